"""Wording: the Fluent messages of every language, loaded once, formatted without surprises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast, visitor

from bot.style.locales import FOLDER, locales
from nlu.errors import RapportError

# What a message may always use; everything else is a fact that the situation must bring.
STYLE_VARIABLES = frozenset({"register", "apology", "directness", "address", "brand"})


class WordingError(RapportError):
    """A message is missing or could not be formatted; names language, message and what was wrong."""


class Catalogue:
    """One language's messages; source: the Fluent text, if it is not the language's own file."""

    def __init__(self, tag: str, source: str | None = None) -> None:
        self.tag = tag
        source = read_source(tag) if source is None else source
        # Isolation marks keep numbers and Latin names in place inside right-to-left text; elsewhere they are clutter.
        self._bundle = FluentBundle([tag], use_isolating=locales()[tag].direction == "rtl")
        self._bundle.add_resource(FluentResource(source))
        self.variables = _variables(source, tag)

    def has(self, key: str) -> bool:
        return key in self.variables

    def format(self, key: str, arguments: Mapping[str, object]) -> str:
        """The message's text.

        Raises:
            WordingError: there is no such message, or a variable of it is not among the arguments.
        """
        if not self.has(key):
            raise WordingError(f"locales/{self.tag}/replies.ftl has no message {key!r}.")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise WordingError(f"locales/{self.tag}/replies.ftl, message {key!r} has no text.")
        text, errors = self._bundle.format_pattern(pattern, dict(arguments))
        if errors:
            raise WordingError(f"locales/{self.tag}/replies.ftl, message {key!r}: {'; '.join(map(str, errors))}")
        return str(text)


# A catalogue that speaks instead of its language's own; only developers' tools put one here.
_INSTEAD: ContextVar[Catalogue | None] = ContextVar("instead", default=None)


def catalogue(tag: str) -> Catalogue:
    """The process's one catalogue of a language, or the one that `instead` has put in its place."""
    other = _INSTEAD.get()
    return other if other and other.tag == tag else own_catalogue(tag)


@cache
def own_catalogue(tag: str) -> Catalogue:
    """A language's catalogue from its own file, read once."""
    return Catalogue(tag)


@contextmanager
def instead(other: Catalogue | None) -> Iterator[None]:
    """Inside, this catalogue words the replies of its language; None: the language's own does."""
    token = _INSTEAD.set(other)
    try:
        yield
    finally:
        _INSTEAD.reset(token)


def read_source(tag: str) -> str:
    """The Fluent text of a language's replies."""
    return (FOLDER / tag / "replies.ftl").read_text(encoding="utf-8")


def key_for(tag: str, situation: str, move: str, variants: tuple[str, ...]) -> str | None:
    """The most specific message that exists: with all variants, with fewer, the situation's own, the plain move's.

    None where the move has no text in this situation.
    """
    found = catalogue(tag)
    stem = f"{situation}-{move}".replace("_", "-")
    for count in range(len(variants), -1, -1):
        key = "-".join((stem, *variants[:count])).replace("_", "-")
        if found.has(key):
            return key
    for variant in variants:
        if found.has(f"{stem}-{variant}".replace("_", "-")):
            return f"{stem}-{variant}".replace("_", "-")
    # Only these read well without knowing the situation; a general "answer" would say nothing.
    plain = move.replace("_", "-")
    return plain if move in {"greet", "offer_human", "close", "apologise"} and found.has(plain) else None


class _Collector(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _variables(source: str, tag: str) -> dict[str, frozenset[str]]:
    """Message id -> names of the variables in it.

    Raises:
        WordingError: the file is not valid Fluent.
    """
    result = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Junk):
            problem = entry.annotations[0].message if entry.annotations else "?"
            raise WordingError(f"locales/{tag}/replies.ftl is not valid near {(entry.content or '')[:40]!r}: {problem}")
        if isinstance(entry, ast.Message):
            collector = _Collector()
            collector.visit(entry)
            if entry.id.name in result:
                raise WordingError(f"locales/{tag}/replies.ftl has message {entry.id.name!r} twice.")
            result[entry.id.name] = frozenset(collector.names)
    return result

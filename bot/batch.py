"""JSON Lines in and out for `rapport understand` and `rapport kb search`: one line out for each line in, in order."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bot.settings import ROOT, Settings
from nlu.affect import load_calibration
from nlu.encoder import Encoder
from nlu.errors import InputError
from nlu.explain import Labels, explain
from nlu.intents import IntentModel, fit
from nlu.language import NOTHING_KNOWN, LanguageContext
from nlu.models import ModelPaths, shared_identifier
from nlu.understanding import Reader, Understanding

if TYPE_CHECKING:
    from retrieval import KnowledgeBase

CHUNK: Final = 256  # lines that are read, sorted by length and encoded together
BATCH_THREADS: Final = 2


@dataclass(frozen=True)
class Line:
    """One line of input; error: why it can't be read."""

    id: Any
    text: str
    locale: str | None
    conversation: str | None
    error: str | None


@contextmanager
def open_output(path: Path | None) -> Iterator[Callable[[str], None]]:
    """A function that writes a line to the file, or to standard output."""
    if path is None:
        yield lambda line: print(line, flush=False)
        sys.stdout.flush()
        return
    with path.open("w", encoding="utf-8") as file:

        def write(line: str) -> None:
            file.write(line + "\n")

        yield write


def read_lines(source: Path | None) -> Iterator[Line]:
    """Lines of a file or of standard input. Bytes that are not UTF-8 become the replacement character.

    Raises:
        InputError: the file can't be opened.
    """
    try:
        opened = source.open("rb") if source else nullcontext(sys.stdin.buffer)
    except OSError as error:
        raise InputError(f"{source} can't be read: {error.strerror}.") from error
    with opened as file:
        for number, raw in enumerate(file, 1):
            if raw.strip():
                yield _parse(raw.decode("utf-8", "replace"), number)


def _parse(line: str, number: int) -> Line:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        return Line(number, "", None, None, f"line {number} is not JSON: {error.msg} at character {error.pos}")
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, brackets in brackets in brackets
        return Line(number, "", None, None, f"line {number} can't be read as JSON ({type(error).__name__})")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        identifier = row.get("id", number) if isinstance(row, dict) else number
        return Line(identifier, "", None, None, f'line {number} needs an object with "id" and a string "text"')
    locale, conversation = row.get("locale"), row.get("conversation")
    return Line(
        row.get("id", number),
        row["text"].encode("utf-8", "replace").decode("utf-8"),  # half a surrogate pair can't be printed
        str(locale) if locale else None,
        str(conversation) if conversation else None,
        None,
    )


def understand_lines(
    settings: Settings, source: Path | None, report: Callable[[str], None], *, why: bool = False
) -> Iterator[tuple[str, bool]]:
    """(line of output, whether it could be read) for each line of input. why: also the words behind each decision."""
    reader = make_reader(settings, report)
    before: dict[str, LanguageContext] = {}
    for chunk in _chunks(read_lines(source)):
        good = [line for line in chunk if line.error is None]
        languages = []
        for line in good:
            context = replace(before.get(line.conversation or "", NOTHING_KNOWN), locale=line.locale)
            languages.append(reader.identifier.identify(line.text, context))
            if line.conversation:
                before[line.conversation] = context.after(languages[-1])
        found = iter(reader.read([line.text for line in good], languages))
        for line in chunk:
            if line.error is not None:
                yield _json({"id": line.id, "error": line.error}), False
            else:
                understood = next(found)
                reasons = {"why": _why(reader.encoder, understood)} if why else {}
                yield _json({"id": line.id, **understood.to_json(), **reasons}), True


def _why(encoder: Encoder, understood: Understanding) -> dict[str, Any]:
    affect = understood.affect
    labels = Labels(affect.emotion.label, affect.politeness.label, affect.register.label)
    return {found.decision: found.to_json() for found in explain(encoder, understood.text, labels)}


def search_lines(settings: Settings, index: Path, top: int, source: Path | None) -> Iterator[tuple[str, bool]]:
    """(line of output, whether it could be read) for each line of input."""
    from retrieval.rerank import LOOKED_AT, shared_reranker

    encoder = Encoder(ModelPaths(settings.path(settings.work)).encoder, threads=BATCH_THREADS)
    knowledge = open_knowledge(settings, index, encoder)
    reranker = shared_reranker(settings.knowledge.reranker, BATCH_THREADS)
    identifier = shared_identifier(settings.language.detector, settings.language.default)
    for chunk in _chunks(read_lines(source)):
        good = [line for line in chunk if line.error is None]
        vectors = encoder.encode([line.text for line in good]).embedding
        languages = [identifier.identify(line.text, LanguageContext(locale=line.locale)).tag for line in good]
        wanted = max(top, LOOKED_AT) if reranker else top
        found = iter(
            knowledge.search_vectors(vectors, [line.text for line in good], wanted, languages=languages) if good else ()
        )
        for line in chunk:
            if line.error is not None:
                yield _json({"id": line.id, "error": line.error}), False
                continue
            result = next(found)
            if reranker:
                result = reranker.rerank(line.text, result)
            hits = [
                {
                    "document": hit.document,
                    "passage": hit.passage,
                    "score": hit.score,
                    "language": hit.language,
                    "text": hit.text,
                    "source": hit.source,
                }
                for hit in result.hits[:top]
            ]
            yield _json({"id": line.id, "hits": hits, "abstained": result.abstained}), True


def open_knowledge(settings: Settings, index: Path, encoder: Encoder) -> KnowledgeBase:
    """The index at a folder. That of `knowledge.index` as the bot has it: fetched from the database of
    `knowledge.postgres` and searched in it, if one is set."""
    from retrieval import KnowledgeBase
    from retrieval.database import Database
    from retrieval.publish import FOLDER, fetch

    if not settings.knowledge.postgres or index.resolve() != settings.path(settings.knowledge.index).resolve():
        return KnowledgeBase(index, encoder=encoder)
    database = Database(settings.knowledge.postgres)
    fetch(database, index / FOLDER, encoder.id)
    return KnowledgeBase(index / FOLDER, encoder=encoder, database=database)


def _json(row: dict[str, Any]) -> str:
    # Half a surrogate pair in an id can't be printed, but can be escaped as it came.
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")


def make_reader(settings: Settings, report: Callable[[str], None]) -> Reader:
    """The models that read messages. The intent classifier is fitted on data/nlu once and kept."""
    work = settings.path(settings.work)
    encoder = Encoder(ModelPaths(work).encoder, threads=BATCH_THREADS)
    identifier = shared_identifier(settings.language.detector, settings.language.default)
    return Reader(encoder, identifier, load_calibration(), _intents(work, encoder, report))


def _intents(work: Path, encoder: Encoder, report: Callable[[str], None]) -> IntentModel:
    from nlu.examples import read_rasa_examples

    examples = read_rasa_examples(ROOT / "data" / "nlu")
    code = (ROOT / "nlu" / "intents.py").read_bytes()
    key = sha256(json.dumps([encoder.id, examples]).encode() + code).hexdigest()[:16]
    path = work / "intents" / f"{key}.npz"
    if path.is_file():
        return IntentModel.load(path)
    report("intents: fitting the classifier on data/nlu (once)")
    model = fit(encoder.encode([text for text, _ in examples]), [label for _, label in examples])
    model.save(path)
    return model


def _chunks(lines: Iterator[Line]) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    for line in lines:
        chunk.append(line)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk

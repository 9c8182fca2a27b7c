"""Makes docs/reference from the code: `python docs/make_reference.py`. The same code gives the same files.

cli.md         the commands of bot/cli.py
settings.md    the models of bot/settings.py, with the comments beside their fields
labels.md      the names of nlu/labels.py
situations.md  bot/reply/moves.toml
training.md    the configuration of training/config.py, with the comments beside its fields
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import sys
import tomllib
import types
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import typer
from pydantic import BaseModel
from pydantic.fields import FieldInfo

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent
FOLDER: Final = HERE / "reference"
sys.path.insert(0, str(ROOT))  # this checkout's packages, wherever another one is installed

from bot import settings as settings_module  # noqa: E402
from bot.cli import app  # noqa: E402
from bot.reply.moves import MOVES  # noqa: E402
from nlu import labels  # noqa: E402
from training import config as training_module  # noqa: E402

_MADE: Final = "Made by `python docs/make_reference.py` from `{source}`; change it there.\n"
# Keys of a rule that say what it does, the others say when.
_EFFECTS: Final = ("add", "drop")


def pages() -> dict[str, str]:
    """File name -> text of every page."""
    return {
        "cli.md": cli(),
        "settings.md": settings(),
        "labels.md": label_names(),
        "situations.md": situations(),
        "training.md": training(),
    }


def cli() -> str:
    """The commands, as Typer has them."""
    parts = [f"# Command line\n\n{_MADE.format(source='bot/cli.py')}"]
    parts.append(
        "The command is `.venv/bin/rapport`, or `rapport` once the environment is active. An error that Rapport\n"
        "raises on purpose is one line on standard error and exit status 1. `--help` works with every command.\n"
    )
    for name, command in commands():
        arguments = [item for item in command.params if not item.opts[0].startswith("-")]
        options = [item for item in command.params if item.opts[0].startswith("-")]
        usage = " ".join([name, *(_placeholder(item) for item in arguments), *(["[options]"] if options else [])])
        parts.append(f"## {name}\n\n{_sentence(command.help)}\n\n    {usage}\n")
        if command.params:
            hints = get_type_hints(inspect.unwrap(command.callback))
            rows = [
                (
                    " ".join(f"`{option}`" for option in (*item.opts, *item.secondary_opts)),
                    "flag" if hints[item.name] is bool else _type(hints[item.name]),
                    "required" if item.required else _default(item.default),
                    _sentence(item.help) + _range(item),
                )
                for item in (*arguments, *options)
            ]
            parts.append(_table(("Option", "Type", "Default", "Meaning"), rows))
    return "\n".join(parts)


def commands() -> Iterator[tuple[str, Any]]:
    """(`rapport kb build`, command) of each command, in the order of bot/cli.py."""
    yield from _below("rapport", typer.main.get_command(app))


def _below(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    children = getattr(command, "commands", None)
    if children is None:
        yield name, command
        return
    for child_name, child in children.items():
        yield from _below(f"{name} {child_name}", child)


def _placeholder(item: Any) -> str:
    return item.name.upper() + ("..." if item.nargs == -1 else "")


def _range(item: Any) -> str:
    low, high = getattr(item, "min", None), getattr(item, "max", None)
    return "" if low is None and high is None else f" From {low} to {high}."


def settings() -> str:
    """The settings, as pydantic has them, with the comments that only the source has."""
    source = Path(inspect.getfile(settings_module)).read_text(encoding="utf-8")
    comments, checks = _comments(source), _checks(source)
    parts = [f"# Settings\n\n{_MADE.format(source='bot/settings.py')}"]
    parts.append(
        "The command line wins over the environment, that over `rapport.toml`, that over the default. The\n"
        "environment's name of a setting is `RAPPORT_` and its key in capitals, with two underscores for a dot:\n"
        '`RAPPORT_SERVER__PORT=8080`. Lists are written there as JSON: `RAPPORT_BRAND__REGISTERS=["formal"]`.\n'
        "Unknown keys in `rapport.toml` are refused. Relative paths start at the project's folder.\n"
    )
    top = settings_module.Settings.model_fields
    sections = {name: field.annotation for name, field in top.items() if _is_model(field.annotation)}
    plain = {name: field for name, field in top.items() if name not in sections}
    parts.append("## At the top\n")
    parts.append(_fields(("Settings",), "", plain, comments, checks))
    for section, model in sections.items():
        assert inspect.isclass(model)
        parts.append(f"## [{section}]\n\n{_sentence(inspect.getdoc(model))}\n")
        parts.append(_fields(_classes(model), f"{section}.", model.model_fields, comments, checks))
    return "\n".join(parts)


def _is_model(annotation: Any) -> bool:
    return inspect.isclass(annotation) and issubclass(annotation, BaseModel)


def _classes(model: type) -> tuple[str, ...]:
    """Its name and those of what it inherits from: a field's comment stands where the field does."""
    return tuple(cls.__name__ for cls in model.__mro__)


def _fields(
    models: tuple[str, ...],
    prefix: str,
    fields: dict[str, FieldInfo],
    comments: dict[tuple[str, str], str],
    checks: dict[tuple[str, str], str],
) -> str:
    rows = []
    for name, field in fields.items():
        said = next((comments[model, name] for model in models if (model, name) in comments), "")
        checked = next((checks[model, name] for model in models if (model, name) in checks), "")
        hints = [said, _bounds(field.metadata), checked]
        described = "; ".join(hint for hint in hints if hint)
        rows.append((f"`{prefix}{name}`", _type(field.annotation), _default(field.get_default()), described))
    return _table(("Key", "Type", "Default", "Meaning"), rows)


def _comments(source: str) -> dict[tuple[str, str], str]:
    """(class, field) -> the comment at the end of the field's line."""
    lines = source.splitlines()
    found = {}
    for name, statement in _statements(source):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            rest = lines[(statement.end_lineno or 0) - 1][statement.end_col_offset or 0 :]
            found[name, statement.target.id] = rest.strip().lstrip("# ")
    return found


def _checks(source: str) -> dict[tuple[str, str], str]:
    """(class, field) -> what the field's validator asks for, in the words of its error."""
    found = {}
    for name, statement in _statements(source):
        if not isinstance(statement, ast.FunctionDef):
            continue
        for decorator in statement.decorator_list:
            if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "field_validator":
                raised = [item.exc for item in ast.walk(statement) if isinstance(item, ast.Raise)]
                words = [item.args[0].value for item in raised if _raises_words(item)]
                for field in decorator.args:
                    found[name, ast.literal_eval(field)] = "; ".join(words)
    return found


def _raises_words(raised: ast.expr | None) -> bool:
    return isinstance(raised, ast.Call) and bool(raised.args) and isinstance(raised.args[0], ast.Constant)


def _statements(source: str) -> Iterator[tuple[str, ast.stmt]]:
    for item in ast.parse(source).body:
        if isinstance(item, ast.ClassDef):
            yield from ((item.name, statement) for statement in item.body)


def _bounds(metadata: Iterable[Any]) -> str:
    words = {"ge": "at least", "le": "at most", "gt": "more than", "lt": "less than", "min_length": "entries at least"}
    return ", ".join(
        f"{text} {getattr(item, name)}" for item in metadata for name, text in words.items() if hasattr(item, name)
    )


def label_names() -> str:
    """Every name of a label, and where the bands of politeness lie."""
    sections = {
        "Emotion": ("of a message; several may hold", labels.EMOTIONS),
        "Politeness": ("of a message", get_args(labels.Politeness)),
        "Register": ("of a message: how the customer addresses the company", labels.REGISTERS),
        "Mood": ("of a conversation", labels.MOODS),
        "Trend": ("of the negative moods", get_args(labels.Trend)),
    }
    parts = [f"# Labels\n\n{_MADE.format(source='nlu/labels.py')}"]
    for name, (what, values) in sections.items():
        parts.append(f"## {name}\n\n{_sentence(what)}\n\n" + "".join(f"- `{value}`\n" for value in values))
        if name == "Emotion":
            parts.append(f"Basic emotions: {', '.join(f'`{value}`' for value in labels.BASIC_EMOTIONS)}.\n")
        if name == "Politeness":
            parts.append(
                f"The calibrated probability that the text is polite is cut into bands: `impolite` below "
                f"{labels.IMPOLITE_BELOW},\n`polite` above {labels.POLITE_ABOVE}, `neutral` between them.\n"
            )
    return "\n".join(parts)


def situations() -> str:
    """Situations with their moves, then the rules that change them."""
    source = (ROOT / "bot" / "reply" / "moves.toml").read_text(encoding="utf-8")
    content = tomllib.loads(source)
    rows = [
        (f"`{name}`", entry["kind"], ", ".join(f"`{move}`" for move in entry["moves"]))
        for name, entry in content["situations"].items()
    ]
    kinds = [line.lstrip("# ").split(maxsplit=1) for line in source.splitlines() if line.startswith("#   ")]
    parts = [f"# Situations\n\n{_MADE.format(source='bot/reply/moves.toml')}"]
    parts.append(f"Moves: {', '.join(f'`{move}`' for move in MOVES)}.\n")
    parts.append("## Kinds\n\n" + "".join(f"- `{kind}`: {meaning}\n" for kind, meaning in kinds))
    parts.append("## Situations and their moves\n\n" + _table(("Situation", "Kind", "Moves, in order"), rows))
    parts.append("## Rules\n\nApplied in this order; every condition of a rule must hold.\n")
    for number, rule in enumerate(content["rules"], 1):
        when = [f"{key} {_value(rule[key])}" for key in rule if key not in {"why", "unless_only", *_EFFECTS}]
        then = [f"{key} {_value(rule[key], 'and')}" for key in _EFFECTS if key in rule]
        only = ", but never the last move that is left" if rule.get("unless_only") else ""
        parts.append(f"{number}. {_sentence(rule['why'])}\n   When: {'; '.join(when)}. Then: {'; '.join(then)}{only}.")
    return "\n".join(parts) + "\n"


def training() -> str:
    """The fields of a training configuration."""
    comments = _comments(Path(inspect.getfile(training_module)).read_text(encoding="utf-8"))
    parts = [f"# Training configuration\n\n{_MADE.format(source='training/config.py')}"]
    parts.append(
        "Read by `rapport train affect --config`, as TOML or from the `training.json` of an earlier run;\n"
        "[how to retrain](../how-to/retrain.md) explains it.\n"
    )
    for head, model in (("At the top", training_module.TrainConfig), ("[[own]]", training_module.OwnData)):
        hints = get_type_hints(model)
        rows = [
            (
                f"`{field.name}`",
                _type(hints[field.name]),
                "required" if _has_no_default(field) else _default(_default_of(field)),
                _sentence(comments[model.__name__, field.name]),
            )
            for field in dataclasses.fields(model)
        ]
        parts.append(f"## {head}\n\n{_sentence(inspect.getdoc(model))}\n")
        parts.append(_table(("Field", "Type", "Default", "Meaning"), rows))
    return "\n".join(parts)


def _has_no_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _default_of(field: dataclasses.Field[Any]) -> Any:
    return field.default if field.default_factory is dataclasses.MISSING else field.default_factory()


def _value(value: Any, joined_by: str = "or") -> str:
    if isinstance(value, list):
        return f" {joined_by} ".join(f"`{item}`" for item in value)
    return f"is {str(value).lower()}"


def _type(annotation: Any) -> str:
    """A type as a reader of documentation wants it."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        bounds = _bounds(item for part in arguments[1:] for item in getattr(part, "metadata", ()))
        return f"{_type(arguments[0])} ({bounds})" if bounds else _type(arguments[0])
    if origin is Literal:
        return " or ".join(f"`{argument}`" if argument else "nothing" for argument in arguments)
    if origin in (Union, types.UnionType):
        return " or ".join(_type(argument) for argument in arguments if argument is not type(None))
    if origin in (list, tuple):
        return f"list of {_type(arguments[0])}"
    if origin is Mapping:
        return f"table of {_type(arguments[0])}"
    if dataclasses.is_dataclass(annotation):
        return "tables, see below"
    names = {bool: "true or false", int: "number", str: "text", Path: "path"}
    return names.get(annotation, getattr(annotation, "__name__", str(annotation)))


def _default(value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if value == "" or value == {}:
        return "none"
    if isinstance(value, tuple | list):
        quoted = (f'"{item}"' if isinstance(item, str) else str(item) for item in value)
        return f"`[{', '.join(quoted)}]`"
    return f"`{value.as_posix() if isinstance(value, Path) else value}`"


def _sentence(text: str | None) -> str:
    text = " ".join((text or "").split())
    return text if not text or text[-1] in ".!?" else f"{text[0].upper()}{text[1:]}."


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(f"docs/reference/{name}")


if __name__ == "__main__":
    main()

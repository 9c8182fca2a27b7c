"""Who may import whom (ARCHITECTURE.md), read out of every file's syntax tree."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from bot.settings import ROOT

# Of the project's own packages, those that each may import besides itself.
MAY_IMPORT: Final[dict[str, set[str]]] = {
    "nlu": set(),
    "nlu/components": {"nlu", "retrieval"},
    "retrieval": {"nlu"},
    "training": {"nlu"},
    "bot": {"nlu", "retrieval"},
    "actions": {"bot", "nlu", "retrieval"},
    "benchmarks": {"bot", "nlu", "retrieval", "training", "actions"},  # like the tests: nothing depends on them
}
PACKAGES: Final = ("nlu", "retrieval", "training", "bot", "actions", "benchmarks", "tests")
# What a command needs of `training` and `actions` is imported inside that command's own function.
LATE: Final = {"bot/cli.py": {"training", "actions"}, "bot/cli_knowledge.py": {"training"}}
RASA: Final = {"rasa", "rasa_sdk"}
RASA_EDGES: Final = ("nlu/components/", "bot/reply/nlg.py", "bot/channels/", "actions/")


@dataclass(frozen=True)
class Import:
    """top: the first part of the imported name; late: inside a function."""

    top: str
    line: int
    late: bool


def imports(source: str, package: str) -> Iterator[Import]:
    """Every import in a file, also of `importlib.import_module` with a literal name. package: the file's own."""
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inside = {id(node) for function in functions for node in ast.walk(function)}
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [package if node.level else node.module or ""]
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"importlib.import_module", "__import__"}:
            names = [str(node.args[0].value)] if node.args and isinstance(node.args[0], ast.Constant) else []
        for name in names:
            yield Import(name.partition(".")[0], getattr(node, "lineno", 0), id(node) in inside)


def problems(path: str, source: str) -> list[str]:
    """Imports of the file that the rules forbid. path: below the project's folder."""
    package = path.partition("/")[0]
    room = max((name for name in MAY_IMPORT if path.startswith(name + "/")), key=len)
    allowed = MAY_IMPORT[room] | {package}
    found = []
    for item in imports(source, package):
        late = item.late and item.top in LATE.get(path, ())
        if item.top in PACKAGES and item.top not in allowed and not late:
            found.append(f"{path}:{item.line} imports {item.top}")
        if item.top in RASA and not path.startswith(RASA_EDGES):
            found.append(f"{path}:{item.line} imports {item.top} outside Rasa's edges")
    return found


def files() -> list[str]:
    return sorted(
        path.relative_to(ROOT).as_posix() for package in MAY_IMPORT for path in (ROOT / package).rglob("*.py")
    )


def test_files_are_found() -> None:
    found = files()
    assert {"nlu/encoder.py", "nlu/components/intent.py", "retrieval/knowledge.py", "bot/cli.py"} <= set(found)
    assert len(found) > 50


@pytest.mark.parametrize("path", sorted(set(files())))
def test_a_file_imports_only_what_its_room_may(path: str) -> None:
    assert problems(path, (ROOT / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("nlu/x.py", "import rasa.shared"),
        ("nlu/x.py", "def f():\n    from rasa.engine import graph"),
        ("nlu/x.py", "import bot"),
        ("nlu/x.py", "from retrieval import KnowledgeBase"),
        ("nlu/components/x.py", "from bot.settings import ROOT"),
        ("retrieval/x.py", "import os, bot.settings"),
        ("retrieval/x.py", "import importlib\nimportlib.import_module('rasa')"),
        ("training/x.py", "from bot import settings"),
        ("bot/x.py", "from training.export import export_served"),
        ("bot/x.py", "def f():\n    import actions"),
        ("bot/x.py", "try:\n    import rasa\nexcept ImportError:\n    pass"),
        ("bot/reply/compose.py", "from rasa.core.nlg import generator"),
        ("bot/cli.py", "from training.run import run_affect"),
        ("actions/x.py", "from training import data"),
        ("bot/x.py", "from tests.samples import STRANGE"),
    ],
)
def test_a_forbidden_import_is_found(path: str, source: str) -> None:
    assert len(problems(path, source)) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("nlu/x.py", "from nlu.errors import InputError\nfrom . import labels\nimport numpy"),
        ("nlu/components/x.py", "from rasa.engine import graph\nfrom retrieval import KnowledgeBase"),
        ("bot/cli.py", "def train():\n    from training.run import run_affect"),
        ("bot/channels/server.py", "def main():\n    from rasa.core.run import serve_application"),
        ("bot/channels/health.py", "from rasa.core.channels.channel import InputChannel"),
        ("bot/reply/nlg.py", "from rasa.core.nlg.generator import NaturalLanguageGenerator"),
        ("actions/x.py", "from rasa_sdk import Action\nfrom bot.reply import facts"),
        ("nlu/x.py", "name = 'import rasa'  # import rasa"),
    ],
)
def test_an_allowed_import_is_allowed(path: str, source: str) -> None:
    assert problems(path, source) == []


def test_serving_loads_neither_rasa_nor_torch() -> None:
    heavy = {"rasa", "rasa_sdk", "tensorflow", "torch", "transformers", "training", "actions"}
    code = (
        "import sys, nlu.understanding, nlu.models, retrieval.tune, retrieval.shared, bot.batch\n"
        f"print(sorted({heavy} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(ROOT), capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

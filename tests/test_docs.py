"""The documentation is true to the code where that can be checked: reference, links, commands, examples."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from fluent.syntax import FluentParser, ast

from bot.batch import read_lines, understand_lines
from bot.reply.moves import MOVES, Rule, situations
from bot.settings import ROOT, load_settings
from nlu.labels import MOODS
from retrieval import read_sources
from retrieval.tune import read_questions

PAGES: Final = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")))
README_LINES: Final = 165
_FENCE = re.compile(r"^( *)```(\w+)([^\n]*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_HEADING = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """A fenced block. language: after the fence; reader: the word after that, which says what reads such text."""

    page: Path
    language: str
    reader: str
    text: str


def name(value: object) -> str:
    """How a test's parameter is shown."""
    return value.relative_to(ROOT).as_posix() if isinstance(value, Path) else ""


@cache
def make_reference() -> Any:
    """docs/make_reference.py as a module."""
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "docs" / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def examples(*languages: str) -> Iterator[Example]:
    """The fenced blocks of all pages in these languages, without their indentation."""
    for page in PAGES:
        for indent, language, reader, text in _FENCE.findall(page.read_text(encoding="utf-8")):
            if language in languages:
                lines = [line.removeprefix(indent) for line in text.splitlines()]
                yield Example(page, language, reader.strip(), "\n".join(lines) + "\n")


def shown(example: Example) -> str:
    """How a test's parameter is shown."""
    return f"{name(example.page)}-{example.reader or example.language}"


# Reference


def test_the_reference_is_what_the_script_makes() -> None:
    folder = ROOT / "docs" / "reference"
    written = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert written == make_reference().pages(), "run: python docs/make_reference.py"


def test_the_reference_is_the_same_every_time() -> None:
    assert make_reference().pages() == make_reference().pages()


# Links


def slug(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def prose(page: Path) -> str:
    """A page without its fenced blocks."""
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_internal_links_lead_somewhere(page: Path) -> None:
    missing = []
    for target in _LINK.findall(prose(page)):
        if target.startswith(("http://", "https://")):
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        if not found.is_file() or (anchor and anchor not in map(slug, _HEADING.findall(prose(found)))):
            missing.append(target)
    assert missing == []


def test_every_page_is_linked_from_the_readme_or_the_architecture() -> None:
    linked = {
        (page.parent / target.partition("#")[0]).resolve()
        for page in (ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md")
        for target in _LINK.findall(prose(page))
    }
    assert [name(page) for page in PAGES if page not in linked and page.name != "README.md"] == []


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < README_LINES


# Commands


def mentioned(page: Path) -> Iterator[str]:
    """Commands inside a sentence, which may leave out what they need."""
    for code in _CODE.findall(prose(page)):
        if code.startswith("rapport "):
            yield code


def to_type(page: Path) -> Iterator[str]:
    """Commands that are shown to be typed."""
    for example in examples("sh"):
        if example.page == page:
            for line in example.text.splitlines():
                found = re.search(r"(?:^|\| |=\S+ )(rapport .*)", line)
                if found:
                    yield re.split(r" [|><#] ?", found[1])[0]


def resolve(command: str) -> tuple[Any, list[str]]:
    """The Typer command that a line calls, and its arguments. Raises KeyError where there is none."""
    commands = dict(make_reference().commands())
    words = shlex.split(command)
    for length in (3, 2):
        found = commands.get(" ".join(words[:length]))
        if found is not None:
            return found, words[length:]
    raise KeyError(command)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_commands_in_sentences_exist(page: Path) -> None:
    groups = {command.rpartition(" ")[0] for command, _ in make_reference().commands()}
    for line in mentioned(page):
        if line in groups:
            continue
        command, arguments = resolve(line)
        known = {option for item in command.params for option in (*item.opts, *item.secondary_opts)}
        assert {word for word in arguments if word.startswith("-")} <= known, line


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_commands_to_type_would_be_accepted(page: Path) -> None:
    for line in to_type(page):
        command, arguments = resolve(line)
        command.make_context(line, arguments)  # reads the arguments and runs nothing


def test_a_command_that_does_not_exist_is_found() -> None:
    with pytest.raises(KeyError):
        resolve("rapport launch --port 1")
    command, arguments = resolve("rapport kb build articles")
    with pytest.raises(Exception, match="out"):
        command.make_context("rapport kb build", arguments)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_targets_of_make_exist(page: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    shell = "\n".join(example.text for example in examples("sh") if example.page == page)
    targets = re.findall(r"(?:`|^ {4})make ([a-z]+)", prose(page), re.MULTILINE)
    targets += re.findall(r"^make ([a-z]+)", shell, re.MULTILINE)
    assert [target for target in targets if not re.search(rf"^{target}:", makefile, re.MULTILINE)] == []


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CHANGELOG.md"], ids=name)
def test_files_that_are_named_exist(page: Path) -> None:
    """Paths in backticks that begin with a folder of the project."""
    rooms = "actions|benchmarks|bot|data|docs|domain|knowledge|nlu|retrieval|tests|training"
    missing = []
    for code in _CODE.findall(prose(page)):
        if re.fullmatch(rf"(?:{rooms})/[\w./-]*", code) and not (ROOT / code).exists():
            missing.append(code)
    assert missing == []


# Examples


def check_settings(text: str, tmp_path: Path) -> None:
    load_settings(**tomllib.loads(text))


def check_rules(text: str, tmp_path: Path) -> None:
    for entry in tomllib.loads(text)["rules"]:
        rule = Rule(**entry)
        assert {*rule.add, *rule.drop} <= set(MOVES)
        assert set(rule.moods or ()) <= set(MOODS)
        assert set(rule.situations or ()) <= set(situations())


def check_training(text: str, tmp_path: Path) -> None:
    from training.run import load_config

    (tmp_path / "train.toml").write_text(text, encoding="utf-8")
    load_config(tmp_path / "train.toml")


def test_the_own_file_is_read_as_its_configuration_says(tmp_path: Path) -> None:
    from training.config import load_config
    from training.own_data import read_own

    (table,) = examples("csv")
    described = [
        example.text for example in examples("toml") if example.page == table.page and "[[own]]" in example.text
    ]
    (tmp_path / "mine.csv").write_text(table.text, encoding="utf-8")
    (tmp_path / "train.toml").write_text(described[0].replace("mine.csv", str(tmp_path / "mine.csv")), encoding="utf-8")
    german, french = read_own(load_config(tmp_path / "train.toml").own)
    assert (german.language, german.politeness, french.language, french.register) == ("de", 0.2, "fr", -1)
    assert [sum(value == 1 for value in example.emotion) for example in (german, french)] == [1, 1]


def check_documents(text: str, tmp_path: Path) -> None:
    (tmp_path / "documents.jsonl").write_text(text, encoding="utf-8")
    problems: list[str] = []
    assert len(read_sources([tmp_path], problems.append)) == len(text.splitlines())
    assert problems == []


def check_article(text: str, tmp_path: Path) -> None:
    (tmp_path / "article.md").write_text(text, encoding="utf-8")
    problems: list[str] = []
    (document,) = read_sources([tmp_path], problems.append)
    assert problems == []
    assert document.title
    assert document.language
    assert document.group != "article"


def check_questions(text: str, tmp_path: Path) -> None:
    (tmp_path / "questions.jsonl").write_text(text, encoding="utf-8")
    assert len(read_questions(tmp_path / "questions.jsonl")) == len(text.splitlines())


def check_lines(text: str, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text(text, encoding="utf-8")
    found = list(read_lines(tmp_path / "lines.jsonl"))
    assert len(found) == len(text.splitlines())
    assert [line.error for line in found if line.error] == []


READERS: Final[dict[str, Callable[[str, Path], None]]] = {
    "rapport.toml": check_settings,
    "moves.toml": check_rules,
    "train.toml": check_training,
    "documents": check_documents,
    "article": check_article,
    "questions": check_questions,
    "lines": check_lines,
}


@pytest.mark.parametrize("example", list(examples("toml", "jsonl", "markdown")), ids=shown)
def test_examples_are_accepted_by_what_reads_such_files(example: Example, tmp_path: Path) -> None:
    READERS[example.reader](example.text, tmp_path)


@pytest.mark.parametrize("example", list(examples("json", "yaml")), ids=shown)
def test_other_examples_parse(example: Example) -> None:
    assert (json.loads if example.language == "json" else yaml.safe_load)(example.text)


@pytest.mark.parametrize("example", list(examples("fluent")), ids=shown)
def test_fluent_examples_are_valid(example: Example) -> None:
    assert not [entry for entry in FluentParser().parse(example.text).body if isinstance(entry, ast.Junk)]


def test_lines_for_understand_in_the_readme_are_read(tmp_path: Path) -> None:
    typed = "\n".join(example.text for example in examples("sh") if example.page.name == "README.md")
    lines = re.findall(r"echo '(.+)' \| rapport understand", typed)
    assert lines
    check_lines("\n".join(lines) + "\n", tmp_path)


@pytest.mark.usefixtures("served_encoder")
def test_the_explained_message_is_explained_like_that(tmp_path: Path) -> None:
    """Labels and what comes first are what the command writes; the weights change with every training."""
    page = ROOT / "docs" / "how-to" / "explain.md"
    (given,) = (example for example in examples("jsonl") if example.page == page)
    (written,) = (json.loads(example.text) for example in examples("json") if example.page == page)
    (tmp_path / "lines.jsonl").write_text(given.text, encoding="utf-8")
    ((line, _),) = understand_lines(load_settings(), tmp_path / "lines.jsonl", lambda _: None, why=True)
    found, text = json.loads(line), json.loads(given.text)["text"]
    assert list(written["why"]) == list(found["why"])
    for decision, words in written["why"].items():
        assert written[decision]["label"] == found[decision]["label"]
        assert all(text[word["start"] : word["end"]] == word["text"] for word in words)
    for decision in ("emotion", "register"):
        assert written["why"][decision][0]["text"] == found["why"][decision][0]["text"]


def test_the_table_of_languages_is_that_of_the_locales() -> None:
    from bot.style.locales import locales

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| [^|]+ \| ([\w-]+) \| ([a-z, ]+) \| (\d+) \| (\w+) \| (yes|no) \|$", text, re.MULTILINE)
    assert {tag: row for tag, *row in rows} == {
        tag: [
            ", ".join(style.registers),
            str(len(list((ROOT / "knowledge" / tag).glob("*.md")))),
            style.status,
            "yes" if style.reviewed else "no",
        ]
        for tag, style in locales().items()
    }

"""Sources to documents; a problem in one file is reported and the others are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.settings import ROOT
from nlu.errors import InputError
from retrieval import Document, read_sources
from retrieval.documents import MAX_BYTES

ARTICLE = (
    "---\nlanguage: en\ngroup: returns\ntitle: Returning goods\nurl: https://a.example/r\n---\n\nWithin 30 days.\n"
)


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(*sources: Path) -> tuple[list[Document], list[str]]:
    lines: list[str] = []
    return read_sources(sources, lines.append), lines


def test_an_article(tmp_path: Path) -> None:
    write(tmp_path / "en" / "returns.md", ARTICLE)
    assert read(tmp_path) == (
        [Document("en/returns", "Within 30 days.", "en", "returns", "Returning goods", "", "https://a.example/r")],
        [],
    )


def test_what_an_article_does_not_say_comes_from_its_place(tmp_path: Path) -> None:
    write(tmp_path / "a b" / "x.md", "---\nlanguage: de\n---\nText")
    ((document,), _) = read(tmp_path)
    assert (document.id, document.group, document.title, document.source) == ("a b/x", "a b/x", "x", "a b/x")


@pytest.mark.parametrize("content", ["\ufeff" + ARTICLE, ARTICLE.replace("\n", "\r\n")], ids=["mark", "windows"])
def test_files_from_windows_are_read(tmp_path: Path, content: str) -> None:
    write(tmp_path / "returns.md", content)
    ((document,), lines) = read(tmp_path)
    assert (document.text, document.group, lines) == ("Within 30 days.", "returns", [])


def test_other_files_are_no_articles(tmp_path: Path) -> None:
    write(tmp_path / "a.md", ARTICLE)
    write(tmp_path / "README.md", "# How these articles are made")
    write(tmp_path / "notes.txt", "no")
    documents, lines = read(tmp_path)
    assert [document.id for document in documents] == ["a"]
    assert lines == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("---\n: [\n---\ntext", "not valid YAML"),
        ("---\njust words\n---\ntext", "needs front matter"),
        ("---\ntitle: x\n---\n  \n", "needs front matter"),
        ("---\ntitle: never closed\n", "needs front matter"),
        (b"---\ntitle: \xff\n---\ntext", "decode"),
    ],
)
def test_a_broken_article_is_reported_and_the_others_are_read(
    tmp_path: Path, content: str | bytes, problem: str
) -> None:
    write(tmp_path / "a.md", content)
    write(tmp_path / "b.md", ARTICLE)
    documents, lines = read(tmp_path)
    assert [document.id for document in documents] == ["b"]
    assert len(lines) == 1
    assert "a.md" in lines[0]
    assert problem in lines[0]


def test_json_lines(tmp_path: Path) -> None:
    rows = [
        {"id": 1, "text": "Plain."},
        {"id": "q", "question": "How?", "answer": "So.", "language": "en", "group": "g", "source": "https://a.example"},
    ]
    path = write(tmp_path / "faq.jsonl", "\ufeff" + "\n\n".join(map(json.dumps, rows)) + "\n")
    assert read(path) == (
        [
            Document("1", "Plain.", "", "1", "", "", "faq.jsonl"),
            Document("q", "So.", "en", "g", "How?", "How?", "https://a.example"),
        ],
        [],
    )


@pytest.mark.parametrize("line", ["{", "[]", "5", "null", '"text"', '{"id": 1}', '{"text": "no id"}'])
def test_a_broken_line_is_reported_with_its_number_and_the_others_are_read(tmp_path: Path, line: str) -> None:
    path = write(tmp_path / "faq.jsonl", f'{{"id":"a","text":"A"}}\n{line}\n{{"id":"b","text":"B"}}\n')
    documents, lines = read(path)
    assert [document.id for document in documents] == ["a", "b"]
    assert len(lines) == 1
    assert lines[0].startswith(f"{path}: line 2 needs")


def test_half_a_surrogate_pair_is_replaced(tmp_path: Path) -> None:
    path = write(tmp_path / "faq.jsonl", '{"id": "a", "text": "one \\ud83d two"}\n')
    assert read(path)[0][0].text == "one ? two"


def test_a_second_document_of_the_same_id_is_reported(tmp_path: Path) -> None:
    path = write(tmp_path / "faq.jsonl", '{"id":"a","text":"first"}\n{"id":"a","text":"second"}\n')
    documents, lines = read(path)
    assert [document.text for document in documents] == ["first"]
    assert "'a' exists already" in lines[0]


def test_links_are_not_followed(tmp_path: Path) -> None:
    outside = write(tmp_path / "secret.md", ARTICLE)
    write(tmp_path / "kb" / "a.md", ARTICLE)
    (tmp_path / "kb" / "b.md").symlink_to(outside)
    assert [document.id for document in read(tmp_path / "kb")[0]] == ["a"]


def test_several_sources_in_their_order(tmp_path: Path) -> None:
    write(tmp_path / "kb" / "z.md", ARTICLE)
    path = write(tmp_path / "faq.jsonl", '{"id":"a","text":"A"}')
    assert [document.id for document in read(path, tmp_path / "kb")[0]] == ["a", "z"]


def test_a_missing_source_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no knowledge source .*nowhere.*folder of Markdown or a JSON Lines"):
        read(tmp_path / "nowhere")


def test_a_file_of_another_kind_is_reported(tmp_path: Path) -> None:
    lines: list[str] = []
    with pytest.raises(InputError, match="No document could be read"):
        read_sources([write(tmp_path / "faq.pdf", b"%PDF")], lines.append)
    assert lines == [f"{tmp_path / 'faq.pdf'}: files ending in .pdf are not read; use .md or .jsonl; skipped"]


@pytest.mark.parametrize("content", ["", "\n\n"])
def test_nothing_to_read_is_an_error(tmp_path: Path, content: str) -> None:
    with pytest.raises(InputError, match="No document could be read"):
        read(write(tmp_path / "faq.jsonl", content))
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="No document could be read"):
        read(tmp_path / "empty")


def test_a_file_too_large_is_reported_without_reading_it(tmp_path: Path) -> None:
    path = write(tmp_path / "kb" / "a.md", ARTICLE)
    with (tmp_path / "kb" / "big.md").open("wb") as file:
        file.truncate(MAX_BYTES + 1)  # takes no room on disk
    documents, lines = read(tmp_path / "kb")
    assert [document.id for document in documents] == [path.stem]
    assert "larger than 20 MB" in lines[0]


def test_the_projects_own_knowledge_is_whole() -> None:
    documents, lines = read(ROOT / "knowledge")
    assert lines == []
    languages = {document.language for document in documents}
    assert len(languages) == 20
    assert all(document.title and document.source for document in documents)
    versions: dict[str, list[Document]] = {}
    for document in documents:
        versions.setdefault(document.group, []).append(document)
    translated = {group: found for group, found in versions.items() if len(found) > 1}
    assert len(translated) >= 16
    for group, found in translated.items():
        assert sorted(document.language for document in found) == sorted(languages), group
        # A translation's passage is found by its place, so all have the same sections.
        headings = {document.text.count("\n#") for document in found}
        assert len(headings) == 1, {document.id: document.text.count("\n#") for document in found}

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.batch import CHUNK, Line, open_output, read_lines, search_lines, understand_lines
from bot.settings import load_settings
from nlu.encoder import Encoder
from nlu.errors import InputError, ModelFileError
from retrieval.database import Database
from retrieval.publish import publish


def lines_of(tmp_path: Path, content: bytes) -> list[Line]:
    path = tmp_path / "in.jsonl"
    path.write_bytes(content)
    return list(read_lines(path))


def one(tmp_path: Path, content: bytes) -> Line:
    (line,) = lines_of(tmp_path, content)
    return line


def test_a_line_is_read_with_all_it_says(tmp_path: Path) -> None:
    found = one(tmp_path, '{"id": 7, "text": "où", "locale": "fr-BE", "conversation": "c"}\n'.encode())
    assert found == Line(7, "où", "fr-BE", "c", None)


def test_a_line_without_id_is_called_by_its_number(tmp_path: Path) -> None:
    assert [line.id for line in lines_of(tmp_path, b'{"text": "a"}\n\n{"text": "b"}')] == [1, 3]


@pytest.mark.parametrize(
    ("content", "part", "identifier"),
    [
        (b"hello", "not JSON", 1),
        (b'{"id": 3, "text": "a"', "not JSON", 1),
        (b'["id", "text"]', "needs an object", 1),
        (b"null", "needs an object", 1),
        (b'{"id": 3}', "needs an object", 3),
        (b'{"id": 3, "text": null}', "needs an object", 3),
        (b'{"id": "x", "text": 5}', "needs an object", "x"),
        (b"[" * 100_000, "can't be read", 1),
        (b'{"id": 1' + b"0" * 5000 + b"}", "can't be read", 1),
    ],
)
def test_a_line_that_cannot_be_read_says_why(tmp_path: Path, content: bytes, part: str, identifier: object) -> None:
    found = one(tmp_path, content)
    assert found.error is not None
    assert part in found.error
    assert found.id == identifier


def test_a_bad_line_leaves_the_others(tmp_path: Path) -> None:
    found = lines_of(tmp_path, b'{"id": 1, "text": "a"}\n{\n{"id": 3, "text": "c"}\n')
    assert [line.error is None for line in found] == [True, False, True]


def test_bytes_that_are_no_utf8_and_half_characters_are_replaced(tmp_path: Path) -> None:
    assert one(tmp_path, b'{"id": 1, "text": "caf\xe9"}').text == "caf\ufffd"
    assert one(tmp_path, b'{"id": 1, "text": "a\\ud83d"}').text == "a?"


def test_empty_text_is_a_text(tmp_path: Path) -> None:
    assert one(tmp_path, b'{"id": 1, "text": ""}').error is None


def test_an_empty_file_has_no_lines(tmp_path: Path) -> None:
    assert lines_of(tmp_path, b"\n  \n") == []


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.jsonl can't be read"):
        list(read_lines(tmp_path / "gone.jsonl"))


def test_standard_input_is_read_without_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO(b'{"id": 1, "text": "a"}')

    monkeypatch.setattr("sys.stdin", Input())
    assert next(read_lines(None)).text == "a"


def test_output_goes_to_the_file_or_to_standard_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_output(tmp_path / "out") as write:
        write("où")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "où\n"
    with open_output(None) as write:
        write("là")
    assert capsys.readouterr().out == "là\n"


def understand(tmp_path: Path, rows: list[object], *, why: bool = False) -> list[dict[str, Any]]:
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
    return [json.loads(line) for line, _ in understand_lines(load_settings(), source, lambda _: None, why=why)]


@pytest.mark.usefixtures("served_encoder")
def test_every_line_is_answered_in_its_place(tmp_path: Path) -> None:
    rows: list[object] = [{"id": number, "text": "word " * (number % 7)} for number in range(CHUNK + 5)]
    rows[3] = "{"
    rows[4] = {"id": "\ud83d", "text": 1}
    found = understand(tmp_path, rows)
    assert [row["id"] for row in found] == [0, 1, 2, 4, "\ud83d", *range(5, CHUNK + 5)]
    assert [row["id"] for row in found if "error" in row] == [4, "\ud83d"]
    assert set(found[0]) == {"id", "language", "emotion", "politeness", "register", "intent"}


@pytest.mark.usefixtures("served_encoder")
def test_a_conversation_keeps_its_language_and_others_don_t_take_it(tmp_path: Path) -> None:
    german = {"id": 1, "text": "Wo bleibt denn meine Bestellung, ich warte seit einer Woche darauf?"}
    found = understand(
        tmp_path,
        [{**german, "conversation": "a"}, {"id": 2, "text": "ok", "conversation": "a"}, {"id": 3, "text": "ok"}],
    )
    assert [row["language"]["tag"] for row in found] == ["de", "de", "en"]


@pytest.mark.usefixtures("served_encoder")
def test_what_was_said_in_passing_counts_for_the_next_line(tmp_path: Path) -> None:
    german = ["Wo bleibt denn meine Bestellung, ich warte darauf?"] * 4
    lines = [*german, "zapatillas rojas", "zapatillas rojas"]
    found = understand(tmp_path, [{"id": n, "text": text, "conversation": "a"} for n, text in enumerate(lines)])
    assert [row["language"]["tag"] for row in found] == ["de", "de", "de", "de", "de", "es"], (
        "the second one changes it"
    )


@pytest.mark.usefixtures("served_encoder")
def test_why_names_the_words_of_each_decision_and_where_they_stand(tmp_path: Path) -> None:
    text = "Muchísimas gracias, estoy muy contenta con el vestido nuevo. 😀"
    plain = understand(tmp_path, [{"id": 1, "text": text}, {"id": 2, "text": ""}])
    found = understand(tmp_path, [{"id": 1, "text": text}, {"id": 2, "text": ""}, "{"], why=True)
    assert list(found[0]) == [*plain[0], "why"]
    assert {key: found[0][key] for key in plain[0]} == plain[0], "nothing else changes"
    assert list(found[0]["why"]) == ["emotion", "politeness", "register"]
    for words in found[0]["why"].values():
        assert 1 <= len(words) <= 5
        for word in words:
            assert list(word) == ["text", "start", "end", "weight"]
            assert text[word["start"] : word["end"]] == word["text"]
        assert abs(words[0]["weight"]) == 1
        assert [abs(word["weight"]) for word in words] == sorted((abs(word["weight"]) for word in words), reverse=True)
    assert found[0]["why"]["emotion"][0]["text"] in {"gracias", "contenta", "😀"}
    assert found[1]["why"] == {"emotion": [], "politeness": [], "register": []}
    assert set(found[2]) == {"id", "error"}


def test_search_looks_where_the_bot_looks(
    tmp_path: Path, knowledge_folder: Path, served_encoder: Encoder, vector_database: str
) -> None:
    publish(Database(vector_database), knowledge_folder)
    bot = load_settings(knowledge={"index": tmp_path / "bot", "postgres": vector_database})
    queries = tmp_path / "in.jsonl"
    queries.write_text('{"id": "q", "text": "I forgot my password"}\n')
    (found,) = search_lines(bot, tmp_path / "bot", 2, queries)
    assert json.loads(found[0])["hits"][0]["document"] == "en/password"
    with pytest.raises(ModelFileError, match="no usable knowledge index"):
        list(search_lines(bot, tmp_path / "other", 2, queries))


def test_search_answers_every_line(tmp_path: Path, served_encoder: Encoder) -> None:
    from retrieval import build, read_sources

    source = tmp_path / "faq.jsonl"
    texts = ["Returns are free within thirty days.", "The kettle holds one and a half litres."]
    source.write_text("\n".join(json.dumps({"id": str(i), "text": text}) for i, text in enumerate(texts)))
    build(read_sources([source], lambda _: None), tmp_path / "kb", encoder=served_encoder)
    queries = tmp_path / "in.jsonl"
    queries.write_text('nonsense\n{"id": "q", "text": "how much does the kettle hold?"}\n')
    found = list(search_lines(load_settings(), tmp_path / "kb", 2, queries))
    assert [good for _, good in found] == [False, True]
    hits = json.loads(found[1][0])["hits"]
    assert set(hits[0]) == {"document", "passage", "score", "language", "text", "source"}
    assert "kettle" in hits[0]["text"]
    queries.write_text("nonsense\n")
    assert [good for _, good in search_lines(load_settings(), tmp_path / "kb", 2, queries)] == [False]

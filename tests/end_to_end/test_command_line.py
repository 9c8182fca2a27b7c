"""`rapport` as a deployer and a script use it. The contract of the JSON Lines is that of docs/reference/cli.md."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from bot.style.locales import locales
from nlu.labels import EMOTIONS, REGISTERS
from tests.end_to_end.assistant import Assistant, json_lines, rapport
from tests.end_to_end.conftest import free_port


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which something else listens."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def lines(*rows: dict[str, Any] | str) -> str:
    return "".join((row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)) + "\n" for row in rows)


def clear_error(arguments: list[str], env: dict[str, str]) -> str:
    """The one line on which a command fails."""
    done = rapport(*arguments, env=env)
    assert done.returncode == 1, done.stdout
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("rapport: ")
    return line


def processes_of(port: int) -> list[list[str]]:
    found = []
    for process in psutil.process_iter(["cmdline"]):
        command = process.info["cmdline"] or []
        if "bot.channels.server" in command and str(port) in command:
            found.append(command)
    return found


@pytest.mark.usefixtures("bot")  # what it needs is made
def test_understand(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(
        lines(
            {"id": "a", "text": "Können Sie mir bitte sagen, wo meine Bestellung KS-104201 bleibt?"},
            "this is no JSON",
            {"id": "b", "text": "Necesito la factura de mi pedido, por favor", "conversation": "x"},
            {"id": "c", "text": "ok", "conversation": "x"},
            {"id": 4},
            {"id": "d", "text": "ok", "locale": "fr-CA"},
            {"id": "e", "text": ""},
            {"id": "f", "text": "注文した商品がまだ届きません。本当に困っています。"},
        ),
        encoding="utf-8",
    )
    done = rapport("understand", "--input", str(source), "--output", str(target))
    assert done.returncode == 1, "a line could not be read"
    rows = json_lines(target.read_text(encoding="utf-8"))
    assert [row["id"] for row in rows] == ["a", 2, "b", "c", 4, "d", "e", "f"]
    assert [set(row) for row in rows if "error" in row] == [{"id", "error"}] * 2
    assert [row["id"] for row in rows if "error" in row] == [2, 4]
    read = {row["id"]: row for row in rows if "error" not in row}
    for row in read.values():
        assert set(row) == {"id", "language", "emotion", "politeness", "register", "intent"}
        assert set(row["language"]) == {"tag", "confidence"}
        assert set(row["emotion"]) == {"label", "labels", "scores", "unsure"}
        assert set(row["emotion"]["scores"]) == set(EMOTIONS)
        assert set(row["politeness"]) == {"label", "score", "unsure"}
        assert set(row["register"]) == {"label", "confidence", "unsure"}
        assert row["register"]["label"] in REGISTERS
        assert set(row["intent"]) == {"label", "score"}
        assert all(0 <= value <= 1 for value in row["emotion"]["scores"].values())
    tags = {identifier: row["language"]["tag"] for identifier, row in read.items() if identifier != "e"}
    assert tags == {"a": "de", "b": "es", "c": "es", "d": "fr-CA", "f": "ja"}, "c by its conversation, d by its locale"
    assert read["a"]["register"]["label"] == "formal"
    assert read["a"]["intent"]["label"] == "order_status"
    assert read["b"]["intent"]["label"] == "invoice"


@pytest.mark.usefixtures("bot")
def test_understand_in_a_pipe() -> None:
    done = rapport("understand", text=lines({"id": 1, "text": "thank you so much!"}))
    assert done.returncode == 0, done.stderr
    (row,) = json_lines(done.stdout)
    assert (row["id"], row["language"]["tag"], row["intent"]["label"]) == (1, "en", "thank")


def test_understand_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "nowhere.jsonl" in clear_error(["understand", "--input", str(tmp_path / "nowhere.jsonl")], {})


@pytest.mark.usefixtures("bot")
def test_a_knowledge_base_of_translations(tmp_path: Path) -> None:
    source, index, questions = tmp_path / "kb.jsonl", tmp_path / "index", tmp_path / "questions.jsonl"
    source.write_text(
        lines(
            {
                "id": "returns-en",
                "language": "en",
                "group": "returns",
                "text": "You may return unused goods within 30 days. Print the return label from your account.",
            },
            {
                "id": "returns-de",
                "language": "de",
                "group": "returns",
                "text": "Unbenutzte Ware können Sie innerhalb von 30 Tagen zurückgeben. Das Etikett ist im Konto.",
            },
            {
                "id": "password-en",
                "question": "How do I reset my password?",
                "answer": "Choose 'Forgot password' on the sign-in page; a link comes by e-mail.",
            },
            {"id": "opening", "text": "The shop in Hamburg is open from ten to six on working days."},
        ),
        encoding="utf-8",
    )
    built = rapport("kb", "build", str(source), "--out", str(index))
    assert built.returncode == 0, built.stderr
    assert "4 documents" in built.stdout
    questions.write_text(
        lines(
            {"id": "q1", "text": "Wie lange kann ich Ware zurückgeben?"},
            {"id": "q2", "text": "How long do I have to return something?"},
            "{broken",
            {"id": "q3", "text": "¿Cómo cambio mi contraseña?"},
            {"id": "q4", "text": "What is the capital of Mongolia?"},
        ),
        encoding="utf-8",
    )
    done = rapport("kb", "search", "--kb", str(index), "--top", "2", "--input", str(questions))
    assert done.returncode == 1, "a line could not be read"
    rows = json_lines(done.stdout)
    assert [row["id"] for row in rows] == ["q1", "q2", 3, "q3", "q4"]
    assert set(rows[2]) == {"id", "error"}
    for row in rows:
        if "error" in row:
            continue
        assert set(row) == {"id", "hits", "abstained"}
        assert isinstance(row["abstained"], bool)
        assert 1 <= len(row["hits"]) <= 2, "listed also when it abstained"
        assert len({hit["document"] for hit in row["hits"]}) == len(row["hits"]), "one hit per document"
        for hit in row["hits"]:
            assert set(hit) == {"document", "passage", "score", "language", "text", "source"}
        scores = [hit["score"] for hit in row["hits"]]
        assert scores == sorted(scores, reverse=True)
    first = {row["id"]: row["hits"][0]["document"] for row in rows if "hits" in row}
    assert first["q1"] == "returns-de", "the translation in the question's language"
    assert first["q2"] == "returns-en"
    assert first["q3"] == "password-en", "across languages"


def test_up_on_a_taken_port(bot: Assistant, taken: int) -> None:
    line = clear_error(["up", "--port", str(taken)], dict(bot.env))
    assert f"Port {taken}" in line
    assert list((bot.work / "run").glob(f"{taken}.*")) == []
    assert processes_of(taken) == []


def test_up_twice(bot: Assistant) -> None:
    again = rapport("up", "--port", str(bot.port), env=bot.env)
    assert again.returncode == 0
    assert f"running already: http://127.0.0.1:{bot.port}/chat" in again.stderr
    assert len(processes_of(bot.port)) == 1


def test_chat_through_a_pipe(bot: Assistant) -> None:
    said = (f"Wo ist meine Bestellung KS-104201? {bot.marker}", "", "Ich möchte mit einem Menschen sprechen", "Hallo?")
    typed = "\n".join((*said, "/quit", "never read", ""))
    done = rapport("chat", "--port", str(bot.port), text=typed, env=bot.env)
    assert done.returncode == 0, done.stderr
    assert "KS-104201" in done.stdout
    assert "order_status" in done.stdout, "what was understood"
    assert "talk_to_human" in done.stdout
    assert "the bot is silent" in done.stdout
    assert "never read" not in done.stdout
    ended = rapport("chat", "--port", str(bot.port), text="", env=bot.env)
    assert ended.returncode == 0, "the end of input ends it"


def test_chat_with_nobody(bot: Assistant) -> None:
    port = free_port()
    assert f"No assistant runs on port {port}" in clear_error(["chat", "--port", str(port)], dict(bot.env))


def test_doctor(bot: Assistant) -> None:
    done = rapport("doctor", env=bot.env)
    assert (done.returncode, done.stdout) == (0, "all is well\n"), done.stdout


@pytest.mark.usefixtures("bot")
def test_down_when_nothing_runs() -> None:
    done = rapport("down", "--port", str(free_port()))
    assert (done.returncode, done.stdout) == (0, "nothing is running\n")


@pytest.mark.parametrize("command", ["up", "understand", "doctor", "down", "chat"])
def test_a_setting_that_cannot_be_used(command: str) -> None:
    line = clear_error([command], {"RAPPORT_SERVER__PORT": "abc"})
    assert "server.port" in line
    assert "'abc'" in line


@pytest.mark.parametrize("command", [["up", "--port", "1"], ["understand"], ["kb", "search", "--kb", "nowhere"]])
def test_a_damaged_model_file(bot: Assistant, tmp_path: Path, command: list[str]) -> None:
    """A work folder whose served graph has other bytes than its manifest says."""
    if command[0] == "up":
        command = ["up", "--port", str(free_port())]
    served = tmp_path / "encoder" / "served-broken"
    served.mkdir(parents=True)
    (tmp_path / "encoder" / "current").write_text("served-broken")
    shutil.copy(bot.work / "encoder" / "key", tmp_path / "encoder" / "key")
    for name in ("model.onnx", "tokenizer.json"):
        (served / name).write_bytes(b"damaged")
    manifest = {"id": "served-broken", "model.onnx": "0" * 64, "tokenizer.json": "0" * 64}
    (served / "manifest.json").write_text(json.dumps(manifest))
    line = clear_error(command, {**bot.env, "RAPPORT_WORK": str(tmp_path)})
    assert str(served / "model.onnx") in line
    assert "make up" in line


@pytest.mark.usefixtures("bot")
def test_preview_is_sound_json() -> None:
    done = rapport("preview", "--json", "--language", "ko")
    assert done.returncode == 0
    rows = json_lines(done.stdout)
    assert {row["language"] for row in rows} == {"ko"}
    assert {row["register"] for row in rows} == set(locales()["ko"].registers)
    assert {"language", "register", "mood", "situation", "moves", "text"} <= set(rows[0])
    assert all(row["text"].strip() for row in rows)

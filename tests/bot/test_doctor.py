"""The doctor: silent about a sound copy, one clear line about each thing that is wrong."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from bot import doctor
from bot.doctor import examine
from bot.reply.lint import Finding
from bot.settings import Settings, load_settings
from nlu.checkpoint import sha256_of
from nlu.errors import SettingError
from nlu.labels import EMOTIONS
from retrieval.database import Database
from retrieval.manifest import Manifest
from retrieval.publish import publish


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings of a copy in which set-up has run; the replies have a test of their own."""
    monkeypatch.setattr(doctor, "lint", list)
    adapter, served, version = tmp_path / "adapter", tmp_path / "encoder" / "served-1", tmp_path / "index/versions/1"
    for folder in (adapter, served, version):
        folder.mkdir(parents=True)
    for name in ("adapter_model.safetensors", "heads.safetensors", "ranges.safetensors"):
        (adapter / name).write_bytes(b"weights")
    one = {"scale": 1.0, "bias": 0.0, "threshold": 0.5}
    calibration = {
        "emotion": dict.fromkeys(EMOTIONS, one),
        "languages": {},
        "politeness": {"scale": 1.0, "bias": 0.0},
        "register": {"temperature": 1.0, "languages": []},
    }
    (adapter / "calibration.json").write_text(json.dumps(calibration))
    for name in ("model.onnx", "tokenizer.json"):
        (served / name).write_text(name)
    hashes = {name: sha256_of(served / name) for name in ("model.onnx", "tokenizer.json")}
    (served / "manifest.json").write_text(json.dumps({"id": "encoder-1", **hashes}))
    (served.parent / "current").write_text("served-1")
    Manifest("encoder-1", (), (), 0, 0, 0, 0).save(version)
    (tmp_path / "index" / "current").write_text("1")
    monkeypatch.setattr(doctor, "ADAPTER", adapter)
    return load_settings(work=tmp_path, knowledge={"index": tmp_path / "index"})


def _only(lines: list[str]) -> str:
    assert len(lines) == 1
    return lines[0]


def test_a_sound_copy(sound: Settings) -> None:
    assert examine(sound) == []


def test_missing_set_up_is_one_line(sound: Settings, tmp_path: Path) -> None:
    (tmp_path / "encoder" / "current").unlink()
    assert _only(examine(sound)) == f"Set-up has not run: {tmp_path / 'encoder' / 'current'} is missing. Run `make up`."


def test_a_damaged_model_file(sound: Settings, tmp_path: Path) -> None:
    (tmp_path / "encoder" / "served-1" / "model.onnx").write_text("something else")
    line = _only(examine(sound))
    assert "model.onnx" in line
    assert "make up" in line


def test_an_index_of_another_encoder(sound: Settings, tmp_path: Path) -> None:
    Manifest("encoder-0", (), (), 0, 0, 0, 0).save(tmp_path / "index" / "versions" / "1")
    line = _only(examine(sound))
    assert "encoder-0" in line
    assert "encoder-1" in line
    assert "make up" in line


@pytest.mark.parametrize("content", [None, "not json", "{}", "[]"])
def test_a_missing_or_damaged_index(sound: Settings, tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "index" / "versions" / "1" / "manifest.json"
    path.unlink() if content is None else path.write_text(content)
    line = _only(examine(sound))
    assert str(path.parent) in line
    assert "make up" in line


def test_published_knowledge(sound: Settings, vector_database: str, tmp_path: Path, knowledge_folder: Path) -> None:
    shutil.rmtree(tmp_path / "index")  # of no use where knowledge comes from a database
    knowledge = sound.knowledge.model_copy(update={"postgres": vector_database})
    changed = sound.model_copy(update={"knowledge": knowledge})
    assert "No knowledge was published to postgresql://rapport@" in _only(examine(changed))
    publish(Database(vector_database), knowledge_folder)
    line = _only(examine(changed))
    assert "another encoder" in line
    assert "the bot has encoder-1" in line
    manifest = tmp_path / "encoder" / "served-1" / "manifest.json"
    with Database(vector_database).transaction() as cursor:
        cursor.execute("SELECT DISTINCT encoder FROM knowledge_versions")
        ((encoder,),) = cursor.fetchall()
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), "id": encoder}))
    assert examine(changed) == []


def test_an_incomplete_adapter(sound: Settings, tmp_path: Path) -> None:
    (tmp_path / "adapter" / "heads.safetensors").unlink()
    (tmp_path / "adapter" / "calibration.json").unlink()
    heads, calibration = examine(sound)
    assert "heads.safetensors is missing" in heads
    assert "calibration.json" in calibration


@pytest.mark.parametrize(("value", "advice"), [("tlh", "Use one of ar, de"), ("de-AT", "Write 'de'")])
def test_a_default_language_without_replies(sound: Settings, value: str, advice: str) -> None:
    changed = sound.model_copy(update={"language": sound.language.model_copy(update={"default": value})})
    line = _only(examine(changed))
    assert f"'language.default' has value '{value}'" in line
    assert advice in line


def test_registers_that_a_language_does_not_have(sound: Settings) -> None:
    changed = sound.model_copy(update={"brand": sound.brand.model_copy(update={"registers": ("informal",)})})
    line = _only(examine(changed))
    assert "'brand.registers'" in line
    assert "ar is only written in formal" in line


def test_paths_and_zones_that_do_not_exist(sound: Settings, tmp_path: Path) -> None:
    knowledge = sound.knowledge.model_copy(update={"source": tmp_path / "nowhere"})
    hours = sound.handoff.model_copy(update={"time_zone": "Europe/Nowhere"})
    source, zone = examine(sound.model_copy(update={"knowledge": knowledge, "handoff": hours}))
    assert "'knowledge.source'" in source
    assert "'handoff.time_zone' has value 'Europe/Nowhere'" in zone


@pytest.mark.parametrize(
    ("content", "problem"), [("rest: [", "can't be read"), ("", "holds no settings"), (None, "can't be read")]
)
def test_files_of_rasa(
    sound: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None, problem: str
) -> None:
    changed = sound.model_copy(update={"knowledge": sound.knowledge.model_copy(update={"source": tmp_path})})
    monkeypatch.setattr(doctor, "ROOT", tmp_path)
    (tmp_path / "endpoints.yml").write_text("nlg: {type: x}")
    if content is not None:
        (tmp_path / "credentials.yml").write_text(content)
    line = _only(examine(changed))
    assert line.startswith(str(tmp_path / "credentials.yml"))
    assert problem in line


def test_findings_about_replies_say_where(sound: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        Finding("de", "formal", "thanks-close", "reads as en"),
        Finding("de", "", "default_register", "is 'formal', which is not among registers"),
    ]
    monkeypatch.setattr(doctor, "lint", lambda: found)
    reply, style = examine(sound)
    assert "locales/de/replies.ftl: 'thanks-close' (formal) reads as en. Correct it there;" in reply
    assert "locales/de/style.toml: 'default_register' is 'formal'" in style


def test_unreadable_locales_do_not_stop_the_examination(sound: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise SettingError("locales/de/style.toml is not valid")

    monkeypatch.setattr(doctor, "lint", lambda: [Finding("en", "", "", "locales/de/style.toml is not valid")])
    monkeypatch.setattr(doctor, "locales", broken)
    monkeypatch.setattr(doctor, "ADAPTER", Path("/nowhere"))
    lines = examine(sound)
    assert "style.toml is not valid" in lines[0]
    assert any("/nowhere" in line for line in lines)

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from actions.shop import open_shop, shop_today
from actions.shop.seed import create_demo
from bot.service import prepare as module
from bot.service.prepare import _encoder_key, _hash, _prepare_shop, _write, child_environment
from bot.settings import ROOT, Settings
from nlu.errors import ModelFileError


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "one" / "data"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.yml").write_text("a")
    (folder / "sub" / "b.yml").write_text("b")
    return folder


def test_the_digest_follows_contents_and_names(tree: Path) -> None:
    before = _hash([tree])
    assert _hash([tree]) == before
    (tree / "a.yml").write_text("changed")
    changed = _hash([tree])
    (tree / "a.yml").write_text("a")
    (tree / "a.yml").rename(tree / "c.yml")
    renamed = _hash([tree])
    (tree / "c.yml").rename(tree / "a.yml")
    (tree / "new.yml").write_text("")
    assert len({before, changed, renamed, _hash([tree])}) == 4


def test_the_digest_does_not_know_where_the_project_lies(tree: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "data"
    shutil.copytree(tree, moved)
    assert _hash([tree]) == _hash([moved])


def test_compiled_files_do_not_count(tree: Path) -> None:
    before = _hash([tree])
    (tree / "__pycache__").mkdir()
    (tree / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert _hash([tree]) == before


def test_what_else_it_was_made_from_counts(tree: Path) -> None:
    assert len({_hash([tree]), _hash([tree], "encoder-1"), _hash([tree], "encoder-2"), _hash([tree], "a", "b")}) == 4
    assert _hash([tree], "a", "b") != _hash([tree], "ab")


def test_the_order_of_sources_counts_and_a_file_is_a_source(tree: Path) -> None:
    first, second = tree / "a.yml", tree / "sub" / "b.yml"
    assert _hash([first, second]) != _hash([second, first])


def test_every_source_of_the_model_exists() -> None:
    assert [name for name in module._MODEL_SOURCES if not (ROOT / name).exists()] == []
    assert module.CALIBRATION_QUESTIONS.is_file()


def test_a_missing_adapter_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ADAPTER", tmp_path)
    (tmp_path / "adapter_model.safetensors").write_bytes(b"x")
    with pytest.raises(ModelFileError, match=r"heads\.safetensors is missing\. Restore it"):
        _encoder_key("package")


def make_shop(path: Path) -> None:
    create_demo(path, shop_today())


def test_the_demonstrations_shop_is_made_once(tmp_path: Path) -> None:
    said: list[str] = []
    settings = Settings(shop={"url": f"sqlite:///{tmp_path}/deep/shop.db"})
    _prepare_shop(settings, said.append, make_shop)
    shop = open_shop(settings.shop.url, None)
    shop.cancel("KS-104202")
    _prepare_shop(settings, said.append, make_shop)
    assert shop.order("KS-104202").status == "cancelled", "a second start changes nothing"
    assert len(said) == 1
    shop.close()


def test_a_real_shop_is_left_alone() -> None:
    settings = Settings(shop={"url": "https://shop.example"})
    _prepare_shop(settings, pytest.fail, lambda path: pytest.fail(f"made a demonstration at {path}"))


def test_files_appear_whole(tmp_path: Path) -> None:
    _write(tmp_path / "key", "é")
    assert [path.name for path in tmp_path.iterdir()] == ["key"]
    assert (tmp_path / "key").read_text(encoding="utf-8") == "é"


def test_child_processes_find_the_project_and_tell_nobody() -> None:
    environment = child_environment(Settings(knowledge={"postgres": "postgresql://me@host/name"}))
    assert environment["RAPPORT_KNOWLEDGE__POSTGRES"] == "postgresql://me@host/name"
    assert environment["PYTHONPATH"] == str(ROOT)
    assert environment["RASA_TELEMETRY_ENABLED"] == "false"
    assert environment["PATH"]


def test_the_model_is_trained_anew_and_not_taken_from_rasas_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rasa's cache knows the components' own code, not `nlu/intents.py`: it gave back classifiers of older code."""
    commands: list[list[str]] = []

    def train(command: list[str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        (tmp_path / "models").mkdir()
        (tmp_path / "models" / f"{command[command.index('--fixed-model-name') + 1]}.tar.gz").touch()
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(module, "encoder_id", lambda _work: "encoder-1")
    monkeypatch.setattr(subprocess, "run", train)
    model = module._prepare_model(Settings(work=tmp_path), print)
    assert model.is_file()
    assert module._prepare_model(Settings(work=tmp_path), print) == model, "once"
    (command,) = commands
    assert "--force" in command

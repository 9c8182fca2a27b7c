from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot import settings as module
from bot.settings import ROOT, load_settings
from bot.workdays import calendar_of
from nlu.errors import SettingError


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("RAPPORT_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def toml(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A rapport.toml of the test's own, empty at first."""
    monkeypatch.setattr(module, "ROOT", tmp_path)
    path = tmp_path / "rapport.toml"
    path.write_text("")
    return path


def test_the_projects_own_file_is_valid() -> None:
    assert load_settings().server.port == 5005


def test_command_line_wins_over_environment_over_file_over_default(toml: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().server.port == 5005
    toml.write_text("[server]\nport = 6001\n")
    assert load_settings().server.port == 6001
    monkeypatch.setenv("RAPPORT_SERVER__PORT", "6002")
    assert load_settings().server.port == 6002
    assert load_settings(server={"port": 6003}).server.port == 6003


def test_one_field_from_the_environment_leaves_its_neighbours(toml: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toml.write_text('[brand]\nname = "Heron"\nemoji = "none"\n')
    monkeypatch.setenv("RAPPORT_BRAND__NAME", "Plover")
    brand = load_settings().brand
    assert (brand.name, brand.emoji) == ("Plover", "none")


def test_a_list_in_the_environment_is_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_BRAND__REGISTERS", '["formal"]')
    assert load_settings().brand.registers == ("formal",)


@pytest.mark.parametrize(
    ("content", "key", "value"),
    [
        ("[server]\nport = 70000\n", "server.port", "70000"),
        ('[server]\nprot = "x"\n', "server.prot", "x"),
        ("[sever]\nport = 1\n", "sever", "port"),
        ('[language]\ndetector = "guess"\n', "language.detector", "guess"),
        ('[brand]\nregisters = ["chummy"]\n', "brand.registers", "chummy"),
        ("[brand]\nregisters = []\n", "brand.registers", "name at least one"),
        ('[brand]\nregisters = ["unmarked"]\n', "brand.registers", "name at least one"),
        ('[knowledge]\npostgres = "mysql://me:hunter2@host/x"\n', "knowledge.postgres", "postgresql://user@host/name"),
        ('[handoff]\nopens = "8:00"\n', "handoff.opens", "HH:MM"),
        ('[handoff]\ncloses = "24:00"\n', "handoff.closes", "HH:MM"),
        ('[handoff]\nopens = "٠٨:٠٠"\n', "handoff.opens", "HH:MM"),
        ('[handoff]\ntime_zone = "Mars/Phobos"\n', "handoff.time_zone", "Europe/Berlin"),
        ('[handoff]\ntime_zone = "../etc"\n', "handoff.time_zone", "Europe/Berlin"),
        ("[handoff]\ndays = [7]\n", "handoff.days", "7"),
        ('[handoff]\nphone = "040 66969120"\n', "handoff.phone", "+494066969120"),
        ('[handoff]\nphone = "+49123"\n', "handoff.phone", "+494066969120"),
        ("[handoff]\ndays = []\n", "handoff.days", "at least 1"),
        ('[shop]\nholidays = "DE-XX"\n', "shop.holidays", "'DE-XX'"),
        ('[shop]\nholidays = "DE-XX"\n', "shop.holidays", "write one of BB,"),
        ('[shop]\nholidays = "Hamburg"\n', "shop.holidays", 'write a country like "DE"'),
    ],
)
def test_an_error_names_key_and_problem(toml: Path, content: str, key: str, value: str) -> None:
    toml.write_text(content)
    with pytest.raises(SettingError) as caught:
        load_settings()
    assert f"'{key}" in str(caught.value)
    assert value in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_every_problem_is_named_at_once(toml: Path) -> None:
    toml.write_text("[server]\nport = 0\n[encoder]\nthreads = 0\n")
    with pytest.raises(SettingError, match=r"server\.port.*encoder\.threads"):
        load_settings()


def test_an_unreadable_file_is_named(toml: Path) -> None:
    toml.write_text("[server\n")
    with pytest.raises(SettingError, match=r"rapport\.toml is not valid TOML"):
        load_settings()


def test_a_list_that_is_no_json_says_how_to_write_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_BRAND__REGISTERS", "formal")
    with pytest.raises(SettingError, match=r"brand.*as JSON"):
        load_settings()


def test_an_unknown_key_in_the_environment_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_SERVER__PROT", "1")
    with pytest.raises(SettingError, match=r"server\.prot"):
        load_settings()


def test_the_shops_calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().shop.calendar == calendar_of("DE-HH")
    monkeypatch.setenv("RAPPORT_SHOP__HOLIDAYS", "EG")
    assert load_settings().shop.calendar.weekend == {4, 5}
    monkeypatch.setenv("RAPPORT_SHOP__HOLIDAYS", "")
    assert load_settings().shop.calendar == calendar_of("")


def test_paths_are_below_the_project_unless_absolute(tmp_path: Path) -> None:
    settings = load_settings()
    assert settings.path(Path(".rapport")) == ROOT / ".rapport"
    assert settings.path(tmp_path) == tmp_path


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load_settings().server.port = 1  # type: ignore[misc]

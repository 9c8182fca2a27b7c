"""Rasa's own commands work on this project as on any other."""

from __future__ import annotations

import json
import subprocess
import sys

from bot.service.prepare import child_environment
from bot.settings import ROOT, load_settings
from tests.end_to_end.assistant import Assistant


def rasa(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rasa", *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=child_environment(load_settings()),
        timeout=180,
        check=False,
    )


def test_data_validate() -> None:
    done = rasa("data", "validate", "--domain", "domain", "--data", "data", "--config", "config.yml")
    assert done.returncode == 0, done.stdout + done.stderr


def test_shell_nlu_through_a_pipe(bot: Assistant) -> None:
    """The model that `rapport up` trained, without anything of ours around it."""
    (model,) = (bot.work / "models").glob("rapport-*.tar.gz")
    done = rasa("shell", "nlu", "--model", str(model), text="Wo ist meine Bestellung KS-104201?\n")
    assert done.returncode == 0, done.stdout + done.stderr
    parsed, _ = json.JSONDecoder().raw_decode(done.stdout[done.stdout.index("{\n") :])
    assert parsed["intent"]["name"] == "order_status"
    assert parsed["language"]["tag"] == "de"
    assert [one["value"] for one in parsed["entities"]] == ["KS-104201"]

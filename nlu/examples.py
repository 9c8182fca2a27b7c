"""Intent examples out of Rasa's NLU files, without Rasa."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from nlu.errors import InputError

_ANNOTATION = re.compile(r"\[([^\]]+)\](\([^)]*\)|\{[^}]*\})")


def read_rasa_examples(folder: Path) -> list[tuple[str, str]]:
    """(text, intent) of every example in a folder's files, annotations removed, files in order of their names.

    Raises:
        InputError: a file can't be read as Rasa's NLU examples.
    """
    found = []
    for path in sorted(folder.rglob("*.yml")):
        try:
            found += _of_file(path)
        except (OSError, UnicodeDecodeError, yaml.YAMLError, AttributeError, KeyError, TypeError) as error:
            raise InputError(
                f"{path} can't be read as examples of intents ({type(error).__name__}: {error}). It needs blocks of "
                "`intent` and `examples` under `nlu`, see data/nlu."
            ) from error
    return found


def _of_file(path: Path) -> list[tuple[str, str]]:
    found = []
    content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    for block in content.get("nlu") or ():
        if "intent" in block:
            lines = (line.strip() for line in str(block["examples"]).splitlines())
            found += [
                (_ANNOTATION.sub(r"\1", line[2:].strip()), str(block["intent"]))
                for line in lines
                if line.startswith("- ")
            ]
    return found

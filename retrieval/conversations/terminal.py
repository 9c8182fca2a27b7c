"""Deciding on candidates in the terminal, one after the other, the best first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Final, TextIO

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from retrieval.conversations import placeholders
from retrieval.conversations.candidates import Candidate, in_order, read_candidates, write_candidates

_KEYS: Final = "[a]pprove  [e]dit  [r]eject  [s]kip  [q]uit > "
_SHOWN: Final = 6  # variants and conversations
_QUESTION: Final = "# Question"
_ANSWER: Final = "# Answer"


def review(path: Path, console: Console, keys: TextIO | None = None) -> dict[str, int]:
    """Show every candidate that is not decided and ask; the file is saved after each decision. How many are of each
    status afterwards.

    keys: where answers are read from, one a line; standard input if left out. The end of it is like quitting.

    Raises:
        InputError: the file is no review file.
    """
    waiting = [one.id for one in in_order(read_candidates(path)) if one.status == "proposed"]
    for number, identifier in enumerate(waiting, 1):
        # Read again each time: somebody may edit the file meanwhile.
        one = {row.id: row for row in read_candidates(path)}.get(identifier)
        if one is None or one.status != "proposed":
            continue
        if not _decide(path, one, f"{number} of {len(waiting)}", console, keys):
            break
    return dict(Counter(one.status for one in read_candidates(path)))


def _decide(path: Path, one: Candidate, place: str, console: Console, keys: TextIO | None) -> bool:
    """Ask until the candidate is decided or skipped. False: the person wants to stop."""
    _show(one, place, console)
    while True:
        try:
            key = console.input(Text(_KEYS), stream=keys).strip().casefold()[:1]
        except EOFError:
            return False
        if key == "q" or (key == "" and keys is not None):
            return False
        if key == "s":
            return True
        if key == "e":
            one = _edited(one, console)
            _save(path, one)
            _show(one, place, console)
        elif key == "r":
            _save(path, replace(one, status="rejected"))
            return True
        elif key == "a" and placeholders.found(one.answer):
            left = ", ".join(sorted(set(placeholders.found(one.answer))))
            console.print(
                Text(f"The answer still has {left}. Put the company's own in its place, or take it out: e"), style="red"
            )
        elif key == "a":
            _save(path, replace(one, status="approved"))
            return True


def _save(path: Path, changed: Candidate) -> None:
    write_candidates(path, [changed if row.id == changed.id else row for row in read_candidates(path)])


def _show(one: Candidate, place: str, console: Console) -> None:
    body = Text()
    body.append(f"{one.question}\n", style="bold")
    for variant in one.variants[:_SHOWN]:
        body.append(f"  = {variant}\n", style="dim")
    if len(one.variants) > _SHOWN:
        body.append(f"  = and {len(one.variants) - _SHOWN} more\n", style="dim")
    body.append(f"\n{one.answer}\n\n")
    for reason in one.reasons:
        body.append(f"{reason}\n", style="green" if reason.startswith("+") else "yellow")
    named = ", ".join(one.conversations[:_SHOWN]) + (", ..." if len(one.conversations) > _SHOWN else "")
    body.append(f"conversations: {named}", style="dim")
    body.highlight_regex(placeholders.PATTERN, style="magenta")
    title = f"{place}   {one.language or 'unknown language'}   score {one.score:.2f}   asked {one.count} times"
    console.print(Panel(body, title=Text(title), title_align="left"))


def _edited(one: Candidate, console: Console) -> Candidate:
    """The candidate with question and answer as the person's editor leaves them."""
    import click

    text = click.edit(f"{_QUESTION}\n\n{one.question}\n\n{_ANSWER}\n\n{one.answer}\n", extension=".md")
    if text is None:
        return one
    head, found, answer = text.partition(f"\n{_ANSWER}\n")
    question = head.replace(_QUESTION, "", 1).strip()
    if not found or not question or not answer.strip():
        console.print(
            Text(f"Both {_QUESTION} and {_ANSWER} need their line and a text; nothing is changed."), style="red"
        )
        return one
    return replace(one, question=question, answer=answer.strip())

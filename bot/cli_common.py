"""What the commands of `rapport` share: settings, clear errors, progress."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, ParamSpec, TypeVar

import typer
from rich.console import Console

from bot.settings import Settings, load_settings
from nlu.errors import RapportError

error_console = Console(stderr=True, highlight=False)
P = ParamSpec("P")
T = TypeVar("T")
InputFile = Annotated[Path | None, typer.Option("--input", help="JSON Lines file; standard input if left out.")]
OutputFile = Annotated[Path | None, typer.Option("--output", help="File to write; standard output if left out.")]


def clear_errors(function: Callable[P, T]) -> Callable[P, T]:
    """One line for errors that Rapport raises on purpose, and exit status 1."""

    @wraps(function)
    def wrapped(*arguments: P.args, **options: P.kwargs) -> T:
        try:
            return function(*arguments, **options)
        except RapportError as error:
            error_console.print(f"rapport: {error}", style="red", soft_wrap=True)
            raise typer.Exit(1) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None

    return wrapped


def report(line: str) -> None:
    """Progress of long work, for people."""
    error_console.print(line, soft_wrap=True)


def settings_of(port: int | None = None, host: str | None = None) -> Settings:
    """The settings, with what the command line says of the server."""
    server = {name: value for name, value in (("port", port), ("host", host)) if value is not None}
    return load_settings(**({"server": server} if server else {}))

"""`rapport`, the one command. Each command is thin: it reads arguments, calls the module that knows, prints."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_common import InputFile, OutputFile, clear_errors, report, settings_of
from bot.cli_knowledge import kb
from bot.settings import ROOT
from nlu.errors import RapportError

app = typer.Typer(no_args_is_help=True, add_completion=False, help="A customer-service assistant on Rasa.")
train = typer.Typer(no_args_is_help=True, help="Training.")
handoff = typer.Typer(no_args_is_help=True, help="Conversations that wait for a person.")
app.add_typer(kb, name="kb")
app.add_typer(train, name="train")
app.add_typer(handoff, name="handoff")


@app.command()
@clear_errors
def up(
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    foreground: Annotated[bool, typer.Option("--foreground", help="Stay until interrupted.")] = False,
) -> None:
    """Prepare what is missing, start everything, return when a message would be answered."""
    from bot.service.prepare import prepare
    from bot.service.processes import check_port, running, start, stop

    settings = settings_of(port, host)
    there = running(settings, settings.server.port)
    if there:
        report(f"Rapport is running already: {there[0].url}/chat")
        return
    check_port(settings.server.host, settings.server.port)
    began = time.monotonic()

    from actions.shop import shop_today
    from actions.shop.seed import create_demo
    from training.export import export_served

    def make_shop(path: Path) -> None:
        create_demo(path, shop_today(), settings.shop.calendar)

    model = prepare(settings, report, export=export_served, make_shop=make_shop)
    one = start(settings, model, report)
    report(f"ready after {time.monotonic() - began:.0f} s")
    print(f"chat page     {one.url}/chat")
    print(f"REST channel  {one.url}/webhooks/rest/webhook")
    print(f"health        {one.url}/health")
    if foreground:
        try:
            while running(settings, one.port):
                time.sleep(1)
        finally:
            stop(settings, one)


@app.command()
@clear_errors
def down(port: Annotated[int | None, typer.Option(help="Only the one on this port.")] = None) -> None:
    """Stop what `up` started."""
    from bot.service.processes import running, stop

    settings = settings_of()
    there = running(settings, port)
    for one in there:
        stop(settings, one)
        print(f"stopped {one.url}")
    if not there:
        print("nothing is running")


@app.command()
@clear_errors
def logs(port: Annotated[int | None, typer.Option(help="Of the assistant on this port.")] = None) -> None:
    """Follow the logs."""
    import subprocess

    settings = settings_of(port)
    files = sorted((settings.path(settings.work) / "logs").glob(f"*-{settings.server.port}.log"))
    if not files:
        raise RapportError(f"There are no logs for port {settings.server.port}. Start the bot: rapport up")
    subprocess.run(["tail", "-n", "50", "-F", *map(str, files)], check=False)


@app.command()
@clear_errors
def understand(
    source: InputFile = None,
    output: OutputFile = None,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help='Add "why": for "emotion", "politeness" and "register" up to five {"text","start","end","weight"}, '
            "the words that carried the decision; takes some fifty times as long.",
        ),
    ] = False,
) -> None:
    """Language, emotion, politeness, register and intent of each line: {"id","text"} in, one object a line out."""
    from bot.batch import open_output, understand_lines
    from bot.service.prepare import prepare_encoder
    from training.export import export_served

    settings = settings_of()
    prepare_encoder(settings.path(settings.work), report, export_served, settings.encoder.source)
    failed = 0
    with open_output(output) as write:
        for line, good in understand_lines(settings, source, report, why=explain):
            write(line)
            failed += not good
    if failed:
        report(f'rapport: {failed} line(s) could not be read; see the lines with "error"')
        raise typer.Exit(1)


@app.command()
@clear_errors
def chat(
    port: Annotated[int | None, typer.Option(help="Of the running assistant.")] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Also show the words of each message that carried the decisions.")
    ] = False,
) -> None:
    """Talk to the running assistant in the terminal, with what it understood beside each message."""
    from bot.terminal import converse

    converse(settings_of(port), explained=explain)


@app.command()
@clear_errors
def doctor() -> None:
    """Check settings, model files and every reply in every language and register."""
    from bot.doctor import examine

    findings = examine(settings_of())
    for finding in findings:
        print(finding)
    if findings:
        raise typer.Exit(1)
    print("all is well")


@app.command()
@clear_errors
def preview(
    as_json: Annotated[bool, typer.Option("--json", help="One object a line.")] = False,
    page: Annotated[Path | None, typer.Option("--html", help="Write a page for native readers to this file.")] = None,
    language: Annotated[str | None, typer.Option(help="Only this language.")] = None,
) -> None:
    """Every reply: situation, mood, register, language."""
    from bot.reply.preview import previews

    if page and as_json:
        raise typer.BadParameter("not together with --json", param_hint="--html")
    if page:
        from bot.reply.preview_page import write_page

        write_page(page, previews(language))
        report(f"{page} is written")
        return
    for item in previews(language):
        if as_json:
            print(json.dumps(item, ensure_ascii=False))
        else:
            print(f"{item['language']:8} {item['register']:9} {item['mood']:13} {item['situation']:20} {item['text']}")


@train.command("affect")
@clear_errors
def train_affect_command(
    data: Annotated[Path, typer.Option(help="Folder of the labelled sets.")],
    config: Annotated[
        Path | None, typer.Option(help="TOML, or a run's training.json; see the reference of training.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Where the adapter goes; the project's own if left out.")] = None,
) -> None:
    """Train the adapter and its heads, calibrate them, and save both. Goes on where a stopped run was."""
    from nlu.affect import ADAPTER
    from training.run import run_affect

    settings = settings_of()
    run_affect(
        data=data,
        config_file=config,
        out=out or ADAPTER,
        work=settings.path(settings.work),
        root=ROOT,
        report=report,
        source=settings.encoder.source,
    )


@train.command("language")
@clear_errors
def train_language_command(
    data: Annotated[Path, typer.Option(help="Folder of the labelled sets.")],
    out: Annotated[Path | None, typer.Option(help="Where the model goes; the project's own if left out.")] = None,
) -> None:
    """Train the classifier that tells languages apart, some minutes."""
    from nlu.ngrams import FILE
    from training.language_model import train_language

    train_language(data, ROOT / "training" / "samples", out or FILE, report)


@app.command()
@clear_errors
def evaluate(
    data: Annotated[Path, typer.Option(help="Folder of the labelled sets.")],
    as_json: Annotated[bool, typer.Option("--json", help="One object.")] = False,
    card: Annotated[bool, typer.Option(help="Also write the adapter's model card.")] = False,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--report", help="Also examine robustness, fairness and cost, and write report.html and .json here."
        ),
    ] = None,
) -> None:
    """Score emotion, politeness, register and complaints on rows that are only reported, beside a TF-IDF baseline."""
    from bot.service.prepare import prepare_encoder
    from training.evaluate import evaluate_affect, examine, write_card
    from training.evaluation.report import write_report
    from training.evaluation.text import render
    from training.export import export_served

    settings = settings_of()
    work = settings.path(settings.work)
    prepare_encoder(work, report, export_served, settings.encoder.source)
    if folder is None:
        result = evaluate_affect(work, data, ROOT, report)
    else:
        examination = examine(work, data, ROOT, report)
        write_report(examination, folder)
        result = examination.evaluation
    if card:
        write_card(result)
    print(json.dumps(result.to_json()) if as_json else render(result))


@handoff.command("list")
@clear_errors
def handoff_list(as_json: Annotated[bool, typer.Option("--json", help="One object a line.")] = False) -> None:
    """Who waits for a person, oldest first."""
    from bot.handoff.store import HandoffStore

    settings = settings_of()
    for stored in HandoffStore(settings.handoff.store).waiting():
        one, packet = stored.conversation, stored.packet or {}
        row = {"conversation": one.id, "opened": one.requested and one.requested.isoformat(), **packet}
        if as_json:
            print(json.dumps(row, ensure_ascii=False))
        else:
            summary = " / ".join(packet.get("summary", ()))
            print(f"{one.id}  {stored.language}  {stored.mood}  {packet.get('reason', '')}  {summary}")


@handoff.command("resume")
@clear_errors
def handoff_resume(
    conversation: str, port: Annotated[int | None, typer.Option(help="Of the running assistant.")] = None
) -> None:
    """Give a conversation back to the bot, whoever has it."""
    from bot.handoff.resume import resume

    resume(settings_of(port), conversation)
    print(f"{conversation} is with the bot again")


def main() -> None:
    app()


if __name__ == "__main__":
    sys.exit(app())

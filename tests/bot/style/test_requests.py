from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.style.locales import locales
from bot.style.requests import StyleRequest, read_request


@pytest.mark.parametrize(
    ("text", "current", "language"),
    [
        ("auf Deutsch bitte", "en", "de"),
        ("please answer in German", "en", "de"),
        ("¿Hablas español?", "en", "es"),
        ("Puede ser en castellano", "en", "es"),
        ("请说中文", "en", "zh-Hans"),
        ("請用繁體中文", "en", "zh-Hant"),
        ("日本語でお願いします", "en", "ja"),
        ("한국어로 해 주세요", "en", "ko"),
        ("en français svp", "de", "fr"),
        ("em português", "en", "pt-BR"),
        ("बात हिंदी में करो", "en", "hi"),
        ("بالعربية من فضلك", "en", "ar"),
        ("in italiano", "en", "it"),
        ("ENGLISH!", "de", "en"),
        ("Nicht Deutsch, Englisch bitte", "de", "en"),
        ("bleib bei Deutsch", "de", "de"),
    ],
)
def test_a_language_asked_for(text: str, current: str, language: str) -> None:
    assert read_request(text, current) == StyleRequest({"language": language}, ("language",))


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("du ist ok", "informal"),
        ("Sie können mich duzen", "informal"),
        ("on peut se tutoyer", "informal"),
        ("me puedes tutear", "informal"),
        ("可以不用敬语", "informal"),
        ("반말로 해", "informal"),
        ("keep it casual", "informal"),
        ("Bitte siezen Sie mich", "formal"),
        ("Please be formal", "formal"),
        ("vouvoyez-moi", "formal"),
        ("敬語でお願いします", "formal"),
        ("존댓말 써 주세요", "formal"),
        ("bitte nicht duzen", "formal"),
        ("ne me tutoyez pas", "formal"),
        ("no me tutees", "formal"),
        ("don't be so formal", "informal"),
        ("bitte nicht siezen", "informal"),
        ("ne me vouvoyez pas", "informal"),
        ("敬語はやめて", "informal"),
    ],
)
def test_a_register_asked_for_or_declined(text: str, register: str) -> None:
    assert read_request(text, "en") == StyleRequest({"register": register}, (register,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no emoji please", StyleRequest({"emoji": "none"}, ("no-emoji",))),
        ("絵文字は使わないで", StyleRequest({"emoji": "none"}, ("no-emoji",))),
        ("别发表情了", StyleRequest({"emoji": "none"}, ("no-emoji",))),
        ("You can use emoji", StyleRequest({"emoji": "mirror"}, ("emoji",))),
        ("gerne mit Smileys", StyleRequest({"emoji": "mirror"}, ("emoji",))),
        ("絵文字を使ってもいいですよ", StyleRequest({"emoji": "mirror"}, ("emoji",))),
        ("fass dich kurz", StyleRequest({"brief": "yes"}, ("short",))),
        ("shorter answers please", StyleRequest({"brief": "yes"}, ("short",))),
        ("簡潔にお願いします", StyleRequest({"brief": "yes"}, ("short",))),
        ("what do you know about me?", StyleRequest(show=True)),
        ("Was wissen Sie über mich?", StyleRequest(show=True)),
        ("reset that", StyleRequest(reset=True)),
        ("bitte zurücksetzen", StyleRequest(reset=True)),
    ],
)
def test_other_wishes(text: str, expected: StyleRequest) -> None:
    assert read_request(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "current", "changes"),
    [
        ("keine Smileys", "de", {"emoji": "none"}),
        ("bez emotek proszę", "pl", {"emoji": "none"}),
        ("no może pisz krócej", "pl", {"brief": "yes"}),
        ("лучше на ты", "ru", {"register": "informal"}),
        ("давай на ти", "uk", {"register": "informal"}),
        ("bana sen diyebilirsin", "tr", {"register": "informal"}),
        ("zeg maar je", "nl", {"register": "informal"}),
        ("請用繁體中文", "zh-Hant", {"language": "zh-Hant"}),
        ("Türkçe konuşabilir misin", "en", {"language": "tr"}),
        ("po polsku proszę", "en", {"language": "pl"}),
        ("по-русски пожалуйста", "en", {"language": "ru"}),
        ("українською, будь ласка", "ru", {"language": "uk"}),
        ("tolong pakai bahasa Indonesia", "en", {"language": "id"}),
        ("nói tiếng Việt đi", "en", {"language": "vi"}),
        ("ขอภาษาไทย", "en", {"language": "th"}),
        ("in het Nederlands graag", "en", {"language": "nl"}),
    ],
)
def test_a_wish_in_its_own_language(text: str, current: str, changes: dict[str, str]) -> None:
    assert read_request(text, current).changes == changes


@pytest.mark.parametrize(
    "text", ["", "where is my parcel", "the kettle is dull", "shortly", "informality", "I tutor", "Duo", "12345", "🙂"]
)
def test_nothing_asked_for(text: str) -> None:
    assert read_request(text, "en") == StyleRequest()


def test_every_language_can_be_asked_for_by_its_own_name() -> None:
    from bot.style.formats import language_name

    for tag in locales():
        if not tag.startswith("zh") and tag != "pt-BR":
            other = "en" if tag != "en" else "de"
            assert read_request(language_name(tag, tag), other).changes == {"language": tag}


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    manners = {"language", "formal", "informal", "short", "emoji", "no-emoji"}
    stated = {"address", "no-address", "region", "metric", "us"}
    assert set(read_request(text, "en").variants) <= manners | stated


@pytest.mark.parametrize(
    ("text", "current", "name"),
    [
        ("call me Anna", "en", "Anna"),
        ("Please call me Mrs. Sato", "en", "Mrs. Sato"),
        ("please address me as Mr. Kim from now on", "en", "Mr. Kim"),
        ("Nennen Sie mich Frau Dr. Weiß.", "de", "Frau Dr. Weiß"),
        ("kannst du mich bitte Jo nennen?", "de", "Jo"),
        ("call me José María", "de", "José María"),
    ],
)
def test_a_name_is_kept_as_given(text: str, current: str, name: str) -> None:
    assert read_request(text, current) == StyleRequest({"address": name}, ("address",))


@pytest.mark.parametrize(
    ("text", "current"),
    [
        ("call me back tomorrow", "en"),
        ("call me at 0170 1234567", "en"),
        ("call me <b>boss</b>", "en"),
        ("call me " + "x" * 41, "en"),
        ("please call me one two three four five six", "en"),
    ],
)
def test_what_is_no_name_is_none(text: str, current: str) -> None:
    assert "address" not in read_request(text, current).changes


def test_a_name_and_a_language_are_both_heard() -> None:
    wish = read_request("Nenn mich Tom und schreib auf Englisch", "de")
    assert wish == StyleRequest({"address": "Tom", "language": "en"}, ("language", "address"))


def test_no_name_is_wanted_any_more() -> None:
    assert read_request("please stop using my name", "en") == StyleRequest({"address": ""}, ("no-address",))


@pytest.mark.parametrize(
    ("text", "current", "changes", "variants"),
    [
        ("I live in Austria", "en", {"region": "AT"}, ("region",)),
        ("ich wohne in der Schweiz", "de", {"region": "CH"}, ("region",)),
        ("in pounds please", "en", {"units": "us"}, ("us",)),
        ("bitte metrisch", "de", {"units": "metric"}, ("metric",)),
    ],
)
def test_region_and_units(text: str, current: str, changes: dict[str, str], variants: tuple[str, ...]) -> None:
    assert read_request(text, current) == StyleRequest(changes, variants)


def test_a_country_alone_is_no_region_of_the_customer() -> None:
    assert read_request("does the parcel come from Austria?", "en") == StyleRequest()

from __future__ import annotations

import pytest

from actions.shop import ShopAdapter
from bot import settings as settings_module
from bot.style.locales import locales
from tests.actions.talk import Talk


@pytest.mark.parametrize("tag", sorted(set(locales()) - {"en"}))
def test_another_language_is_spoken_at_once_and_kept(talk: Talk, tag: str) -> None:
    from bot.style.formats import language_name

    if tag == "pt-BR":
        talk.say("português por favor", "change_manner")
    else:
        talk.say(language_name(tag, tag), "change_manner")
    assert (talk.said, talk.response["variant"]) == (["change_of_manner"], "language")
    assert talk.slot("stated_style") == {"language": tag}
    assert talk.metadata["lang"] == tag
    talk.say("where is KS-104201", "order_status")
    assert talk.metadata["lang"] == tag


def test_du_is_kept_and_wishes_add_up(demo: ShopAdapter) -> None:
    talk = Talk("de")
    talk.say("Sie können mich duzen", "change_manner")
    assert talk.metadata["register"] == "informal"
    talk.say("und bitte keine Emojis", "change_manner")
    talk.say("fass dich kurz", "change_manner")
    assert talk.slot("stated_style") == {"register": "informal", "emoji": "none", "brief": "yes"}
    talk.say("Das ist alles Mist", "complain")
    assert talk.metadata["register"] == "informal", "a stated wish outlasts a complaint"


def test_a_register_that_the_brand_does_not_allow_is_declined(
    demo: ShopAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAPPORT_BRAND__REGISTERS", '["formal"]')
    settings_module.settings.cache_clear()
    talk = Talk("de")
    talk.say("du ist ok", "change_manner")
    assert talk.response["variant"] == "refused"
    assert not talk.slot("stated_style")
    assert talk.metadata["register"] == "formal"


@pytest.mark.parametrize("tag", sorted(locales()))
def test_what_is_assumed_is_shown_with_its_source(demo: ShopAdapter, tag: str) -> None:
    talk = Talk(tag)
    text = talk.say("what do you know about me?", "change_manner")
    assert talk.response["moves"] == ["answer"]
    assert talk.response["language"] == {"language": tag}
    assert talk.response["language_from"] == {"message": "change-of-manner-from-observed"}
    assert talk.response["tone_from"] == {"message": "change-of-manner-from-default"}
    assert "change-of-manner" not in text
    assert talk.events == []


def test_a_reset_forgets_every_wish(demo: ShopAdapter) -> None:
    talk = Talk("de")
    talk.say("English please", "change_manner")
    talk.say("duzen", "change_manner")
    talk.say("bitte zurücksetzen", "change_manner")
    assert talk.response["variant"] == "reset"
    assert talk.slot("stated_style") == {}
    assert (talk.metadata["lang"], talk.metadata["register"]) == ("de", "formal"), "already in this answer"


def test_a_wish_that_was_not_understood_is_asked_back(talk: Talk) -> None:
    talk.say("talk differently", "change_manner")
    assert talk.response["moves"] == ["ask"]
    assert talk.events == []

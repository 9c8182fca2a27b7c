"""From conversations to pairs: the right ones are found, with what was asked and what was answered."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.encoder import Encoder
from retrieval.conversations import placeholders
from retrieval.conversations.acts import fit, lessons
from retrieval.conversations.extract import Extractor, Mined
from retrieval.conversations.pairs import Pair
from retrieval.conversations.readers.json_lines import conversation_of
from retrieval.conversations.segments import joined, segments
from tests.retrieval.conversations.logs import LOGS, NONE, PAIRS, SECOND, talk


def of(mined: Mined, identifier: str) -> list[Pair]:
    return [pair for pair in mined.pairs if pair.conversation == identifier]


def test_the_logs_are_in_eight_languages_and_each_is_judged() -> None:
    assert len({row["language"] for row in LOGS}) == 8
    assert {row["id"] for row in LOGS} == set(PAIRS) | set(NONE)


@pytest.mark.parametrize("identifier", PAIRS)
def test_a_pair_is_found(mined: Mined, identifier: str) -> None:
    for question, answer in [pieces for pieces in (PAIRS[identifier], SECOND.get(identifier)) if pieces]:
        assert [pair for pair in of(mined, identifier) if question in pair.question and answer in pair.answer]


@pytest.mark.parametrize("identifier", NONE)
def test_what_helps_one_customer_alone_is_no_pair(mined: Mined, identifier: str) -> None:
    assert of(mined, identifier) == []


def test_nothing_personal_and_no_manners_are_in_a_pair(mined: Mined) -> None:
    text = "\n".join(f"{pair.question}\n{pair.answer}" for pair in mined.pairs)
    for piece in (
        "Carol",
        "Danvers",
        "Brandt",
        "Lefèvre",
        "Дмитрий",
        "Hello",
        "Guten Tag",
        "Bonjour",
        "Merci",
        "thanks for",
    ):
        assert piece not in text
    assert placeholders.found(text) == []


def test_a_short_word_in_front_of_an_answer_stays(mined: Mined) -> None:
    assert of(mined, "de-2")[0].answer.startswith("Ja, bei 30 Grad")
    assert of(mined, "en-2")[0].answer.startswith("Yes.")


def test_vectors_belong_to_the_pairs(mined: Mined) -> None:
    assert mined.questions.shape == mined.answers.shape == (len(mined.pairs), 384)
    assert np.linalg.norm(mined.questions, axis=1) == pytest.approx(1, abs=1e-3)


def test_who_thanked_and_rated_counts_for_more(extractor: Extractor) -> None:
    lines = ("c How long may I return a tent?", "a You can return a tent within 30 days, unused and in its bag.")
    plain, thanked, bad = (
        conversation_of(row)
        for row in (
            talk("plain", "en", *lines),
            talk("thanked", "en", *lines, "c Thank you, that helps!", rating=5),
            talk("bad", "en", *lines, "c That does not answer my question at all!", rating=1, resolved=False),
        )
    )
    score = {pair.conversation: pair.score for pair in extractor.extract([plain, thanked, bad]).pairs}
    assert score["thanked"] > score["plain"] > score["bad"]


def test_several_messages_in_a_row_are_one_question(extractor: Extractor) -> None:
    row = talk(
        "x",
        "en",
        "c Hello!",
        "c My tent is wet after every night.",
        "c Is that normal, or is it leaking?",
        "a One moment please",
        "a That is condensation. Open the vents on both sides and leave a hand's width of the door open at night.",
        "c Thanks!",
    )
    (pair,) = extractor.extract([conversation_of(row)]).pairs
    assert pair.question == "My tent is wet after every night.\nIs that normal, or is it leaking?"
    assert pair.answer.startswith("That is condensation.")


def test_a_pair_with_much_that_is_personal_is_dropped(extractor: Extractor) -> None:
    row = talk(
        "x",
        "en",
        "c Where do I send the tent back to?",
        "a You can send it to Maria Keller, 14 Baker Street, London NW1 6XE, mention 88120034 and call +44 20 7946 0958.",
        "c Thanks!",
    )
    assert extractor.extract([conversation_of(row)]).pairs == ()


def test_strange_conversations_do_no_harm(extractor: Extractor) -> None:
    rows = [
        talk("a", ""),
        talk("b", "xx", "c ?", "a !", "c 👍"),
        talk("c", "en", "a Hello", "a Bye"),
        talk("d", "en", "c " + "long " * 3000, "a " + "words " * 3000, "c thanks"),
        talk("e", "en", "c \ud800", "a \ud800"),
    ]
    assert extractor.extract([conversation_of(row) for row in rows]).pairs == ()
    assert extractor.extract([]).pairs == ()


@pytest.mark.parametrize("side", ["customer", "agent"])
def test_acts_are_read_in_a_language_that_was_not_taught(served_encoder: Encoder, side: str) -> None:
    """Taught without German; by chance one in four or six would be right."""
    rows = [row for row in lessons() if row.side == side]
    taught, left = ([row for row in rows if (row.language == "de") is other] for other in (False, True))
    model = fit(served_encoder, taught)
    read = model.predict(served_encoder.encode([row.text for row in left]).embedding)
    assert np.mean([act == row.act for act, row in zip(read, left, strict=True)]) > 0.85


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello, how do I wash it?", ["Hello,", "how do I wash it?"]),
        ("Ja, das geht. Danke!", ["Ja, das geht.", "Danke!"]),
        ("1. Open it.\n2. Close it.", ["1. Open it.", "2. Close it."]),
        ("承知しました。ご安心ください。", ["承知しました。", "ご安心ください。"]),
        ("宿を探しています 二人で泊まります", ["宿を探しています", "二人で泊まります"]),
        ("It costs 3.50 at kestrel.example today", ["It costs 3.50 at kestrel.example today"]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    found = segments(text)
    assert [part.text for part in found] == expected
    assert joined(found) == text

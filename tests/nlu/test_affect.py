"""From logits to calibrated readings, and the calibration's file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.affect import ADAPTER, Affect, Calibration, EmotionScale, load_calibration, read_affect
from nlu.encoder import Encoded, Encoder
from nlu.errors import ModelFileError
from nlu.labels import EMOTIONS, REGISTERS, politeness_label
from tests.arrays import encoded
from tests.samples import STRANGE

EVEN = EmotionScale(np.ones(11), np.zeros(11), np.full(11, 0.5))
PLAIN = Calibration(EVEN, 1.0, 0.0, 1.0, register_languages=frozenset({"de", "pt-BR", "zh-Hans", "zh-Hant"}))


def reading(
    emotion: dict[str, float] | None = None,
    politeness: float = 0.0,
    register: tuple[float, float, float] = (0, 0, 0),
    calibration: Calibration = PLAIN,
    language: str | None = None,
) -> Affect:
    """What is read where these logits came out; emotions not named are far below zero."""
    logits = [(emotion or {}).get(name, -6.0) for name in EMOTIONS]
    rest = encoded(1)
    made = Encoded(
        rest.embedding,
        rest.intent,
        np.array([logits], np.float32),
        np.array([politeness], np.float32),
        np.array([register], np.float32),
    )
    return read_affect(made, calibration, [language])[0]


def test_the_strongest_leads_and_all_above_their_thresholds_are_named() -> None:
    found = reading({"anger": 3, "disappointment": 1, "fear": -1}).emotion
    assert (found.label, found.labels, found.unsure) == ("anger", ("anger", "disappointment"), False)
    assert found.scores["anger"] == pytest.approx(1 / (1 + np.exp(-3)), abs=1e-4)
    assert set(found.scores) == set(EMOTIONS)


def test_where_nothing_is_above_its_threshold_it_is_neutral_and_unsure() -> None:
    found = reading({"anger": -0.2}).emotion
    assert (found.label, found.labels, found.unsure) == ("neutral", (), True)


def test_the_strongest_of_those_above_their_thresholds_comes_first() -> None:
    thresholds = np.full(11, 0.5)
    thresholds[EMOTIONS.index("fear")] = 0.1
    calibration = Calibration(EmotionScale(np.ones(11), np.zeros(11), thresholds), 1.0, 0.0, 1.0)
    found = reading({"fear": -0.4, "joy": 0.4, "anger": -0.2}, calibration=calibration).emotion
    assert (found.label, found.labels) == ("joy", ("joy", "fear"))


@pytest.mark.parametrize(
    ("tag", "named"), [("de", True), ("de-AT", True), ("fr", False), ("pt-BR", True), ("pt-PT", False), (None, False)]
)
def test_a_language_has_its_own_scale_or_the_general_one(tag: str | None, named: bool) -> None:
    eager = EmotionScale(np.ones(11), np.full(11, 2.0), np.full(11, 0.5))
    calibration = Calibration(EVEN, 1.0, 0.0, 1.0, {"de": eager, "pt-BR": eager})
    assert ("fear" in reading({"fear": -1.0}, calibration=calibration, language=tag).emotion.labels) == named


@pytest.mark.parametrize(
    ("logit", "label", "unsure"),
    [(-4, "impolite", False), (0, "neutral", True), (0.6, "neutral", False), (4, "polite", False)],
)
def test_politeness(logit: float, label: str, unsure: bool) -> None:
    found = reading(politeness=logit).politeness
    assert (found.label, found.unsure) == (label, unsure)


@pytest.mark.parametrize(
    ("logits", "label", "unsure"),
    [((5, 0, 0), "formal", False), ((0, 5, 0), "informal", False), ((0, 0.1, 0.2), "unmarked", True)],
)
def test_register(logits: tuple[float, float, float], label: str, unsure: bool) -> None:
    found = reading(register=logits, language="de").register
    assert (found.label, found.unsure) == (label, unsure)


@pytest.mark.parametrize(
    ("tag", "trusted"),
    [
        ("de", True), ("de-AT", True), ("pt-BR", True), ("pt", True), ("zh-Hant", True), ("zh", True), ("pt-PT", False),
        ("vi", False), ("", False), (None, False),
    ],
)  # fmt: skip
def test_a_register_is_believed_where_it_was_read_rightly(tag: str | None, trusted: bool) -> None:
    assert PLAIN.reads_register(tag) is trusted
    assert reading(register=(5, 0, 0), language=tag).register.unsure is not trusted


def test_no_texts_have_no_readings() -> None:
    assert read_affect(encoded(0), PLAIN, []) == []


@given(st.lists(st.floats(-(2.0**100), 2.0**100, width=32), min_size=15, max_size=15))
def test_any_logits_give_probabilities_and_labels_that_belong_together(values: list[float]) -> None:
    found = reading(dict(zip(EMOTIONS, values[:11], strict=True)), values[11], (values[12], values[13], values[14]))
    emotion = found.emotion
    assert all(0 <= score <= 1 for score in emotion.scores.values())
    assert emotion.label == (emotion.labels[0] if emotion.labels else "neutral")
    assert emotion.unsure or emotion.labels
    assert found.politeness.label == politeness_label(found.politeness.score) or 0 < found.politeness.score < 1
    assert found.register.label in REGISTERS
    assert 1 / 3 - 1e-3 <= found.register.confidence <= 1


def test_calibration_survives_its_file(tmp_path: Path) -> None:
    general = EmotionScale(np.linspace(0.5, 2, 11), np.linspace(-1, 1, 11), np.linspace(0.1, 0.9, 11))
    made = Calibration(general, 1.5, -0.25, 2.0, {"de": EVEN}, frozenset({"de", "ja"}))
    (tmp_path / "calibration.json").write_text(json.dumps(made.to_json()), encoding="utf-8")
    read = load_calibration(tmp_path)
    assert list(read.languages) == ["de"]
    assert read.register_languages == {"de", "ja"}
    for tag in ("de", "fr"):
        for name in ("scale", "bias", "threshold"):
            assert np.allclose(getattr(read.emotion_in(tag), name), getattr(made.emotion_in(tag), name), atol=1e-4)
    assert (read.politeness_scale, read.politeness_bias, read.register_temperature) == (1.5, -0.25, 2.0)


def without(content: dict[str, Any], *path: str) -> dict[str, Any]:
    changed: dict[str, Any] = json.loads(json.dumps(content))
    at = changed
    for key in path[:-1]:
        at = at[key]
    del at[path[-1]]
    return changed


GOOD = PLAIN.to_json()


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b"null", b"\xff\xfe"),
        json.dumps(without(GOOD, "emotion", "fear")).encode(),
        json.dumps(without(GOOD, "emotion", "joy", "threshold")).encode(),
        json.dumps(without(GOOD, "register")).encode(),
        json.dumps(GOOD | {"politeness": {"scale": "much", "bias": 0}}).encode(),
        json.dumps(GOOD | {"register": {"temperature": None}}).encode(),
        json.dumps(GOOD | {"languages": {"de": {}}}).encode(),
        json.dumps(GOOD | {"languages": []}).encode(),
    ],
)
def test_a_damaged_calibration_is_named_with_what_to_do(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "calibration.json").write_bytes(content)
    with pytest.raises(ModelFileError, match=r"calibration is missing or damaged: .*calibration\.json .*Restore it"):
        load_calibration(tmp_path)


def test_a_missing_calibration_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"missing or damaged: .*nowhere/calibration\.json"):
        load_calibration(tmp_path / "nowhere")


def test_the_shipped_calibration_can_be_used() -> None:
    found = load_calibration(ADAPTER)
    for scale in (found.emotion, *found.languages.values()):
        assert np.all((scale.threshold > 0) & (scale.threshold < 1))
        assert np.all(scale.scale > 0)
    assert found.register_temperature > 0


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("I am furious! This is the third time you have lost my parcel, it is outrageous!", "anger frustration"),
        ("Ich bin stinksauer, das ist eine Unverschämtheit!", "anger frustration disgust"),
        ("¡Muchísimas gracias, estoy encantada!", "gratitude joy"),
        ("ありがとうございます！とても嬉しいです！", "gratitude joy"),
    ],
)
def test_plain_feelings_are_read_in_several_languages(served_encoder: Encoder, text: str, among: str) -> None:
    assert read_affect(served_encoder.encode([text]), load_calibration(), [None])[0].emotion.label in among.split()


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("Können Sie mir bitte sagen, wo Ihre Rechnung bleibt?", "formal"),
        ("Kannst du mir mal sagen, wo dein Paket bleibt?", "informal"),
        ("Pourriez-vous vérifier votre stock, s'il vous plaît ?", "formal"),
    ],
)
def test_plain_forms_of_address_are_read(served_encoder: Encoder, text: str, register: str) -> None:
    assert read_affect(served_encoder.encode([text]), load_calibration(), [None])[0].register.label == register


def test_strange_texts_have_readings(served_encoder: Encoder) -> None:
    found = read_affect(served_encoder.encode(list(STRANGE.values())), load_calibration(), [None] * len(STRANGE))
    assert len(found) == len(STRANGE)
    for name, affect in zip(STRANGE, found, strict=True):
        numbers = [*affect.emotion.scores.values(), affect.politeness.score, affect.register.confidence]
        assert all(0 <= number <= 1 for number in numbers), name

"""The figures as text tables for a terminal and for the model card, targets beside them."""

from __future__ import annotations

from typing import Final

from nlu.labels import BASIC_EMOTIONS
from training.evaluation.complaints import Slice
from training.evaluation.emotion import AVERAGED
from training.evaluation.result import Evaluation

TARGETS: Final = {
    "emotion": 0.68,
    "emotion_with_english": 0.62,
    "politeness": 0.87,
    "register": 0.97,
    "register_lowest": 0.94,
    "complaint_recall": 0.85,
    "complaint_false_alarms": 0.10,
}


def render(result: Evaluation) -> str:
    """Emotion, politeness, register, complaints."""
    return "\n\n".join([_emotion(result), _politeness(result), _register(result), _complaints(result)])


def _emotion(result: Evaluation) -> str:
    emotion = result.emotion
    lines = ["Emotion, six basic emotions, macro-F1 on BRIGHTER dev", f"{'':8}{'ours':>8}{'tf-idf':>8}{'rows':>7}"]
    lines += [
        f"{name:8}{entry.macro_f1:8.3f}{entry.tfidf or 0:8.3f}{entry.rows:7}"
        for name, entry in emotion.per_language.items()
    ]
    lines.append(
        f"mean of {' '.join(AVERAGED)}: {emotion.mean:.3f} (95% {emotion.interval.low:.3f} to "
        f"{emotion.interval.high:.3f}, tf-idf {emotion.tfidf_mean:.3f}, target {TARGETS['emotion']}), calibration "
        f"error {emotion.ece:.3f}"
    )
    english = emotion.per_language.get("en")
    if english:
        with_english = [emotion.per_language[name] for name in AVERAGED] + [english]
        ours = sum(entry.macro_f1 for entry in with_english) / len(with_english)
        baseline = sum(entry.tfidf or 0 for entry in with_english) / len(with_english)
        lines.append(f"the same with en: {ours:.3f} (tf-idf {baseline:.3f}, target {TARGETS['emotion_with_english']})")
    others = "  ".join(
        f"{name} {figures.f1:.2f}" for name, figures in result.goemotions.labels.items() if name not in BASIC_EMOTIONS
    )
    lines.append(f"Labels beyond the six, F1 on GoEmotions dev: {others}")
    return "\n".join(lines)


def _politeness(result: Evaluation) -> str:
    politeness = result.politeness
    return (
        f"Politeness, outer quarters of {politeness.rows * 2} English rows, accuracy {politeness.accuracy:.3f} "
        f"(tf-idf {politeness.tfidf:.3f}, target {TARGETS['politeness']}), Spearman {politeness.spearman:.3f}, "
        f"Pearson {politeness.pearson:.3f}, calibration error {politeness.ece:.3f}"
    )


def _register(result: Evaluation) -> str:
    register = result.register
    lines = [
        "Register, accuracy on held-back CoCoA rows that are formal or informal (of three classes)",
        f"{'':8}{'ours':>8}{'tf-idf':>8}{'rows':>7}",
    ]
    lines += [
        f"{name:8}{entry.accuracy:8.3f}{entry.tfidf:8.3f}{entry.rows:7}"
        for name, entry in register.per_language.items()
    ]
    lines.append(
        f"all {register.accuracy:.3f} (tf-idf {register.tfidf:.3f}, target {TARGETS['register']}), lowest "
        f"{register.lowest:.3f} (target {TARGETS['register_lowest']}), calibration error {register.ece:.3f}; "
        f"{register.unmarked_rows} sentences without register recognised as such: {register.unmarked:.3f}"
    )
    return "\n".join(lines)


def _complaints(result: Evaluation) -> str:
    complaints = result.complaints
    lines = ["Service messages: frustration or anger seen in complaints, and elsewhere"]
    lines.append(f"{'':14}{'recall':>8}{'of':>6}{'false':>8}{'of':>6}")
    slices = {**complaints.per_language, **complaints.per_slice, "all": complaints.overall}
    lines += [f"{name:14}{_slice(entry)}" for name, entry in slices.items()]
    return "\n".join(lines)


def _slice(entry: Slice) -> str:
    def share(value: float | None) -> str:
        return "-" if value is None else f"{value:.3f}"

    return f"{share(entry.recall):>8}{entry.complaints:6}{share(entry.false_alarms):>8}{entry.others:6}"

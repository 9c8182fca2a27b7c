"""`rapport evaluate`: the served model on rows that were only ever reported on, beside a linear baseline.

The baseline is TF-IDF over characters (2 to 5, within words) and logistic regression, fitted in the same run on the
same training rows, one model for each language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from nlu.affect import ADAPTER, Calibration, load_calibration
from nlu.encoder import Encoder
from nlu.labels import BASIC_EMOTIONS, EMOTIONS, REGISTERS
from nlu.models import ModelPaths
from training.calibration import expected_calibration_error, f1, served_tag
from training.data import read_affect
from training.examples import Example
from training.predict import Predictions
from training.run import served_predictions

Result = dict[str, Any]
AVERAGED: Final = ("de", "es", "ru", "hi", "zh", "pt-BR", "en")
TARGETS: Final = {"emotion": 0.62, "politeness": 0.87, "register": 0.97, "register_lowest": 0.94}


def evaluate_affect(work: Path, data: Path, samples: Path, report: Callable[[str], None]) -> Result:
    """All figures as one object; see `render` for what they are."""
    examples = read_affect(data, samples)
    scored = [example for example in examples if example.part == "report"]
    known = [example for example in examples if example.part != "report"]
    encoder = Encoder(ModelPaths(work).encoder, threads=2)
    report(f"encoding {len(scored)} rows")
    out = served_predictions(encoder, scored)
    calibration = load_calibration()
    report("fitting the baseline")
    return {
        "encoder": encoder.id,
        "emotion": _emotion(scored, known, out, calibration),
        "goemotions": _goemotions(scored, out, calibration),
        "politeness": _politeness(scored, known, out, calibration),
        "register": _register(scored, known, out, calibration),
    }


def _rows(examples: Sequence[Example], source: str, language: str | None = None) -> list[int]:
    return [
        i
        for i, example in enumerate(examples)
        if example.source == source and (language is None or example.language == language)
    ]


def _emotion(scored: Sequence[Example], known: Sequence[Example], out: Predictions, calibration: Calibration) -> Result:
    per_language: dict[str, Result] = {}
    errors: list[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]] = []
    languages = sorted({example.language for example in scored if example.source == "brighter"})
    for language in languages:
        rows = _rows(scored, "brighter", language)
        learned = [known[i] for i in _rows(known, "brighter", language)]
        scale = calibration.emotion_in(served_tag(language))
        probabilities = scale.probabilities(out.emotion[rows])
        ours, baseline, labels = [], [], {}
        for name in BASIC_EMOTIONS:
            label = EMOTIONS.index(name)
            truth = np.array([scored[i].emotion[label] for i in rows])
            if np.isnan(truth).any():
                continue  # not annotated in this language
            score = f1(probabilities[:, label] >= scale.threshold[label], truth)
            ours.append(score)
            labels[name] = round(score, 4)
            baseline.append(f1(_tfidf_binary(learned, label, [scored[i].text for i in rows]), truth))
            errors.append((probabilities[:, label], truth))
        per_language[language] = {
            "macro_f1": round(float(np.mean(ours)), 4),
            "tfidf": round(float(np.mean(baseline)), 4),
            "rows": len(rows),
            "labels": labels,
        }
    chosen = [per_language[language] for language in AVERAGED]
    return {
        "per_language": per_language,
        "mean": round(float(np.mean([entry["macro_f1"] for entry in chosen])), 4),
        "tfidf_mean": round(float(np.mean([entry["tfidf"] for entry in chosen])), 4),
        "ece": round(
            expected_calibration_error(
                np.concatenate([pair[0] for pair in errors]), np.concatenate([pair[1] for pair in errors])
            ),
            4,
        ),
    }


def _goemotions(scored: Sequence[Example], out: Predictions, calibration: Calibration) -> Result:
    """English comments, the labels that BRIGHTER lacks; thresholds as served."""
    rows = _rows(scored, "goemotions")
    scale = calibration.emotion_in("en")
    probabilities = scale.probabilities(out.emotion[rows])
    found = {}
    for label, name in enumerate(EMOTIONS):
        if name not in BASIC_EMOTIONS:
            truth = np.array([scored[i].emotion[label] for i in rows])
            found[name] = round(f1(probabilities[:, label] >= scale.threshold[label], truth), 4)
    return {"f1": found, "rows": len(rows)}


def _politeness(
    scored: Sequence[Example], known: Sequence[Example], out: Predictions, calibration: Calibration
) -> Result:
    rows = _rows(scored, "tydip")
    scores = np.array([scored[i].score for i in rows])
    low, high = np.quantile(scores, [0.25, 0.75])
    outer = [i for i, score in zip(rows, scores, strict=True) if score <= low or score >= high]
    truth = np.array([scored[i].score > 0 for i in outer])
    probabilities = calibration.politeness(out.politeness[outer])
    learned = [known[i] for i in _rows(known, "tydip") if abs(known[i].score) > 0.5]
    baseline = _tfidf([item.text for item in learned], np.array([item.score > 0 for item in learned]))
    from scipy.stats import spearmanr

    return {
        "accuracy": round(float(np.mean((probabilities > 0.5) == truth)), 4),
        "tfidf": round(float(np.mean(baseline.predict([scored[i].text for i in outer]) == truth)), 4),
        "rows": len(outer),
        "spearman": round(float(spearmanr(out.politeness[rows], scores).statistic), 4),
        "ece": round(expected_calibration_error(probabilities, truth.astype(np.float64)), 4),
    }


def _register(
    scored: Sequence[Example], known: Sequence[Example], out: Predictions, calibration: Calibration
) -> Result:
    unmarked = REGISTERS.index("unmarked")
    every = _rows(scored, "cocoa")
    rows = [i for i in every if scored[i].register != unmarked]
    probabilities = calibration.register(out.register)
    truth = np.array([example.register for example in scored])
    per_language = {}
    for language in sorted({scored[i].language for i in rows}):
        here = [i for i in rows if scored[i].language == language]
        learned = [known[i] for i in _rows(known, "cocoa", language) if known[i].register != unmarked]
        baseline = _tfidf([item.text for item in learned], np.array([item.register for item in learned]))
        texts = [scored[i].text for i in here]
        per_language[language] = {
            "accuracy": round(float(np.mean(probabilities[here].argmax(1) == truth[here])), 4),
            "tfidf": round(float(np.mean(baseline.predict(texts) == truth[here])), 4),
            "rows": len(here),
        }
    total = sum(entry["rows"] for entry in per_language.values())

    def overall(key: str) -> float:
        return round(sum(entry[key] * entry["rows"] for entry in per_language.values()) / total, 4)

    silent = [i for i in every if scored[i].register == unmarked]
    right = (probabilities[rows].argmax(1) == truth[rows]).astype(np.float64)
    return {
        "per_language": per_language,
        "accuracy": overall("accuracy"),
        "tfidf": overall("tfidf"),
        "lowest": min(entry["accuracy"] for entry in per_language.values()),
        "ece": round(expected_calibration_error(probabilities[rows].max(1), right), 4),
        "unmarked": round(float(np.mean(probabilities[silent].argmax(1) == unmarked)), 4),
        "unmarked_rows": len(silent),
    }


def _tfidf(texts: Sequence[str], truth: npt.NDArray[Any]) -> Any:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
    return make_pipeline(vectorizer, LogisticRegression(C=10, class_weight="balanced", solver="liblinear")).fit(
        texts, truth
    )


def _tfidf_binary(learned: Sequence[Example], label: int, texts: Sequence[str]) -> npt.NDArray[np.bool_]:
    rows = [item for item in learned if not np.isnan(item.emotion[label])]
    truth = np.array([item.emotion[label] > 0.5 for item in rows])
    if truth.all() or not truth.any():
        return np.zeros(len(texts), bool)
    return np.asarray(_tfidf([item.text for item in rows], truth).predict(texts), bool)


def render(result: Result) -> str:
    """The figures as text tables, targets beside them."""
    emotion, politeness, register = result["emotion"], result["politeness"], result["register"]
    lines = ["Emotion, six basic emotions, macro-F1 on BRIGHTER dev", f"{'':8}{'ours':>8}{'tf-idf':>8}{'rows':>7}"]
    lines += [
        f"{name:8}{entry['macro_f1']:8.3f}{entry['tfidf']:8.3f}{entry['rows']:7}"
        for name, entry in emotion["per_language"].items()
    ]
    lines.append(
        f"mean of {' '.join(AVERAGED)}: {emotion['mean']:.3f} (tf-idf {emotion['tfidf_mean']:.3f}, target "
        f"{TARGETS['emotion']}), calibration error {emotion['ece']:.3f}"
    )
    others = "  ".join(f"{name} {value:.2f}" for name, value in result["goemotions"]["f1"].items())
    lines += [f"Labels beyond the six, F1 on GoEmotions dev: {others}", ""]
    lines.append(
        f"Politeness, outer quarters of {politeness['rows'] * 2} English rows, accuracy {politeness['accuracy']:.3f} "
        f"(tf-idf {politeness['tfidf']:.3f}, target {TARGETS['politeness']}), Spearman {politeness['spearman']:.3f}, "
        f"calibration error {politeness['ece']:.3f}"
    )
    lines += [
        "",
        "Register, accuracy on held-back CoCoA rows that are formal or informal (of three classes)",
        f"{'':8}{'ours':>8}{'tf-idf':>8}{'rows':>7}",
    ]
    lines += [
        f"{name:8}{entry['accuracy']:8.3f}{entry['tfidf']:8.3f}{entry['rows']:7}"
        for name, entry in register["per_language"].items()
    ]
    lines.append(
        f"all {register['accuracy']:.3f} (tf-idf {register['tfidf']:.3f}, target {TARGETS['register']}), lowest "
        f"{register['lowest']:.3f} (target {TARGETS['register_lowest']}), calibration error {register['ece']:.3f}; "
        f"{register['unmarked_rows']} sentences without register recognised as such: {register['unmarked']:.3f}"
    )
    return "\n".join(lines)


def write_card(result: Result) -> Path:
    """Write the adapter's model card with these figures."""
    path = ADAPTER / "README.md"
    template = Path(__file__).with_name("model_card.md").read_text(encoding="utf-8")
    path.write_text(template.format(encoder=result["encoder"], tables=render(result)), encoding="utf-8")
    return path

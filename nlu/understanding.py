"""`understand(text, context) -> Understanding`: everything that is read from one message, free of Rasa."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nlu.affect import Affect, Calibration, read_affect
from nlu.encoder import Encoded, Encoder
from nlu.entities import Entity, extract
from nlu.intents import Intent, IntentModel
from nlu.language import NOTHING_KNOWN, Language, LanguageContext, LanguageIdentifier


@dataclass(frozen=True)
class Understanding:
    """One message as Rapport reads it."""

    text: str
    language: Language
    affect: Affect
    intent: Intent
    entities: tuple[Entity, ...]

    def to_json(self) -> dict[str, Any]:
        """The object that `rapport understand` writes, without its id."""
        emotion, politeness, register = self.affect.emotion, self.affect.politeness, self.affect.register
        return {
            "language": {"tag": self.language.tag, "confidence": self.language.confidence},
            "emotion": {
                "label": emotion.label,
                "labels": list(emotion.labels),
                "scores": dict(emotion.scores),
                "unsure": emotion.unsure,
            },
            "politeness": {"label": politeness.label, "score": politeness.score, "unsure": politeness.unsure},
            "register": {"label": register.label, "confidence": register.confidence, "unsure": register.unsure},
            "intent": {"label": self.intent.label, "score": round(self.intent.score, 4)},
        }


@dataclass(frozen=True)
class Reader:
    """The models that read messages, held together."""

    encoder: Encoder
    identifier: LanguageIdentifier
    calibration: Calibration
    intents: IntentModel

    def understand(self, text: str, context: LanguageContext = NOTHING_KNOWN) -> Understanding:
        """Read one message."""
        return self.understand_all([text], [context])[0]

    def understand_all(self, texts: Sequence[str], contexts: Sequence[LanguageContext]) -> list[Understanding]:
        """Read several messages in one go; contexts as many as texts."""
        found = self.read(self.encoder.encode(texts))
        rows = zip(texts, contexts, found, strict=True)
        return [self.assemble(text, context, affect, intent) for text, context, (affect, intent) in rows]

    def read(self, encoded: Encoded) -> list[tuple[Affect, Intent]]:
        """Affect and intent out of one encoder pass."""
        affects, intents = read_affect(encoded, self.calibration), self.intents.predict(encoded)
        return list(zip(affects, intents, strict=True))

    def assemble(self, text: str, context: LanguageContext, affect: Affect, intent: Intent) -> Understanding:
        """Add what does not need the encoder. Contexts may depend on the message before, so this goes one by one."""
        language = self.identifier.identify(text, context)
        return Understanding(text, language, affect, intent, tuple(extract(text)))

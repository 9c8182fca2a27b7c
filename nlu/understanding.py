"""`understand(text, context) -> Understanding`: everything that is read from one message, free of Rasa."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from nlu.affect import Affect, Calibration, read_affect
from nlu.encoder import Encoder
from nlu.entities import Entity, extract
from nlu.intents import Intent, IntentModel
from nlu.language import NOTHING_KNOWN, Language, LanguageContext, LanguageIdentifier
from nlu.regions import likely_region
from nlu.set_phrases import decided

_BATCH: Final = 32  # texts in one call of the encoder


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
        return {
            "language": {"tag": self.language.tag, "confidence": self.language.confidence},
            **self.affect.to_json(),
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
        rows = zip(texts, contexts, strict=True)
        return self.read(texts, [self.identifier.identify(text, context) for text, context in rows])

    def read(self, texts: Sequence[str], languages: Sequence[Language]) -> list[Understanding]:
        """Read messages whose languages are known, in one encoder pass."""
        encoded = self.encoder.encode(texts, batch_size=_BATCH)
        affects = read_affect(encoded, self.calibration, [language.tag for language in languages])
        rows = zip(texts, languages, affects, self.intents.predict(encoded), strict=True)
        return [
            Understanding(
                text,
                language,
                affect,
                decided(text, intent, self.intents.labels),
                tuple(extract(text, region=likely_region(language.tag))),
            )
            for text, language, affect, intent in rows
        ]

"""The sentences of a message that is unclear as a whole.

"Où est ma commande ? C'est la troisième fois que je demande, c'est inadmissible !" asks for an order and says a lot
else; the vector of all of it is near to nothing, that of its first sentence to one intent alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nlu.intents import Intent

CLEAR: Final = 0.7  # probability of a sentence's intent, at least
MOST: Final = 6  # sentences that are read
_SHORTEST: Final = 6  # letters
_ENDS: Final = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？؟।])\s*|\n+")
# What is said beside a request in any message, and what leads to the articles as an unclear message does anyway.
_NO_REQUEST: Final = frozenset(
    {"greet", "goodbye", "thank", "affirm", "deny", "give_praise", "complain", "ask_knowledge"}
)


def parts(text: str) -> list[str]:
    """The first sentences of a message; none where it is only one, or they are too short to say something."""
    found = [part.strip() for part in _ENDS.split(text)]
    found = [part for part in found if sum(map(str.isalpha, part)) >= _SHORTEST]
    return found[:MOST] if len(found) > 1 else []


def clearest(intents: Sequence[Intent], threshold: float) -> Intent | None:
    """The surest of the sentences' requests, or None where no sentence makes one clearly.

    threshold: of being in scope.
    """
    clear = [
        intent
        for intent in intents
        if intent.score >= CLEAR and intent.in_scope >= threshold and intent.label not in _NO_REQUEST
    ]
    return max(clear, key=lambda intent: intent.score, default=None)

"""What can be wrong with replies, counted over every one that there is.

python benchmarks/replies.py [--json]

replies               composed: language x register x mood x situation and variant
register_mixes        texts with a mark of another register
wrong_language        texts that read as another language
missing_variables     messages that leave out a fact which the English one states
preference_honoured   share of stated preferences that the next reply shows: register alone, with no emoji, brief
name_swaps            replies to one name that were compared with the same to another
name_differences      of those, how many differ in more than the name
longest_characters    for each language, characters (code points) of the longest reply without a quotation
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

# This folder holds a `retrieval` too; the package of that name comes first.
sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.reply.checks_names import compare_names
from bot.reply.findings import masked
from bot.reply.lint import FOREIGN, LOST, MIXED, check_text, lint
from bot.reply.preview import compose_sample, previews
from bot.reply.samples import BRAND, Sample, samples
from bot.style.locales import locales
from bot.style.profile import BrandStyle, Observed, StyleProfile, build_profile
from nlu.labels import Register

# Shows register, emoji and brevity in every language: an acknowledgement, a friendly ending, good news.
PROBE = Sample("good_news")
EMOJI = "🙂"


@dataclass(frozen=True)
class Counts:
    """The results; see above."""

    replies: int
    register_mixes: int
    wrong_language: int
    missing_variables: int
    preference_honoured: float
    name_swaps: int
    name_differences: int
    longest_characters: dict[str, int]


def count() -> Counts:
    """Compose and check everything."""
    problems = [finding.problem for finding in lint()]
    honoured = list(preferences())
    swaps = [comparison.same for tag in locales() for comparison in compare_names(tag)]
    replies = list(previews())
    return Counts(
        replies=len(replies),
        register_mixes=sum(problem.startswith(MIXED) for problem in problems),
        wrong_language=sum(problem.startswith(FOREIGN) for problem in problems),
        missing_variables=sum(problem.startswith(LOST) for problem in problems),
        preference_honoured=round(sum(honoured) / len(honoured), 4),
        name_swaps=len(swaps),
        name_differences=swaps.count(False),
        longest_characters=longest(replies),
    )


def longest(replies: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Language -> characters of its longest reply; replies: as `previews` gives them."""
    quoting = {(sample.situation, sample.label) for sample in samples() if sample.quotes}
    found: dict[str, int] = {}
    for item in replies:
        if (item["situation"], item["variant"]) not in quoting:
            found[item["language"]] = max(found.get(item["language"], 0), len(item["text"]))
    return found


def preferences() -> Iterator[bool]:
    """For each stated preference, whether the next reply shows it, against what the customer's messages suggest."""
    for tag, style in locales().items():
        for register in style.registers:
            plain = _reply(tag, register, {})
            text = masked(plain.replace(EMOJI, "").strip(), [BRAND])
            other: Register = "formal" if register == "informal" else "informal"
            differs = other not in style.registers or _reply(tag, other, {}) != plain
            yield differs and not check_text(text, tag, register)
            yield EMOJI in plain and EMOJI not in _reply(tag, register, {"emoji": "none"})
            yield len(_reply(tag, register, {"brief": "yes"})) < len(plain)


def _reply(tag: str, register: Register, stated: dict[str, str]) -> str:
    """The next reply to a customer who asked for this, but writes English, in the other register, with an emoji."""
    writes: Register = "informal" if register == "formal" else "formal"
    style: StyleProfile = build_profile(
        stated={"language": tag, "register": register, **stated},
        observed=Observed(language="en", registers=[writes], emoji=EMOJI),
        locale="en-GB",
        brand=BrandStyle(),
    )
    return compose_sample(PROBE, style, "cheerful").text


def main() -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(description="Count what is wrong with the replies.")
    parser.add_argument("--json", action="store_true", help="one object")
    arguments = parser.parse_args()
    counts = asdict(count())
    if arguments.json:
        print(json.dumps(counts))
        return
    for name, value in counts.items():
        shown = " ".join(f"{tag} {number}" for tag, number in value.items()) if isinstance(value, dict) else value
        print(f"{name:22} {shown}")


if __name__ == "__main__":
    main()

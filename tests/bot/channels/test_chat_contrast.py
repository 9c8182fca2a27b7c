"""The page's colours are legible in both themes."""

import re
from pathlib import Path

import pytest

CSS = (Path(__file__).parents[3] / "bot" / "channels" / "pages" / "chat.css").read_text(encoding="utf-8")
THEMES = [
    dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block)) for block in re.findall(r":root \{(.*?)\}", CSS, re.S)
]
TEXTS = [
    "ink surface",
    "muted surface",
    "ink bubble",
    "accent surface",
    "accent bubble",
    "accent tint",
    "on-own own",
]
TEXTS += ["on-accent accent", "on-accent accent-strong", "alert surface", "on-notice notice", "muted bubble"]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: dict[str, str], pair: str) -> float:
    """The contrast of two tokens."""
    dark, light = sorted(luminance(theme[name]) for name in pair.split())
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_contrast(theme: dict[str, str]) -> None:
    weak = {pair: round(contrast(theme, pair), 2) for pair in TEXTS if contrast(theme, pair) < 4.5}
    # The edge of a field and of focus needs 3:1.
    weak |= {pair: round(contrast(theme, pair), 2) for pair in ["field-line surface"] if contrast(theme, pair) < 3}
    assert weak == {}


def test_colours_stand_in_tokens_only() -> None:
    rules = CSS[CSS.rindex("\n}\n", 0, CSS.index("*, ::before")) :]
    assert re.findall(r"#[0-9a-f]{3,8}\b", rules) == []

"""What `rapport chat` prints about a message. A conversation with a running bot is in `tests/end_to_end`."""

from __future__ import annotations

from rich.console import Console

from bot.terminal import highlight, reasons
from nlu.explain import Explanation, WordShare


def explanation(text: str, **weights: float) -> Explanation:
    places = {word: text.index(word) for word in weights}
    words = (WordShare(word, places[word], places[word] + len(word), weight) for word, weight in weights.items())
    return Explanation("emotion", "anger", tuple(words))


def test_words_are_marked_by_their_weight() -> None:
    text = "This is an awful late nice thing"
    shown = highlight(text, explanation(text, awful=1.0, late=0.4, thing=0.1, nice=-0.5))
    assert shown.plain == text
    marked = {text[span.start : span.end]: str(span.style) for span in shown.spans if span.style}
    assert marked == {"awful": "bold reverse", "late": "bold underline", "nice": "dim strike"}


def test_control_characters_become_spaces_and_places_stay() -> None:
    text = "a\x07\x1b[2J\x0bawful"
    shown = highlight(text, explanation(text, awful=1.0))
    assert shown.plain == "a  [2J awful"
    assert [shown.plain[span.start : span.end] for span in shown.spans if span.style] == ["awful"]


def test_square_brackets_are_text() -> None:
    console = Console(width=80)
    with console.capture() as capture:
        console.print(reasons("[bold]awful[/bold]", [explanation("[bold]awful[/bold]", awful=1.0)]))
    assert capture.get().split() == ["emotion", "anger", "[bold]awful[/bold]"]

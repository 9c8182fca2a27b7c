"""Plots as SVG that goes into a page: colours are the page's own variables, so that they follow light and dark."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from html import escape
from typing import TYPE_CHECKING, Any, Final

from training.evaluation.confidence import Bin, Coverage

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# matplotlib knows no CSS variables: it draws in these, and they are replaced in what it wrote.
INK, FAINT, OURS, OTHER = "#010101", "#020202", "#030303", "#040404"
_VARIABLES: Final = {INK: "var(--ink)", FAINT: "var(--faint)", OURS: "var(--ours)", OTHER: "var(--other)"}
_COLUMNS: Final = 4
_PANEL: Final = (2.1, 2.0)  # inches
_STYLE: Final = {
    "svg.fonttype": "none",  # letters stay letters: readable, searchable, small
    "font.family": "sans-serif",
    "font.size": 8,
    "text.color": INK,
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "axes.titlesize": 9,
    "xtick.color": INK,
    "ytick.color": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


def bars(values: Mapping[str, tuple[float, float, float, float]], name: str) -> str:
    """A bar for each language: (figure, low, high, baseline); the interval as a line, the baseline as a mark."""

    def draw(figure: Figure) -> None:
        axes: Any = figure.add_subplot()
        places = range(len(values))
        axes.barh(places, [value[0] for value in values.values()], color=OURS, height=0.6)
        for at, (_, low, high, baseline) in enumerate(values.values()):
            axes.plot([low, high], [at, at], color=INK, linewidth=1.2)
            axes.plot([baseline, baseline], [at - 0.4, at + 0.4], color=OTHER, linewidth=2)
        axes.set_yticks(list(places), list(values))
        axes.invert_yaxis()
        axes.set_xlim(0, 1)

    return _svg(draw, (8.4, 0.5 + 0.3 * len(values)), name)


def reliability_grid(panels: Mapping[str, tuple[Bin, ...]], name: str) -> str:
    """A small calibration curve for each title; the diagonal is perfect."""

    def panel(axes: Any, bins: tuple[Bin, ...]) -> None:
        axes.plot([0, 1], [0, 1], color=FAINT, linewidth=0.8)
        axes.plot([one.probability for one in bins], [one.frequency for one in bins], color=OURS, linewidth=1)
        most = max(one.rows for one in bins)
        sizes = [6 + 40 * one.rows / most for one in bins]
        axes.scatter([one.probability for one in bins], [one.frequency for one in bins], s=sizes, color=OURS)
        axes.set_xlim(0, 1)
        axes.set_ylim(0, 1)

    return _grid(panels, panel, name)


def coverage_grid(panels: Mapping[str, Coverage], name: str) -> str:
    """A small risk-coverage curve for each title; the mark is what is served."""

    def panel(axes: Any, found: Coverage) -> None:
        axes.plot([one.share for one in found.curve], [one.error for one in found.curve], color=OURS, linewidth=1)
        axes.plot([found.served.share], [found.served.error], color=OTHER, marker="D", markersize=4)
        axes.set_xlim(0, 1.02)
        axes.set_ylim(bottom=0)

    return _grid(panels, panel, name)


def _grid(panels: Mapping[str, Any], draw_panel: Callable[[Any, Any], None], name: str) -> str:
    lines = -(-len(panels) // _COLUMNS)

    def draw(figure: Figure) -> None:
        for place, (title, values) in enumerate(panels.items(), 1):
            axes: Any = figure.add_subplot(lines, _COLUMNS, place)
            axes.set_title(title)
            draw_panel(axes, values)

    return _svg(draw, (_PANEL[0] * _COLUMNS, _PANEL[1] * lines), name)


def _svg(draw: Callable[[Figure], None], size: tuple[float, float], name: str) -> str:
    """name: what the picture shows, read aloud in its place; different in every picture of a page."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context({**_STYLE, "svg.hashsalt": name}):
        figure = Figure(figsize=size, layout="constrained")
        draw(figure)
        file = io.StringIO()
        figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
    return _for_page(file.getvalue(), name)


def _for_page(svg: str, name: str) -> str:
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r'<g id="[^"]*">', "<g>", svg)  # the same in every picture, and an id may stand once in a page
    for colour, variable in _VARIABLES.items():
        svg = svg.replace(colour, variable)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(name)}" ', 1).strip()

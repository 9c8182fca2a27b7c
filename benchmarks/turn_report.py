"""The results of benchmarks/turn.py, for machines and for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from common import Memory

PARSE_TARGET: Final = 0.9  # Rapport's share of the starter bot's, at most
TURN_TARGET: Final = 1.0
MEMORY_TARGET: Final = 1.6
UNDERSTAND_TARGET: Final = 150.0  # messages a second, at least


@dataclass(frozen=True)
class Latency:
    """Of one kind of request, in milliseconds."""

    p50: float
    p95: float


@dataclass(frozen=True)
class Side:
    """What was measured of one bot."""

    parse: Latency
    turn: Latency
    memory: Memory


@dataclass(frozen=True)
class Measured:
    """Everything."""

    starter: Side
    rapport: Side
    understand_per_second: float
    understand_start_s: float

    @property
    def parse_ratio(self) -> float:
        """Rapport's median as a share of the starter bot's."""
        return self.rapport.parse.p50 / self.starter.parse.p50

    @property
    def turn_ratio(self) -> float:
        """Rapport's median as a share of the starter bot's."""
        return self.rapport.turn.p50 / self.starter.turn.p50

    @property
    def memory_ratio(self) -> float:
        """Rapport's resident memory as a share of the starter bot's."""
        return self.rapport.memory.resident / self.starter.memory.resident


def figures(measured: Measured) -> dict[str, float]:
    """The object of `--json`. Without a prefix: Rapport's. Ratios are Rapport's share of the starter bot's."""
    starter, rapport = measured.starter, measured.rapport
    return {
        "parse_ratio_p50": round(measured.parse_ratio, 3),
        "turn_ratio_p50": round(measured.turn_ratio, 3),
        "parse_p50_ms": round(rapport.parse.p50, 2),
        "parse_p95_ms": round(rapport.parse.p95, 2),
        "turn_p50_ms": round(rapport.turn.p50, 2),
        "turn_p95_ms": round(rapport.turn.p95, 2),
        "starter_parse_p50_ms": round(starter.parse.p50, 2),
        "starter_parse_p95_ms": round(starter.parse.p95, 2),
        "starter_turn_p50_ms": round(starter.turn.p50, 2),
        "starter_turn_p95_ms": round(starter.turn.p95, 2),
        "resident_mb": round(rapport.memory.resident, 1),
        "starter_resident_mb": round(starter.memory.resident, 1),
        "memory_ratio": round(measured.memory_ratio, 3),
        "understand_per_second": round(measured.understand_per_second, 1),
        "understand_start_s": round(measured.understand_start_s, 2),
    }


def table(measured: Measured) -> str:
    """The results for people, with the targets beside them."""
    starter, rapport = measured.starter, measured.rapport
    rate = measured.understand_per_second
    rows = [
        ("", "starter", "Rapport", "ratio", "target", ""),
        _pair("/model/parse p50, ms", starter.parse.p50, rapport.parse.p50, PARSE_TARGET),
        _pair("/model/parse p95, ms", starter.parse.p95, rapport.parse.p95),
        _pair("whole turn p50, ms", starter.turn.p50, rapport.turn.p50, TURN_TARGET),
        _pair("whole turn p95, ms", starter.turn.p95, rapport.turn.p95),
        _pair("resident memory (RSS), MB", starter.memory.resident, rapport.memory.resident, MEMORY_TARGET),
        _pair("proportional (PSS), MB", starter.memory.proportional, rapport.memory.proportional),
        ("processes", str(starter.memory.processes), str(rapport.memory.processes), "", "", ""),
        ("understand, messages/s", "", f"{rate:.1f}", "", f">= {UNDERSTAND_TARGET:g}", _met(rate >= UNDERSTAND_TARGET)),
        ("understand, start-up, s", "", f"{measured.understand_start_s:.1f}", "", "", ""),
    ]
    return "\n".join(
        f"{name:<27}{first:>9}{second:>9}{ratio:>8}  {target:<8}{met}".rstrip()
        for name, first, second, ratio, target, met in rows
    )


def _pair(
    name: str, starter: float | None, rapport: float | None, target: float | None = None
) -> tuple[str, str, str, str, str, str]:
    if starter is None or rapport is None:
        return name, "unknown", "unknown", "", "", ""
    ratio = rapport / starter
    bound = ("", "") if target is None else (f"<= {target:g}", _met(ratio <= target))
    return name, f"{starter:.1f}", f"{rapport:.1f}", f"{ratio:.2f}", *bound


def _met(met: bool) -> str:
    return "met" if met else "MISSED"

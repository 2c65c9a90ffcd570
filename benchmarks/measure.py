"""Figures and how they are taken: each value beside its floor, measured in the same run."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; ``target`` is the highest ratio, or without a floor the highest value."""

    name: str
    value: float
    unit: str
    floor: float | None = None
    floor_name: str = ""
    target: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor the value is."""
        return self.value / self.floor if self.floor else None

    @property
    def is_met(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        measured = self.value if self.floor is None else self.ratio
        return None if self.target is None or measured is None else measured <= self.target


def seconds(call: Callable[[], object], times: int = 1) -> list[float]:
    """How long each of ``times`` calls took."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        taken.append(time.perf_counter() - start)
    return taken


def median_ms(call: Callable[[], object], times: int = 15) -> float:
    """The middle of ``times`` calls, in milliseconds."""
    return statistics.median(seconds(call, times)) * 1000


def p95_ms(taken: Iterable[float]) -> float:
    """What 95 of 100 calls stay under, in milliseconds."""
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] * 1000

"""A comparison as texts: what the page, the paper, the e-mail and the customer's screen are made of.

There is no cost, margin, limit or internal note in these types: what is absent cannot be shown by mistake.
"""

from dataclasses import dataclass

from app.domain.shown.comparison import Fate


@dataclass(frozen=True, slots=True)
class PairText:
    """A figure on both sides, empty where there is none; ``is_hit`` says that it changed on a kept line."""

    before: str = ""
    after: str = ""
    is_hit: bool = False


@dataclass(frozen=True, slots=True)
class ConditionText:
    """A condition that differs; ``before`` is empty where only the fact is told."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowText:
    """A product with what became of it; ``tag`` is empty where nothing did."""

    name: str
    level: str
    fate: Fate
    tag: str
    note: str
    quantity: PairText
    unit: PairText
    net: PairText
    effect: str


@dataclass(frozen=True, slots=True)
class SumText:
    """A sum on both sides; ``is_note`` says that ``difference`` is words, or that there is none to tell."""

    label: str
    before: str
    after: str
    difference: str
    is_strong: bool = False
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class BarText:
    """A part of the difference, from ``start`` to ``end`` in minor units."""

    label: str
    amount: str
    start: int
    end: int
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class PeriodText:
    """The lines of one period with their sums, and where the difference comes from.

    ``is_changed`` says whether any of them differs.
    """

    unit_head: str
    net_head: str
    effect_head: str
    rows: tuple[RowText, ...]
    sums: tuple[SumText, ...]
    bars: tuple[BarText, ...]
    is_changed: bool


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Everything that is said, formatted; ``closing`` comes below the last period.

    ``unchanged`` is said where conditions differ and no line or amount does.
    """

    is_identical: bool
    unchanged: str
    conditions: tuple[ConditionText, ...]
    periods: tuple[PeriodText, ...]
    closing: tuple[SumText, ...]

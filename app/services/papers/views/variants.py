"""Variants of an offer or of a change side by side, as their customer reads them on paper.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass

from app.services.papers.views.paper import Paper


@dataclass(frozen=True, slots=True)
class VariantHead:
    """What a column is called, its term, and what speaks for it; the last two may be empty."""

    name: str
    text: str
    mark: str


@dataclass(frozen=True, slots=True)
class VariantRow:
    """A product or an amount with a cell per variant; ``detail`` and ``details`` stand below, or are empty.

    ``quiet`` cells are told more quietly, the row of a main amount more strongly.
    """

    label: str
    cells: tuple[str, ...]
    detail: str = ""
    details: tuple[str, ...] = ()
    quiet: tuple[bool, ...] = ()
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class VariantsPaper(Paper):
    """The variants; ``headline`` says which costs least, ``mark`` and ``watermark`` that none is an offer."""

    headline: str
    rows_label: str
    rows_continued: str
    heads: tuple[VariantHead, ...]
    rows: tuple[VariantRow, ...]
    amounts_label: str
    amounts_continued: str
    amounts: tuple[VariantRow, ...]
    foot: str
    mark: str
    watermark: str

"""A report as its customer reads it: tables with what is said of each, then texts under titles.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass

from app.services.papers.views.paper import Paper
from app.services.papers.views.quote import Section, TotalsRow


@dataclass(frozen=True, slots=True)
class ReportSums:
    """What a table comes to, a row each; an amount is blank where it is known in part."""

    heads: tuple[str, ...]
    rows: tuple[TotalsRow, ...]


@dataclass(frozen=True, slots=True)
class ReportTable:
    """Products with their amounts; ``texts`` say what there is to know of them, such as until when."""

    section: Section
    texts: tuple[str, ...]
    sums: ReportSums | None = None


@dataclass(frozen=True, slots=True)
class ReportPart:
    """Texts under a ``title``, or without one where it is empty."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportPaper(Paper):
    """The tables in their order, then what is said beside them; each part has texts."""

    tables: tuple[ReportTable, ...]
    parts: tuple[ReportPart, ...]

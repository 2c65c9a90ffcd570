"""The minutes of a meeting as its customer reads them: what was shown, what was agreed, and what comes next.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass

from app.services.papers.views.paper import Paper
from app.services.papers.views.quote import Section


@dataclass(frozen=True, slots=True)
class MinutesTable:
    """A proposal that was on the table; ``texts`` say its totals and when they fall due."""

    section: Section
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MinutesPart:
    """Sentences under a title."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MinutesPaper(Paper):
    """What was shown, in its order, then what is said of it."""

    tables: tuple[MinutesTable, ...]
    parts: tuple[MinutesPart, ...]

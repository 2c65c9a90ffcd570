"""Reads the list of a day, a line a meeting, as it is copied from a calendar: time, if any, and whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import CustomerId
from app.domain.texts import fold
from app.services.formats.time_input import parse_time
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter

LINES_MAX = 100
_TIME = r"\d{1,2}\s*[:hH]\s*(?:\d{2})?"
_LINE = re.compile(rf"\s*(?:({_TIME})(?:\s*[-–—]\s*{_TIME})?[\s,;:–—-]*)?(.*)")
# What calendars put behind the name: a place, a subject, who else comes.
_BEHIND = re.compile(r"\s*[,;(|]|\s[-–—]\s")
_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class DayLine:
    """A line of the list: whom it names and when, or the ``problem`` that keeps it from being pinned."""

    text: str
    at: time | None = None
    customer_id: CustomerId | None = None
    customer_name: str = ""
    problem: Problem | None = None


def read_day_list(queries: Queries, text: str) -> tuple[DayLine, ...]:
    """The lines of ``text`` that say anything, each with the one customer that it names.

    Raises:
        RuleViolation: ``meeting.list_long``.
    """
    lines = [each.strip() for each in text.splitlines() if each.strip()]
    if len(lines) > LINES_MAX:
        raise RuleViolation(Problem("meeting.list_long", "text", {"max": str(LINES_MAX)}))
    return tuple(_read(queries, each) for each in lines)


def _read(queries: Queries, line: str) -> DayLine:
    found = _LINE.fullmatch(line)
    assert found is not None  # Each of its parts may be empty.
    try:
        at = parse_time(found[1]) if found[1] else None
    except RuleViolation as refused:
        return DayLine(line, problem=refused.problems[0])
    several = False
    for name in _names(found[2]):
        found_so = queries.customers(CustomerFilter(text=name)).page(0, _LOOKED_AT)
        rows = [row for row in found_so if _is_called(row.name, name)]
        called_so = [row for row in rows if row.name.casefold() == name.casefold()]
        if len(called_so) == 1 or len(rows) == 1:
            row = (called_so or rows)[0]
            return DayLine(line, at, row.id, row.name)
        several = several or len(rows) > 1
    code = "meeting.line_ambiguous" if several else "meeting.line_unknown"
    return DayLine(line, at, problem=Problem(code, data={"name": found[2] or line}))


def _is_called(name: str, said: str) -> bool:
    """Whether each word of ``said`` begins one of ``name``: a town or a contact is found, and not meant."""
    there = fold(name).split()
    return all(any(each.startswith(word) for each in there) for word in fold(said).split())


def _names(said: str) -> Iterator[str]:
    """What may be the name: all of it, then what stands before a comma, a bracket or a dash."""
    if said:
        yield said
    before = _BEHIND.split(said, maxsplit=1)[0].strip()
    if before and before != said:
        yield before

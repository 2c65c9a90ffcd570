"""Dates as people type them: 1/12/2026, 01.12.26, 1 Dec 2026, 2026-12-01, or 1/12 for the next one."""

import re
from collections.abc import Sequence
from datetime import date

from app.domain.errors import violation
from app.domain.texts import fold

_PARTS = re.compile(
    r"\s*(\d{1,4})\s*[./\- \u00a0\u202f]\s*(\d{1,2})(?:\s*[./\- \u00a0\u202f]\s*(\d{1,4}))?\s*"
)
_DIGITS = re.compile(r"\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*")
_NAMED = re.compile(r"\s*(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]*([^\W\d_]{3,})[\s.,-]*(\d{4}|\d{2})?\s*")
_CENTURY = 2000
_LONGEST = 40


def parse_date(text: str, today: date, *, month_first: bool = False, months: Sequence[str] = ()) -> date:
    """The date written in ``text``; a year of two digits is of this century.

    Without a year, the next such day from ``today`` on is meant. ``month_first`` reads 12/1 as the
    first of December. ``months`` are the names of the twelve, of which the beginning is enough.

    Raises:
        RuleViolation: ``date.invalid``, with ``typed``.
    """
    tidy = text.strip()
    if len(tidy) > _LONGEST:
        # A page that was pasted is no date, and looking for one in it takes longer than anybody waits.
        raise violation("date.invalid", typed=f"{tidy[:_LONGEST]}…")
    figures = _in_figures(tidy, months)
    found = _PARTS.fullmatch(figures) or _DIGITS.fullmatch(figures)
    if found is None:
        raise violation("date.invalid", typed=text)
    first, second, third = found.groups()
    month_first = month_first and figures is tidy
    try:
        if len(first) == 4:
            return date(int(first), int(second), int(third or 1))
        day, month = (int(second), int(first)) if month_first else (int(first), int(second))
        if third is None:
            return _next(day, month, today)
        year = int(third) + (_CENTURY if len(third) <= 2 else 0)
        return date(year, month, day)
    except ValueError:
        raise violation("date.invalid", typed=text) from None


def _in_figures(text: str, months: Sequence[str]) -> str:
    """``1 Dec 2026`` as ``1/12/2026``; ``text`` itself where it names none of ``months``, or several."""
    found = _NAMED.fullmatch(text)
    if found is None:
        return text
    day, name, year = found.groups()
    begun = [number for number, month in enumerate(months, start=1) if fold(month).startswith(fold(name))]
    if len(begun) != 1:
        return text
    return "/".join(part for part in (day, str(begun[0]), year) if part)


def _next(day: int, month: int, today: date) -> date:
    """The first such day from ``today`` on; leap days are looked for over a full cycle.

    Raises:
        ValueError: there is no such day in any year.
    """
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError(f"{day}/{month}")

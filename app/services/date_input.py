"""Dates as people type them: 1/12/2026, 01.12.26, 1 12 2026, 2026-12-01, or 1/12 for the next one."""

import re
from datetime import date

from app.domain.errors import refuse

_PARTS = re.compile(
    r"\s*(\d{1,4})\s*[./\- \u00a0\u202f]\s*(\d{1,2})(?:\s*[./\- \u00a0\u202f]\s*(\d{1,4}))?\s*"
)
_DIGITS = re.compile(r"\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*")
_CENTURY = 2000


def parse_date(text: str, today: date, *, month_first: bool = False) -> date:
    """The date written in ``text``; a year of two digits is of this century.

    Without a year, the next such day from ``today`` on is meant. ``month_first`` reads 12/1 as the
    first of December.

    Raises:
        Refused: ``date.invalid``, with ``typed``.
    """
    found = _PARTS.fullmatch(text) or _DIGITS.fullmatch(text)
    if found is None:
        raise refuse("date.invalid", typed=text)
    first, second, third = found.groups()
    try:
        if len(first) == 4:
            return date(int(first), int(second), int(third or 1))
        day, month = (int(second), int(first)) if month_first else (int(first), int(second))
        if third is None:
            return _next(day, month, today)
        year = int(third) + (_CENTURY if len(third) <= 2 else 0)
        return date(year, month, day)
    except ValueError:
        raise refuse("date.invalid", typed=text) from None


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

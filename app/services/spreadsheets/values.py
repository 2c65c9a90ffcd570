"""What a cell of a spreadsheet holds, and how it is written where there is only text."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.services.spreadsheets.csv_injection import escape_formula

Value = str | int | Decimal | date | datetime | None
"""A moment is given in the reader's own time zone, without naming it: spreadsheets know none."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column and how wide it is, in characters."""

    text: str
    width: int


def as_text(value: Value, language: str) -> str:
    """``value`` as a spreadsheet set to ``language`` reads it back: dates as ISO 8601, no grouping."""
    match value:
        case None:
            return ""
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M")
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}".replace(".", "," if language == "fr" else ".")
        case int():
            return str(value)
        case str():
            return escape_formula(value)

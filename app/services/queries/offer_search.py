"""Quotes and change quotes by what a rep types: the one with this number, or those of a customer it finds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlcipher3.dbapi2 as sqlcipher

from app.services.queries.number_search import SearchNumber
from app.services.queries.search import CAP, SearchText

_BEGUN = re.compile(r"PM?-\d{0,3}|[A-OQ-Z]-\d{0,4}(?:-\d{0,3})?")
"""How a number begins while it is typed: the place in it has four digits at least."""
_WHOLE_DIGITS = 4
_NOTHING = "1 = 0"
"""A condition that is never true, and no plain 0: that would be the place of a column to order by."""
_NUMBER_WORDS = (
    "lower(' ' || replace(q.number, '-', ' ') || ' ' || replace(q.provisional_number, '-', ' ') || ' ')"
)
# The words of the customer itself, which stand before those of all its quotes.
_OWN_WORDS = (
    "(SELECT substr(s.text, 1, instr(s.text || char(10), char(10)) - 1) FROM search_text s"
    " WHERE s.sort_key = c.sort_key AND s.row = c.row)"
)


@dataclass(frozen=True, slots=True)
class OfferCondition:
    """Conditions on ``q``, what was written, with its customer ``c``, and their parameters.

    ``meant`` is true of what has exactly the number that was typed.
    """

    where: str
    values: tuple[object, ...]
    meant: str = _NOTHING
    meant_values: tuple[object, ...] = ()


def offer_condition(connection: sqlcipher.Connection, typed: str, today: date) -> OfferCondition:
    """What ``typed`` finds: never a sibling of the quote that was meant, whose number only begins so."""
    text = SearchText.of(typed)
    if text.is_empty:
        return OfferCondition("1", ())
    number = SearchNumber.of(typed, today)
    meant, meant_values = _numbered(number.documents)
    parts, values = [meant], [*meant_values]
    begun = begun_number(typed)
    if begun:
        parts.append("q.number LIKE ? OR q.provisional_number LIKE ?")
        values += [f"{begun}%"] * 2
    elif not number.documents or typed.strip().isdigit():
        rows = [*number.rows_of_forms(connection), *number.rows_beginning(connection, CAP)]
        parts.append("c.row IN (SELECT value FROM json_each(?))")
        values.append(str(rows))
        said, said_values = said_of_offer(text)
        # The numbers of its quotes are among a customer's words, so the index finds both.
        parts.append(f"c.row IN (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?) AND ({said})")
        values += [text.match, CAP, *said_values]
    return OfferCondition(
        f"({' OR '.join(f'({each})' for each in parts)})", tuple(values), meant, meant_values
    )


def begun_number(typed: str) -> str:
    """The beginning of a number that is being typed; empty where it is none, or whole already."""
    begun = _BEGUN.fullmatch(typed.strip().upper())
    return begun[0] if begun else ""


def _numbered(numbers: Sequence[str]) -> tuple[str, tuple[object, ...]]:
    if not numbers:
        return _NOTHING, ()
    places = ", ".join("?" * len(numbers))
    return f"(q.number IN ({places}) OR q.provisional_number IN ({places}))", (*numbers, *numbers)


def said_of_offer(text: SearchText) -> tuple[str, tuple[object, ...]]:
    """Whether each word is one of the customer's own, or of this number and no other one of the customer."""
    if not any(each.isdigit() for word in text.words for each in word):
        return "1", ()
    readings, values = [], []
    for reading in text.readings:
        parts = []
        for word in reading:
            is_whole = word.isdigit() and len(word) >= _WHOLE_DIGITS
            parts.append(f"(instr({_OWN_WORDS}, ?) OR instr({_NUMBER_WORDS}, ?))")
            values += [f" {word}", f" {word} " if is_whole else f" {word}"]
        readings.append(" AND ".join(parts))
    return " OR ".join(f"({each})" for each in readings), tuple(values)

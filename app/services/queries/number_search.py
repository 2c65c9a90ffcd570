"""Customers by a number of theirs, however it was typed: of a register, for VAT, or of a quote."""

from dataclasses import dataclass
from datetime import date

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.checks.searched_number import document_numbers, number_forms, with_letters

_COLUMNS = ("registration", "siren", "vat")
_YEARS_BACK = 12
"""A quote that is older is found by its whole number alone."""
_AFTER = "\U0010ffff"
_EXACT_DOCUMENTS = (
    "SELECT customer_id FROM {table} WHERE number IN ({places}) OR provisional_number IN ({places})"
)


@dataclass(frozen=True, slots=True)
class SearchNumber:
    """What is typed, read as a number: ``forms`` of a register or for VAT, ``documents`` of quotes."""

    forms: tuple[str, ...]
    documents: tuple[str, ...]

    @classmethod
    def of(cls, typed: str, today: date) -> "SearchNumber":
        """``typed`` as a number; empty where it is none."""
        years = range(today.year + 1, today.year - _YEARS_BACK, -1)
        return cls(number_forms(typed), document_numbers(typed, years))

    def rows_meant(self, connection: sqlcipher.Connection) -> list[int]:
        """The row numbers of the customers that have exactly this number, or a quote that has."""
        found: list[int] = []
        if self.documents:
            places = ", ".join("?" * len(self.documents))
            parts = (
                _EXACT_DOCUMENTS.format(table=table, places=places) for table in ("quote", "change_order")
            )
            found += _rows(
                connection,
                f"SELECT row FROM customer WHERE id IN ({' UNION '.join(parts)})",
                self.documents * 4,
            )
        return list(dict.fromkeys((*found, *self.rows_of_forms(connection))))

    def rows_of_forms(self, connection: sqlcipher.Connection) -> list[int]:
        """The row numbers of the customers that are registered under exactly this number, or pay VAT so."""
        if not self.forms:
            return []
        kept = tuple(dict.fromkeys(each for form in self.forms for each in (form, *with_letters(form))))
        where = " OR ".join(f"{name} IN ({', '.join('?' * len(kept))})" for name in _COLUMNS)
        return _rows(connection, f"SELECT row FROM customer WHERE {where}", kept * len(_COLUMNS))

    def rows_beginning(self, connection: sqlcipher.Connection, limit: int) -> list[int]:
        """The row numbers of customers with a number that begins so, at most ``limit``."""
        if not self.forms:
            return []
        ranges = " OR ".join(f"({name} >= ? AND {name} < ?)" for _ in self.forms for name in _COLUMNS)
        bounds = tuple(each for form in self.forms for _ in _COLUMNS for each in (form, f"{form}{_AFTER}"))
        return _rows(connection, f"SELECT row FROM customer WHERE {ranges} LIMIT {limit}", bounds)


def _rows(connection: sqlcipher.Connection, sql: str, values: tuple[str, ...]) -> list[int]:
    return [row for (row,) in connection.execute(sql, values)]

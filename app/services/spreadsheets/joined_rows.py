"""Rows that are one customer: people after their company, or several people of one company."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.services.spreadsheets.fields import BELONGS_TO, IS_COMPANY
from app.services.spreadsheets.heads import key_of, recognised
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.reading import SourceRow, Table
from app.services.spreadsheets.row_people import company_of, is_person, person_in

_NAME, _POSTCODE = "identity.name", "address.postal_code"
_Said = Callable[[SourceRow], dict[str, str]]


@dataclass(frozen=True, slots=True)
class RowGroup:
    """A row that makes a customer, with the rows that are more people of it.

    ``is_alone`` for somebody who belongs to no company.
    """

    row: SourceRow
    people: tuple[SourceRow, ...] = ()
    is_alone: bool = False


def joins_rows(table: Table, columns: Columns) -> bool:
    """Whether rows of the file may be people of a company in another row."""
    export = recognised(table.heads)
    return IS_COMPANY in columns or BELONGS_TO in columns or (export is not None and export.are_people)


def grouped(table: Table, columns: Columns, said: _Said) -> Iterator[RowGroup]:
    """The rows of the file by the customers that they make, in the order of their first rows."""
    if not joins_rows(table, columns):
        yield from (RowGroup(row) for row in table.rows)
    elif IS_COMPANY in columns or BELONGS_TO in columns:
        yield from _with_their_people(table.rows, said)
    else:
        yield from _colleagues(table.rows, said)


def _with_their_people(rows: Sequence[SourceRow], said: _Said) -> Iterator[RowGroup]:
    """Companies, each with the people who say that they belong to it, wherever they stand."""
    texts = {row.number: said(row) for row in rows}
    makers: dict[str, SourceRow] = {}
    people: dict[int, list[SourceRow]] = {}
    ordered: list[SourceRow] = []
    for row in rows:
        if not _is_somebody(texts[row.number]):
            makers.setdefault(key_of(texts[row.number].get(_NAME, "")), row)
            ordered.append(row)
    for row in rows:
        if not _is_somebody(texts[row.number]):
            continue
        company = company_of(texts[row.number])
        maker = makers.get(key_of(company)) if company else None
        if maker is not None:
            people.setdefault(maker.number, []).append(row)
        else:
            made = _as_company(row, texts[row.number], company) if company else row
            makers.setdefault(key_of(company) or f"row {row.number}", made)
            ordered.append(made)
    for row in sorted(ordered, key=lambda each: each.number):
        is_alone = _is_somebody(texts[row.number]) and not company_of(texts[row.number])
        yield RowGroup(row, tuple(people.get(row.number, ())), is_alone)


def _colleagues(rows: Sequence[SourceRow], said: _Said) -> Iterator[RowGroup]:
    """Rows of people: those of one company at one place are its contacts."""
    found: dict[str, list[tuple[str, list[SourceRow]]]] = {}
    ordered: list[list[SourceRow]] = []
    for row in rows:
        texts = said(row)
        name, place = key_of(texts.get(_NAME, "")), texts.get(_POSTCODE, "")
        known = found.setdefault(name, [])
        same = next((each for at, each in known if name and (at == place or not place)), None)
        if same is None:
            same = []
            known.append((place, same))
            ordered.append(same)
        same.append(row)
    for first, *others in ordered:
        yield RowGroup(first, tuple(others))


def _is_somebody(texts: dict[str, str]) -> bool:
    """Whether a row is a person: it says so, or says of which company and nothing else."""
    company = company_of(texts)
    is_other = bool(company) and key_of(company) != key_of(texts.get(_NAME, ""))
    return is_person(texts) or (is_other and IS_COMPANY not in texts)


def _as_company(row: SourceRow, texts: dict[str, str], company: str) -> SourceRow:
    """The row of somebody whose company has none, as that company with this contact."""
    person = {f"contacts.0.{name}": text for name, text in person_in(texts).items()}
    return replace(row, corrected=tuple({**person, _NAME: company, IS_COMPANY: ""}.items()))

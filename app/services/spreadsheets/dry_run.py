"""What an import would do: every row as the customer it makes, every cell that stands in the way."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import CustomerType, Programme
from app.domain.customer.account_creation_rules import check_account_creation
from app.domain.customer.customer import Customer, SalesRep
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.duplicates import DuplicateKeys, DuplicateKind, duplicate_keys
from app.domain.customer.warnings import warnings_about
from app.domain.errors import Problem
from app.models.connection import Readers
from app.services.customer_form.customer_answers import to_customer
from app.services.customers.customers import normal
from app.services.queries.duplicates import Duplicate
from app.services.queries.many_duplicates import surest_duplicates
from app.services.session.progress import Progress
from app.services.spreadsheets.excel_damage import explained
from app.services.spreadsheets.fields import ROLES, head_of
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.reading import SourceRow, Table, column_letters
from app.services.spreadsheets.row_answers import Answered, Defaults, RowReader
from app.services.store.gc_paused import without_collections
from app.services.words import Words

_REGISTRATION = "identity.registration_number"
_AT_ONCE = 250
"""Rows for which the cache is asked together."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a row; ``column`` is None where no column of the file says it.

    ``row`` is the number that a spreadsheet shows, ``value`` what stands in the cell.
    """

    row: int
    column: int | None
    field: str
    value: str
    problem: Problem

    @property
    def cell(self) -> str:
        """What a spreadsheet calls the cell (``C17``); the row where there is none."""
        return str(self.row) if self.column is None else f"{column_letters(self.column)}{self.row}"

    def head(self, table: Table, words: Words) -> str:
        """What its column is called in the file, or would be where there is none."""
        return head_of(self.field, words) if self.column is None else table.heads[self.column]


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row of the file as a customer; one with ``findings`` cannot be created, ``warnings`` only ask."""

    number: int
    customer: Customer
    findings: tuple[Finding, ...]
    warnings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class DryRun:
    """Every row of the file, in its order; nothing is written yet."""

    rows: tuple[CheckedRow, ...]

    @property
    def good(self) -> tuple[CheckedRow, ...]:
        """The rows that can be created."""
        return tuple(row for row in self.rows if not row.findings)

    @property
    def bad(self) -> tuple[CheckedRow, ...]:
        """The rows that cannot."""
        return tuple(row for row in self.rows if row.findings)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What stands in the way, row by row."""
        return tuple(found for row in self.rows for found in row.findings)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What may be wrong, row by row: customers that may be there already."""
        return tuple(found for row in self.rows for found in row.warnings)


@dataclass(frozen=True, slots=True)
class ImportContext:
    """What rows are held against: the cache, customer types, the rep, new identities; the programme, and the
    ``pages`` that its wizard has under the partnership."""

    readers: Readers
    types: Sequence[CustomerType]
    sales_rep: SalesRep
    new_id: Callable[[], str]
    programme: Programme
    pages: Collection[str]


def dry_run(
    table: Table, columns: Columns, defaults: Defaults, around: ImportContext, progress: Progress
) -> DryRun:
    """Hold every row of ``table`` against the rules of the wizard, the cache and the rows before it.

    Raises:
        RuleViolation: ``work.cancelled``.
    """
    reader = RowReader(columns, defaults, around.types, around.new_id, around.pages)
    hold = _Holding(table, columns, around)
    progress.begin(len(table.rows))
    checked: list[CheckedRow] = []
    for start in range(0, len(table.rows), _AT_ONCE):
        with without_collections():
            read = []
            for row in table.rows[start : start + _AT_ONCE]:
                read.append(_read(row, reader, around))
                progress.step()
            checked += hold.rows(read)
    return DryRun(tuple(checked))


@dataclass(frozen=True, slots=True)
class _ReadRow:
    """A row as the customer it makes, and what that one is told apart by."""

    row: SourceRow
    answered: Answered
    customer: Customer
    keys: DuplicateKeys


def _read(row: SourceRow, reader: RowReader, around: ImportContext) -> _ReadRow:
    answered = reader.read(row.cells)
    customer = only_said(normal(to_customer(answered.answers, around.sales_rep)), around.pages)
    return _ReadRow(row, answered, customer, duplicate_keys(customer))


class _Holding:
    """Holds rows against the rules, the customers of the cache, and the rows before them."""

    def __init__(self, table: Table, columns: Columns, around: ImportContext) -> None:
        self._table, self._columns, self._around = table, columns, around
        self._earlier = _Earlier()

    def rows(self, read: Sequence[_ReadRow]) -> Iterator[CheckedRow]:
        """The outcome of each row; the cache is asked once for all of them."""
        known = surest_duplicates(self._around.readers, [each.keys for each in read])
        for each, duplicate in zip(read, known, strict=True):
            yield self._checked(each, duplicate)

    def _checked(self, read: _ReadRow, duplicate: Duplicate | None) -> CheckedRow:
        problems = list(_problems(read.answered, read.customer, self._around))
        warnings = list(warnings_about(read.customer))
        for kind, found in self._twice(read, duplicate):
            (problems if kind.blocks else warnings).append(found)
        cells, heads = read.row.cells, self._table.heads
        if any(cell.strip() for cell in cells[len(heads) :]):
            counts = {"count": str(len(cells)), "max": str(len(heads))}
            problems.append(Problem("import.more_cells", "", counts))
        place = _Placing(read.row, self._columns, read.answered.people)
        return CheckedRow(read.row.number, read.customer, place.findings(problems), place.findings(warnings))

    def _twice(self, read: _ReadRow, known: Duplicate | None) -> Iterator[tuple[DuplicateKind, Problem]]:
        """The customer of the cache, and the row before, that may be the same company."""
        if known is not None and known.kind.blocks:
            data = {"id": known.id, "name": known.name}
            yield known.kind, Problem("customer.duplicate", _REGISTRATION, data)
        elif known is not None:
            code = f"import.{known.kind.value}"
            yield known.kind, Problem(code, _FIELDS[known.kind], {"name": known.name})
        before = self._earlier.same(read.keys, read.row.number)
        if before is not None:
            kind, number = before
            yield kind, Problem(_IN_THE_FILE[kind], _FIELDS[kind], {"row": str(number)})


def only_said(customer: Customer, pages: Collection[str] = ()) -> Customer:
    """``customer`` without what no row says of a programme whose wizard has these ``pages``."""
    has_microsoft = "microsoft_account" in pages
    return replace(
        customer,
        primary_domain=customer.primary_domain if "domain_user" in pages else "",
        partner_subscription_id=None,
        sales_contacts=(),
        admin_user=customer.admin_user if has_microsoft else None,
        microsoft=customer.microsoft if has_microsoft else None,
        package=None,
        first_user=None,
        eula=None,
    )


def _problems(answered: Answered, customer: Customer, around: ImportContext) -> Iterator[Problem]:
    """What the cells do not mean, and what the rules miss; one cell is not blamed for both."""
    yield from answered.problems
    blamed = {problem.field for problem in answered.problems}
    for problem in (*check_customer(customer), *check_account_creation(customer, around.programme)):
        is_role = problem.field == "contacts" and any(each.endswith(ROLES) for each in blamed)
        if problem.field not in blamed and not is_role:
            yield problem
    if around.types and not customer.customer_type_id:
        yield Problem("customer_type.missing", "customer_type_id")


_IN_THE_FILE = {
    DuplicateKind.SAME_REGISTRATION: "import.row_same_registration",
    DuplicateKind.SAME_SIREN: "import.row_same_siren",
    DuplicateKind.SAME_VAT: "import.row_same_vat",
    DuplicateKind.SAME_DOMAIN: "import.row_same_domain",
    DuplicateKind.SIMILAR_NAME: "import.row_similar_name",
}
_FIELDS = {
    DuplicateKind.SAME_REGISTRATION: _REGISTRATION,
    DuplicateKind.SAME_SIREN: _REGISTRATION,
    DuplicateKind.SAME_VAT: "identity.vat_number",
    DuplicateKind.SAME_DOMAIN: "website",
    DuplicateKind.SIMILAR_NAME: "identity.name",
}


class _Earlier:
    """The rows that were read so far, by what companies are told apart by."""

    def __init__(self) -> None:
        self._rows: dict[tuple[DuplicateKind, str, str], int] = {}

    def same(self, of_row: DuplicateKeys, number: int) -> tuple[DuplicateKind, int] | None:
        """The surest reason why a row before may be the same company, with its number; remembers this one."""
        keys = list(_looks(of_row))
        found = next(((key[0], self._rows[key]) for key in keys if key in self._rows), None)
        for key in keys:
            self._rows.setdefault(key, number)
        return found


def _looks(keys: DuplicateKeys) -> Iterator[tuple[DuplicateKind, str, str]]:
    """What two rows are compared by; names must be alike word by word, for there are many rows."""
    if keys.registration:
        yield DuplicateKind.SAME_REGISTRATION, keys.country, keys.registration
    if keys.siren:
        yield DuplicateKind.SAME_SIREN, keys.country, keys.siren
    if keys.vat:
        yield DuplicateKind.SAME_VAT, "", keys.vat
    if keys.domain:
        yield DuplicateKind.SAME_DOMAIN, "", keys.domain
    if keys.name and keys.postcode:
        yield DuplicateKind.SIMILAR_NAME, f"{keys.country} {keys.postcode}", keys.name


class _Placing:
    """Finds the cell that a problem is about."""

    def __init__(self, row: SourceRow, columns: Columns, people: Sequence[int]) -> None:
        self._row, self._columns, self._people = row, columns, people

    def findings(self, problems: Iterable[Problem]) -> tuple[Finding, ...]:
        """The problems with their cells, in the order of the columns; those of no cell last."""
        found = [self._finding(each) for each in problems]
        last = len(self._columns)
        return tuple(sorted(found, key=lambda each: last if each.column is None else each.column))

    def _finding(self, problem: Problem) -> Finding:
        field = self._field(problem.field)
        column = self._columns.index(field) if field in self._columns else None
        cells = self._row.cells
        value = cells[column].strip() if column is not None and column < len(cells) else ""
        return Finding(
            self._row.number, column, field, value, replace(explained(problem, value), field=field)
        )

    def _field(self, path: str) -> str:
        """The path by the numbers of the columns; a cell of the whole where the part has none."""
        match path.split("."):
            case ["contacts"]:
                return f"contacts.{self._people[0]}.{ROLES}"
            case ["contacts", index, *name] if name != [ROLES]:
                number = int(index)
                known = self._people[number] if number < len(self._people) else number
                return f"contacts.{known}.{'.'.join(name)}"
            case _:
                return path

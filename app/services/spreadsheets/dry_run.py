"""What an import would do: every row as the customer it makes, every cell that stands in the way."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.catalogue import CustomerType, Programme
from app.domain.customer import Customer, SalesRep
from app.domain.customer_rules import check_customer
from app.domain.duplicates import DuplicateKeys, DuplicateKind, duplicate_keys
from app.domain.errors import Problem
from app.domain.opening_rules import check_opening
from app.models.connection import Readers
from app.services.course import Course
from app.services.customers import normal
from app.services.flows.customer_answers import to_customer
from app.services.queries.duplicates import find_duplicates
from app.services.spreadsheets.fields import ROLES
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.reading import SourceRow, Table, column_letters
from app.services.spreadsheets.row_answers import Answered, Defaults, RowReader

_REGISTRATION = "identity.registration_number"


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


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row of the file as a customer; one with ``findings`` cannot be created, ``doubts`` only ask."""

    number: int
    customer: Customer
    findings: tuple[Finding, ...]
    doubts: tuple[Finding, ...]


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
    def doubts(self) -> tuple[Finding, ...]:
        """What may be wrong, row by row: customers that may be there already."""
        return tuple(found for row in self.rows for found in row.doubts)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What rows are held against: the cache, customer types, the rep, the programme; and new identities."""

    readers: Readers
    types: Sequence[CustomerType]
    sales_rep: SalesRep
    new_id: Callable[[], str]
    programme: Programme


def dry_run(
    table: Table, columns: Columns, defaults: Defaults, around: Surroundings, course: Course
) -> DryRun:
    """Hold every row of ``table`` against the rules of the wizard, the cache and the rows before it.

    Raises:
        Refused: ``work.cancelled``.
    """
    reader = RowReader(columns, defaults, around.types, around.new_id)
    earlier = _Earlier()
    course.begin(len(table.rows))
    checked = []
    for row in table.rows:
        checked.append(_checked(row, table, reader, columns, around, earlier))
        course.step()
    return DryRun(tuple(checked))


def _checked(
    row: SourceRow,
    table: Table,
    reader: RowReader,
    columns: Columns,
    around: Surroundings,
    earlier: "_Earlier",
) -> CheckedRow:
    answered = reader.read(row.cells)
    customer = only_said(normal(to_customer(answered.answers, around.sales_rep)))
    problems = list(_problems(answered, customer, around))
    doubts = []
    for each in find_duplicates(around.readers, customer):
        if each.kind.blocks:
            data = {"id": each.id, "name": each.name}
            problems.append(Problem("customer.duplicate", _REGISTRATION, data))
        else:
            doubts.append(Problem(f"import.{each.kind.value}", _FIELDS[each.kind], {"name": each.name}))
    before = earlier.same(customer, row.number)
    if before is not None:
        kind, number = before
        found = Problem(_IN_THE_FILE[kind], _FIELDS[kind], {"row": str(number)})
        (problems if kind.blocks else doubts).append(found)
    if any(cell.strip() for cell in row.cells[len(table.heads) :]):
        counts = {"count": str(len(row.cells)), "max": str(len(table.heads))}
        problems.append(Problem("import.more_cells", "", counts))
    place = _Placing(row, columns, answered.people)
    return CheckedRow(
        row.number,
        customer,
        tuple(place.finding(each) for each in problems),
        tuple(place.finding(each) for each in doubts),
    )


def only_said(customer: Customer) -> Customer:
    """``customer`` without what no row says: tenants, packages, domains and first users."""
    return replace(
        customer,
        primary_domain="",
        partner_subscription_id=None,
        sales_contacts=(),
        admin_user=None,
        microsoft=None,
        package=None,
        first_user=None,
        eula=None,
    )


def _problems(answered: Answered, customer: Customer, around: Surroundings) -> Iterator[Problem]:
    """What the cells do not mean, and what the rules miss; one cell is not blamed for both."""
    yield from answered.problems
    blamed = {problem.field for problem in answered.problems}
    for problem in (*check_customer(customer), *check_opening(customer, around.programme)):
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

    def same(self, customer: Customer, number: int) -> tuple[DuplicateKind, int] | None:
        """The surest reason why a row before may be the same company, with its number; remembers this one."""
        keys = list(_looks(duplicate_keys(customer)))
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

    def finding(self, problem: Problem) -> Finding:
        """The problem with its cell."""
        field = self._field(problem.field)
        column = self._columns.index(field) if field in self._columns else None
        cells = self._row.cells
        value = cells[column].strip() if column is not None and column < len(cells) else ""
        return Finding(self._row.number, column, field, value, replace(problem, field=field))

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

"""What an import would do: every row as the customer it makes, every cell that stands in the way."""

from collections.abc import Callable, Collection, Iterator, Sequence
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
from app.services.spreadsheets.fields import IS_COMPANY, ROLES
from app.services.spreadsheets.findings import Finding as Finding
from app.services.spreadsheets.findings import Placing
from app.services.spreadsheets.joined_rows import RowGroup, grouped, joins_rows
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.reading import Table
from app.services.spreadsheets.row_answers import Answered, Defaults, RowReader
from app.services.store.gc_paused import without_collections

_REGISTRATION = "identity.registration_number"
_AT_ONCE = 250
"""Rows for which the cache is asked together."""


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row of the file as a customer; one with ``findings`` cannot be created, ``warnings`` only ask.

    ``notes`` say what reading changed. ``repeats`` is what says that a row before may be the same company.
    """

    number: int
    customer: Customer
    found: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    notes: tuple[Finding, ...]
    keys: DuplicateKeys
    place: Callable[[Problem], Finding]
    repeats: tuple[DuplicateKind, Finding] | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What stands in the way, in the order of the columns; what has no cell comes last."""
        return _in_order(self.found, self.repeats, blocks=True)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What may be wrong, in the same order."""
        return _in_order(self.doubts, self.repeats, blocks=False)


def _in_order(
    found: tuple[Finding, ...], repeats: tuple[DuplicateKind, Finding] | None, *, blocks: bool
) -> tuple[Finding, ...]:
    is_one = repeats is not None and repeats[0].blocks is blocks
    every = (*found, repeats[1]) if is_one and repeats is not None else found
    return tuple(sorted(every, key=lambda each: (each.row, each.column is None, each.column or 0)))


@dataclass(frozen=True, slots=True)
class DryRun:
    """Every customer of the file, in its order; nothing is written yet."""

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

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What was changed by reading, row by row."""
        return tuple(found for row in self.rows for found in row.notes)


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
    groups = list(grouped(table, columns, reader.said))
    progress.begin(len(groups))
    checked: list[CheckedRow] = []
    for start in range(0, len(groups), _AT_ONCE):
        with without_collections():
            read = []
            for group in groups[start : start + _AT_ONCE]:
                read.append(_read(group, reader, around))
                progress.step()
            checked += hold.rows(read)
    return DryRun(_with_repeats(checked))


def checked_again(
    before: DryRun, number: int, table: Table, columns: Columns, defaults: Defaults, around: ImportContext
) -> DryRun:
    """``before`` with the row ``number`` held against everything again, after its cells were corrected.

    Rows that only make a customer together are all read again.
    """
    if joins_rows(table, columns):
        return dry_run(table, columns, defaults, around, Progress())
    reader = RowReader(columns, defaults, around.types, around.new_id, around.pages)
    row = next(each for each in table.rows if each.number == number)
    [again] = _Holding(table, columns, around).rows([_read(RowGroup(row), reader, around)])
    rows = [again if each.number == number else each for each in before.rows]
    return DryRun(_with_repeats(rows))


@dataclass(frozen=True, slots=True)
class _ReadRow:
    """A row as the customer it makes, and what that one is told apart by."""

    group: RowGroup
    answered: Answered
    customer: Customer
    keys: DuplicateKeys


def _read(group: RowGroup, reader: RowReader, around: ImportContext) -> _ReadRow:
    answered = reader.read(group.row, group.people)
    customer = only_said(normal(to_customer(answered.answers, around.sales_rep)), around.pages)
    return _ReadRow(group, answered, customer, duplicate_keys(customer))


class _Holding:
    """Holds rows against the rules and the customers of the cache."""

    def __init__(self, table: Table, columns: Columns, around: ImportContext) -> None:
        self._table, self._columns, self._around = table, columns, around

    def rows(self, read: Sequence[_ReadRow]) -> Iterator[CheckedRow]:
        """The outcome of each row; the cache is asked once for all of them."""
        known = surest_duplicates(self._around.readers, [each.keys for each in read])
        for each, duplicate in zip(read, known, strict=True):
            yield self._checked(each, duplicate)

    def _checked(self, read: _ReadRow, duplicate: Duplicate | None) -> CheckedRow:
        problems = list(_problems(read.answered, read.customer, self._around))
        warnings = list(warnings_about(read.customer))
        for kind, found in _known(duplicate):
            (problems if kind.blocks else warnings).append(found)
        row, heads = read.group.row, self._table.heads
        if any(cell.strip() for cell in row.cells[len(heads) :]):
            counts = {"count": str(len(row.cells)), "max": str(len(heads))}
            problems.append(Problem("import.more_cells", "", counts))
        if read.group.is_alone:
            problems.append(Problem("import.person_row", IS_COMPANY))
        place = Placing((row, *read.group.people), self._columns, read.answered)
        joined = tuple(place.joined(at) for at in range(1, len(read.group.people) + 1))
        notes = (*map(place.finding, read.answered.notes), *joined)
        said, doubts = (tuple(map(place.finding, each)) for each in (problems, warnings))
        return CheckedRow(row.number, read.customer, said, doubts, notes, read.keys, place.finding)


def _known(duplicate: Duplicate | None) -> Iterator[tuple[DuplicateKind, Problem]]:
    """The customer of the cache that may be the same company."""
    if duplicate is None:
        return
    data = {"id": duplicate.id, "name": duplicate.name}
    if duplicate.kind.blocks:
        yield duplicate.kind, Problem("customer.duplicate", _REGISTRATION, data)
    else:
        yield duplicate.kind, Problem(f"import.{duplicate.kind.value}", _FIELDS[duplicate.kind], data)


def _with_repeats(rows: Sequence[CheckedRow]) -> tuple[CheckedRow, ...]:
    """The rows, each held against those before it: what is the same company there."""
    earlier, found = _Earlier(), []
    for row in rows:
        before = earlier.same(row.keys, row.number)
        if before is None:
            found.append(replace(row, repeats=None) if row.repeats else row)
            continue
        kind, number = before
        problem = Problem(_IN_THE_FILE[kind], _FIELDS[kind], {"row": str(number)})
        found.append(replace(row, repeats=(kind, row.place(problem))))
    return tuple(found)


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

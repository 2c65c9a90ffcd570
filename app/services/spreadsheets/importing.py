"""Importing customers: rows are held against every rule, then all of them are written, or none."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.catalogue.catalogue import Programme
from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import CustomerId
from app.domain.partner.partner import Participation
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.offering import Offering, offerings
from app.services.customers.customers import may_write
from app.services.queries.duplicates import registered_already
from app.services.session.clock import Clock
from app.services.session.identity import Account, Identities
from app.services.session.progress import Progress
from app.services.spreadsheets.dry_run import DryRun, ImportContext, checked_again, dry_run
from app.services.spreadsheets.fields import ACCOUNT_PAGES
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.reading import Table
from app.services.spreadsheets.row_answers import Defaults
from app.services.spreadsheets.values import Heading, Value
from app.services.spreadsheets.writing import write_table
from app.services.store.gc_paused import without_collections
from app.services.store.store import Store
from app.services.words import Words

_AT_ONCE = 250
"""Customers that are written between two looks at whether the rep wants it to stop."""
_PAGES_OF_A_ROW = frozenset({"company", "contacts", "additional"}) | ACCOUNT_PAGES
"""What a row can say, or leave out: packages are bought and agreements accepted one by one, in the wizard."""


class Imports:
    """Makes customers of the rows of a file."""

    def __init__(
        self, store: Store, catalogue: Catalogue, identities: Identities, account: Account, clock: Clock
    ) -> None:
        self._store, self._catalogue, self._identities = store, catalogue, identities
        self._account, self._clock = account, clock
        self._kept: tuple[str, object] = ("", None)

    def offerings(self) -> tuple[Offering, ...]:
        """The programmes that customers can be imported for.

        Raises:
            RuleViolation: ``account.reads_only``, ``catalogue.not_here``, ``wizard.no_programme``, or
                ``import.no_programme`` where every wizard asks for more than a row says.
        """
        may_write(self._account)
        found = tuple(each for each in offerings(self._catalogue) if _can_be_said(each))
        if not found:
            raise violation("import.no_programme")
        return found

    def skipped(self) -> tuple[Offering, ...]:
        """The programmes that a customer can be added for in the wizard, and not by a row."""
        return tuple(each for each in offerings(self._catalogue) if not _can_be_said(each))

    def keep(self, begun: object) -> str:
        """Keep an import that is left for another page, until the next one is; returns what it is asked for
        by."""
        self._kept = (self._identities.new(), begun)
        return self._kept[0]

    def kept(self, id: str) -> object:
        """The import that was kept as ``id``; None where another one was begun since."""
        return self._kept[1] if id and id == self._kept[0] else None

    def home_country(self) -> str:
        """The country of the partner: what rows are held to be in that name none."""
        return self._catalogue.partner().address.country

    def check(
        self, table: Table, columns: Columns, defaults: Defaults, progress: Progress | None = None
    ) -> DryRun:
        """What every row would become, and every cell that stands in the way; nothing is written.

        Raises:
            RuleViolation: ``work.cancelled``.
        """
        around = self._context(defaults)
        return dry_run(table, columns, defaults, around, progress or Progress())

    def check_again(
        self, before: DryRun, number: int, table: Table, columns: Columns, defaults: Defaults
    ) -> DryRun:
        """``before``, with the row ``number`` of ``table`` as its cells were corrected."""
        return checked_again(before, number, table, columns, defaults, self._context(defaults))

    def _context(self, defaults: Defaults) -> ImportContext:
        programme = self._catalogue.programme(defaults.participation.programme_id)
        return ImportContext(
            readers=self._store.readers,
            types=self._catalogue.customer_types(),
            sales_rep=self._account.sales_rep,
            new_id=self._identities.new,
            programme=programme,
            pages=pages_of(programme, defaults.participation),
        )

    def confirm(
        self, checked: DryRun, *, leave_out_bad: bool = False, progress: Progress | None = None
    ) -> tuple[CustomerId, ...]:
        """Create the customers of a dry run: all of them are written and queued, in file order, or none.

        Raises:
            RuleViolation: ``account.reads_only``, ``import.bad_rows`` unless those may be left out,
                ``import.nothing``, ``work.cancelled``, or what has come in between.
        """
        may_write(self._account)
        if checked.bad and not leave_out_bad:
            raise violation("import.bad_rows", count=str(len(checked.bad)))
        if not checked.good:
            raise violation("import.nothing")
        return self._write([self._prospect(row.customer) for row in checked.good], progress or Progress())

    def _write(self, customers: Sequence[Customer], progress: Progress) -> tuple[CustomerId, ...]:
        progress.begin(len(customers))
        with without_collections(), self._store.write() as work:
            # From here on nobody else writes: what the dry run did not see yet is there now.
            self._refuse_known(customers)
            for start in range(0, len(customers), _AT_ONCE):
                part = customers[start : start + _AT_ONCE]
                work.create_customers(part)
                progress.step(len(part))
        return tuple(customer.id for customer in customers)

    def _refuse_known(self, customers: Sequence[Customer]) -> None:
        """Make sure that nobody came in with a registration number of the file since it was checked."""
        problems = [
            Problem("customer.duplicate", "identity.registration_number", {"id": each.id, "name": each.name})
            for each in registered_already(self._store.readers, customers)
        ]
        if problems:
            raise RuleViolation(*problems)

    def _prospect(self, customer: Customer) -> Customer:
        return replace(
            customer,
            status=LifecycleStatus.PROSPECT,
            sales_rep=self._account.sales_rep,
            changed_at=self._clock.now(),
        )


def pages_of(programme: Programme, participation: Participation) -> frozenset[str]:
    """The pages of the programme's wizard under the partnership."""
    terms = programme.terms_for(participation.partnership)
    return frozenset() if terms is None else frozenset(page for step in terms.wizard for page in step.pages)


def _can_be_said(offering: Offering) -> bool:
    pages = pages_of(offering.programme, offering.participation)
    # Where no contacts are asked for, a first user with a mailbox is.
    return pages <= _PAGES_OF_A_ROW and "contacts" in pages


def save_findings(checked: DryRun, table: Table, path: Path, words: Words) -> int:
    """Write what a dry run found and read otherwise: cell, column, value and sentence; returns how many.

    Raises:
        RuleViolation: ``table.format``, or the file cannot be written.
    """
    heads = [
        Heading(words.translate("spreadsheets", "Row"), 8),
        Heading(words.translate("spreadsheets", "Cell"), 8),
        Heading(words.translate("spreadsheets", "Column"), 24),
        Heading(words.translate("spreadsheets", "Value"), 32),
        Heading(words.translate("spreadsheets", "Problem"), 80),
        Heading(words.translate("spreadsheets", "Can be imported"), 16),
    ]
    yes, no = words.translate("spreadsheets", "yes"), words.translate("spreadsheets", "no")
    found = [(each, no) for each in checked.findings]
    found += [(each, yes) for each in (*checked.warnings, *checked.notes)]
    rows: list[Sequence[Value]] = [
        (
            each.row,
            each.cell,
            each.head(table, words),
            each.value,
            words.problem(each.problem),
            can_be,
        )
        for each, can_be in sorted(found, key=lambda pair: pair[0].row)
    ]
    return write_table(path, heads, rows, words.language)

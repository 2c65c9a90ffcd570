"""The columns of the page of renewals, and the order that each gives the rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.money import Money
from app.domain.quote.quote import QuoteStatus
from app.domain.texts import sort_key
from app.services.queries.renewal_list import RenewalRow
from app.services.renewals.renewal_view import signed
from app.services.words import Words
from app.ui.renewals.shown_row import ShownRow
from app.ui.tables.cell import Cell, name_cell, number_cell
from app.ui.tables.row_model import Column

URGENT_DAYS = 3
CLIENT, CONTRACT, DUE, RENEWAL, SEATS, CURRENT, RENEWED, DIFFERENCE = range(8)
WIDTHS = (0, 88, 164, 98, 64, 92, 98, 72)
CLIENT_AT_LEAST = 139
YIELDS = (CONTRACT, RENEWAL)
MONEY_COLUMNS = (CURRENT, RENEWED, DIFFERENCE)

Order = Callable[[ShownRow], object]


@dataclass(frozen=True, slots=True)
class RenewalCells:
    """Makes the cells of a row, as of the day that ``today`` gives when they are painted.

    Another currency than ``main_currency`` carries its code.
    """

    words: Words
    today: Callable[[], date]
    main_currency: str

    def columns(self) -> Sequence[Column[ShownRow]]:
        """The columns, from the first to the last."""
        return (
            Column("client", self.words.translate("renewals", "Customer"), self._client),
            Column(
                "contract", self.words.translate("renewals", "Contract"), lambda shown: Cell(shown.row.number)
            ),
            Column("due", self.words.translate("renewals", "End or notice"), self._due),
            Column(
                "renewal",
                self.words.translate("renewals", "Renewal"),
                lambda shown: Cell(renewal_text(self.words, shown.row)),
            ),
            Column("seats", self.words.translate("renewals", "Licences"), self._seats, align_right=True),
            Column("current", self.words.translate("renewals", "now"), self._current, align_right=True),
            Column(
                "renewed",
                self.words.translate("renewals", "at today’s list"),
                self._renewed,
                align_right=True,
            ),
            Column(
                "difference",
                self.words.translate("renewals", "difference"),
                self._difference,
                align_right=True,
            ),
        )

    def _client(self, shown: ShownRow) -> Cell:
        quote = shown.row.quote
        if quote is None:
            return name_cell(shown.row.customer_name)
        is_open = quote.status is QuoteStatus.OPEN
        tag = (
            self.words.translate("renewals", "Open quote")
            if is_open
            else self.words.translate("renewals", "Validated")
        )
        return name_cell(shown.row.customer_name, tag=tag)

    def _due(self, shown: ShownRow) -> Cell:
        """The day, and how far it is; a few days before it is said in warning."""
        row = shown.row
        day = self.words.formats.short_date(row.due_on)
        today = self.today()
        left = days_left(self.words, row, today)
        if (row.due_on - today).days <= URGENT_DAYS:
            return Cell(f"{day} {left}", ink="warning", strong=True)
        return Cell(day, ink="text", count=left)

    def _seats(self, shown: ShownRow) -> Cell:
        return number_cell(self.words.formats.count(shown.row.seats))

    def _current(self, shown: ShownRow) -> Cell:
        return self._amount(shown.row.current)

    def _renewed(self, shown: ShownRow) -> Cell:
        if shown.renewed is not None:
            return number_cell(self.words.formats.amount(shown.renewed))
        if shown.price is None:
            return Cell()
        return Cell(self.words.translate("renewals", "no price"), ink="danger", align_right=True)

    def _difference(self, shown: ShownRow) -> Cell:
        if shown.difference is None:
            return Cell()
        return number_cell(signed(self.words, shown.difference), strong=True)

    def _amount(self, money: Money) -> Cell:
        is_other = money.currency != self.main_currency
        return number_cell(self.words.formats.amount(money), money.currency if is_other else "")


def orders() -> tuple[Order, ...]:
    """What each column sorts by, the day in it breaking ties; None where nothing is known."""
    return (
        lambda shown: sort_key(shown.row.customer_name),
        lambda shown: shown.row.number,
        lambda shown: shown.row.due_on,
        lambda shown: (shown.row.is_tacit, shown.row.renewal_months),
        lambda shown: shown.row.seats,
        lambda shown: shown.row.current.minor,
        lambda shown: _minor(shown.renewed),
        # None of it is blank too.
        lambda shown: _minor(shown.difference) or None,
    )


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor


def renewal_text(words: Words, row: RenewalRow) -> str:
    """Whether a contract goes on by itself, and for how long."""
    if not row.is_tacit:
        return words.translate("renewals", "Not tacit")
    return words.translate("renewals", "Tacit, {n} mo.", n=row.renewal_months)


def days_left(words: Words, row: RenewalRow, today: date) -> str:
    """What comes on the day, and in how many days."""
    left = (row.due_on - today).days
    if not left:
        if row.is_notice:
            return words.translate("renewals", "notice, today")
        return words.translate("renewals", "end, today")
    if row.is_notice:
        return words.translate("renewals", "notice, {n} d", n=left)
    return words.translate("renewals", "end, {n} d", n=left)

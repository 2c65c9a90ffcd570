"""The rows of the page: the first at once, the others and their prices as they are read and computed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.ids import ContractId
from app.domain.texts import fold
from app.services.queries.blank_last import blank_last
from app.services.queries.renewal_list import RenewalFilter, RenewalRow
from app.services.renewals.renewals import RenewalPrice
from app.ui.renewals.columns import DUE, orders
from app.ui.renewals.services import RenewalsServices
from app.ui.renewals.shown_row import ShownRow
from app.ui.workspace.workspace import Workspace

FIRST_ROWS = 128
MOST_ROWS = 2_000
"""More than anybody renews in ninety days; as many more come when they are asked for."""
_PRICED_AT_ONCE = 100


class RenewalRows(QObject):
    """Reads, prices, searches and sorts; carried discounts stay as long as the page does.

    Signals:
        changed: there are other rows, or another order.
        priced: prices of rows that are there have become known.
    """

    changed = Signal()
    priced = Signal()

    def __init__(
        self, workspace: Workspace[RenewalsServices], parent: QObject, begun_with: RenewalFilter
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.filter = begun_with
        self.carried: set[ContractId] = set()
        self._text, self._column, self._descends = "", DUE, False
        self._read: tuple[RenewalRow, ...] = ()
        self._prices: dict[ContractId, RenewalPrice] = {}
        self._fresh: set[ContractId] = set()
        self._round = 0
        self._limit = MOST_ROWS

    @property
    def is_capped(self) -> bool:
        """Whether there are more rows than are shown."""
        return len(self._read) >= self._limit

    def shown(self) -> tuple[ShownRow, ...]:
        """The rows that search and order leave, with the prices that are known."""
        words = fold(self._text).split()
        found = [ShownRow(row, self._prices.get(row.contract_id)) for row in self._read if _has(row, words)]
        return tuple(blank_last(found, orders()[self._column], descends=self._descends))

    def narrow(self, wanted: RenewalFilter) -> None:
        """Show the contracts of another filter."""
        self.filter = wanted
        self._limit = MOST_ROWS
        self.reload()

    def more(self) -> None:
        """Read as many rows again as were read at first."""
        start, number = len(self._read), self._round
        self._limit = start + MOST_ROWS
        queries, wanted = self._workspace.services.queries, self.filter
        self._workspace.tasks.query(
            lambda: (number, queries.renewals(wanted, start, MOST_ROWS)), self._on_rest_read
        )

    def search(self, text: str) -> None:
        """Show only what has every word of ``text`` in its customer's name or a number."""
        self._text = text
        self.changed.emit()

    def sort(self, column: int, *, descends: bool) -> None:
        """Order by another column."""
        self._column, self._descends = column, descends
        self.changed.emit()

    def carry(self, id: ContractId) -> None:
        """Take the discounts of a contract over, or give them up again; its price is computed anew."""
        self.carried ^= {id}
        self._price([id], self._round, is_alone=True)

    def refresh(self) -> None:
        """Read and price everything again: contracts, prices or the day are others.

        The prices that were known stay on show until each has been computed anew.
        """
        self._fresh.clear()
        self.reload()

    def reload(self) -> None:
        """Read the rows of the filter again, and price those whose price is not known."""
        self._round += 1
        queries, wanted = self._workspace.services.queries, self.filter
        self._read = queries.renewals(wanted, 0, FIRST_ROWS)
        self.changed.emit()
        if len(self._read) < FIRST_ROWS:
            self._price_rest(self._round)
            return
        number, rest = self._round, self._limit - FIRST_ROWS
        self._workspace.tasks.query(
            lambda: (number, queries.renewals(wanted, FIRST_ROWS, rest)), self._on_rest_read
        )

    def _on_rest_read(self, found: tuple[int, tuple[RenewalRow, ...]]) -> None:
        number, rows = found
        if number != self._round:
            return
        self._read = (*self._read, *rows)
        self.changed.emit()
        self._price_rest(number)

    def _price_rest(self, number: int) -> None:
        """Price the next rows without a price; what is shown first comes first."""
        due = [each.id for each in self.shown() if each.id not in self._fresh]
        due = due or [each.contract_id for each in self._read if each.contract_id not in self._fresh]
        if due:
            self._price(due[:_PRICED_AT_ONCE], number, is_alone=False)

    def _price(self, ids: Sequence[ContractId], number: int, *, is_alone: bool) -> None:
        renewals, carried = self._workspace.services.renewals, frozenset(self.carried)
        self._workspace.tasks.query(
            lambda: (number, renewals.prices(ids, carried), is_alone), self._on_priced
        )

    def _on_priced(self, found: tuple[int, Mapping[ContractId, RenewalPrice], bool]) -> None:
        number, prices, is_alone = found
        if number != self._round:
            return
        self._prices |= prices
        self._fresh |= set(prices)
        self.priced.emit()
        if not is_alone:
            self._price_rest(number)


def _has(row: RenewalRow, words: Sequence[str]) -> bool:
    if not words:
        return True
    quote = row.quote.number if row.quote else ""
    text = fold(f"{row.customer_name} {row.number} {quote}")
    starts = text.replace("-", " ").split() + text.split()
    return all(any(each.startswith(word) for each in starts) for word in words)

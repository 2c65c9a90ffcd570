"""What rows of quotes and of change quotes have alike: dates, amounts, and what is left of the validity."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.domain.money import Money
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow, SyncMark
from app.services.words import QUEUED, near_day, time_left, when
from app.ui.labels.approval_cells import approval_cell
from app.ui.labels.services import QuoteCellsServices
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.theme.icons import IconName
from app.ui.workspace.workspace import Workspace

OfferedRow = QuoteRow | ChangeQuoteRow
_SOON_DAYS = 3


def either(
    of_quote: Callable[[QuoteRow], Cell], of_change: Callable[[ChangeQuoteRow], Cell]
) -> Callable[[OfferedRow], Cell]:
    """What makes the cell of a column whose rows are quotes and change quotes."""
    return lambda row: of_change(row) if isinstance(row, ChangeQuoteRow) else of_quote(row)


class OfferedCells:
    """Makes the cells of a row; rows may come from different currencies, which then say so."""

    def __init__(self, workspace: Workspace[QuoteCellsServices]) -> None:
        self._services = workspace.services
        self._words, self._formats = workspace.words, workspace.formats

    @property
    def _today(self) -> date:
        return self._services.clock.today()

    def customer(self, row: OfferedRow) -> Cell:
        return name_cell(row.customer_name, row.sales_rep)

    def _on_its_way(self, row: OfferedRow, status: Cell) -> Cell:
        """The status, or that it waits for the portal; of what was not applied, that the rep must decide."""
        if row.mark is SyncMark.QUEUED:
            return pill_cell(self._words.say(QUEUED), "violet", "cloud")
        if row.mark is SyncMark.ATTENTION and row.status.value == "open":
            return replace(status, second=self._words.translate("quote_list", "see Attention"))
        return status

    def _approvable(self, row: OfferedRow, status: Cell) -> Cell:
        """The status with what was asked of managers and answered, while the row is open, or of customers."""
        if row.approval is None or row.status.value != "open":
            return replace(status, second=status.second or self._on_line(row))
        managers, now = self._services.approvals.managers(), self._services.clock.now().astimezone()
        return approval_cell(self._words, row.approval, status, managers, now)

    def _on_line(self, row: OfferedRow) -> str:
        """Since when a customer can read it, or what the customer answered there."""
        words, online = self._words, row.online
        if online is None:
            return ""
        moment = when(words, online.since, self._services.clock.now().astimezone())
        match online.status, row.status.value:
            case "shared", "open":
                return words.translate("online", "on-line since {when}", when=moment)
            case "change_asked", "open":
                return words.translate("online", "change asked for")
            case "accepted", _:
                return words.translate("online", "accepted on-line")
            case _:
                return ""

    def _numbered(self, row: OfferedRow, number: str, second: str, *, is_live: bool) -> Cell:
        mark: IconName | None = "attention" if row.mark is SyncMark.ATTENTION else None
        return Cell(number, second, ink="text" if is_live else "text2", strong=is_live, mark=mark)

    def _dated(self, row: OfferedRow) -> str:
        # When it was written is a moment of the reader's, whatever the date of the partner.
        words, now = self._words, self._services.clock.now().astimezone()
        if not row.number:
            clock = self._formats.clock(row.written_at.astimezone())
            return words.translate("quote_list", "provisional · {clock}", clock=clock)
        day = near_day(words, row.written_at.astimezone().date(), now.date())
        if row.revision > 1:
            return words.translate("quote_list", "rev. {revision} · {day}", revision=row.revision, day=day)
        return day

    def _begun(self, row: OfferedRow) -> Cell:
        """What stands for the number of a draft: the word, and when it was saved."""
        words, now = self._words, self._services.clock.now().astimezone()
        saved = words.translate("quote_list", "saved {when}", when=when(words, row.written_at, now))
        return self._numbered(row, words.translate("quote_list", "Draft"), saved, is_live=True)

    def _amount(self, amount: Money, second: str = "", *, is_live: bool, is_strong: bool) -> Cell:
        return Cell(
            self._formats.amount(amount),
            second,
            ink="text" if is_live else "text2",
            align_right=True,
            strong=is_strong and is_live,
            lead=amount.currency if amount.currency != self._services.main_currency else "",
        )

    def _left(self, row: OfferedRow) -> Cell:
        """Words and a bar of what is left to the last day."""
        left = (row.expires_on - self._today).days
        whole = max(1, (row.expires_on - row.created_on).days)
        is_soon = left <= _SOON_DAYS
        return Cell(
            time_left(self._words, row.expires_on, self._today),
            ink="warning" if is_soon else "text2",
            strong=is_soon,
            icon="clock",
            icon_ink="warning" if is_soon else "text3",
            bar=min(1.0, max(0.0, left / whole)),
            bar_ink="warning" if is_soon else "c2",
        )

    def _expired(self, row: OfferedRow) -> str:
        day = near_day(self._words, row.expires_on, self._today)
        return self._words.translate("quote_list", "expired on {day}", day=day)

"""How a quote looks in a row of two lines: number, offer, status, amounts, expiry."""

from collections.abc import Mapping
from datetime import date

from app.domain.ids import ReasonId
from app.domain.quote.quote import QuoteStatus
from app.services.catalogue.catalogue import Catalogue
from app.services.queries.rows import QuoteRow, SyncMark
from app.services.quotes.offer_summary import offer_summary
from app.services.words import QUEUED, near_day, time_left, when
from app.services.words.catalogue_texts import text_in
from app.ui.labels.services import QuoteCellsServices
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.theme import Status
from app.ui.theme.icons import IconName
from app.ui.workspace.workspace import Workspace

QUOTE_LOOK: Mapping[QuoteStatus, tuple[Status, IconName]] = {
    QuoteStatus.DRAFT: ("neutral", "draft"),
    QuoteStatus.OPEN: ("info", "circle"),
    QuoteStatus.VALIDATED: ("success", "ok"),
    QuoteStatus.REFUSED: ("danger", "no"),
    QuoteStatus.EXPIRED: ("warning", "clock"),
    QuoteStatus.SUPERSEDED: ("neutral", "layers"),
}
_SOON_DAYS = 3


class QuoteCells:
    """Makes the cells of a row; rows may come from different currencies, which then say so."""

    def __init__(self, workspace: Workspace[QuoteCellsServices]) -> None:
        self._services = workspace.services
        self._words, self._formats = workspace.words, workspace.formats
        self._catalogue: Catalogue = workspace.services.catalogue
        self._reasons: dict[ReasonId, str] = {}

    @property
    def _today(self) -> date:
        return self._services.clock.today()

    def number(self, row: QuoteRow) -> Cell:
        is_live = row.status in (QuoteStatus.OPEN, QuoteStatus.DRAFT)
        return Cell(
            self._number(row),
            self._dated(row),
            ink="text" if is_live else "text2",
            strong=is_live,
            mark=self._mark(row),
        )

    def customer(self, row: QuoteRow) -> Cell:
        return name_cell(row.customer_name, row.sales_rep)

    def offer(self, row: QuoteRow) -> Cell:
        first, second = offer_summary(row, self._catalogue, self._words)
        return Cell(first, second, ink="text")

    def status(self, row: QuoteRow) -> Cell:
        if row.mark is SyncMark.QUEUED:
            return pill_cell(self._words.say(QUEUED), "violet", "cloud")
        return pill_cell(self._words.name(row.status), *QUOTE_LOOK[row.status])

    def monthly(self, row: QuoteRow) -> Cell:
        return self._amount(row, self._formats.amount(row.monthly), is_strong=True)

    def term_total(self, row: QuoteRow) -> Cell:
        return self._amount(row, self._formats.amount(row.term_total), is_strong=False)

    def expiry(self, row: QuoteRow) -> Cell:
        """Words and a bar of what is left while open; afterwards what became of the quote."""
        words = self._words
        if row.status is not QuoteStatus.OPEN:
            offline = words.translate("quote_list", "accepted offline") if row.is_accepted_offline else ""
            return Cell(self._status_note(row), offline, ink="text3")
        left = (row.expires_on - self._today).days
        whole = max(1, (row.expires_on - row.created_on).days)
        is_soon = left <= _SOON_DAYS
        return Cell(
            time_left(words, row.expires_on, self._today),
            ink="warning" if is_soon else "text2",
            strong=is_soon,
            icon="clock",
            icon_ink="warning" if is_soon else "text3",
            bar=min(1.0, max(0.0, left / whole)),
            bar_ink="warning" if is_soon else "c2",
        )

    def _number(self, row: QuoteRow) -> str:
        if row.status is QuoteStatus.DRAFT:
            return self._words.translate("quote_list", "Draft")
        return row.display_number

    def _dated(self, row: QuoteRow) -> str:
        # When it was written is a moment of the reader's, whatever the date of the partner.
        words, now = self._words, self._services.clock.now().astimezone()
        if row.status is QuoteStatus.DRAFT:
            return words.translate("quote_list", "saved {when}", when=when(words, row.written_at, now))
        if not row.number:
            clock = self._formats.clock(row.written_at.astimezone())
            return words.translate("quote_list", "provisional · {clock}", clock=clock)
        day = near_day(words, row.written_at.astimezone().date(), now.date())
        if row.revision > 1:
            return words.translate("quote_list", "rev. {revision} · {day}", revision=row.revision, day=day)
        return day

    def _amount(self, row: QuoteRow, text: str, *, is_strong: bool) -> Cell:
        is_live = row.status in (QuoteStatus.OPEN, QuoteStatus.DRAFT)
        lead = row.monthly.currency if row.monthly.currency != self._services.main_currency else ""
        return Cell(
            text,
            ink="text" if is_live else "text2",
            align_right=True,
            strong=is_strong and is_live,
            lead=lead,
        )

    def _status_note(self, row: QuoteRow) -> str:
        words = self._words
        match row.status:
            case QuoteStatus.DRAFT:
                return words.translate("quote_list", "not created yet")
            case QuoteStatus.VALIDATED:
                if row.contract_number:
                    return words.translate("quote_list", "contract {number}", number=row.contract_number)
                return words.translate("quote_list", "contract at the next exchange")
            case QuoteStatus.REFUSED:
                return words.translate("quote_list", "reason: {reason}", reason=self._reason(row.reason_id))
            case QuoteStatus.SUPERSEDED:
                return self._superseded(row)
            case _:
                day = near_day(words, row.expires_on, self._today)
                return words.translate("quote_list", "expired on {day}", day=day)

    def _superseded(self, row: QuoteRow) -> str:
        other = self._services.queries.find_quote(row.superseded_by) if row.superseded_by else None
        if other is None:
            return ""
        return self._words.translate("quote_list", "replaced by {number}", number=other.display_number)

    def _reason(self, id: ReasonId | None) -> str:
        if not self._reasons:
            language = self._words.language
            self._reasons = {
                each.id: text_in(each.name, language) for each in self._catalogue.refusal_reasons()
            }
        return self._reasons.get(id, "").lower() if id is not None else ""

    def _mark(self, row: QuoteRow) -> IconName | None:
        return "attention" if row.mark is SyncMark.ATTENTION else None

"""How a quote looks in a row of two lines: number, offer, status, amounts, expiry."""

from collections.abc import Mapping

from app.domain.ids import ReasonId
from app.domain.quote.quote import QuoteStatus
from app.services.catalogue.catalogue import Catalogue
from app.services.queries.rows import QuoteRow
from app.services.quotes.offer_summary import offer_summary
from app.services.words.catalogue_texts import text_in
from app.ui.labels.offered_cells import OfferedCells
from app.ui.labels.services import QuoteCellsServices
from app.ui.tables.cell import Cell, pill_cell
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


class QuoteCells(OfferedCells):
    """Makes the cells of a quote or of a draft."""

    def __init__(self, workspace: Workspace[QuoteCellsServices]) -> None:
        super().__init__(workspace)
        self._catalogue: Catalogue = workspace.services.catalogue

    def number(self, row: QuoteRow) -> Cell:
        if row.status is QuoteStatus.DRAFT:
            return self._begun(row)
        return self._numbered(row, row.display_number, self._dated(row), is_live=_is_live(row))

    def offer(self, row: QuoteRow) -> Cell:
        first, second = offer_summary(row, self._catalogue, self._words)
        return Cell(first, second, ink="text")

    def status(self, row: QuoteRow) -> Cell:
        status = pill_cell(self._words.name(row.status), *QUOTE_LOOK[row.status])
        return self._approvable(row, self._on_its_way(row, status))

    def monthly(self, row: QuoteRow) -> Cell:
        if row.status is QuoteStatus.DRAFT and not row.monthly.minor:
            return Cell()
        return self._amount(row.monthly, is_live=_is_live(row), is_strong=True)

    def term_total(self, row: QuoteRow) -> Cell:
        if row.status is QuoteStatus.DRAFT and not row.term_total.minor:
            return Cell()
        return self._amount(row.term_total, is_live=_is_live(row), is_strong=False)

    def expiry(self, row: QuoteRow) -> Cell:
        """Words and a bar of what is left while open; afterwards what became of the quote."""
        if row.status is QuoteStatus.OPEN:
            return self._left(row)
        offline = self._words.translate("quote_list", "accepted offline") if row.is_accepted_offline else ""
        return Cell(self._status_note(row), offline, ink="text3")

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
                return self._expired(row)

    def _superseded(self, row: QuoteRow) -> str:
        other = self._services.queries.find_quote(row.superseded_by) if row.superseded_by else None
        if other is None:
            return ""
        return self._words.translate("quote_list", "replaced by {number}", number=other.display_number)

    def _reason(self, id: ReasonId | None) -> str:
        reason = self._catalogue.refusal_reason(id) if id is not None else None
        return text_in(reason.name, self._words.language).lower() if reason is not None else ""


def _is_live(row: QuoteRow) -> bool:
    return row.status in (QuoteStatus.OPEN, QuoteStatus.DRAFT)

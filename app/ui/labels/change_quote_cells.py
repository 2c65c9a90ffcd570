"""How a change quote looks in a row of two lines: number, contract, status, amounts, expiry."""

from collections.abc import Mapping

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrderStatus
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.words.catalogue_texts import text_in
from app.ui.labels.offered_cells import OfferedCells
from app.ui.tables.cell import Cell, pill_cell
from app.ui.theme import Status
from app.ui.theme.icons import IconName

CHANGE_QUOTE_LOOK: Mapping[ChangeOrderStatus, tuple[Status, IconName]] = {
    ChangeOrderStatus.DRAFT: ("neutral", "draft"),
    ChangeOrderStatus.OPEN: ("info", "circle"),
    ChangeOrderStatus.SUBMITTED: ("success", "ok"),
    ChangeOrderStatus.CANCELLED: ("neutral", "no"),
    ChangeOrderStatus.EXPIRED: ("warning", "clock"),
}


class ChangeQuoteCells(OfferedCells):
    """Makes the cells of a change quote."""

    def number(self, row: ChangeQuoteRow) -> Cell:
        if row.status is ChangeOrderStatus.DRAFT:
            return self._begun(row)
        return self._numbered(row, row.display_number, self._dated(row), is_live=_is_live(row))

    def content(self, row: ChangeQuoteRow) -> Cell:
        """That it is a change, and of what: the word and its icon tell it from a quote."""
        words = self._words
        title = words.translate("quote_list", "Change quote")
        about = [row.contract_number, self._programme(row)]
        return Cell(title, " · ".join(each for each in about if each), ink="text", icon="draft")

    def status(self, row: ChangeQuoteRow) -> Cell:
        status = pill_cell(self._words.name(row.status), *CHANGE_QUOTE_LOOK[row.status])
        return self._approvable(row, self._on_its_way(row, status))

    def new_total(self, row: ChangeQuoteRow) -> Cell:
        """What is billed each period after the change, and how much more than before that is."""
        if row.status is ChangeOrderStatus.DRAFT and not row.new_total.minor and not row.difference.minor:
            return Cell()
        words, more = self._words, self._formats.signed(row.difference)
        second = more
        if row.period is Period.YEAR:
            second = words.translate("changes", "a year · {difference}", difference=more)
        return self._amount(row.new_total, second, is_live=_is_live(row), is_strong=True)

    def to_term_end(self, row: ChangeQuoteRow) -> Cell:
        if row.to_term_end is None:
            return Cell()
        second = self._words.translate("changes", "to the term’s end")
        return self._amount(row.to_term_end, second, is_live=_is_live(row), is_strong=False)

    def expiry(self, row: ChangeQuoteRow) -> Cell:
        """What is left while open; afterwards what became of it."""
        if row.status is ChangeOrderStatus.OPEN:
            return self._left(row)
        offline = self._words.translate("quote_list", "accepted offline") if row.is_accepted_offline else ""
        return Cell(self._became(row), offline, ink="text3")

    def _became(self, row: ChangeQuoteRow) -> str:
        words = self._words
        match row.status:
            case ChangeOrderStatus.DRAFT:
                return words.translate("quote_list", "not created yet")
            case ChangeOrderStatus.SUBMITTED if row.order_number:
                return words.translate("changes", "order {number}", number=row.order_number)
            case ChangeOrderStatus.SUBMITTED:
                return words.translate("changes", "order at the next exchange")
            case ChangeOrderStatus.EXPIRED:
                return self._expired(row)
            case _:
                return ""

    def _programme(self, row: ChangeQuoteRow) -> str:
        return text_in(self._services.catalogue.programme(row.programme_id).name, self._words.language)


def _is_live(row: ChangeQuoteRow) -> bool:
    return row.status in (ChangeOrderStatus.OPEN, ChangeOrderStatus.DRAFT)

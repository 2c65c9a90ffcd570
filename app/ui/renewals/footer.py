"""What the renewals that are shown add up to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.renewals.renewal_view import joined
from app.services.words import Words
from app.ui.labels.sum_parts import sum_parts
from app.ui.renewals.shown_row import Sums
from app.ui.tables.footer import TableFooter
from app.ui.widgets.buttons import Button


class RenewalFooter(TableFooter):
    """Contracts, licences, and money per currency: now, and how much more at today's list.

    Signals:
        more_asked: read further rows.
    """

    more_asked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._more = Button(words.translate("renewals", "Show more"), "link", parent=self, height=28)
        self._more.setObjectName("more_renewals")
        self._more.clicked.connect(self.more_asked)
        self._more.hide()
        self.add_before_hint(self._more)
        self.set_hint("", words.translate("renewals", "Enter opens the contract · Space selects"))

    def show_sums(self, sums: Sums, *, is_capped: bool) -> None:
        """Show the sums; the difference only once every price is known."""
        words = self._words
        self._more.setVisible(is_capped)
        if not sums.contracts:
            self.set_parts([])
            return
        contracts = words.formats.count(sums.contracts)
        if is_capped:
            contracts = words.translate("renewals", "the first {count}", count=contracts)
        counted = contracts, words.translate("renewals", "contracts", n=sums.contracts)
        parts = [*sum_parts(words, counted, sums.seats, sums.current), self._difference(sums)]
        self.set_parts([each for each in parts if each[0] or each[1]])

    def _difference(self, sums: Sums) -> tuple[str, str]:
        words = self._words
        if not sums.is_whole:
            return "", words.translate("renewals", "Prices are being computed…")
        shown = [each for each in sums.difference if each.minor]
        if not shown:
            return "", ""
        return joined(words, shown), words.translate("renewals", "at today’s list")

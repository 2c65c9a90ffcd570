"""What the renewals that are shown add up to."""

from PySide6.QtWidgets import QWidget

from app.services.renewals.renewal_view import joined
from app.services.words import Words
from app.ui.renewals.shown_row import Sums
from app.ui.tables.footer import TableFooter


class RenewalFooter(TableFooter):
    """Contracts, licences, and money per currency: now, and how much more at today's list."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.set_hint("", words.translate("renewals", "Enter opens the contract · Space selects"))

    def show_sums(self, sums: Sums, *, is_capped: bool) -> None:
        """Show the sums; the difference only once every price is known."""
        words, count = self._words, self._words.formats.count
        if not sums.contracts:
            self.set_parts([])
            return
        contracts = count(sums.contracts)
        if is_capped:
            contracts = words.translate("renewals", "the first {count}", count=contracts)
        parts = [
            (contracts, words.translate("renewals", "contracts", n=sums.contracts)),
            (count(sums.seats), words.translate("renewals", "licences", n=sums.seats)),
        ]
        now = " + ".join(words.formats.money(each) for each in sums.current if each.minor)
        if now:
            parts.append((now, words.translate("renewals", "a month")))
        parts.append(self._difference(sums))
        self.set_parts([each for each in parts if each[0] or each[1]])

    def _difference(self, sums: Sums) -> tuple[str, str]:
        words = self._words
        if not sums.is_whole:
            return "", words.translate("renewals", "Prices are being computed…")
        shown = [each for each in sums.difference if each.minor]
        if not shown:
            return "", ""
        return joined(words, shown), words.translate("renewals", "at today’s list")

"""What the rows of the grid add up to, and what the keyboard does."""

from PySide6.QtWidgets import QWidget

from app.services.queries.customer_list import Totals
from app.services.words import Words
from app.ui.labels.sum_parts import sum_parts
from app.ui.tables.footer import TableFooter


class GridFooter(TableFooter):
    """Customers, licences and money per currency of everything that the filter leaves."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.show_selected(0)

    def show_totals(self, totals: Totals, *, is_capped: bool) -> None:
        """Show the sums; a capped search says that there are more."""
        words = self._words
        customers = words.formats.count(totals.customers)
        if is_capped:
            customers = words.translate("customers", "more than {count}", count=customers)
        counted = customers, words.translate("customers", "customers", n=totals.customers)
        self.set_parts(sum_parts(words, counted, totals.seats, totals.monthly))

    def show_selected(self, selected: int) -> None:
        """Say how many rows are selected."""
        words = self._words
        text = words.translate("customers", "{n} selected", n=selected) if selected else ""
        self.set_hint(
            text, words.translate("customers", "Enter opens the file · Space shows it · Ctrl Space selects")
        )

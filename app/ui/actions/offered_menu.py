"""The menu of a row in a list that holds quotes and change quotes."""

from PySide6.QtWidgets import QWidget

from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.actions.quote_actions import QuoteActions
from app.ui.widgets.menu import Menu


def offered_menu(
    row: QuoteRow | ChangeQuoteRow, quotes: QuoteActions, changes: ChangeQuoteActions, parent: QWidget
) -> Menu:
    """Everything that may be done with what stands in ``row`` today."""
    if isinstance(row, ChangeQuoteRow):
        return changes.menu_of(row, parent)
    return quotes.menu_of(row, parent)

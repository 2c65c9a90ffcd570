"""What the list of quotes uses."""

from typing import Protocol

from app.ui.actions.services import ChangeQuoteActionsServices, QuoteActionsServices
from app.ui.labels.services import QuoteCellsServices


class QuotesServices(QuoteActionsServices, ChangeQuoteActionsServices, QuoteCellsServices, Protocol):
    """Serves the page of all quotes and change quotes."""

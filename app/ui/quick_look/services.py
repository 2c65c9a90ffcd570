"""What the quick looks use."""

from typing import Protocol

from app.ui.labels.services import QuoteCellsServices


class QuickLookServices(QuoteCellsServices, Protocol):
    """Serves a quick look at a customer, a quote or a change quote: the cache and the catalogue's names."""

"""What the palette uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import (
    ChangeQuoteActionsServices,
    NewOfferServices,
    PinFromListServices,
    QuoteActionsServices,
    StartPurchaseServices,
)
from app.ui.typed_sentence.services import SentenceServices

if TYPE_CHECKING:
    from app.services.palette.palette_search import PaletteSearch
    from app.services.recents.recents import Recents


class FindingServices(ChangeQuoteActionsServices, Protocol):
    """Serves what finds customers and quotes, and opens them."""

    @property
    def palette_search(self) -> "PaletteSearch": ...

    @property
    def recents(self) -> "Recents": ...


class PaletteServices(
    FindingServices,
    NewOfferServices,
    PinFromListServices,
    QuoteActionsServices,
    SentenceServices,
    StartPurchaseServices,
    Protocol,
):
    """Serves everything that the palette offers to do."""

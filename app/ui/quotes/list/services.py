"""What the list of quotes uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import ChangeQuoteActionsServices, NewOfferServices, QuoteActionsServices
from app.ui.labels.services import QuoteCellsServices
from app.ui.pdf.services import PrintingServices

if TYPE_CHECKING:
    from app.services.papers.many_papers import ManyPapers
    from app.services.session.settings import Choices


class QuotesServices(
    QuoteActionsServices,
    ChangeQuoteActionsServices,
    NewOfferServices,
    QuoteCellsServices,
    PrintingServices,
    Protocol,
):
    """Serves the page of all quotes and change quotes."""

    @property
    def choices(self) -> "Choices": ...

    @property
    def many_papers(self) -> "ManyPapers": ...

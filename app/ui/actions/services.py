"""What the actions use that several pages offer."""

from typing import TYPE_CHECKING, Protocol

from app.ui.labels.services import SoldNamesServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.approvals.approvals import Approvals
    from app.services.catalogue.catalogue import Catalogue
    from app.services.change_orders.change_services import ChangeServices
    from app.services.customers.customers import Customers
    from app.services.customers.transitions import CustomerTransitions
    from app.services.drafts.drafts import Drafts
    from app.services.files.private_files import PrivateFiles
    from app.services.mail.sent_documents import SentDocuments
    from app.services.meetings.meetings import Meetings
    from app.services.online_offers.online_offers import OnlineOffers
    from app.services.papers.papers import Papers
    from app.services.queries import Queries
    from app.services.quotes.offers import Offers
    from app.services.quotes.quote_services import QuoteServices
    from app.services.quotes.quotes import Quotes
    from app.services.quotes.unusual_quantities import UnusualQuantities
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.session.settings import Choices


class LoseServices(Protocol):
    """Serves the dialog that asks why customers are lost."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def customer_transitions(self) -> "CustomerTransitions": ...


class CustomerActionsServices(LoseServices, UndoServices, Protocol):
    """Serves what moves customers from status to status."""

    @property
    def account(self) -> "Account": ...


class QuantityServices(SoldNamesServices, Protocol):
    """Serves the question about quantities out of the ordinary."""

    @property
    def unusual_quantities(self) -> "UnusualQuantities": ...


class RefuseServices(Protocol):
    """Serves the dialog that asks why a quote is refused."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def quotes(self) -> "Quotes": ...


class AnotherContractServices(Protocol):
    """Serves the question whether another contract is meant."""

    @property
    def customers(self) -> "Customers": ...

    @property
    def queries(self) -> "Queries": ...


class ValidateServices(AnotherContractServices, Protocol):
    """Serves the dialog that validates a quote."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def quotes(self) -> "Quotes": ...


class StartCopyServices(Protocol):
    """Serves what begins an offer with the terms of a quote."""

    @property
    def quotes(self) -> "Quotes": ...


class CustomerFinderServices(Protocol):
    """Serves what finds a customer in a dialog."""

    @property
    def queries(self) -> "Queries": ...


class CopyDialogServices(StartCopyServices, CustomerFinderServices, Protocol):
    """Serves the dialog that duplicates a quote for another customer."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def quote_services(self) -> "QuoteServices": ...


class AcceptanceServices(Protocol):
    """Serves the details of an acceptance."""

    @property
    def clock(self) -> "PartnerClock": ...


class PinServices(Protocol):
    """Serves what pins customers for a meeting."""

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def meetings(self) -> "Meetings": ...


class PinFromListServices(PinServices, CustomerFinderServices, Protocol):
    """Serves what asks which customer is pinned for a meeting."""


class DiscardDraftServices(Protocol):
    """Serves what throws a draft away."""

    @property
    def drafts(self) -> "Drafts": ...


class StartOfferServices(Protocol):
    """Serves what begins an offer."""

    @property
    def drafts(self) -> "Drafts": ...

    @property
    def offers(self) -> "Offers": ...


class NewOfferServices(StartOfferServices, CustomerFinderServices, Protocol):
    """Serves what asks for whom an offer is begun."""

    @property
    def catalogue(self) -> "Catalogue": ...


class StartRevisionServices(Protocol):
    """Serves what begins a revision of a quote."""

    @property
    def drafts(self) -> "Drafts": ...

    @property
    def quotes(self) -> "Quotes": ...


class StartPurchaseServices(Protocol):
    """Serves the way to a purchase, and the reason where there is none."""

    @property
    def account(self) -> "Account": ...

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def customers(self) -> "Customers": ...


class AskApprovalServices(SoldNamesServices, Protocol):
    """Serves the dialog that asks a manager."""

    @property
    def approvals(self) -> "Approvals": ...


class OnlineServices(UndoServices, Protocol):
    """Serves the on-line link of an offer."""

    @property
    def online_offers(self) -> "OnlineOffers": ...


class SentServices(Protocol):
    """Serves what was sent by e-mail, and the way to a reminder."""

    @property
    def account(self) -> "Account": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def private_files(self) -> "PrivateFiles": ...

    @property
    def sent_documents(self) -> "SentDocuments": ...


class OrderFileServices(Protocol):
    """Serves what saves the order that a customer's yes makes."""

    @property
    def choices(self) -> "Choices": ...

    @property
    def customers(self) -> "Customers": ...

    @property
    def papers(self) -> "Papers": ...


class QuoteActionsServices(
    OrderFileServices,
    AskApprovalServices,
    QuantityServices,
    RefuseServices,
    CopyDialogServices,
    StartRevisionServices,
    ValidateServices,
    OnlineServices,
    SentServices,
    UndoServices,
    Protocol,
):
    """Serves everything that can be done to a quote."""


class ChangeQuoteActionsServices(
    OrderFileServices,
    AskApprovalServices,
    DiscardDraftServices,
    OnlineServices,
    SentServices,
    UndoServices,
    Protocol,
):
    """Serves everything that can be done to a change quote."""

    @property
    def change_services(self) -> "ChangeServices": ...

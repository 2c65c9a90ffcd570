"""What the customer file and its tabs use."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import (
    ChangeQuoteActionsServices,
    CustomerActionsServices,
    PinServices,
    QuoteActionsServices,
    SentServices,
    StartOfferServices,
    StartPurchaseServices,
)
from app.ui.columns.services import ColumnsServices
from app.ui.customer_form.services import DuplicateSearchServices, FormPagesServices
from app.ui.labels.services import QuoteCellsServices, SoldNamesServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.approvals.approvals import Approvals
    from app.services.catalogue.catalogue import Catalogue
    from app.services.customers.customers import Customers
    from app.services.customers.onboarding import Onboarding
    from app.services.customers.online import Online
    from app.services.drafts.drafts import Drafts
    from app.services.meeting.minutes import Minutes
    from app.services.purchases.carts import Carts
    from app.services.queries import Queries
    from app.services.quotes.quote_services import QuoteServices
    from app.services.renewals.upcoming_invoices import UpcomingInvoices
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.store.store import Store
    from app.services.sync.status import SyncStatus


class WelcomeServices(UndoServices, Protocol):
    """Serves the dialogs that send users what they begin with."""

    @property
    def onboarding(self) -> "Onboarding": ...


class AccountTabsServices(ColumnsServices, Protocol):
    """Serves the lists of CSP accounts and of users."""

    @property
    def account(self) -> "Account": ...

    @property
    def queries(self) -> "Queries": ...


class AuditServices(ColumnsServices, Protocol):
    """Serves the audit log, and the words of its entries."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def online(self) -> "Online": ...

    @property
    def queries(self) -> "Queries": ...

    @property
    def store(self) -> "Store": ...


class CartNoteServices(SoldNamesServices, Protocol):
    """Serves the note about a cart that waits."""

    @property
    def approvals(self) -> "Approvals": ...

    @property
    def carts(self) -> "Carts": ...


class FreshnessServices(Protocol):
    """Serves the line that says how old what is shown may be."""

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def sync_status(self) -> "SyncStatus": ...


class FileHeaderServices(
    CustomerActionsServices,
    FreshnessServices,
    PinServices,
    StartOfferServices,
    StartPurchaseServices,
    UndoServices,
    Protocol,
):
    """Serves the head of the file, with its actions."""

    @property
    def queries(self) -> "Queries": ...

    @property
    def minutes(self) -> "Minutes": ...


class InstallationServices(WelcomeServices, Protocol):
    """Serves the tab of the installation."""

    @property
    def account(self) -> "Account": ...

    @property
    def online(self) -> "Online": ...

    @property
    def queries(self) -> "Queries": ...


class OrderMenuServices(UndoServices, Protocol):
    """Serves the menu of an order."""

    @property
    def account(self) -> "Account": ...


class SaleButtonServices(StartOfferServices, StartPurchaseServices, Protocol):
    """Serves the button that begins a sale, as the programme sells."""


class ChangeQuotesServices(ChangeQuoteActionsServices, Protocol):
    """Serves the change quotes that are open."""


class LicencesTabServices(ColumnsServices, SaleButtonServices, ChangeQuotesServices, Protocol):
    """Serves the tab of licences, with the ways to change them."""


class SoldTabServices(ColumnsServices, SaleButtonServices, SoldNamesServices, Protocol):
    """Serves a tab that lists what the customer was sold."""


class InvoicesTabServices(SoldTabServices, Protocol):
    """Serves the tab of invoices, with those to come."""

    @property
    def upcoming_invoices(self) -> "UpcomingInvoices": ...


class ProductsTabServices(CartNoteServices, SoldTabServices, Protocol):
    """Serves the tab of products, with the note about a cart."""


class OrdersTabServices(ProductsTabServices, OrderMenuServices, Protocol):
    """Serves the tab of orders, with their menus."""


class UsersTabServices(AccountTabsServices, WelcomeServices, Protocol):
    """Serves the tab of users, with the mails that they were sent."""

    @property
    def clock(self) -> "PartnerClock": ...


class SentTabServices(ColumnsServices, SentServices, Protocol):
    """Serves the tab of what was sent by e-mail."""


class ListTabsServices(InvoicesTabServices, OrdersTabServices, SentTabServices, UsersTabServices, Protocol):
    """Serves every tab that is one list."""


class QuotesTabServices(
    StartOfferServices, QuoteActionsServices, QuoteCellsServices, ChangeQuoteActionsServices, Protocol
):
    """Serves the tab of quotes, drafts and change quotes."""

    @property
    def quote_services(self) -> "QuoteServices": ...


class ProfileFactsServices(Protocol):
    """Serves the profile as it is read."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def customers(self) -> "Customers": ...


class ProfileFormServices(
    DuplicateSearchServices, FormPagesServices, ProfileFactsServices, UndoServices, Protocol
):
    """Serves the profile as it is changed."""

    @property
    def drafts(self) -> "Drafts": ...


class ProfileTabServices(ProfileFormServices, Protocol):
    """Serves the tab of the profile, read or changed as the role may."""

    @property
    def account(self) -> "Account": ...


class CustomerFileServices(
    AuditServices,
    FileHeaderServices,
    InstallationServices,
    LicencesTabServices,
    ListTabsServices,
    ProfileTabServices,
    QuotesTabServices,
    Protocol,
):
    """Serves the file with all its tabs."""

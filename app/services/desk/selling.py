"""The services that something is sold with, and what is sold is changed and renewed with.

What the first screen does not need is imported when it is first asked for.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from app.services.customers.saved_views import SavedViews
from app.services.desk.foundation import Foundation

if TYPE_CHECKING:
    from app.services.approval_figures.approval_figures import ApprovalDesk
    from app.services.approvals.approvals import Approvals
    from app.services.catalogue.sales_context import SalesContext
    from app.services.change_orders.change_services import ChangeServices
    from app.services.customers.customers import Customers
    from app.services.customers.transitions import CustomerTransitions
    from app.services.mail.sent_documents import SentDocuments
    from app.services.online_offers.online_offers import OnlineOffers
    from app.services.purchases.carts import Carts
    from app.services.purchases.orders import Orders
    from app.services.purchases.purchase_services import PurchaseServices
    from app.services.quotes.offers import Offers
    from app.services.quotes.quote_services import QuoteServices
    from app.services.quotes.quotes import Quotes
    from app.services.renewals.renewals import Renewals
    from app.services.renewals.upcoming_invoices import UpcomingInvoices
    from app.services.repricing.repricing import Repricing
    from app.services.typed_sentence.typed_sentences import TypedSentences


class Selling(Foundation):
    """The services that something is sold with, and what is sold is changed and renewed with."""

    @property
    def sales_context(self) -> "SalesContext":
        """What each of them is built on."""
        from app.services.catalogue.sales_context import SalesContext

        return SalesContext(self.store, self.catalogue, self.clock, self.identities, self.account)

    @cached_property
    def offers(self) -> "Offers":
        from app.services.quotes.offers import Offers

        return Offers(self.sales_context)

    @cached_property
    def approvals(self) -> "Approvals":
        from app.services.approvals.approvals import Approvals

        return Approvals(self.sales_context)

    @cached_property
    def online_offers(self) -> "OnlineOffers":
        from app.services.online_offers.online_offers import OnlineOffers

        return OnlineOffers(self.sales_context)

    @property
    def approval_desk(self) -> "ApprovalDesk":
        """What requests for approval are read and answered with."""
        from app.services.approval_figures.approval_figures import ApprovalDesk

        changes = self.change_services
        return ApprovalDesk(self.approvals, self.quote_services, changes, self.customers, self.catalogue)

    @property
    def sent_documents(self) -> "SentDocuments":
        """What went to customers by e-mail."""
        from app.services.mail.sent_documents import SentDocuments

        return SentDocuments(self.store, self.clock)

    @cached_property
    def customers(self) -> "Customers":
        from app.services.customers.customers import Customers

        return Customers(self.store, self.clock, self.account)

    @cached_property
    def saved_views(self) -> SavedViews:
        return SavedViews(self.store, self.identities)

    @cached_property
    def customer_transitions(self) -> "CustomerTransitions":
        from app.services.customers.transitions import CustomerTransitions

        return CustomerTransitions(self.store, self.catalogue, self.clock, self.account)

    @property
    def change_services(self) -> "ChangeServices":
        """What changes of licences are written with."""
        from app.services.change_orders.change_services import change_services

        return change_services(
            self.sales_context, self.customers, self.drafts, self.approvals, self.queries, self.words
        )

    @cached_property
    def quotes(self) -> "Quotes":
        from app.services.quotes.quotes import Quotes

        return Quotes(self.sales_context, self.offers, self.drafts, self.approvals)

    @property
    def quote_services(self) -> "QuoteServices":
        """What quotes, scenarios and their conflicts are worked on with."""
        from app.services.quotes.quote_services import QuoteServices

        return QuoteServices(
            self.quotes,
            self.offers,
            self.drafts,
            self.catalogue,
            self.queries,
            self.clock,
            self.identities,
            self.account,
            self.words,
        )

    @property
    def purchase_services(self) -> "PurchaseServices":
        """What carts are filled and ordered with."""
        from app.services.purchases.purchase_services import PurchaseServices

        return PurchaseServices(
            self.customers,
            self.orders,
            self.offers,
            self.approvals,
            self.catalogue,
            self.queries,
            self.identities,
            self.words,
        )

    @cached_property
    def orders(self) -> "Orders":
        from app.services.purchases.orders import Orders

        return Orders(self.sales_context, self.offers, self.approvals)

    @cached_property
    def upcoming_invoices(self) -> "UpcomingInvoices":
        from app.services.renewals.upcoming_invoices import UpcomingInvoices

        return UpcomingInvoices(self.store, self.catalogue, self.clock)

    @cached_property
    def renewals(self) -> "Renewals":
        from app.services.renewals.renewals import Renewals

        return Renewals(self.catalogue, self.offers, self.quotes, self.clock, self.identities)

    @cached_property
    def repricing(self) -> "Repricing":
        from app.services.repricing.moves import Moves
        from app.services.repricing.repricing import Repricing

        builder = self.change_services.builder
        moves = Moves(self.store, self.catalogue, self.offers, builder, self.approvals, self.clock)
        return Repricing(self.store, self.catalogue, self.drafts, moves, self.clock, self.account)

    @cached_property
    def carts(self) -> "Carts":
        from app.services.purchases.carts import Carts

        return Carts(self.store, self.queries, self.drafts, self.offers, self.orders, self.identities)

    @cached_property
    def typed_sentences(self) -> "TypedSentences":
        """What is typed in one sentence, read and answered with a draft."""
        from app.services.typed_sentence.typed_sentences import TypedSentences

        return TypedSentences(self.sales_context, self.change_services, self.quote_services, self.renewals)

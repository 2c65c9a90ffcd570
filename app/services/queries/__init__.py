"""What lists, tabs and searches show: frozen rows, read without SQLAlchemy, in any thread.

What the customer grid does not show is imported when it is asked for: the grid is the first page of a start.
"""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from app.domain.kind import Kind
from app.models.connection import Readers
from app.services.drafts.kept_drafts import KeptDraft, kept_drafts
from app.services.queries import customer_list
from app.services.queries.approval_rows import ApprovalQueries
from app.services.queries.browsing import Browsing
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.customer_row import CustomerRow
from app.services.queries.expiring import ExpiringSoon, expiring_soon
from app.services.queries.labels import names_of
from app.services.queries.name_order import NameOrder
from app.services.queries.offer_drafts import offer_drafts
from app.services.queries.online_rows import OnlineQueries
from app.services.queries.sales_reps import sales_reps
from app.services.queries.search import SearchText
from app.services.session.clock import PartnerClock

# The first page of the grid needs nothing of these; what does asks for them when it is asked.
if TYPE_CHECKING:
    from datetime import date

    from app.domain.customer.customer import Customer
    from app.domain.customer.mailing import SentMail
    from app.domain.ids import ContractId, CustomerId
    from app.domain.subscription.contract import Invoice, Order
    from app.domain.subscription.subscription import (
        CspAccount,
        CustomerUser,
        PartnerSubscription,
        Subscription,
        Trial,
    )
    from app.services.queries import (
        account_tabs,
        customer_file,
        duplicates,
        queues,
        quote_list,
        renewal_list,
    )
    from app.services.queries.change_quote_row import ChangeQuoteRow
    from app.services.queries.known_sales import KnownSales
    from app.services.queries.rows import ContractRow, LicenceRow, QuoteRow
    from app.services.queries.waiting_orders import WaitingOrder

WEEK_DAYS = 7


class Queries:
    """Every question the screens and the command line ask the cache."""

    def __init__(self, readers: Readers, clock: PartnerClock) -> None:
        self._readers, self._clock, self.name_order = readers, clock, NameOrder()
        self.kept_drafts = partial(kept_drafts, readers)
        self.approvals, self.online = ApprovalQueries(readers, clock), OnlineQueries(readers)

    def prepare_search(self) -> None:
        """Make searching quick again after customers changed; takes a moment: for a worker."""
        self.name_order.prepare(self._readers)

    def customers(self, wanted: CustomerFilter) -> customer_list.CustomerList:
        """The customer grid for a filter; it costs the same for a thousand customers and for a million."""
        if SearchText.of(wanted.text).is_empty:
            return Browsing(self._readers, wanted)
        from app.services.queries.searched import open_search

        return open_search(self._readers, wanted, self.name_order, self._clock.today())

    def customer_rows(self, ids: Iterable[str]) -> dict[str, CustomerRow]:
        """The grid rows of some customers, to show them as they are now."""
        return customer_list.rows_of(self._readers, ids)

    def found_in(self, row: CustomerRow, query: str) -> str:
        """What ``query`` found of a customer besides what its row shows; empty where the row says it."""
        from app.services.queries import found_in

        if not found_in.unexplained((row.name, row.city), query):
            return ""
        return found_in.found_in(self._readers, row.id, query)

    def header(self, id: "CustomerId") -> "customer_file.CustomerHeader":
        """The header of a customer file.

        Raises:
            RuleViolation: ``customer.missing``.
        """
        from app.services.queries import customer_file

        return customer_file.customer_header(self._readers, id, self._clock.today())

    def licences(self, id: "CustomerId") -> "tuple[LicenceRow, ...]":
        """What the customer holds, by contract."""
        from app.services.queries import customer_file

        return customer_file.licences_of(self._readers, id)

    def contracts(self, id: "CustomerId") -> "tuple[ContractRow, ...]":
        """The customer's contracts, the last to end first."""
        from app.services.queries import customer_file

        return customer_file.contracts_of(self._readers, id)

    def waiting_order(self, id: "CustomerId", contract_id: "ContractId | None") -> "WaitingOrder | None":
        """The last order about a contract of a customer, or about first licences, that is on its way."""
        from app.services.queries.waiting_orders import waiting_order

        return waiting_order(self._readers, id, contract_id)

    def known_sales(self, id: "CustomerId") -> "KnownSales":
        """The customer's contracts, and the sales on their way that will make one."""
        from app.services.queries.known_sales import known_sales

        return known_sales(self._readers, id)

    def orders(self, id: "CustomerId") -> "tuple[Order, ...]":
        """The customer's orders, newest first."""
        from app.services.queries import customer_file

        return customer_file.orders_of(self._readers, id)

    def invoices(self, id: "CustomerId") -> "tuple[Invoice, ...]":
        """The customer's invoices, newest first."""
        from app.services.queries import customer_file

        return customer_file.invoices_of(self._readers, id)

    def products(self, id: "CustomerId") -> "tuple[account_tabs.ProductRow, ...]":
        """What the customer has bought, the last bought first."""
        from app.services.queries import account_tabs

        return account_tabs.products_of(self._readers, id)

    def subscriptions(self, id: "CustomerId") -> "tuple[Subscription, ...]":
        """The customer's subscriptions, the last bought first."""
        from app.services.queries import account_tabs

        return account_tabs.subscriptions_of(self._readers, id)

    def csp_accounts(self, id: "CustomerId") -> "tuple[CspAccount, ...]":
        """The customer's Microsoft tenants, by domain."""
        from app.services.queries import account_tabs

        return account_tabs.csp_accounts_of(self._readers, id)

    def users(self, id: "CustomerId") -> "tuple[CustomerUser, ...]":
        """The people who can sign in to the customer's account, admins first."""
        from app.services.queries import account_tabs

        return account_tabs.users_of(self._readers, id)

    def trials(self, id: "CustomerId") -> "tuple[Trial, ...]":
        """What the customer tries or tried, the last started first."""
        from app.services.queries import account_tabs

        return account_tabs.trials_of(self._readers, id)

    def mails(self, id: "CustomerId") -> "tuple[SentMail, ...]":
        """What the portal sent to the customer's people, or will, newest first."""
        from app.services.queries import account_tabs

        return account_tabs.mails_of(self._readers, id)

    def installation(self, id: "CustomerId") -> "account_tabs.Installation":
        """How far the installation is, and what was sent to whom and when.

        Raises:
            RuleViolation: ``customer.missing``.
        """
        from app.services.queries import account_tabs

        return account_tabs.installation_of(self._readers, id)

    def partner_subscriptions(self) -> "tuple[PartnerSubscription, ...]":
        """The partner's own subscriptions, to buy under."""
        from app.services.queries import account_tabs

        return account_tabs.partner_subscriptions(self._readers)

    def quotes_of(self, id: "CustomerId") -> "tuple[QuoteRow, ...]":
        """Every quote of a customer, the last written first; drafts come from ``Drafts``."""
        from app.services.queries import quote_list

        return quote_list.quotes_of(self._readers, id, self._clock.today())

    def quotes(self, wanted: "quote_list.QuoteFilter") -> "quote_list.QuoteList":
        """The quotes of everybody, for a filter."""
        from app.services.queries import quote_list

        return quote_list.QuoteList(self._readers, wanted, self._clock)

    def quotes_and_changes(
        self, wanted: "quote_list.QuoteFilter", *, only_changes: bool = False
    ) -> "quote_list.QuotesAndChanges":
        """The quotes and change quotes of everybody, for a filter, or the change quotes alone."""
        from app.services.queries import quote_list

        return quote_list.QuotesAndChanges(self._readers, wanted, self._clock, only_changes=only_changes)

    def change_quotes_of(self, id: "CustomerId") -> "tuple[ChangeQuoteRow, ...]":
        """Every change quote of a customer, the last written first."""
        from app.services.queries import change_quote_row

        return change_quote_row.change_quotes_of(self._readers, id, self._clock.today())

    def quote_rows(self, ids: Iterable[str]) -> "dict[str, QuoteRow]":
        """The rows of some quotes, to show them as they are now."""
        from app.services.queries import quote_list

        return quote_list.quote_rows(self._readers, list(ids), self._clock.today())

    def find_quote(self, number: str) -> "QuoteRow | None":
        """The quote with that number (final or provisional) or id."""
        from app.services.queries import quote_list

        return quote_list.find_quote(self._readers, number, self._clock.today())

    def find_change_quote(self, number: str) -> "ChangeQuoteRow | None":
        """The change quote with that number (final or provisional) or id."""
        from app.services.queries import change_quote_row as rows

        return rows.find_change_quote(self._readers, number, self._clock.today())

    def outbox(self) -> "tuple[queues.OutboxRow, ...]":
        """Commands that wait to be sent, oldest first."""
        from app.services.queries import queues

        return queues.outbox_rows(self._readers)

    def action(self, action_id: str, count: int) -> "tuple[queues.OutboxRow, ...]":
        """The first commands of what a rep did in one go, at most ``count``, while none of it was sent."""
        from app.services.queries import queues

        return queues.action_rows(self._readers, action_id, count)

    def attention(self) -> "tuple[queues.AttentionItem, ...]":
        """Commands that a person must decide about, newest answer first."""
        from app.services.queries import queues

        return queues.attention_items(self._readers)

    def duplicates(self, candidate: "Customer") -> "tuple[duplicates.Duplicate, ...]":
        """Customers that may be the one being typed, the surest reason first."""
        from app.services.queries import duplicates

        return duplicates.find_duplicates(self._readers, candidate)

    def expiring_soon(self, days: int = WEEK_DAYS) -> ExpiringSoon | None:
        """How many quotes and change quotes expire in the next ``days``, and the first; None for none."""
        return expiring_soon(self._readers, self._clock.today(), days)

    def renewals(
        self, wanted: "renewal_list.RenewalFilter", start: int, length: int
    ) -> "tuple[renewal_list.RenewalRow, ...]":
        """The contracts that are due, the next first, from position ``start`` on."""
        from app.services.queries import renewal_list

        return renewal_list.renewal_rows(self._readers, wanted, self._clock.today(), start, length)

    def renewal_rows(self, ids: Iterable[str]) -> "dict[str, renewal_list.RenewalRow]":
        """The rows of some contracts that are due, to show them as they are now."""
        from app.services.queries import renewal_list

        return renewal_list.renewal_rows_of(self._readers, list(ids), self._clock.today())

    def renewal_counts(self, wanted: "renewal_list.RenewalFilter") -> "renewal_list.RenewalCounts":
        """How many contracts each choice of the page of renewals would list."""
        from app.services.queries import renewal_list

        return renewal_list.renewal_counts(self._readers, wanted, self._clock.today())

    def renewals_due(self) -> int:
        """How many contracts are due within the days that the page of renewals looks ahead."""
        from app.services.queries import renewal_list

        return renewal_list.renewals_due(self._readers, self._clock.today())

    def next_renewal(self) -> "date | None":
        """The first day beyond those on which a contract is due; None when none ever is."""
        from app.services.queries import renewal_list

        return renewal_list.next_due_after(self._readers, self._clock.today())

    def offer_drafts(self, text: str = "", customer_id: "CustomerId | None" = None) -> tuple[KeptDraft, ...]:
        """The quotes and changes that are being written, the last saved first, by their customers' names."""
        return offer_drafts(self._readers, self._clock.today(), text, customer_id)

    def names(self, kind: Kind, language: str) -> dict[str, str]:
        """The names of what the catalogue holds of ``kind``, by id."""
        return names_of(self._readers, kind, language)

    def sales_reps(self, parent_id: "CustomerId | None" = None) -> tuple[str, ...]:
        """The names of those who look after the customers of a grid."""
        return sales_reps(self._readers, parent_id)

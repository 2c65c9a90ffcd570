"""The ways out of the attention list: each gives a new command and takes the old one off the list."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from app.domain.change.change_order import ChangeOrderTerms
from app.domain.commands.commands import (
    Command,
    CreateQuote,
    ModifyLicences,
    Purchase,
    ReviseQuote,
    SubmitChangeOrder,
    UpdateCustomer,
)
from app.domain.customer.customer import Contact
from app.domain.customer.merge import CustomerPatch, apply_patch, difference
from app.domain.errors import violation
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.domain.quote.quote import Quote, QuoteTerms
from app.services.attention.resolution_options import HAS_CONTRACT
from app.services.customers.customers import may_write
from app.services.drafts.drafts import Drafts, QuoteDraft
from app.services.queries import Queries
from app.services.queries.known_sales import Sale
from app.services.queries.queues import AttentionItem
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.services.session.identity import Account, Identities
from app.services.store.existing import existing_change_order, existing_customer, existing_quote
from app.services.store.store import Store
from app.wire.protocol import Target

_CONTACTS = "contacts."


class Attention:
    """What a rep can decide about a command that the portal did not apply."""

    def __init__(
        self,
        store: Store,
        queries: Queries,
        offers: Offers,
        quotes: Quotes,
        drafts: Drafts,
        identities: Identities,
        account: Account,
    ) -> None:
        self._store, self._queries, self._offers = store, queries, offers
        self._quotes, self._drafts = quotes, drafts
        self._identities, self._account = identities, account

    def discard(self, op_id: str) -> None:
        """Leave it at what the portal has; the command stays in the history.

        Raises:
            RuleViolation: ``attention.missing``.
        """
        with self._store.write() as work:
            work.discard_refusal(op_id)

    def recall(self, op_id: str) -> None:
        """Put a command that was discarded back on the list.

        Raises:
            RuleViolation: ``attention.missing`` when it was not on the list.
        """
        with self._store.write() as work:
            work.recall(op_id)

    def resolve_customer(self, op_id: str, mine: Collection[str]) -> None:
        """Take the rep's value for the groups named in ``mine`` and the portal's for the others.

        Raises:
            RuleViolation: ``attention.missing``, or the command did not change a customer.
        """
        may_write(self._account)
        item = self._item(op_id)
        if not isinstance(item.command, UpdateCustomer):
            raise violation("attention.other_kind", op_id=op_id)
        current = existing_customer(self._store, item.target_id)
        patch = _decided(item, item.command.patch, mine)
        is_there = difference(current, apply_patch(current, patch)).is_empty
        with self._store.write() as work:
            work.discard_refusal(op_id)
            if not is_there:
                work.enqueue(UpdateCustomer(patch), Target(item.kind, item.target_id))

    def revise_portals(self, op_id: str) -> Quote:
        """The rep's terms as a new revision of what the portal has, priced again.

        Raises:
            RuleViolation: the quote is not open any more, or the terms can no longer be quoted.
        """
        item = self._item(op_id)
        return self._quotes.revise(QuoteId(item.target_id), self._terms(item), instead_of=op_id)

    def save_as_new_quote(self, op_id: str) -> Quote:
        """The rep's terms as a new quote, at today's prices.

        Raises:
            RuleViolation: the customer is not here, or the terms can no longer be quoted.
        """
        item = self._item(op_id)
        terms = self._offers.at_todays_prices(self._terms(item), item.customer_id)
        return self._quotes.create(item.customer_id, terms, instead_of=op_id)

    def take_seats_over(self, op_id: str) -> Quote:
        """The renewal that was refused, as a revision for what is held under its contract by now.

        Raises:
            RuleViolation: the quote is not open any more, or cannot be quoted so.
        """
        id = QuoteId(self._item(op_id).target_id)
        terms = self._offers.with_seats_now(self._quotes.get(id).terms)
        return self._quotes.revise(id, terms, instead_of=op_id)

    def keep_as_another(self, op_id: str) -> CustomerId:
        """Ask once more for a sale to a customer who has got a contract, as another one beside it.

        Raises:
            RuleViolation: ``attention.missing``, ``attention.other_kind``, or the quote is not open any more.
        """
        may_write(self._account)
        item = self._item(op_id)
        if item.code != HAS_CONTRACT or not isinstance(item.command, Sale | SubmitChangeOrder):
            raise violation("attention.other_kind", op_id=op_id)
        with self._store.write() as work:
            work.discard_refusal(op_id)
            command = replace(item.command, is_another_contract=True)
            work.enqueue(command, Target(item.kind, item.target_id))
        return item.customer_id

    def reopen_quote(self, op_id: str) -> str:
        """The id of a draft that holds the terms as the rep wrote them, to mend and save again.

        Raises:
            RuleViolation: ``attention.missing``, or the customer is not here.
        """
        may_write(self._account)
        item = self._item(op_id)
        self._offers.customer(item.customer_id)
        revised = QuoteId(item.target_id) if isinstance(item.command, ReviseQuote) else None
        draft = QuoteDraft(self._drafts.new_id(), item.customer_id, self._terms(item), revised)
        self._drafts.save_quote(draft)
        self.discard(op_id)
        return draft.id

    def terms(self, op_id: str) -> QuoteTerms | ChangeOrderTerms:
        """What the rep had written: the terms of the quote, the order or the change that was refused.

        Raises:
            RuleViolation: ``attention.missing``, ``quote.missing`` or ``change_order.missing``.
        """
        item = self._item(op_id)
        match item.command:
            case ModifyLicences(terms=terms):
                return terms
            case SubmitChangeOrder():
                return existing_change_order(self._store, ChangeOrderId(item.target_id)).terms
            case _:
                return self._terms(item)

    def _item(self, op_id: str) -> AttentionItem:
        found = next((item for item in self._queries.attention() if item.op_id == op_id), None)
        if found is None:
            raise violation("attention.missing", op_id=op_id)
        return found

    def _terms(self, item: AttentionItem) -> QuoteTerms:
        """What the rep had written."""
        command: Command = item.command
        match command:
            case CreateQuote(quote=quote):
                return quote.terms
            case ReviseQuote(terms=terms) | Purchase(terms=terms):
                return terms
            case _:
                return existing_quote(self._store, item.target_id).terms


def _decided(item: AttentionItem, patch: CustomerPatch, mine: Collection[str]) -> CustomerPatch:
    """The groups of ``patch`` that nobody else changed, and those that the rep chose.

    A chosen one stands against the portal's value that the rep saw: where somebody changed it once more
    since, the portal says so, and nothing is overwritten unseen.
    """
    seen = {each.group: each.theirs for each in item.conflict.groups} if item.conflict else {}
    left = seen.keys() - set(mine)
    groups: dict[str, Any] = {}
    for group, theirs in seen.items():
        if not group.startswith(_CONTACTS):
            change = getattr(patch, group)
            groups[group] = None if group in left or change is None else replace(change, old=theirs)
    contacts = []
    for each in patch.contacts:
        group = f"{_CONTACTS}{each.id}"
        theirs = seen.get(group, each.old)
        if group not in left:
            contacts.append(replace(each, old=theirs if isinstance(theirs, Contact) else None))
    return replace(patch, contacts=tuple(contacts), **groups)

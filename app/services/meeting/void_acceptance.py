"""A customer's yes that the portal could not take: whose, what differs by now, and how to have it anew."""

from dataclasses import dataclass

from app.domain.acceptance.acceptance import Acceptance
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.commands.commands import CreateChangeOrder, ValidateQuote
from app.domain.document import Kind
from app.domain.errors import RuleViolation, violation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.quote.quote import QuoteStatus
from app.domain.shown.shown import Shown
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_services import ChangeServices
from app.services.customers.customers import may_write
from app.services.drafts.drafts import QuoteDraft
from app.services.meeting.values_apart import ValueApart, values_apart
from app.services.queries.queues import AttentionItem
from app.services.quotes.quote_services import QuoteServices
from app.services.words.acceptances import acceptance_text
from app.wire.shown import decode_shown

_TAKEN = frozenset({"already-validated", "already-submitted"})
"""Somebody had sold it before: nothing is asked of the customer any more."""

_HELD_BACK = frozenset({"approval-needed", "approval-void", "customer-has-contract", "quote-superseded"})
"""What showing it to the customer again does not mend."""


@dataclass(frozen=True, slots=True)
class VoidAcceptance:
    """``sentence`` says whose yes does not count; ``apart`` is what differs, where this laptop can tell.

    ``can_show_again`` says whether what it was about is open, so that it can be accepted anew.
    """

    acceptance: Acceptance
    sentence: str
    apart: tuple[ValueApart, ...]
    can_show_again: bool


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """The draft that a meeting is about."""

    id: str
    is_change: bool


class VoidAcceptances:
    """Tells of signed acceptances among what the portal did not apply."""

    def __init__(self, quotes: QuoteServices, changes: ChangeServices) -> None:
        self._quotes, self._changes, self._words = quotes, changes, quotes.words

    def of(self, item: AttentionItem) -> VoidAcceptance | None:
        """The yes to what was shown that ``item`` carried; None where it carried none, or none is missing."""
        found = self._signed(item)
        if found is None or item.code in _TAKEN:
            return None
        words = self._words
        who = acceptance_text(words, found, self._quotes.clock.zone)
        if item.code == "content-differs":
            # Why it was refused says already that it does not count.
            said = words.translate("void_acceptance", "It was given by {acceptance}.", acceptance=who)
        else:
            said = words.translate(
                "void_acceptance", "The customer’s acceptance does not count: {acceptance}.", acceptance=who
            )
        now = self._shown_now(item, found.language)
        apart = () if now is None else values_apart(words, decode_shown(found.shown), now)
        return VoidAcceptance(found, said, apart, now is not None and item.code not in _HELD_BACK)

    def show_again(self, item: AttentionItem) -> MeetingDraft:
        """A draft of what there is now, for a meeting; accepted there, ``item`` is settled with it.

        Raises:
            RuleViolation: ``account.reads_only``, ``attention.other_kind``, or it is not here any more.
        """
        may_write(self._quotes.account)
        if self._signed(item) is None:
            raise violation("attention.other_kind", op_id=item.op_id)
        if item.kind is Kind.CHANGE_ORDER:
            return MeetingDraft(self._changes.refused_orders.reopen(item).id, True)
        quote, drafts = self._quotes.quotes.get(QuoteId(item.target_id)), self._quotes.drafts
        draft = QuoteDraft(drafts.new_id(), quote.customer_id, quote.terms, quote.id, instead_of=item.op_id)
        drafts.save_quote(draft)
        return MeetingDraft(draft.id, False)

    def _signed(self, item: AttentionItem) -> Acceptance | None:
        if isinstance(item.command, ValidateQuote):
            found: Acceptance | None = item.command.acceptance
        else:
            found = self._changes.refused_orders.signed(item)
        return found if found is not None and found.shown else None

    def _shown_now(self, item: AttentionItem, language: str) -> Shown | None:
        """What the customer would be shown by now; None where it is not open, or cannot be shown any more."""
        try:
            if isinstance(item.command, ValidateQuote):
                return self._quote_now(QuoteId(item.target_id), language)
            return self._change_now(item, language)
        except RuleViolation:
            return None

    def _quote_now(self, id: QuoteId, language: str) -> Shown | None:
        quote = self._quotes.quotes.get(id)
        is_open = quote.status_on(self._quotes.clock.today()) is QuoteStatus.OPEN
        return self._quotes.quotes.shown(quote, language) if is_open else None

    def _change_now(self, item: AttentionItem, language: str) -> Shown | None:
        """Of a change that never came to the portal, what the rep wrote, beside what is held by now."""
        orders, builder = self._changes.change_orders, self._changes.builder
        if isinstance(item.command, CreateChangeOrder):
            id, terms = None, item.command.change_order.terms
        else:
            change = orders.get(ChangeOrderId(item.target_id))
            if change.status_on(self._changes.clock.today()) is not ChangeOrderStatus.OPEN:
                return None
            id, terms = change.id, change.terms
        draft = ChangeDraft("", item.customer_id, builder.current(terms), id)
        return orders.shown(draft, language)

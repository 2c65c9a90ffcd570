"""What a rep can do with quotes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.acceptance.acceptance import SignedBy
from app.domain.catalogue.reasons import check_reason
from app.domain.checks.transitions import advance
from app.domain.commands.commands import CreateQuote, RefuseQuote, ReviseQuote
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import CustomerId, QuoteId, ReasonId
from app.domain.quote.copy_rules import check_copy
from app.domain.quote.expiry import quote_expiry
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.domain.quote.lifecycle import QUOTE_TRANSITIONS, QuoteEvent
from app.domain.quote.quote import Quote, QuoteStatus, QuoteTerms, Refusal
from app.domain.shown.shown import Shown
from app.services.approvals.approvals import Approvals, Asking
from app.services.catalogue.sales_context import SalesContext
from app.services.customers.customers import may_write, raise_any
from app.services.drafts.drafts import Drafts, QuoteDraft
from app.services.quotes.offers import Offers, Pricing, partnership_for
from app.services.quotes.quote_acceptance import QuoteAcceptance
from app.services.quotes.renewal_checks import check_only_renewal
from app.services.store.counters import PROVISIONAL_QUOTE
from app.services.store.existing import existing_quote
from app.wire.protocol import Target

if TYPE_CHECKING:
    from app.services.store.unit_of_work import UnitOfWork


class Quotes:
    """Creates quotes and carries them to their end; each method is one transaction, or nothing."""

    def __init__(self, context: SalesContext, offers: Offers, drafts: Drafts, approvals: Approvals) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._identities, self._account = context.identities, context.account
        self._offers, self._drafts = offers, drafts
        self._acceptance = QuoteAcceptance(context, offers, approvals)

    def get(self, id: QuoteId) -> Quote:
        """The quote as the rep sees it.

        Raises:
            RuleViolation: ``quote.missing``.
        """
        return existing_quote(self._store, id)

    def pricing(self, quote: Quote) -> Pricing:
        """What prices a quote: its pinned price list, and the VAT of the day it was created."""
        return self._acceptance.pricing(quote)

    def create(
        self,
        customer_id: CustomerId,
        terms: QuoteTerms,
        draft_id: str | None = None,
        instead_of: str | None = None,
    ) -> Quote:
        """An open quote with a provisional number, queued for the portal.

        The draft it was written in goes with it, or the refused command that it stands for.

        Raises:
            RuleViolation: every problem of the terms, at its field.
        """
        may_write(self._account)
        opened = self._checked(customer_id, terms)
        with self._store.write() as work:
            _close(work, draft_id, instead_of)
            return _create(work, opened)

    def create_all(self, offers: Iterable[tuple[CustomerId, QuoteTerms]]) -> tuple[Quote, ...]:
        """An open quote for each of ``offers``, all of them or none: one undo takes them back.

        Raises:
            RuleViolation: every problem of the first terms that have any.
        """
        may_write(self._account)
        opened = [self._checked(customer_id, terms) for customer_id, terms in offers]
        with self._store.write() as work:
            return tuple(_create(work, each) for each in opened)

    def revise(
        self,
        id: QuoteId,
        terms: QuoteTerms,
        draft_id: str | None = None,
        instead_of: str | None = None,
    ) -> Quote:
        """A new revision of an open quote; number, creation and expiry stay.

        Raises:
            RuleViolation: every problem of the terms, ``quote.unchanged``, or the quote is not open any more.
        """
        may_write(self._account)
        command, observed = self._revision(id, terms)
        with self._store.write() as work:
            _close(work, draft_id, instead_of)
            work.enqueue(command, Target(Kind.QUOTE, id), observed=observed)
        return self.get(id)

    def refuse(self, id: QuoteId, reason_id: ReasonId, text: str = "") -> Quote:
        """The customer said no, for a reason of the portal's list.

        Raises:
            RuleViolation: the reason is unknown or wants a sentence, or the quote is not open.
        """
        may_write(self._account)
        advance(QUOTE_TRANSITIONS, self.get(id).status, QuoteEvent.REFUSE)
        reason = self._catalogue.refusal_reason(reason_id)
        raise_any(check_reason(reason, text))
        refusal = Refusal(reason_id, text.strip(), self._clock.now())
        with self._store.write() as work:
            work.enqueue(RefuseQuote(refusal), Target(Kind.QUOTE, id))
        return self.get(id)

    def validate(self, id: QuoteId, accepted_by: str, *, is_another_contract: bool = False) -> Quote:
        """The customer said yes and ``accepted_by`` accepted the agreement that is in force.

        ``is_another_contract`` says that the rep knows of a contract and wants this one beside it.

        Raises:
            RuleViolation: nobody accepted, the discount needs approval or waits for it, the quote is not
                open any more, a sibling was validated, or ``contract.exists`` unless it is to be another one.
        """
        may_write(self._account)
        quote = self._open_quote(id, QuoteEvent.VALIDATE)
        command = self._acceptance.command(quote, SignedBy(accepted_by), is_another=is_another_contract)
        with self._store.write() as work:
            work.enqueue(command, Target(Kind.QUOTE, id))
        return self.get(id)

    def accept(
        self,
        draft: QuoteDraft,
        signed: SignedBy,
        *,
        language: str = "",
        is_another_contract: bool = False,
        sealed: str = "",
    ) -> Quote:
        """Validate what ``draft`` says, saved first where that differs: all of it, or nothing.

        ``language`` is the one that it was shown in, by default the customer's; ``is_another_contract`` is as
        in ``validate``; ``sealed`` is the fingerprint of what was signed.

        Raises:
            RuleViolation: every problem of the terms, and what ``validate`` says; ``acceptance.changed``
                where it would be the yes to something else than what was signed.
        """
        may_write(self._account)
        saving: CreateQuote | ReviseQuote | None = None
        observed = ""
        if draft.quote_id is None:
            quote = self._checked(draft.customer_id, draft.terms)
            saving = CreateQuote(quote)
        else:
            quote = self._open_quote(draft.quote_id, QuoteEvent.VALIDATE)
            if self._offers.on_current_contract(draft.terms) != quote.terms:
                saving, observed = self._revision(quote.id, draft.terms)
                revised = replace(quote, terms=saving.terms, totals=saving.totals)
                quote = replace(revised, revision=quote.revision + 1)
        yes = self._acceptance.command(
            quote, signed, is_another=is_another_contract, language=language, sealed=sealed
        )
        with self._store.write() as work:
            _close(work, draft.id or None, None)
            work.let_refusal_go(draft.instead_of)
            if isinstance(saving, CreateQuote):
                _create(work, quote)
            elif saving is not None:
                work.enqueue(saving, Target(Kind.QUOTE, quote.id), observed=observed)
            work.enqueue(yes, Target(Kind.QUOTE, quote.id))
        return self.get(quote.id)

    def shown(self, quote: Quote, language: str = "") -> Shown:
        """What the customer is shown of ``quote``, by default in its own language.

        Raises:
            RuleViolation: the customer or a part of the catalogue is not here.
        """
        return self._acceptance.shown(quote, language)

    def asking(self, quote: Quote) -> Asking:
        """What a manager may be asked about ``quote``, in its revision and at its amounts.

        Raises:
            RuleViolation: the customer or a part of the catalogue is not here.
        """
        return self._acceptance.asking(quote)

    def duplicate(self, id: QuoteId, customer_id: CustomerId | None = None) -> QuoteDraft:
        """A draft with the terms of a quote, for its customer or another, at today's prices.

        Raises:
            RuleViolation: ``copy.customer_lost`` or ``copy.not_quoted`` for another customer.
        """
        may_write(self._account)
        quote = self.get(id)
        target = customer_id or quote.customer_id
        if target != quote.customer_id:
            customer = self._offers.customer(target)
            programme = self._catalogue.programme(quote.terms.programme_id)
            raise_any(tuple(check_copy(customer, programme, partnership_for(quote.terms, customer))))
        # A contract has one quote that renews it: its copy is an offer like any other.
        terms = replace(self._offers.at_todays_prices(quote.terms, target), renews=None)
        if target != quote.customer_id:
            # Another customer has other orders and services; what is delivered stays the same.
            terms = replace(terms, invoicing=InvoicingTerms(nature=terms.invoicing.nature))
        draft = QuoteDraft(self._drafts.new_id(), target, terms)
        self._drafts.save_quote(draft)
        return draft

    def requote(self, id: QuoteId) -> Quote:
        """A new quote with the terms of an old one, at today's prices.

        Raises:
            RuleViolation: the terms can no longer be quoted, at each field.
        """
        quote = self.get(id)
        # A renewal is of what is held when it is offered.
        now = self._offers.with_seats_now(quote.terms)
        terms = self._offers.at_todays_prices(now, quote.customer_id)
        return self.create(quote.customer_id, terms)

    def actions(self, id: QuoteId) -> frozenset[QuoteEvent]:
        """What may be done with a quote today."""
        quote = self.get(id)
        allowed = {event for status, event in QUOTE_TRANSITIONS if status is quote.status_on(self._today())}
        if quote.status is QuoteStatus.OPEN:
            allowed.add(QuoteEvent.REFUSE)
        return frozenset(allowed - {QuoteEvent.CREATE, QuoteEvent.SUPERSEDE})

    def _checked(self, customer_id: CustomerId, terms: QuoteTerms) -> Quote:
        """The quote that ``terms`` become, without its number."""
        terms = self._offers.on_current_contract(terms)
        pricing = self._offers.pricing(customer_id, terms)
        raise_any(pricing.check(terms))
        if terms.renews is not None:
            check_only_renewal(self._store.readers, terms.renews.contract_id, self._today())
        return self._opened(customer_id, terms, pricing)

    def _revision(self, id: QuoteId, terms: QuoteTerms) -> tuple[ReviseQuote, str]:
        """The command that makes ``terms`` the next revision, and the revision that it builds on."""
        quote = self._open_quote(id, QuoteEvent.REVISE)
        terms = self._offers.on_current_contract(terms)
        if terms == quote.terms:
            raise violation("quote.unchanged")
        pricing = self._offers.pricing(quote.customer_id, terms, quote.created_on)
        raise_any(pricing.check(terms))
        return ReviseQuote(terms, pricing.price(terms).agreed, self._clock.now()), str(quote.revision)

    def _opened(self, customer_id: CustomerId, terms: QuoteTerms, pricing: Pricing) -> Quote:
        return Quote(
            id=QuoteId(self._identities.new()),
            customer_id=customer_id,
            status=advance(QUOTE_TRANSITIONS, QuoteStatus.DRAFT, QuoteEvent.CREATE),
            terms=terms,
            totals=pricing.price(terms).agreed,
            created_on=pricing.today,
            expires_on=quote_expiry(pricing.programme, pricing.today),
            written_at=self._clock.now(),
            created_by=self._account.sales_rep,
        )

    def _today(self) -> date:
        return self._clock.today()

    def _open_quote(self, id: QuoteId, event: QuoteEvent) -> Quote:
        """The quote, when ``event`` may happen to it today."""
        quote = self.get(id)
        status = quote.status_on(self._today())
        if status is QuoteStatus.EXPIRED:
            raise violation("quote.expired", "status", expires_on=quote.expires_on.isoformat())
        advance(QUOTE_TRANSITIONS, status, event)
        return quote


def _create(work: "UnitOfWork", opened: Quote) -> Quote:
    quote = replace(opened, provisional_number=f"P-{work.next_number(PROVISIONAL_QUOTE):04d}")
    work.enqueue(CreateQuote(quote), Target(Kind.QUOTE, quote.id))
    return quote


def _close(work: "UnitOfWork", draft_id: str | None, op_id: str | None) -> None:
    """Put away what the new quote or revision came from."""
    if draft_id is not None:
        work.discard_draft(draft_id)
    if op_id is not None:
        work.discard_refusal(op_id)

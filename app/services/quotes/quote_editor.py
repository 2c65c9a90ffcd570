"""The draft of an offer from its opening to the quote or revision that it becomes."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.acceptance.acceptance import SignedBy
from app.domain.errors import Problem, RuleViolation
from app.domain.quote.quote import Quote, QuoteStatus, QuoteTerms
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.domain.shown.shown_quote import shown_quote
from app.services.catalogue.product_names import ProductNames
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.offer_editing import OfferEditing
from app.services.quotes.offers import Pricing
from app.services.quotes.quote_services import QuoteServices
from app.services.quotes.renewal_sentence import renewal_sentence, seats_sentence
from app.services.quotes.untouched import is_as_begun
from app.services.words.catalogue_texts import text_in


class NoticeKind(StrEnum):
    """What happened around an offer while it was written."""

    NEWER_REVISION = "newer_revision"
    NOT_OPEN = "not_open"
    NEWER_PRICES = "newer_prices"
    SEATS_CHANGED = "seats_changed"
    """Something else is held under the contract that it renews than when it was written."""


@dataclass(frozen=True, slots=True)
class Notice:
    """``quote`` is the quote being revised, as it is now; ``version`` that of today's price list.

    ``text`` says what is held otherwise than when a renewal was written.
    """

    kind: NoticeKind
    quote: Quote | None = None
    version: int = 0
    text: str = ""


class QuoteEditor:
    """One draft, opened; ``editing`` is what the rep works on.

    Raises:
        RuleViolation: the draft, its customer, its quote or a part of the catalogue is not here.
    """

    def __init__(self, services: QuoteServices, draft_id: str) -> None:
        self._services = services
        draft = services.drafts.quote(draft_id)
        self.customer = services.offers.customer(draft.customer_id)
        self.quote = services.quotes.get(draft.quote_id) if draft.quote_id else None
        if self.quote is not None and not draft.based_on:
            draft = replace(draft, based_on=self.quote.revision)
        self._draft = replace(draft, before=None)
        begun = self._completed(draft.before or draft.terms)
        self.editing = OfferEditing(begun, self._pricing, services.offers.with_offer)
        if draft.before is not None:
            # A variant of the scenario board became the offer: one move, which can be undone.
            self.editing.take_over(self._completed(draft.terms))
        self.names = ProductNames(services.words, self.editing.state.pricing.programme, self.customer_type)

    @property
    def draft(self) -> QuoteDraft:
        """What is kept of the offer as it is now."""
        return replace(self._draft, terms=self.editing.terms)

    @property
    def customer_type(self) -> str:
        """What the type of the customer, which decides the default discount, is called."""
        kind = self._services.catalogue.customer_type(self.customer.customer_type_id)
        return text_in(kind.name, self._services.words.language) if kind else ""

    @property
    def renewal(self) -> str:
        """What the offer does to the contract that it renews, in a sentence; empty where it renews none."""
        state = self.editing.state
        return renewal_sentence(self._services.words, state.terms, state.pricing.renewed, self.today)

    @property
    def today(self) -> date:
        """The partner's date, also when the offer was opened on another."""
        return self._services.clock.today()

    def finish(self) -> Quote:
        """The quote, or its new revision; the draft is gone then.

        Raises:
            RuleViolation: every problem of the terms, at its field; the quote is not open any more.
        """
        draft, terms = self.draft, self._trimmed(self.editing.terms)
        if draft.quote_id is not None:
            return self._services.quotes.revise(draft.quote_id, terms, draft.id)
        return self._services.quotes.create(draft.customer_id, terms, draft.id)

    @property
    def trimmed_terms(self) -> QuoteTerms:
        """The terms as they are saved and shown: without what was never subscribed."""
        return self._trimmed(self.editing.terms)

    @property
    def revision(self) -> int:
        """The revision that the offer is: the next one, where it differs from the quote."""
        if self.quote is None:
            return 1
        return self.quote.revision + (self.trimmed_terms != self.quote.terms)

    def is_as_saved(self, terms: QuoteTerms) -> bool:
        """Whether ``terms`` say just what the quote says."""
        return self.quote is not None and self._trimmed(terms) == self.quote.terms

    @property
    def is_untouched(self) -> bool:
        """Whether what is kept says nothing yet but what a new one says, or what its quote does."""
        try:
            kept = self._services.drafts.quote(self._draft.id)
        except RuleViolation:
            # It is a quote by now, or was thrown away: there is nothing to ask about.
            return False
        if self.quote is None:
            return is_as_begun(self._services.offers, kept)
        return not kept.variants and not kept.instead_of and self.is_as_saved(kept.terms)

    def shown(self, frame: Frame) -> Shown:
        """What the customer is shown of the offer as it is now; lines stand as they are saved."""
        terms, priced = self.trimmed_terms, self.editing.state.priced
        figures = {line.line_id: line for line in priced.lines}
        lines = tuple(figures[line.id] for line in terms.lines if line.id in figures)
        return shown_quote(frame, terms, replace(priced, lines=lines))

    def accept(
        self, signed: SignedBy, language: str = "", sealed: str = "", *, is_another: bool = False
    ) -> Quote:
        """The quote, saved where it differs, and validated: all of it, or nothing.

        ``sealed`` is the fingerprint of what was signed.

        Raises:
            RuleViolation: as ``Quotes.accept``.
        """
        draft = replace(self.draft, terms=self.trimmed_terms)
        return self._services.quotes.accept(
            draft, signed, language=language, is_another_contract=is_another, sealed=sealed
        )

    def check(self) -> tuple[Problem, ...]:
        """What keeps the offer from being a quote; fields are paths into the terms that are edited."""
        return replace(self.editing.state.pricing, today=self.today).check(self.editing.terms)

    def notice(self) -> Notice | None:
        """What the rep should know before going on: the quote changed or closed, or prices did."""
        if self._draft.quote_id is None:
            return self._notice_of_seats() or self._notice_of_prices()
        try:
            self.quote = quote = self._services.quotes.get(self._draft.quote_id)
        except RuleViolation:
            return None
        if quote.status_on(self._services.clock.today()) is not QuoteStatus.OPEN:
            return Notice(NoticeKind.NOT_OPEN, quote)
        if quote.revision > self._draft.based_on:
            return Notice(NoticeKind.NEWER_REVISION, quote)
        return self._notice_of_seats()

    def take_newer_revision(self) -> None:
        """Go on from the quote as it is now."""
        if self.quote is not None:
            self._draft = replace(self._draft, based_on=self.quote.revision)
            self.editing.take_over(self._completed(self.quote.terms))

    def take_todays_prices(self) -> None:
        """Go on with the price list in force and the discount that the customer's type has now.

        Raises:
            RuleViolation: no price list is in force.
        """
        self.editing.take_over(self._at_todays_prices())

    def take_seats_over(self) -> None:
        """Go on with what is held by now under the contract that the offer renews.

        Raises:
            RuleViolation: ``contract.missing``.
        """
        now = self._services.offers.with_seats_now(self.editing.terms)
        self.editing.take_over(self._completed(now))

    def become_new_quote(self) -> QuoteDraft:
        """The same draft as a quote of its own, at today's prices; the caller keeps it and opens it again.

        Raises:
            RuleViolation: no price list is in force.
        """
        draft = self.draft
        terms = self._services.offers.at_todays_prices(draft.terms, draft.customer_id)
        # Its steps belong to the quote of which it was a revision.
        self._services.drafts.histories.forget(draft.id)
        return replace(draft, terms=terms, quote_id=None, based_on=0)

    def _completed(self, terms: QuoteTerms) -> QuoteTerms:
        """``terms`` with a line for everything that may be subscribed; no line of theirs is lost."""
        offered = self._services.offers.with_offer(terms, terms.offer).lines
        there = {line.id for line in offered}
        return replace(terms, lines=(*offered, *(line for line in terms.lines if line.id not in there)))

    def _trimmed(self, terms: QuoteTerms) -> QuoteTerms:
        """``terms`` without what was never subscribed; lines of the quote being revised keep their order."""
        before = {line.id: place for place, line in enumerate(self.quote.terms.lines)} if self.quote else {}
        kept = [line for line in terms.lines if line.quantity or line.id in before]
        kept.sort(key=lambda line: before.get(line.id, len(before)))
        return replace(terms, lines=tuple(kept))

    def _pricing(self, terms: QuoteTerms) -> Pricing:
        created_on = self.quote.created_on if self.quote else None
        return self._services.offers.pricing(self._draft.customer_id, terms, created_on)

    def _at_todays_prices(self) -> QuoteTerms:
        terms = self.editing.terms
        current = self._services.offers.at_todays_prices(terms, self._draft.customer_id)
        return replace(current, lines=terms.lines, start_date=terms.start_date)

    def _notice_of_seats(self) -> Notice | None:
        try:
            changes = self._services.offers.renewal_changes(self.editing.terms)
        except RuleViolation:
            return None
        text = seats_sentence(self.names, changes)
        return Notice(NoticeKind.SEATS_CHANGED, text=text) if changes else None

    def _notice_of_prices(self) -> Notice | None:
        try:
            current = self._at_todays_prices()
            if current == self.editing.terms:
                return None
            version = self._services.catalogue.price_list(current.price_list_id).version
        except RuleViolation:
            return None
        return Notice(NoticeKind.NEWER_PRICES, version=version)

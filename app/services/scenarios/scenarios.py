"""The scenario board of an offer: up to four variants of it, each priced at every edit."""

from dataclasses import replace

from app.domain.catalogue.catalogue import OfferType
from app.domain.errors import RuleViolation
from app.domain.ids import ProductId
from app.domain.pricing.break_even import (
    ProductsBreakEven,
    SeatRange,
    SeatsBreakEven,
    break_even_products,
    break_even_seats,
)
from app.domain.pricing.scenario import ScenarioId
from app.domain.pricing.scenarios import Comparison, QuoteScenario, compare, is_for_users, users_of
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.offer_editing import OfferEditing, OfferState
from app.services.quotes.quote_editor import QuoteEditor
from app.services.quotes.quote_services import QuoteServices
from app.services.scenarios.scenario_terms import Proposal, ScenarioTerms, bundle_line
from app.services.scenarios.variants import Variants, begun

_PROPOSED_AT_FIRST = 2
SEATS = SeatRange(1, 10_000)
"""The numbers of users for which it is told which variant is cheaper."""

_ThresholdKey = tuple[object, ...]


class ScenarioBoard:
    """The variants of one draft; the first is the offer itself, as the editor has it.

    Raises:
        RuleViolation: the draft, its customer, its quote or a part of the catalogue is not here.
    """

    def __init__(self, services: QuoteServices, draft_id: str) -> None:
        self._services = services
        self.writing = QuoteEditor(services, draft_id)
        self.names = self.writing.names
        self._opened = services.drafts.quote(draft_id)
        self.terms = ScenarioTerms(self.names.programme, services.offers.with_offer)
        # What was chosen before the rep changed to the other type of offer comes back with it.
        self._set_aside: dict[tuple[ScenarioId, OfferType], QuoteTerms] = {}
        self._known: dict[ScenarioId, OfferState] = {}
        self._thresholds: dict[tuple[_ThresholdKey, _ThresholdKey], SeatsBreakEven] = {}
        self.variants = Variants(self._kept() or self._proposed(), services.identities.new)

    @property
    def scenarios(self) -> tuple[QuoteScenario, ...]:
        """The variants in their order."""
        return self.variants.all

    @property
    def offer(self) -> QuoteScenario:
        """The first: what the editor is about."""
        return self.variants.first

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What could be added that is not on the board."""
        there = {Proposal(each.terms.offer, each.terms.commitment_months) for each in self.scenarios}
        return tuple(each for each in self.terms.proposals(self.offer.terms) if each not in there)

    @property
    def draft(self) -> QuoteDraft:
        """What is kept of the board: its variants, the offer, and what the offer was before."""
        terms = self.offer.terms
        before = self._opened.before or self.writing.editing.terms
        is_other = not self.is_offer_as_opened
        return replace(
            self._opened, terms=terms, variants=self.scenarios, before=before if is_other else None
        )

    @property
    def is_offer_as_opened(self) -> bool:
        """Whether the offer is still what the editor had."""
        return self.offer.terms == self.writing.editing.terms and self._opened.before is None

    def state(self, id: ScenarioId) -> OfferState:
        """A variant with its price; what has no price counts as not subscribed."""
        terms = self.variants.get(id).terms
        known = self._known.get(id)
        if known is None or known.terms != terms:
            pricing = self.writing.editing.state.pricing
            known = OfferEditing(terms, lambda _terms: pricing, self._services.offers.with_offer).state
            self._known[id] = known
        return known

    def comparison(self) -> Comparison:
        """All variants, compared with the first; one that lacks a price is nobody's rival."""
        found = compare([(each, self.state(each.id).priced) for each in self.scenarios])
        return Comparison(
            tuple(
                replace(each, users=0) if self.state(each.scenario.id).problems else each
                for each in found.variants
            )
        )

    def break_even_products(self) -> ProductsBreakEven | None:
        """The first bundle on the board against the products of the first Custom variant, one by one.

        What is not on the board is taken from the offer. None where there is no bundle, nobody to license,
        or no price.
        """
        bundle = self._of_type(OfferType.BUNDLE)
        line = bundle_line(bundle, self.names.programme)
        if line is None:
            return None
        try:
            prices = self.writing.editing.state.pricing.prices
            return break_even_products(line, self._bundled_lines(line), bundle, prices)
        except RuleViolation:
            return None

    def break_even_terms(self) -> QuoteTerms:
        """The bundle that ``break_even_products`` is about."""
        return self._of_type(OfferType.BUNDLE)

    def break_even_seats(self, id: ScenarioId) -> SeatsBreakEven | None:
        """For how many users a variant is cheaper than the first; None where that cannot be told."""
        mine, first = self.variants.get(id).terms, self.offer.terms
        if not (users_of(mine) and users_of(first)):
            return None
        if self.state(id).problems or self.state(self.offer.id).problems:
            return None
        key = (_threshold_key(first), _threshold_key(mine))
        known = self._thresholds.get(key)
        if known is None:
            prices = self.writing.editing.state.pricing.prices
            known = self._thresholds[key] = break_even_seats(first, mine, prices, SEATS)
        return known

    def set_seats(self, id: ScenarioId, seats: int) -> None:
        """Another number of users."""
        self.variants.type(id, f"{id}.seats", lambda terms: self.terms.with_seats(terms, seats))

    def set_commitment(self, id: ScenarioId, months: int) -> None:
        """Another commitment."""
        self.variants.edit(id, lambda terms: replace(terms, commitment_months=months))

    def set_product(self, id: ScenarioId, product_id: ProductId, choice: str) -> None:
        """A product of a Custom variant at a level, or without; see ``scenario_terms``."""
        seats = users_of(self.variants.get(id).terms) or users_of(self.offer.terms) or 1
        self.variants.edit(id, lambda terms: self.terms.with_product(terms, product_id, choice, seats))

    def choose_offer(self, id: ScenarioId, offer: OfferType) -> None:
        """The bundle or Custom; each comes back as it was left."""
        terms = self.variants.get(id).terms
        if offer is terms.offer:
            return
        self._set_aside[id, terms.offer] = terms
        aside = self._set_aside.get((id, offer))
        if aside is None:
            self.variants.edit(id, lambda terms: self.terms.with_type(terms, offer))
            return
        back = replace(aside, commitment_months=terms.commitment_months)
        seats = users_of(terms)
        self.variants.edit(id, lambda _terms: self.terms.with_seats(back, seats) if seats else back)

    def take_over(self, id: ScenarioId, terms: QuoteTerms) -> None:
        """Give a variant ``terms`` that were written elsewhere, and all of them what none has of its own."""
        framed = self.terms.framed
        self.variants.edit_all(lambda each: terms if each.id == id else framed(each.terms, terms))

    def add(self, proposal: Proposal) -> ScenarioId:
        """A variant as proposed, after the others."""
        return self.variants.add(self.terms.proposed(self.offer.terms, proposal))

    def _kept(self) -> tuple[QuoteScenario, ...]:
        """The variants of the draft, the first as the editor has it now, all at the prices of the offer."""
        offer = self.writing.editing.terms
        kept = [replace(each, terms=self.terms.framed(each.terms, offer)) for each in self._opened.variants]
        return (replace(kept[0], terms=offer), *kept[1:]) if kept else ()

    def _proposed(self) -> tuple[QuoteScenario, ...]:
        offer = self.writing.editing.terms
        wanted = list(self.terms.proposals(offer))[:_PROPOSED_AT_FIRST]
        found = [offer, *(self.terms.proposed(offer, each) for each in wanted)]
        return begun(found, self._services.identities.new)

    def _of_type(self, offer: OfferType) -> QuoteTerms:
        found = next((each.terms for each in self.scenarios if each.terms.offer is offer), None)
        return found or self.terms.with_type(self.offer.terms, offer)

    def _bundled_lines(self, bundle: QuoteLine) -> list[QuoteLine]:
        """The products that the bundle gives, as the Custom variant has them or would."""
        custom = self._of_type(OfferType.CUSTOM)
        given = next(each for each in self.names.programme.bundles if each.id == bundle.product_id)
        lines = [line for line in custom.lines if line.product_id in given.product_ids]
        return [
            line if line.level else replace(line, level=self.terms.highest_level(line.product_id, custom))
            for line in lines
        ]


def _threshold_key(terms: QuoteTerms) -> _ThresholdKey:
    """What a break-even in seats depends on of ``terms``: not how many users there are just now."""
    users = users_of(terms)
    lines = tuple(
        replace(line, quantity=-1) if is_for_users(line) and line.quantity == users else line
        for line in terms.lines
    )
    return lines, terms.commitment_months, terms.discount_percent, terms.customer_discount_percent

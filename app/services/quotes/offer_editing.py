"""An offer while it is written: every edit is priced at once, and can be undone and redone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.catalogue.catalogue import OfferType, Product
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ProductId
from app.domain.money import round_half_away
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import PricedLine, PricedQuote
from app.domain.pricing.quote import reprice_line
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.services.drafts.undo_stack import Undoable
from app.services.quotes.line_problems import line_of, lines_of
from app.services.quotes.offers import Pricing

TYPED_PRICE_PLACES = 4

# What of the terms, besides the lines, amounts depend on.
_PRICED_BY = (
    "programme_id",
    "partnership",
    "currency",
    "price_list_id",
    "commitment_months",
    "discount_percent",
    "customer_discount_percent",
)
SwitchOffer = Callable[[QuoteTerms, OfferType], QuoteTerms]
PricingOf = Callable[[QuoteTerms], Pricing]


@dataclass(frozen=True, slots=True)
class OfferState:
    """One moment of the offer; lines without a price are in ``problems`` and count as not subscribed.

    ``reasons`` are the discounts that a manager must approve before the quote can be validated.
    """

    terms: QuoteTerms
    pricing: Pricing
    priced: PricedQuote
    reasons: tuple[Problem, ...]
    problems: tuple[Problem, ...] = ()

    def levels(self, product_id: ProductId) -> tuple[str, ...]:
        """The levels of a product that the partnership may sell."""
        allowed = self.pricing.programme.terms_for(self.terms.partnership)
        item = self.pricing.programme.sold(product_id)
        if not isinstance(item, Product) or allowed is None:
            return ()
        return tuple(level for level in item.levels if level in allowed.levels)

    def display_line(self, index: int) -> QuoteLine:
        """A line as the screen prices it: one that has no level yet shows the price of the first."""
        line = self.terms.lines[index]
        allowed = () if line.quantity or line.level else self.levels(line.product_id)
        return replace(line, level=allowed[0]) if allowed else line


class OfferEditing(Undoable[QuoteTerms]):
    """The terms of an offer, their price, and the way back.

    ``switch_offer`` gives the terms as a bundle or Custom offer, ``pricing_of`` what prices terms. Edits
    that carry the same ``merge_id`` are one step to undo, until something else happens.

    Raises:
        RuleViolation: what the offer is priced with is not here.
    """

    def __init__(self, terms: QuoteTerms, pricing_of: PricingOf, switch_offer: SwitchOffer) -> None:
        self._pricing_of, self._switch_offer = pricing_of, switch_offer
        # What was typed before the rep changed to the other type of offer comes back with it.
        self._set_aside: dict[OfferType, QuoteTerms] = {}
        self._state = self._priced(terms, pricing_of(terms))
        super().__init__(terms)

    @property
    def state(self) -> OfferState:
        """The offer as it is now."""
        return self._state

    @property
    def terms(self) -> QuoteTerms:
        """What the rep has decided so far."""
        return self.state.terms

    def change(self, merge_id: str = "", **values: Any) -> None:
        """Give fields of the terms other values: start, commitment, discount, notes."""
        self._push(replace(self.terms, **values), merge_id)

    def change_line(self, index: int, merge_id: str = "", **values: Any) -> None:
        """Give fields of one line other values; a subscribed product always has a level if it knows any."""
        line = replace(self.terms.lines[index], **values)
        if line.quantity and line.level is None:
            allowed = self.levels(line.product_id)
            line = replace(line, level=allowed[0] if allowed else None)
        lines = (*self.terms.lines[:index], line, *self.terms.lines[index + 1 :])
        self._push(replace(self.terms, lines=lines), merge_id, index)

    def type_price(self, index: int) -> Decimal:
        """Let a line have a price of its own, beginning with what a unit comes to now; returns that price.

        Raises:
            RuleViolation: ``price.missing``.
        """
        before_quote_discount = replace(self.terms, discount_percent=Decimal(0))
        priced = price_line(self.terms.lines[index], before_quote_discount, self.state.pricing.prices)
        price = round_half_away(priced.net_unit, TYPED_PRICE_PLACES).normalize() + 0
        self.change_line(index, manual_unit_price=price)
        return price

    def choose_offer(self, offer: OfferType) -> None:
        """Make it a bundle or a Custom offer; each keeps its lines while the other is looked at."""
        if offer is self.terms.offer:
            return
        self._set_aside[self.terms.offer] = self.terms
        before = self._set_aside.get(offer)
        terms = self._switch_offer(self.terms, offer)
        if before is not None:
            known = {line.product_id: line for line in before.lines}
            here = {line.product_id for line in self.terms.lines}
            lines = tuple(
                line if line.product_id in here else known.get(line.product_id, line) for line in terms.lines
            )
            terms = replace(terms, lines=lines)
        self._push(terms)

    def take_over(self, terms: QuoteTerms) -> None:
        """Go on from other terms, as one step that can be undone: a newer revision, today's prices."""
        self._push(terms)

    def display_price(self, index: int) -> PricedLine:
        """A line priced for the screen: one that has no level yet shows the price of the first."""
        line = self.state.display_line(index)
        if line is self.terms.lines[index]:
            return self.state.priced.lines[index]
        return price_line(line, self.terms, self.state.pricing.prices)

    def levels(self, product_id: ProductId) -> tuple[str, ...]:
        """The levels of a product that the partnership may sell."""
        return self.state.levels(product_id)

    def _push(self, terms: QuoteTerms, merge_id: str = "", index: int | None = None) -> None:
        if terms != self.terms:
            self._state = self._after(self._state, terms, index)
            self._undo_stack.push(terms, merge_id)

    def _on_step(self, now: QuoteTerms) -> None:
        self._state = self._after(self._state, now, None)

    def _after(self, before: OfferState, terms: QuoteTerms, index: int | None) -> OfferState:
        """``terms`` priced, with as little work as the edit allows."""
        old = before.terms
        if any(getattr(old, name) != getattr(terms, name) for name in _PRICED_BY):
            is_other_list = old.price_list_id != terms.price_list_id
            return self._priced(terms, self._pricing_of(terms) if is_other_list else before.pricing)
        if terms.lines is old.lines:
            return replace(before, terms=terms)
        if index is not None and not before.problems:
            pricing = before.pricing
            try:
                priced = reprice_line(before.priced, terms, index, pricing.prices, pricing.vat)
            except RuleViolation:
                return self._priced(terms, pricing)
            return OfferState(terms, pricing, priced, _reasons_after(before, priced, index))
        return self._priced(terms, before.pricing)

    def _priced(self, terms: QuoteTerms, pricing: Pricing) -> OfferState:
        problems: tuple[Problem, ...] = ()
        try:
            priced = pricing.price(terms)
        except RuleViolation as refused:
            problems = refused.problems
            priced = pricing.price(_unsubscribed(terms, problems))
        return OfferState(terms, pricing, priced, pricing.approval_reasons(priced), problems)


def _reasons_after(before: OfferState, priced: PricedQuote, index: int) -> tuple[Problem, ...]:
    """The discounts to approve after line ``index`` alone changed: the other lines are as they were."""
    alone = replace(priced, lines=(priced.lines[index],))
    asked = before.pricing.approval_reasons(alone)
    whole = [each for each in asked if not each.field]
    mine = [(index, replace(each, field=f"lines.{index}")) for each in asked if each.field]
    others = [(line_of(each), each) for each in before.reasons]
    kept = [(place[0], each) for place, each in others if place is not None and place[0] != index]
    return (*whole, *(each for _, each in sorted([*kept, *mine], key=lambda numbered: numbered[0])))


def _unsubscribed(terms: QuoteTerms, problems: Sequence[Problem]) -> QuoteTerms:
    """``terms`` without a quantity on the lines of ``problems``.

    Raises:
        RuleViolation: the problems are not about lines.
    """
    places = lines_of(problems)
    lines = tuple(
        replace(line, quantity=0) if index in places else line for index, line in enumerate(terms.lines)
    )
    return replace(terms, lines=lines)

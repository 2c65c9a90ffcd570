"""What a rep can change about a variant on the scenario board: its terms, changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import Bundle, OfferType, Period, Product, Programme
from app.domain.ids import ProductId
from app.domain.pricing.scenarios import at_seats, is_for_users, users_of
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.services.scenarios.board_display import NOT_INCLUDED, WITHOUT_LEVEL

WithOffer = Callable[[QuoteTerms, OfferType], QuoteTerms]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A variant that could be added: another type of offer, another commitment."""

    offer: OfferType
    months: int


class ScenarioTerms:
    """Changes terms under one programme; ``with_offer`` gives terms the lines of a type of offer."""

    def __init__(self, programme: Programme, with_offer: WithOffer) -> None:
        self._programme, self._with_offer = programme, with_offer

    def framed(self, terms: QuoteTerms, offer: QuoteTerms) -> QuoteTerms:
        """``terms`` with everything that no variant has of its own: prices, start, discounts, notes."""
        return replace(offer, offer=terms.offer, commitment_months=terms.commitment_months, lines=terms.lines)

    def with_seats(self, terms: QuoteTerms, seats: int) -> QuoteTerms:
        """For so many users; where nothing was subscribed, everything is."""
        if users_of(terms):
            return at_seats(terms, seats)
        return self._subscribed(terms, seats)

    def with_type(self, terms: QuoteTerms, offer: OfferType) -> QuoteTerms:
        """The other type of offer for the same users: the bundle, or every product that is in it."""
        if offer is terms.offer:
            return terms
        users, switched = users_of(terms), self._with_offer(terms, offer)
        return self._subscribed(switched, users) if users else switched

    def with_product(self, terms: QuoteTerms, product_id: ProductId, choice: str, seats: int) -> QuoteTerms:
        """A product at a level, ``WITHOUT_LEVEL`` or ``NOT_INCLUDED``; new ones are for ``seats`` users."""

        def chosen(line: QuoteLine) -> QuoteLine:
            if line.product_id != product_id:
                return line
            if choice == NOT_INCLUDED:
                return replace(line, quantity=0)
            is_counted = is_for_users(line)
            level = None if choice == WITHOUT_LEVEL else choice
            quantity = line.quantity if is_counted else seats
            return replace(line, quantity=quantity, level=level, is_optional=False)

        return replace(terms, lines=tuple(chosen(line) for line in terms.lines))

    def proposed(self, terms: QuoteTerms, proposal: Proposal) -> QuoteTerms:
        """``terms`` as a proposal has them."""
        return replace(self.with_type(terms, proposal.offer), commitment_months=proposal.months)

    def proposals(self, terms: QuoteTerms) -> Iterator[Proposal]:
        """What to compare ``terms`` with, the most telling first; ``terms`` themselves are not among them.

        The other type of offer over the same commitment; then the bundle, whose price depends on the
        commitment, over the others from the longest; then the rest.
        """
        allowed = self._programme.terms_for(terms.partnership)
        offers = [*(allowed.offers if allowed else ())]
        offers.sort(key=lambda offer: offer is not OfferType.BUNDLE)
        own = Proposal(terms.offer, terms.commitment_months)
        lengths = sorted(self._programme.commitments, reverse=True)
        same = [Proposal(offer, own.months) for offer in offers]
        others = [Proposal(offer, months) for offer in offers for months in lengths]
        yield from dict.fromkeys(each for each in (*same, *others) if each != own)

    def levels(self, product_id: ProductId, terms: QuoteTerms) -> tuple[str, ...]:
        """The levels of a product that the partnership may sell."""
        item, allowed = self._programme.sold(product_id), self._programme.terms_for(terms.partnership)
        if not isinstance(item, Product) or allowed is None:
            return ()
        return tuple(level for level in item.levels if level in allowed.levels)

    def highest_level(self, product_id: ProductId, terms: QuoteTerms) -> str | None:
        """The level that a bundle gives of a product."""
        levels = self.levels(product_id, terms)
        return levels[-1] if levels else None

    def _subscribed(self, terms: QuoteTerms, seats: int) -> QuoteTerms:
        """The bundle, or every product that it would give, for so many users."""
        bundles = self._programme.bundles[:1]
        wanted = {product_id for bundle in bundles for product_id in bundle.product_ids}
        wanted |= {bundle.id for bundle in bundles}

        def subscribed(line: QuoteLine) -> QuoteLine:
            if line.period is Period.ONE_TIME or (wanted and line.product_id not in wanted):
                return line
            level = line.level or self.highest_level(line.product_id, terms)
            return replace(line, quantity=seats, level=level, is_optional=False)

        return replace(terms, lines=tuple(subscribed(line) for line in terms.lines))


def bundle_line(terms: QuoteTerms, programme: Programme) -> QuoteLine | None:
    """The line of the bundle, when it is subscribed."""
    subscribed = (line for line in terms.lines if is_for_users(line))
    return next((line for line in subscribed if isinstance(programme.sold(line.product_id), Bundle)), None)

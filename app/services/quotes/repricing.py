"""A new price list and the open quotes: which it moves, by how much, and all re-priced in one pass."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.catalogue.in_force import price_list_in_force
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import PriceListId, QuoteId
from app.domain.quote.quote import Quote, QuoteTerms
from app.models.connection import Readers
from app.services.catalogue.catalogue import Catalogue
from app.services.quotes.offers import Offers
from app.services.quotes.price_drift import PriceDrift
from app.services.quotes.quotes import Quotes
from app.services.session.clock import PartnerClock
from app.services.store.existing import existing_quote
from app.services.store.store import Store

MOST = 200
"""So many quotes are looked at in one pass; what is left over is the next one."""

_OPEN_ON_LISTS = """
    SELECT q.id, json_extract(CAST(d.body AS TEXT), '$.terms.price_list_id')
    FROM quote q JOIN document d ON d.kind = 'quote' AND d.id = q.id
    WHERE q.status = 'open' AND q.expires_on >= ? ORDER BY q.expires_on, q.id
"""


@dataclass(frozen=True, slots=True)
class MovedQuote:
    """An open quote on an older list, with its figures as they are and at the list in force.

    ``terms`` are those of the revision; ``drift`` is None where ``problems`` keep it from being re-priced.
    """

    quote: Quote
    customer_name: str
    terms: QuoteTerms | None
    drift: PriceDrift | None
    list_before: int
    list_now: int
    problems: tuple[Problem, ...] = ()


class Repricing:
    """Finds open quotes that a newer price list concerns, and re-prices them when the rep says so."""

    def __init__(
        self, store: Store, catalogue: Catalogue, offers: Offers, quotes: Quotes, clock: PartnerClock
    ) -> None:
        self._store, self._catalogue = store, catalogue
        self._offers, self._quotes, self._clock = offers, quotes, clock

    def concerned(self) -> tuple[QuoteId, ...]:
        """The open quotes that are pinned to another list than the one in force, the next to expire first."""
        today = self._clock.today()
        current = self._lists_in_force(today)
        return tuple(id for id, pinned in _open_on_lists(self._store.readers, today) if pinned not in current)

    def preview(self, most: int = MOST) -> tuple[MovedQuote, ...]:
        """What becomes of the first of them at the list in force; nothing is written."""
        return tuple(self._moved(existing_quote(self._store, id)) for id in self.concerned()[:most])

    def reprice(self, moved: Sequence[MovedQuote]) -> tuple[QuoteId, ...]:
        """A new revision of each quote at the prices that were shown, all of them or none; one undo.

        Raises:
            RuleViolation: a quote is not open any more, or a rule says no to its terms by now.
        """
        return self._quotes.revise_all(
            [(each.quote.id, each.terms) for each in moved if each.terms is not None]
        )

    def _moved(self, quote: Quote) -> MovedQuote:
        pinned = quote.terms.price_list_id
        name = self._offers.customer(quote.customer_id).identity.name
        before, now = self._version(pinned), 0
        try:
            terms = self._at_list_in_force(quote)
            now = self._version(terms.price_list_id)
            pricing = self._offers.pricing(quote.customer_id, terms, quote.created_on)
            problems = pricing.check(terms)
            if problems:
                return MovedQuote(quote, name, None, None, before, now, problems)
            drift = PriceDrift(quote.totals, pricing.price(terms).agreed)
        except RuleViolation as refused:
            return MovedQuote(quote, name, None, None, before, now, refused.problems)
        return MovedQuote(quote, name, terms, drift, before, now)

    def _at_list_in_force(self, quote: Quote) -> QuoteTerms:
        """The terms of ``quote`` with the list in force and nothing else changed.

        Raises:
            RuleViolation: ``price_list.none_in_force``.
        """
        terms, today = quote.terms, self._clock.today()
        prices = self._catalogue.price_list_in_force(terms.programme_id, terms.partnership, today)
        return replace(terms, price_list_id=prices.id)

    def _version(self, id: PriceListId) -> int:
        """The version of a list; 0 where it is not here any more."""
        try:
            return self._catalogue.price_list(id).version
        except RuleViolation:
            return 0

    def _lists_in_force(self, today: date) -> frozenset[str]:
        lists = self._catalogue.price_lists()
        found = (
            price_list_in_force(lists, programme, terms.partnership, today)
            for programme in self._catalogue.programmes()
            for terms in programme.partnerships
        )
        return frozenset(each.id for each in found if each is not None)


def _open_on_lists(readers: Readers, today: date) -> list[tuple[QuoteId, str]]:
    """The open quotes with the price list that each is pinned to, the next to expire first."""
    with readers.borrow() as connection:
        found = connection.execute(_OPEN_ON_LISTS, (today.isoformat(),)).fetchall()
    return [(QuoteId(id), pinned) for id, pinned in found]

"""What a line comes to at list price: the entry that prices it, and its quantity on that entry's tiers."""

from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.catalogue.catalogue import PriceEntry, PriceList
from app.domain.catalogue.tiers import price_of
from app.domain.errors import RuleViolation, violation
from app.domain.money import Money
from app.domain.quote.quote import QuoteLine

_Key = tuple[str, str | None, int | None, str]
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Listing:
    """A quantity at list price: ``unit`` and ``amount`` exact, ``net`` and ``cost`` as they are printed.

    ``is_linear`` says that the amount is the unit price times the quantity: it is not where there is a flat
    fee, or where ``unit`` is an average that no decimal can hold.
    """

    unit: Decimal
    is_linear: bool
    amount: Decimal
    net: Money
    cost: Money | None


@dataclass(frozen=True, slots=True)
class PriceBook:
    """A price list that is quick to look things up in; it remembers the quantities it was asked for."""

    prices: PriceList
    by_key: dict[_Key, PriceEntry]
    known: dict[tuple[str, str | None, int, str, int], Listing] = field(default_factory=dict)

    def entry(self, line: QuoteLine, commitment_months: int) -> PriceEntry | None:
        """The entry for the line's product, level and period, of this commitment or else of any."""
        product_id, level, period = line.product_id, line.level, line.period
        found = self.by_key.get((product_id, level, commitment_months, period))
        return found or self.by_key.get((product_id, level, None, period))

    def listing(self, line: QuoteLine, commitment_months: int) -> Listing:
        """The line at list price; the caller computes within ``exact.CONTEXT``.

        Raises:
            RuleViolation: ``price.missing`` with what was looked for.
        """
        key = (line.product_id, line.level, commitment_months, line.period, line.quantity)
        known = self.known.get(key)
        if known is None:
            known = self._listing(line, commitment_months)
            if len(self.known) >= _KNOWN_MAX:
                self.known.clear()
            self.known[key] = known
        return known

    def _listing(self, line: QuoteLine, commitment_months: int) -> Listing:
        entry = self.entry(line, commitment_months)
        currency = self.prices.currency
        if not line.quantity:
            unit = entry.tiers.steps[0].unit_price if entry and entry.tiers.steps else _NOTHING
            return Listing(unit, True, _NOTHING, Money.zero(currency), Money.zero(currency))
        if entry is None:
            raise self._missing(line, commitment_months)
        try:
            price = price_of(entry.tiers, line.quantity)
        except RuleViolation:
            raise self._missing(line, commitment_months) from None
        cost = None if price.cost is None else Money.rounded(price.cost, currency)
        is_linear = price.amount == price.unit * line.quantity
        return Listing(price.unit, is_linear, price.amount, Money.rounded(price.amount, currency), cost)

    def _missing(self, line: QuoteLine, commitment_months: int) -> RuleViolation:
        return violation(
            "price.missing",
            product_id=line.product_id,
            level=line.level or "",
            commitment_months=str(commitment_months),
            period=str(line.period),
            quantity=str(line.quantity),
            price_list_id=self.prices.id,
        )


# Price lists are immutable and few; a book holds its list, so that the list's id stays its own.
_BOOKS: dict[int, PriceBook] = {}
_BOOKS_MAX = 8
_KNOWN_MAX = 4_000


def book_of(prices: PriceList) -> PriceBook:
    """The book of ``prices``, the same one for the same list."""
    book = _BOOKS.get(id(prices))
    if book is None:
        book = PriceBook(prices, _by_key(prices))
        if len(_BOOKS) >= _BOOKS_MAX:
            _BOOKS.clear()
        _BOOKS[id(prices)] = book
    return book


def _by_key(prices: PriceList) -> dict[_Key, PriceEntry]:
    by_key: dict[_Key, PriceEntry] = {}
    for entry in prices.entries:
        by_key.setdefault((entry.product_id, entry.level, entry.commitment_months, entry.period), entry)
    return by_key

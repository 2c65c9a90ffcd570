"""What a keystroke in the offer editor costs: a quote of 2,000 lines priced whole, and one line of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.catalogue import (
    OfferType,
    Partnership,
    Period,
    PriceEntry,
    PriceList,
    TierMode,
    Tiers,
    TierStep,
    VatCategory,
)
from app.domain.ids import LineId, PriceListId, ProductId, ProgrammeId
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote, reprice_line
from app.domain.quote import QuoteLine, QuoteTerms
from benchmarks.measure import Figure, seconds

_LINES = 2_000
_PRODUCTS = 10
_VAT = VatTreatment(VatCategory.STANDARD, Decimal(20))


def figures() -> Iterator[Figure]:
    """The quickest of many calls: other programs only ever make a calculation look slower."""
    prices, terms = _prices(), _terms()
    priced = price_quote(terms, prices, _VAT)
    changed = replace(terms.lines[_LINES // 2], quantity=77)
    after = replace(terms, lines=(*terms.lines[: _LINES // 2], changed, *terms.lines[_LINES // 2 + 1 :]))
    yield Figure(
        "2,000 lines, prices never looked up before",
        _quickest_ms(lambda: price_quote(terms, replace(prices), _VAT)),
        "ms",
    )
    yield Figure(
        "2,000 lines again", _quickest_ms(lambda: price_quote(terms, prices, _VAT)), "ms", target=10.0
    )
    one_line = _quickest_ms(lambda: reprice_line(priced, after, _LINES // 2, prices, _VAT))
    yield Figure("one line of 2,000 and the totals", one_line, "ms", target=0.2)


def _quickest_ms(call: Callable[[], object]) -> float:
    return min(seconds(call, 30)) * 1000


def _prices() -> PriceList:
    steps = tuple(
        TierStep(up_to, Decimal(price), unit_cost=Decimal(cost))
        for up_to, price, cost in ((49, "3.35", "2.10"), (199, "3.10", "1.95"), (None, "2.85", "1.80"))
    )
    entries = tuple(
        PriceEntry(ProductId(f"product-{number}"), None, None, Period.MONTH, Tiers(TierMode.VOLUME, steps))
        for number in range(_PRODUCTS)
    )
    day = date(2026, 1, 1)
    programme = ProgrammeId("programme")
    return PriceList(PriceListId("list"), programme, Partnership.VAR, "EUR", 1, day, None, entries)


def _terms() -> QuoteTerms:
    lines = tuple(
        QuoteLine(
            LineId(f"line-{number}"),
            ProductId(f"product-{number % _PRODUCTS}"),
            1 + number % 397,
            discount_percent=Decimal(number % 20),
        )
        for number in range(_LINES)
    )
    return QuoteTerms(
        programme_id=ProgrammeId("programme"),
        partnership=Partnership.VAR,
        currency="EUR",
        price_list_id=PriceListId("list"),
        offer=OfferType.CUSTOM,
        start_date=date(2026, 12, 1),
        commitment_months=36,
        lines=lines,
        discount_percent=Decimal(3),
        customer_discount_percent=Decimal(10),
    )

"""What pricing costs: a quote of 2,000 lines for the first time and again, and one changed line of it."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.domain.catalogue.catalogue import (
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
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote, reprice_line
from app.domain.quote.quote import QuoteLine, QuoteTerms
from benchmarks.measure import Figure, seconds

_LINES = 2_000
_PRODUCTS = 10
_CHANGED = _LINES // 2
_VAT = VatTreatment(VatCategory.STANDARD, Decimal(20))


def figures() -> Iterator[Figure]:
    """The quickest of many calls: other programs only ever make a calculation look slower."""
    prices, terms = _prices(), _terms()
    arithmetic_ms = _quickest_ms(lambda: _bare_arithmetic(terms, prices))
    for name, target, price in (
        (
            "2,000 lines, prices never looked up before",
            10.0,
            lambda: price_quote(terms, replace(prices), _VAT),
        ),
        ("2,000 lines again", 10.0, lambda: price_quote(terms, prices, _VAT)),
    ):
        yield from _both(
            name, _quickest_ms(price), target, arithmetic_ms, "their products and roundings alone"
        )
    priced = price_quote(terms, prices, _VAT)
    changed = replace(terms.lines[_CHANGED], quantity=77)
    after = replace(terms, lines=(*terms.lines[:_CHANGED], changed, *terms.lines[_CHANGED + 1 :]))
    one_line_ms = _quickest_ms(lambda: reprice_line(priced, after, _CHANGED, prices, _VAT), 200)
    least_ms = _quickest_ms(lambda: (price_line(changed, after, prices), [*priced.lines]), 200)
    yield from _both(
        "one line of 2,000 and the totals", one_line_ms, 0.2, least_ms, "that line and a copy of all"
    )


def _both(name: str, value_ms: float, target_ms: float, floor_ms: float, floor: str) -> Iterator[Figure]:
    """What was measured against its target, and against the least that it could be."""
    yield Figure(name, value_ms, "ms", target=target_ms)
    yield Figure(name, value_ms, "ms", floor_ms, floor)


def _bare_arithmetic(terms: QuoteTerms, prices: PriceList) -> int:
    """The products of every line, rounded, in one loop that looks nothing up and keeps nothing."""
    step, cent, nets = prices.entries[0].tiers.steps[-1], Decimal("0.01"), 0
    cost = step.unit_cost or Decimal(0)
    left = (1 - terms.discount_percent / 100) * (1 - terms.customer_discount_percent / 100)
    for line in terms.lines:
        listed, factor = step.unit_price * line.quantity, left * (100 - line.discount_percent) / 100
        for amount in (listed, listed * factor, cost * line.quantity):
            nets += int(amount.quantize(cent, ROUND_HALF_UP).scaleb(2))
    return nets


def _quickest_ms(call: Callable[[], object], times: int = 30) -> float:
    """As in the window, which collects garbage only while nobody waits."""
    gc.collect()
    gc.disable()
    try:
        return min(seconds(call, times)) * 1000
    finally:
        gc.enable()


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

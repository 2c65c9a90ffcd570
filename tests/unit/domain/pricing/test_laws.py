"""Laws of a whole quote that hold for any terms and any price list."""

import random
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period, PriceList, TierMode, Tiers
from app.domain.ids import LineId
from app.domain.money import exponent, total
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote, reprice_line
from app.domain.pricing.totals import over_term
from app.domain.quote.quote import QuoteLine, QuoteTerms
from tests.support import builders as b
from tests.support import strategies as some

Offer = tuple[QuoteTerms, PriceList]


def half_away(exact: Fraction, currency: str) -> int:
    """``exact`` as minor units, rounded without any decimal arithmetic."""
    scaled: Fraction = abs(exact) * 10 ** exponent(currency)
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return whole if exact >= 0 else -whole


def at_list_price(tiers: Tiers, quantity: int) -> Fraction:
    """What ``quantity`` units come to, unit by unit."""
    amount, first, fees = Fraction(0), 1, Fraction(0)
    for step in tiers.steps:
        last = quantity if step.up_to is None else min(step.up_to, quantity)
        if tiers.mode is TierMode.GRADUATED:
            amount += Fraction(step.unit_price) * (last - first + 1)
            fees += Fraction(step.flat)
        elif last == quantity:
            return Fraction(step.unit_price) * quantity + Fraction(step.flat)
        if last == quantity:
            return amount + fees
        first = last + 1
    raise AssertionError("the tiers of these tests have no end")


def expected_net(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> int:
    """The net of a line in minor units, in fractions from beginning to end."""
    if not line.quantity:
        return 0
    left = {name: 1 - Fraction(percent) / 100 for name, percent in discounts(line, terms).items()}
    if line.manual_unit_price is not None:
        exact = Fraction(line.manual_unit_price) * line.quantity * left["quote"]
    else:
        entry = next(
            each
            for each in prices.entries
            if (each.product_id, each.period) == (line.product_id, line.period)
        )
        listed = at_list_price(entry.tiers, line.quantity)
        exact = listed * left["quote"] * left["customer"] * left["line"]
    return half_away(exact, terms.currency)


def discounts(line: QuoteLine, terms: QuoteTerms) -> dict[str, Decimal]:
    """Every discount level that bears on a line."""
    quote, customer = terms.discount_percent, terms.customer_discount_percent
    return {"quote": quote, "customer": customer, "line": line.discount_percent}


@st.composite
def mixed_offers(draw: st.DrawFn) -> tuple[QuoteTerms, PriceList, Mapping[LineId, VatTreatment]]:
    """An offer whose lines have VAT treatments of their own."""
    terms, prices = draw(some.offers())
    return terms, prices, {line.id: draw(some.treatments) for line in terms.lines}


@given(some.offers())
def test_every_line_comes_to_what_fractions_say(offer: Offer) -> None:
    terms, prices = offer
    for line in terms.lines:
        assert price_line(line, terms, prices).net.minor == expected_net(line, terms, prices)


@given(mixed_offers(), st.randoms(use_true_random=False))
def test_the_order_of_the_lines_changes_no_total_and_no_vat_whatever_the_rates(
    offer: tuple[QuoteTerms, PriceList, Mapping[LineId, VatTreatment]], dice: random.Random
) -> None:
    terms, prices, vat = offer
    shuffled = list(terms.lines)
    dice.shuffle(shuffled)
    one = price_quote(terms, prices, vat)
    other = price_quote(replace(terms, lines=tuple(shuffled)), prices, vat)
    assert replace(one, lines=()) == replace(other, lines=())


@given(mixed_offers())
def test_vat_of_each_rate_is_of_the_sum_of_its_lines(
    offer: tuple[QuoteTerms, PriceList, Mapping[LineId, VatTreatment]],
) -> None:
    terms, prices, vat = offer
    priced = price_quote(terms, prices, vat)
    for amount in priced.everything.vat_amounts:
        nets = [
            line.net for line in priced.lines if line.is_counted and vat[line.line_id] == amount.treatment
        ]
        assert amount.taxable == total(nets, terms.currency)
        exact = Fraction(amount.taxable.amount) * Fraction(amount.treatment.percent) / 100
        assert amount.vat.minor == half_away(exact, terms.currency)


@given(some.offers(), some.treatments, some.lines(9))
def test_an_optional_line_is_in_no_total(offer: Offer, vat: VatTreatment, more: QuoteLine) -> None:
    terms, prices = offer
    proposed = replace(terms, lines=(*terms.lines, replace(more, is_optional=True)))
    without, beside = price_quote(terms, prices, vat), price_quote(proposed, prices, vat)
    assert replace(beside, lines=()) == replace(without, lines=())


@given(some.offers(), some.treatments, some.lines(9))
def test_a_line_is_in_the_totals_of_its_own_period_alone(
    offer: Offer, vat: VatTreatment, more: QuoteLine
) -> None:
    terms, prices = offer
    before = price_quote(terms, prices, vat)
    after = price_quote(replace(terms, lines=(*terms.lines, more)), prices, vat)
    for period in set(Period) - {more.period}:
        assert after.of(period) == before.of(period)


@given(some.offers(), some.treatments)
def test_the_first_year_is_the_sum_of_the_printed_periods(offer: Offer, vat: VatTreatment) -> None:
    terms, prices = offer
    priced = price_quote(terms, prices, vat)
    months = min(12, terms.commitment_months)
    parts = [over_term(priced.of(period).net, period, months) for period in Period]
    assert priced.first_year == total(parts, terms.currency)


@given(some.offers(), some.quantities, some.amounts)
def test_a_typed_price_outlives_a_change_of_the_quantity(offer: Offer, quantity: int, price: Decimal) -> None:
    terms, prices = offer
    line = replace(terms.lines[0], manual_unit_price=price)
    before = price_line(line, terms, prices)
    after = price_line(replace(line, quantity=quantity), terms, prices)
    assert after.net_unit == before.net_unit


@given(some.offers(), some.quantities)
def test_a_discount_outlives_a_change_of_the_quantity(offer: Offer, quantity: int) -> None:
    terms, prices = offer
    line = replace(terms.lines[0], quantity=quantity, manual_unit_price=None)
    assert price_line(line, terms, prices).net.minor == expected_net(line, terms, prices)


@given(st.data(), some.offers(), some.treatments)
def test_many_changes_of_single_lines_end_where_pricing_everything_does(
    data: st.DataObject, offer: Offer, vat: VatTreatment
) -> None:
    terms, prices = offer
    priced = price_quote(terms, prices, vat)
    for _ in range(data.draw(st.integers(2, 5))):
        index = data.draw(st.integers(0, len(terms.lines) - 1))
        line = replace(data.draw(some.lines()), id=terms.lines[index].id)
        terms = replace(terms, lines=(*terms.lines[:index], line, *terms.lines[index + 1 :]))
        priced = reprice_line(priced, terms, index, prices, vat)
    assert priced == price_quote(terms, prices, vat)


@given(some.tiers(mode=TierMode.GRADUATED), st.integers(1, 4_000), some.percents, some.percents)
def test_one_more_unit_never_lowers_what_is_printed_on_graduated_tiers(
    tiers: Tiers, quantity: int, line_percent: Decimal, quote_percent: Decimal
) -> None:
    prices = b.price_list(entries=(b.price_entry("alpha", tiers=tiers),))
    terms = b.terms(discount_percent=quote_percent)
    nets = [
        price_line(b.custom_line(0, "alpha", each, discount_percent=line_percent), terms, prices).net.minor
        for each in (quantity, quantity + 1)
    ]
    assert nets == sorted(nets)


def test_one_more_unit_may_lower_the_amount_on_volume_tiers() -> None:
    prices = b.price_list(entries=(b.price_entry("alpha", "9:10", "8"),))
    nine, ten = (price_line(b.custom_line(0, "alpha", each), b.terms(), prices).net for each in (9, 10))
    assert (nine, ten) == (b.eur("90.00"), b.eur("80.00"))

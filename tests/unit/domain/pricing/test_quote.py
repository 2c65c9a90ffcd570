"""A whole quote: totals per period, over the term, and after one line changed."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period, PriceList, VatCategory
from app.domain.errors import Problem, RuleViolation
from app.domain.money import Money, total
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote, reprice_line
from app.domain.pricing.totals import over_term
from app.domain.quote.quote import QuoteTerms
from tests.support import builders as b
from tests.support import strategies as some

D = Decimal
VAT_20 = VatTreatment(VatCategory.STANDARD, D(20))
Offer = tuple[QuoteTerms, PriceList]


def test_the_bundle_for_120_users_over_36_months() -> None:
    priced = price_quote(b.terms(), b.price_list(), VAT_20)
    assert priced.agreed == b.totals()
    assert priced.due_first == b.eur("835.20")
    assert priced.first_year == b.eur("8352.00")
    assert priced.month.margin is not None
    assert priced.month.margin.amount == b.eur("240.00")
    assert priced.term_margin == priced.month.margin.times(36)
    assert priced.effective_discount_percent == 0


def test_one_time_monthly_and_yearly_stay_apart_and_meet_in_the_term() -> None:
    entries = (
        b.price_entry("setup", "1000/400", period=Period.ONE_TIME),
        b.price_entry("seat", "220/100"),
        b.price_entry("archive", "1200/600", period=Period.YEAR),
    )
    lines = (
        b.custom_line(0, "setup", 1, period=Period.ONE_TIME),
        b.custom_line(1, "seat", 1),
        b.custom_line(2, "archive", 1, period=Period.YEAR),
    )
    priced = price_quote(b.terms(lines=lines), b.price_list(entries=entries), VAT_20)
    assert [priced.of(period).net for period in Period] == [b.eur("1000"), b.eur("220"), b.eur("1200")]
    assert priced.term_total == b.eur(str(1000 + 220 * 36 + 1200 * 3))
    assert priced.first_year == b.eur(str(1000 + 220 * 12 + 1200))
    assert priced.due_first == b.eur(str((1000 + 220 + 1200) * 12 // 10))
    assert priced.term_margin is not None
    assert priced.term_margin.cost == b.eur(str(400 + 100 * 36 + 600 * 3))


@pytest.mark.parametrize(("months", "yearly"), [(1, "8.33"), (12, "100.00"), (18, "150.00"), (36, "300.00")])
def test_a_part_of_a_year_counts_as_its_part_of_a_yearly_price(months: int, yearly: str) -> None:
    assert over_term(b.eur("100"), Period.YEAR, months) == b.eur(yearly)


def test_optional_lines_are_priced_and_in_no_total() -> None:
    lines = (b.line(), b.custom_line(1, "sikker", 120, is_optional=True))
    priced = price_quote(b.terms(lines=lines), b.price_list(), VAT_20)
    assert priced.lines[1].net == b.eur("210.00")
    assert priced.agreed == b.totals()


def test_a_quote_of_nothing_has_no_vat_no_discount_and_a_margin_of_nothing() -> None:
    priced = price_quote(b.terms(lines=()), b.price_list(), VAT_20)
    assert priced.month.vat_amounts == ()
    assert priced.effective_discount_percent is None
    assert priced.term_margin is not None
    assert (priced.term_margin.margin_percent, priced.term_margin.markup_percent) == (None, None)


def test_one_unknown_cost_makes_the_margin_unknown_of_its_period_and_of_the_term() -> None:
    entries = (b.price_entry("known", "10/4"), b.price_entry("unknown", "10", period=Period.YEAR))
    lines = (b.custom_line(0, "known", 1), b.custom_line(1, "unknown", 1, period=Period.YEAR))
    priced = price_quote(b.terms(lines=lines), b.price_list(entries=entries), VAT_20)
    assert priced.month.margin is not None
    assert (priced.year.margin, priced.term_margin) == (None, None)


def test_a_cost_of_nothing_is_known_and_has_no_markup() -> None:
    prices = b.price_list(entries=(b.price_entry("free", "10/0"),))
    margin = price_quote(b.terms(lines=(b.custom_line(0, "free", 1),)), prices, VAT_20).month.margin
    assert margin is not None
    assert (margin.margin_percent, margin.markup_percent) == (D(100), None)


def test_every_line_without_a_price_is_named() -> None:
    lines = (b.custom_line(0, "none", 1), b.line(), b.custom_line(2, "neither", 1))
    with pytest.raises(RuleViolation) as refused:
        price_quote(b.terms(lines=lines), b.price_list(), VAT_20)
    assert [problem.field for problem in refused.value.problems] == ["lines.0", "lines.2"]


def test_a_discount_of_many_digits_on_the_quote_is_not_rounded_on_the_way() -> None:
    prices = b.price_list(entries=(b.price_entry("alpha", "0.01"),))
    terms = b.terms(
        lines=(b.custom_line(0, "alpha", 1),), discount_percent=D("50.0000000000000000000000000001")
    )
    assert price_quote(terms, prices, VAT_20).month.net == b.eur("0.00")


def test_a_list_in_another_currency_is_refused() -> None:
    with pytest.raises(RuleViolation) as refused:
        price_quote(b.terms(currency="USD"), b.price_list(), VAT_20)
    data = {"expected": "EUR", "found": "USD"}
    assert refused.value.problems == (Problem("currency.mismatch", "currency", data),)


def test_a_line_that_lost_its_price_is_refused_in_its_place() -> None:
    before = price_quote(b.terms(), b.price_list(), VAT_20)
    terms = b.terms(lines=(b.line(level="advanced"),))
    with pytest.raises(RuleViolation) as refused:
        reprice_line(before, terms, 0, b.price_list(), VAT_20)
    assert [problem.field for problem in refused.value.problems] == ["lines.0"]


def test_each_line_may_have_a_vat_of_its_own() -> None:
    lines = (b.custom_line(0, "sikker", 10), b.custom_line(1, "cyber_academy", 10))
    vat = {lines[0].id: VAT_20, lines[1].id: VatTreatment(VatCategory.STANDARD, D(10))}
    priced = price_quote(b.terms(lines=lines), b.price_list(), vat)
    assert [(amount.treatment.percent, amount.vat) for amount in priced.month.vat_amounts] == [
        (D(20), b.eur("3.80")),
        (D(10), b.eur("1.20")),
    ]


def test_more_quantities_than_are_remembered_are_priced_all_the_same() -> None:
    prices = b.price_list(entries=(b.price_entry("alpha", "1"),))
    quantities = [*range(1, 4_002), 1]
    lines = tuple(b.custom_line(number, "alpha", each) for number, each in enumerate(quantities))
    priced = price_quote(b.terms(lines=lines), prices, VAT_20)
    assert [line.net.minor for line in priced.lines] == [100 * each for each in quantities]


@given(some.offers(), some.treatments, st.randoms(use_true_random=False))
def test_the_order_of_the_lines_changes_no_total(
    offer: Offer, vat: VatTreatment, dice: random.Random
) -> None:
    terms, prices = offer
    shuffled = list(terms.lines)
    dice.shuffle(shuffled)
    one = price_quote(terms, prices, vat)
    other = price_quote(replace(terms, lines=tuple(shuffled)), prices, vat)
    assert replace(one, lines=()) == replace(other, lines=())
    assert {line.line_id: line for line in one.lines} == {line.line_id: line for line in other.lines}


@given(some.offers(), some.treatments)
def test_every_total_is_the_sum_of_its_printed_parts(offer: Offer, vat: VatTreatment) -> None:
    terms, prices = offer
    priced = price_quote(terms, prices, vat)
    for period in Period:
        totals = priced.of(period)
        counted = [line for line in priced.lines if line.is_counted and line.period is period]
        assert totals.net == total((line.net for line in counted), terms.currency)
        assert totals.vat == total((each.vat for each in totals.vat_amounts), terms.currency)
        assert totals.total == totals.net + totals.vat
        if totals.net.minor:
            expected = totals.net.amount * vat.percent / 100
            assert totals.vat == Money.rounded(expected, terms.currency)
    parts = [over_term(priced.of(period).net, period, terms.commitment_months) for period in Period]
    assert priced.term_total == total(parts, terms.currency)


@given(some.offers(), some.treatments)
def test_one_billing_of_everything_has_its_vat_rounded_once(offer: Offer, vat: VatTreatment) -> None:
    terms, prices = offer
    priced = price_quote(terms, prices, vat)
    everything, periods = priced.everything, [priced.of(period) for period in Period]
    assert everything.net == total((each.net for each in periods), terms.currency)
    assert everything.list_net == total((each.list_net for each in periods), terms.currency)
    assert everything.vat == Money.rounded(everything.net.amount * vat.percent / 100, terms.currency)
    assert everything.total == everything.net + everything.vat == priced.due_first
    assert priced.agreed.vat == everything.vat
    if everything.margin is None:
        assert None in [each.margin for each in periods]
    else:
        assert everything.margin.net == everything.net


def test_the_first_invoice_rounds_vat_over_all_periods_together() -> None:
    entries = [b.price_entry("alpha", "0.02/0.01", period=period) for period in Period]
    lines = tuple(b.custom_line(number, "alpha", 1, period=period) for number, period in enumerate(Period))
    priced = price_quote(b.terms(lines=lines), b.price_list(entries=tuple(entries)), VAT_20)
    assert [priced.of(period).vat for period in Period] == [b.eur("0.00")] * 3
    assert (priced.everything.vat, priced.due_first) == (b.eur("0.01"), b.eur("0.07"))
    assert priced.everything.margin is not None
    assert priced.everything.margin.cost == b.eur("0.03")


def test_lines_of_one_rate_in_several_periods_are_one_vat_amount_of_the_first_invoice() -> None:
    entries = [b.price_entry("alpha", "100", period=period) for period in Period]
    lines = tuple(b.custom_line(number, "alpha", 1, period=period) for number, period in enumerate(Period))
    reduced = VatTreatment(VatCategory.STANDARD, D(10))
    vat = dict(zip((line.id for line in lines), (VAT_20, reduced, VAT_20), strict=True))
    priced = price_quote(b.terms(lines=lines), b.price_list(entries=tuple(entries)), vat)
    found = [(each.treatment, each.taxable, each.vat) for each in priced.everything.vat_amounts]
    assert found == [(VAT_20, b.eur("200"), b.eur("40")), (reduced, b.eur("100"), b.eur("10"))]


@given(st.data(), some.offers(), some.treatments)
def test_pricing_one_line_again_equals_pricing_everything_again(
    data: st.DataObject, offer: Offer, vat: VatTreatment
) -> None:
    terms, prices = offer
    index = data.draw(st.integers(0, len(terms.lines) - 1))
    changed = replace(data.draw(some.lines()), id=terms.lines[index].id)
    after = replace(terms, lines=(*terms.lines[:index], changed, *terms.lines[index + 1 :]))
    assert reprice_line(price_quote(terms, prices, vat), after, index, prices, vat) == price_quote(
        after, prices, vat
    )


def test_a_margin_becomes_known_when_the_only_unknown_cost_goes() -> None:
    prices = b.price_list(entries=(b.price_entry("known", "10/4"), b.price_entry("unknown", "10")))
    before = b.terms(lines=(b.custom_line(0, "known", 1), b.custom_line(1, "unknown", 1)))
    after = replace(before, lines=(before.lines[0], b.custom_line(1, "unknown", 1, is_optional=True)))
    priced = reprice_line(price_quote(before, prices, VAT_20), after, 1, prices, VAT_20)
    assert priced == price_quote(after, prices, VAT_20)
    assert priced.month.margin is not None


def test_a_price_list_that_is_no_longer_used_is_forgotten_and_found_again() -> None:
    lists = [b.price_list(entries=(b.price_entry("alpha", str(price)),)) for price in range(1, 40)]
    terms = b.terms(lines=(b.custom_line(0, "alpha", 1),))
    for _ in range(2):
        nets = [price_quote(terms, prices, VAT_20).month.net for prices in lists]
        assert nets == [b.eur(str(price)) for price in range(1, 40)]

"""The break-even is the one that pricing every choice and every count would find."""

from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period, PriceList, TierMode, Tiers, TierStep
from app.domain.errors import RuleViolation
from app.domain.pricing.break_even import (
    SeatRange,
    SeatsBreakEven,
    break_even_products,
    break_even_seats,
)
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.scenarios import at_seats
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteLine, QuoteTerms
from tests.support import builders as b
from tests.support import strategies as some

D = Decimal
VAT: VatTreatment = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
PRODUCTS = ("protect", "cyber_coach", "cyber_academy", "sikker")
LEVELS = {"protect": "advanced", "cyber_coach": "advanced"}
RANGE = SeatRange(1, 90)


def products(quantity: int = 1, **levels: str) -> list[QuoteLine]:
    known = {**LEVELS, **levels}
    return [b.custom_line(n + 1, name, quantity, level=known.get(name)) for n, name in enumerate(PRODUCTS)]


def monthly(terms: QuoteTerms, prices: PriceList) -> int:
    return price_quote(terms, prices, VAT).month.net.minor


def test_the_bundle_is_cheaper_than_any_four_products_and_than_some_three() -> None:
    found = break_even_products(b.line(), products(), b.terms(), b.price_list())
    assert [each.line.product_id for each in found.nets] == [
        "cyber_academy",
        "sikker",
        "cyber_coach",
        "protect",
    ]
    assert (found.bundle.net, found.least(3), found.most(3)) == (
        b.eur("696.00"),
        b.eur("564.00"),
        b.eur("810.00"),
    )
    assert (found.always, found.sometimes) == (4, 3)


@pytest.mark.parametrize(
    ("price", "always", "sometimes"), [("7.80", None, None), ("7.79", 4, 4), ("0.50", 1, 1), ("1.05", 2, 1)]
)
def test_an_equal_price_is_not_cheaper(price: str, always: int | None, sometimes: int | None) -> None:
    line = b.line(manual_unit_price=D(price))
    found = break_even_products(line, products(), b.terms(), b.price_list())
    assert (found.always, found.sometimes) == (always, sometimes)


def test_what_falls_due_otherwise_is_no_rival_of_the_bundle() -> None:
    workshop = b.custom_line(9, "onboarding_workshop", 1, period=Period.ONE_TIME)
    found = break_even_products(b.line(), [*products(), workshop], b.terms(), b.price_list())
    assert len(found.nets) == 4
    assert break_even_products(b.line(), [], b.terms(), b.price_list()).always is None


def test_a_product_without_a_price_refuses() -> None:
    with pytest.raises(RuleViolation) as caught:
        break_even_products(b.line(), [b.custom_line(1, "unheard_of", 1)], b.terms(), b.price_list())
    assert caught.value.problems[0].code == "price.missing"


@given(st.integers(1, 400), some.amounts, st.lists(some.percents, min_size=4, max_size=4), some.percents)
def test_no_choice_of_products_contradicts_the_answer(
    seats: int, price: Decimal, discounts: list[Decimal], quote_discount: Decimal
) -> None:
    bundle = b.line(quantity=seats, manual_unit_price=price / 1_000_000)
    lines = [replace(p, discount_percent=d) for p, d in zip(products(), discounts, strict=True)]
    terms, prices = b.terms(discount_percent=quote_discount), b.price_list()
    found = break_even_products(bundle, lines, terms, prices)
    paid = monthly(replace(terms, lines=(bundle,)), prices)
    for count in range(1, 5):
        choices = [
            monthly(replace(terms, lines=tuple(replace(p, quantity=seats) for p in choice)), prices)
            for choice in combinations(lines, count)
        ]
        assert all(paid < each for each in choices) == (found.always is not None and count >= found.always)
        assert any(paid < each for each in choices) == (
            found.sometimes is not None and count >= found.sometimes
        )


def by_counting(a: QuoteTerms, c: QuoteTerms, prices: PriceList, within: SeatRange) -> list[int]:
    """Every count at which ``c`` is cheaper per month, each priced as a whole quote.

    What is only proposed is left out: it is in no total, whether it has a price or not.
    """
    found = []
    a, c = (
        replace(each, lines=tuple(line for line in each.lines if not line.is_optional)) for each in (a, c)
    )
    for seats in range(within.first, within.last + 1):
        try:
            totals = [price_quote(at_seats(each, seats), prices, VAT).term_total.minor for each in (a, c)]
        except RuleViolation:
            continue
        if totals[1] * a.commitment_months < totals[0] * c.commitment_months:
            found.append(seats)
    return found


def counts(found: SeatsBreakEven) -> list[int]:
    return [seats for run in found.ranges for seats in range(run.first, run.last + 1)]


cents = st.integers(0, 900).map(lambda number: D(number).scaleb(-2))
odd_prices = st.integers(0, 40_000).map(lambda number: D(number).scaleb(-4))


@st.composite
def small_tiers(draw: st.DrawFn) -> Tiers:
    """Tiers whose edges lie within ``RANGE``; the last may end there."""
    bounds: list[int | None] = [*sorted(draw(st.sets(st.integers(1, 80), max_size=3)))]
    if draw(st.booleans()) or not bounds:
        bounds.append(None)
    prices = draw(st.sampled_from([cents, odd_prices]))
    flats = draw(st.sampled_from([st.just(D(0)), cents]))
    steps = tuple(TierStep(bound, draw(prices), flat=draw(flats)) for bound in bounds)
    return Tiers(draw(st.sampled_from(TierMode)), steps)


@st.composite
def rivals(draw: st.DrawFn) -> tuple[QuoteTerms, QuoteTerms, PriceList]:
    """Two variants of up to three lines over any two commitments, priced with one list."""
    entries = tuple(
        b.price_entry(name, period=period, tiers=draw(small_tiers()))
        for name in some.PRODUCTS
        for period in Period
    )
    return draw(variants()), draw(variants()), b.price_list(entries=entries)


@st.composite
def variants(draw: st.DrawFn) -> QuoteTerms:
    users = draw(st.integers(1, 60))
    lines = tuple(
        replace(
            draw(some.lines(number)),
            quantity=draw(st.sampled_from([users, users, 0, draw(st.integers(1, 60))])),
            manual_unit_price=draw(st.sampled_from([None, None, None, D("1.234")])),
            discount_percent=draw(st.sampled_from([D(0), D(5), D("33.33")])),
        )
        for number in range(draw(st.integers(1, 3)))
    )
    months = draw(st.sampled_from([1, 7, 12, 18, 36]))
    return b.terms(
        lines=lines, commitment_months=months, discount_percent=draw(st.sampled_from([D(0), D(3)]))
    )


@given(rivals())
def test_the_ranges_are_those_that_counting_finds(drawn: tuple[QuoteTerms, QuoteTerms, PriceList]) -> None:
    a, c, prices = drawn
    found = break_even_seats(a, c, prices, RANGE)
    wanted = by_counting(a, c, prices, RANGE)
    assert counts(found) == wanted
    assert all(one.last + 1 < after.first for one, after in zip(found.ranges, found.ranges[1:], strict=False))
    held = [seats for seats in range(1, 91) if set(range(seats, 91)) <= set(wanted)]
    assert found.always_from == (held[0] if held else None)


def test_volume_tiers_can_make_it_cheaper_dearer_and_cheaper_again() -> None:
    prices = b.price_list(
        entries=(b.price_entry("alpha", "2"), b.price_entry("beta", "9:1.90", "19:2.10", "1.80"))
    )
    a, c = (b.terms(lines=(b.custom_line(0, name, 5),)) for name in ("alpha", "beta"))
    found = break_even_seats(a, c, prices, SeatRange(1, 1_000_000))
    assert found.ranges == (SeatRange(1, 9), SeatRange(20, 1_000_000))
    assert found.always_from == 20


def test_a_setup_fee_is_earned_back_by_enough_users() -> None:
    """390.00 once over 36 months against 1.00 more per user and month: the eleventh user pays for it."""
    prices = b.price_list(
        entries=(
            b.price_entry("alpha", "3"),
            b.price_entry("beta", "2"),
            b.price_entry("onboarding_workshop", "390", period=Period.ONE_TIME),
        )
    )
    workshop = b.custom_line(1, "onboarding_workshop", 1, period=Period.ONE_TIME)
    a = b.terms(lines=(b.custom_line(0, "alpha", 5),))
    c = b.terms(lines=(b.custom_line(0, "beta", 5), workshop))
    found = break_even_seats(a, c, prices, SeatRange(1, 1_000_000))
    assert found.always_from == 11


def test_a_yearly_price_and_its_twelfth_per_month_cost_the_same_to_the_end_of_any_commitment() -> None:
    prices = b.price_list(
        entries=(b.price_entry("alpha", "0.12", period=Period.YEAR), b.price_entry("beta", "0.01"))
    )
    yearly = b.terms(lines=(b.custom_line(0, "alpha", 5, period=Period.YEAR),), commitment_months=18)
    monthly = b.terms(lines=(b.custom_line(0, "beta", 5),), commitment_months=18)
    assert break_even_seats(yearly, monthly, prices, RANGE).ranges == ()
    assert break_even_seats(monthly, yearly, prices, RANGE).ranges == ()


def test_half_a_cent_that_the_printed_price_does_not_show_is_not_cheaper() -> None:
    """0.105 a user against 0.10 and 0.50 once: 10.395 is printed as 10.40, like the other."""
    prices = b.price_list(
        entries=(
            b.price_entry("alpha", "0.10"),
            b.price_entry("setup", "0.50", period=Period.ONE_TIME),
            b.price_entry("beta", "9:1", "0.105"),
        )
    )
    setup = b.custom_line(1, "setup", 1, period=Period.ONE_TIME)
    a = b.terms(lines=(b.custom_line(0, "alpha", 5), setup), commitment_months=1)
    c = b.terms(lines=(b.custom_line(0, "beta", 5),), commitment_months=1)
    assert break_even_seats(a, c, prices, SeatRange(10, 99)).ranges == (SeatRange(10, 98),)


def test_where_the_steps_of_a_price_end_nothing_is_cheaper() -> None:
    prices = b.price_list(entries=(b.price_entry("alpha", "3"), b.price_entry("beta", "50:2")))
    a, c = (b.terms(lines=(b.custom_line(0, name, 5),)) for name in ("alpha", "beta"))
    found = break_even_seats(a, c, prices, SeatRange(1, 100))
    assert (found.ranges, found.always_from) == ((SeatRange(1, 50),), None)


def test_what_no_list_prices_is_neither_cheaper_nor_dearer() -> None:
    a, c = (b.terms(lines=(b.custom_line(0, name, 5),)) for name in ("protect", "unheard_of"))
    assert break_even_seats(a, c, b.price_list(), SeatRange(1, 100)).ranges == ()
    assert break_even_seats(c, a, b.price_list(), SeatRange(1, 100)).ranges == ()


def test_the_same_offer_is_never_cheaper_than_itself_and_is_not_counted_through() -> None:
    terms = b.terms(discount_percent=D("3.33"), lines=tuple(products(5)))
    longer = replace(terms, commitment_months=12)
    found = break_even_seats(terms, longer, b.price_list(), SeatRange(1, 1_000_000))
    assert found.ranges == ()

"""The price of one line."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from app.domain.catalogue.catalogue import Period, PriceList, TierMode, Tiers
from app.domain.errors import RuleViolation
from app.domain.money import Money
from app.domain.pricing.line import price_line
from app.domain.pricing.listing import book_of
from app.domain.quote.quote import QuoteLine, QuoteTerms
from tests.support import builders as b
from tests.support import strategies as some

D = Decimal


@pytest.mark.parametrize(
    ("line", "terms", "net"),
    [
        ({}, {}, "96.00"),
        ({"discount_percent": D(5)}, {}, "91.20"),
        ({"discount_percent": D(5)}, {"discount_percent": D(3), "customer_discount_percent": D(10)}, "79.62"),
        ({"manual_unit_price": D("1.005")}, {}, "80.40"),
        (
            {"manual_unit_price": D(1), "discount_percent": D(50)},
            {"customer_discount_percent": D(50)},
            "80.00",
        ),
        ({"manual_unit_price": D(1)}, {"discount_percent": D("2.5")}, "78.00"),
        ({"manual_unit_price": D(0)}, {}, "0.00"),
        ({"discount_percent": D(100)}, {}, "0.00"),
    ],
)
def test_discounts_multiply_and_a_typed_price_replaces_all_but_the_quotes(
    line: dict[str, object], terms: dict[str, object], net: str
) -> None:
    priced = price_line(
        b.custom_line(0, "academy", 80, **line),
        b.terms(**terms),
        b.price_list(entries=(b.price_entry("academy", "1.20/0.70"),)),
    )
    assert priced.net == b.eur(net)
    assert priced.list_net == b.eur("96.00")


def test_unit_prices_are_exact() -> None:
    terms = b.terms(discount_percent=D("3.33"), customer_discount_percent=D("7.77"))
    priced = price_line(b.line(quantity=3, discount_percent=D("1.11")), terms, b.price_list())
    assert priced.list_unit == D("6.30")
    assert priced.net_unit == D("6.30") * D("0.9667") * D("0.9223") * D("0.9889")


def test_a_discount_of_many_digits_is_not_rounded_on_the_way() -> None:
    # Under the default 28 digits the product becomes 0.005 exactly, and would be rounded up.
    prices = b.price_list(entries=(b.price_entry("alpha", "0.01"),))
    line = b.custom_line(0, "alpha", 1, discount_percent=D("50.0000000000000000000000000001"))
    assert price_line(line, b.terms(), prices).net == b.eur("0.00")


@pytest.mark.parametrize(
    ("commitment", "unit"), [(12, "6.40"), (24, "6.10"), (36, "5.80")], ids=["12", "24", "36"]
)
def test_the_commitment_chooses_the_price(commitment: int, unit: str) -> None:
    terms = b.terms(commitment_months=commitment)
    assert price_line(b.line(), terms, b.price_list()).list_unit == D(unit)


def test_a_price_of_the_commitment_comes_before_one_of_any() -> None:
    entries = (b.price_entry("alpha", "9"), b.price_entry("alpha", "8", commitment_months=36))
    line = b.custom_line(0, "alpha", 1)
    prices = b.price_list(entries=entries)
    assert price_line(line, b.terms(), prices).list_unit == D(8)
    assert price_line(line, b.terms(commitment_months=12), prices).list_unit == D(9)


@pytest.mark.parametrize(
    "line",
    [
        b.custom_line(0, "nothing", 1),
        b.custom_line(0, "protect", 1),
        b.custom_line(0, "protect", 1, level="advanced", period=Period.YEAR),
        b.custom_line(0, "onboarding_workshop", 1),
        b.custom_line(0, "short", 11, manual_unit_price=D(1)),
    ],
    ids=["product", "level", "period", "one-time as monthly", "beyond the tiers"],
)
def test_what_has_no_price_is_refused_with_what_was_looked_for(line: QuoteLine) -> None:
    prices = b.price_list(entries=(*b.price_list().entries, b.price_entry("short", "10:5")))
    with pytest.raises(RuleViolation) as refused:
        price_line(line, b.terms(), prices)
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == ("price.missing", "")
    assert problem.data == {
        "product_id": line.product_id,
        "level": line.level or "",
        "commitment_months": "36",
        "period": str(line.period),
        "quantity": str(line.quantity),
        "price_list_id": prices.id,
    }


@pytest.mark.parametrize(
    ("name", "manual", "list_unit", "net_unit"),
    [("cyber_academy", None, "1.20", "1.08"), ("unheard_of", None, "0", "0"), ("sikker", "3", "1.90", "2.7")],
)
def test_a_product_that_is_not_subscribed_costs_nothing_and_shows_its_price(
    name: str, manual: str | None, list_unit: str, net_unit: str
) -> None:
    typed = None if manual is None else D(manual)
    terms = b.terms(discount_percent=D(10))
    priced = price_line(b.custom_line(0, name, 0, manual_unit_price=typed), terms, b.price_list())
    assert (priced.net, priced.list_net) == (b.eur("0"), b.eur("0"))
    assert (priced.list_unit, priced.net_unit) == (D(list_unit), D(net_unit))
    assert priced.effective_discount_percent is None


def test_the_cost_of_the_tier_gives_the_margin() -> None:
    margin = price_line(b.line(), b.terms(), b.price_list()).margin
    assert margin is not None
    assert (margin.cost, margin.amount) == (b.eur("456.00"), b.eur("240.00"))


@pytest.mark.parametrize(
    ("mode", "flat", "list_unit", "net_unit"),
    [
        (TierMode.VOLUME, "0", "6", "5.4"),
        (TierMode.VOLUME, "7", "6", "5.85"),
        (TierMode.GRADUATED, "0", "6.5", "5.85"),
        (TierMode.GRADUATED, "7", "7", "6.3"),
    ],
)
def test_the_net_price_of_a_unit_times_the_quantity_is_the_line_fees_and_earlier_tiers_included(
    mode: TierMode, flat: str, list_unit: str, net_unit: str
) -> None:
    first, second = b.steps("7:7", "6")
    tiers = Tiers(mode, (first, replace(second, flat=D(flat))))
    prices = b.price_list(entries=(b.price_entry("alpha", tiers=tiers),))
    priced = price_line(b.custom_line(0, "alpha", 14), b.terms(discount_percent=D(10)), prices)
    assert (priced.list_unit, priced.net_unit) == (D(list_unit), D(net_unit))
    assert priced.net == b.eur(str(14 * D(net_unit)))


def test_a_price_list_is_indexed_once_and_each_has_an_index_of_its_own() -> None:
    prices, other = b.price_list(), b.price_list()
    assert book_of(prices) is book_of(prices)
    assert book_of(prices) is not book_of(other)


@given(some.offers())
def test_no_discount_makes_a_price_negative_or_higher_than_listed(
    offer: tuple[QuoteTerms, PriceList],
) -> None:
    terms, prices = offer
    for line in terms.lines:
        priced = price_line(replace(line, manual_unit_price=None), terms, prices)
        assert Money.zero(terms.currency).minor <= priced.net.minor <= priced.list_net.minor


def test_a_priced_line_says_which_line_it_is_of() -> None:
    line = replace(b.custom_line(0, "sikker", 3), is_optional=True)
    priced = price_line(line, b.terms(), b.price_list())
    assert (priced.line_id, priced.quantity, priced.period) == (line.id, 3, line.period)
    assert priced.is_optional
    assert not priced.is_counted

"""An amount can be computed again by hand from its own trace."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import PriceList, TierMode
from app.domain.errors import RuleViolation
from app.domain.money import Money, round_half_away
from app.domain.pricing.line import price_line
from app.domain.pricing.trace import (
    explain_cost,
    explain_line,
    explain_list_net,
    explain_list_unit,
    explain_net_unit,
    explain_proration,
    explain_remainder,
)
from app.domain.quote.quote import QuoteTerms
from app.domain.subscription.proration import prorate
from tests.support import builders as b
from tests.support import strategies as some
from tests.support.by_hand import by_hand

D = Decimal
Offer = tuple[QuoteTerms, PriceList]
LISTED = {
    "price_list_id": b.price_list().id,
    "version": "41",
    "currency": "EUR",
    "partnership": "VAR",
    "product_id": "u_cyber_360",
    "level": "",
    "commitment_months": "36",
}
"""Where the price of ``b.line()`` under ``b.terms()`` stands."""


@given(some.offers())
def test_every_line_comes_out_of_its_own_trace(offer: Offer) -> None:
    terms, prices = offer
    for line in terms.lines:
        steps = explain_line(line, terms, prices)
        assert by_hand(steps) == price_line(line, terms, prices).net.amount
        assert [step.code for step in steps].index("round") == len(steps) - 1


@given(some.amounts, st.integers(-500, 500), st.integers(0, 366), st.integers(1, 366))
def test_a_part_of_a_period_comes_out_of_its_trace(unit: Decimal, quantity: int, days: int, of: int) -> None:
    part = prorate(unit, quantity, days, of, "EUR")
    assert by_hand(explain_proration(unit, quantity, days, of, "EUR")) == part.amount


@given(some.offers())
def test_unit_prices_list_amounts_and_costs_come_out_of_theirs(offer: Offer) -> None:
    terms, prices = offer
    for line in terms.lines:
        priced = price_line(line, terms, prices)
        assert by_hand(explain_list_unit(line, terms, prices)) == round_half_away(priced.list_unit, 4)
        assert by_hand(explain_net_unit(line, terms, prices)) == round_half_away(priced.net_unit, 4)
        assert by_hand(explain_list_net(line, terms, prices)) == priced.list_net.amount
        cost = explain_cost(line, terms, prices)
        assert bool(cost) == (priced.cost is not None)
        if priced.cost is not None:
            assert by_hand(cost) == priced.cost.amount


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**8), max_size=5))
def test_the_last_part_is_what_the_earlier_ones_leave(full: int, earlier: list[int]) -> None:
    parts = [Money(part, "EUR") for part in earlier]
    steps = explain_remainder(Money(full, "EUR"), parts)
    assert by_hand(steps) == Money(full - sum(earlier), "EUR").amount
    assert [step.source.get("number", "") for step in steps] == ["", *map(str, range(1, len(parts) + 1))]


def test_a_part_of_a_period_names_the_days_that_were_counted() -> None:
    january = (date(2027, 1, 1), date(2027, 2, 1))
    charged = (date(2027, 1, 23), date(2027, 2, 1))
    steps = explain_proration(D("24.95"), 1, 9, 31, "EUR", charged=charged, period=january)
    assert by_hand(steps) == D("7.24")
    assert steps[2].source == {"since": "2027-01-23", "until": "2027-02-01"}
    assert steps[3].source == {"since": "2027-01-01", "until": "2027-02-01"}


def test_a_listed_line_names_its_list_tier_and_discounts() -> None:
    terms = b.terms(discount_percent=D(3), customer_discount_percent=D(10))
    steps = explain_line(b.line(discount_percent=D(5)), terms, b.price_list())
    assert [(step.code, step.operand) for step in steps] == [
        ("list_unit", D("5.80")),
        ("quantity", D(120)),
        ("customer_discount", D("0.9")),
        ("line_discount", D("0.95")),
        ("quote_discount", D("0.97")),
        ("round", D(2)),
    ]
    assert steps[0].source == {**LISTED, "from": "50", "up_to": "199"}
    assert steps[1].source == {"period": "month"}
    assert steps[2].source == {"percent": "10"}
    assert steps[4].result == D("577.2276")


def test_a_typed_price_knows_no_list() -> None:
    terms = b.terms(discount_percent=D(3), customer_discount_percent=D(10))
    steps = explain_line(b.line(manual_unit_price=D(5), discount_percent=D(5)), terms, b.price_list())
    assert [step.code for step in steps] == ["manual_unit", "quantity", "quote_discount", "round"]
    assert steps[1].source == {"period": "month"}


def test_graduated_tiers_are_told_one_by_one_with_their_fees() -> None:
    tiers = b.tiers("5:7", "10:6.50", "6", mode=TierMode.GRADUATED)
    first, *rest = tiers.steps
    fee = type(first)(first.up_to, first.unit_price, flat=D(12))
    entry = b.price_entry("alpha", tiers=type(tiers)(tiers.mode, (fee, *rest)))
    line = b.custom_line(0, "alpha", 11)
    steps = explain_line(line, b.terms(), b.price_list(entries=(entry,)))
    assert [(step.code, step.operand) for step in steps] == [
        ("tier", D(35)),
        ("flat", D(12)),
        ("tier", D("32.50")),
        ("tier", D(6)),
        ("round", D(2)),
    ]
    assert (steps[2].source["units"], steps[2].source["unit_price"]) == ("5", "6.50")


def test_what_is_not_subscribed_shows_the_price_of_its_first_unit_and_where_it_stands() -> None:
    first, shown = explain_list_unit(b.line(quantity=0), b.terms(), b.price_list())
    assert (first.operand, shown.result) == (D("6.30"), D("6.3000"))
    assert first.source == LISTED


@pytest.mark.parametrize("name", ["sikker", "unheard_of"])
def test_what_is_not_subscribed_comes_to_nothing(name: str) -> None:
    line = b.custom_line(0, name, 0)
    for explain in (explain_line, explain_list_net, explain_cost):
        assert by_hand(explain(line, b.terms(), b.price_list())) == Money.zero("EUR").amount


def test_the_net_price_of_a_unit_has_its_part_of_the_fee_of_the_tier() -> None:
    tiers = b.tiers("7")
    fee = type(tiers)(tiers.mode, (replace(tiers.steps[0], flat=D(12)),))
    line = b.custom_line(0, "alpha", 5)
    prices = b.price_list(entries=(b.price_entry("alpha", tiers=fee),))
    steps = explain_net_unit(line, b.terms(discount_percent=D(10)), prices)
    assert [(step.code, step.operand) for step in steps] == [
        ("list_unit", D(7)),
        ("quantity", D(5)),
        ("flat", D(12)),
        ("quote_discount", D("0.9")),
        ("quantity", D(5)),
        ("shown_unit", D(4)),
    ]
    assert steps[-1].result == D("8.46")


def test_the_cost_of_graduated_tiers_is_told_one_by_one() -> None:
    entry = b.price_entry("alpha", tiers=b.tiers("5:7/3", "6/2.50", mode=TierMode.GRADUATED))
    steps = explain_cost(b.custom_line(0, "alpha", 7), b.terms(), b.price_list(entries=(entry,)))
    assert [(step.code, step.operand) for step in steps] == [
        ("tier_cost", D(15)),
        ("tier_cost", D("5.00")),
        ("round", D(2)),
    ]
    assert (steps[1].source["units"], steps[1].source["unit_cost"]) == ("2", "2.50")


def test_what_has_no_price_cannot_be_explained() -> None:
    with pytest.raises(RuleViolation):
        explain_line(b.custom_line(0, "unheard_of", 1), b.terms(), b.price_list())

"""An amount can be computed again by hand from its own trace."""

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import Period, PriceList, TierMode, VatCategory
from app.domain.errors import Refused
from app.domain.money import Money, round_half_away
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.proration import prorate
from app.domain.pricing.quote import price_quote
from app.domain.pricing.trace import (
    Operation,
    Step,
    explain_line,
    explain_proration,
    explain_term_total,
    explain_vat,
)
from app.domain.quote import QuoteTerms
from tests.support import builders as b
from tests.support import strategies as some

D = Decimal
Offer = tuple[QuoteTerms, PriceList]


def by_hand(steps: tuple[Step, ...]) -> Decimal:
    """Compute the steps' operands again, checking each result on the way."""
    result = D(0)
    with localcontext(prec=60):
        for step in steps:
            match step.operation:
                case Operation.START:
                    result = step.operand
                case Operation.ADD:
                    result += step.operand
                case Operation.MULTIPLY:
                    result *= step.operand
                case Operation.DIVIDE:
                    result /= step.operand
                case Operation.ROUND:
                    result = round_half_away(result, int(step.operand))
            assert step.result == result
    return result


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


@given(some.offers(), some.treatments)
def test_vat_and_term_total_come_out_of_theirs(offer: Offer, vat: VatTreatment) -> None:
    terms, prices = offer
    priced = price_quote(terms, prices, vat)
    for period in Period:
        for amount in priced.of(period).vat_amounts:
            assert by_hand(explain_vat(amount)) == amount.vat.amount
    steps = explain_term_total(priced, terms.commitment_months)
    assert by_hand(steps) == priced.term_total.amount
    assert [step.source["period"] for step in steps] == ["one_time", "month", "year"]


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
    source = steps[0].source
    assert (source["version"], source["partnership"], source["from"], source["up_to"]) == (
        "41",
        "VAR",
        "50",
        "199",
    )
    assert steps[2].source == {"percent": "10"}
    assert steps[4].result == D("577.2276")


def test_a_typed_price_knows_no_list() -> None:
    terms = b.terms(discount_percent=D(3), customer_discount_percent=D(10))
    steps = explain_line(b.line(manual_unit_price=D(5), discount_percent=D(5)), terms, b.price_list())
    assert [step.code for step in steps] == ["manual_unit", "quantity", "quote_discount", "round"]


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


@pytest.mark.parametrize("name", ["sikker", "unheard_of"])
def test_what_is_not_subscribed_comes_to_nothing(name: str) -> None:
    steps = explain_line(b.custom_line(0, name, 0), b.terms(), b.price_list())
    assert by_hand(steps) == Money.zero("EUR").amount


def test_what_has_no_price_cannot_be_explained() -> None:
    with pytest.raises(Refused):
        explain_line(b.custom_line(0, "unheard_of", 1), b.terms(), b.price_list())


def test_the_reverse_charge_is_told_with_its_mention() -> None:
    vat = VatTreatment(VatCategory.REVERSE_CHARGE, D(0), "vat.reverse_charge")
    (amount,) = price_quote(b.terms(), b.price_list(), vat).month.vat_amounts
    steps = explain_vat(amount)
    assert steps[1].source == {"percent": "0", "category": "AE", "mention": "vat.reverse_charge"}

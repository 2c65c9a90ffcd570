"""Why the amounts of a change order are what they are: each recomputes from its own steps."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import TierMode, Tiers, TierStep
from app.domain.catalogue.contract_terms import ProrationRule, ReductionPolicy
from app.domain.change.change import ChangedLine, ChangeTerms
from app.domain.ids import LineId
from app.domain.money import Money
from app.domain.pricing.change import price_change
from app.domain.pricing.trace.change import (
    ChangeAmount,
    explain_change_total,
    explain_changed_line,
    explain_difference,
    explain_more,
    explain_sum_of,
)
from app.domain.pricing.trace.steps import StepCode
from tests.support.by_hand import by_hand
from tests.support.changes import NOVEMBER, change, line
from tests.support.strategies import amounts

QUANTITIES = st.integers(0, 1_000)


@st.composite
def prices(draw: st.DrawFn) -> Decimal | Tiers:
    if draw(st.booleans()):
        return draw(amounts)
    steps = (TierStep(draw(st.integers(1, 500)), draw(amounts), draw(amounts)), TierStep(None, draw(amounts)))
    return Tiers(draw(st.sampled_from(TierMode)), steps)


@st.composite
def orders(draw: st.DrawFn) -> ChangeTerms:
    lines = []
    for number in range(draw(st.integers(0, 3))):
        held = draw(st.one_of(st.none(), st.tuples(QUANTITIES, amounts)))
        prior, charged = (0, None) if held is None else held
        id, quantity, price, high_water = (
            LineId(str(number)),
            draw(QUANTITIES),
            draw(prices()),
            draw(QUANTITIES),
        )
        is_both = 0 < quantity != prior > 0 and draw(st.booleans())
        lines.append(ChangedLine(id, quantity, price, prior, charged, high_water, is_two_steps=is_both))
    ends = st.one_of(st.none(), st.dates(date(2026, 12, 1), date(2028, 1, 1)))
    end = draw(ends)
    policies = [each for each in ReductionPolicy if end is not None or each is ReductionPolicy.AT_ONCE]
    return change(
        *lines,
        on=NOVEMBER.start + timedelta(days=draw(st.integers(0, 29))),
        term_end=end,
        proration=draw(st.sampled_from(ProrationRule)),
        reduction=draw(st.sampled_from(policies)),
    )


@given(orders())
def test_every_amount_of_a_line_recomputes_from_its_steps(terms: ChangeTerms) -> None:
    priced = price_change(terms)
    for index, line_amounts in enumerate(priced.lines):
        explained = explain_changed_line(index, terms, priced)
        for name in ChangeAmount:
            amount: Money | None = getattr(line_amounts, name)
            assert (amount is None) == (name not in explained)
            if amount is not None:
                assert by_hand(explained[name]) == amount.amount


@given(orders())
def test_every_total_recomputes_from_its_lines(terms: ChangeTerms) -> None:
    priced = price_change(terms)
    totals = {
        ChangeAmount.PRIOR_PAYMENT: priced.prior_total,
        ChangeAmount.PAYMENT: priced.new_total,
        ChangeAmount.TODAY: priced.today,
        ChangeAmount.NEXT_INVOICE: priced.next_invoice,
        ChangeAmount.TO_TERM_END: priced.to_term_end,
    }
    for name, amount in totals.items():
        if amount is not None:
            assert by_hand(explain_change_total(name, priced)) == amount.amount
    assert by_hand(explain_difference(priced)) == priced.difference.amount


def test_without_an_end_there_is_no_way_to_it_to_explain() -> None:
    priced = price_change(change(line(1, 2), term_end=None))
    assert explain_change_total(ChangeAmount.TO_TERM_END, priced) == ()


def test_a_charge_says_its_tier_its_days_and_the_rounding() -> None:
    tiers = Tiers(TierMode.VOLUME, (TierStep(5, Decimal(4)), TierStep(None, Decimal(3), Decimal(10))))
    terms = change(line(2, 7, tiers))
    steps = explain_changed_line(0, terms, price_change(terms))[ChangeAmount.CHARGE]
    assert [(step.code, str(step.operand)) for step in steps] == [
        ("unit", "3"),
        ("quantity", "7"),
        ("flat", "10"),
        ("days", "15"),
        ("period_days", "30"),
        ("round", "2"),
    ]
    assert steps[0].source == {"from": "6", "up_to": ""}
    assert steps[3].source == {"since": "2026-11-16", "until": "2026-12-01"}
    assert steps[4].source == {"since": "2026-11-01", "until": "2026-12-01"}


def test_the_way_to_the_end_counts_the_whole_invoices_and_the_short_one() -> None:
    terms = change(line(None, 31, "10"), term_end=date(2027, 1, 11))
    steps = explain_changed_line(0, terms, price_change(terms))[ChangeAmount.TO_TERM_END]
    assert [(step.code, str(step.operand)) for step in steps] == [
        ("today", "155.00"),
        ("regular_invoices", "310.00"),
        ("last_invoice", "100.00"),
    ]
    assert steps[1].source == {"payment": "310.00", "invoices": "1"}
    assert steps[2].source == {"days": "10", "of": "31"}


def test_the_next_invoice_of_a_term_that_ends_in_the_next_period_counts_its_days() -> None:
    terms = change(line(10, 12, "31"), term_end=date(2026, 12, 11))
    priced = price_change(terms)
    steps = explain_changed_line(0, terms, priced)[ChangeAmount.NEXT_INVOICE]
    assert [step.code for step in steps][-3:] == [StepCode.DAYS, StepCode.PERIOD_DAYS, StepCode.ROUND]
    assert by_hand(steps) == priced.next_invoice.amount == Decimal("120.00")


def test_a_charge_over_two_tiers_says_what_each_of_them_takes() -> None:
    tiers = Tiers(TierMode.GRADUATED, (TierStep(5, Decimal(4)), TierStep(None, Decimal(3))))
    terms = change(line(2, 7, tiers))
    steps = explain_changed_line(0, terms, price_change(terms))[ChangeAmount.CHARGE]
    assert [(step.code, str(step.operand)) for step in steps][:2] == [("tier", "20"), ("tier", "6")]
    assert steps[1].source == {"from": "6", "up_to": "", "units": "2", "unit_price": "3"}


# A source that says "None" is taken for one that was forgotten.
NAMES = st.text(min_size=1).filter(lambda name: name != "None")


@given(st.dictionaries(NAMES, st.integers(-(10**9), 10**9), max_size=4), st.integers())
def test_sums_of_several_changes_and_what_they_are_more_recompute(parts: dict[str, int], other: int) -> None:
    money = {name: Money(minor, "EUR") for name, minor in parts.items()}
    steps = explain_sum_of(money)
    assert [step.source["line_id"] for step in steps] == list(parts)
    assert by_hand(steps) == sum((each.amount for each in money.values()), Decimal(0))
    after, before = Money(sum(parts.values()), "EUR"), Money(other, "EUR")
    assert by_hand(explain_more(after, before)) == (after - before).amount

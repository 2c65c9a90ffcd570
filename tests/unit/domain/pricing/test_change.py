"""Change orders to the cent: reversal and charge, the three horizons, the totals."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import TierMode, Tiers, TierStep
from app.domain.catalogue.contract_terms import ProrationRule, ReductionPolicy, TermAlignment
from app.domain.change.change import ChangedLine, ChangeTerms
from app.domain.errors import RuleViolation
from app.domain.ids import LineId
from app.domain.money import Money, total
from app.domain.pricing.change import price_change
from app.domain.subscription.billing import period_between
from tests.support import builders as b
from tests.support.changes import MIDDLE, NOVEMBER, change, line
from tests.support.problems import codes_and_fields
from tests.support.strategies import amounts

VOLUME = Tiers(TierMode.VOLUME, (TierStep(99, Decimal(4)), TierStep(None, Decimal(3))))
GRADUATED = Tiers(TierMode.GRADUATED, (TierStep(5, Decimal(7), Decimal(10)), TierStep(None, Decimal(6))))
QUANTITIES = st.integers(0, 1_000_000)


@st.composite
def changed_lines(draw: st.DrawFn) -> ChangedLine:
    """A line of any quantities and prices, or one whose product is added."""
    price = draw(amounts)
    if draw(st.booleans()):
        return ChangedLine(LineId("a"), draw(QUANTITIES), price)
    prior = draw(QUANTITIES)
    return ChangedLine(LineId("a"), draw(QUANTITIES), price, prior, draw(amounts), draw(QUANTITIES))


def test_seats_and_a_product_are_added_in_the_middle_of_a_month() -> None:
    security = line(682, 700, "3.35", "3.35", id="security")
    training = line(None, 700, "1.80", id="training")
    priced = price_change(change(security, training, term_end=date(2027, 8, 1)))
    first, added = priced.lines
    assert (first.prior_payment, first.payment) == (b.eur("2284.70"), b.eur("2345.00"))
    assert (first.reversal, first.charge) == (b.eur("-1142.35"), b.eur("1172.50"))
    assert first.today == b.eur("30.15")
    assert (added.prior_unit_price, added.unit_price) == (None, Decimal("1.80"))
    assert (added.prior_payment, added.payment, added.today) == (b.eur("0"), b.eur("1260"), b.eur("630"))
    assert (priced.prior_total, priced.new_total) == (b.eur("2284.70"), b.eur("3605.00"))
    assert (priced.difference, priced.today) == (b.eur("1320.30"), b.eur("660.15"))
    assert (priced.next_invoice, priced.to_term_end) == (b.eur("3605.00"), b.eur("29500.15"))


@pytest.mark.parametrize(
    ("quantity", "reversal", "charge"),
    [(100, "-175.50", "150.00"), (80, "-175.50", "160.00")],
    ids=["the larger total reprices every unit", "below the next tier"],
)
def test_on_volume_tiers_the_new_total_reprices_the_whole_line(
    quantity: int, reversal: str, charge: str
) -> None:
    priced = price_change(change(line(78, quantity, VOLUME, "4.50"))).lines[0]
    assert (priced.reversal, priced.charge) == (b.eur(reversal), b.eur(charge))


def test_on_graduated_tiers_each_tier_prices_its_own_units_and_its_fee_counts_once() -> None:
    priced = price_change(change(line(4, 8, GRADUATED, "9.50"))).lines[0]
    assert priced.payment == b.eur("63")
    assert priced.unit_price == Decimal("7.875")
    assert (priced.reversal, priced.charge) == (b.eur("-19.00"), b.eur("31.50"))


def test_an_upgrade_at_the_same_quantity_reverses_one_price_and_charges_the_other() -> None:
    period = period_between(date(2026, 10, 1), date(2026, 11, 1))
    terms = change(line(1, 1, "19", "15"), on=date(2026, 10, 12), period=period)
    priced = price_change(terms).lines[0]
    assert (priced.reversal, priced.charge) == (b.eur("-9.68"), b.eur("12.26"))


def test_what_was_charged_in_this_period_is_not_charged_again() -> None:
    grown = price_change(change(line(5, 15, high_water=10))).lines[0]
    assert (grown.today, grown.payment) == (b.eur("7.50"), b.eur("45"))
    covered = price_change(change(line(5, 8, high_water=10))).lines[0]
    assert (covered.today, covered.next_invoice) == (b.eur("0"), b.eur("24"))


@pytest.mark.parametrize(
    ("policy", "next_invoice", "to_term_end", "effective"),
    [
        (ReductionPolicy.AT_ONCE, "150", "1650", MIDDLE),
        (ReductionPolicy.NEXT_BILLING, "150", "1650", NOVEMBER.end),
        (ReductionPolicy.RENEWAL, "300", "3300", date(2027, 11, 1)),
    ],
)
def test_a_reduction_costs_and_credits_nothing_today(
    policy: ReductionPolicy, next_invoice: str, to_term_end: str, effective: date
) -> None:
    priced = price_change(change(line(100, 50), reduction=policy)).lines[0]
    assert (priced.reversal, priced.charge) == (b.eur("0"), b.eur("0"))
    assert (priced.prior_payment, priced.payment) == (b.eur("300"), b.eur("150"))
    assert (priced.next_invoice, priced.to_term_end) == (b.eur(next_invoice), b.eur(to_term_end))
    assert priced.effective == effective


@pytest.mark.parametrize(
    ("rule", "today"),
    [("actual", "15.00"), ("fixed_30", "15.00"), ("none", "30.00"), ("whole_month", "0.00")],
)
def test_the_rule_of_the_contract_prorates_today(rule: str, today: str) -> None:
    terms = change(line(None, 10), proration=ProrationRule(rule))
    assert price_change(terms).today == b.eur(today)


@pytest.mark.parametrize(
    ("threshold_day", "today", "last"), [(15, "0.00", "30.00"), (16, "30.00", "30.00"), (17, "30.00", "0.00")]
)
def test_the_threshold_of_the_contract_decides_about_a_month_that_is_begun_and_one_that_ends_early(
    threshold_day: int, today: str, last: str
) -> None:
    """The change is made on the sixteenth day of a month, and the contract's last month has sixteen."""
    rule = ProrationRule.WHOLE_MONTH
    terms = change(line(None, 10), term_end=date(2027, 1, 17), proration=rule, threshold_day=threshold_day)
    priced = price_change(terms)
    assert (priced.today, priced.lines[0].last) == (b.eur(today), b.eur(last))


@pytest.mark.parametrize(
    ("term_end", "rule", "next_invoice", "to_term_end"),
    [
        (date(2027, 1, 1), "actual", "310.00", "465.00"),
        (date(2027, 1, 11), "actual", "310.00", "565.00"),
        (date(2027, 1, 11), "none", "310.00", "930.00"),
        (date(2026, 12, 11), "actual", "100.00", "255.00"),
        (date(2026, 12, 1), "actual", "0.00", "155.00"),
        (date(2026, 11, 21), "actual", "0.00", "51.67"),
    ],
)
def test_the_last_invoice_is_prorated_where_the_term_ends_in_its_period(
    term_end: date, rule: str, next_invoice: str, to_term_end: str
) -> None:
    terms = change(line(None, 31, "10"), term_end=term_end, proration=ProrationRule(rule))
    priced = price_change(terms)
    assert (priced.next_invoice, priced.to_term_end) == (b.eur(next_invoice), b.eur(to_term_end))


def test_a_contract_without_an_end_has_a_next_invoice_and_no_total_to_its_end() -> None:
    priced = price_change(change(line(1, 2), term_end=None))
    assert priced.next_invoice == b.eur("6")
    assert priced.to_term_end is None
    assert priced.lines[0].to_term_end is None


@pytest.mark.parametrize(
    ("alignment", "end", "to_term_end"),
    [
        (TermAlignment.CO_TERMINATE, date(2027, 1, 11), "54.68"),
        (TermAlignment.RESTART, date(2027, 2, 16), "91.07"),
        (TermAlignment.MONTH_END, date(2027, 2, 1), "75.00"),
    ],
)
def test_the_term_ends_with_the_contract_or_restarts_or_ends_with_the_month(
    alignment: TermAlignment, end: date, to_term_end: str
) -> None:
    terms = change(line(None, 10), term_end=date(2027, 1, 11), alignment=alignment, term_months=3)
    priced = price_change(terms)
    assert priced.term_end == end
    assert priced.to_term_end == b.eur(to_term_end)


def test_billing_follows_the_anchor_through_short_months() -> None:
    period = period_between(date(2027, 1, 31), date(2027, 2, 28))
    terms = change(line(None, 28, "1"), on=period.start, period=period, term_end=date(2027, 4, 30))
    priced = price_change(terms)
    assert priced.invoices.whole == 2
    assert priced.invoices.last is None
    assert priced.to_term_end == b.eur("84")


def test_a_period_of_days_is_followed_by_as_many_days() -> None:
    week = period_between(date(2026, 11, 2), date(2026, 11, 9))
    terms = change(line(None, 7, "1"), on=week.start, period=week, term_end=date(2026, 11, 25))
    priced = price_change(terms)
    assert priced.invoices.whole == 2
    assert priced.to_term_end == b.eur("23")


def test_tiers_that_end_before_the_quantity_are_refused_at_the_line() -> None:
    short = Tiers(TierMode.VOLUME, (TierStep(10, Decimal(4)),))
    with pytest.raises(RuleViolation) as refused:
        price_change(change(line(1, 2), line(1, 11, short, id="other")))
    assert codes_and_fields(refused.value.problems) == [("price.missing", "lines.1.quantity")]


def test_no_seats_on_tiers_cost_nothing() -> None:
    priced = price_change(change(line(1, 0, VOLUME))).lines[0]
    assert (priced.payment, priced.unit_price) == (b.eur("0"), Decimal(4))


@given(QUANTITIES, amounts, st.integers(0, 29), st.sampled_from(ProrationRule))
def test_a_change_that_changes_nothing_costs_nothing_today(
    quantity: int, price: Decimal, day: int, rule: ProrationRule
) -> None:
    held = ChangedLine(LineId("a"), quantity, price, quantity, price)
    priced = price_change(change(held, on=NOVEMBER.start + timedelta(days=day), proration=rule))
    assert priced.today == priced.difference == b.eur("0")


@given(st.lists(changed_lines(), max_size=5), st.integers(0, 29), st.sampled_from(ProrationRule))
def test_every_total_is_the_sum_of_what_the_lines_print(
    lines: list[ChangedLine], day: int, rule: ProrationRule
) -> None:
    terms = change(*lines, on=NOVEMBER.start + timedelta(days=day), proration=rule)
    priced = price_change(terms)
    for each in priced.lines:
        assert each.today == each.reversal + each.charge
    assert priced.today == total((each.today for each in priced.lines), "EUR")
    assert priced.new_total == total((each.payment for each in priced.lines), "EUR")
    assert priced.difference == priced.new_total - total((each.prior_payment for each in priced.lines), "EUR")
    assert priced.next_invoice == total((each.next_invoice for each in priced.lines), "EUR")
    ends = [each.to_term_end for each in priced.lines if each.to_term_end is not None]
    assert priced.to_term_end == total(ends, "EUR")


@given(st.data())
def test_the_order_of_the_lines_changes_no_total(data: st.DataObject) -> None:
    lines = data.draw(st.lists(changed_lines(), max_size=5))
    one, other = (price_change(change(*each)) for each in (lines, data.draw(st.permutations(lines))))
    assert replace(one, lines=()) == replace(other, lines=())


@given(changed_lines(), st.sampled_from(ReductionPolicy))
def test_fewer_seats_never_cost_or_credit_anything_today(line: ChangedLine, policy: ReductionPolicy) -> None:
    priced = price_change(change(line, reduction=policy)).lines[0]
    if line.is_reduced:
        assert priced.reversal == priced.charge == Money.zero("EUR")


@given(changed_lines())
def test_a_change_on_the_first_day_costs_the_difference_of_a_whole_period(line: ChangedLine) -> None:
    whole = replace(line, high_water=0)
    terms: ChangeTerms = change(whole, on=NOVEMBER.start)
    priced = price_change(terms)
    if not whole.is_reduced:
        assert priced.today == priced.difference

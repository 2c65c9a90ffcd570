"""The list that prices a term: which entry of it, less which discounts, and whether it may be replaced."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Period, PriceList, TierMode, Tiers, TierStep
from app.domain.catalogue.contract_terms import ContractTerms, ProrationRule, ReductionPolicy, TacitPrice
from app.domain.change.change import NextTerm
from app.domain.pricing.change_frame import begins_next, following_end, term_after
from app.domain.pricing.change_order import billing_period
from app.domain.pricing.charged import is_list_settled, less_discounts, next_term, repriced_since
from app.domain.pricing.held import HeldContract
from app.domain.subscription.licence import ChargedDiscounts
from app.domain.subscription.proration import DayShare
from tests.support import builders as b
from tests.support import held_contracts as h

AT_LIST = ContractTerms(is_tacit=True, tacit_price=TacitPrice.LIST, renewal_months=12)
EXTENDED = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
BEGUN, LATER = date(2026, 3, 1), date(2026, 11, 21)
DISCOUNTS = ChargedDiscounts(Decimal(10), Decimal(20), Decimal(50))


def entries(*prices: tuple[str, int | None, Period]) -> PriceList:
    found = (
        replace(
            b.price_entry("protect", unit, level="essential", period=period),
            commitment_months=months,
        )
        for unit, months, period in prices
    )
    return h.prices(entries=tuple(found), valid_from=date(2026, 1, 1))


def further(**licence: Any) -> HeldContract:
    """A contract in the further term that began in March 2026, and its list."""
    held = h.held(h.protect(10, **licence), terms=AT_LIST, end_date=date(2026, 2, 28))
    month, year = Period.MONTH, Period.YEAR
    listed = entries(("3.00", None, month), ("2.00", 36, month), ("2.50", 12, month), ("20.00", 36, year))
    return replace(held, lists=(listed,))


@pytest.mark.parametrize(
    ("licence", "unit"),
    [
        ({}, "2.00"),
        ({"period": Period.YEAR}, "20.00"),
        ({"discounts": DISCOUNTS}, "0.72"),
        ({"level": "advanced"}, "2.35"),
    ],
)
def test_a_term_is_priced_at_the_commitment_and_the_period_of_what_is_held(
    licence: dict[str, Any], unit: str
) -> None:
    held = further(**licence)
    assert held.agreed_on(held.licences[0], LATER).net_unit_price == Decimal(unit)


def test_discounts_leave_costs_the_mode_and_a_share_of_each_fee() -> None:
    tiers = Tiers(TierMode.GRADUATED, (TierStep(None, Decimal(10), Decimal(5), Decimal(4)),))
    assert less_discounts(DISCOUNTS, tiers) == Tiers(
        TierMode.GRADUATED, (TierStep(None, Decimal("3.6"), Decimal("1.8"), Decimal(4)),)
    )


@pytest.mark.parametrize(
    ("priced_on", "since"),
    [(None, BEGUN), (BEGUN - timedelta(days=1), BEGUN), (BEGUN, None), (LATER, None)],
)
def test_an_order_in_the_term_has_priced_it_already_also_on_its_first_day(
    priced_on: date | None, since: date | None
) -> None:
    held = further(priced_on=priced_on)
    assert repriced_since(held.contract, held.licences[0], LATER) == since


@pytest.mark.parametrize(
    ("days", "until", "is_settled"),
    [(-1, None, False), (0, None, False), (1, None, True), (0, LATER, True)],
)
def test_a_list_that_is_in_force_without_a_last_day_may_be_replaced(
    days: int, until: date | None, is_settled: bool
) -> None:
    found = h.prices(valid_from=LATER + timedelta(days=days), valid_to=until)
    assert is_list_settled(found, LATER) is is_settled
    assert not is_list_settled(None, LATER)


def test_after_a_contract_that_ends_no_term_follows() -> None:
    assert next_term(h.contract(terms=ContractTerms(is_tacit=False)), LATER) is None
    following = next_term(h.contract(terms=EXTENDED), LATER)
    assert following is not None
    assert following.start == date(2027, 3, 1)


def after(held: HeldContract, on: date, **kw: Any) -> NextTerm | None:
    terms = h.terms(held, [h.line(each) for each in held.licences], on=on, **kw)
    return term_after(terms, held, billing_period(terms, held))


def test_past_its_end_a_year_is_followed_by_a_month_of_it() -> None:
    held = h.held(h.protect(period=Period.YEAR), terms=EXTENDED)
    found = after(held, date(2026, 11, 21), period=Period.YEAR)
    assert found == NextTerm(DayShare(1, 12), Decimal(3), is_month_of_year=True)


def test_only_a_term_that_begins_with_the_next_invoice_is_followed() -> None:
    held = h.held(h.protect(), terms=EXTENDED)
    assert after(held, date(2027, 1, 31)) is None
    assert after(held, date(2027, 2, 1)) == NextTerm(DayShare(31, 31), Decimal(3))
    terms = h.terms(held, [h.line(h.protect())], on=date(2027, 1, 31))
    assert begins_next(terms, held, billing_period(terms, held)) is None


@pytest.mark.parametrize(("threshold", "days"), [(9, 0), (10, 31), (20, 31)])
def test_what_is_left_of_a_month_goes_by_the_threshold_of_the_contract(threshold: int, days: int) -> None:
    terms = replace(EXTENDED, proration=ProrationRule.WHOLE_MONTH, threshold_day=threshold)
    held = h.held(h.protect(), terms=terms, end_date=date(2026, 12, 9))
    # From the tenth, the first day of the extended term, to the last of December.
    assert after(held, date(2026, 12, 5)) == NextTerm(DayShare(days, 31), Decimal(3))


def test_seats_that_are_too_late_for_a_moved_end_go_a_term_after_that() -> None:
    rules = ContractTerms(reduction=ReductionPolicy.RENEWAL, notice_days=30, is_tacit=True)
    held, end = h.held(h.protect(), terms=rules), date(2027, 3, 15)
    terms = h.terms(held, [h.line(h.protect(), 600)], on=date(2027, 2, 26), new_end=end)
    assert following_end(terms, held) == date(2028, 3, 16)

"""What is charged in a term that has a price of its own: a list's, or a surcharge."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain import ids
from app.domain.catalogue.catalogue import Partnership, Period, PriceList
from app.domain.catalogue.contract_terms import ContractTerms, ProrationRule, ReductionPolicy, TacitPrice
from app.domain.change.change_order import ChangeOrderLine
from app.domain.pricing.change_effects import Placement, apply_change
from app.domain.pricing.change_frame import is_next_price_open
from app.domain.pricing.change_order import HeldContract, billing_period, change_terms, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.charged import list_of_term, needs_lists, surcharge_on
from app.domain.pricing.invoices import next_invoice, regular_invoices
from app.domain.pricing.renewal import (
    Cause,
    CauseKind,
    RenewalPrices,
    monthly_net,
    price_renewal,
    renewal_terms,
    renewed_monthly,
    unused_payment,
)
from app.domain.pricing.trace.change import ChangeAmount, explain_changed_line
from app.domain.subscription.licence import ChargedDiscounts, Licence, ScheduledChange
from app.domain.subscription.term import is_priced_by_term, term_on
from tests.support import builders as b
from tests.support import held_contracts as h

AT_LIST = ContractTerms(is_tacit=True, tacit_price=TacitPrice.LIST, renewal_months=12)
KEPT = ContractTerms(is_tacit=True, renewal_months=12)
EXTENDED = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
END, NEXT = date(2027, 2, 28), date(2027, 3, 1)


def listed(version: int, since: date, *prices: tuple[str, str], **kw: Any) -> PriceList:
    entries = tuple(b.price_entry(name, price, level="essential") for name, price in prices)
    return h.prices(
        id=ids.PriceListId(b.some_id(640 + version)),
        version=version,
        valid_from=since,
        valid_to=None,
        entries=entries,
        **kw,
    )


LISTS = (
    listed(41, date(2026, 9, 1), ("protect", "2.35"), ("cyber_coach", "1.45")),
    listed(42, date(2027, 2, 1), ("protect", "2.50")),
    listed(43, date(2027, 6, 1), ("protect", "2.80"), ("cyber_coach", "1.60")),
)
TEN = ChargedDiscounts(line_percent=Decimal(10))


def held(
    *licences: Licence, terms: ContractTerms = AT_LIST, lists: tuple[PriceList, ...] = LISTS, **kw: Any
) -> HeldContract:
    return HeldContract(h.contract(terms=terms, **kw), licences or (h.protect(100),), lists)


@pytest.mark.parametrize(
    ("terms", "licence", "day", "payment"),
    [
        (AT_LIST, h.protect(100), END, "235.00"),
        (AT_LIST, h.protect(100), NEXT, "250.00"),
        # The list of the term's first day holds for all of it, whatever is published meanwhile.
        (AT_LIST, h.protect(100), date(2028, 2, 29), "250.00"),
        (AT_LIST, h.protect(100), date(2028, 3, 1), "280.00"),
        (AT_LIST, h.protect(100, discounts=TEN), NEXT, "225.00"),
        (AT_LIST, h.protect(100, discounts=replace(TEN, manual_unit_price=Decimal("2.35"))), NEXT, "235.00"),
        # Priced within the term it keeps that price to its end.
        (AT_LIST, h.protect(100, priced_on=date(2027, 4, 1)), date(2028, 2, 29), "235.00"),
        (AT_LIST, h.protect(100, priced_on=date(2027, 4, 1)), date(2028, 3, 1), "280.00"),
        # What the list does not have keeps its price.
        (AT_LIST, h.coach(100), NEXT, "145.00"),
        (AT_LIST, h.coach(100), date(2028, 3, 1), "160.00"),
        (KEPT, h.protect(100), date(2028, 3, 1), "235.00"),
        (replace(AT_LIST, is_tacit=False), h.protect(100), date(2028, 3, 1), "235.00"),
        (EXTENDED, h.protect(100), END, "235.00"),
        (EXTENDED, h.protect(100), NEXT, "242.05"),
        (EXTENDED, h.protect(101), date(2028, 3, 1), "244.47"),
    ],
)
def test_the_term_that_runs_says_what_is_charged(
    terms: ContractTerms, licence: Licence, day: date, payment: str
) -> None:
    assert held(licence, terms=terms).charged_on(licence, day).payment == b.eur(payment)


def test_a_term_without_a_list_of_its_own_programme_keeps_its_price() -> None:
    licence = h.protect(100)
    others = (replace(LISTS[1], currency="USD"), replace(LISTS[1], partnership=Partnership.EM))
    assert held(licence, lists=others).charged_on(licence, NEXT).payment == b.eur("235.00")
    assert list_of_term(h.contract(), others, NEXT) is None
    short = b.price_list(entries=(b.price_entry("protect", "50:2.50", level="essential"),))
    tiers = replace(short.entries[0].tiers, steps=short.entries[0].tiers.steps[:1])
    ends_early = replace(LISTS[1], entries=(replace(short.entries[0], tiers=tiers),))
    assert held(licence, lists=(ends_early,)).charged_on(licence, NEXT).payment == b.eur("235.00")


def test_seats_that_go_with_the_term_are_priced_by_the_tier_of_those_that_stay() -> None:
    tiers = listed(42, date(2027, 2, 1), ("protect", "60:3.00"))
    entry = b.price_entry("protect", "60:3.00", "2.50", level="essential")
    fewer = ScheduledChange(NEXT, 50, Decimal("2.35"), b.eur("117.50"), ids.OrderId(b.some_id(88)))
    licence = h.protect(100, scheduled=(fewer,), priced_on=b.TODAY)
    of = held(licence, lists=(replace(tiers, entries=(entry,)),))
    assert of.agreed_on(licence, END).payment == b.eur("235.00")
    assert of.agreed_on(licence, NEXT).payment == b.eur("150.00")
    gone = replace(licence, scheduled=(replace(fewer, quantity=0, payment=b.eur("0.00")),))
    assert held(gone).charged_on(gone, NEXT).payment == b.eur("0.00")


def test_only_contracts_that_follow_a_list_need_any() -> None:
    assert needs_lists(h.contract(terms=AT_LIST))
    assert not needs_lists(h.contract(terms=KEPT))
    assert not needs_lists(h.contract(terms=EXTENDED))
    assert surcharge_on(h.contract(terms=EXTENDED), NEXT) == 3
    assert surcharge_on(h.contract(terms=KEPT), NEXT) == 0


def test_a_contract_that_is_renewed_late_pays_its_surcharge_until_then() -> None:
    of = held(terms=EXTENDED, ended_on=date(2027, 4, 10), renewed_by=ids.ContractId(b.some_id(61)))
    found = [(each.on, each.net) for each in regular_invoices(of, date(2027, 1, 15), date(2028, 1, 1))]
    assert found == [
        (date(2027, 2, 1), b.eur("235.00")),
        (date(2027, 3, 1), b.eur("242.05")),
        # Ten of the thirty days of April.
        (date(2027, 4, 1), b.eur("80.68")),
    ]
    open_end = held(terms=EXTENDED)
    assert unused_payment(open_end, date(2027, 4, 11)) == b.eur("161.37")
    assert next_invoice(of, date(2027, 4, 1)) is None
    upcoming = next_invoice(open_end, date(2027, 2, 14))
    assert upcoming is not None
    assert (upcoming.on, upcoming.until, upcoming.net) == (NEXT, date(2027, 4, 1), b.eur("242.05"))


def test_what_was_paid_by_the_year_is_extended_by_the_month() -> None:
    yearly = h.protect(10, period=Period.YEAR, net_unit_price=Decimal("24"), payment=b.eur("240.00"))
    of = held(yearly, terms=EXTENDED)
    found = [(each.on, each.net) for each in regular_invoices(of, date(2025, 12, 1), date(2027, 5, 1))]
    # 240.00 x 1.03 / 12
    month = b.eur("20.60")
    assert found == [
        (date(2026, 3, 1), b.eur("240.00")),
        (NEXT, month),
        (date(2027, 4, 1), month),
    ]
    assert unused_payment(of, date(2027, 4, 16)) == b.eur("10.30")
    asked = h.terms(of, [h.line(yearly, 12)], on=date(2027, 3, 5), period=Period.YEAR)
    found_problems = check_change_order(asked, h.basis(of))
    assert [each.code for each in found_problems] == ["change.extended_by_year"]


def test_a_month_that_is_charged_whole_is_charged_once_where_two_terms_share_it() -> None:
    terms = replace(EXTENDED, proration=ProrationRule.NONE)
    of = held(terms=terms, end_date=date(2027, 2, 14))
    found = [(each.on, each.net.minor) for each in regular_invoices(of, date(2027, 1, 15), date(2027, 4, 20))]
    assert found == [
        (date(2027, 2, 1), 23_500),
        (date(2027, 2, 15), 0),
        (date(2027, 3, 1), 24_205),
        (date(2027, 3, 15), 0),
        (date(2027, 4, 1), 24_205),
        (date(2027, 4, 15), 0),
    ]


def test_past_its_end_a_contract_gets_another_one_by_a_renewal_alone() -> None:
    of = held(terms=EXTENDED)
    asked = h.terms(of, [h.line(of.licences[0])], on=date(2027, 3, 5), new_end=date(2028, 2, 29))
    assert [each.code for each in check_change_order(asked, h.basis(of))] == ["new_end.extended"]


@pytest.mark.parametrize(
    ("terms", "on", "amounts"),
    [
        # 118 x 2.35 x 1.03 for 27 of 31 days of March, less what 100 of them paid; then whole months.
        (EXTENDED, date(2027, 3, 5), ("242.05", "285.62", "37.94", "285.62")),
        # In the last month of the term: what follows is the first month of the extended one.
        (EXTENDED, date(2027, 2, 15), ("235.00", "277.30", "21.15", "285.62")),
        # The list of the first of March is known, that of the order's day is what seats cost until then.
        (AT_LIST, date(2027, 2, 15), ("235.00", "277.30", "21.15", "295.00")),
        (KEPT, date(2027, 2, 15), ("235.00", "277.30", "21.15", "277.30")),
    ],
)
def test_a_preview_knows_the_term_that_runs_and_the_one_that_follows(
    terms: ContractTerms, on: date, amounts: tuple[str, ...]
) -> None:
    of = held(terms=terms)
    asked = h.terms(of, [h.line(of.licences[0], 118)], on=on, price_list_id=LISTS[0].id)
    basis = h.basis(of, prices=LISTS[0])
    assert check_change_order(asked, basis) == ()
    change = price_change_order(asked, basis).change
    (line,) = change.lines
    assert (line.prior_payment, line.payment, line.today, line.next_invoice) == tuple(map(b.eur, amounts))
    explained = explain_changed_line(0, change_terms(asked, basis), change)
    assert set(ChangeAmount) - set(explained) == {ChangeAmount.STEP_PAYMENT}
    for amount, steps in explained.items():
        assert steps[-1].result == getattr(line, amount.value).amount


@pytest.mark.parametrize(
    ("line", "next_invoice"),
    [
        # A typed price is kept, and what the coming list does not have keeps its price.
        (h.line(h.protect(100), 110, discounts=ChargedDiscounts(manual_unit_price=Decimal(2))), "220.00"),
        (h.line(h.coach(100), 110), "159.50"),
        (h.line(h.protect(100), 0), "0.00"),
    ],
)
def test_what_the_list_of_the_term_that_follows_does_not_price_costs_what_it_does(
    line: ChangeOrderLine, next_invoice: str
) -> None:
    terms = replace(AT_LIST, reduction=ReductionPolicy.NEXT_BILLING)
    of = held(h.protect(100), h.coach(100), terms=terms)
    asked = h.terms(of, [line], on=date(2027, 2, 15), price_list_id=LISTS[0].id)
    basis = h.basis(of, prices=LISTS[0])
    assert check_change_order(asked, basis) == ()
    change = price_change_order(asked, basis).change
    assert change.lines[0].next_invoice == b.eur(next_invoice)
    explained = explain_changed_line(0, change_terms(asked, basis), change)
    assert explained[ChangeAmount.NEXT_INVOICE][-1].result == change.lines[0].next_invoice.amount


@pytest.mark.parametrize(
    ("terms", "lists", "on", "is_open"),
    [
        (AT_LIST, LISTS[:1], date(2027, 2, 15), True),
        (AT_LIST, (), date(2027, 2, 15), True),
        (AT_LIST, LISTS, date(2027, 1, 31), False),
        (AT_LIST, (LISTS[0], replace(LISTS[1], valid_from=date(2027, 3, 1))), date(2027, 2, 15), False),
        (AT_LIST, (replace(LISTS[0], valid_to=date(2027, 6, 1)),), date(2027, 2, 15), False),
        (KEPT, LISTS, date(2027, 2, 15), False),
    ],
)
def test_the_next_invoice_may_be_by_a_list_that_is_replaced_yet(
    terms: ContractTerms, lists: tuple[PriceList, ...], on: date, is_open: bool
) -> None:
    of = held(terms=terms, lists=lists)
    asked = h.terms(of, [h.line(of.licences[0], 118)], on=on)
    assert is_next_price_open(asked, of, billing_period(asked, of)) is is_open
    assert not is_next_price_open(asked, None, billing_period(asked, of))


def test_after_the_last_year_the_next_invoice_is_a_month_of_the_extended_term() -> None:
    yearly = h.protect(10, period=Period.YEAR, net_unit_price=Decimal("24"), payment=b.eur("240.00"))
    of = held(yearly, terms=replace(EXTENDED, reduction=ReductionPolicy.AT_ONCE))
    by_year = h.prices(
        entries=(b.price_entry("protect", "24", level="essential", period=Period.YEAR),), valid_to=None
    )
    asked = h.terms(of, [h.line(yearly, 12)], on=date(2026, 12, 1), period=Period.YEAR)
    basis = h.basis(of, prices=by_year)
    change = price_change_order(asked, basis).change
    # 12 x 24 x 1.03 / 12
    assert change.next_invoice == b.eur("24.72")
    steps = explain_changed_line(0, change_terms(asked, basis), change)[ChangeAmount.NEXT_INVOICE]
    assert steps[-1].result == change.next_invoice.amount


def test_an_end_within_a_period_is_followed_by_the_rest_of_it() -> None:
    of = held(terms=EXTENDED, end_date=date(2027, 2, 14))
    asked = h.terms(of, [h.line(of.licences[0], 118)], on=date(2027, 2, 5), price_list_id=LISTS[0].id)
    basis = h.basis(of, prices=LISTS[0])
    change = price_change_order(asked, basis).change
    # 118 x 2.35 x 1.03 for 14 of 28 days
    assert change.next_invoice == b.eur("142.81")
    steps = explain_changed_line(0, change_terms(asked, basis), change)[ChangeAmount.NEXT_INVOICE]
    assert steps[-1].result == change.next_invoice.amount


def test_the_cache_is_told_which_terms_have_prices_of_their_own() -> None:
    for terms, day, is_own in (
        (KEPT, NEXT, False),
        (AT_LIST, END, False),
        (AT_LIST, NEXT, True),
        (EXTENDED, NEXT, True),
    ):
        contract = h.contract(terms=terms)
        assert is_priced_by_term(contract, term_on(contract, day)) is is_own


def test_a_renewal_in_an_extended_term_ends_its_surcharge() -> None:
    of = held(terms=EXTENDED)
    day = date(2027, 3, 20)
    assert monthly_net(of, day) == b.eur("242.05")
    assert renewed_monthly(of, date(2027, 4, 1)) == b.eur("235.00")
    prices = RenewalPrices(h.programme(), LISTS[1], LISTS[0], Decimal(0))
    terms = renewal_terms(of, prices, date(2027, 4, 1), lambda: b.some_id(900), carries=False)
    priced = price_renewal(of, terms, prices, day)
    assert (priced.current, priced.renewed) == (b.eur("242.05"), b.eur("250.00"))
    assert priced.lines[0].causes == (
        Cause(CauseKind.SURCHARGE, Decimal(3), Decimal(0), b.eur("-7.05")),
        Cause(CauseKind.LIST, Decimal("2.35"), Decimal("2.50"), b.eur("15.00")),
    )


def test_an_end_that_is_moved_in_a_further_term_keeps_what_that_costs() -> None:
    of = held(h.protect(100), h.coach(100))
    on = date(2027, 7, 5)
    asked = h.terms(
        of,
        [h.line(each) for each in of.licences],
        on=on,
        new_end=date(2029, 2, 28),
        price_list_id=LISTS[2].id,
    )
    basis = h.basis(of, prices=LISTS[2])
    assert check_change_order(asked, basis) == ()
    placement = Placement(ids.OrderId(b.some_id(80)), b.NOW, {})
    after = apply_change(asked, price_change_order(asked, basis), of, placement)
    moved = HeldContract(after.contract, after.licences, LISTS)
    for day in (on, date(2028, 7, 5), date(2029, 2, 28)):
        assert [moved.charged_on(each, day).payment for each in moved.licences] == [
            b.eur("250.00"),
            b.eur("145.00"),
        ]
    assert moved.charged_on(moved.licences[0], date(2029, 3, 1)).payment == b.eur("280.00")


def test_notice_counts_for_tacit_contracts_and_seats_go_with_a_term_that_there_is() -> None:
    """A contract of the 31st whose term ended in February: the next one ends with March."""
    terms = replace(KEPT, notice_days=10, renewal_months=1, reduction=ReductionPolicy.RENEWAL)
    of = held(terms=terms, start_date=date(2026, 8, 31), end_date=date(2027, 2, 27), anchor_day=31)
    asked = h.terms(of, [h.line(of.licences[0], 40)], on=date(2027, 2, 20), price_list_id=LISTS[0].id)
    basis = h.basis(of, prices=LISTS[0])
    assert price_change_order(asked, basis).change.lines[0].effective == date(2027, 3, 31)
    fixed = replace(of, contract=replace(of.contract, terms=replace(terms, is_tacit=False)))
    basis = h.basis(fixed, prices=LISTS[0])
    assert price_change_order(asked, basis).change.lines[0].effective == date(2027, 2, 28)

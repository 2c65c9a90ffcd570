"""A renewal at today's list: causes add up to lines, lines to the difference, to the cent."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain import ids
from app.domain.catalogue.catalogue import Partnership, Period, PriceList
from app.domain.catalogue.contract_terms import ContractTerms, ProrationRule
from app.domain.errors import RuleViolation
from app.domain.money import Money, total
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.quote import price_quote
from app.domain.pricing.renewal import (
    Cause,
    CauseKind,
    RenewalPrices,
    carries_anything,
    month_share,
    monthly_net,
    price_renewal,
    renewal_terms,
    unused_payment,
)
from app.domain.pricing.renewal_rules import check_renewal
from app.domain.quote.quote import QuoteTerms, charged_discounts
from app.domain.subscription.licence import ChargedDiscounts, Licence, ScheduledChange
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields
from tests.support.strategies import offers, percents, price_lists

TODAY, START = date(2026, 11, 20), date(2027, 3, 1)


def prices(today: PriceList, before: PriceList | None, percent: Decimal = Decimal(0)) -> RenewalPrices:
    return RenewalPrices(h.programme(), today, before, percent)


def renewed(held: HeldContract, on: RenewalPrices, *, carries: bool = False) -> tuple[QuoteTerms, Any]:
    ids_of_lines = count(900)
    terms = renewal_terms(held, on, START, lambda: b.some_id(next(ids_of_lines)), carries=carries)
    return terms, price_renewal(held, terms, on, TODAY)


def held_of(terms: QuoteTerms, at: PriceList) -> HeldContract:
    """The contract that a validated quote makes."""
    priced = price_quote(terms, at, h.VAT)
    licences = tuple(
        b.licence(
            id=ids.LicenceId(b.some_id(700 + number)),
            product_id=line.product_id,
            level=line.level,
            quantity=line.quantity,
            net_unit_price=figures.net_unit,
            period=line.period,
            payment=figures.net,
            discounts=charged_discounts(terms, line),
        )
        for number, (line, figures) in enumerate(zip(terms.lines, priced.lines, strict=True))
        if line.quantity and not line.is_optional and line.period is not Period.ONE_TIME
    )
    contract = h.contract(currency=terms.currency, commitment_months=terms.commitment_months)
    return HeldContract(contract, licences)


@given(offers(), price_lists(), percents, st.booleans())
def test_causes_add_up_to_lines_and_lines_to_the_difference(
    offer: tuple[QuoteTerms, PriceList], new: PriceList, percent: Decimal, carries: bool
) -> None:
    terms, old = offer
    held = held_of(terms, old)
    assume(held.licences)
    new = replace(new, currency=terms.currency)
    asked, priced = renewed(held, prices(new, old, percent), carries=carries)
    for line in priced.lines:
        assert total((each.amount for each in line.causes), terms.currency) == line.difference
        assert all(
            isinstance(figure, Decimal) for each in line.causes for figure in (each.before, each.after)
        )
        assert [each.kind for each in line.causes] == sorted(
            (each.kind for each in line.causes), key=list(CauseKind).index
        )
    assert total((line.difference for line in priced.lines), terms.currency) == priced.difference
    assert priced.current == monthly_net(held, TODAY)
    quoted = price_quote(asked, new, h.VAT)
    shares = (month_share(each.net, each.period) for each in quoted.lines)
    assert priced.renewed == total(shares, terms.currency)


@given(offers())
def test_what_is_carried_over_at_the_same_list_costs_the_same(offer: tuple[QuoteTerms, PriceList]) -> None:
    terms, old = offer
    held = held_of(terms, old)
    assume(held.licences)
    asked, priced = renewed(held, prices(old, old, terms.customer_discount_percent), carries=True)
    if asked.commitment_months == terms.commitment_months:
        assert priced.difference.minor == 0
        assert all(not line.causes for line in priced.lines)


def test_a_list_a_tier_and_a_discount_are_told_apart() -> None:
    old = b.price_list(version=33, entries=(b.price_entry("cyber_coach", "50:1.55", "1.50"),))
    new = b.price_list(version=41, entries=(b.price_entry("cyber_coach", "50:1.60", "1.52"),))
    given_four = ChargedDiscounts(line_percent=Decimal(4))
    licence = h.coach(148, level=None, net_unit_price=Decimal("1.488"), payment=b.eur("220.22"))
    held = h.held(replace(licence, discounts=given_four))
    _, priced = renewed(held, prices(new, old))
    (line,) = priced.lines
    assert line.causes == (
        # 148 x 1.60 x 0.96 = 227.33; 148 x 1.52 x 0.96 = 215.96; 148 x 1.52 = 224.96
        Cause(CauseKind.LIST, Decimal("1.55"), Decimal("1.60"), b.eur("7.11")),
        Cause(CauseKind.TIER, Decimal("1.60"), Decimal("1.52"), b.eur("-11.37")),
        Cause(CauseKind.DISCOUNT, Decimal(4), Decimal(0), b.eur("9.00")),
    )
    assert (priced.current, priced.renewed) == (b.eur("220.22"), b.eur("224.96"))
    assert carries_anything(held, START)


def test_the_discount_of_the_type_stays_below_what_a_list_and_a_discount_change() -> None:
    old = b.price_list(entries=(b.price_entry("cyber_coach", "10.00"),))
    new = b.price_list(entries=(b.price_entry("cyber_coach", "12.00"),))
    given = ChargedDiscounts(customer_percent=Decimal(10), line_percent=Decimal(50))
    licence = h.coach(10, level=None, net_unit_price=Decimal("4.50"), payment=b.eur("45.00"))
    _, priced = renewed(h.held(replace(licence, discounts=given)), prices(new, old, Decimal(20)))
    (line,) = priced.lines
    assert line.causes == (
        # 10 x 12 x 0.5 x 0.9 = 54; 10 x 12 x 0.9 = 108; 10 x 12 x 0.8 = 96
        Cause(CauseKind.LIST, Decimal("10"), Decimal("12.00"), b.eur("9.00")),
        Cause(CauseKind.DISCOUNT, Decimal(50), Decimal(0), b.eur("54.00")),
        Cause(CauseKind.CUSTOMER_TYPE, Decimal(10), Decimal(20), b.eur("-12.00")),
    )


def test_a_typed_price_is_given_up_whole_or_kept_whole() -> None:
    typed = ChargedDiscounts(manual_unit_price=Decimal("2.00"), quote_percent=Decimal(10))
    licence = h.protect(100, net_unit_price=Decimal("1.80"), payment=b.eur("180.00"), discounts=typed)
    held = h.held(licence)
    _, priced = renewed(held, prices(h.prices(), h.prices()))
    assert [each.kind for each in priced.lines[0].causes] == [CauseKind.TYPED_PRICE]
    terms, kept = renewed(held, prices(h.prices(), h.prices()), carries=True)
    assert kept.difference.minor == 0
    assert (terms.discount_percent, terms.lines[0].manual_unit_price) == (Decimal(10), Decimal(2))


def test_a_typed_price_under_a_quote_that_gives_everything_away_is_kept() -> None:
    free = ChargedDiscounts(manual_unit_price=Decimal(2), quote_percent=Decimal(100))
    licence = h.protect(100, net_unit_price=Decimal(0), payment=b.eur("0.00"), discounts=free)
    terms, kept = renewed(h.held(licence), prices(h.prices(), h.prices()), carries=True)
    assert kept.difference.minor == 0
    assert (terms.discount_percent, terms.lines[0].manual_unit_price) == (Decimal(100), Decimal(2))


def test_discounts_of_several_quotes_go_into_their_lines() -> None:
    ten, five = Decimal(10), Decimal(5)
    typed = ChargedDiscounts(manual_unit_price=Decimal(2), quote_percent=ten)
    given_five = ChargedDiscounts(line_percent=ten, quote_percent=five)
    held = h.held(
        h.protect(100, net_unit_price=Decimal("1.80"), payment=b.eur("180.00"), discounts=typed),
        h.coach(100, net_unit_price=Decimal("1.2654"), payment=b.eur("126.54"), discounts=given_five),
    )
    terms, _ = renewed(held, prices(h.prices(), h.prices()), carries=True)
    assert terms.discount_percent == 0
    assert terms.lines[0].manual_unit_price == Decimal("1.8")
    assert terms.lines[1].discount_percent == Decimal("14.5")


def test_seats_that_are_ordered_away_are_a_cause_of_their_own() -> None:
    order = ids.OrderId(b.some_id(88))
    fewer = ScheduledChange(START, 500, Decimal("2.35"), b.eur("1175.00"), order)
    gone = ScheduledChange(START, 0, Decimal("1.45"), b.eur("0.00"), order)
    held = h.held(h.protect(682, scheduled=(fewer,)), h.coach(682, scheduled=(gone,)))
    terms, priced = renewed(held, prices(h.prices(), h.prices()))
    assert [line.quantity for line in terms.lines] == [500]
    assert [[each.kind for each in line.causes] for line in priced.lines] == [
        [CauseKind.SEATS],
        [CauseKind.SEATS],
    ]
    assert priced.renewed == b.eur("1175.00")


def test_the_terms_say_what_they_renew_as_it_is_now() -> None:
    held = h.held(h.protect(), h.coach(), revision=3)
    terms, _ = renewed(held, prices(h.prices(), h.prices(), Decimal(7)))
    assert terms.renews is not None
    assert (terms.renews.contract_id, terms.renews.contract_revision) == (held.contract.id, 3)
    assert terms.renews.monthly_net == monthly_net(held, START)
    assert b.quote(terms=terms).renews == held.contract.id
    assert b.quote().renews is None
    assert (terms.start_date, terms.commitment_months) == (START, 36)
    assert terms.customer_discount_percent == Decimal(7)


@pytest.mark.parametrize(
    ("rule", "start", "unused"),
    [
        (ProrationRule.ACTUAL, date(2026, 12, 15), "17.00"),
        (ProrationRule.ACTUAL, date(2026, 12, 1), "0.00"),
        (ProrationRule.ACTUAL, date(2027, 3, 1), "0.00"),
        (ProrationRule.FIXED_30, date(2026, 12, 15), "17.57"),
        (ProrationRule.NONE, date(2026, 12, 15), "0.00"),
    ],
)
def test_what_is_paid_for_days_that_are_renewed_comes_back(
    rule: ProrationRule, start: date, unused: str
) -> None:
    licence: Licence = h.protect(10, net_unit_price=Decimal("3.10"), payment=b.eur("31.00"))
    held = h.held(licence, terms=ContractTerms(is_tacit=False, proration=rule))
    assert unused_payment(held, start) == b.eur(unused)


def test_a_year_that_is_paid_comes_back_where_nothing_is_billed_by_the_month() -> None:
    licence = h.protect(10, period=Period.YEAR, payment=b.eur("365.00"))
    held = h.held(licence, terms=ContractTerms(is_tacit=False))
    # From the first of January to the end of February: fifty-nine days of the year that began in March.
    assert unused_payment(held, date(2027, 1, 1)) == b.eur("59.00")


def test_a_short_last_period_gives_nothing_back_for_days_after_the_end() -> None:
    licence = h.protect(10, payment=b.eur("31.00"))
    terms = ContractTerms(is_tacit=False)
    held = h.held(licence, terms=terms, end_date=date(2026, 12, 20))
    # From the fifteenth to the twentieth: six of thirty-one days.
    assert unused_payment(held, date(2026, 12, 15)) == b.eur("6.00")
    assert unused_payment(held, date(2026, 12, 21)) == b.eur("0.00")


@pytest.mark.parametrize(
    ("changed", "of", "problems"),
    [
        ({}, {}, []),
        ({}, {"renewed_by": ids.ContractId(b.some_id(61))}, [("renewal.done", "renews")]),
        ({"currency": "USD"}, {}, [("renewal.other", "renews")]),
        ({"partnership": Partnership.MSP}, {}, [("renewal.other", "renews")]),
        ({"programme_id": ids.ProgrammeId("essentials")}, {}, [("renewal.other", "renews")]),
        ({"start_date": date(2024, 3, 1)}, {}, [("renewal.too_early", "start_date")]),
        ({"start_date": date(2024, 3, 2)}, {}, []),
    ],
)
def test_a_renewal_is_of_the_same_kind_and_lets_the_term_last(
    changed: dict[str, Any], of: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    held = h.held(h.protect(), **of)
    terms, _ = renewed(held, prices(h.prices(), h.prices()))
    found = check_renewal(replace(terms, **changed), held.contract, TODAY)
    assert codes_and_fields(found) == problems


def test_a_product_without_a_price_today_is_no_renewal() -> None:
    without = b.price_list(entries=(b.price_entry("cyber_coach", "1.50"),))
    with pytest.raises(RuleViolation, match=r"price\.missing"):
        renewed(h.held(h.protect()), prices(without, None))


def test_the_month_of_a_yearly_payment_is_a_twelfth_of_it() -> None:
    assert month_share(Money(100, "EUR"), Period.YEAR) == Money(8, "EUR")
    assert month_share(Money(-6, "EUR"), Period.YEAR) == Money(-1, "EUR")
    assert month_share(Money(100, "EUR"), Period.ONE_TIME) == Money(0, "EUR")


def test_without_the_list_of_before_nothing_is_put_down_to_a_tier() -> None:
    new = b.price_list(version=41, entries=(b.price_entry("cyber_coach", "50:1.60", "1.52"),))
    licence = h.coach(148, level=None, net_unit_price=Decimal("1.50"), payment=b.eur("222.00"))
    _, priced = renewed(h.held(licence), prices(new, None))
    (line,) = priced.lines
    assert [each.kind for each in line.causes] == [CauseKind.LIST]
    assert line.causes[0].amount == priced.difference == b.eur("2.96")


def test_a_cent_that_rounding_left_over_belongs_to_the_last_cause_or_is_the_lists() -> None:
    at = b.price_list(entries=(b.price_entry("cyber_coach", "1.50"),))
    licence = h.coach(100, level=None, net_unit_price=Decimal("1.50"), payment=b.eur("150.01"))
    _, priced = renewed(h.held(licence), prices(at, at))
    assert [(each.kind, each.amount) for each in priced.lines[0].causes] == [(CauseKind.LIST, b.eur("-0.01"))]
    order = ids.OrderId(b.some_id(88))
    fewer = ScheduledChange(START, 50, Decimal("1.50"), b.eur("75.01"), order)
    _, priced = renewed(h.held(replace(licence, scheduled=(fewer,))), prices(at, at))
    assert [(each.kind, each.amount) for each in priced.lines[0].causes] == [
        (CauseKind.SEATS, b.eur("-75.01"))
    ]


def test_what_was_given_away_whole_has_no_list_price_to_compare_with() -> None:
    free = ChargedDiscounts(line_percent=Decimal(100))
    licence = h.protect(100, net_unit_price=Decimal(0), payment=b.eur("0.00"), discounts=free)
    _, priced = renewed(h.held(licence), prices(h.prices(), h.prices()))
    assert [each.kind for each in priced.lines[0].causes] == [CauseKind.DISCOUNT]
    assert priced.difference == priced.renewed == b.eur("238.00")

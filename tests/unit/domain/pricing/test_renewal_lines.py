"""What a renewal's lines, causes and credits are made of, figure by figure."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

import pytest

from app.domain import ids
from app.domain.catalogue.catalogue import OfferType, Period, PriceList, TierMode, Tiers, TierStep
from app.domain.catalogue.contract_terms import ContractTerms, ProrationRule, TacitPrice
from app.domain.money import Money
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal import (
    Cause,
    CauseKind,
    RenewalPrices,
    RenewedLine,
    carries_anything,
    price_renewal,
    renewal_terms,
    renewed_monthly,
    seats_renewed,
    unused_payment,
)
from app.domain.quote.quote import QuoteTerms, RenewedSeats
from app.domain.subscription.licence import ChargedDiscounts, ScheduledChange
from tests.support import builders as b
from tests.support import held_contracts as h

TODAY, START = date(2026, 11, 20), date(2027, 3, 1)
MIDDLE = date(2026, 12, 15)
ENDS = ContractTerms(is_tacit=False)
EXTENDED = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
AT_LIST = ContractTerms(is_tacit=True, tacit_price=TacitPrice.LIST)
PROTECT = ids.ProductId("protect")


def on(today: PriceList, before: PriceList | None, percent: str = "0") -> RenewalPrices:
    return RenewalPrices(h.programme(), today, before, Decimal(percent))


PLAIN = on(h.prices(), h.prices())


def terms_of(held: HeldContract, prices: RenewalPrices = PLAIN, *, carries: bool = False) -> QuoteTerms:
    numbers = count(900)
    return renewal_terms(held, prices, START, lambda: b.some_id(next(numbers)), carries=carries)


def lines_of(
    held: HeldContract, prices: RenewalPrices = PLAIN, *, carries: bool = False
) -> tuple[RenewedLine, ...]:
    return price_renewal(held, terms_of(held, prices, carries=carries), prices, TODAY).lines


def scheduled(day: date, quantity: int, unit: str) -> ScheduledChange:
    payment = Money.rounded(Decimal(unit) * quantity, "EUR")
    return ScheduledChange(day, quantity, Decimal(unit), payment, ids.OrderId(b.some_id(88)))


def test_the_terms_name_the_list_the_offer_and_each_line_by_an_id_of_its_own() -> None:
    custom = terms_of(h.held())
    assert (custom.price_list_id, custom.offer) == (h.prices().id, OfferType.CUSTOM)
    assert [line.id for line in custom.lines] == [b.some_id(900), b.some_id(901)]
    bundle = terms_of(h.held(h.licence(70, "u_cyber_360", 10, "6.45")))
    assert bundle.offer is OfferType.BUNDLE


def test_seats_of_one_product_and_level_count_together() -> None:
    held = h.held(h.protect(100), replace(h.protect(50), id=ids.LicenceId(b.some_id(75))))
    assert seats_renewed(held, START) == (RenewedSeats(PROTECT, "essential", 150),)


def test_what_is_free_stays_in_the_list_and_what_is_gone_does_not() -> None:
    free = ChargedDiscounts(manual_unit_price=Decimal(0))
    held = h.held(
        h.protect(100, net_unit_price=Decimal(0), payment=b.eur("0.00"), discounts=free),
        h.coach(0, payment=b.eur("0.00")),
    )
    (line,) = lines_of(held, carries=True)
    assert (line.product_id, line.quantity, line.renewed) == ("protect", 100, b.eur("0.00"))


def test_seats_that_go_before_it_begins_are_told_with_all_that_they_cost() -> None:
    held = h.held(h.protect(), replace(h.coach(), scheduled=(scheduled(START, 0, "1.45"),)))
    _, gone = lines_of(held)
    cost = b.eur("988.90")
    cause = Cause(CauseKind.SEATS, Decimal(682), Decimal(0), b.eur("-988.90"))
    assert gone == RenewedLine(ids.ProductId("cyber_coach"), "essential", 0, cost, b.eur("0.00"), (cause,))


def test_a_surcharge_ends_with_the_renewal() -> None:
    held = h.held(h.protect(100, net_unit_price=Decimal("2.38"), payment=b.eur("238.00")), terms=EXTENDED)
    held = replace(held, contract=replace(held.contract, end_date=date(2026, 9, 30)))
    (line,) = lines_of(held)
    cause = Cause(CauseKind.SURCHARGE, Decimal(3), Decimal(0), b.eur("-7.14"))
    assert line == RenewedLine(PROTECT, "essential", 100, b.eur("245.14"), b.eur("238.00"), (cause,))


@pytest.mark.parametrize(
    ("contract", "day", "licence", "unused"),
    [
        # What was paid in advance is for the seats of before, also where fewer are ordered for that day.
        ({"terms": ENDS}, MIDDLE, {"scheduled": (scheduled(MIDDLE, 5, "3.10"),)}, "17.00"),
        # The short last period was paid until its end, and the extended term has not begun.
        ({"terms": EXTENDED, "end_date": date(2026, 12, 14)}, MIDDLE, {}, "0.00"),
        # A month of 31.93, billed from the first although the extended term began on the tenth.
        ({"terms": EXTENDED, "end_date": date(2026, 12, 9)}, date(2026, 12, 20), {}, "12.36"),
        # Past its end a year is paid by the month: a twelfth of 1,236.00.
        (
            {"terms": EXTENDED, "end_date": date(2026, 11, 30)},
            MIDDLE,
            {"period": Period.YEAR, "net_unit_price": Decimal(120), "payment": b.eur("1200.00")},
            "56.48",
        ),
        (
            {
                "terms": replace(EXTENDED, proration=ProrationRule.FIXED_30),
                "end_date": date(2026, 11, 30),
            },
            MIDDLE,
            {"period": Period.YEAR, "net_unit_price": Decimal(120), "payment": b.eur("1200.00")},
            "58.37",
        ),
        # Nothing after the tenth, whatever the default of a rule says.
        (
            {"terms": replace(ENDS, proration=ProrationRule.WHOLE_MONTH, threshold_day=10)},
            MIDDLE,
            {},
            "0.00",
        ),
    ],
)
def test_what_is_paid_for_days_that_are_renewed(
    contract: dict[str, Any], day: date, licence: dict[str, Any], unused: str
) -> None:
    sold = {"net_unit_price": Decimal("3.10"), "payment": b.eur("31.00"), **licence}
    assert unused_payment(h.held(h.protect(10, **sold), **contract), day) == b.eur(unused)


@pytest.mark.parametrize(
    ("discounts", "gone", "carries"),
    [
        (ChargedDiscounts(), (), False),
        (ChargedDiscounts(customer_percent=Decimal(5)), (), False),
        (ChargedDiscounts(line_percent=Decimal(5)), (), True),
        (ChargedDiscounts(quote_percent=Decimal(5)), (), True),
        (ChargedDiscounts(manual_unit_price=Decimal(2)), (), True),
        (ChargedDiscounts(line_percent=Decimal(5)), (scheduled(START, 0, "2.35"),), False),
    ],
)
def test_only_what_is_still_held_has_something_to_take_over(
    discounts: ChargedDiscounts, gone: tuple[ScheduledChange, ...], carries: bool
) -> None:
    held = h.held(h.protect(discounts=discounts, scheduled=gone), h.coach())
    assert carries_anything(held, START) is carries


def test_a_typed_price_is_taken_over_alone_and_to_the_decimals_that_can_be_typed() -> None:
    typed = ChargedDiscounts(
        line_percent=Decimal(10), quote_percent=Decimal(50), manual_unit_price=Decimal("1.0001")
    )
    first, second = terms_of(h.held(h.protect(discounts=typed), h.coach()), carries=True).lines
    # Half of 1.0001, and half of the last decimal goes up.
    assert (first.discount_percent, first.manual_unit_price) == (Decimal(0), Decimal("0.5001"))
    assert (second.discount_percent, second.manual_unit_price) == (Decimal(0), None)


def test_discounts_of_several_quotes_are_rounded_as_prices_are() -> None:
    small = ChargedDiscounts(line_percent=Decimal("0.01"), quote_percent=Decimal("1.5"))
    other = ChargedDiscounts(quote_percent=Decimal(2))
    terms = terms_of(h.held(h.protect(discounts=small), h.coach(discounts=other)), carries=True)
    # 1 - 0.9999 x 0.985 is 1.50985 percent.
    assert [line.discount_percent for line in terms.lines] == [Decimal("1.5099"), Decimal(2)]


def listed(unit: str, valid_from: date) -> PriceList:
    return h.prices(entries=(b.price_entry("protect", unit, level="essential"),), valid_from=valid_from)


def test_the_month_that_is_renewed_is_at_the_price_of_the_term_before_it() -> None:
    dearer = listed("3.00", START)
    held = replace(h.held(h.protect(), terms=AT_LIST), lists=(dearer,))
    assert renewed_monthly(held, START) == b.eur("1602.70")
    begun = h.held(h.protect(), terms=AT_LIST, end_date=date(2026, 2, 28))
    held = replace(begun, lists=(listed("2.50", date(2026, 1, 1)),))
    assert renewed_monthly(held, START) == b.eur("1705.00")


def coach_at(*entries: Any) -> PriceList:
    return b.price_list(entries=tuple(entries))


FOUR = ChargedDiscounts(customer_percent=Decimal(10), line_percent=Decimal(4))
SOLD = h.coach(148, level=None, net_unit_price=Decimal("1.3392"), payment=b.eur("198.20"), discounts=FOUR)
OLD = coach_at(b.price_entry("cyber_coach", "50:1.55", "1.50"))
NEW = coach_at(b.price_entry("cyber_coach", "50:1.60", "1.52"))
LISTED = Cause(CauseKind.LIST, Decimal("1.55"), Decimal("1.60"), b.eur("6.40"))
TIER = Cause(CauseKind.TIER, Decimal("1.60"), Decimal("1.52"), b.eur("-10.23"))


def test_each_cause_is_below_the_discounts_of_before_it() -> None:
    (line,) = lines_of(h.held(SOLD), on(NEW, OLD, "20"), carries=True)
    # 148 x 0.96 x 0.9: at 1.60 it is 204.60, at 1.52 194.37; below twenty percent for the type 172.77.
    customer = Cause(CauseKind.CUSTOMER_TYPE, Decimal(10), Decimal(20), b.eur("-21.60"))
    assert line.causes == (LISTED, TIER, customer)


def test_a_discount_that_the_rep_gives_anew_is_told_beside_that_of_the_type() -> None:
    held, prices = h.held(SOLD), on(NEW, OLD, "20")
    terms = terms_of(held, prices)
    ten = replace(terms, lines=(replace(terms.lines[0], discount_percent=Decimal(10)),))
    (line,) = price_renewal(held, ten, prices, TODAY).lines
    # 148 x 1.52 x 0.9 x 0.9 = 182.22, and x 0.8 in place of the second 161.97.
    assert line.causes == (
        LISTED,
        TIER,
        Cause(CauseKind.DISCOUNT, Decimal(4), Decimal(10), b.eur("-12.15")),
        Cause(CauseKind.CUSTOMER_TYPE, Decimal(10), Decimal(20), b.eur("-20.25")),
    )


def test_lists_are_read_at_the_commitment_of_the_renewal() -> None:
    old, new = (
        coach_at(b.price_entry("cyber_coach", "9.99"), replace(each.entries[0], commitment_months=36))
        for each in (OLD, NEW)
    )
    (line,) = lines_of(h.held(SOLD), on(new, old, "10"), carries=True)
    assert line.causes == (LISTED, TIER)


def with_tiers(prices: PriceList, tiers: Tiers) -> PriceList:
    return replace(prices, entries=(replace(prices.entries[0], tiers=tiers),))


GRADUATED = with_tiers(NEW, replace(NEW.entries[0].tiers, mode=TierMode.GRADUATED))
WITH_FEE = with_tiers(
    NEW,
    Tiers(
        TierMode.VOLUME,
        (TierStep(50, Decimal("1.60")), TierStep(None, Decimal("1.50"), flat=Decimal(5))),
    ),
)


@pytest.mark.parametrize(
    ("today", "before"),
    [(GRADUATED, OLD), (WITH_FEE, OLD), (NEW, coach_at(b.price_entry("protect", "2.00"))), (NEW, None)],
    ids=["graduated", "with a flat fee", "not listed before", "no list of before"],
)
def test_only_volume_tiers_that_both_lists_know_are_told_apart(
    today: PriceList, before: PriceList | None
) -> None:
    (line,) = lines_of(h.held(SOLD), on(today, before, "10"), carries=True)
    assert [each.kind for each in line.causes] == [CauseKind.LIST]
    assert line.causes[0].amount == line.difference


def test_with_a_flat_fee_a_unit_costs_what_it_comes_to_on_average() -> None:
    (line,) = lines_of(h.held(SOLD), on(WITH_FEE, OLD, "10"), carries=True)
    # 148 x 1.50 and 5.00 are 227.00.
    assert round(line.causes[0].after, 20) == round(Decimal(227) / 148, 20)


def test_what_rounding_left_over_is_the_lists_or_the_last_causes_with_its_figures() -> None:
    at = coach_at(b.price_entry("cyber_coach", "1.50"))
    licence = h.coach(100, level=None, net_unit_price=Decimal("1.50"), payment=b.eur("150.01"))
    (line,) = lines_of(h.held(licence), on(at, at))
    assert line.causes == (Cause(CauseKind.LIST, Decimal("150.01"), Decimal("150.00"), b.eur("-0.01")),)
    fewer = replace(scheduled(START, 50, "1.50"), payment=b.eur("75.01"))
    (line,) = lines_of(h.held(replace(licence, scheduled=(fewer,))), on(at, at))
    assert line.causes == (Cause(CauseKind.SEATS, Decimal(100), Decimal(50), b.eur("-75.01")),)

"""A change order: what is asked for against what is held, to the cent."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import OfferType, Partnership, Period, Programme, VatCategory
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.change.reduction import ChangeNote, NoteCode
from app.domain.errors import RuleViolation
from app.domain.ids import ContractId, LicenceId, LineId, ProductId
from app.domain.pricing.change_order import (
    ChangeBasis,
    HeldContract,
    PricedChangeOrder,
    change_terms,
    price_change_order,
)
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.trace.change import explain_difference, explain_total_on
from app.domain.subscription.licence import ChargedDiscounts, Licence, PeriodCharge, ScheduledChange
from tests.support import builders as b
from tests.support.problems import codes_and_fields

D = Decimal
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TWELVE = ChargedDiscounts(customer_percent=D(12))
VAT = VatTreatment(VatCategory.STANDARD, D(20))
NOTICE = ContractTerms(reduction=ReductionPolicy.RENEWAL, notice_days=30, is_tacit=True)
CONTRACT = b.contract(
    number="C-2024-0117",
    start_date=date(2024, 3, 1),
    end_date=date(2027, 2, 28),
    terms=NOTICE,
)
PRICES = b.price_list(
    entries=(
        b.price_entry("protect", "499:2.38", "2.35", level="essential"),
        b.price_entry("protect", "499:3.10", "2.95", level="advanced"),
        b.price_entry("cyber_coach", "499:1.48", "1.45", level="essential"),
        b.price_entry("cyber_academy", "499:1.78", "1.75"),
        b.price_entry("archive", "0.35"),
        b.price_entry("u_cyber_360", "6.45"),
    )
)


def licence(number: int, product: str, quantity: int, unit: str, **kw: Any) -> Licence:
    """Seats held since the contract began, at the discount of the customer's type."""
    return b.licence(
        id=LicenceId(b.some_id(number)),
        contract_id=CONTRACT.id,
        product_id=ProductId(product),
        quantity=quantity,
        net_unit_price=D(unit),
        payment=b.eur(str((D(unit) * quantity).quantize(D("0.01")))),
        start_date=CONTRACT.start_date,
        end_date=CONTRACT.end_date,
        discounts=TWELVE,
        **kw,
    )


PROTECT = licence(70, "protect", 682, "2.0680", level="essential")
COACH = licence(71, "cyber_coach", 682, "1.2760", level="essential")


def programme(**kw: Any) -> Programme:
    archive = b.product(id=ProductId("archive"), levels=(), option_of=ProductId("protect"))
    return b.programme(products=(*b.programme().products, archive), **kw)


def basis(*licences: Licence, **kw: Any) -> ChangeBasis:
    held = HeldContract(kw.pop("contract", CONTRACT), licences or (PROTECT, COACH))
    return replace(ChangeBasis(kw.pop("programme", programme()), PRICES, VAT, held, NOW), **kw)


def held_line(of: Licence, quantity: int | None = None, **kw: Any) -> ChangeOrderLine:
    """A line about what is held; untouched without ``quantity``."""
    base = ChangeOrderLine(LineId(of.id), of.product_id, of.quantity, of.level, of.id, discounts=of.discounts)
    return replace(base, quantity=of.quantity if quantity is None else quantity, **kw)


def added(product: str, quantity: int, **kw: Any) -> ChangeOrderLine:
    line = ChangeOrderLine(LineId(b.some_id(900)), ProductId(product), quantity, discounts=TWELVE)
    return replace(line, **kw)


def terms(*lines: ChangeOrderLine, **kw: Any) -> ChangeOrderTerms:
    base = ChangeOrderTerms(
        programme_id=CONTRACT.programme_id,
        partnership=CONTRACT.partnership,
        currency="EUR",
        price_list_id=PRICES.id,
        contract_id=CONTRACT.id,
        commitment_months=36,
        on=TODAY,
        lines=lines,
    )
    return replace(base, **kw)


VENDORS_EXAMPLE = terms(held_line(PROTECT, 700), held_line(COACH, 700), added("cyber_academy", 700))


def priced(asked: ChangeOrderTerms, on: ChangeBasis | None = None) -> PricedChangeOrder:
    """Priced after the rules let it pass."""
    on = on or basis()
    assert check_change_order(asked, on) == ()
    return price_change_order(asked, on)


def test_the_vendors_example_comes_out_to_the_cent() -> None:
    order = priced(VENDORS_EXAMPLE)
    change = order.change
    assert [line.prior_quantity for line in change.lines] == [682, 682, 0]
    assert [line.quantity for line in change.lines] == [700, 700, 700]
    assert [line.prior_payment for line in change.lines] == [b.eur("1410.38"), b.eur("870.23"), b.eur("0")]
    assert [line.payment for line in change.lines] == [b.eur("1447.60"), b.eur("893.20"), b.eur("1078.00")]
    assert (change.prior_total, change.new_total) == (b.eur("2280.61"), b.eur("3418.80"))
    assert change.difference == b.eur("1138.19")
    assert (change.today, change.next_invoice) == (b.eur("417.34"), b.eur("3418.80"))
    assert change.to_term_end == b.eur("10673.74")
    assert (order.today.vat, order.next_invoice.vat, order.new_total.vat) == (
        b.eur("83.47"),
        b.eur("683.76"),
        b.eur("683.76"),
    )
    assert order.totals.today_vat == b.eur("83.47")


def test_an_untouched_line_stays_at_what_is_charged_whatever_the_list_says() -> None:
    dear = licence(70, "protect", 682, "9.9900", level="essential")
    order = priced(terms(held_line(dear), held_line(COACH, 700)), basis(dear, COACH))
    assert order.change.lines[0].payment == dear.payment
    assert order.change.lines[0].today == b.eur("0")


def test_a_typed_price_survives_a_new_total() -> None:
    typed = replace(PROTECT, discounts=ChargedDiscounts(quote_percent=D(10), manual_unit_price=D(2)))
    order = priced(terms(held_line(typed, 700)), basis(typed))
    assert order.change.lines[0].unit_price == D("1.8")


def test_a_smaller_tier_reprices_the_whole_line() -> None:
    at_once = replace(CONTRACT, terms=ContractTerms(reduction=ReductionPolicy.AT_ONCE))
    order = priced(terms(held_line(PROTECT, 400)), basis(PROTECT, contract=at_once))
    (line,) = order.change.lines
    assert (line.unit_price, line.payment) == (D("2.0944"), b.eur("837.76"))


@pytest.mark.parametrize(
    ("on", "effective", "by"),
    [
        (date(2026, 11, 20), "2027-03-01", "2027-01-29"),
        (date(2027, 1, 29), "2027-03-01", "2027-01-29"),
        (date(2027, 1, 30), "2028-03-01", "2028-01-30"),
    ],
)
def test_seats_that_go_at_the_renewal_are_given_notice_of(on: date, effective: str, by: str) -> None:
    order = priced(terms(held_line(COACH, 200), on=on), basis(COACH))
    (line,) = order.change.lines
    assert line.note is not None
    assert line.effective.isoformat() == effective
    assert line.note.data == {"seats": "482", "on": effective, "by": by}
    assert order.change.today == b.eur("0")


def test_the_new_total_is_dated_where_it_waits() -> None:
    order = priced(terms(held_line(PROTECT, 700), held_line(COACH, 200)))
    assert order.steps() == (
        (TODAY, b.eur("1447.60") + COACH.payment),
        (date(2027, 3, 1), b.eur("1447.60") + b.eur("260.48")),
    )


def test_what_was_charged_in_this_period_is_not_charged_again() -> None:
    fell = replace(COACH, quantity=650, charged=(PeriodCharge(date(2026, 11, 1), 682),))
    order = priced(terms(held_line(fell, 690)), basis(fell))
    (line,) = order.change.lines
    assert line.reversal == b.eur("-319.09")
    assert line.charge == b.eur("322.83")


def test_what_is_held_is_that_of_the_day_of_the_change() -> None:
    goes = ScheduledChange(date(2026, 11, 15), 600, D("1.2760"), b.eur("765.60"), b.order().id)
    waiting = replace(COACH, scheduled=(goes,))
    order = priced(terms(held_line(waiting, 610)), basis(waiting))
    assert order.change.lines[0].prior_quantity == 600


def test_seats_that_are_ordered_away_already_are_in_no_invoice_after_their_day() -> None:
    goes = ScheduledChange(date(2026, 12, 1), 200, D("1.32"), b.eur("264.00"), b.order().id)
    waiting = replace(COACH, scheduled=(goes,))
    order = priced(terms(held_line(PROTECT, 700), held_line(waiting)), basis(PROTECT, waiting))
    line = order.change.lines[1]
    assert line.note == ChangeNote(NoteCode.ORDERED, {"seats": "482", "on": "2026-12-01"})
    assert line.today == b.eur("0")
    assert order.change.next_invoice == b.eur("1447.60") + goes.payment
    assert order.change.total_on(TODAY) == b.eur("1447.60") + COACH.payment
    assert order.change.new_total == b.eur("1447.60") + goes.payment


def test_seats_that_are_ordered_away_are_no_reduction_beside_a_product_change() -> None:
    goes = ScheduledChange(date(2027, 3, 1), 200, D("1.32"), b.eur("264.00"), b.order().id)
    waiting = replace(COACH, scheduled=(goes,))
    apart = replace(CONTRACT, terms=replace(NOTICE, excludes_product_change=True))
    asked = terms(held_line(waiting), added("cyber_academy", 10))
    assert check_change_order(asked, basis(waiting, contract=apart)) == ()


@pytest.mark.parametrize(("seats", "today"), [(450, "0.00"), (650, "37.91")])
def test_seats_that_come_again_cost_only_what_is_above_those_that_are_paid_for(
    seats: int, today: str
) -> None:
    """600 of the larger tier are paid for; the 400 of the smaller one that are held give nothing back."""
    fell = licence(70, "protect", 400, "2.0944", level="essential")
    fell = replace(fell, charged=(PeriodCharge(date(2026, 11, 1), 600),))
    order = priced(terms(held_line(fell, seats)), basis(fell))
    assert order.change.today == b.eur(today)


def test_a_product_that_went_and_comes_again_is_not_paid_twice() -> None:
    gone = replace(COACH, quantity=0, charged=(PeriodCharge(date(2026, 11, 1), 682),))
    again = added("cyber_coach", 682, level="essential")
    order = priced(terms(held_line(PROTECT), again), basis(PROTECT, gone))
    assert order.change.today == b.eur("0")
    assert order.change.next_invoice == b.eur("2280.61")


def test_a_first_assignment_is_billed_from_its_day_on() -> None:
    first = terms(added("cyber_academy", 10), contract_id=None, commitment_months=12)
    order = priced(first, basis(held=None))
    assert (order.change.prior_total, order.change.new_total) == (b.eur("0"), b.eur("15.66"))
    assert (order.change.today, order.change.next_invoice) == (b.eur("15.66"), b.eur("15.66"))
    assert order.change.to_term_end == b.eur("187.92")
    assert change_terms(first, basis(held=None)).term_end == date(2027, 11, 20)


def ended(**kw: Any) -> Any:
    return replace(CONTRACT, terms=ContractTerms(), **kw)


EM = b.programme().partnerships[1]
SLIPS: list[tuple[ChangeOrderTerms, ChangeBasis, tuple[str, str]]] = [
    (terms(held_line(PROTECT), held_line(COACH)), basis(), ("change.nothing", "lines")),
    (terms(held_line(PROTECT, -1)), basis(), ("quantity.range", "lines.0.quantity")),
    (terms(held_line(PROTECT, 10**12)), basis(), ("quantity.range", "lines.0.quantity")),
    (
        terms(held_line(PROTECT, 700, discounts=replace(TWELVE, line_percent=D(101)))),
        basis(),
        ("percent.range", "lines.0.discounts.line_percent"),
    ),
    (
        terms(held_line(PROTECT, 700, discounts=replace(TWELVE, manual_unit_price=D(-1)))),
        basis(),
        ("price.range", "lines.0.discounts.manual_unit_price"),
    ),
    (
        terms(held_line(PROTECT, 600, level="advanced")),
        basis(contract=replace(CONTRACT, terms=replace(NOTICE, excludes_product_change=True))),
        ("change.exclusive", "lines.0.quantity"),
    ),
    (
        terms(replace(held_line(PROTECT, 700), licence_id=LicenceId(b.some_id(99)))),
        basis(),
        ("change.licence_missing", "lines.0.licence_id"),
    ),
    (
        terms(replace(held_line(PROTECT, 700), product_id=ProductId("sikker"))),
        basis(),
        ("change.licence_missing", "lines.0.licence_id"),
    ),
    (terms(added("fax", 1)), basis(), ("product.unknown", "lines.0.product_id")),
    (terms(added("sikker", 1)), basis(), ("price.missing", "lines.0.quantity")),
    (terms(added("protect", 1)), basis(), ("level.missing", "lines.0.level")),
    (terms(added("protect", 1, level="gold")), basis(), ("level.not_allowed", "lines.0.level")),
    (terms(added("archive", 1)), basis(), ("option.not_offered", "lines.0.product_id")),
    (
        terms(added("u_cyber_360", 1)),
        basis(programme=programme(partnerships=(b.partnership_terms(offers=(OfferType.CUSTOM,)),))),
        ("product.not_in_offer", "lines.0.product_id"),
    ),
    (
        terms(added("old", 1)),
        basis(programme=b.programme(products=(b.product(id=ProductId("old"), levels=(), is_sold=False),))),
        ("product.not_sold", "lines.0.product_id"),
    ),
    (terms(held_line(PROTECT, 700), programme_id="other"), basis(), ("programme.mismatch", "programme_id")),
    (
        terms(held_line(PROTECT, 700), price_list_id="other"),
        basis(),
        ("price_list.mismatch", "price_list_id"),
    ),
    (terms(held_line(PROTECT, 700), currency="USD"), basis(), ("currency.mismatch", "currency")),
    (terms(held_line(PROTECT, 700), period=Period.ONE_TIME), basis(), ("change.not_recurring", "period")),
    (
        terms(held_line(PROTECT, 700), contract_id=ContractId(b.some_id(61))),
        basis(),
        ("change.other_contract", "contract_id"),
    ),
    (
        terms(held_line(PROTECT, 700), on=date(2027, 3, 1)),
        basis(contract=ended()),
        ("change.contract_ended", "contract_id"),
    ),
    (terms(held_line(PROTECT, 700), on=date(2024, 2, 29)), basis(), ("change.not_begun", "on")),
    (
        terms(added("cyber_academy", 1), contract_id=None, commitment_months=5),
        basis(held=None),
        ("commitment.unknown", "commitment_months"),
    ),
    (terms(held_line(PROTECT, 700), customer_notes="x" * 2001), basis(), ("text.too_long", "customer_notes")),
    (
        terms(held_line(PROTECT, 700, internal_notes="x" * 4001)),
        basis(),
        ("text.too_long", "lines.0.internal_notes"),
    ),
    (
        terms(held_line(PROTECT, 600), added("cyber_academy", 5)),
        basis(contract=replace(CONTRACT, terms=replace(NOTICE, excludes_product_change=True))),
        ("change.exclusive", "lines.0.quantity"),
    ),
]


@pytest.mark.parametrize(("asked", "on", "problem"), SLIPS, ids=[problem[0] for _, _, problem in SLIPS])
def test_each_slip_is_named_at_its_field(
    asked: ChangeOrderTerms, on: ChangeBasis, problem: tuple[str, str]
) -> None:
    assert problem in codes_and_fields(check_change_order(asked, on))


def test_a_partnership_that_the_programme_does_not_know_is_named() -> None:
    asked = replace(VENDORS_EXAMPLE, partnership=Partnership.MSP)
    found = codes_and_fields(check_change_order(asked, basis()))
    assert ("partnership.unknown", "partnership") in found
    assert ("price_list.not_for_programme", "price_list_id") in found


def test_an_option_is_had_for_seats_of_its_product() -> None:
    allowed = basis(
        programme=programme(partnerships=(b.partnership_terms(has_options=True),)),
        contract=replace(CONTRACT, terms=replace(NOTICE, has_options=True)),
    )
    fits = terms(held_line(PROTECT, 700), held_line(COACH), added("archive", 700))
    assert check_change_order(fits, allowed) == ()
    too_many = terms(held_line(PROTECT, 690), held_line(COACH), added("archive", 700))
    assert codes_and_fields(check_change_order(too_many, allowed)) == [
        ("option.too_many", "lines.2.quantity")
    ]


def test_a_bundle_is_added_where_bundles_are_sold() -> None:
    asked = terms(held_line(PROTECT), held_line(COACH), added("u_cyber_360", 10))
    assert check_change_order(asked, basis()) == ()


def test_every_period_says_how_it_adds_up() -> None:
    order = priced(terms(held_line(PROTECT, 700), held_line(COACH, 200)))
    for day, total in order.steps():
        assert explain_total_on(day, order.change)[-1].result == total.amount
        steps = explain_difference(order.change, day)
        assert steps[-1].result == total.amount - order.change.prior_total.amount


def test_seats_go_at_the_renewal_without_notice_where_none_is_asked_for() -> None:
    free = replace(CONTRACT, terms=replace(NOTICE, notice_days=0))
    order = priced(terms(held_line(COACH, 200), on=date(2027, 2, 28)), basis(COACH, contract=free))
    (line,) = order.change.lines
    assert line.note is not None
    assert line.note.data == {"seats": "482", "on": "2027-03-01"}


def test_a_level_that_is_held_and_no_longer_sold_may_be_kept() -> None:
    only_advanced = programme(partnerships=(b.partnership_terms(levels=("advanced",)),))
    kept = terms(held_line(PROTECT, 700), held_line(COACH))
    assert check_change_order(kept, basis(programme=only_advanced)) == ()


def test_what_has_no_price_is_said_at_its_line_when_it_is_priced() -> None:
    with pytest.raises(RuleViolation) as refused:
        change_terms(terms(held_line(PROTECT), added("sikker", 3)), basis())
    assert codes_and_fields(refused.value.problems) == [("price.missing", "lines.1.quantity")]


def test_seats_that_go_beside_a_new_product_are_told_when_they_may_go_alone() -> None:
    exclusive = replace(NOTICE, excludes_product_change=True, reduction=ReductionPolicy.NEXT_BILLING)
    asked = terms(held_line(PROTECT, 600), added("cyber_academy", 5))
    (problem,) = check_change_order(asked, basis(contract=replace(CONTRACT, terms=exclusive)))
    assert (problem.code, problem.data["on"]) == ("change.exclusive", "2026-12-01")

"""What is held, set against a change of it and an offer that renews it: to the cent, and nothing twice."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import LicenceId, LineId
from app.domain.money import Money, total
from app.domain.pricing.change_order import ChangeBasis, HeldContract, price_change_order
from app.domain.pricing.quote import price_quote
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.shown.comparison import Comparison, ConditionKind, DueKind, Fate, compare
from app.domain.shown.frame import Frame
from app.domain.shown.held import before_change, shown_contract
from app.domain.shown.shown import Shown
from app.domain.shown.shown_change import shown_change
from app.domain.shown.shown_quote import shown_quote
from app.domain.subscription.licence import ChargedDiscounts, Licence
from tests.support import builders as b
from tests.support.held_contracts import VAT, prices, programme

EUR, TODAY = "EUR", date(2026, 11, 20)
CONTRACT = b.contract(start_date=date(2024, 3, 1), end_date=date(2027, 2, 28))
PRICES = prices()
FRAME = Frame("en", "Partner", b.customer().id, "Customer", programme(), None, 1, date(2026, 12, 20))
HELD_PRODUCTS = (("protect", "essential"), ("protect", "advanced"), ("cyber_academy", None))
ADDED_PRODUCTS = (("cyber_coach", "essential"),)


def licence(place: int, seats: int, unit: str, off: str) -> Licence:
    product, level = HELD_PRODUCTS[place]
    price = Decimal(unit)
    return b.licence(
        id=LicenceId(f"licence-{place}"),
        contract_id=CONTRACT.id,
        product_id=product,
        level=level,
        quantity=seats,
        net_unit_price=price,
        payment=Money.rounded(price * seats, EUR),
        start_date=CONTRACT.start_date,
        end_date=CONTRACT.end_date,
        discounts=ChargedDiscounts(line_percent=Decimal(off)),
    )


seats = st.integers(1, 490)
units = st.integers(1, 99_999).map(lambda number: str(Decimal(number).scaleb(-4)))
percents = st.integers(0, 99).map(str)
contracts = st.lists(st.tuples(seats, units, percents), min_size=1, max_size=3).map(
    lambda found: HeldContract(CONTRACT, tuple(licence(place, *each) for place, each in enumerate(found)))
)
asked_seats = st.lists(st.integers(0, 490), min_size=3, max_size=3)


def changed(held: HeldContract, asked: list[int], added: int) -> Shown:
    """A change to ``asked`` seats of what is held, and so many of another product."""
    lines = [
        ChangeOrderLine(LineId(each.id), each.product_id, wanted, each.level, each.id, each.discounts)
        for each, wanted in zip(held.licences, asked, strict=False)
    ]
    (product, level), *_ = ADDED_PRODUCTS
    lines.append(ChangeOrderLine(LineId("added"), b.product(id=product).id, added, level))
    terms = ChangeOrderTerms(
        programme_id=CONTRACT.programme_id,
        partnership=CONTRACT.partnership,
        currency=EUR,
        price_list_id=PRICES.id,
        contract_id=CONTRACT.id,
        commitment_months=36,
        on=TODAY,
        lines=tuple(lines),
    )
    moment = datetime.fromisoformat("2026-11-20T09:00:00+00:00")
    priced = price_change_order(terms, ChangeBasis(programme(), PRICES, VAT, held, moment))
    return shown_change(FRAME, terms, priced, held)


def renewed(held: HeldContract) -> tuple[Shown, Shown]:
    """What is held at its end, and the offer that goes on with it."""
    start, ids = date(2027, 3, 1), iter(range(99))
    with_today = RenewalPrices(programme(), PRICES, None, Decimal(0))
    terms = renewal_terms(held, with_today, start, lambda: f"line-{next(ids)}", carries=False)
    offered = shown_quote(FRAME, terms, price_quote(terms, PRICES, VAT))
    return shown_contract(FRAME, held, start, VAT), offered


def causes_of(found: Comparison) -> list[Money]:
    return [cause.amount for line in found.lines for cause in line.effects]


@given(contracts, asked_seats, st.integers(0, 9))
def test_what_a_change_does_to_each_line_adds_up_to_its_difference(
    held: HeldContract, asked: list[int], added: int
) -> None:
    change = changed(held, asked, added)
    found = compare(before_change(change, CONTRACT.end_date), change)
    (of_month,) = found.totals
    assert total(causes_of(found), EUR) == of_month.net.difference
    assert (of_month.net.before, of_month.net.after) == (change.totals[0].prior_net, change.totals[0].net)
    assert of_month.total.before == change.totals[0].prior_total
    assert sum((each.difference for each in of_month.vat), Money.zero(EUR)) + of_month.net.difference == (
        of_month.total.difference
    )


@given(contracts, asked_seats, asked_seats)
def test_two_revisions_of_a_change_differ_by_what_their_lines_do(
    held: HeldContract, one: list[int], other: list[int]
) -> None:
    first, second = changed(held, one, 0), changed(held, other, 3)
    there, back = compare(first, second), compare(second, first)
    assert total(causes_of(there), EUR) == there.totals[0].net.difference == -back.totals[0].net.difference
    turned = {Fate.ADDED: Fate.REMOVED, Fate.REMOVED: Fate.ADDED}
    assert sorted(turned.get(each.fate, each.fate) for each in there.lines) == sorted(
        each.fate for each in back.lines
    )
    assert compare(first, replace(first, revision=2)).is_identical


@given(contracts)
def test_what_a_renewal_does_to_each_line_adds_up_to_its_difference(held: HeldContract) -> None:
    before, offered = renewed(held)
    found = compare(before, offered)
    assert total(causes_of(found), EUR) == found.totals[0].net.difference
    assert {each.fate for each in found.lines} <= {Fate.SAME, Fate.CHANGED}
    assert found.totals[0].net.before == total((each.payment for each in held.licences), EUR)
    kinds = [each.kind for each in found.conditions]
    assert kinds == [ConditionKind.START, ConditionKind.END]
    assert (before.start_date, before.end_date) == (CONTRACT.start_date, CONTRACT.end_date)


def test_a_product_that_a_change_lets_go_is_removed_and_says_from_when() -> None:
    held = HeldContract(CONTRACT, (licence(0, 100, "2.35", "0"), licence(2, 50, "1.75", "0")))
    change = changed(held, [100, 0], 0)
    found = compare(before_change(change, CONTRACT.end_date), change)
    assert [each.fate for each in found.lines] == [Fate.SAME, Fate.REMOVED]
    gone = found.lines[1]
    assert gone.effect == Money(-8750, EUR)
    assert gone.counts_from is not None
    assert [each.on for each in found.steps] == [gone.counts_from]


def test_what_falls_due_is_told_of_the_change_and_not_of_what_is_held() -> None:
    held = HeldContract(CONTRACT, (licence(0, 100, "2.35", "0"),))
    change, further = changed(held, [120], 0), changed(held, [130], 0)
    found = compare(before_change(change, CONTRACT.end_date), change)
    assert [(each.kind, each.before) for each in found.dues] == [
        (DueKind.TODAY, None),
        (DueKind.NEXT_INVOICE, None),
    ]
    assert found.term is not None
    assert (found.term.before, found.term.after) == (None, change.term_total)
    assert compare(change, further).dues[0].before == found.dues[0].after


def test_a_moved_end_of_the_contract_is_a_condition() -> None:
    held = HeldContract(CONTRACT, (licence(0, 100, "2.35", "0"),))
    change = changed(held, [120], 0)
    found = compare(before_change(change, date(2026, 12, 31)), change)
    assert [(each.kind, each.before) for each in found.conditions] == [
        (ConditionKind.END, date(2026, 12, 31))
    ]


def test_what_is_charged_explains_itself_by_list_price_and_discount() -> None:
    before, offered = renewed(HeldContract(CONTRACT, (licence(0, 100, "2.1150", "10"),)))
    (line,) = compare(before, offered).lines
    assert before.lines[0].list_unit == Decimal("2.35")
    assert [(each.kind.value, each.amount.minor) for each in line.effects] == [
        ("price", 270),
        ("discount", 2380),
    ]
    assert all(one != other for one, other in pairwise([before.lines[0].net, offered.lines[0].net]))


def test_the_way_back_from_a_change_to_what_is_held_tells_nothing_that_falls_due() -> None:
    change = changed(HeldContract(CONTRACT, (licence(0, 100, "2.35", "0"),)), [120], 0)
    back = compare(change, before_change(change, CONTRACT.end_date))
    assert (back.dues, back.term, back.steps) == ((), None, ())
    assert back.totals[0].net.difference == Money(-5060, EUR)


def test_a_typed_price_is_less_the_discount_of_the_quote_alone() -> None:
    typed = ChargedDiscounts(
        line_percent=Decimal(50), quote_percent=Decimal(10), manual_unit_price=Decimal(2)
    )
    mine = replace(licence(0, 100, "1.80", "0"), discounts=typed)
    before, _offered = renewed(HeldContract(CONTRACT, (mine,)))
    assert (before.lines[0].list_unit, before.discount_percent) == (Decimal(2), Decimal(10))


def test_what_is_paid_by_the_year_has_a_total_of_whole_years_alone() -> None:
    yearly = replace(licence(0, 100, "2.35", "0"), period=Period.YEAR)
    start = date(2027, 3, 1)
    held = HeldContract(CONTRACT, (yearly,))
    before = shown_contract(FRAME, held, start, VAT)
    assert before.term_total == before.totals[0].net.times(3)
    odd = HeldContract(replace(CONTRACT, commitment_months=18), (yearly,))
    assert shown_contract(FRAME, odd, start, VAT).term_total is None

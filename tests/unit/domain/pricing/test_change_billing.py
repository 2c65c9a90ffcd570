"""What previews promise against a contract that is billed month by month: to the cent, on every day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import ContractTerms, ProrationRule, ReductionPolicy
from app.domain.ids import LicenceId, OrderId
from app.domain.money import Money
from app.domain.pricing.change_effects import Placement, apply_change
from app.domain.pricing.change_order import HeldContract, PricedChangeOrder, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.change_swap import with_swap
from app.domain.subscription.licence import held_on
from app.domain.subscription.term import period_on, term_on
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.billing import Billing, Seats

STEPS = {
    "protect": ((499, Fraction("2.38")), (None, Fraction("2.35"))),
    "cyber_coach": ((499, Fraction("1.48")), (None, Fraction("1.45"))),
    "cyber_academy": ((499, Fraction("1.78")), (None, Fraction("1.75"))),
}
LEVELS = {"protect": "essential", "cyber_coach": "essential", "cyber_academy": None}
ORDERS = 3
SEATS = st.integers(0, 1_000)
DAY = timedelta(days=1)
Wanted = Mapping[str, int]


@dataclass(frozen=True)
class Replaced:
    """So many of the seats held of one product, as far as there are so many, become another's."""

    source: str
    target: str
    seats: int


@dataclass(frozen=True)
class History:
    """A contract, and the totals that are ordered on some of its days, the first day first."""

    start: date
    days: int
    terms: ContractTerms
    orders: tuple[tuple[int, Wanted | Replaced], ...]


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Contracts that begin on any day, the 29th of February and the 31st among them, and end on any."""
    awkward = st.sampled_from([date(2024, 1, 31), date(2024, 2, 29), date(2023, 8, 30), date(2026, 12, 31)])
    days = draw(st.integers(20, 500))
    moments = sorted(draw(st.lists(st.integers(0, days - 1), min_size=1, max_size=ORDERS)))
    terms = ContractTerms(
        reduction=draw(
            st.sampled_from([ReductionPolicy.AT_ONCE, ReductionPolicy.NEXT_BILLING, ReductionPolicy.RENEWAL])
        ),
        proration=draw(st.sampled_from([ProrationRule.ACTUAL, ProrationRule.NONE])),
        notice_days=draw(st.sampled_from([0, 30, 90])),
        renewal_months=draw(st.sampled_from([1, 12])),
        is_tacit=True,
        credits_swaps=draw(st.booleans()),
    )
    pairs = st.permutations(list(STEPS))
    swaps = st.builds(lambda pair, seats: Replaced(pair[0], pair[1], seats), pairs, st.integers(1, 1_000))
    wanted = st.dictionaries(st.sampled_from(list(STEPS)), SEATS, min_size=1) | swaps
    orders = tuple((moment, draw(wanted)) for moment in moments)
    return History(
        draw(st.one_of(awkward, st.dates(date(2020, 1, 1), date(2030, 1, 1)))), days, terms, orders
    )


def begun(history: History) -> tuple[HeldContract, Billing]:
    """The same contract on both sides, with some seats of two products since its first day."""
    start, end = history.start, history.start + history.days * DAY
    terms = history.terms
    contract = h.contract(
        start_date=start, end_date=end - DAY, anchor_day=start.day, terms=terms, commitment_months=12
    )
    licences = (
        h.licence(70, "protect", 600, "2.35", level="essential"),
        h.licence(71, "cyber_coach", 40, "1.48", level="essential"),
    )
    kept = [
        replace(each, start_date=start, end_date=end - DAY, additions=(), charged=()) for each in licences
    ]
    products = {name: Seats(steps) for name, steps in STEPS.items()}
    products["protect"].become(start, 600)
    products["cyber_coach"].become(start, 40)
    billing = Billing(
        start,
        end,
        terms.reduction.value,
        terms.notice_days,
        terms.renewal_months,
        terms.proration is ProrationRule.NONE,
        products,
        terms.credits_swaps,
    )
    return HeldContract(contract, tuple(kept)), billing


def ordered(
    held: HeldContract, day: date, wanted: Wanted | Replaced, number: int
) -> tuple[HeldContract, PricedChangeOrder | None]:
    """The contract after an order, and what the preview said; nothing where it asks for what is held."""
    at = datetime.combine(day, time(9), UTC)
    swap, wanted = (wanted, {}) if isinstance(wanted, Replaced) else (None, wanted)
    lines = [
        replace(h.line(each, seats), quantity=wanted.get(each.product_id, seats), held_quantity=seats)
        for each in held.licences
        if (seats := held_on(each, day).quantity)
    ]
    there = {line.product_id for line in lines}
    lines += [
        h.added(name, seats, 10 * number + place, level=LEVELS[name])
        for place, (name, seats) in enumerate(sorted(wanted.items()))
        if name not in there and seats
    ]
    terms = h.terms(held, lines, on=day)
    if swap is not None:
        by_product = {str(line.product_id): line for line in lines}
        target = by_product.get(swap.target) or h.added(
            swap.target, 0, 10 * number, level=LEVELS[swap.target]
        )
        terms = with_swap(terms, by_product[swap.source].id, target, swap.seats)
        lines = list(terms.lines)
    basis = h.basis(held, at)
    problems = check_change_order(terms, basis)
    if problems:
        assert [each.code for each in problems] in (["change.nothing"], ["lines.empty"])
        return held, None
    priced = price_change_order(terms, basis)
    ids = {line.id: LicenceId(b.some_id(500 + 10 * number + place)) for place, line in enumerate(lines)}
    after = apply_change(terms, priced, held, Placement(OrderId(b.some_id(80)), at, ids))
    others = {each.id: each for each in held.licences} | {each.id: each for each in after.licences}
    return HeldContract(after.contract, tuple(others.values())), priced


def asked_of(billing: Billing, day: date, wanted: Wanted | Replaced) -> int:
    """The cents that are due at once."""
    if isinstance(wanted, Replaced):
        return billing.swap(day, wanted.source, wanted.target, wanted.seats)
    return billing.order(day, wanted)


def minor(amount: Money | None) -> int:
    assert amount is not None
    return amount.minor


def seats_on(held: HeldContract, product: str, day: date) -> int:
    return sum(
        held_on(each, day).quantity
        for each in held.licences
        if each.product_id == product and each.start_date <= day
    )


@given(histories())
@example(
    History(
        date(2026, 1, 31),
        200,
        ContractTerms(reduction=ReductionPolicy.NEXT_BILLING, is_tacit=True),
        ((30, {"protect": 350}), (31, {"cyber_coach": 60})),
    )
)
@example(
    History(
        date(2026, 1, 1),
        200,
        ContractTerms(reduction=ReductionPolicy.AT_ONCE, is_tacit=True),
        ((3, {"protect": 400}), (5, {"protect": 450})),
    )
)
@example(
    History(
        date(2026, 1, 31),
        200,
        ContractTerms(reduction=ReductionPolicy.AT_ONCE, is_tacit=True),
        ((3, {"protect": 0}), (5, {"protect": 1}), (6, {"protect": 700})),
    )
)
def test_every_invoice_to_the_terms_end_adds_up_to_what_the_preview_promised(history: History) -> None:
    held, billing = begun(history)
    for number, (after, wanted) in enumerate(history.orders):
        day = history.start + after * DAY
        if isinstance(wanted, Replaced):
            there = seats_on(held, wanted.source, day)
            if not there:
                continue
            wanted = replace(wanted, seats=min(wanted.seats, there))
        held, priced = ordered(held, day, wanted, number)
        due = asked_of(billing, day, wanted)
        if priced is None:
            continue
        invoices, change = list(billing.invoices(day)), priced.change
        assert minor(change.today) == due
        assert minor(change.to_term_end) == due + sum(invoices)
        if invoices:
            assert minor(change.next_invoice) == invoices[0]
        for later in range(0, 900, 13):
            on = day + later * DAY
            for product, seats in billing.products.items():
                assert seats_on(held, product, on) == seats.on(on)[0]
    first, end = billing.month(history.start + 15 * DAY)
    period = period_on(held.contract, 1, history.start + 15 * DAY)
    assert (period.start, period.end) == (first, end)
    assert term_on(held.contract, history.start).end + DAY == billing.end

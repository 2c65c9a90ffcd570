"""What previews promise against a contract that is billed month by month: to the cent, on every day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import (
    ContractTerms,
    ProrationRule,
    ReductionPolicy,
    TacitPrice,
)
from app.domain.ids import ContractId, LicenceId, OrderId
from app.domain.money import Money
from app.domain.pricing.change_effects import Placement, apply_change
from app.domain.pricing.change_order import HeldContract, PricedChangeOrder, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.change_swap import with_swap
from app.domain.pricing.invoices import regular_invoices
from app.domain.pricing.renewal import RenewalPrices, monthly_net, renewal_terms, unused_payment
from app.domain.pricing.renewal_update import changed_since
from app.domain.subscription.licence import held_on
from app.domain.subscription.term import period_on, term_on
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.billing import Billing, Seats
from tests.support.turning_prices import LEVELS, PRICES, STEPS, list_on, price_lists, sold_at

ORDERS = 3
SECOND = ContractId(b.some_id(61))
SEATS = st.integers(0, 1_000)
DAY, YEAR, FAR = timedelta(days=1), timedelta(days=400), date(2100, 1, 1)
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
    renewed_after: int = 40
    """How many days after the last order a renewal begins."""


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Contracts that begin on any day, the 29th of February and the 31st among them, and end on any."""
    awkward = st.sampled_from([date(2024, 1, 31), date(2024, 2, 29), date(2023, 8, 30), date(2026, 12, 31)])
    days = draw(st.integers(20, 500))
    goes_on = draw(st.sampled_from(["kept", "list", "dearer", "ends"]))
    last = days - 1 if goes_on == "ends" else days + 300
    moments = sorted(draw(st.lists(st.integers(0, last), min_size=1, max_size=ORDERS)))
    terms = ContractTerms(
        reduction=draw(
            st.sampled_from([ReductionPolicy.AT_ONCE, ReductionPolicy.NEXT_BILLING, ReductionPolicy.RENEWAL])
        ),
        proration=draw(st.sampled_from([ProrationRule.ACTUAL, ProrationRule.NONE])),
        notice_days=draw(st.sampled_from([0, 30, 90])),
        renewal_months=draw(st.sampled_from([1, 12])),
        is_tacit=goes_on in ("kept", "list"),
        credits_swaps=draw(st.booleans()),
        extension_percent=Decimal("3.3") if goes_on == "dearer" else None,
        tacit_price=TacitPrice.LIST if goes_on == "list" else TacitPrice.CHARGED,
    )
    pairs = st.permutations(list(STEPS))
    swaps = st.builds(lambda pair, seats: Replaced(pair[0], pair[1], seats), pairs, st.integers(1, 1_000))
    wanted = st.dictionaries(st.sampled_from(list(STEPS)), SEATS, min_size=1) | swaps
    orders = tuple((moment, draw(wanted)) for moment in moments)
    start = draw(st.one_of(awkward, st.dates(date(2020, 1, 1), date(2030, 1, 1))))
    return History(start, days, terms, orders, draw(st.integers(1, 120)))


def goes_on(terms: ContractTerms) -> str:
    """What the terms say of the end, in the words of ``Billing``."""
    if terms.is_tacit:
        return "list" if terms.tacit_price is TacitPrice.LIST else "kept"
    return "ends" if terms.extension_percent is None else "dearer"


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
        replace(
            each,
            start_date=start,
            end_date=end - DAY,
            additions=(),
            charged=(),
            net_unit_price=(unit := sold_at(start, each)),
            payment=Money.rounded(unit * each.quantity, "EUR"),
        )
        for each in licences
    ]
    products = {name: Seats(steps) for name, steps in STEPS.items()}
    products["protect"].become(start, 600, start)
    products["cyber_coach"].become(start, 40, start)
    billing = Billing(
        start,
        end,
        terms.reduction.value,
        terms.notice_days,
        terms.renewal_months,
        terms.proration is ProrationRule.NONE,
        products,
        terms.credits_swaps,
        goes_on(terms),
        Fraction(terms.extension_percent or 0) / 100,
    )
    return HeldContract(contract, tuple(kept), price_lists()), billing


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
    prices = price_lists()[list_on(day)]
    terms = h.terms(held, lines, on=day, price_list_id=prices.id)
    if swap is not None:
        by_product = {str(line.product_id): line for line in lines}
        target = by_product.get(swap.target) or h.added(
            swap.target, 0, 10 * number, level=LEVELS[swap.target]
        )
        terms = with_swap(terms, by_product[swap.source].id, target, swap.seats)
        lines = list(terms.lines)
    basis = h.basis(held, at, prices=prices)
    problems = check_change_order(terms, basis)
    if problems:
        assert [each.code for each in problems] in (["change.nothing"], ["lines.empty"])
        return held, None
    priced = price_change_order(terms, basis)
    ids = {line.id: LicenceId(b.some_id(500 + 10 * number + place)) for place, line in enumerate(lines)}
    after = apply_change(terms, priced, held, Placement(OrderId(b.some_id(80)), at, ids))
    others = {each.id: each for each in held.licences} | {each.id: each for each in after.licences}
    return HeldContract(after.contract, tuple(others.values()), held.lists), priced


def asked_of(billing: Billing, day: date, wanted: Wanted | Replaced) -> int:
    """The cents that are due at once."""
    if isinstance(wanted, Replaced):
        return billing.swap(day, wanted.source, wanted.target, wanted.seats)
    return billing.order(day, wanted)


def minor(amount: Money | None) -> int:
    assert amount is not None
    return amount.minor


def written(invoices: Iterable[tuple[date, int]]) -> dict[date, int]:
    """Those that come to something."""
    return {day: net for day, net in invoices if net}


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
@example(
    # A further term at the list of its first day, with another list in force when seats come within it.
    History(
        date(2025, 1, 10),
        60,
        ContractTerms(reduction=ReductionPolicy.RENEWAL, is_tacit=True, tacit_price=TacitPrice.LIST),
        ((200, {"protect": 700}), (230, {"cyber_coach": 30}), (500, {"cyber_coach": 50})),
    )
)
@example(
    # From the 29th of February on month by month, at the list of the day on which each begins.
    History(
        date(2024, 1, 31),
        29,
        ContractTerms(
            reduction=ReductionPolicy.NEXT_BILLING,
            is_tacit=True,
            renewal_months=1,
            tacit_price=TacitPrice.LIST,
        ),
        ((40, {"protect": 700}), (61, {"protect": 400}), (70, {"cyber_academy": 5})),
    )
)
@example(
    # Past its end, at a surcharge: seats come, go and are replaced.
    History(
        date(2023, 8, 31),
        213,
        ContractTerms(is_tacit=False, extension_percent=Decimal(3)),
        (
            (230, {"protect": 700}),
            (260, {"protect": 100}),
            (300, Replaced("cyber_coach", "cyber_academy", 7)),
        ),
    )
)
@example(
    # More on the last day of a term, gone with it, and back on the first day of the next.
    History(
        date(2024, 1, 31),
        336,
        ContractTerms(reduction=ReductionPolicy.RENEWAL, is_tacit=True, renewal_months=1),
        ((366, {"protect": 605}), (366, {"protect": 600}), (367, {"protect": 605})),
    )
)
@example(
    # Gone with the term and back on the first day of the next, within one billing month.
    History(
        date(2024, 1, 31),
        336,
        ContractTerms(
            reduction=ReductionPolicy.RENEWAL,
            proration=ProrationRule.ACTUAL,
            is_tacit=True,
            renewal_months=1,
        ),
        ((336, {"protect": 0}), (366, {"protect": 0}), (367, {"protect": 1})),
    )
)
@example(
    # More on the last day of a term, gone with it, and back on the first day of the next.
    History(
        date(2024, 1, 31),
        336,
        ContractTerms(reduction=ReductionPolicy.RENEWAL, is_tacit=True, renewal_months=1),
        ((366, {"protect": 605}), (366, {"protect": 600}), (367, {"protect": 605})),
    )
)
@example(
    # Gone with the term and back on the first day of the next, within one billing month.
    History(
        date(2024, 1, 31),
        336,
        ContractTerms(
            reduction=ReductionPolicy.RENEWAL,
            proration=ProrationRule.NONE,
            is_tacit=True,
            renewal_months=1,
        ),
        ((336, {"protect": 0}), (366, {"protect": 0}), (367, {"protect": 1})),
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
        # Where the contract goes on by itself the next one may be the first of the term that follows.
        assert minor(change.next_invoice) == next((net for _, net in billing.regular(day, FAR)), 0)
        regular = regular_invoices(held, day, day + YEAR)
        assert written((each.on, each.net.minor) for each in regular) == written(
            billing.regular(day, day + YEAR)
        )
        for later in range(0, 900, 13):
            on = day + later * DAY
            for product, seats in billing.products.items():
                assert seats_on(held, product, on) == seats.on(on)[0]
    last = history.start + history.orders[-1][0] * DAY
    for later in (0, 15, 31, 200, 365):
        day = last + later * DAY
        period = period_on(held.contract, 1, day)
        assert (period.start, period.end) == billing.month(day)
        term = term_on(held.contract, day)
        assert (term.start, term.end + DAY) == billing.term(day)
    renewed = last + history.renewed_after * DAY
    if goes_on(history.terms) != "ends" or renewed <= billing.end:
        check_renewal_on(renewed, last, held, billing)


def check_renewal_on(start: date, last: date, held: HeldContract, billing: Billing) -> None:
    """A renewal that begins on ``start`` pays back what was paid for it, and is of what is held then."""
    unused = unused_payment(held, start).minor
    assert unused == billing.paid_from(start)
    assert monthly_net(held, last).minor == billing.monthly(last)
    ended = replace(held, contract=replace(held.contract, ended_on=start - DAY, renewed_by=SECOND))
    assert term_on(ended.contract, start).is_over
    assert list(regular_invoices(ended, start - DAY, FAR)) == []
    paid, short = (sum(each.net.minor for each in regular_invoices(of, last, start)) for of in (held, ended))
    # Whole invoices and the credit come to what short ones would, to a cent a product and for the credit.
    if billing.month(last)[1] <= start - DAY:
        assert abs(paid - unused - short) <= len(PRICES) + 1
    prices = RenewalPrices(h.programme(), price_lists()[list_on(last)], None, Decimal(0))
    terms = renewal_terms(held, prices, start, lambda: b.some_id(990), carries=True)
    quoted = {str(line.product_id): line.quantity for line in terms.lines}
    assert quoted == {
        name: seats for name, product in billing.products.items() if (seats := product.on(start)[0])
    }
    assert changed_since(terms, held) == ()

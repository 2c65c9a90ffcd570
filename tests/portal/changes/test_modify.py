"""Licences that are changed at once, without a change order: the first ones, and later ones."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain import ids
from app.domain.catalogue.catalogue import Partnership, SellingFlow
from app.domain.catalogue.contract_terms import ReductionPolicy
from app.domain.change.change_order import ChangeOrderLine
from app.domain.commands.commands import CreateChangeOrder, CreateCustomer, ModifyLicences, SubmitChangeOrder
from app.domain.customer.customer import Customer
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.licence import ChargedDiscounts
from app.domain.subscription.subscription import SubscriptionStatus
from app.wire.protocol import OperationResult, ResultStatus
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held, code, problems
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, REP2, Laptop, SettableClock

CANCELLED = SubscriptionStatus.CANCELLED
FIRST = (
    h.added("protect", 40, level="essential"),
    h.added("archive", 40, 1),
    h.added("cyber_coach", 25, 2, level="essential"),
)


def prospect(held: Held, **kw: object) -> Customer:
    """Somebody new of an Easy Manage partner's."""
    customer = b.customer(**{"partnership": Partnership.EM, **kw})
    assert held.laptop.do(CreateCustomer(customer), customer).status is ResultStatus.APPLIED
    return customer


def modification(
    of: HeldContract | None, *lines: ChangeOrderLine, place: int = 80, **kw: object
) -> ModifyLicences:
    """An order of ``lines`` as a laptop makes it."""
    terms = h.terms(of, lines, **kw)
    return ModifyLicences(h.order(place), terms, h.totals(terms, h.basis(of)), b.NOW)


def modify(held: Held, command: ModifyLicences, laptop: Laptop | None = None) -> OperationResult:
    return (laptop or held.laptop).do(command, command.order)


def direct(*licences: object, **kw: object) -> HeldContract:
    """A contract of an Easy Manage customer."""
    contract = h.contract(partnership=Partnership.EM, price_list_id=h.prices(Partnership.EM).id, **kw)
    return HeldContract(contract, licences)  # type: ignore[arg-type]


def test_the_first_assignment_makes_the_contract_and_a_customer_of_the_prospect(held: Held) -> None:
    customer = prospect(held)
    result = modify(held, modification(None, *FIRST))
    assert result.status is ResultStatus.APPLIED, result
    assert result.effects == {"number": "O-2026-0001", "contract_number": "C-2026-0001"}
    (contract,) = held.of_kind("contract")
    assert (contract["start_date"], contract["end_date"]) == ("2026-11-21", "2027-11-20")
    assert (contract["anchor_day"], contract["partnership"], contract["revision"]) == (21, "EM", 1)
    assert contract["terms"]["has_options"] is True
    licences = {each["product_id"]: each for each in held.of_kind("licence")}
    assert {name: each["quantity"] for name, each in licences.items()} == {
        "protect": 40,
        "archive": 40,
        "cyber_coach": 25,
    }
    assert {each["contract_id"] for each in licences.values()} == {contract["id"]}
    assert licences["protect"]["charged"] == [{"period_start": "2026-11-21", "quantity": 40}]
    found = held.laptop.document("customer", customer.id)
    assert (found["status"], found["stage"], found["account_state"]) == (
        "installing",
        "prerequisites",
        "enabled",
    )
    (order,) = held.of_kind("order")
    assert (order["number"], order["contract_id"], order["change_order_id"]) == (
        "O-2026-0001",
        contract["id"],
        None,
    )
    (invoice,) = held.of_kind("invoice")
    # A whole first period: 40 x 2.38 + 40 x 0.35 + 25 x 1.48.
    assert invoice["net"] == {"minor": 14620, "currency": "EUR"}
    assert invoice["total"] == {"minor": 17544, "currency": "EUR"}


def test_later_counts_change_what_is_held_and_no_new_contract_is_made(held: Held) -> None:
    prospect(held)
    modify(held, modification(None, *FIRST))
    now = held.now()
    lines = [h.line(each) for each in now.licences]
    wanted = [replace(each, quantity=60) if each.product_id == "protect" else each for each in lines]
    result = modify(held, modification(now, *wanted, place=81))
    assert result.status is ResultStatus.APPLIED, result
    assert (len(held.of_kind("contract")), held.licence("protect")["quantity"]) == (1, 60)
    orders = {each["number"]: each for each in held.of_kind("order")}
    (line,) = orders["O-2026-0002"]["lines"]
    assert (line["prior_quantity"], line["quantity"]) == (40, 60)
    assert held.now().contract.revision == 2


def test_what_is_sold_in_another_way_is_not_assigned_directly(held: Held) -> None:
    held.seed(h.held())
    result = modify(held, modification(h.held(), h.line(h.protect(), 700), h.line(h.coach())))
    assert (result.status, problems(result)) == (
        ResultStatus.REJECTED,
        [("licences.not_sold_so", "terms.programme_id")],
    )
    assert held.of_kind("order") == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (h.added("protect", 40, level="advanced"), ("level.not_allowed", "terms.lines.0.level")),
        (h.added("protect", 40), ("level.missing", "terms.lines.0.level")),
        (h.added("archive", 40), ("option.too_many", "terms.lines.0.quantity")),
        (h.added("u_cyber_360", 40), ("product.not_in_offer", "terms.lines.0.product_id")),
        (h.added("protect", -1, level="essential"), ("quantity.range", "terms.lines.0.quantity")),
        (h.added("protect", 10**12, level="essential"), ("quantity.range", "terms.lines.0.quantity")),
    ],
)
def test_what_the_partnership_may_not_have_is_refused_at_its_place(
    held: Held, line: ChangeOrderLine, found: tuple[str, str]
) -> None:
    prospect(held)
    command = modification(None, *FIRST)
    wrong = replace(command, terms=replace(command.terms, lines=(line,)))
    result = modify(held, wrong)
    assert found in problems(result)
    assert held.of_kind("contract") == []


def test_figures_that_the_rep_did_not_see_are_not_ordered(held: Held) -> None:
    prospect(held)
    command = modification(None, *FIRST)
    seen = replace(command.totals, today=b.eur("146.19"))
    result = modify(held, replace(command, totals=seen))
    assert (result.status, code(result)) == (ResultStatus.REJECTED, "price-changed")
    assert result.problem is not None
    assert (result.problem.data["seen_today"], result.problem.data["today"]) == ("146.19", "146.20")


def test_a_first_assignment_from_a_train_keeps_its_day_for_one_period(
    held: Held, clock: SettableClock
) -> None:
    prospect(held)
    clock.advance(days=29)
    held.laptop.refresh()
    assert modify(held, modification(None, *FIRST)).status is ResultStatus.APPLIED
    assert held.now().contract.start_date == b.TODAY


def test_one_that_arrives_after_it_comes_back_with_both_amounts(held: Held, clock: SettableClock) -> None:
    prospect(held)
    clock.advance(days=31)
    held.laptop.refresh()
    result = modify(held, modification(None, *FIRST))
    assert (result.status, code(result)) == (ResultStatus.REJECTED, "date-moved")
    assert result.problem is not None
    found = result.problem.data
    assert (found["on"], found["today_on"]) == ("2026-11-21", "2026-12-22")
    assert (found["seen_today"], found["today"]) == ("146.20", "146.20")


def test_of_two_colleagues_who_change_the_same_contract_the_second_is_told(
    held: Held, laptop_of: Callable[..., Laptop]
) -> None:
    of = direct(h.protect(40))
    held.seed(of)
    mine = modification(of, h.line(h.protect(40), 50))
    theirs = modification(of, h.line(h.protect(40), 60), place=81)
    other = laptop_of(REP2)
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(modify, held, mine)
        two = pool.submit(modify, held, theirs, other)
        results = [one.result(), two.result()]
    assert sorted(each.status.value for each in results) == ["applied", "rejected"]
    assert [code(each) for each in results if each.problem] == ["contract-changed"]
    assert len(held.of_kind("order")) == 1


def test_an_order_that_was_placed_is_not_placed_again(held: Held) -> None:
    of = direct(h.protect(40))
    held.seed(of)
    command = modification(of, h.line(h.protect(40), 50))
    operation = held.laptop.operation(command, command.order)
    (first,), (again,) = held.laptop.push(operation), held.laptop.push(operation)
    assert (first.status, again.replayed, again.effects) == (ResultStatus.APPLIED, True, first.effects)
    assert problems(modify(held, command)) == [("document.exists", "id")]
    elsewhere = held.laptop.do(command, b.some_id(99))
    assert problems(elsewhere) == [("target.other", "target.id")]
    assert held.licence("protect")["quantity"] == 50


def test_a_discount_beyond_the_limit_needs_a_manager(held: Held) -> None:
    prospect(held)
    deep = ChargedDiscounts(line_percent=Decimal(30))
    result = modify(held, modification(None, replace(FIRST[0], discounts=deep)))
    assert code(result) == "approval-needed"
    assert held.of_kind("contract") == []


@pytest.mark.parametrize("state", ["suspended", "disabled"])
def test_a_closed_account_gets_no_seats(held: Held, state: str) -> None:
    customer = b.customer(partnership=Partnership.EM, account_state=state)
    seed(held.portal.engine, ARVANE, [customer])
    assert problems(modify(held, modification(None, *FIRST))) == [
        (f"purchase.account_{state}", "customer_id")
    ]


def test_what_a_laptop_may_not_say_of_its_order_is_the_portals(held: Held) -> None:
    prospect(held)
    command = modification(None, *FIRST)
    claimed = replace(
        command.order,
        number="O-9",
        contract_id=ids.ContractId(b.some_id(61)),
        change_order_id=ids.ChangeOrderId(b.some_id(55)),
        placed_on=date(2020, 1, 1),
        monthly_net=b.eur("1"),
    )
    assert modify(held, replace(command, order=claimed)).status is ResultStatus.APPLIED
    (order,) = held.of_kind("order")
    assert (order["number"], order["change_order_id"]) == ("O-2026-0001", None)
    assert order["contract_id"] == held.now().contract.id
    assert (order["placed_on"], order["monthly_net"]) == ("2026-11-21", {"minor": 14620, "currency": "EUR"})


def test_a_moment_without_a_zone_or_from_far_away_is_the_portals(held: Held) -> None:
    prospect(held)
    command = replace(modification(None, *FIRST), placed_at=b.NOW + timedelta(days=300))
    assert modify(held, command).status is ResultStatus.APPLIED
    assert {each["at"] for each in held.licence("protect")["additions"]} == {"2026-11-21T09:00:00Z"}


def test_where_the_programme_sells_by_change_order_the_first_one_makes_the_contract(held: Held) -> None:
    customer = prospect(held, partnership=Partnership.MSP)
    terms = h.terms(None, FIRST[::2], partnership=Partnership.MSP)
    change = h.change_order(terms, h.basis(None, partnership=Partnership.MSP))
    held.create(change)
    result = held.laptop.do(SubmitChangeOrder(h.submission(), change.totals), change, if_version="1")
    assert result.status is ResultStatus.APPLIED, result
    assert result.effects["contract_number"] == "C-2026-0001"
    assert held.laptop.document("customer", customer.id)["status"] == "installing"
    assert {each["product_id"] for each in held.of_kind("licence")} == {"protect", "cyber_coach"}
    assert held.of_kind("subscription") == []


def test_of_two_that_would_make_the_first_contract_the_second_is_told_of_it(
    held: Held, laptop_of: Callable[..., Laptop]
) -> None:
    prospect(held, partnership=Partnership.MSP)
    terms = h.terms(None, FIRST[::2], partnership=Partnership.MSP)
    basis = h.basis(None, partnership=Partnership.MSP)
    mine, theirs = (held.create(h.change_order(terms, basis, place)) for place in (55, 56))
    other = laptop_of(REP2)
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(held.submit, mine)
        two = pool.submit(held.submit, theirs, other)
        results = [one.result(), two.result()]
    assert sorted(each.status.value for each in results) == ["applied", "conflict"]
    (refused,) = (each for each in results if each.problem)
    assert code(refused) == "customer-has-contract"
    assert refused.problem is not None
    assert refused.problem.data["contract_number"] == "C-2026-0001"
    assert len(held.of_kind("contract")) == 1
    late, laptop = (theirs, other) if refused is results[1] else (mine, held.laptop)
    kept = held.submit(late, laptop, is_another_contract=True)
    assert kept.status is ResultStatus.APPLIED, kept
    assert len(held.of_kind("contract")) == 2


def test_nobody_begins_with_a_change_order_where_that_is_not_how_it_is_sold(held: Held) -> None:
    prospect(held)
    terms = h.terms(None, FIRST)
    change = h.change_order(terms, h.basis(None))
    result = held.laptop.do(CreateChangeOrder(change), change)
    assert problems(result) == [("change.not_sold_so", "terms.programme_id")]


def test_subscriptions_follow_the_licences_of_their_contract(held: Held) -> None:
    seed(held.portal.engine, ARVANE, h.catalogue(msp_flow=SellingFlow.PURCHASE))
    terms = replace(h.contract().terms, reduction=ReductionPolicy.AT_ONCE)
    contract = h.contract(
        partnership=Partnership.MSP, price_list_id=h.prices(Partnership.MSP).id, terms=terms
    )
    of = HeldContract(contract, (h.protect(350), h.coach(350)))
    mine = {"contract_id": contract.id, "billing": "month", "quantity": 350}
    protect = {**mine, "product_id": "protect"}
    subscriptions = [
        b.subscription(id=ids.SubscriptionId(b.some_id(93)), **{**protect, "quantity": 5}),
        b.subscription(id=ids.SubscriptionId(b.some_id(94)), status=CANCELLED, **protect),
        b.subscription(id=ids.SubscriptionId(b.some_id(95)), **protect),
        b.subscription(id=ids.SubscriptionId(b.some_id(96)), **{**mine, "product_id": "cyber_coach"}),
        b.subscription(id=ids.SubscriptionId(b.some_id(97)), **{**protect, "contract_id": None}),
    ]
    held.seed(of, *subscriptions)
    programme = h.programme(msp_flow=SellingFlow.PURCHASE)
    lines = [h.line(h.protect(350), 400), h.line(h.coach(350), 0), h.added("cyber_academy", 20)]
    terms_of_change = h.terms(of, lines)
    change = h.change_order(terms_of_change, h.basis(of, programme=programme))
    held.create(change)
    assert held.submit(change).status is ResultStatus.APPLIED
    found = {each["id"]: each for each in held.of_kind("subscription")}
    assert (found[b.some_id(95)]["quantity"], found[b.some_id(95)]["status"]) == (400, "active")
    assert found[b.some_id(95)]["payment"] == {"minor": 95200, "currency": "EUR"}
    assert (found[b.some_id(96)]["quantity"], found[b.some_id(96)]["status"]) == (0, "cancelled")
    others = {number: found[b.some_id(number)]["quantity"] for number in (93, 94, 97)}
    assert others == {93: 5, 94: 350, 97: 350}
    (added,) = [each for id, each in found.items() if id not in {each.id for each in subscriptions}]
    assert (added["product_id"], added["quantity"], added["contract_id"]) == (
        "cyber_academy",
        20,
        contract.id,
    )
    assert added["partner_subscription_id"] == subscriptions[0].partner_subscription_id
    assert added["purchased_on"] == "2026-11-21"


def test_a_reduction_that_waits_leaves_the_subscription_until_then(held: Held) -> None:
    of = h.held(h.protect(350))
    subscription = b.subscription(
        product_id="protect", contract_id=of.contract.id, billing="month", quantity=350
    )
    held.seed(of, subscription)
    assert held.submit(held.saved(of, h.line(h.protect(350), 200))).status is ResultStatus.APPLIED
    (found,) = held.of_kind("subscription")
    assert found["quantity"] == 350

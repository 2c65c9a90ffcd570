"""What keeps a change order from being placed, and what is told with it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import ReviseChangeOrder, SubmitChangeOrder
from app.domain.subscription.licence import ChargedDiscounts
from app.wire.protocol import ResultStatus
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held, code, data, problems
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, MANAGER, REP2, Laptop, SettableClock

AT_ONCE = ContractTerms(reduction=ReductionPolicy.AT_ONCE)
TWENTY = ChargedDiscounts(line_percent=Decimal(20))


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ({"is_governed": False}, ("submission.not_governed", "submission.is_governed")),
        ({"is_authorised": False}, ("submission.not_authorised", "submission.is_authorised")),
        ({"po_number": " "}, ("submission.po_missing", "submission.po_number")),
        ({"po_number": "x" * 61}, ("text.too_long", "submission.po_number")),
        ({"agreement_id": None}, ("agreement.unknown", "submission.agreement_id")),
    ],
)
def test_nothing_is_ordered_without_both_boxes_and_what_goes_with_them(
    held: Held, vendors_example: ChangeOrder, wrong: dict[str, Any], found: tuple[str, str]
) -> None:
    result = held.submit(vendors_example, submission=h.submission(**wrong))
    assert (result.status, problems(result)) == (ResultStatus.REJECTED, [found])


def test_a_new_version_of_the_agreement_must_be_agreed_to(held: Held, vendors_example: ChangeOrder) -> None:
    seed(held.portal.engine, ARVANE, [b.agreement(version=4)])
    result = held.submit(vendors_example)
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "agreement-changed")
    assert data(result) == {"agreement_id": "cgum", "version": "4"}
    agreed = held.submit(vendors_example, submission=h.submission(agreement_version=4))
    assert agreed.status is ResultStatus.APPLIED


def test_a_programme_without_an_agreement_asks_for_none(held: Held, vendors_example: ChangeOrder) -> None:
    seed(held.portal.engine, ARVANE, h.catalogue(agreement_id=None))
    plain = h.submission(is_governed=False, agreement_id=None, agreement_version=0)
    assert held.submit(vendors_example, submission=plain).status is ResultStatus.APPLIED


def test_figures_that_the_rep_did_not_see_are_not_ordered(held: Held, vendors_example: ChangeOrder) -> None:
    seen = replace(vendors_example.totals, today=b.eur("431.12"))
    result = held.submit(vendors_example, totals=seen)
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "price-changed")
    assert (data(result)["seen_today"], data(result)["today"]) == ("431.12", "431.13")


def test_figures_that_are_right_but_were_never_saved_are_not_ordered(held: Held) -> None:
    of = h.held()
    held.seed(of)
    terms = h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())])
    saved = h.change_order(
        terms, h.basis(of), totals=replace(h.totals(terms, h.basis(of)), today=b.eur("14"))
    )
    seed(held.portal.engine, ARVANE, [saved])
    result = held.submit(saved, totals=h.totals(terms, h.basis(of)))
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "price-changed")


def test_on_its_last_day_in_paris_it_can_be_placed_and_no_later(held: Held, clock: SettableClock) -> None:
    of = h.held()
    held.seed(of)
    clock.advance(days=30, hours=13, minutes=59)
    held.laptop.refresh()
    last = date(2026, 12, 21)
    lines = [h.line(h.protect(), 700), h.line(h.coach())]
    change = h.change_order(h.terms(of, lines, on=last), h.basis(of, clock.now()))
    held.create(change)
    clock.advance(minutes=2)
    late = held.submit(change, submission=h.submission(submitted_at=clock.now()))
    assert (code(late), data(late)) == ("change-order-expired", {"expires_on": "2026-12-21"})
    # Said yes to in time, and sent a moment too late.
    in_time = clock.now() - timedelta(minutes=2)
    signed = h.submission(submitted_at=in_time, acceptance=b.acceptance(accepted_at=in_time))
    assert held.submit(change, submission=signed).status is ResultStatus.APPLIED
    placed = held.laptop.document("change_order", change.id)["submission"]
    assert placed["submitted_at"] == placed["acceptance"]["accepted_at"] == "2026-12-21T22:59:00Z"
    assert placed["acceptance"]["received_at"] == "2026-12-21T23:01:00Z"


@pytest.mark.parametrize("ahead", [timedelta(days=3), timedelta(minutes=-1), timedelta(days=-40)])
def test_a_clock_that_is_wrong_does_not_say_when_it_was_placed(
    held: Held, vendors_example: ChangeOrder, ahead: timedelta
) -> None:
    held.submit(vendors_example, submission=h.submission(submitted_at=b.NOW + ahead))
    found = held.laptop.document("change_order", vendors_example.id)
    assert found["submission"]["submitted_at"] == "2026-11-21T09:00:00Z"


def test_an_order_keeps_its_day_to_the_end_of_the_billing_period(
    held: Held, vendors_example: ChangeOrder, clock: SettableClock
) -> None:
    clock.advance(days=9)
    held.laptop.refresh()
    assert held.submit(vendors_example).status is ResultStatus.APPLIED
    assert held.licence("cyber_academy")["start_date"] == "2026-11-21"


def test_an_order_that_arrives_in_the_next_period_comes_back_with_both_amounts(
    held: Held, vendors_example: ChangeOrder, clock: SettableClock
) -> None:
    clock.advance(days=12)
    held.laptop.refresh()
    result = held.submit(vendors_example)
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "date-moved")
    assert data(result) == {
        "currency": "EUR",
        "on": "2026-11-21",
        "today_on": "2026-12-03",
        "seen_prior_total": "2591.60",
        "seen_new_total": "3885.00",
        "seen_today": "431.13",
        "seen_next_invoice": "3885.00",
        "seen_to_term_end": "12086.13",
        "seen_today_vat": "86.23",
        "prior_total": "2591.60",
        "new_total": "3885.00",
        "today": "1209.96",
        "next_invoice": "3885.00",
        "to_term_end": "8979.96",
        "today_vat": "241.99",
    }
    on = date(2026, 12, 3)
    terms = replace(vendors_example.terms, on=on)
    totals = h.totals(terms, h.basis(h.held(), clock.now()))
    assert str(totals.today.amount) == data(result)["today"]
    held.laptop.do(ReviseChangeOrder(terms, totals, clock.now()), vendors_example, if_version="1")
    submission = h.submission(submitted_at=clock.now())
    assert held.submit(vendors_example, version="2", totals=totals, submission=submission).status is (
        ResultStatus.APPLIED
    )


def test_the_amounts_of_today_take_the_prices_of_today(
    held: Held, vendors_example: ChangeOrder, clock: SettableClock
) -> None:
    dear = b.price_entry("cyber_academy", "2.00")
    entries = (*(each for each in h.prices().entries if each.product_id != "cyber_academy"), dear)
    newer = h.prices(id=b.some_id(38), version=42, valid_from=date(2026, 12, 1), entries=entries)
    seed(held.portal.engine, ARVANE, [newer])
    clock.advance(days=12)
    held.laptop.refresh()
    result = held.submit(vendors_example)
    assert (code(result), data(result)["new_total"]) == ("date-moved", "4060.00")


def test_the_second_order_on_one_contract_comes_back_with_its_money_effect(
    held: Held, vendors_example: ChangeOrder, laptop_of: Callable[..., Laptop]
) -> None:
    of = h.held()
    other = laptop_of(REP2)
    theirs = held.saved(of, h.line(h.protect(), 690), h.line(h.coach()), place=56)
    assert held.submit(vendors_example).status is ResultStatus.APPLIED
    result = held.submit(theirs, other)
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "contract-changed")
    found = data(result)
    assert found["contract"] == "C-2024-0117"
    assert (found["seen_prior_total"], found["seen_new_total"]) == ("2591.60", "2610.40")
    # 690 and 682 of now 700 each are reductions at the renewal; the product that was added counts.
    assert (found["prior_total"], found["new_total"], found["today"]) == ("3885.00", "3835.40", "0.00")
    assert len(held.of_kind("order")) == 1


def test_even_a_change_that_moves_no_amount_is_no_silent_sum(held: Held) -> None:
    of = h.held(h.protect(350))
    held.seed(of)
    first = held.saved(of, h.line(h.protect(350), 200))
    second = held.saved(of, h.line(h.protect(350), 100), place=56)
    assert held.submit(first).status is ResultStatus.APPLIED
    result = held.submit(second)
    assert code(result) == "contract-changed"
    assert [each["quantity"] for each in held.licence("protect")["scheduled"]] == [200]


def test_totals_that_no_rule_allows_by_now_are_named_without_an_effect(held: Held) -> None:
    of = h.held()
    held.seed(of)
    change = held.saved(of, h.line(h.protect(), 700), h.line(h.coach()), h.added("cyber_academy", 5))
    terms = replace(of.contract.terms, excludes_product_change=True)
    seed(held.portal.engine, ARVANE, [replace(of.contract, terms=terms, revision=2), h.protect(720)])
    result = held.submit(change)
    assert (code(result), data(result)["refused"]) == ("contract-changed", "change.exclusive")
    assert "new_total" not in data(result)


def test_a_rule_that_holds_by_now_refuses_at_its_place(held: Held) -> None:
    of = h.held()
    held.seed(of)
    change = held.saved(of, h.line(h.protect(), 700), h.line(h.coach()), h.added("cyber_academy", 5))
    seed(
        held.portal.engine,
        ARVANE,
        [
            replace(of.contract, terms=replace(of.contract.terms, excludes_product_change=True)),
            h.protect(720),
        ],
    )
    assert problems(held.submit(change)) == [("change.exclusive", "terms.lines.0.quantity")]


def test_a_discount_beyond_the_reps_limit_needs_a_manager(
    held: Held, laptop_of: Callable[..., Laptop]
) -> None:
    of = h.held()
    held.seed(of)
    change = held.saved(of, h.line(h.protect(), 700, discounts=TWENTY), h.line(h.coach()))
    result = held.submit(change)
    assert (result.status, code(result)) == (ResultStatus.REJECTED, "approval-needed")
    assert problems(result) == [
        ("discount.approval_needed", ""),
        ("discount.approval_needed", "lines.0"),
    ]
    assert held.submit(change, laptop_of(MANAGER)).status is ResultStatus.APPLIED


@pytest.mark.parametrize(
    ("seats", "found"), [(700, [("purchase.account_suspended", "customer_id")]), (600, [])]
)
def test_a_suspended_account_gets_no_more_seats_but_may_have_fewer(
    held: Held, seats: int, found: list[tuple[str, str]]
) -> None:
    of = h.held()
    held.seed(of)
    change = held.saved(of, h.line(h.protect(), seats), h.line(h.coach()))
    seed(held.portal.engine, ARVANE, [b.customer(status="installed", account_state="suspended")])
    result = held.submit(change)
    assert (problems(result) if result.problem else []) == found


def test_from_however_many_laptops_it_is_placed_once(
    held: Held, vendors_example: ChangeOrder, laptop_of: Callable[..., Laptop]
) -> None:
    laptops = [laptop_of(REP2, f"second-{place}") for place in range(4)]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda each: held.submit(vendors_example, each), laptops))
    assert sorted(each.status.value for each in results) == ["applied", *["conflict"] * 3]
    refused = [each for each in results if each.status is ResultStatus.CONFLICT]
    assert {code(each) for each in refused} == {"already-submitted"}
    assert {data(each)["order_number"] for each in refused} == {"O-2026-0001"}
    assert [len(held.of_kind(kind)) for kind in ("order", "invoice", "sent_mail")] == [1, 1, 1]
    assert held.licence("protect")["quantity"] == 700


def test_two_orders_on_one_contract_at_once_give_one(
    held: Held, vendors_example: ChangeOrder, laptop_of: Callable[..., Laptop]
) -> None:
    of = h.held()
    theirs = held.saved(of, h.line(h.protect(), 690), h.line(h.coach()), place=56)
    other = laptop_of(REP2)
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(held.submit, vendors_example)
        two = pool.submit(held.submit, theirs, other)
        results = [one.result(), two.result()]
    assert sorted(each.status.value for each in results) == ["applied", "conflict"]
    assert [code(each) for each in results if each.problem] == ["contract-changed"]
    assert len(held.of_kind("order")) == 1


def test_a_retry_of_the_same_command_is_answered_as_the_first(
    held: Held, vendors_example: ChangeOrder
) -> None:
    command = SubmitChangeOrder(h.submission(), vendors_example.totals)
    operation = held.laptop.operation(command, vendors_example, if_version="1")
    (first,) = held.laptop.push(operation)
    (again,) = held.laptop.push(operation)
    assert (first.status, again.replayed) == (ResultStatus.APPLIED, True)
    assert (again.effects, again.version) == (first.effects, first.version)
    assert len(held.of_kind("order")) == 1
    assert held.licence("protect")["quantity"] == 700


def test_a_contract_that_has_not_begun_is_changed_as_of_its_first_day(held: Held) -> None:
    begins = date(2026, 12, 1)
    later = h.protect(350, start_date=begins, additions=(), charged=())
    of = h.held(later, start_date=begins, end_date=date(2029, 11, 30))
    held.seed(of)
    assert held.submit(held.saved(of, h.line(later, 400), on=begins)).status is ResultStatus.APPLIED
    (invoice,) = held.of_kind("invoice")
    assert (invoice["issued_on"], invoice["net"]) == ("2026-12-01", {"minor": 12950, "currency": "EUR"})

"""Change orders on the portal: checked, re-priced, numbered, revised and let go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from app.domain import ids
from app.domain.catalogue.catalogue import Partnership
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.commands.commands import (
    CancelChangeOrder,
    Command,
    CreateChangeOrder,
    ReviseChangeOrder,
    SubmitChangeOrder,
)
from app.wire.codec import encode
from app.wire.protocol import ResultStatus
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held, code, data, problems
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, OTHER_REP, Laptop, SettableClock


def revision(change: ChangeOrder, seats: int) -> ReviseChangeOrder:
    """Other totals of seats for the same change order."""
    of = h.held()
    terms = h.terms(of, [h.line(h.protect(), seats), h.line(h.coach())])
    return ReviseChangeOrder(terms, h.totals(terms, h.basis(of)), b.NOW)


def test_a_new_change_order_gets_its_number_and_what_is_not_the_reps_to_say(held: Held) -> None:
    of = h.held()
    held.seed(of)
    terms = h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())])
    claimed = h.change_order(
        terms,
        h.basis(of),
        status=ChangeOrderStatus.SUBMITTED,
        expires_on=date(2030, 1, 1),
        created_by=b.sales_rep(name="Somebody"),
        revision=7,
        number="M-9",
        submission=h.submission(),
        order_id=ids.OrderId(b.some_id(80)),
        order_number="O-9",
    )
    result = held.laptop.do(CreateChangeOrder(claimed), claimed)
    assert result.effects == {"number": "M-2026-0001"}
    found = held.laptop.document("change_order", claimed.id)
    assert (found["number"], found["provisional_number"]) == ("M-2026-0001", "PM-0001")
    assert (found["status"], found["revision"], found["expires_on"]) == ("open", 1, "2026-12-21")
    assert (found["submission"], found["order_id"], found["order_number"]) == (None, None, "")
    assert found["created_by"]["name"] == "Claire Moreau"


def test_several_open_change_orders_may_be_about_one_contract(held: Held) -> None:
    of = h.held()
    held.seed(of)
    for place, seats in enumerate((690, 700, 710)):
        held.saved(of, h.line(h.protect(), seats), h.line(h.coach()), place=60 + place)
    numbers = {each["number"] for each in held.of_kind("change_order")}
    assert numbers == {"M-2026-0001", "M-2026-0002", "M-2026-0003"}


def test_numbers_go_on_after_those_that_were_there(held: Held) -> None:
    of = h.held()
    terms = h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())])
    held.seed(of, h.change_order(terms, h.basis(of), 66, number="M-2026-0041"))
    saved = held.saved(of, h.line(h.protect(), 710), h.line(h.coach()))
    assert held.laptop.document("change_order", saved.id)["number"] == "M-2026-0042"


def test_totals_of_another_cent_are_refused_with_the_portals(held: Held) -> None:
    of = h.held()
    held.seed(of)
    terms = h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())])
    totals = h.totals(terms, h.basis(of))
    drifted = h.change_order(terms, h.basis(of), totals=replace(totals, today=b.eur("14.11")))
    result = held.laptop.do(CreateChangeOrder(drifted), drifted)
    assert (result.status, code(result)) == (ResultStatus.REJECTED, "price-changed")
    assert result.problem is not None
    assert result.problem.data == {
        "currency": "EUR",
        "prior_total": "2591.60",
        "new_total": "2633.90",
        "today": "14.10",
        "next_invoice": "2633.90",
        "to_term_end": "7915.80",
        "today_vat": "2.82",
    }


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ({"contract_id": ids.ContractId(b.some_id(61))}, ("document.missing", "terms.contract_id")),
        ({"commitment_months": 7, "contract_id": None}, ("change.not_sold_so", "terms.programme_id")),
        ({"price_list_id": ids.PriceListId(b.some_id(39))}, ("document.missing", "terms.price_list_id")),
        (
            {"price_list_id": h.prices(Partnership.EM).id},
            ("price_list.other_programme", "terms.price_list_id"),
        ),
        ({"on": date(2024, 2, 1)}, ("change.not_begun", "terms.on")),
        ({"lines": ()}, ("change.nothing", "terms.lines")),
        ({"customer_notes": "x" * 5000}, ("text.too_long", "terms.customer_notes")),
        ({"lines": (h.line(h.protect(), -1),)}, ("quantity.range", "terms.lines.0.quantity")),
        ({"lines": (h.line(h.protect(), 10**12),)}, ("quantity.range", "terms.lines.0.quantity")),
        (
            {"lines": (h.line(h.protect()), h.added("archive", 40))},
            ("option.not_offered", "terms.lines.1.product_id"),
        ),
    ],
)
def test_terms_that_break_a_rule_are_refused_at_their_place(
    held: Held, wrong: dict[str, Any], found: tuple[str, str]
) -> None:
    of = h.held()
    held.seed(of)
    terms = h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())])
    change = h.change_order(terms, h.basis(of))
    broken = replace(change, terms=replace(terms, **wrong))
    result = held.laptop.do(CreateChangeOrder(broken), broken)
    assert result.status is ResultStatus.REJECTED
    assert found in problems(result)


@pytest.mark.parametrize("quantity", ["700", "sept cents", 700.5, None])
def test_seats_that_are_no_whole_number_are_refused_at_their_place(held: Held, quantity: object) -> None:
    of = h.held()
    held.seed(of)
    change = h.change_order(h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())]), h.basis(of))
    args = msgspec.json.decode(encode(CreateChangeOrder(change)))
    args["change_order"]["terms"]["lines"][0]["quantity"] = quantity
    operation = held.laptop.operation(CreateChangeOrder(change), change)
    asked = msgspec.structs.replace(operation, args=msgspec.Raw(msgspec.json.encode(args)))
    (result,) = held.laptop.push(asked)
    assert (result.status, problems(result)) == (
        ResultStatus.REJECTED,
        [("wire.malformed", "change_order.terms.lines.0.quantity")],
    )
    assert held.of_kind("change_order") == []


def test_one_that_was_written_against_another_state_of_the_contract_names_its_money_effect(
    held: Held,
) -> None:
    seen = h.held()
    held.seed(h.held(h.protect(), h.coach(700), revision=2))
    change = h.change_order(h.terms(seen, [h.line(h.protect(), 700), h.line(h.coach(), 710)]), h.basis(seen))
    result = held.laptop.do(CreateChangeOrder(change), change)
    assert (result.status, code(result)) == (ResultStatus.REJECTED, "contract-changed")
    found = data(result)
    assert (found["contract"], found["seen_prior_total"], found["prior_total"]) == (
        "C-2024-0117",
        "2591.60",
        "2617.70",
    )
    assert (found["seen_today"], found["today"]) == ("27.64", "18.94")
    assert held.of_kind("change_order") == []


def test_a_revision_of_such_a_one_is_a_conflict(held: Held, vendors_example: ChangeOrder) -> None:
    seed(held.portal.engine, ARVANE, [h.contract(revision=2), h.coach(700)])
    result = held.laptop.do(revision(vendors_example, 705), vendors_example, if_version="1")
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "contract-changed")


def test_a_price_list_that_was_not_in_force_on_the_day_of_the_order_is_refused(held: Held) -> None:
    of = h.held()
    held.seed(of)
    seed(held.portal.engine, ARVANE, [h.prices(valid_to=date(2026, 11, 20))])
    change = h.change_order(h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())]), h.basis(of))
    assert problems(held.laptop.do(CreateChangeOrder(change), change)) == [
        ("price_list.not_in_force", "terms.price_list_id")
    ]


def test_a_contract_of_another_customer_is_not_found(held: Held) -> None:
    other = h.held(customer_id=ids.CustomerId(b.some_id(2)))
    held.seed(other)
    terms = h.terms(other, [h.line(h.protect(), 700), h.line(h.coach())])
    change = h.change_order(terms, h.basis(other))
    assert problems(held.laptop.do(CreateChangeOrder(change), change)) == [
        ("document.missing", "terms.contract_id")
    ]


def test_a_revision_keeps_number_and_days_and_the_earlier_terms(
    held: Held, vendors_example: ChangeOrder
) -> None:
    command = revision(vendors_example, 705)
    result = held.laptop.do(command, vendors_example, if_version="1")
    assert (result.status, result.version) == (ResultStatus.APPLIED, 2)
    found = held.laptop.document("change_order", vendors_example.id)
    assert (found["number"], found["revision"], found["expires_on"]) == ("M-2026-0001", 2, "2026-12-21")
    assert [each["terms"]["lines"][0]["quantity"] for each in found["earlier"]] == [700]
    assert found["terms"]["lines"][0]["quantity"] == 705


def test_a_revision_of_another_cent_is_answered_with_the_portals_totals(
    held: Held, vendors_example: ChangeOrder
) -> None:
    command = revision(vendors_example, 705)
    drifted = replace(command, totals=replace(command.totals, today_vat=b.eur("1")))
    result = held.laptop.do(drifted, vendors_example, if_version="1")
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "price-changed")


def test_a_revision_of_an_older_version_is_a_conflict(held: Held, vendors_example: ChangeOrder) -> None:
    command = revision(vendors_example, 705)
    held.laptop.do(command, vendors_example, if_version="1")
    result = held.laptop.do(command, vendors_example, if_version="1")
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "version-mismatch")


def test_a_revision_stays_with_its_contract(held: Held, vendors_example: ChangeOrder) -> None:
    command = revision(vendors_example, 705)
    elsewhere = replace(command, terms=replace(command.terms, contract_id=None, currency="USD"))
    assert problems(held.laptop.do(elsewhere, vendors_example, if_version="1")) == [
        ("revision.other", "terms.currency"),
        ("revision.other", "terms.contract_id"),
    ]


def test_a_change_order_is_let_go_and_nobody_is_asked_why(held: Held, vendors_example: ChangeOrder) -> None:
    result = held.laptop.do(CancelChangeOrder(), vendors_example, if_version="1")
    assert result.status is ResultStatus.APPLIED
    assert held.laptop.document("change_order", vendors_example.id)["status"] == "cancelled"


def commands(change: ChangeOrder) -> list[Command]:
    return [
        revision(change, 705),
        SubmitChangeOrder(h.submission(), change.totals),
        CancelChangeOrder(),
    ]


@pytest.mark.parametrize("place", range(3))
def test_without_a_version_nothing_is_done(held: Held, vendors_example: ChangeOrder, place: int) -> None:
    assert code(held.laptop.do(commands(vendors_example)[place], vendors_example)) == "version-required"


@pytest.mark.parametrize("place", range(3))
def test_what_was_cancelled_stays_so(held: Held, vendors_example: ChangeOrder, place: int) -> None:
    held.laptop.do(CancelChangeOrder(), vendors_example, if_version="1")
    result = held.laptop.do(commands(vendors_example)[place], vendors_example, if_version="2")
    assert problems(result) == [("transition.not_allowed", "status")]


@pytest.mark.parametrize("place", range(3))
def test_what_was_submitted_names_its_order(held: Held, vendors_example: ChangeOrder, place: int) -> None:
    order = held.submit(vendors_example).effects
    result = held.laptop.do(commands(vendors_example)[place], vendors_example, if_version="2")
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "already-submitted")
    assert result.problem is not None
    assert result.problem.data == {"order_id": order["order_id"], "order_number": "O-2026-0001"}


@pytest.mark.parametrize(("place", "expected"), [(0, "change-order-expired"), (2, "")])
def test_what_has_expired_can_only_be_let_go(
    held: Held, vendors_example: ChangeOrder, clock: SettableClock, place: int, expected: str
) -> None:
    clock.advance(days=40)
    held.laptop.refresh()
    result = held.laptop.do(commands(vendors_example)[place], vendors_example, if_version="1")
    assert (code(result) if result.problem else "") == expected


def test_a_change_order_that_is_nowhere_is_missing(held: Held, vendors_example: ChangeOrder) -> None:
    for command in commands(vendors_example):
        result = held.laptop.do(command, b.some_id(99), if_version="1")
        assert problems(result) == [("document.missing", "target.id")]


def test_the_same_change_order_cannot_be_created_twice(held: Held, vendors_example: ChangeOrder) -> None:
    again = held.laptop.do(CreateChangeOrder(vendors_example), vendors_example)
    assert problems(again) == [("document.exists", "id")]
    other = held.laptop.do(CreateChangeOrder(vendors_example), b.some_id(99))
    assert problems(other) == [("target.other", "target.id")]


def test_another_partner_sees_and_changes_nothing_of_it(
    held: Held, vendors_example: ChangeOrder, laptop_of: Callable[..., Laptop]
) -> None:
    stranger = laptop_of(OTHER_REP)
    assert stranger.get(f"/v1/change_order/{vendors_example.id}").status_code == 404
    assert [kind for kind, _ in stranger.feed() if kind == "change_order"] == []
    result = held.submit(vendors_example, stranger)
    assert problems(result) == [("document.missing", "target.id")]
    created = stranger.do(CreateChangeOrder(vendors_example), vendors_example)
    assert ("document.missing", "customer_id") in problems(created)


def test_the_audit_log_of_the_customer_tells_of_it(held: Held, vendors_example: ChangeOrder) -> None:
    held.submit(vendors_example)
    log = held.laptop.get(f"/v1/customers/{vendors_example.customer_id}/audit").json()["events"]
    said = [(each["action"], each["outcome"], each["target_id"]) for each in log[:2]]
    assert said == [
        ("change_order.submit", "applied", vendors_example.id),
        ("change_order.create", "applied", vendors_example.id),
    ]
    assert [(each["field"], each["old"], each["new"]) for each in log[0]["changes"]] == [
        ("status", "open", "submitted")
    ]


def test_the_moment_it_was_written_is_believed_for_thirty_days(held: Held) -> None:
    of = h.held()
    held.seed(of)
    terms = h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())])
    change = h.change_order(
        terms, h.basis(of), written_at=b.NOW + timedelta(days=400), created_on=date(2020, 1, 1)
    )
    held.laptop.do(CreateChangeOrder(change), change)
    found = held.laptop.document("change_order", change.id)
    assert (found["written_at"], found["created_on"]) == ("2026-11-21T09:00:00Z", "2026-11-21")

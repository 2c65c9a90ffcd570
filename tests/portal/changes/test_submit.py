"""A change order that is placed: exactly once, to the cent, with all that comes of it."""

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
from app.domain.subscription.licence import ChargedDiscounts, LicenceAddition
from app.wire.protocol import OperationResult, ResultStatus
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, MANAGER, REP2, Laptop, SettableClock
from tests.support.problems import codes_and_fields

AT_ONCE = ContractTerms(reduction=ReductionPolicy.AT_ONCE)
TWENTY = ChargedDiscounts(line_percent=Decimal(20))


def code(result: OperationResult) -> str:
    assert result.problem is not None, result
    return result.problem.code


def data(result: OperationResult) -> dict[str, str]:
    assert result.problem is not None, result
    return result.problem.data


def problems(result: OperationResult) -> list[tuple[str, str]]:
    assert result.problem is not None, result
    return codes_and_fields(result.problem.problems)


def test_the_vendors_example_changes_everything_in_one_step(held: Held, vendors_example: ChangeOrder) -> None:
    _, before = held.laptop.changes()
    result = held.submit(vendors_example, submission=h.submission(po_number=" PO-17 "))
    assert result.status is ResultStatus.APPLIED, result
    lines, after = held.laptop.changes(before["next"])
    assert after["head"] == result.feed_seq
    assert sorted(line["t"] for line in lines) == [
        "change_order",
        "contract",
        "invoice",
        "licence",
        "licence",
        "licence",
        "order",
        "sent_mail",
    ]
    by_kind = {line["t"]: line["d"] for line in lines}
    change, order, invoice = by_kind["change_order"], by_kind["order"], by_kind["invoice"]
    assert (change["status"], change["order_id"], change["order_number"]) == (
        "submitted",
        order["id"],
        "O-2026-0001",
    )
    assert change["submission"]["po_number"] == "PO-17"
    assert change["submission"]["submitted_by"]["name"] == "Claire Moreau"
    assert (order["number"], order["change_order_id"], order["contract_id"]) == (
        "O-2026-0001",
        change["id"],
        change["terms"]["contract_id"],
    )
    said = [(each["product_id"], each["prior_quantity"], each["quantity"]) for each in order["lines"]]
    assert said == [("protect", 682, 700), ("cyber_coach", 682, 700), ("cyber_academy", 0, 700)]
    assert {each["effective_on"] for each in order["lines"]} == {"2026-11-21"}
    # 1645.00 + 1015.00 + 1225.00 a month; ten of thirty days of 18 + 18 seats and of 700 new ones.
    assert order["monthly_net"]["minor"] == 388500
    assert (invoice["status"], invoice["number"], invoice["issued_on"]) == ("upcoming", "", "2026-11-21")
    amounts = [invoice[name]["minor"] for name in ("net", "vat", "total")]
    assert amounts == [43113, 8623, 51736]
    assert by_kind["contract"]["revision"] == 2
    assert result.effects == {
        "order_id": order["id"],
        "order_number": "O-2026-0001",
        "contract_number": "C-2024-0117",
    }


def test_what_is_held_after_it_keeps_what_was_charged(held: Held, vendors_example: ChangeOrder) -> None:
    held.submit(vendors_example)
    protect, academy = held.licence("protect"), held.licence("cyber_academy")
    assert (protect["quantity"], protect["net_unit_price"]) == (700, "2.35")
    assert protect["payment"] == {"minor": 164500, "currency": "EUR"}
    assert [each["quantity"] for each in protect["additions"]] == [682, 18]
    assert protect["charged"] == [{"period_start": "2026-11-01", "quantity": 700}]
    assert (academy["start_date"], academy["end_date"]) == ("2026-11-21", "2027-02-28")
    assert academy["contract_id"] == vendors_example.terms.contract_id


@pytest.mark.parametrize(
    ("language", "subject", "line"),
    [
        ("fr", "Arvane Informatique : votre commande O-2026-0001", "- Protect : 682 → 700 licences"),
        ("en", "Arvane Informatique: your order O-2026-0001", "- Protect: 682 → 700 licences"),
    ],
)
def test_the_primary_contact_is_told_what_was_ordered(
    held: Held, vendors_example: ChangeOrder, language: str, subject: str, line: str
) -> None:
    customer = held.laptop.document("customer", vendors_example.customer_id)
    seed(held.portal.engine, ARVANE, [b.customer(language=language, status=customer["status"])])
    held.submit(vendors_example)
    (mailing,) = held.of_kind("sent_mail")
    assert (mailing["kind"], mailing["asked_by"]) == ("confirmation", "Claire Moreau")
    (recipient,) = mailing["recipients"]
    assert (recipient["email"], recipient["state"]) == ("elise.dupre@ateliers-dupre.fr", "waiting")
    written = held.letter()
    assert written.subject == subject
    assert line in written.text.splitlines()
    assert "O-2026-0001" in written.text


@pytest.mark.parametrize("kept", [{"contacts": ()}, {"confirms_changes": False}])
def test_nobody_is_written_to_where_nobody_should_be(
    held: Held, vendors_example: ChangeOrder, kept: dict[str, Any]
) -> None:
    if "contacts" in kept:
        seed(held.portal.engine, ARVANE, [b.customer(contacts=(), status="installed")])
    else:
        seed(held.portal.engine, ARVANE, h.catalogue(confirms_changes=False))
    assert held.submit(vendors_example).status is ResultStatus.APPLIED
    assert held.of_kind("sent_mail") == []


@pytest.mark.parametrize(
    ("on", "effective", "day"),
    [
        (date(2026, 11, 21), "2027-03-01", "01/03/2027"),
        (date(2027, 2, 10), "2028-03-01", "01/03/2028"),
    ],
)
def test_a_reduction_waits_for_the_renewal_or_for_the_next_where_notice_is_late(
    held: Held, clock: SettableClock, on: date, effective: str, day: str
) -> None:
    clock.advance(days=(on - b.TODAY).days)
    held.laptop.refresh()
    of = h.held(h.protect(350))
    held.seed(of)
    at = clock.now()
    change = h.change_order(
        h.terms(of, [h.line(h.protect(350), 200)], on=on), h.basis(of, at), created_on=on, written_at=at
    )
    held.create(change)
    assert held.submit(change, submission=h.submission(submitted_at=at)).status is ResultStatus.APPLIED
    licence = held.licence("protect")
    assert (licence["quantity"], licence["payment"]) == (350, {"minor": 82250, "currency": "EUR"})
    (waiting,) = licence["scheduled"]
    assert (waiting["on"], waiting["quantity"], waiting["payment"]["minor"]) == (effective, 200, 47600)
    (order,) = held.of_kind("order")
    assert order["lines"][0]["effective_on"] == effective
    assert held.of_kind("invoice") == []
    assert f"- Protect : 350 → 200 licences, à partir du {day}" in held.letter().text


def test_at_the_next_billing_and_at_once_seats_go_as_the_contract_says(held: Held) -> None:
    for policy, quantity, scheduled in (
        (ReductionPolicy.NEXT_BILLING, 350, ["2026-12-01"]),
        (ReductionPolicy.AT_ONCE, 200, []),
    ):
        of = h.held(h.protect(350), terms=ContractTerms(reduction=policy))
        held.seed(of)
        change = held.saved(of, h.line(h.protect(350), 200), place=60 + len(scheduled))
        assert held.submit(change).status is ResultStatus.APPLIED
        licence = held.licence("protect")
        assert licence["quantity"] == quantity
        assert [each["on"] for each in licence["scheduled"]] == scheduled
        assert licence["charged"] == [{"period_start": "2026-11-01", "quantity": 350}]


@pytest.mark.parametrize(
    ("hours", "quantity", "scheduled"), [(100, 30, []), (168, 30, []), (169, 50, ["2027-03-01"])]
)
def test_a_window_is_judged_by_the_moment_of_the_order(
    held: Held, hours: int, quantity: int, scheduled: list[str]
) -> None:
    bought = LicenceAddition(b.NOW - timedelta(hours=hours), 20, h.order().id)
    recent = h.protect(50, additions=(*h.protect(30).additions, bought))
    of = h.held(recent, terms=ContractTerms(reduction=ReductionPolicy.WINDOW, window_hours=168))
    held.seed(of)
    assert held.submit(held.saved(of, h.line(recent, 30))).status is ResultStatus.APPLIED
    licence = held.licence("protect")
    assert licence["quantity"] == quantity
    assert [each["on"] for each in licence["scheduled"]] == scheduled


def test_a_window_that_was_open_on_the_train_still_is_when_the_order_arrives(
    held: Held, clock: SettableClock
) -> None:
    bought = LicenceAddition(b.NOW - timedelta(hours=160), 20, h.order().id)
    recent = h.protect(50, additions=(*h.protect(30).additions, bought))
    of = h.held(recent, terms=ContractTerms(reduction=ReductionPolicy.WINDOW, window_hours=168))
    held.seed(of)
    change = held.saved(of, h.line(recent, 30))
    clock.advance(days=2)
    held.laptop.refresh()
    late = held.submit(change, submission=h.submission(submitted_at=clock.now()))
    assert (late.status, code(late)) == (ResultStatus.CONFLICT, "price-changed")
    assert held.submit(change).status is ResultStatus.APPLIED
    assert held.licence("protect")["quantity"] == 30


def test_ten_five_fifteen_is_invoiced_for_five(held: Held) -> None:
    of = h.held(h.protect(10), terms=AT_ONCE)
    held.seed(of)
    assert held.submit(held.saved(of, h.line(h.protect(10), 5))).status is ResultStatus.APPLIED
    assert held.of_kind("invoice") == []
    now = held.now()
    change = held.saved(now, h.line(now.licences[0], 15), place=56)
    assert held.submit(change).status is ResultStatus.APPLIED
    (invoice,) = held.of_kind("invoice")
    # 5 x 2.38 x 10 days of 30.
    assert invoice["net"] == {"minor": 397, "currency": "EUR"}
    assert held.licence("protect")["charged"] == [{"period_start": "2026-11-01", "quantity": 15}]


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
    plain = h.submission(is_governed=False, is_authorised=False, agreement_id=None, agreement_version=0)
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
    assert held.submit(change, submission=h.submission(submitted_at=in_time)).status is ResultStatus.APPLIED
    assert (
        held.laptop.document("change_order", change.id)["submission"]["submitted_at"]
        == "2026-12-21T22:59:00Z"
    )


@pytest.mark.parametrize("ahead", [timedelta(days=3), timedelta(days=-40)])
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

"""A change order that is placed: exactly once, to the cent, with all that comes of it."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrder
from app.domain.ids import OrderId
from app.domain.subscription.licence import ChargedDiscounts, LicenceAddition, ScheduledChange
from app.wire.protocol import ResultStatus
from portal.mail.sending import Sending
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held, code
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, SettableClock
from tests.support.postbox import Postbox, receiving

AT_ONCE = ContractTerms(reduction=ReductionPolicy.AT_ONCE)
TWENTY = ChargedDiscounts(line_percent=Decimal(20))


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


def test_the_confirmation_leaves_by_mail_and_the_laptops_see_when(
    held: Held, vendors_example: ChangeOrder, clock: SettableClock
) -> None:
    held.submit(vendors_example)
    postbox = Postbox()
    with receiving(postbox, "portail@arvane.example") as server:
        sending = Sending(held.portal.engine, clock, server, "https://clients.example/")
        assert [sending.send_due(), sending.send_due()] == [1, 0]
    (message,) = postbox.messages
    assert "elise.dupre@ateliers-dupre.fr" in message
    (mailing,) = held.of_kind("sent_mail")
    assert (mailing["recipients"][0]["state"], mailing["recipients"][0]["sent_at"]) == (
        "sent",
        "2026-11-21T09:00:00Z",
    )


@pytest.mark.parametrize(
    "kept", [{"contacts": ()}, {"gets_order_updates": False}, {"confirms_changes": False}]
)
def test_nobody_is_written_to_where_nobody_should_be(
    held: Held, vendors_example: ChangeOrder, kept: dict[str, Any]
) -> None:
    if "confirms_changes" in kept:
        seed(held.portal.engine, ARVANE, h.catalogue(**kept))
    else:
        seed(held.portal.engine, ARVANE, [b.customer(**kept, status="installed")])
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


def test_the_level_comes_today_and_the_seats_go_when_they_may(held: Held) -> None:
    of = h.held(h.protect(350))
    held.seed(of)
    result = held.submit(held.saved(of, h.line(h.protect(350), 200, level="advanced")))
    assert result.status is ResultStatus.APPLIED, result
    licence = held.licence("protect")
    assert (licence["level"], licence["quantity"], licence["payment"]["minor"]) == ("advanced", 350, 108500)
    (waiting,) = licence["scheduled"]
    assert (waiting["on"], waiting["quantity"], waiting["payment"]["minor"]) == ("2027-03-01", 200, 62000)
    (invoice,) = held.of_kind("invoice")
    # Ten of thirty days: 350 at 2.35 go, 350 at 3.10 come; of the seats that go nothing is credited.
    assert invoice["net"]["minor"] == -27417 + 36167
    (order,) = held.of_kind("order")
    assert [(each["prior_quantity"], each["quantity"]) for each in order["lines"]] == [(350, 350), (350, 200)]
    text = held.letter().text
    assert "- Protect Advanced : 350 licences" in text.splitlines()
    assert "- Protect : 350 → 200 licences, à partir du 01/03/2027" in text


def test_who_keeps_seats_is_told_which_reduction_is_taken_back(held: Held) -> None:
    waits = ScheduledChange(date(2027, 3, 1), 200, Decimal("2.38"), b.eur("476"), OrderId(b.some_id(80)))
    of = h.held(h.protect(350, scheduled=(waits,)))
    held.seed(of)
    held.submit(held.saved(of, h.line(of.licences[0], keeps_seats=True)))
    assert held.licence("protect")["scheduled"] == []
    (order,) = held.of_kind("order")
    assert (order["lines"][0]["quantity"], order["lines"][0]["taken_back"]) == (350, 200)
    assert "- Protect : réduction à 200 annulée, 350 licences en place" in held.letter().text


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

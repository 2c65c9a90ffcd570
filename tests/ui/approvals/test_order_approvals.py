"""Orders that are no document before they are placed: a cart and a direct change, asked about and placed."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus
from app.domain.catalogue.catalogue import CustomerType
from app.domain.document import Kind
from app.domain.money import round_half_away
from app.domain.pricing.trace.asked import (
    AskedAmount,
    explain_asked_discount,
    explain_asked_line,
    explain_asked_list,
    explain_asked_margin,
    explain_asked_net,
)
from app.services.desk.desk import Desk
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.approval_driver import ApprovalDriver
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver
from tests.support.turns import in_turn
from tests.support.windows import LaptopOn, Show

BUYER, PRODUCT = "Red Cedar Orchards", "m365_business_premium"
PROSPECT = "Cidrerie des Monts"
NOTE = "Le groupement a ce prix."


def grant_more(portal: EmbeddedPortal, desk: Desk, partner_id: str, percent: str) -> None:
    """Let every type of customer have ``percent`` on everything."""
    kinds = [each for each in desk.store.load_all(Kind.CUSTOMER_TYPE) if isinstance(each, CustomerType)]
    seed(portal.engine, partner_id, [replace(each, discount_percent=Decimal(percent)) for each in kinds])
    in_turn(desk)


def requests(desk: Desk) -> list[ApprovalRequest]:
    found = (each for each in desk.store.load_all(Kind.APPROVAL) if isinstance(each, ApprovalRequest))
    return [each for each in found if each.note == NOTE]


def ask(rep: ApprovalDriver, qtbot: QtBot) -> None:
    rep.click("ask_approval")
    rep.write("approval_note", NOTE)
    rep.click("ask_approval_confirm")
    qtbot.waitUntil(lambda: rep.find("ask_approval_dialog") is None)


def approve(manager: Desk) -> None:
    in_turn(manager)
    (request,) = requests(manager)
    figures = manager.approval_desk.figures(request.id)
    assert figures.digest == request.subject.digest
    assert not figures.beyond
    manager.approvals.approve(request.id, request.subject.digest, "")
    in_turn(manager)


def test_a_cart_is_asked_about_approved_and_ordered(
    portal: EmbeddedPortal, desk: Desk, manager: Desk, show: Show, qtbot: QtBot
) -> None:
    grant_more(portal, desk, "arvane", "25")
    window = show(desk)
    rep, file = ApprovalDriver(window, qtbot), FileDriver(window, qtbot, customer_named(desk, BUYER).id)
    file.open("products")
    file.press("purchase")
    file.type(f"quantity_{PRODUCT}", "12")
    file.press("review_order")
    assert rep.find("place_order") is None
    ask(rep, qtbot)
    qtbot.waitUntil(lambda: rep.find("place_order") is not None)
    assert not rep.button("place_order").isEnabled()
    in_turn(desk)
    approve(manager)
    in_turn(desk)

    (answered,) = rep.answered()
    assert (
        "approuvée par Sophie Aubert"
        in answered.findChildren(type(rep.button("card_head")))[0].accessibleName()
    )
    answered.set_open(True)
    rep.press(answered, "go_on_answered")
    rep.click("place_order")
    assert rep.window.workspace.router.place == places.CustomerFile(file.id, "orders")
    in_turn(desk, desk)
    assert desk.queries.attention() == ()
    (request,) = requests(desk)
    (order,) = [each for each in desk.queries.orders(file.id) if each.id == request.order_id]
    assert order.number
    assert rep.answered() == ()


def test_a_cart_that_nobody_may_grant_says_so_in_its_review(
    portal: EmbeddedPortal, desk: Desk, show: Show, qtbot: QtBot
) -> None:
    grant_more(portal, desk, "arvane", "36")
    window = show(desk)
    rep, file = ApprovalDriver(window, qtbot), FileDriver(window, qtbot, customer_named(desk, BUYER).id)
    file.open("products")
    file.press("purchase")
    file.type(f"quantity_{PRODUCT}", "12")
    file.press("review_order")
    assert rep.find("ask_approval") is None
    place = rep.button("place_order")
    assert not place.isEnabled()
    assert "36 % dépasse 35 %" in place.toolTip().replace("\u202f", " ")


@pytest.fixture
def direct_portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path / "direct", clock, 40, "vaubecour") as portal:
        yield portal


@pytest.fixture
def direct_rep(direct_portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    return laptop_on(direct_portal, "other_partner")


@pytest.fixture
def direct_manager(direct_portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    return laptop_on(direct_portal, "other_manager")


def test_a_direct_change_is_asked_about_changed_asked_again_and_confirmed(
    direct_portal: EmbeddedPortal, direct_rep: Desk, direct_manager: Desk, show: Show, qtbot: QtBot
) -> None:
    grant_more(direct_portal, direct_rep, "vaubecour", "25")
    window = show(direct_rep)
    rep = ApprovalDriver(window, qtbot)
    file = FileDriver(window, qtbot, customer_named(direct_rep, PROSPECT).id)
    file.open("licences")
    file.press("assign_licences")
    file.press("add_protect")
    file.type("total_protect", "18")
    assert rep.find("confirm_change") is None
    ask(rep, qtbot)
    qtbot.waitUntil(lambda: rep.find("confirm_change") is not None)
    assert not rep.button("confirm_change").isEnabled()
    file.type("total_protect", "20")
    rep.settle()
    (first,) = requests(direct_rep)
    assert first.status is ApprovalStatus.WITHDRAWN
    file.type("total_protect", "18")
    assert isinstance(rep.button("ask_approval"), Button)
    ask(rep, qtbot)
    in_turn(direct_rep, direct_manager)
    second = next(each for each in requests(direct_manager) if each.status is ApprovalStatus.REQUESTED)
    direct_manager.approvals.approve(second.id, second.subject.digest, "")
    in_turn(direct_manager, direct_rep)
    qtbot.waitUntil(lambda: rep.button("confirm_change").isEnabled())
    # What was granted stands, whatever a manager may grant by now.
    partner = direct_rep.catalogue.partner()
    limits = {**partner.discount_limits, "manager": Decimal(20)}
    seed(direct_portal.engine, "vaubecour", [replace(partner, discount_limits=limits)])
    in_turn(direct_rep)
    file.open("licences")
    file.press("assign_licences")
    assert rep.button("confirm_change").isEnabled()
    assert "Personne ne peut" not in file.texts()
    rep.click("confirm_change")
    in_turn(direct_rep, direct_rep)
    assert direct_rep.queries.attention() == ()
    assert {row.product_id: row.quantity for row in direct_rep.queries.licences(file.id)} == {"protect": 18}


def test_the_demo_has_a_request_of_each_kind(manager: Desk, direct_manager: Desk) -> None:
    kinds = [
        desk.approvals.get(id).subject.kind.value
        for desk in (manager, direct_manager)
        for id in desk.queries.approvals.waiting()
    ]
    assert sorted(kinds) == ["change_order", "licences", "purchase", "quote"]
    for desk in (manager, direct_manager):
        for id in desk.queries.approvals.waiting():
            figures = desk.approval_desk.figures(id)
            assert figures.digest == figures.request.subject.digest
            assert figures.rep_limit < figures.percent <= figures.own_limit


def test_every_figure_of_a_request_comes_out_of_its_own_steps(manager: Desk, direct_manager: Desk) -> None:
    for desk in (manager, direct_manager):
        for id in desk.queries.approvals.waiting():
            shown = desk.approval_desk.figures(id)
            totals = shown.totals
            assert explain_asked_net(shown.lines, totals.period)[-1].result == totals.net.amount
            assert shown.term_net is not None
            assert shown.term_steps[-1].result == shown.term_net.amount
            assert shown.effective is not None
            if shown.term_before is not None:
                assert shown.before_steps[-1].result == shown.term_before.amount
            assert explain_asked_list(shown.lines, totals.period)[-1].result == totals.listed.amount
            for line in shown.lines:
                net = explain_asked_line(AskedAmount.NET, line, shown.terms, shown.prices, 1)
                assert net[-1].result == line.net.amount
            discount = explain_asked_discount(shown.lines, totals.net.currency, shown.months, 1)
            assert discount[-1].result == round_half_away(shown.effective, 1)
            margin = explain_asked_margin(shown.lines, totals)
            assert totals.margin_after is not None
            assert margin[-1].result == totals.margin_after.amount.amount


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("fr", ["HT par mois", "Remise effective", "Marge"]),
        ("en", ["asked", "Effective discount", "Margin"]),
    ],
)
def test_a_manager_asks_a_figure_of_a_request_why(
    manager: Desk, show: Show, qtbot: QtBot, says: list[str]
) -> None:
    boss = ApprovalDriver(show(manager), qtbot)
    card = boss.attention()[0]
    card.set_open(True)
    found = [each for each in card.findChildren(AmountButton) if each.isVisible()]
    shown = manager.approval_desk.figures(card.request.id)
    # List price, net over the term, discounts and both margins; and five figures of each line.
    assert len(found) == 6 + (shown.term_before is not None) + 5 * len(shown.lines)
    for button in found:
        assert button.accessibleName().endswith(button.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        popover, result = boss.find("why_popover"), boss.find("why_result")
        assert popover is not None
        assert isinstance(result, QLabel)
        assert re.split(r" · | avant| before", button.text())[0] in result.text()
        QTest.keyClick(popover, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: boss.find("why_popover") is None)
    names = " ".join(each.accessibleName() for each in found)
    assert all(each in names for each in says[1:])
    # The keyboard comes to the lines after the totals.
    *_, last = [each for each in found if card.totals.isAncestorOf(each)]
    first = next(each for each in found if card.table.isAncestorOf(each))
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_F12)
    assert first.hasFocus()

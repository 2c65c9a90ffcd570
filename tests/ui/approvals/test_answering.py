"""The manager's list by keys: the next card, folding, taking an answer back, and a limit that moves."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.approval.approval import ApprovalStatus
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.ids import ChangeOrderId
from app.domain.partner.role import Role
from app.services.desk.desk import Desk
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.approval_driver import ApprovalDriver
from tests.support.file_driver import FileDriver
from tests.support.toasts import toast_of, undo_of
from tests.support.turns import in_turn
from tests.support.windows import Show


def boss_of(manager: Desk, show: Show, qtbot: QtBot) -> ApprovalDriver:
    boss = ApprovalDriver(show(manager), qtbot)
    boss.attention()
    return boss


def test_the_page_begins_in_the_answer_of_the_last_request(manager: Desk, show: Show, qtbot: QtBot) -> None:
    boss = boss_of(manager, show, qtbot)
    first, *others = boss.page.approval_cards
    assert first.is_open
    assert not any(card.is_open for card in others)
    qtbot.waitUntil(first.answer.field.hasFocus)
    asked = [card.request.requested_at for card in boss.page.approval_cards]
    assert asked == sorted(asked, reverse=True)
    count = len(manager.queries.approvals.waiting())
    assert boss.button("go_attention").accessibleName().endswith(f", {count}")


def test_f6_goes_to_the_next_card_and_esc_folds(manager: Desk, show: Show, qtbot: QtBot) -> None:
    boss = boss_of(manager, show, qtbot)
    first, second, *_ = boss.page.approval_cards
    qtbot.waitUntil(first.answer.field.hasFocus)
    boss.keys(first.answer.field, Qt.Key.Key_F6)
    qtbot.waitUntil(second.answer.field.hasFocus)
    assert second.is_open
    boss.keys(second.answer.field, Qt.Key.Key_Escape)
    assert not second.is_open
    assert first.is_open


def test_an_answer_is_taken_back_while_it_waits(manager: Desk, show: Show, qtbot: QtBot) -> None:
    boss = boss_of(manager, show, qtbot)
    card = boss.page.approval_cards[0]
    id = card.request.id
    boss.press(card, "approve")
    qtbot.waitUntil(lambda: id not in [each.request.id for each in boss.page.approval_cards])
    toast = toast_of(boss.window, qtbot)
    assert "approuvée" in toast.text()
    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    boss.settle()
    qtbot.waitUntil(lambda: id in [each.request.id for each in boss.page.approval_cards])
    assert manager.approvals.get(id).status is ApprovalStatus.REQUESTED
    in_turn(manager)
    assert manager.approvals.get(id).status is ApprovalStatus.REQUESTED


def test_a_limit_that_is_lowered_takes_the_yes_away_and_says_so(
    manager: Desk, portal: EmbeddedPortal, show: Show, qtbot: QtBot
) -> None:
    boss = boss_of(manager, show, qtbot)
    card = boss.page.approval_cards[0]
    card.set_open(True)
    assert not card.answer.yes.isHidden()
    partner = manager.catalogue.partner()
    limits = {**partner.discount_limits, Role.MANAGER: Decimal(22)}
    seed(portal.engine, partner.id, [replace(partner, discount_limits=limits)])
    in_turn(manager)
    qtbot.waitUntil(card.answer.yes.isHidden)
    assert "dépasse 22\u202f%" in boss.texts(card)
    boss.keys(card.answer.field, Qt.Key.Key_Return, with_ctrl=True)
    assert manager.approvals.get(card.request.id).status is ApprovalStatus.REQUESTED
    boss.write("approval_answer", "Plus possible.")
    boss.press(card, "decline")
    in_turn(manager)
    assert manager.approvals.get(card.request.id).status is ApprovalStatus.DECLINED


def test_an_approved_change_order_is_submitted_from_its_review(
    desk: Desk, manager: Desk, show: Show, qtbot: QtBot
) -> None:
    waiting = [manager.approvals.get(id) for id in manager.queries.approvals.waiting()]
    request = next(each for each in waiting if each.subject.kind.value == "change_order")
    change_id = ChangeOrderId(request.subject.id)
    change = desk.change_services.change_orders.get(change_id)
    rep = ApprovalDriver(show(desk), qtbot)
    file = FileDriver(rep.window, qtbot, change.customer_id)
    rep.go(places.ChangeLicences(change.customer_id, change.terms.contract_id, change_id))
    file.press("review_change")
    file.press("is_governed")
    file.press("is_authorised")
    assert rep.find("submit_change") is None
    assert "n’a pas encore répondu" in rep.texts(rep.window)
    manager.approvals.approve(request.id, request.subject.digest, "")
    in_turn(manager, desk)
    file.press("needs_no_po")
    rep.click("submit_change")
    in_turn(desk, desk)
    assert desk.queries.attention() == ()
    found = desk.change_services.change_orders.get(change_id)
    assert found.status is ChangeOrderStatus.SUBMITTED

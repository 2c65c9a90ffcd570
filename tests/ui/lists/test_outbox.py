"""The outbox: what waits to be sent, oldest first, and its empty state."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.customer.lifecycle import AccountEvent
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.queues import OutboxRow
from app.ui.application.main_window import MainWindow
from app.ui.outbox.page import OutboxPage
from app.ui.outbox.row_menu import OutboxMenu
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.fold_row import FoldRow
from app.ui.widgets.label import Label
from app.ui.workspace import places
from app.wire.protocol import OperationResult, ResultStatus
from tests.support.answers import last_sent, refuse
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named


@pytest.fixture
def page(window: MainWindow) -> OutboxPage:
    window.workspace.router.go(places.Outbox())
    assert isinstance(window.page, OutboxPage)
    return window.page


def table(page: OutboxPage) -> TableView:
    """The table of commands."""
    found = page.findChild(TableView, "outbox_list")
    assert isinstance(found, TableView)
    return found


def rows(page: OutboxPage) -> list[OutboxRow]:
    """The commands on show."""
    model = table(page).model()
    assert isinstance(model, RowModel)
    return list(model.rows)


def column(page: OutboxPage, id: str) -> int:
    model = table(page).model()
    assert isinstance(model, RowModel)
    return [each.id for each in model.columns].index(id)


def said(page: OutboxPage, row: int, id: str) -> str:
    """What a row says in a column."""
    return str(table(page).model().index(row, column(page, id)).data())


def click_cell(page: OutboxPage, row: int, id: str) -> None:
    view = table(page)
    place = view.visualRect(view.model().index(row, column(page, id))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def move(desk: Desk, name: str, city: str) -> None:
    """A change that waits to be sent."""
    before = customer_named(desk, name)
    desk.customers.update(before, replace(before, address=replace(before.address, city=city)))


def test_nothing_waits_at_first(page: OutboxPage) -> None:
    assert rows(page) == []
    assert "Rien à envoyer" in {label.text() for label in page.findChildren(Label)}


def test_what_is_done_waits_here_oldest_first(page: OutboxPage, desk: Desk, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    assert [row.customer_name for row in rows(page)] == ["Maison Corbière", "Garage Tissot"]


def test_what_is_on_its_way_says_so(page: OutboxPage, desk: Desk, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    last_sent(desk)
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: [row.is_sent for row in rows(page)] == [True, False])
    assert [said(page, row, "state") for row in range(2)] == ["En cours", "En attente"]
    assert said(page, 0, "happens") == "Attend la réponse du portail"
    assert said(page, 0, "next") == ""
    assert said(page, 1, "happens") == "Part dans 30 s"


def test_it_says_how_long_a_command_waits_yet(
    page: OutboxPage, desk: Desk, clock: FixedClock, qtbot: QtBot
) -> None:
    send = page.findChild(QPushButton, "exchange_now")
    assert isinstance(send, QPushButton)
    assert send.text() == "Échanger maintenant"
    move(desk, "Maison Corbière", "Pessac")
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    assert send.text() == "Envoyer maintenant"
    for passed_s, sentence in (
        (0, "Part dans 30 s"),
        (26.5, "Part dans 4 s"),
        (4, "Part au retour du réseau"),
    ):
        clock.advance(seconds=passed_s)
        assert said(page, 0, "happens") == sentence
    assert said(page, 1, "happens") == "Suit, dans l’ordre de vos actions"


def test_the_link_of_a_row_undoes_it(page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    before = customer_named(desk, "Maison Corbière")
    move(desk, "Maison Corbière", "Pessac")
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    click_cell(page, 0, "next")
    qtbot.waitUntil(lambda: rows(page) == [])
    assert customer_named(desk, "Maison Corbière") == before
    messages = window.workspace.messages
    qtbot.waitUntil(lambda: messages.last_toast == "Annulé\u00a0: Modifier le profil")


def test_delete_undoes_what_waits_and_says_why_what_left_stays(
    page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    move(desk, "Maison Corbière", "Pessac")
    last_sent(desk)
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: [row.is_sent for row in rows(page)] == [True, False])
    view = table(page)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert window.workspace.messages.last_toast == "C’est déjà parti vers le portail."
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(rows(page)) == 1)


def test_the_chips_count_and_narrow(page: OutboxPage, desk: Desk, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    last_sent(desk)
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    shown = {chip.accessibleName() for chip in page.findChildren(Chip) if chip.isVisible()}
    assert shown == {"Tout 2", "En attente 1", "En cours 1"}
    chip = page.findChild(Chip, "outbox_on_its_way")
    assert isinstance(chip, Chip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [row.customer_name for row in rows(page)] == ["Maison Corbière"]


def test_what_left_today_is_folded_away_with_what_became_of_it(
    page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    move(desk, "Maison Corbière", "Pessac")
    sent = last_sent(desk)
    desk.store.settle([OperationResult(sent.seq, sent.op_id, ResultStatus.APPLIED)])
    move(desk, "Garage Tissot", "Vannes")
    refuse(desk, "price-changed", {})
    fold = page.findChild(FoldRow, "outbox_fold")
    assert isinstance(fold, FoldRow)
    qtbot.waitUntil(lambda: fold.accessibleName() == "Partis aujourd’hui, 1 accepté par le portail")
    assert rows(page) == []
    chip = page.findChild(Chip, "outbox_sent")
    assert isinstance(chip, Chip)
    assert chip.accessibleName() == "Partis aujourd’hui 1"
    left = page.findChild(TableView, "outbox_sent")
    assert isinstance(left, TableView)
    everything = page.findChild(Chip, "outbox_all")
    assert isinstance(everything, Chip)
    assert everything.accessibleName() == "Tout 2", "what left today and what was refused are in it"
    assert not left.isVisible()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [left.model().index(row, 3).data() for row in range(left.model().rowCount())] == ["Envoyé"]
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    fold.setChecked(False)
    fold.setFocus()
    QTest.keyClick(fold, Qt.Key.Key_Space)
    qtbot.waitUntil(left.isVisible)
    assert [left.model().index(row, 3).data() for row in range(2)] == ["Refusé", "Envoyé"]
    link = page.findChild(QPushButton, "outbox_link")
    assert isinstance(link, QPushButton)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.workspace.router.place == places.Attention()


def test_the_menu_of_what_was_sent_says_why_it_stays(page: OutboxPage, desk: Desk, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    last_sent(desk)
    qtbot.waitUntil(lambda: [row.is_sent for row in rows(page)] == [True])
    menu = page.findChild(OutboxMenu)
    assert isinstance(menu, OutboxMenu)
    [undo] = menu.menu_of(rows(page)[0]).actions()
    assert not undo.isEnabled()
    assert undo.toolTip() == "C’est déjà parti vers le portail."


def test_what_was_done_together_is_undone_together_once_that_is_agreed(
    page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    ids = [row.id for row in desk.queries.customers(CustomerFilter()).page(0, 40)]
    done = desk.customer_transitions.set_state(ids, AccountEvent.SUSPEND).done
    qtbot.waitUntil(lambda: len(rows(page)) == len(done))
    view = table(page)
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    menu = page.findChild(OutboxMenu)
    assert isinstance(menu, OutboxMenu)
    [undo] = menu.menu_of(rows(page)[0]).actions()
    undo.trigger()
    dialog = window.findChild(Dialog, "undo_together")
    assert isinstance(dialog, Dialog)
    assert str(len(done)) in dialog.title.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(page) == [])


def test_what_something_builds_on_says_what_to_undo_first(
    page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    customer = customer_named(desk, "Maison Corbière")
    terms = desk.offers.new_terms(customer.id)
    terms = replace(terms, lines=(replace(terms.lines[0], quantity=25), *terms.lines[1:]))
    desk.quotes.validate(desk.quotes.create(customer.id, terms).id, "Anne Corbière")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    menu = page.findChild(OutboxMenu)
    assert isinstance(menu, OutboxMenu)
    [undo] = menu.menu_of(rows(page)[0]).actions()
    undo.trigger()
    dialog: list[Dialog] = []

    def is_said() -> bool:
        dialog[:] = [each for each in window.findChildren(Dialog) if each.isVisible()]
        return bool(dialog)

    qtbot.waitUntil(is_said)
    said = "\n".join(label.text() for label in dialog[0].findChildren(Label))
    assert "Annulez d’abord cela" in said
    dialog[0].reject()
    assert len(rows(page)) == 2


def are_left(page: OutboxPage, names: list[str]) -> bool:
    return [row.customer_name for row in rows(page)] == names


def test_ctrl_z_undoes_what_was_done_last_and_says_when_nothing_is_left(
    page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    move(desk, "Maison Corbière", "Pessac")
    move(desk, "Garage Tissot", "Vannes")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    lefts: list[list[str]] = [["Maison Corbière"], []]
    for left in lefts:
        QTest.keyClick(table(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(partial(are_left, page, left))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    QTest.keyClick(table(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    said = "Rien à annuler : ce que vous avez fait est envoyé."
    assert window.workspace.messages.last_toast.replace("\u00a0", " ").replace("\u202f", " ") == said


def test_enter_opens_the_customer(page: OutboxPage, desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    move(desk, "Maison Corbière", "Pessac")
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    view = table(page)
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.workspace.router.place == places.CustomerFile(customer_named(desk, "Maison Corbière").id)


def test_its_columns_are_sized_as_one_and_kept(
    window: MainWindow, page: OutboxPage, desk: Desk, qtbot: QtBot
) -> None:
    move(desk, "Groupe Valmondois", "Lille")
    qtbot.waitUntil(lambda: bool(rows(page)))
    header, sent = table(page).horizontalHeader(), page.findChild(TableView, "messages_list")
    assert isinstance(sent, TableView)
    end = header.sectionViewportPosition(0) + header.sectionSize(0) - 1
    start, before = QPoint(end, header.height() // 2), header.sectionSize(0)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(header.viewport(), start + QPoint(20, 0))
    QTest.mouseMove(header.viewport(), start + QPoint(40, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert table(page).columnWidth(0) == before + 40
    assert sent.columnWidth(0) == before + 40
    qtbot.waitUntil(lambda: "outbox" in desk.choices.settings.layouts)
    window.workspace.router.go(places.Home())
    window.workspace.router.go(places.Outbox())
    anew = window.page
    assert isinstance(anew, OutboxPage)
    assert table(anew).columnWidth(0) == before + 40

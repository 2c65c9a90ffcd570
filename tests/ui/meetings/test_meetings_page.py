"""The page of meetings and the list in the navigation: pinned, moved, unpinned, brought and mended."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.meeting.table_record import TableRecord
from app.services.queries.customer_filter import CustomerFilter
from app.ui.application.main_window import MainWindow
from app.ui.meetings.day_list_dialog import DayListDialog
from app.ui.meetings.page import MeetingsPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.desk import customer_named
from tests.support.grid_driver import GridDriver
from tests.support.toasts import toast_of, undo_of
from tests.support.windows import LaptopOn, Show
from tests.unit.services.meeting.meetings_of import about_variants

# Qt's own remark about menus on its offscreen platform.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NAME, OTHER = "Maison Corbière", "Groupe Valmondois"
TODAY, TOMORROW = date(2026, 11, 20), date(2026, 11, 21)


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        yield portal


@pytest.fixture
def online(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    return laptop_on(portal, "rep")


def pin(desk: Desk, name: str = NAME, day: date | None = TODAY, at: time | None = None) -> str:
    return desk.meetings.pin([customer_named(desk, name).id], day, at)[0].id


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def page_of(window: MainWindow, qtbot: QtBot) -> MeetingsPage:
    window.workspace.router.go(places.Meetings())
    settle(window, qtbot)
    page = window.page
    assert isinstance(page, MeetingsPage)
    qtbot.waitUntil(lambda: all(card.isVisible() for card in page.cards))
    return page


def press(parent: QWidget, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(page: MeetingsPage) -> list[str]:
    return [card.shown.meeting.customer_name for card in page.cards]


def type_into(window: MainWindow, name: str, text: str) -> None:
    box = window.findChild(QLineEdit, name)
    assert box is not None
    box.selectAll()
    QTest.keyClicks(box, text)
    if not text:
        QTest.keyClick(box, Qt.Key.Key_Delete)


def dialog_closed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.findChild(QWidget, "pin_dialog") is None)
    settle(window, qtbot)


def test_the_minutes_of_the_last_meeting_are_on_the_card_and_of_nobody_who_had_none(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    rows = desk.queries.customers(CustomerFilter()).page(0, 200)
    pin(desk)
    pin(desk, next(each.name for each in rows if desk.minutes.day_for(each.id) is None))
    about = about_variants(desk)
    record = TableRecord(about, desk.held_meetings, desk.clock)
    record.look()
    record.keep()
    first, second = page_of(window, qtbot).cards
    if first.shown.meeting.customer_name != NAME:
        first, second = second, first
    assert second.findChild(QAbstractButton, "read_minutes") is None
    button = first.findChild(QAbstractButton, "read_minutes")
    assert button is not None
    assert button.text() == "Compte rendu du 20/11/2026"
    press(first, "read_minutes")
    id = customer_named(desk, NAME).id
    assert window.workspace.router.place == places.ReadMinutes(id, TODAY)


def test_a_name_of_200_characters_leaves_the_buttons_on_the_page(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, NAME)
    long = "Établissements Vandenbroucke-Lefèvre " * 5 + "et associés"
    desk.customers.update(customer, replace(customer, identity=replace(customer.identity, name=long)))
    pin(desk, long)
    window.resize(1024, 640)
    [card] = page_of(window, qtbot).cards
    unpin = card.findChild(QAbstractButton, "unpin")
    assert unpin is not None
    qtbot.waitUntil(lambda: unpin.mapTo(window, unpin.rect().topRight()).x() < window.width())


def test_a_row_is_pinned_for_a_day_and_time_from_its_menu(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    driver = GridDriver(window, qtbot)
    driver.select(NAME)
    menu = open_menu(driver, qtbot)
    choose(menu, "pin_for_meeting")
    type_into(window, "meeting_time", "14h30")
    press(window, "pin_confirm")
    dialog_closed(window, qtbot)
    (pinned,) = desk.meetings.all()
    assert (pinned.customer_name, pinned.day, pinned.at) == (NAME, TODAY, time(14, 30))
    assert NAME in toast_of(window, qtbot).text()
    line = window.findChild(QAbstractButton, f"meeting_of:{pinned.customer_id}")
    assert line is not None
    assert line.accessibleName() == f"{NAME}, 14\u202fh\u202f30"
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.workspace.router.place == places.CustomerFile(pinned.customer_id)


def open_menu(driver: GridDriver, qtbot: QtBot) -> Menu:
    """The menu of the current row, by keyboard."""
    QTest.keyClick(driver.view, Qt.Key.Key_Menu)
    return menu_on_top(qtbot)


def menu_on_top(qtbot: QtBot) -> Menu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def choose(menu: Menu, name: str) -> None:
    action = next(each for each in menu.actions() if each.objectName() == name)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_time_that_is_none_is_said_at_its_field_and_nothing_is_pinned(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    driver = GridDriver(window, qtbot)
    driver.select(NAME)
    choose(open_menu(driver, qtbot), "pin_for_meeting")
    type_into(window, "meeting_time", "25h")
    press(window, "pin_confirm")
    assert window.findChild(QWidget, "pin_dialog") is not None
    assert desk.meetings.all() == ()
    type_into(window, "meeting_time", "9")
    press(window, "pin_confirm")
    dialog_closed(window, qtbot)
    assert desk.meetings.all()[0].at == time(9)


def test_several_are_pinned_at_once(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    driver = GridDriver(window, qtbot)
    driver.select(driver.names[0])
    QTest.keyClick(driver.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(window, "pin_selected")
    press(window, "pin_confirm")
    dialog_closed(window, qtbot)
    assert sorted(each.customer_name for each in desk.meetings.all()) == sorted(driver.names[:2])


def test_a_customer_is_pinned_from_its_file(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.workspace.router.go(places.CustomerFile(customer_named(desk, NAME).id))
    settle(window, qtbot)
    press(window, "file_menu")
    choose(menu_on_top(qtbot), "pin_for_meeting")
    type_into(window, "meeting_day", "21/11/2026")
    press(window, "pin_confirm")
    dialog_closed(window, qtbot)
    assert [each.day for each in desk.meetings.all()] == [TOMORROW]


def test_the_navigation_lists_today_and_hides_where_nothing_is_pinned(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    head = window.findChild(QAbstractButton, "my_meetings")
    assert head is not None
    assert not head.isVisible()
    id = pin(desk)
    qtbot.waitUntil(head.isVisible)
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    assert window.workspace.router.place == places.Meetings()
    customers = window.findChild(QAbstractButton, "go_customers")
    assert customers is not None
    assert (head.isChecked(), customers.isChecked()) == (True, False)
    window.workspace.router.go(places.Customers())
    assert (head.isChecked(), customers.isChecked()) == (False, True)
    desk.meetings.unpin([id])
    qtbot.waitUntil(lambda: not head.isVisible())


def test_the_page_lists_by_day_with_what_is_here(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    pin(desk, OTHER, TOMORROW)
    pin(desk, NAME, TODAY, time(16, 30))
    page = page_of(window, qtbot)
    assert names(page) == [NAME, OTHER]
    assert page.cards[0].y() < page.cards[1].y()
    desk.meetings.move(desk.meetings.all()[1].id, TODAY, time(9))
    qtbot.waitUntil(lambda: names(page) == [OTHER, NAME])
    qtbot.waitUntil(lambda: 0 < page.cards[0].y() < page.cards[1].y())
    page = page_of(window, qtbot)
    desk.meetings.move(desk.meetings.all()[0].id, TOMORROW, None)
    qtbot.waitUntil(lambda: names(page) == [NAME, OTHER])
    line = page.cards[0].findChild(QLabel, "proof")
    assert line is not None
    assert line.text().startswith("Prix du 20\u00a0nov. ")


def test_nothing_pinned_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    assert window.workspace.router.place == places.Meetings()
    assert isinstance(window.page, MeetingsPage)
    assert window.page.cards == ()
    button = window.page.findChild(QAbstractButton, "bring_all")
    assert button is not None
    assert not button.isVisible()


def test_a_pasted_list_says_who_it_names_and_pins_them(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.workspace.router.go(places.Meetings())
    list_button = window.findChild(Button, "pin_from_list")
    assert list_button is not None
    list_button.click()
    dialog = window.findChild(DayListDialog)
    assert dialog is not None
    assert not dialog.primary.isEnabled()
    dialog.list.setPlainText("14:30 Maison Corbière\nPersonne de ce nom")
    qtbot.waitUntil(dialog.primary.isEnabled)

    def said() -> list[str]:
        return [each.text() for each in dialog.findChildren(Label) if each.isVisible()]

    qtbot.waitUntil(lambda: "14\u202fh\u202f30, Maison Corbière" in said())
    assert any(each.startswith("Personne de ce nom") for each in said())
    dialog.primary.click()
    qtbot.waitUntil(lambda: len(desk.meetings.all()) == 1)
    (pinned,) = desk.meetings.all()
    assert (pinned.customer_name, pinned.at) == ("Maison Corbière", time(14, 30))


def test_an_unpinned_meeting_comes_back_with_undo(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    pin(desk, at=time(14))
    page, before = page_of(window, qtbot), desk.meetings.all()
    press(page.cards[0], "unpin")
    qtbot.waitUntil(lambda: not page.cards)
    QTest.mouseClick(undo_of(toast_of(window, qtbot)), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert desk.meetings.all() == before


def test_a_meeting_moves_to_another_day(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    pin(desk, at=time(14))
    page = page_of(window, qtbot)
    press(page.cards[0], "move_meeting")
    type_into(window, "meeting_day", "21/11/2026")
    press(window, "pin_confirm")
    dialog_closed(window, qtbot)
    qtbot.waitUntil(lambda: page.cards[0].shown.meeting.day == TOMORROW)
    assert page.cards[0].shown.meeting.at == time(14)


def test_bringing_all_draws_the_papers_and_says_the_moment(
    online: Desk, show: Show, clock: FixedClock, qtbot: QtBot
) -> None:
    pin(online)
    window = show(online)
    page = page_of(window, qtbot)
    assert page.cards[0].findChild(QAbstractButton, "mend:not_drawn") is not None
    clock.advance(minutes=7)
    press(page, "bring_all")
    qtbot.waitUntil(lambda: page.cards[0].shown.proof.drawn > 0)
    assert page.cards[0].shown.proof.missing == ()
    line = page.findChild(QLabel, "exchanged")
    assert line is not None
    assert line.text() == "Échangé le 20\u00a0nov. 12\u202fh\u202f07"


def test_bringing_while_the_exchange_runs_by_itself_waits_for_a_new_one(
    online: Desk, show: Show, qtbot: QtBot
) -> None:
    pin(online)
    window = show(online)
    window.start_exchange()
    page = page_of(window, qtbot)
    press(page.cards[0], "mend:not_drawn")
    qtbot.waitUntil(lambda: page.cards[0].shown.proof.drawn > 0)
    assert online.meetings.all()[0].brought_at is not None


def test_without_a_network_the_papers_are_drawn_and_it_is_said_that_nothing_came(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    pin(desk)
    page = page_of(window, qtbot)
    press(page, "bring_all")
    qtbot.waitUntil(lambda: page.cards[0].shown.proof.drawn > 0)
    trouble = page.findChild(QWidget, "not_brought")
    assert trouble is not None
    qtbot.waitUntil(trouble.isVisible)
    assert desk.meetings.all()[0].brought_at is None

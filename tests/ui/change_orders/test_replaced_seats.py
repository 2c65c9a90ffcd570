"""Seats that another product replaces: asked for in the menu of their row, priced, ordered, held so."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.services.desk.desk import Desk
from app.ui.change_orders.lines.change_row import ChangeRow
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from tests.support.file_driver import FileDriver
from tests.ui.change_orders.test_vendors_example import NAME, amount, place, plain

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

At = Callable[[str], FileDriver]


@pytest.fixture
def driver(at_portal: At) -> FileDriver:
    """The change of the contract, with nothing changed yet."""
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    return driver


def choose(driver: FileDriver, product: str, text: str) -> None:
    """Take an entry of the menu of a row, with the keyboard."""
    button = driver.find(QWidget, f"more_{product}")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    shown = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    for action in shown:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if text in action.text():
            QTest.keyClick(menu, Qt.Key.Key_Return)
            driver.settle()
            return
    raise AssertionError([action.text() for action in shown])


def replace_seats(driver: FileDriver, product: str, by: int, seats: str) -> None:
    """Fill the dialog: so many steps down the list, so many seats."""
    choose(driver, product, "Remplacer")
    select = driver.find(Select, "replaced_by")
    assert select.hasFocus()
    for _ in range(by):
        QTest.keyClick(select, Qt.Key.Key_Down)
    box = driver.find(Stepper, "replaced_seats").findChild(QLineEdit)
    assert isinstance(box, QLineEdit)
    QTest.keyClick(select, Qt.Key.Key_Tab)
    assert box.hasFocus()
    box.selectAll()
    QTest.keyClicks(box, seats)
    driver.settle()


def rows(driver: FileDriver) -> list[tuple[str, int]]:
    found = [each for each in driver.window.findChildren(ChangeRow) if each.isVisible()]
    return [(each.objectName().removeprefix("change_"), each.total.value()) for each in found]


def test_some_seats_become_another_level_and_the_order_and_the_portal_say_so(
    driver: FileDriver, synced: Desk
) -> None:
    replace_seats(driver, "protect", 0, "82")
    box = driver.find(Stepper, "replaced_seats").findChild(QLineEdit)
    assert isinstance(box, QLineEdit)
    QTest.keyClick(box, Qt.Key.Key_Return)
    driver.settle()
    assert sorted(rows(driver)) == [("cyber_coach", 682), ("protect", 82), ("protect", 600)]
    shown = plain(driver.texts())
    assert "82 licences remplacées, recréditées pour le reste de la période" in shown
    assert amount(driver, "new_total") != "2 280,61 €"
    place(driver)
    synced.sync.run_once()
    synced.sync.run_once()
    held = {(row.product_id, row.level): row.quantity for row in synced.queries.licences(driver.id)}
    assert held == {
        ("protect", "essential"): 600,
        ("protect", "advanced"): 82,
        ("cyber_coach", "essential"): 682,
    }


def test_what_cannot_be_replaced_is_said_at_the_box_and_nothing_is_done(driver: FileDriver) -> None:
    replace_seats(driver, "protect", 0, "683")
    confirm = driver.find(QAbstractButton, "replace_confirm")
    assert not confirm.isEnabled()
    dialog = driver.find(QWidget, "replace_dialog")
    assert "682" in plain(" ".join(each.text() for each in dialog.findChildren(Label) if each.isVisible()))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not driver.is_there("replace_dialog")
    assert rows(driver) == [("protect", 682), ("cyber_coach", 682)]


def test_seats_that_were_to_be_replaced_stay_after_all_and_undo_replaces_them_again(
    driver: FileDriver,
) -> None:
    replace_seats(driver, "cyber_coach", 1, "100")
    driver.press("replace_confirm")
    changed = rows(driver)
    assert ("cyber_coach", 582) in changed
    choose(driver, "cyber_coach", "Ne rien remplacer")
    assert rows(driver) == [("protect", 682), ("cyber_coach", 682)]
    driver.press("undo")
    assert rows(driver) == changed


def test_another_total_of_replaced_seats_is_refused_where_it_is_typed(driver: FileDriver) -> None:
    replace_seats(driver, "protect", 0, "82")
    driver.press("replace_confirm")
    driver.type("total_protect", "500")
    assert "Licences remplacées : 82" in plain(driver.texts())
    driver.press("review_change")
    assert not driver.is_there("is_governed")

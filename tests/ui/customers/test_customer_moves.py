"""Moving customers from the grid: the menu of a row, many at once, undo, and two laptops at odds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.transitions import SetAccountState
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.ui.actions.customer_actions import CustomerActions
from app.ui.actions.reason_dialog import ReasonDialog
from app.ui.application.main_window import MainWindow
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.select import Select
from tests.support.desk import customer_named, demo_desk
from tests.support.grid_driver import GridDriver
from tests.support.windows import Show

# Qt's own remark about menus on its offscreen platform.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> GridDriver:
    return GridDriver(window, qtbot)


def names_with(desk: Desk, state: AccountState | None, count: int) -> list[str]:
    """Names of top-level customers with an account in ``state``."""
    rows = desk.queries.customers(CustomerFilter()).page(0, 200)
    return [row.name for row in rows if row.account_state is state and row.status.value != "lost"][:count]


def select_all(driver: GridDriver, names: list[str]) -> None:
    """Select rows as Ctrl and a click do."""
    driver.select(names[0])
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for name in names[1:]:
        index = driver.model.index(driver.names.index(name), 0)
        driver.view.selectionModel().select(index, flags)
    driver.view.setFocus()


def open_menu(driver: GridDriver, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Menu) -> Menu:
    """The menu of the current row, by keyboard."""
    shift = Qt.KeyboardModifier.ShiftModifier
    modifiers = shift if key == Qt.Key.Key_F10 else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(driver.view, key, modifiers)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def offered(menu: Menu) -> set[str]:
    """The moves in a menu."""
    return {action.objectName() for action in menu.actions()} - {
        "",
        "quick_look",
        "pin_for_meeting",
        "purchase",
    }


def choose(menu: Menu, name: str) -> None:
    """Choose an entry with the keyboard."""
    action = next(each for each in menu.actions() if each.objectName() == name)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def dialog_named(window: QWidget, name: str, qtbot: QtBot) -> Dialog:
    def found() -> list[Dialog]:
        return [each for each in window.findChildren(Dialog, name) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def texts_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def undo(window: MainWindow, qtbot: QtBot) -> None:
    def action() -> QPushButton | None:
        found = window.findChild(QPushButton, "toast_action")
        return found if isinstance(found, QPushButton) and found.isVisible() else None

    qtbot.waitUntil(lambda: action() is not None)
    button = action()
    assert button is not None
    button.click()


@pytest.mark.parametrize("key", [Qt.Key.Key_Menu, Qt.Key.Key_F10])
def test_a_row_offers_what_its_state_allows_and_nothing_else(
    driver: GridDriver, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    [name] = names_with(desk, AccountState.ENABLED, 1)
    driver.select(name)
    menu = open_menu(driver, qtbot, key)
    assert {"disable", "suspend"} <= offered(menu)
    assert "enable" not in offered(menu)
    menu.close()
    driver.select("Maison Corbière")
    menu = open_menu(driver, qtbot, key)
    assert offered(menu) == {"lose"}
    menu.close()


def test_an_account_is_suspended_by_keyboard_and_the_toast_takes_it_back(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    [name] = names_with(desk, AccountState.ENABLED, 1)
    driver.select(name)
    choose(open_menu(driver, qtbot), "suspend")
    qtbot.waitUntil(lambda: driver.cell(driver.names.index(name), "account").text == "Suspendu")
    assert name in driver.window.workspace.messages.last_toast
    undo(driver.window, qtbot)
    qtbot.waitUntil(lambda: driver.cell(driver.names.index(name), "account").text == "Activé")
    assert desk.queries.outbox() == ()


def test_three_selected_of_which_one_may_not_be_suspended(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    names = [*names_with(desk, AccountState.ENABLED, 2), "Maison Corbière"]
    select_all(driver, names)
    bar = driver.find(QWidget, "selection_bar")
    qtbot.waitUntil(bar.isVisible)
    assert "3" in texts_of(bar)
    QTest.mouseClick(driver.find(QPushButton, "move_suspend"), Qt.MouseButton.LeftButton)
    dialog = dialog_named(driver.window, "confirm_transition", qtbot)
    assert "2 comptes" in dialog.title.text()
    assert "Maison Corbière" in texts_of(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.queries.outbox()) == 2)
    states = [customer_named(desk, name).account_state for name in names]
    assert states == [AccountState.SUSPENDED, AccountState.SUSPENDED, None]
    assert all(isinstance(row.command, SetAccountState) for row in desk.queries.outbox())
    undo(driver.window, qtbot)
    qtbot.waitUntil(lambda: desk.queries.outbox() == ())


def test_nobody_who_may_go_is_said_before_anything_is_asked(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    names = [*names_with(desk, AccountState.ENABLED, 1), "Maison Corbière"]
    select_all(driver, names)
    driver.settle()
    desk.customer_transitions.set_state([customer_named(desk, names[0]).id], AccountEvent.SUSPEND)
    actions = CustomerActions(driver.window.workspace, driver.page)
    actions.ask([customer_named(desk, name).id for name in names], AccountEvent.SUSPEND)
    dialog = dialog_named(driver.window, "no_transition", qtbot)
    assert names[0] in texts_of(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not [d for d in driver.window.findChildren(Dialog) if d.isVisible()])


def test_marking_as_lost_asks_for_the_reason_and_its_sentence(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    driver.select("Maison Corbière")
    driver.view.setFocus()
    choose(open_menu(driver, qtbot), "lose")
    dialog = dialog_named(driver.window, "lose_dialog", qtbot)
    assert isinstance(dialog, ReasonDialog)
    assert "Maison Corbière" in dialog.title.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "motif" in texts_of(dialog).lower())
    reason = dialog.first_field
    assert isinstance(reason, Select)
    reason.set_value("other")
    reason.chosen.emit("other")
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.primary.isEnabled())
    assert customer_named(desk, "Maison Corbière").status is LifecycleStatus.PROSPECT
    dialog._area.set_text("Parti chez un concurrent")
    dialog.primary.click()
    qtbot.waitUntil(lambda: customer_named(desk, "Maison Corbière").status is LifecycleStatus.LOST)
    loss = customer_named(desk, "Maison Corbière").loss
    assert loss is not None
    assert loss.text == "Parti chez un concurrent"
    qtbot.waitUntil(lambda: driver.cell(driver.names.index("Maison Corbière"), "status").text == "Perdu")
    undo(driver.window, qtbot)
    qtbot.waitUntil(lambda: driver.cell(driver.names.index("Maison Corbière"), "status").text == "Prospect")


def test_escape_leaves_one_row_selected(driver: GridDriver, desk: Desk, qtbot: QtBot) -> None:
    select_all(driver, names_with(desk, AccountState.ENABLED, 3))
    assert driver.view.selected_count() == 3
    QTest.keyClick(driver.view, Qt.Key.Key_Escape)
    assert driver.view.selected_count() == 1
    assert not driver.find(QWidget, "selection_bar").isVisible()


def test_far_too_many_at_once_are_refused_with_a_sentence(
    driver: GridDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.customers.transitions.AT_ONCE_MAX", 3)
    driver.view.selectAll()
    bar = driver.find(QWidget, "selection_bar")
    qtbot.waitUntil(bar.isVisible)
    open_button = driver.find(QPushButton, "move_suspend")
    open_button.click()
    qtbot.waitUntil(
        lambda: any("3 clients au plus" in texts_of(d) for d in driver.window.findChildren(Dialog))
    )


@pytest.fixture
def viewer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = demo_desk(tmp_path_factory.mktemp("viewer"), who="viewer")
    yield desk
    desk.close()


def test_who_only_reads_is_offered_no_move(viewer: Desk, qtbot: QtBot, show: Show) -> None:
    driver = GridDriver(show(viewer), qtbot)
    driver.select("Maison Corbière")
    driver.view.setFocus()
    menu = open_menu(driver, qtbot)
    assert offered(menu) == set()
    menu.close()
    driver.settle()

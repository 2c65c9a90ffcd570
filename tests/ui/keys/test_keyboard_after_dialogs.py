"""After a dialog the keyboard is where it was; where that is gone, it never comes to a button by chance."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.desk.desk import Desk
from app.ui.application.every_page import every_place
from app.ui.application.main_window import MainWindow
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.focus_trail import acts
from tests.support.keyboard import Keyboard
from tests.ui.keys.test_window_keys import keyboard

__all__ = ["keyboard"]


def stops(page: QWidget) -> list[QWidget]:
    """What Tab comes to on ``page``."""
    return [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isVisible()
        and each.isEnabled()
    ]


def open_dialog(window: MainWindow) -> Dialog:
    dialog = Dialog(window, "Supprimer ?", "Supprimer", "Annuler", danger=True)
    dialog.open(dialog.cancel)
    return dialog


def test_the_keyboard_comes_back_on_every_page_and_to_no_button_where_its_own_is_gone(
    window: MainWindow, keyboard: Keyboard, desk: Desk, qtbot: QtBot
) -> None:
    wrong: dict[str, str] = {}
    for place in every_place(desk):
        window.workspace.router.go(place)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        page = window.page
        assert page is not None
        buttons = [each for each in stops(page) if acts(each)]
        for each in buttons[:1] + buttons[-1:]:
            each.setFocus()
            open_dialog(window)
            keyboard.press(Qt.Key.Key_Escape)
            assert QApplication.focusWidget() is each, "back where it was"
            open_dialog(window)
            each.hide()
            keyboard.press(Qt.Key.Key_Escape)
            after = QApplication.focusWidget()
            is_somewhere = after is not None and after.isVisible() and not acts(after)
            if not is_somewhere and any(not acts(stop) for stop in stops(page)):
                wrong[f"{place}: {each.objectName() or each.accessibleName()}"] = repr(after)
            each.show()
    assert wrong == {}


def test_what_goes_while_it_has_the_keyboard_leaves_it_to_a_field_and_not_to_the_next_button(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = window.page
    assert page is not None
    first, *others = [each for each in stops(page) if isinstance(each, QAbstractButton) and acts(each)]
    pressed: list[object] = []
    for each in others:
        each.clicked.connect(lambda each=each: pressed.append(each))
    first.setFocus()
    first.deleteLater()
    QCoreApplication.sendPostedEvents(first, QEvent.Type.DeferredDelete)
    assert not isValid(first)
    qtbot.waitUntil(lambda: (found := QApplication.focusWidget()) is not None and not acts(found))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert pressed == []

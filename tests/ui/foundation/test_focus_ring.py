"""The focus ring: around inputs always, around buttons when the keyboard moved there."""

import gc

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import FocusRing, Theme, no_ring, ring_on_parent
from tests.support.rings import surrounded_in


class Page(QWidget):
    """A line edit above two buttons, with its ring."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.edit = QLineEdit(self)
        self.button = QPushButton("Save", self)
        self.other = QPushButton("Close", self)
        for widget in (self.edit, self.button, self.other):
            layout.addWidget(widget)
        self.ring = FocusRing(self)


@pytest.fixture
def page(look: Theme, qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.edit.setFocus()
    return page


def press_tab(page: Page) -> None:
    """A key as the window system sends it, so that the window itself sees it."""
    handle = page.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Tab)


def test_an_input_always_has_the_ring(page: Page) -> None:
    assert surrounded_in(page) is page.edit


def test_a_button_has_the_ring_when_the_keyboard_moved_there(page: Page) -> None:
    press_tab(page)
    assert surrounded_in(page) is page.button


def test_a_clicked_button_has_no_ring(page: Page) -> None:
    handle = page.windowHandle()
    assert handle is not None
    centre = page.button.mapTo(page, page.button.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
    assert page.button.hasFocus()
    assert surrounded_in(page) is None


def test_a_widget_can_do_without_the_ring_or_lend_it_to_its_parent(page: Page) -> None:
    no_ring(page.button)
    press_tab(page)
    assert surrounded_in(page) is None
    holder = QWidget(page)
    inner = QLineEdit(holder)
    ring_on_parent(inner)
    holder.show()
    inner.setFocus()
    assert surrounded_in(page) is holder


def test_the_ring_outlives_the_page_it_was_drawn_on(page: Page, qtbot: QtBot) -> None:
    page.button.setFocus()
    page.edit.setFocus()
    assert surrounded_in(page) is page.edit
    page.ring._living_frame().deleteLater()
    qtbot.waitUntil(lambda: surrounded_in(page) is None)
    press_tab(page)
    assert surrounded_in(page) is page.button


@pytest.mark.parametrize("is_closed", [True, False])
def test_a_window_that_has_ended_is_told_nothing(
    page: Page, qtbot: QtBot, capfd: pytest.CaptureFixture[str], is_closed: bool
) -> None:
    focus_changed = SIGNAL("focusChanged(QWidget*,QWidget*)")
    application = QApplication.instance()
    assert application is not None
    before = application.receivers(focus_changed)
    other = Page()
    other.show()
    other.activateWindow()
    other.edit.setFocus()
    qtbot.waitUntil(other.edit.hasFocus)
    if is_closed:
        other.close()
        assert application.receivers(focus_changed) == before
    del other
    gc.collect()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.other.setFocus()
    page.edit.setFocus()
    assert surrounded_in(page) is page.edit
    assert application.receivers(focus_changed) == before
    assert capfd.readouterr().err == ""


def test_a_window_is_told_while_it_is_shown(page: Page) -> None:
    focus_changed = SIGNAL("focusChanged(QWidget*,QWidget*)")
    application = QApplication.instance()
    assert application is not None
    shown = application.receivers(focus_changed)
    page.hide()
    assert application.receivers(focus_changed) == shown - 1
    page.show()
    assert application.receivers(focus_changed) == shown

"""All parts at once: named, reachable, in the tokens alone, and never cut at any text size."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.theme.resources import resources_root
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.widgets.tag import Tag
from tests.gallery.page import GalleryPage

_PARTS = (Button, Chip, AmountButton, Pill, Tag, CheckBox)
_HEX = re.compile(r"#[0-9A-Fa-f]{6,8}\b")


@pytest.fixture
def page(look: Theme, qtbot: QtBot) -> GalleryPage:
    page = GalleryPage()
    qtbot.addWidget(page)
    page.show()
    page.settle()
    return page


def test_everything_the_keyboard_reaches_has_a_name(page: GalleryPage) -> None:
    reached = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(page)
        and not isinstance(widget, QScrollBar)
    ]
    unnamed = [
        widget
        for widget in reached
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert len(reached) > 30
    assert unnamed == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_word_is_cut_when_the_text_grows(page: GalleryPage, look: Theme, percent: int) -> None:
    look.set_text_percent(percent)
    page.adjustSize()
    page.resize(page.sizeHint())
    parts = [part for kind in _PARTS for part in page.findChildren(kind) if part.isVisibleTo(page)]
    cut = [part for part in parts if part.width() < part.sizeHint().width()]
    assert len(parts) > 25
    flat = [
        label
        for label in page.findChildren(Label)
        if label.isVisibleTo(page) and label.height() < label.fontMetrics().ascent()
    ]
    assert cut == []
    assert flat == []


def test_only_the_tokens_hold_colours() -> None:
    root = resources_root().parent
    files = [*(root / "app/ui").rglob("*.py"), *(root / "resources/qss").glob("*.qss")]
    files += list((root / "resources/icons").glob("*.svg"))
    guilty = {
        file.name
        for file in files
        if _HEX.search(file.read_text(encoding="utf-8")) and file.name != "tokens.py"
    }
    assert guilty == set()
    assert len(files) > 100

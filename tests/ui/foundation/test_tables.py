"""The table: keys, row buttons, accessible texts, and what the delegate paints."""

from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.ui.tables.cell import CELL_ROLE, Cell, name_cell, number_cell
from app.ui.tables.row_actions import RowAction
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import CELL, Scheme, Theme
from app.ui.widgets.az_index import LETTERS, AzIndex
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

NAMES = ("Ateliers Brémond", "Biscuiterie Le Guellec", "Coopérative laitière")


class Rows(QAbstractTableModel):
    """Three customers with an amount."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(NAMES)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        cells: tuple[Cell, Cell] = (name_cell(NAMES[index.row()], hits=((0, 3),)), number_cell("412,80"))
        return cells[index.column()] if role == CELL_ROLE else None


@pytest.fixture
def view(look: Theme, qtbot: QtBot) -> TableView:
    view = TableView("Clients", name_column=0)
    view.setModel(Rows(view))
    view.set_row_actions([RowAction("cart", "cart", "Acheter"), RowAction("menu", "more", "Menu")])
    view.resize(500, 300)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setCurrentIndex(view.model().index(0, 0))
    return view


def colours(view: TableView) -> set[str]:
    image = view.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }


def test_enter_opens_the_row_the_keyboard_is_on(view: TableView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as caught:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [1]


def test_a_double_click_opens_its_row(view: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.opened) as caught:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.row_rect(2).center())
    assert caught.args == [2]


def test_the_menu_key_and_the_right_button_ask_for_the_menu(view: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.menu_asked) as caught:
        QTest.keyClick(view, Qt.Key.Key_Menu)
    assert caught.args == [0]
    with qtbot.waitSignal(view.menu_asked) as caught:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=view.row_rect(1).center())
    assert caught.args == [1]


def test_row_buttons_show_on_the_row_under_the_pointer(view: TableView, qtbot: QtBot) -> None:
    QTest.mouseMove(view.viewport(), view.row_rect(1).center())
    actions = view.row_actions()
    assert actions is not None
    qtbot.waitUntil(lambda: actions.row() == 1)
    assert view.row_rect(1).contains(actions.geometry())
    cart = next(button for button in actions.findChildren(IconButton) if button.accessibleName() == "Acheter")
    with qtbot.waitSignal(view.action_asked) as caught:
        QTest.mouseClick(cart, Qt.MouseButton.LeftButton)
    assert caught.args == ["cart", 1]


def test_the_focused_row_has_its_ring_after_a_key_only(view: TableView, look: Theme) -> None:
    assert look.tokens.focus not in colours(view)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert look.tokens.focus in colours(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.row_rect(0).center())
    assert look.tokens.focus not in colours(view)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_selection_hits_and_ground_take_the_tokens(view: TableView, look: Theme, scheme: Scheme) -> None:
    look.set_scheme(scheme)
    tokens = look.tokens
    assert {tokens.selected, tokens.hit, tokens.canvas, tokens.accent_text} <= colours(view)


@pytest.mark.parametrize(("percent", "height"), [(100, 32), (150, 47), (200, 62)])
def test_rows_grow_with_the_text(view: TableView, look: Theme, percent: int, height: int) -> None:
    look.set_text_percent(percent)
    assert view.rowHeight(0) == height
    assert view.horizontalHeader().sizeHint().height() == 32 * percent // 100


@pytest.fixture
def letters(look: Theme, qtbot: QtBot) -> AzIndex:
    letters = AzIndex("Lettre")
    letters.set_present(frozenset("ACM"))
    letters.resize(28, 27 * 20)
    qtbot.addWidget(letters)
    letters.show()
    letters.activateWindow()
    qtbot.waitUntil(letters.isActiveWindow)
    letters.setFocus()
    return letters


def test_arrows_pass_over_letters_without_names(letters: AzIndex, qtbot: QtBot) -> None:
    QTest.keyClick(letters, Qt.Key.Key_Down)
    with qtbot.waitSignal(letters.chosen) as caught:
        QTest.keyClick(letters, Qt.Key.Key_Return)
    assert caught.args == ["C"]
    assert letters.accessibleName() == "Lettre C"


def test_a_chosen_letter_is_let_go_by_choosing_it_again(letters: AzIndex, qtbot: QtBot) -> None:
    with qtbot.waitSignal(letters.chosen):
        QTest.keyClicks(letters, "m")
    assert letters.letter() == "M"
    with qtbot.waitSignal(letters.chosen) as caught:
        QTest.keyClick(letters, Qt.Key.Key_Escape)
    assert caught.args == [""]


def test_a_click_on_a_letter_without_names_does_nothing(letters: AzIndex, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(letters.chosen):
        QTest.mouseClick(letters, Qt.MouseButton.LeftButton, pos=QPoint(14, 50))
    with qtbot.waitSignal(letters.chosen) as caught:
        QTest.mouseClick(letters, Qt.MouseButton.LeftButton, pos=QPoint(14, 30))
    assert caught.args == ["A"]


def test_large_letters_stand_apart_and_keys_wheel_and_arrows_reach_all(
    letters: AzIndex, look: Theme, qtbot: QtBot
) -> None:
    assert letters.shown() == LETTERS
    letters.set_present(frozenset("AMZ"))
    look.set_text_percent(200)
    letters.resize(56, 250)
    assert letters.shown() == LETTERS[:9], "ten places of 24, an arrow on the last"
    image = letters.grab().toImage()
    ground = image.pixelColor(1, 1)
    printed = [any(image.pixelColor(x, y) != ground for x in range(image.width())) for y in range(250)]
    assert sum(printed[y] and not printed[y - 1] for y in range(1, 250)) >= 9
    for key, letter in zip((Qt.Key.Key_Down,) * 2 + (Qt.Key.Key_Up,) * 2, "MZMA", strict=True):
        QTest.keyClick(letters, key)
        assert letter in letters.shown()
    seen = set(letters.shown())
    for _ in range(3):
        QTest.mouseClick(letters, Qt.MouseButton.LeftButton, pos=QPoint(28, 245))
        seen |= set(letters.shown())
    assert seen == set(LETTERS)
    with qtbot.waitSignal(letters.chosen) as caught:
        QTest.mouseClick(letters, Qt.MouseButton.LeftButton, pos=QPoint(28, 245))
    assert caught.args == ["Z"], "at the end there is a letter where the arrow was"
    QTest.wheelEvent(letters.window().windowHandle(), QPoint(28, 100), QPoint(0, 120 * 27))
    qtbot.waitUntil(lambda: letters.shown() == LETTERS[:9])
    look.set_text_percent(100)
    letters.resize(28, 27 * 20)
    assert letters.shown() == LETTERS


@pytest.mark.parametrize("runs_on", [True, False])
def test_a_sentence_takes_the_room_of_an_empty_cell_also_where_only_that_is_drawn_again(
    look: Theme, qtbot: QtBot, runs_on: bool
) -> None:
    def column(place: int, cell: Cell) -> Column[str]:
        return Column(str(place), "", lambda _row: cell)

    cells = (Cell("Le serveur refuse cette adresse", wraps=True), Cell(), Cell("Corriger"))
    model = RowModel([column(place, each) for place, each in enumerate(cells)], str)
    model.set_rows(["e-mail"])
    view = TableView("E-mails", row_height=56, runs_on=runs_on)
    view.setModel(model)
    qtbot.addWidget(view)
    view.resize(400, 120)
    for place, width in enumerate((90, 150, 90)):
        view.setColumnWidth(place, width)
    empty = view.visualRect(model.index(0, 1)).adjusted(2, 2, -2, -2)
    image = view.viewport().grab(empty).toImage()
    inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert (len(inks) > 1) == runs_on


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_shortened_is_said_whole_and_a_currency_stands_by_its_number(
    view: TableView, look: Theme, qtbot: QtBot
) -> None:
    def tip(widget: QWidget, at: QPoint) -> str:
        QToolTip.hideText()
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
        return QToolTip.text() if QToolTip.isVisible() else ""

    name = view.model().index(0, 0)
    view.setColumnWidth(0, 300)
    assert tip(view.viewport(), view.visualRect(name).center()) == ""
    view.setColumnWidth(0, 90)
    assert tip(view.viewport(), view.visualRect(name).center()) == NAMES[0]
    label = Label("Syndicat des eaux des Hautes Terres", CELL)
    qtbot.addWidget(label)
    label.resize(80, 20)
    assert tip(label, QPoint(5, 5)) == label.text()
    label.resize(400, 20)
    assert not label.is_shortened

    amounts: RowModel[str] = RowModel([Column("m", "", lambda _row: number_cell("450,00", "USD"))], str)
    amounts.set_rows(["M-2026-0224"])
    view.setModel(amounts)
    view.set_row_actions([])
    view.setColumnWidth(0, 460)
    image = view.viewport().grab().toImage()
    ground = image.pixelColor(2, 2)
    inked = [x for x in range(460) if any(image.pixelColor(x, y) != ground for y in range(2, 28))]
    assert inked[0] >= 460 - 8 - 104, "not at the far left of a wide column"

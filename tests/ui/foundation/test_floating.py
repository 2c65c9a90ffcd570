"""What lies over the page: it keeps the keyboard, gives it back, and stays inside the window."""

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.menu import Menu
from app.ui.widgets.popover import Popover
from app.ui.widgets.toast import Toast
from tests.support.toasts import undo_of


@pytest.fixture
def page(look: Theme, qtbot: QtBot) -> QWidget:
    look.set_reduced_motion(True)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(Button("Refuser", parent=page))
    layout.addWidget(QLineEdit(page))
    page.resize(800, 600)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.findChildren(Button)[0].setFocus()
    return page


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def open_dialog(page: QWidget) -> Dialog:
    dialog = Dialog(page, "Refuser le devis ?", "Refuser le devis", "Annuler")
    dialog.body.addWidget(QLineEdit(dialog))
    dialog.open()
    return dialog


def test_tab_stays_inside_a_dialog(page: QWidget) -> None:
    dialog = open_dialog(page)
    seen = []
    for _ in range(6):
        assert dialog.isAncestorOf(focused())
        seen.append(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert len(set(seen)) == 3


def test_escape_cancels_a_dialog_and_gives_the_keyboard_back(page: QWidget, qtbot: QtBot) -> None:
    before = QApplication.focusWidget()
    dialog = open_dialog(page)
    with qtbot.waitSignal(dialog.cancelled):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert QApplication.focusWidget() is before


def test_enter_accepts_a_dialog_from_its_field(page: QWidget, qtbot: QtBot) -> None:
    dialog = open_dialog(page)
    dialog.findChildren(QLineEdit)[0].setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_dialog_covers_the_window_as_it_grows(page: QWidget, qtbot: QtBot) -> None:
    dialog = open_dialog(page)
    page.resize(900, 700)
    qtbot.waitUntil(lambda: dialog.size() == page.size())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("left", [0, 300, 560])
def test_a_menu_opens_below_its_button_and_over_its_window(
    page: QWidget, left: int, direction: Qt.LayoutDirection
) -> None:
    page.resize(600, 400)
    button = QPushButton("more", page)
    button.setGeometry(left, 20, 40, 24)
    menu = Menu("Menu", page)
    menu.setLayoutDirection(direction)
    menu.add("What can be done here")
    menu.open_below(button)
    place = QRect(page.mapFromGlobal(menu.pos()), menu.size())
    assert place.top() > button.geometry().bottom()
    assert page.rect().contains(place)
    assert button.geometry().left() in (place.left(), place.right() + 1 - button.width())
    menu.close()


@pytest.mark.parametrize(
    "place", [QRect(0, 0, 40, 20), QRect(760, 570, 40, 20), QRect(380, 300, 40, 20), QRect(0, 570, 40, 20)]
)
def test_a_popover_stays_inside_the_window_and_beside_its_anchor(page: QWidget, place: QRect) -> None:
    anchor = QWidget(page)
    anchor.setGeometry(place)
    anchor.show()
    popover = Popover(page, "Pourquoi ce montant ?")
    popover.body.addWidget(QLabel("Prix catalogue", popover))
    popover.open_at(anchor)
    card = popover.card_rect().translated(popover.pos())
    assert page.rect().contains(card)
    assert not card.intersects(place)


def test_escape_closes_a_popover_and_gives_the_keyboard_to_its_anchor(page: QWidget, qtbot: QtBot) -> None:
    anchor = page.findChildren(Button)[0]
    page.findChildren(QLineEdit)[0].setFocus()
    popover = Popover(page, "Pourquoi ce montant ?")
    popover.open_at(anchor)
    handle = page.windowHandle()
    assert handle is not None
    with qtbot.waitSignal(popover.closed):
        QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert anchor.hasFocus()


def test_a_click_elsewhere_closes_a_popover(page: QWidget, qtbot: QtBot) -> None:
    popover = Popover(page, "Pourquoi ce montant ?")
    popover.open_at(page.findChildren(Button)[0])
    edit = page.findChildren(QLineEdit)[0]
    handle = page.windowHandle()
    assert handle is not None
    corner = edit.mapTo(page, edit.rect().bottomLeft())
    with qtbot.waitSignal(popover.closed):
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)


def test_a_toast_undoes_and_leaves(page: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(page)
    toast.say("Devis créé", "Annuler", lambda: undone.append("devis"))
    button = next(
        child
        for child in toast.findChildren(QWidget)
        if child.accessibleName() == "" and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert undone == ["devis"]
    assert not toast.isVisible()


def test_a_toast_that_offers_undo_lives_as_long_as_it_is_possible_and_no_longer(
    page: QWidget, qtbot: QtBot
) -> None:
    toast = Toast(page)
    toast.say("Devis créé", "Annuler", lambda: None, lasts_s=0.05, is_still=lambda: True)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    undo_of(toast).setFocus()
    # The pointer and the keyboard are on it, and it goes all the same.
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_goes_at_once_when_what_it_offers_is_not_possible_any_more(page: QWidget) -> None:
    toast = Toast(page)
    possible = [True]
    toast.say("Devis créé", "Annuler", lambda: None, lasts_s=30, is_still=lambda: possible[0])
    toast.recheck()
    assert toast.isVisible()
    possible[0] = False
    toast.recheck()
    assert not toast.isVisible()
    toast.say("Fichier enregistré")
    toast.recheck()
    assert toast.isVisible()


def test_a_sentence_that_is_too_long_is_shortened_and_leaves_room_to_undo(page: QWidget) -> None:
    toast = Toast(page)
    toast.say("L’e-mail part pour " + ", ".join(["Anne-Sophie Destandau"] * 40), "Annuler", lambda: None)
    assert page.rect().contains(toast.geometry())
    assert toast.rect().contains(undo_of(toast).geometry())
    assert toast.accessibleName().endswith("Destandau")


def test_a_second_toast_takes_the_place_of_the_first(page: QWidget) -> None:
    toast = Toast(page)
    toast.say("Un", "Annuler", lambda: None)
    toast.say("Deux")
    assert toast.text() == "Deux"
    assert page.rect().contains(toast.geometry())


def test_a_toast_stands_above_the_bars_of_the_page_whenever_they_come_or_go(
    page: QWidget, qtbot: QtBot
) -> None:
    toast = Toast(page)
    toast.say("Commande passée", "Annuler", lambda: None)
    at_the_edge = toast.geometry()
    bars = [QWidget(page), QWidget(page)]
    for bar, top in zip(bars, (504, 560), strict=True):
        keep_clear(bar)
        bar.setGeometry(0, top, 800, 600 - top)
        bar.show()
    qtbot.waitUntil(lambda: toast.geometry().bottom() < 504)
    assert page.rect().contains(toast.geometry())
    bars[0].hide()
    qtbot.waitUntil(lambda: 504 < toast.geometry().bottom() < 560)
    bars[1].move(0, 600)
    qtbot.waitUntil(lambda: toast.geometry() == at_the_edge)


def test_a_banner_speaks_all_its_words_and_closes(page: QWidget, qtbot: QtBot) -> None:
    banner = Banner("warning", "4 devis", "expirent", page, second="Le premier demain", close_name="Fermer")
    banner.show()
    assert banner.accessibleName() == "4 devis expirent Le premier demain"
    close = next(child for child in banner.findChildren(QWidget) if child.accessibleName() == "Fermer")
    with qtbot.waitSignal(banner.closed):
        QTest.keyClick(close, Qt.Key.Key_Space)
    assert not banner.isVisible()


def test_what_a_banner_offers_later_comes_by_tab_where_it_stands(page: QWidget, qtbot: QtBot) -> None:
    first = QLineEdit(page)
    banner = Banner("neutral", "12 licences", "partent", page)
    last = QLineEdit(page)
    for place, part in enumerate((first, banner, last)):
        part.move(0, 40 * place)
        part.show()
    banner.set_message("neutral", "12 licences", "partent", second="Le 1er mars")
    banner.set_action("Les garder")
    button = next(each for each in banner.findChildren(Button) if each.text() == "Les garder")
    assert any(each.text() == "Le 1er mars" for each in banner.findChildren(QLabel))
    visited = []
    first.setFocus()
    for _ in range(2):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        visited.append(focused())
    assert visited == [button, last]
    with qtbot.waitSignal(banner.action_triggered):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_text_of_a_banner_is_never_taken_for_markup(page: QWidget) -> None:
    banner = Banner("info", "<b>Bastide</b>", "& Fils", page)
    label = next(child for child in banner.findChildren(QLabel) if child.text())
    assert "&lt;b&gt;" in label.text()


def test_what_destroys_comes_after_a_hairline(page: QWidget) -> None:
    menu = Menu("Devis", page)
    menu.add("Modifier", "draft")
    menu.add("Supprimer", "trash", "Del", danger=True)
    assert [action.isSeparator() for action in menu.actions()] == [False, True, False]
    assert menu.actions()[-1].shortcut().toString() == "Del"

"""A change and its review at other widths and at a larger text: nothing far apart, cut, or out of sight."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.change_orders.editor.header import ChangeHeader
from app.ui.forms.text_area import TextArea
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.side_by_side import SideBySide
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"


def change(driver: FileDriver) -> ChangeHeader:
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_protect", "700")
    header = driver.window.findChild(ChangeHeader)
    assert header is not None
    return header


def place(driver: FileDriver, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(driver.window, QPoint(0, 0)), widget.size())


def said(driver: FileDriver, header: ChangeHeader) -> list[str]:
    """What stands after the title, once it is laid out; none of it may be cut."""

    def shown() -> list[Label]:
        return [each for each in header.findChildren(Label) if each.isVisible() and each.text()]

    driver.settle()
    driver.qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in shown()))
    return [each.text() for each in shown()]


def test_what_stands_after_the_title_says_less_where_there_is_less_room(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1920, 900)
    header = change(driver)
    assert "enregistré sur cet ordinateur" in said(driver, header)
    driver.window.resize(1560, 900)
    assert any("du 01/03/2024 au 28/02/2027" in each for each in said(driver, header))
    assert "enregistré sur cet ordinateur" not in said(driver, header)
    driver.window.resize(1024, 640)
    assert any(each.startswith("Contrat C-") and "/" not in each for each in said(driver, header))
    header.show_not_saved("Le disque est plein.")
    assert "Le disque est plein." in said(driver, header)


def test_on_a_wide_window_the_boxes_stay_near_the_names_and_all_begins_on_one_edge(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.window.resize(2560, 1380)
    change(driver)
    title, box = driver.find(Label, "held_protect"), driver.find(TextArea, "customer_notes")
    card = place(driver, driver.find(QWidget, "total_card"))
    assert place(driver, title).left() - card.left() < 600
    assert place(driver, box).left() == card.left()
    assert place(driver, driver.find(TextArea, "internal_notes")).right() == card.right()


def test_a_review_on_a_narrow_window_is_not_scrolled_to_the_side(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1024, 640)
    change(driver)
    driver.press("review_change")
    beside = driver.window.findChild(SideBySide)
    assert beside is not None
    area = next(each for each in driver.window.findChildren(ScrollArea) if each.isAncestorOf(beside))
    assert not area.horizontalScrollBar().isVisible()
    box, number = driver.find(QWidget, "needs_no_po"), driver.find(QWidget, "po_number")
    assert abs(place(driver, box).center().y() - place(driver, number).center().y()) <= 1


def test_what_stands_beside_each_other_stands_below_where_there_is_no_room(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for part in (first, second):
        part.setMinimumSize(300, 50)
    beside = SideBySide(first, second, 24)
    qtbot.addWidget(beside)
    beside.resize(800, 200)
    beside.show()
    assert first.geometry().right() < second.geometry().left()
    assert beside.minimumSizeHint().width() == 300
    beside.resize(600, 200)
    qtbot.waitUntil(lambda: first.geometry().bottom() < second.geometry().top())
    assert second.width() == 600


def test_tab_goes_from_the_lines_of_a_review_to_the_boxes_below_them(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    change(driver)
    driver.press("review_change")
    places: list[int] = []
    at = driver.find(QWidget, "edit_change")
    at.setFocus()
    while at.objectName() != "needs_no_po" and len(places) < 40:
        QTest.keyClick(at, Qt.Key.Key_Tab)
        focused = driver.window.focusWidget()
        assert focused is not None
        at = focused
        places.append(place(driver, at).top())
    assert len(places) > 1
    assert places == sorted(places)

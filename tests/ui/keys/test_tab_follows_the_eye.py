"""Tab goes through a list, a file and the settings from top to bottom, and from left to right in a row."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.focus_chain import focus_chain
from app.ui.workspace import places
from tests.support.desk import customer_named


def rect_of(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def is_stop(widget: QWidget, page: QWidget) -> bool:
    """Whether Tab comes to ``widget``."""
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    is_there = page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
    return bool(takes_tab) and is_there and not isinstance(widget, QScrollArea)


def goes_back(one: QRect, other: QRect) -> bool:
    """Whether ``other`` lies above ``one`` and not to its right, or at its left in the same row."""
    is_above = other.bottom() <= one.top() and other.left() < one.right()
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return is_above or (shared > min(one.height(), other.height()) / 2 and other.right() <= one.left())


def test_tab_never_goes_up_or_back_on_a_list_a_file_and_the_settings(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    id = customer_named(desk, "Maison Corbière").id
    wrong = []
    for place in (
        places.Quotes(),
        places.Renewals(),
        places.Outbox(),
        places.CustomerFile(id, "quotes"),
        places.CustomerFile(id, "profile"),
        places.Settings("mail"),
    ):
        window.workspace.router.go(place)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        page = window.page
        assert page is not None
        stops = [each for each in focus_chain(page) if is_stop(each, page)]
        wrong += [
            f"{place}: from {one!r} to {other!r}"
            for one, other in pairwise(stops)
            if goes_back(rect_of(one, page), rect_of(other, page))
        ]
    assert wrong == []

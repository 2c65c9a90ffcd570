"""The round through every page, which the self-test of an installation makes."""

import threading
import traceback
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path
from typing import get_args

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cli.sample_laptop import sample_laptop
from app.models.connection import Readers
from app.services.desk.desk import Desk
from app.ui.application.every_page import every_place, show_every_page
from app.ui.application.main_window import MainWindow, _entry_of
from app.ui.shell.navigation import _ENTRIES
from app.ui.widgets.toast import Toast
from app.ui.workspace import places


def test_it_goes_to_each_kind_of_place_once_and_to_each_tab_of_the_settings(desk: Desk) -> None:
    wanted = dict.fromkeys(get_args(places.Place), 1)
    wanted[places.Settings] = len(get_args(places.SettingsTab))
    assert Counter(type(place) for place in every_place(desk)) == wanted


def test_it_finds_nothing_wrong_with_a_whole_installation_and_leaves_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    # The round chooses a platform of Qt's, which other tests are not to inherit.
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    asked, covered = _asked_while_painting(monkeypatch), _covered_by_toasts(monkeypatch)
    assert show_every_page(sample_laptop(tmp_path)) == []
    assert asked == [], "a cell that asks the cache waits, at each painting, for whoever else reads"
    assert covered == []
    qtbot.waitUntil(lambda: not any(isinstance(each, MainWindow) for each in qapp.topLevelWidgets()))


def test_each_place_lies_under_an_entry_of_the_navigation(desk: Desk) -> None:
    entries = {type(place) for place, _icon, _label in _ENTRIES} | {places.Meetings}
    assert [place for place in every_place(desk) if _entry_of(place) not in entries] == []


def _asked_while_painting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by a place in the code whenever the cache is asked while a window is painted."""
    asked: list[str] = []
    is_painting = False
    grab, borrow = MainWindow.grab, Readers.borrow

    def grab_noting(window: MainWindow) -> QPixmap:
        nonlocal is_painting
        is_painting = True
        try:
            return grab(window)
        finally:
            is_painting = False

    def borrow_noting(readers: Readers) -> AbstractContextManager[sqlcipher.Connection]:
        if is_painting and threading.current_thread() is threading.main_thread():
            asked.append("".join(traceback.format_stack(limit=6)))
        return borrow(readers)

    monkeypatch.setattr(MainWindow, "grab", grab_noting)
    monkeypatch.setattr(Readers, "borrow", borrow_noting)
    return asked


def _covered_by_toasts(monkeypatch: pytest.MonkeyPatch) -> list[tuple[places.Place, str]]:
    """Grows by each button that a toast would lie over and that cannot be scrolled from under it."""
    covered: list[tuple[places.Place, str]] = []
    grab = MainWindow.grab

    def grab_looking(window: MainWindow) -> QPixmap:
        size = window.size()
        window.resize(window.minimumSize())
        window.workspace.messages.toast("Devis D-2026-1194 refusé", "Annuler", lambda: None)
        toast = next(each for each in window.findChildren(Toast) if each.isVisible())
        QApplication.sendPostedEvents()
        for button in window.findChildren(QAbstractButton):
            place = QRect(button.mapTo(window, QPoint()), button.size())
            is_there = button.isVisible() and not toast.isAncestorOf(button) and not _is_scrolled(button)
            if is_there and toast.geometry().intersects(place):
                covered.append((window.workspace.router.place, button.objectName() or button.text()))
        toast.hide()
        window.resize(size)
        return grab(window)

    monkeypatch.setattr(MainWindow, "grab", grab_looking)
    return covered


def _is_scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return above is not None and (isinstance(above, QAbstractScrollArea) or _is_scrolled(above))

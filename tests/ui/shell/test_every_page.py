"""The round through every page, which the self-test of an installation makes."""

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli.sample_laptop import sample_laptop
from app.services.desk.desk import Desk
from app.ui.application.every_page import every_place, show_every_page
from app.ui.application.main_window import MainWindow, _entry_of
from app.ui.shell.navigation import _ENTRIES
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
    assert show_every_page(sample_laptop(tmp_path)) == []
    qtbot.waitUntil(lambda: not any(isinstance(each, MainWindow) for each in qapp.topLevelWidgets()))


def test_each_place_lies_under_an_entry_of_the_navigation(desk: Desk) -> None:
    entries = {type(place) for place, _icon, _label in _ENTRIES} | {places.Meetings}
    assert [place for place in every_place(desk) if _entry_of(place) not in entries] == []

"""The rep's controls of the customer's view."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.meeting.presentation import CloseReason
from app.ui.widgets.select import Select
from tests.ui.meeting.conftest import RepsWindow


def test_before_anything_is_shown_there_is_nothing_to_freeze_or_enlarge(reps: RepsWindow) -> None:
    names = ("meeting_freeze", "meeting_blank", "meeting_pointer", "meeting_smaller", "meeting_larger")

    assert not any(reps.button(name).isEnabled() for name in names)
    assert reps.button("meeting_show").text() == "Show the customer"
    assert reps.note == "There is one screen: the customer’s view will fill it. Esc brings you back here."


def test_one_button_shows_the_view_and_takes_it_away(reps: RepsWindow) -> None:
    show = reps.button("meeting_show")

    show.click()
    assert reps.customers.isVisible()
    assert (show.text(), reps.note) == ("Stop showing", "")

    show.click()
    assert (show.text(), reps.closed, reps.told) == ("Show the customer", ["stopped"], [])


def test_every_control_has_a_key(reps: RepsWindow) -> None:
    window, presentation = reps.window, reps.presentation
    window.activateWindow()

    QTest.keyClick(window, Qt.Key.Key_F7)
    assert presentation.is_open
    window.activateWindow()
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10):
        QTest.keyClick(window, key)
    assert (reps.customers.is_frozen, reps.customers.is_blank, presentation.is_pointing) == (True, True, True)

    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert reps.customers.stage.percent == 125
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert not presentation.is_open


def test_the_size_is_shown_and_a_click_on_it_shows_all_of_the_view(shown: RepsWindow) -> None:
    whole = shown.button("meeting_whole")
    shown.button("meeting_larger").click()

    assert whole.text() == "125%"
    assert whole.accessibleName() == "Whole view, now 125%"
    assert shown.button("meeting_smaller").isEnabled()

    whole.click()
    assert whole.text() == "100%"
    assert not shown.button("meeting_smaller").isEnabled()


def test_controls_start_anew_with_each_view(shown: RepsWindow) -> None:
    shown.button("meeting_freeze").click()
    shown.button("meeting_blank").click()
    shown.button("meeting_show").click()
    assert not shown.button("meeting_freeze").isChecked()

    shown.button("meeting_show").click()

    assert not shown.customers.is_frozen
    assert not shown.customers.is_blank


def test_the_only_screen_is_the_only_choice_and_is_not_remembered(shown: RepsWindow) -> None:
    screens = shown.window.findChild(Select, "meeting_screen")
    assert isinstance(screens, Select)

    assert screens.count() == 1
    assert screens.itemText(0) == "This screen, filled"
    screens.chosen.emit(QGuiApplication.primaryScreen().name())

    assert shown.customers.isVisible()
    assert shown.laptop.settings.layouts == {}


@pytest.mark.parametrize("reason", [CloseReason.MIRRORED, CloseReason.REP_SCREEN_GONE])
def test_an_exposed_window_is_covered_until_the_rep_decides(reps: RepsWindow, reason: CloseReason) -> None:
    reps.presentation.exposed.emit(reason)
    curtain = reps.window.findChild(QWidget, "meeting_curtain")
    assert isinstance(curtain, QWidget)
    assert curtain.geometry() == reps.window.rect()
    assert reps.told != []

    QTest.keyClick(curtain, Qt.Key.Key_Escape)
    assert curtain.isVisible()

    lift = curtain.findChild(QPushButton, "curtain_lift")
    assert lift is not None
    lift.click()
    assert not curtain.isVisible()


def test_from_under_the_cover_the_presentation_is_resumed(reps: RepsWindow) -> None:
    reps.presentation.exposed.emit(CloseReason.MIRRORED)

    reps.button("curtain_view").click()

    assert reps.customers.isVisible()

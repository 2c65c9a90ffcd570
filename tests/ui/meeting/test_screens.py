"""Which screen is whose, from names and places alone."""

import pytest
from PySide6.QtCore import QRect

from app.ui.meeting.screens import (
    Screen,
    SharingWarning,
    for_customer,
    proposed,
    screen_under,
    sharing_warning,
)

LAPTOP = Screen("eDP-1", QRect(0, 0, 1366, 768), "BOE", "0x0A1B")
BEAMER = Screen("HDMI-1", QRect(1366, 0, 1024, 768), "Epson", "EB-2250U", "X4DF")
LARGE = Screen("DP-2", QRect(2390, 0, 1920, 1080), "Dell", "Dell U2722D", "7H2K")
MIRROR = Screen("HDMI-1", QRect(0, 0, 1024, 768), "Epson", "EB-2250U", "X4DF")
WINDOW = QRect(40, 40, 1200, 680)


def test_the_largest_free_screen_is_proposed_before_one_is_remembered() -> None:
    assert proposed((LAPTOP, BEAMER, LARGE), LAPTOP) == LARGE


def test_the_remembered_screen_is_proposed_whatever_it_is_plugged_into() -> None:
    elsewhere = Screen("DP-3", QRect(1366, 0, 1024, 768), "Epson", "EB-2250U", "X4DF")

    assert proposed((LAPTOP, elsewhere, LARGE), LAPTOP, BEAMER.key) == elsewhere


def test_two_screens_of_a_kind_are_told_apart_by_their_serial() -> None:
    twin = Screen("HDMI-2", QRect(2390, 0, 1024, 768), "Epson", "EB-2250U", "X4DG")

    assert proposed((LAPTOP, BEAMER, twin), LAPTOP, twin.key) == twin


def test_a_screen_that_says_nothing_of_itself_is_remembered_by_its_connector() -> None:
    assert Screen("VGA-1", QRect()).key == "VGA-1"


def test_a_remembered_screen_that_mirrors_that_of_the_rep_is_not_proposed() -> None:
    assert proposed((LAPTOP, MIRROR), LAPTOP, MIRROR.key) == LAPTOP
    assert for_customer((LAPTOP, MIRROR), LAPTOP) == ()


def test_the_screen_of_the_rep_is_proposed_where_there_is_no_other() -> None:
    assert proposed((LAPTOP,), LAPTOP) == LAPTOP


def test_a_window_is_on_the_screen_that_has_its_middle() -> None:
    assert screen_under((LAPTOP, BEAMER), QRect(1000, 0, 900, 600)) == BEAMER


def test_a_window_whose_middle_is_on_none_is_on_the_one_that_shows_most_of_it() -> None:
    assert screen_under((LAPTOP, BEAMER), QRect(1500, 500, 400, 700)) == BEAMER
    assert screen_under((), WINDOW) is None


@pytest.mark.parametrize(
    ("screens", "window", "chosen", "expected"),
    [
        ((LAPTOP, BEAMER), WINDOW, BEAMER, None),
        ((LAPTOP,), WINDOW, LAPTOP, SharingWarning.ONE_SCREEN),
        ((LAPTOP, BEAMER), WINDOW, LAPTOP, SharingWarning.ONE_SCREEN),
        ((LAPTOP, MIRROR), WINDOW, LAPTOP, SharingWarning.MIRRORED),
        ((LAPTOP, MIRROR, LARGE), WINDOW, LARGE, SharingWarning.MIRRORED),
        ((LAPTOP, BEAMER), QRect(400, 40, 1200, 680), BEAMER, SharingWarning.REACHES_OVER),
        ((LAPTOP, BEAMER, LARGE), QRect(400, 40, 1200, 680), LARGE, None),
        ((), WINDOW, LAPTOP, None),
    ],
)
def test_the_rep_is_warned_before_a_window_with_costs_is_seen(
    screens: tuple[Screen, ...], window: QRect, chosen: Screen, expected: SharingWarning | None
) -> None:
    assert sharing_warning(screens, window, chosen) == expected


@pytest.mark.parametrize(
    ("screen", "label"),
    [(BEAMER, "Epson EB-2250U"), (LARGE, "Dell U2722D"), (Screen("VGA-1", QRect()), "VGA-1")],
)
def test_a_screen_is_called_by_its_model_without_saying_the_maker_twice(screen: Screen, label: str) -> None:
    assert screen.label == label

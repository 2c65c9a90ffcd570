"""The window stands again where it stood, as long as a screen is there; it is never larger than that."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.application.window_place import WindowPlace, fitted, place_of
from app.ui.theme import Scheme, apply_theme
from app.ui.widgets.screens import FRAME, first_size, present_screens, room_in
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk

LAPTOP, SMALL, BESIDE = QRect(0, 0, 1920, 1080), QRect(0, 0, 1366, 768), QRect(1920, 0, 2560, 1440)
TASK_BAR = QRect(0, 40, 1366, 728)
LEAST = QSize(1024, 640)
PLACE = WindowPlace(100, 80, 1440, 900)


@pytest.mark.parametrize(
    ("kept", "screens", "wanted"),
    [
        (PLACE, [LAPTOP], PLACE),
        (replace(PLACE, is_maximised=True), [LAPTOP], replace(PLACE, is_maximised=True)),
        # The second screen, while it is there and once it is not.
        (replace(PLACE, left=2400), [LAPTOP, BESIDE], replace(PLACE, left=2400)),
        (replace(PLACE, left=2400), [LAPTOP], None),
        # Above, left and below of all that is seen.
        (replace(PLACE, top=-60), [LAPTOP], None),
        (replace(PLACE, left=-1500), [LAPTOP], None),
        (replace(PLACE, top=1079), [LAPTOP], None),
        # Half off the edge it is moved in whole; a smaller screen makes it smaller.
        (replace(PLACE, left=-700), [LAPTOP], replace(PLACE, left=0)),
        (replace(PLACE, top=400), [LAPTOP], replace(PLACE, top=1080 - 900 - FRAME.height())),
        (PLACE, [SMALL], WindowPlace(0, 0, 1366 - FRAME.width(), 768 - FRAME.height())),
        (PLACE, [TASK_BAR], WindowPlace(0, 40, 1366 - FRAME.width(), 728 - FRAME.height())),
        # Never smaller than it may be, but on a screen where there is no room for that.
        (replace(PLACE, width=300, height=200), [LAPTOP], replace(PLACE, width=1024, height=640)),
        (PLACE, [QRect(0, 0, 1024, 640)], WindowPlace(0, 0, 1024 - FRAME.width(), 640 - FRAME.height())),
        (PLACE, [], None),
    ],
)
def test_a_place_is_taken_again_where_it_is_seen(
    kept: WindowPlace, screens: list[QRect], wanted: WindowPlace | None
) -> None:
    assert fitted(kept, LEAST, screens) == wanted


def shown(desk: Desk, qtbot: QtBot) -> MainWindow:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    return window


@pytest.mark.parametrize("place", [(660, 30), (700, 4)])
@pytest.mark.parametrize("is_maximised", [False, True])
def test_it_is_kept_between_two_runs(
    tmp_path: Path,
    clock: FixedClock,
    qtbot: QtBot,
    qapp: QApplication,
    place: tuple[int, int],
    is_maximised: bool,
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    desk = demo_desk(tmp_path, clock=clock)
    window = shown(desk, qtbot)
    height, top = place
    # The screen of tests is small: there is room to move up and down alone.
    window.resize(window.minimumWidth(), height)
    window.move(0, top)
    before = place_of(window)
    if is_maximised:
        window.showMaximized()
        qtbot.waitUntil(window.isMaximized)
    window.close()
    desk.close()

    desk = demo_desk(tmp_path, clock=clock, settings=desk.choices.settings)
    again = shown(desk, qtbot)
    assert again.isMaximized() is is_maximised
    assert again.windowHandle() is not None
    again.showNormal()
    qtbot.waitUntil(lambda: place_of(again) == before)
    again.close()
    desk.close()


@pytest.mark.parametrize("text", ["nonsense", json.dumps({"left": "far"}), ""])
def test_what_cannot_be_read_leaves_the_first_size(
    tmp_path: Path, clock: FixedClock, qtbot: QtBot, qapp: QApplication, text: str
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    desk = demo_desk(tmp_path, clock=clock)
    desk.choices.change_settings(lambda settings: replace(settings, layouts={"window": text}))
    window = shown(desk, qtbot)
    assert window.size() == first_size(QSize(1440, 900)).expandedTo(window.minimumSize())
    room = room_in(present_screens()[0])
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    window.close()
    desk.close()

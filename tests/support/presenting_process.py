"""A rep's window and the customer's on a display of their own, with screens that come and go.

After each thing that happened it says in a line of JSON what is shown where, and what the rep was told.
"""

import json
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.words import Words
from app.ui.meeting.pointing_picture import PointingPicture
from app.ui.meeting.presentation import Presentation
from app.ui.meeting.screen_bar import ScreenBar
from app.ui.meeting.screens import found_screens
from app.ui.theme import apply_theme
from app.ui.workspace.tasks import Tasks
from tests.support.event_loop import until
from tests.support.virtual_screens import plug, unplug

LAPTOP, BEAMER, SMALL_BEAMER = "1366x768+0+0", "1920x1080+1366+0", "1024x768+1366+0"
COMES_AND_GOES = "comes_and_goes"


class Scene:
    """The two windows, and what is done to their screens."""

    def __init__(self, folder: Path) -> None:
        self.closed: list[str] = []
        self.told: list[str] = []
        self.rep = QWidget()
        self.rep.setObjectName("rep")
        self.page = QWidget(self.rep)
        self.laptop, self.tasks = Laptop(Paths.under(folder)), Tasks(self.rep)
        self.presentation = Presentation(
            self.page, "Arvane Informatique", self._content, self.laptop, self.tasks
        )
        self.presentation.closed.connect(lambda reason: self.closed.append(str(reason)))
        self.bar = ScreenBar(self.presentation, Words("en"), self.page)
        self.bar.told.connect(self.told.append)
        QVBoxLayout(self.page).addWidget(self.bar)
        PointingPicture(self.page, self.presentation)
        QVBoxLayout(self.rep).addWidget(self.page)
        self.rep.setGeometry(100, 100, 1100, 500)
        self.rep.show()
        until(self.rep.isActiveWindow)

    def _content(self, parent: QWidget) -> QWidget:
        self.name = QLineEdit(parent)
        return self.name

    def press(self, name: str) -> None:
        """Press a button of the rep's window."""
        button = self.rep.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()

    def press_action(self) -> None:
        """Do what the note on the rep's page offers."""
        note = self.rep.findChild(QWidget, "meeting_note")
        assert isinstance(note, QWidget)
        button = note.findChild(QPushButton)
        assert button is not None
        button.click()

    def show(self) -> None:
        """Show the customer the view, and wait until it is seen."""
        if not self.presentation.is_open:
            self.press("meeting_show")
        window = self.presentation.window
        assert window is not None
        until(lambda: window.isVisible() and window._is_settled)

    def is_covered(self) -> bool:
        """Whether the rep's window shows nothing of what is in it."""
        curtain = self.rep.findChild(QWidget, "meeting_curtain")
        return isinstance(curtain, QWidget) and curtain.isVisible() and curtain.rect() == self.rep.rect()

    def write(self, name: str) -> None:
        """Write into the view, as a customer who clicks there first."""
        QTest.mouseClick(self.name, Qt.MouseButton.LeftButton)
        until(self.name.hasFocus)
        QTest.keyClicks(self.name, name)

    def plug(self, geometry: str) -> None:
        """Plug the beamer in, and wait until the program knows."""
        plug("BEAMER", geometry)
        until(lambda: len(found_screens()) == 2)

    def unplug(self) -> None:
        """Take the beamer away, and wait until the program knows."""
        unplug("BEAMER")
        until(lambda: len(found_screens()) == 1)

    def say(self, what: str) -> None:
        """Say how things are after ``what``."""
        window = self.presentation.window
        note = self.rep.findChild(QWidget, "meeting_note")
        assert isinstance(note, QWidget)
        place = () if window is None else window.geometry().getRect()
        self.tasks.finish_writing()
        sys.stdout.write(
            json.dumps(
                {
                    "what": what,
                    "place": _numbers(place),
                    "rep_middle": _numbers(self.rep.mapToGlobal(self.rep.rect().center()).toTuple()),
                    "rep_has_keys": self.rep.isActiveWindow(),
                    "windows": sorted(
                        each.objectName() for each in QApplication.topLevelWidgets() if each.isVisible()
                    ),
                    "closed": self.closed,
                    "told": self.told,
                    "kept": self.laptop.settings.layouts.get("meeting.screen", ""),
                    "choices": [each.connector for each in self.presentation.screens.offered],
                    "written": self.name.text() if window is not None else "",
                    "covered": self.is_covered(),
                    "note": note.accessibleName() if note.isVisible() else "",
                }
            )
            + "\n"
        )
        sys.stdout.flush()
        self.closed.clear()
        self.told.clear()


def _numbers(given: object) -> list[int]:
    return list(cast(tuple[int, ...], given))


def show_remembered(scene: Scene) -> None:
    """Show the customer the view on screens that stay."""
    scene.say("before")
    scene.show()
    scene.say("shown")


def unplug_and_plug(scene: Scene) -> None:
    """Show it while screens come and go."""
    scene.say("one screen")
    scene.plug(BEAMER)
    scene.say("plugged in")
    scene.show()
    scene.say("shown")
    scene.write("Camille")
    scene.say("written")
    scene.rep.activateWindow()
    until(scene.rep.isActiveWindow)
    plug("TELEVISION", LAPTOP)
    until(scene.is_covered)
    scene.say("mirrored beside")
    scene.press("curtain_lift")
    unplug("TELEVISION")
    until(lambda: len(found_screens()) == 2)
    scene.unplug()
    scene.say("unplugged")
    scene.plug(SMALL_BEAMER)
    scene.say("plugged in again")
    scene.press_action()
    scene.show()
    scene.say("gone on")
    scene.unplug()
    scene.plug(LAPTOP)
    scene.say("mirrored")
    scene.press("curtain_lift")
    scene.unplug()
    scene.plug(BEAMER)
    scene.show()
    scene.say("apart again")
    unplug("LAPTOP")
    plug("REST", "64x64+3776+2096", "screen")
    until(scene.is_covered)
    scene.say("laptop shut")


def main(folder: str, play: str) -> None:
    """Play with screens that come and go on a virtual display, else on those of the platform."""
    if play == COMES_AND_GOES:
        plug("*LAPTOP", LAPTOP, "screen")
    application = QApplication([])
    apply_theme(application)
    scene = Scene(Path(folder))
    if play == COMES_AND_GOES:
        unplug_and_plug(scene)
    else:
        show_remembered(scene)
    scene.rep.close()
    scene.tasks.finish()


if __name__ == "__main__":
    main(*sys.argv[1:])

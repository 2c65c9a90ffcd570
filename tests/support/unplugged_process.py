"""The window and the customer's on two screens of a virtual display, while it is signed on one that goes.

Argument: the folder of the cache. After each thing that happened it says in a line of JSON how things are.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.meeting.agreement_step import AgreementStep
from app.ui.meeting.screens import found_screens
from app.ui.theme import apply_theme
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.desk import customer_named
from tests.support.meeting_driver import LEFT, MeetingDriver, PatienceOfProcess, part
from tests.support.presenting_process import BEAMER, LAPTOP
from tests.support.virtual_screens import plug, unplug
from tests.support.windows import GRID
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms


class Table:
    """The meeting about an offer, with the laptop and a beamer."""

    def __init__(self, folder: Path) -> None:
        plug("BEAMER", BEAMER)
        self.desk: Desk = desk_in(folder)
        customer = customer_named(self.desk, CUSTOMER)
        self.desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, pictured_terms(self.desk, customer.id)))
        self.window = MainWindow(self.desk, GRID)
        self.window.setGeometry(40, 40, 1200, 680)
        self.window.show()
        self.patience = PatienceOfProcess()
        self.meeting = MeetingDriver(self.window, self.patience)
        self.patience.waitUntil(lambda: len(found_screens()) == 2)
        self.window.workspace.router.go(places.Meet(DRAFT))
        self.press("meeting_show")
        self.wait_for_customer()

    def wait_for_customer(self) -> None:
        """Wait until the customer sees the view."""
        presentation = self.meeting.page.presentation
        self.patience.waitUntil(lambda: presentation.is_open and self.meeting.customers._is_settled)

    def press(self, name: str) -> None:
        """Press a button of the rep's page."""
        part(self.window, QPushButton, name).click()

    def begin_to_sign(self) -> None:
        """The agreement is read and ticked; of the signature there is one stroke, and the pen is down."""
        self.meeting.ask_to_accept()
        self.meeting.sign()
        pad = self.meeting.step.block.pad
        QTest.mousePress(pad, LEFT, pos=QPoint(70, 70))
        QTest.mouseMove(pad, QPoint(90, 90))

    def go_on(self) -> None:
        """Do what the note on the rep's page offers once the screen is back."""
        self.patience.waitUntil(lambda: self.meeting.page.presentation.offered is not None)
        part(part(self.window, QWidget, "meeting_note"), QPushButton).click()
        self.wait_for_customer()

    def say(self, what: str) -> None:
        """Say how things are after ``what``."""
        page = next(iter(self.window.findChildren(type(self.meeting.page))), None)
        said = {
            "what": what,
            "windows": self.meeting.windows,
            "told": self.window.workspace.messages.last_toast,
            "rep_at": list(self.window.geometry().topLeft().toTuple()),
            "can_turn": page is not None and page.side.lines.isEnabled(),
            "covered": self.is_covered(),
            "is_noted": self.desk.drafts.signing.lost() is not None,
            "given": [type(each.command).__name__ for each in self.desk.queries.outbox()],
            "strokes": self._strokes(),
        }
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()

    def _strokes(self) -> int:
        """How many strokes the customer sees on the pad."""
        steps = [each for each in QApplication.allWidgets() if isinstance(each, AgreementStep)]
        signed = [each.block.signature() for each in steps if each.isVisible()]
        return sum(each.strokes.count("M") for each in signed if each is not None)

    def is_covered(self) -> bool:
        """Whether the rep's window shows nothing of what is in it."""
        curtain = self.window.findChild(QWidget, "meeting_curtain")
        return isinstance(curtain, QWidget) and curtain.isVisible()


def main(folder: Path) -> None:
    """Unplug the beamer in the middle of a signature, and mirror the laptop in the middle of the next."""
    plug("*LAPTOP", LAPTOP, "screen")
    application = QApplication([])
    apply_theme(application)
    table = Table(folder)
    table.begin_to_sign()
    table.say("signing")
    unplug("BEAMER")
    table.patience.waitUntil(lambda: not table.meeting.page.presentation.is_open)
    table.meeting.settle()
    table.say("unplugged")
    plug("BEAMER", BEAMER)
    table.go_on()
    table.say("back")
    table.begin_to_sign()
    plug("TELEVISION", LAPTOP)
    table.patience.waitUntil(table.is_covered)
    table.say("mirrored beside")
    QTest.mouseRelease(table.meeting.step.block.pad, LEFT, pos=QPoint(90, 90))
    table.meeting.accept()
    table.say("accepted")
    QTest.keyClick(table.meeting.customers, Qt.Key.Key_Escape)
    table.meeting.settle()
    table.window.close()
    table.desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

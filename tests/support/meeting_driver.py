"""A meeting in the real window, driven with keys and mouse on both of its sides."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QScrollArea, QWidget

from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.meeting.agreement_step import AgreementStep
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.leave_dialog import LeaveDialog
from app.ui.meeting.page import MeetingBody
from app.ui.meeting.view_controls import CountControl
from app.ui.meeting.view_thanks import ViewThanks
from app.ui.widgets.label import Label
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.event_loop import until

LEFT = Qt.MouseButton.LeftButton
STROKES = (((60, 100), (120, 60), (180, 110)), ((200, 80), (240, 120)))
"""A signature of two strokes, in pixels of the pad."""

P = TypeVar("P", bound=QWidget)


class Patience(Protocol):
    """Waits until something is so."""

    def waitUntil(self, callback: Callable[[], bool]) -> None: ...


class PatienceOfProcess:
    """Waits in a process that is no test, and is ended by the one that started it."""

    def waitUntil(self, callback: Callable[[], bool]) -> None:
        """Let the windows go on until ``callback`` is true."""
        until(callback)


class MeetingDriver:
    """Opens the meeting about a draft, shows it to the customer on the only screen, and signs for them."""

    def __init__(self, window: MainWindow, qtbot: Patience) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def page(self) -> MeetingBody:
        """The rep's side."""
        return next(each for each in self.window.findChildren(MeetingBody) if each.isVisible())

    @property
    def customers(self) -> CustomerWindow:
        """The customer's side, which is shown."""
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return next(each for each in shown if isinstance(each, CustomerWindow))

    @property
    def step(self) -> AgreementStep:
        """What is asked of the customer."""
        steps = self.customers.findChildren(AgreementStep)
        return next(each for each in steps if each.isVisible())

    def open(self, draft_id: str, *, is_change: bool = False) -> None:
        """Go to the meeting about a draft, and show it with the key for it."""
        self.window.workspace.router.go(places.Meet(draft_id, is_change=is_change))
        self.show_customer()

    def show_customer(self) -> None:
        """Press the key that shows the customer the view."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window, Qt.Key.Key_F7)
        self._qtbot.waitUntil(self.customers.isActiveWindow)

    def leave_customer(self) -> None:
        """Press Esc on the customer's side."""
        QTest.keyClick(self.customers, Qt.Key.Key_Escape)

    def one_more(self) -> None:
        """Add one to the count that the customer sees; without one, to that of the first line."""
        count = part(self.customers, CountControl)
        if count.isVisible():
            QTest.mouseClick(count.findChildren(QAbstractButton)[1], LEFT)
        else:
            line = part(part(self.page, Stepper, "meeting_quantity_0"), QLineEdit)
            QTest.keyClick(line, Qt.Key.Key_Up)

    def ask_to_accept(self) -> AgreementStep:
        """Click *Accept* on the proposal."""
        QTest.mouseClick(part(self.customers, QAbstractButton, "meeting_accept"), LEFT)
        assert self.customers.findChild(AgreementStep) is not None, self.trouble
        return self.step

    def sign(self, strokes: Sequence[Sequence[tuple[int, int]]] = STROKES) -> None:
        """Read the texts to their ends, draw the signature with the mouse, tick the box."""
        step = self.step
        for place in range(len(step.rows.unread)):
            self._read(step, place)
        self.draw(strokes)
        QTest.mouseClick(step.box, LEFT, pos=QPoint(10, 10))

    def draw(self, strokes: Sequence[Sequence[tuple[int, int]]] = STROKES) -> None:
        """Draw on the pad."""
        pad = self.step.block.pad
        for stroke in strokes:
            first, *others = (QPoint(*each) for each in stroke)
            QTest.mousePress(pad, LEFT, pos=first)
            for each in others:
                QTest.mouseMove(pad, each)
            QTest.mouseRelease(pad, LEFT, pos=QPoint(*stroke[-1]))

    def accept(self) -> None:
        """Click the button that makes it binding, and wait until the desk has answered."""
        QTest.mouseClick(self.step.bar.accept, LEFT)
        self.settle()

    def have_signed(self, draft_id: str, *, is_change: bool = False, more: int = 1) -> None:
        """Open the meeting, add seats, and have it read, signed and accepted; Esc takes the thanks away."""
        self.open(draft_id, is_change=is_change)
        for _ in range(more):
            self.one_more()
        self.ask_to_accept()
        self.sign()
        self.accept()
        assert self.thanks
        self.leave_customer()

    @property
    def windows(self) -> int:
        """How many windows there are on all screens: the rep's, the customer's and whatever popped up."""
        return sum(each.isVisible() for each in QApplication.topLevelWidgets())

    def take_way_on(self) -> None:
        """Click what the rep can do about the trouble on the spot."""
        QTest.mouseClick(part(self.page, QAbstractButton, "meeting_way_on"), LEFT)
        self.settle()

    def choose(self, way: str) -> None:
        """Say what becomes of the working copy."""
        dialog = part(self.window, LeaveDialog)
        QTest.mouseClick(part(dialog, QAbstractButton, way), LEFT, pos=QPoint(12, 12))
        QTest.mouseClick(dialog.primary, LEFT)
        self.settle()

    def settle(self) -> None:
        """Wait for what the window does."""
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    @property
    def thanks(self) -> str:
        """What the customer reads once it is accepted; empty before."""
        shown = part(self.customers, ViewThanks)
        return " ".join(each.text() for each in shown.findChildren(Label)) if shown.isVisible() else ""

    @property
    def answer(self) -> str:
        """What the customer is told at the button; empty where nothing is."""
        label = self.step.bar.answer
        return label.text() if label.isVisible() else ""

    @property
    def trouble(self) -> str:
        """What the rep is told keeps it from being accepted; empty where nothing does."""
        label = part(self.page, Label, "meeting_trouble")
        return label.text() if label.isVisible() else ""

    def _read(self, step: AgreementStep, place: int) -> None:
        unread = len(step.rows.unread)
        QTest.mouseClick(part(step, QPushButton, f"read_text_{place}"), LEFT)
        scroll = part(step, QScrollArea, "reading_text")
        self._qtbot.waitUntil(scroll.isVisible)
        self._qtbot.waitUntil(partial(_goes_to_end, step, scroll, unread))
        QTest.mouseClick(part(step, QPushButton, "close_reading"), LEFT)


def change_draft(desk: Desk, name: str) -> str:
    """The id of a new draft of a change of the first contract of a customer, in which nothing is changed."""
    customer = customer_named(desk, name)
    draft = desk.change_services.builder.new_draft(desk.queries.contracts(customer.id)[0].id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=customer.id, title=name)
    return draft.id


def part(of: QWidget, kind: type[P], name: str = "") -> P:
    """The part of ``of``, by its class and its name."""
    found = of.findChild(kind, name) if name else of.findChild(kind)
    assert isinstance(found, kind), name
    return found


def _goes_to_end(step: AgreementStep, scroll: QScrollArea, unread: int) -> bool:
    """Press End as a reader does, again where the text was not laid out yet; whether it counts as read."""
    QTest.keyClick(scroll, Qt.Key.Key_End)
    return len(step.rows.unread) < unread

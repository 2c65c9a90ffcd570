"""What a customer does at the table, in their own window and by mouse."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.meeting.agreement_step import AgreementStep
from app.ui.meeting.customer_window import CustomerWindow

LEFT = Qt.MouseButton.LeftButton
P = TypeVar("P", bound=QWidget)


def signing(customers: CustomerWindow, qtbot: QtBot) -> AgreementStep:
    """The agreement, asked for by the customer."""
    QTest.mouseClick(part(customers, QAbstractButton, "meeting_accept"), LEFT)
    qtbot.waitUntil(lambda: customers.findChild(AgreementStep) is not None)
    return part(customers, AgreementStep)


def read(step: AgreementStep, qtbot: QtBot) -> None:
    """Read the first text to its end."""
    QTest.mouseClick(part(step, QPushButton, "read_text_0"), LEFT)
    scroll = part(step, QScrollArea, "reading_text")
    qtbot.waitUntil(scroll.isVisible)
    qtbot.waitUntil(partial(_goes_to_end, step, scroll))
    QTest.mouseClick(part(step, QPushButton, "close_reading"), LEFT)


def _goes_to_end(step: AgreementStep, scroll: QScrollArea) -> bool:
    """Press End as a reader does, again where the text was not laid out yet; whether it counts as read."""
    QTest.keyClick(scroll, Qt.Key.Key_End)
    return not step.rows.unread


def part(of: QWidget, kind: type[P], name: str = "") -> P:
    """A widget of ``of``, by its kind and name."""
    part = of.findChild(kind, name) if name else of.findChild(kind)
    assert isinstance(part, kind)
    return part


def draw_and_accept(step: AgreementStep) -> None:
    """Draw a signature, tick the box and accept."""
    pad = step.block.pad
    QTest.mousePress(pad, LEFT, pos=QPoint(60, 100))
    QTest.mouseMove(pad, QPoint(120, 60))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(120, 60))
    QTest.mouseClick(step.box, LEFT, pos=QPoint(10, 10))
    QTest.mouseClick(step.bar.accept, LEFT)

"""A window that is collected takes nothing along that is not its own: no screen, no part of another one."""

import gc
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.vaults.vault import MemoryVault
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.focus_chain import focus_chain
from app.ui.widgets.screens import first_size, screen_of

APP = Path(__file__).resolve().parents[2] / "app"
TAKES_ALONG = re.compile(r"\.(screen|nextInFocusChain|previousInFocusChain)\(\)")
HELPER = "focus_chain.py"


class Round(QWidget):
    """A window that only a collection of garbage ends."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_the_screen_outlives_every_window_that_asked_for_it(qapp: QApplication, tmp_path: Path) -> None:
    ended: list[object] = []
    QGuiApplication.primaryScreen().destroyed.connect(lambda *_: ended.append(True))

    def come_and_go() -> None:
        first = TroubleWindow(Laptop(Paths.under(tmp_path), vault=MemoryVault()))
        # The screen is known before the window that is collected is there, and asked for again.
        assert screen_of(first) is not None
        assert screen_of(Round()) is not None
        assert first_size(QSize(10, 10)) == QSize(10, 10)
        first.deleteLater()

    for _ in range(3):
        come_and_go()
        qapp.processEvents()
        gc.collect()
    assert not ended


def test_a_walk_through_the_focus_chain_leaves_every_widget_where_it_belongs(qtbot: QtBot) -> None:
    page, area = QWidget(), QScrollArea()
    qtbot.addWidget(page)
    area.setParent(page)
    boxes = [QLineEdit(page) for _ in range(3)]
    chain = list(focus_chain(page))
    assert [each for each in chain if each in boxes] == boxes
    assert len(chain) == len(set(chain))
    inside = [each for each in chain if each not in boxes and each is not area]
    boxes[0].setParent(None)
    boxes[0].deleteLater()
    QCoreApplication.sendPostedEvents(boxes[0], QEvent.Type.DeferredDelete.value)
    assert not isValid(boxes[0])
    del boxes, chain
    gc.collect()
    assert inside
    assert all(isValid(each) for each in inside)
    assert all(each.isWidgetType() for each in inside)


def test_nothing_else_asks_qt_in_the_way_that_takes_things_along() -> None:
    asking = [
        path.relative_to(APP)
        for path in APP.rglob("*.py")
        if path.name != HELPER and TAKES_ALONG.search(path.read_text())
    ]
    assert not asking

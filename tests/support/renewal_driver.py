"""A rep at the page of renewals: presses keys and the mouse, and reads what is shown."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.renewals.page import RenewalsPage
from app.ui.renewals.table import RenewalTable
from app.ui.workspace import places
from tests.support.windows import GRID

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class RenewalDriver:
    """Drives the page in a window of its own."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        self.window = MainWindow(desk, GRID)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.resize(1440, 900)
        self.window.workspace.router.go(places.Renewals())
        self.settle()

    @property
    def page(self) -> RenewalsPage:
        assert isinstance(self.window.page, RenewalsPage)
        return self.window.page

    @property
    def table(self) -> RenewalTable:
        found = self.page.findChild(RenewalTable, "renewals")
        assert found is not None
        return found

    @property
    def row(self) -> int:
        """The row that has the focus."""
        return self.table.currentIndex().row()

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, and wait until the page has it."""
        self.window.resize(width, height)
        self._qtbot.waitUntil(lambda: self.window.width() == width)
        self.settle()

    def press_on_focus(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        focused = self.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def settle(self) -> None:
        """Wait until everything that was asked for is there."""
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    def wait_for_panel(self) -> None:
        """Wait until the panel shows the contract that has the focus."""
        self._qtbot.waitUntil(lambda: self.page.is_focus_shown)
        self.settle()

    def cells(self, column: int) -> list[str]:
        """What a column says, from top to bottom."""
        model = self.table.model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def press(self, key: Qt.Key, times: int = 1, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in the table."""
        for _ in range(times):
            QTest.keyClick(self.table, key, modifier or Qt.KeyboardModifier.NoModifier)

    def click(self, name: str) -> None:
        """Press the button of that name, in the window."""
        button = self.button(name)
        assert button.isVisible(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, name: str) -> QAbstractButton:
        found = self.page.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        """What a label or an amount says."""
        found = self.page.findChild(QWidget, name)
        assert isinstance(found, QLabel | QAbstractButton), name
        return found.text()

    def quotes(self) -> list[Quote]:
        """The open quotes of this desk that renew a contract."""
        found = self.desk.store.load_all(Kind.QUOTE)
        quotes = [each for each in found if isinstance(each, Quote) and each.renews is not None]
        return [each for each in quotes if each.status is QuoteStatus.OPEN]

    def close(self) -> None:
        """Close the window once nothing runs any more."""
        self.settle()
        self.window.close()

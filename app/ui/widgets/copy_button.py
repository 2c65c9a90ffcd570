"""Copies one value: shown where the pointer or the keyboard is, there for both."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu


class CopyButton(IconButton):
    """Puts ``text`` on the clipboard; ``name`` says what it does (``Copy “123”``).

    It keeps its room, and is painted while the pointer is over ``around`` or the keyboard is on it. The menu
    key and the right button offer the same by name.

    Signals:
        copied: what was copied.
    """

    copied = Signal(str)

    def __init__(self, text: str, name: str, around: QWidget) -> None:
        super().__init__("copy", name, around, size=20)
        self.setObjectName("copy_value")
        self._text, self._is_near = text, False
        around.installEventFilter(self)
        self.clicked.connect(self._copy)

    def set_text(self, text: str, name: str) -> None:
        """Copy another value from now on; nothing to copy hides the button."""
        self._text = text
        self.set_name(name)
        self.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._is_near = event.type() == QEvent.Type.Enter
            self.update()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and is_shifted):
            self._open_menu().open_below(self)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # A button would go to its neighbour: arrows are for the list or the page that it stands in.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The menu key came as a key already.
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._open_menu().open_at(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_near or self.hasFocus() or self.underMouse():
            super().paintEvent(event)

    def _open_menu(self) -> Menu:
        menu = Menu(self.accessibleName(), self)
        menu.add(self.accessibleName(), "copy").triggered.connect(self._copy)
        return menu

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copied.emit(self._text)


class Copyable(QWidget):
    """A value with its button beside it; a right click anywhere on it offers the same.

    Signals:
        copied: what was copied.
    """

    copied = Signal(str)

    def __init__(self, label: Label, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = CopyButton(text, name, self)
        self.button.copied.connect(self.copied)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label, 1 if label.wordWrap() else 0)
        row.addWidget(self.button)
        if not label.wordWrap():
            row.addStretch(1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.button.contextMenuEvent(event)

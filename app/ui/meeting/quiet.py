"""Keeps what belongs to a program from appearing on the customer's screen: tooltips and context menus."""

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

_UNWANTED = frozenset(
    (QEvent.Type.ToolTip, QEvent.Type.WhatsThis, QEvent.Type.StatusTip, QEvent.Type.ContextMenu)
)


class Quiet(QObject):
    """Swallows tooltips and context menus of ``root`` and of everything that is ever put into it.

    Signals:
        turned: the wheel with Ctrl, at this place of the screen, by so many steps; nothing in it gets that.
        pressed: a field that is written into, which wants the keyboard now.
    """

    turned = Signal(QPointF, int)
    pressed = Signal()

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._listen(root)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget):
                self._listen(child)
        if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._takes_wheel(event)
        if kind == QEvent.Type.MouseButtonPress and _is_written_into(watched):
            self.pressed.emit()
        return kind in _UNWANTED

    def _takes_wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if turned:
            self.turned.emit(event.globalPosition(), 1 if turned > 0 else -1)
        return True

    def _listen(self, root: QWidget) -> None:
        for widget in (root, *root.findChildren(QWidget)):
            # Qt keeps a filter once, however often it is installed.
            widget.installEventFilter(self)


def _is_written_into(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and watched.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

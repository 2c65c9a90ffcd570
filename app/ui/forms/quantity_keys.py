"""Keys that lead from quantity to quantity down a table, as in a spreadsheet."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.line_edit import enter_field
from app.ui.widgets.scroll_area import bring_into_view
from app.ui.widgets.stepper import Stepper

Beside = Callable[[Stepper, int], Stepper | None]
Aside = Callable[[Stepper, int], QWidget | None]

_LINE_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
_STEP_KEYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_HELD = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class QuantityKeys(QObject):
    """Takes the keys of the quantities that it follows.

    ``beside`` gives the quantity after (1) or before (-1): Down and Enter go there, and Up. With Ctrl, Up and
    Down count by one, which they do alone where a quantity stands alone. ``aside`` gives what else can be
    set in the line after the quantity or before it: Right goes there at the end of what is typed, Left at
    its beginning.
    """

    def __init__(self, beside: Beside, aside: Aside, parent: QObject) -> None:
        super().__init__(parent)
        self._beside, self._aside = beside, aside
        self._steppers: dict[QObject, Stepper] = {}

    def follow(self, stepper: Stepper) -> None:
        """Take the keys of ``stepper`` until it is gone."""
        box = stepper.focusProxy() or stepper
        self._steppers[box] = stepper
        box.installEventFilter(self)
        box.destroyed.connect(lambda: self._steppers.pop(box, None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        stepper = self._steppers.get(watched)
        if stepper is None:
            return False
        key, held = Qt.Key(event.key()), event.modifiers() & ~_HELD
        if held == Qt.KeyboardModifier.ControlModifier and key in _STEP_KEYS:
            stepper.step(_STEP_KEYS[key])
            return True
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        if key in _LINE_KEYS:
            # At the end of the table the quantity stays what it is, where it would be one less.
            return _enter(self._beside(stepper, _LINE_KEYS[key])) or True
        step = _sideways(watched, key) if isinstance(watched, QLineEdit) else 0
        return bool(step) and _enter(self._aside(stepper, step))


def shown_beside(stops: Sequence[QWidget], stepper: Stepper, step: int) -> QWidget | None:
    """The next of ``stops``, the controls of a line, that is shown and takes the keyboard."""
    place = stops.index(stepper) + step
    while 0 <= place < len(stops):
        if _takes_tab(stops[place]):
            return stops[place]
        place += step
    return None


def order_quantities_first(
    before: QWidget, lines: Sequence[Sequence[QWidget]], after: Sequence[QWidget] = ()
) -> None:
    """Let Tab go from ``before`` down the quantities of ``lines``, then through the rest and to ``after``."""
    stops = [stop for line in lines for stop in line]
    quantities = [stop for stop in stops if isinstance(stop, Stepper)]
    others = [stop for stop in stops if not isinstance(stop, Stepper)]
    for one, other in pairwise((before, *quantities, *others, *after)):
        # What hands the keyboard on moves with its part: left behind, Tab would come to it a second time.
        QWidget.setTabOrder(_innermost(one), other)


def _innermost(widget: QWidget) -> QWidget:
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget


def _enter(target: QWidget | None) -> bool:
    if target is None:
        return False
    enter_field(target)
    bring_into_view(target)
    return True


def _takes_tab(widget: QWidget) -> bool:
    policy = (widget.focusProxy() or widget).focusPolicy()
    return widget.isVisible() and widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)


def _sideways(box: QLineEdit, key: Qt.Key) -> int:
    """To which side (1, -1) an arrow leaves the number, whose end the cursor has reached; 0 for neither."""
    is_whole = box.hasSelectedText() and box.selectedText() == box.text()
    if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or (box.hasSelectedText() and not is_whole):
        return 0
    is_right = key == Qt.Key.Key_Right
    if is_right and box.cursorPosition() == len(box.text()):
        return -1 if box.isRightToLeft() else 1
    if not is_right and (is_whole or box.cursorPosition() == 0):
        return 1 if box.isRightToLeft() else -1
    return 0

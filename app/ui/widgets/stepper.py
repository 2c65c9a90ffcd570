"""A quantity with minus and plus: typed, stepped by arrows, never losing the last good amount."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QFont,
    QKeyEvent,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.errors import RuleViolation
from app.services.formats.number_input import parse_quantity
from app.ui.theme import (
    CARD,
    CELL,
    CELL_STRONG,
    TITLE,
    TextStyle,
    ring_on_parent,
    set_ring_radius,
    theme,
)
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_input_box, painter_on
from app.ui.widgets.accessible_spin_box import describe_as_spin_box
from app.ui.widgets.line_edit import LineEdit
from app.ui.widgets.number_text import NumberText, whole_digits
from app.ui.widgets.painted import TipOnEntry

StepperSize = Literal["table", "total", "meeting"]
_SIZES: dict[StepperSize, tuple[int, int, TextStyle]] = {
    "table": (112, 28, CELL_STRONG),
    "total": (152, 40, CARD),
    "meeting": (256, 56, TITLE),
}
_KEY_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}


class Stepper(QWidget):
    """A whole number between ``minimum`` and ``maximum``.

    ``changed`` carries the number at each keystroke that makes one; ``problem_changed`` says whether
    what is typed cannot be used, in which case ``value()`` is again what it was before the typing began,
    not what its first digits happened to mean; ``edited`` carries ``text()``, good or not. Names
    are what a screen reader says of the field and its two buttons. ``text_of`` writes a number (thousands
    parted), ``read`` says what a text means, or raises.
    """

    changed = Signal(object)
    problem_changed = Signal(bool)
    edited = Signal(str)

    def __init__(
        self,
        name: str,
        less_name: str,
        more_name: str,
        parent: QWidget | None = None,
        *,
        value: int = 0,
        minimum: int = 0,
        maximum: int = 1_000_000,
        size: StepperSize = "table",
        text_of: Callable[[int], str] = str,
        read: Callable[[str], int] = parse_quantity,
    ) -> None:
        super().__init__(parent)
        self._value, self._minimum, self._maximum = value, minimum, maximum
        self._settled = value
        self._size: StepperSize = size
        self._text_of, self.read = text_of, read
        self._has_problem = False
        self._typing = NumberText()
        self._less = _StepButton("minus", less_name, self)
        self._more = _StepButton("plus", more_name, self)
        self._edit = self._build_edit(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._less)
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._edit)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        set_ring_radius(self, 6)
        self.set_value(value)
        theme().follow(self)

    def value(self) -> int:
        """The amount in force."""
        return self._value

    def range(self) -> tuple[int, int]:
        """The least and the most."""
        return self._minimum, self._maximum

    def text(self) -> str:
        """What stands in the field, good or not, without the marks that were put between its thousands."""
        return self._typing.meant

    def has_problem(self) -> bool:
        return self._has_problem

    def set_value(self, value: int) -> None:
        """Show ``value`` without saying that it changed."""
        self._settled = value
        self._put_in_force(value)
        self._edit.show_text(self._written(value))
        self._set_problem(False)
        self._refresh()

    def set_typed(self, text: str) -> None:
        """Let ``text`` stand there as the rep had typed it, good or not."""
        self._typing.write(text)
        self._edit.setText(text)
        self._on_edited(text)

    def set_problem(self, has_problem: bool) -> None:
        """Outline the field as wrong for a reason only the screen knows; it explains it beside."""
        self._set_problem(has_problem)

    def step(self, by: int) -> None:
        """Change the number by ``by`` as far as the range allows."""
        wanted = min(self._maximum, max(self._minimum, self._value + by))
        if wanted != self._value or self._has_problem:
            self.set_value(wanted)
            self.changed.emit(wanted)

    def retheme(self) -> None:
        width, height, style = _SIZES[self._size]
        self.setFixedSize(theme().scaled(width), theme().scaled(height))
        side = theme().scaled(height)
        self._less.setFixedSize(side, side)
        self._more.setFixedSize(side, side)
        is_zero = self._value == 0 and not self._has_problem
        font = QFont(theme().font(CELL if is_zero and self._size == "table" else style))
        self._edit.setFont(font)
        palette = self._edit.palette()
        ink = theme().color("disabled" if not self.isEnabled() else "text3" if is_zero else "text")
        palette.setColor(QPalette.ColorRole.Text, ink)
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self._edit.setPalette(palette)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _KEY_STEPS.get(Qt.Key(event.key()))
            if by is not None:
                self.step(by)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._refresh()

    def sizeHint(self) -> QSize:
        width, height, _ = _SIZES[self._size]
        return QSize(theme().scaled(width), theme().scaled(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_input_box(painter, self, is_wrong=self._has_problem, is_quiet=not self.isEnabled())
        line = theme().color("line2")
        for button, at_right in ((self._less, True), (self._more, False)):
            area = button.geometry()
            inner = area.right() if at_right != self.isRightToLeft() else area.left()
            painter.fillRect(inner, 1, 1, self.height() - 2, line)

    def _build_edit(self, name: str) -> LineEdit:
        edit = LineEdit(self)
        describe_as_spin_box(edit, self)
        edit.select_on_entry(is_one_word=True)
        edit.setFrame(False)
        edit.setAccessibleName(name)
        edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        edit.setAlignment(right if self._size == "table" else Qt.AlignmentFlag.AlignCenter)
        edit.setTextMargins(4, 0, 6, 0)
        edit.textEdited.connect(self._on_edited)
        edit.typing_ended.connect(self._on_typing_ended)
        edit.installEventFilter(self)
        ring_on_parent(edit)
        return edit

    def _on_edited(self, text: str) -> None:
        self._typing.edit(text)
        try:
            typed = self.read(self.text())
            has_problem = not self._minimum <= typed <= self._maximum
        except RuleViolation:
            has_problem = True
        self._set_problem(has_problem)
        self._take(self._settled if has_problem else typed)
        self.edited.emit(self.text())

    def _on_typing_ended(self) -> None:
        if not self._has_problem:
            self._settled = self._value
            self._edit.setText(self._written(self._value))

    def _written(self, value: int) -> str:
        text = self._text_of(value)
        self._typing.write(text, whole_digits(value))
        return text

    def _take(self, value: int) -> None:
        """Let ``value`` be in force, whatever stands in the field."""
        if value != self._value:
            self._put_in_force(value)
            self._refresh()
            self.changed.emit(value)

    def _put_in_force(self, value: int) -> None:
        is_another, self._value = value != self._value, value
        if is_another and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self._edit, value))

    def _set_problem(self, has_problem: bool) -> None:
        if has_problem != self._has_problem:
            self._has_problem = has_problem
            self._refresh()
            self.problem_changed.emit(has_problem)

    def _refresh(self) -> None:
        enabled = self.isEnabled()
        self._less.setEnabled(enabled and self._value > self._minimum)
        self._more.setEnabled(enabled and self._value < self._maximum)
        self.retheme()

    def _on_less(self) -> None:
        self.step(-1)

    def _on_more(self) -> None:
        self.step(1)


class _StepButton(TipOnEntry, QPushButton):
    """Minus or plus; the keyboard has the arrows instead, so it is no tab stop."""

    def __init__(self, icon: IconName, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon: IconName = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoRepeat(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            draw_box(painter, self.rect().adjusted(2, 2, -2, -2), 4, theme().color("hover"))
        tint = theme().color("text" if self.isEnabled() else "disabled")
        side = theme().icon_size(16 if self.height() < theme().scaled(40) else 18)
        paint_icon(painter, self._icon, tint, self.rect(), side)

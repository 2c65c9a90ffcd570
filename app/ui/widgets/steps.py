"""The stepper of a wizard: a column of steps, each of which can be gone back to."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import BODY, NOTE, NOTE_STRONG, SECTION, TokenName, set_ring_radius, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_disc, draw_text, leading, mirrored, painter_on

_PITCH, _BLOCK, _DISC, _INSET, _GAP, _CLEAR = 60, 50, 22, 8, 12, 7


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    CURRENT = "current"
    PROBLEM = "problem"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class Step:
    """A step as shown: its name, a second line (what was chosen, or the problem), its state."""

    name: str
    note: str = ""
    state: StepState = StepState.TO_COME
    has_problem: bool = False
    is_enabled: bool = False


class StepList(QWidget):
    """The steps of a wizard; ``chosen`` carries the index of the one the rep wants to see."""

    chosen = Signal(int)

    def __init__(self, name: str, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rows: list[_StepButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3, 3, 3, 3)
        self._layout.setSpacing(_PITCH - _BLOCK)
        self.set_steps(steps)
        theme().follow(self)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; the rows are kept, so the keyboard stays where it is."""
        while len(self._rows) > len(steps):
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.deleteLater()
        while len(self._rows) < len(steps):
            row = _StepButton(len(self._rows), self)
            row.clicked.connect(self._on_clicked)
            self._rows.append(row)
            self._layout.addWidget(row)
        for row, step in zip(self._rows, steps, strict=True):
            row.show_step(step)
        self.update()

    def retheme(self) -> None:
        for row in self._rows:
            row.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for upper, lower in zip(self._rows, self._rows[1:], strict=False):
            above = upper.disc_rect().translated(upper.pos())
            below = lower.disc_rect().translated(lower.pos())
            top = above.bottom() + _CLEAR
            line = QRect(above.center().x(), top, 1, below.top() - _CLEAR - top)
            painter.fillRect(line, theme().color("line2"))

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _StepButton):
            self.chosen.emit(row.index)


class _StepButton(QPushButton):
    def __init__(self, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.index = index
        self._step = Step("")
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring_radius(self, 6)

    def show_step(self, step: Step) -> None:
        self._step = step
        self.setAccessibleName(f"{self.index + 1}. {step.name}")
        self.setAccessibleDescription(step.note)
        self.setEnabled(step.is_enabled or step.state is not StepState.TO_COME)
        self.update()

    def disc_rect(self) -> QRect:
        """Where the disc of the step is in the row."""
        side, first = theme().scaled(_DISC), theme().scaled(BODY.line)
        return mirrored(self, QRect(_INSET, self._top() + (first - side) // 2, side, side))

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(208), theme().scaled(_BLOCK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        step = self._step
        if step.state is StepState.CURRENT:
            draw_box(painter, self.rect(), 6, theme().color("tint"))
        elif self.underMouse() and self.isEnabled():
            draw_box(painter, self.rect(), 6, theme().color("hover"))
        side = theme().scaled(_DISC)
        first, second = theme().scaled(BODY.line), theme().scaled(NOTE.line)
        top = self._top()
        self._paint_disc(painter, self.disc_rect())
        left = _INSET + side + _GAP
        width = self.width() - left - _INSET
        current = step.state is StepState.CURRENT
        ink: TokenName = "text" if step.state is not StepState.TO_COME else "text2"
        draw_text(
            painter,
            mirrored(self, QRect(left, top, width, first)),
            step.name,
            SECTION if current else BODY,
            theme().color(ink),
            leading(self),
        )
        wrong = step.has_problem or step.state is StepState.PROBLEM
        note = mirrored(self, QRect(left, top + first, width, second))
        draw_text(
            painter, note, step.note, NOTE, theme().color("danger" if wrong else "text3"), leading(self)
        )

    def _top(self) -> int:
        """Where the words start, so that one or two lines stand in the middle."""
        lines = theme().scaled(BODY.line) + (theme().scaled(NOTE.line) if self._step.note else 0)
        return (self.height() - lines) // 2

    def _paint_disc(self, painter: QPainter, rect: QRect) -> None:
        number = str(self.index + 1)
        centre = Qt.AlignmentFlag.AlignHCenter
        match self._step.state:
            case StepState.DONE:
                draw_disc(painter, rect, theme().color("success_t"))
                paint_icon(painter, "check", theme().color("success"), rect, theme().icon_size(14))
            case StepState.PROBLEM:
                draw_disc(painter, rect, theme().color("danger_t"))
                paint_icon(painter, "error", theme().color("danger"), rect, theme().icon_size(14))
            case StepState.CURRENT:
                draw_disc(painter, rect, theme().color("accent"))
                draw_text(painter, rect, number, NOTE_STRONG, theme().color("on_accent"), centre)
            case StepState.TO_COME:
                draw_disc(painter, rect, None, theme().color("field"))
                draw_text(painter, rect, number, NOTE, theme().color("text2"), centre)

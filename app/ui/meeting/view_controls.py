"""Controls that the customer may touch on the big screen: a switch, a count with its two buttons."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.services.meeting.meeting_view import MeetingTerm
from app.ui.meeting.scale import Scale
from app.ui.theme import BODY, theme
from app.ui.theme.icons import IconName, pixmap
from app.ui.theme.paint import draw_box, draw_disc, draw_text, painter_on
from app.ui.widgets.label import Label

_CHECK = (QPointF(0.26, 0.52), QPointF(0.44, 0.70), QPointF(0.76, 0.34))
"""A check, in parts of the knob that it is on."""


class Switch(QAbstractButton):
    """On or off, with a check on its knob: colour is never the only sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._scale = Scale(1440, 900)
        theme().follow(self)

    def rescale(self, scale: Scale) -> None:
        """Be as large as the view says."""
        self._scale = scale
        self.updateGeometry()

    def retheme(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._scale.px(40), self._scale.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, on, look = painter_on(self), self.isChecked(), theme()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground, ring = look.color("accent" if on else "surface"), look.color("accent" if on else "field")
        draw_box(painter, box, box.height() / 2, ground, ring, 1.5)
        side = box.height() - self._scale.px(6)
        left = box.right() - side - self._scale.px(3) if on else box.left() + self._scale.px(3)
        knob = QRectF(left, box.center().y() - side / 2, side, side)
        draw_disc(painter, knob, look.color("surface" if on else "field"))
        if on:
            painter.setPen(QPen(theme().color("accent"), max(1.5, side / 9)))
            painter.drawPolyline([knob.topLeft() + place * side for place in _CHECK])


class _CountButton(QAbstractButton):
    """Minus or plus."""

    def __init__(self, icon: IconName, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon: IconName = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoRepeat(True)
        self._scale = Scale(1440, 900)
        theme().follow(self)

    def rescale(self, scale: Scale) -> None:
        self._scale = scale
        self.setFixedSize(scale.px(64), scale.px(56))

    def retheme(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme().color("hover"))
        side = self._scale.px(24)
        icon = pixmap(self._icon, theme().color("text"), side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, icon)


class CountControl(QWidget):
    """The total with minus and plus; arrows and page keys work as well.

    Signals:
        asked: the count that is wanted.
    """

    asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count = 0
        self._less, self._more = _CountButton("minus", self), _CountButton("plus", self)
        self.number = Label("", BODY, parent=self)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self._less)
        row.addWidget(self.number, 1)
        row.addWidget(self._more)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        theme().follow(self)

    def rescale(self, scale: Scale) -> None:
        """Be as large as the view says."""
        self._less.rescale(scale)
        self._more.rescale(scale)
        self.number.set_style(scale.style(24, strong=True))
        self.setFixedSize(scale.px(256) + 4, scale.px(56) + 4)

    def retheme(self) -> None:
        self.update()

    def show_count(self, count: int, text: str, name: str, fewer: str, more: str) -> None:
        """Show ``text``; the names are those of the control and its buttons."""
        self._count = count
        self.number.setText(text)
        self.setAccessibleName(f"{name}: {text}")
        self._less.setAccessibleName(fewer)
        self._more.setAccessibleName(more)
        self._less.setEnabled(count > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Plus: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Minus: -1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._ask(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, has_focus = theme(), self.hasFocus()
        ring = look.color("focus" if has_focus else "field")
        draw_box(painter_on(self), self.rect(), 8, look.color("surface"), ring, 2 if has_focus else 1)

    def _on_less(self) -> None:
        self._ask(-1)

    def _on_more(self) -> None:
        self._ask(1)

    def _ask(self, step: int) -> None:
        wanted = max(1, self._count + step)
        if wanted != self._count:
            self.asked.emit(wanted)


class _ChoiceButton(QAbstractButton):
    """One of the choices."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._scale = Scale(1440, 900)
        theme().follow(self)

    def rescale(self, scale: Scale) -> None:
        self._scale = scale
        self.setFont(theme().font(scale.style(16, strong=True)))
        self.updateGeometry()

    def retheme(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + self._scale.px(28), self._scale.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, on, look = painter_on(self), self.isChecked(), theme()
        ground, ring = look.color("surface" if on else "sunken"), look.color("accent_text" if on else "line2")
        draw_box(painter, self.rect(), 6, ground, ring, 1.5 if on else 1)
        ink, style = look.color("accent_text" if on else "text"), self._scale.style(16, strong=on)
        draw_text(painter, self.rect(), self.text(), style, ink, Qt.AlignmentFlag.AlignHCenter)


class ChoiceControl(QWidget):
    """The commitments side by side.

    Signals:
        asked: the months that are wanted.
    """

    asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[_ChoiceButton] = []
        self._months: list[int] = []
        self._scale = Scale(1440, 900)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def show_choices(self, term: MeetingTerm) -> None:
        """Show the choices of ``term``."""
        while len(self._buttons) < len(term.choices):
            button = _ChoiceButton(self)
            button.rescale(self._scale)
            at = len(self._buttons)
            button.clicked.connect(lambda _checked=False, at=at: self.asked.emit(self._months[at]))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._months = [each.months for each in term.choices]
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(term.choices))
            if at < len(term.choices):
                button.setText(term.choices[at].text)
                button.setAccessibleName(f"{term.label}: {term.choices[at].text}")
                button.setChecked(term.choices[at].months == term.chosen)

    def rescale(self, scale: Scale) -> None:
        """Be as large as the view says."""
        self._scale = scale
        for button in self._buttons:
            button.rescale(scale)


class AcceptButton(QAbstractButton):
    """Leads to the agreement."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_accept")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._scale = Scale(1440, 900)
        theme().follow(self)

    def rescale(self, scale: Scale) -> None:
        """Be as large as the view says."""
        self._scale = scale
        self.updateGeometry()

    def retheme(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        self.setFont(theme().font(self._scale.style(18, strong=True)))
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + self._scale.px(56), self._scale.px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = painter_on(self), theme()
        draw_box(painter, self.rect(), 8, look.color("accent_h" if self.underMouse() else "accent"))
        style = self._scale.style(18, strong=True)
        draw_text(
            painter, self.rect(), self.text(), style, look.color("on_accent"), Qt.AlignmentFlag.AlignHCenter
        )

"""One of a few values side by side: terms, offer types."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.ui.theme import BODY, SECTION, TokenName, set_ring_radius, theme
from app.ui.theme.paint import draw_box, draw_text, painter_on, text_width
from app.ui.widgets.caption import PlainWords
from app.ui.widgets.painted import PaintedChoice

_PADDING = 14


class Segmented(QWidget):
    """Choose one of ``options``, each a value and its words; arrows move, one tab stop.

    ``chosen`` carries the value when the rep picks another one, not when the program sets it.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
        *,
        equal: bool = True,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._equal = equal
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._segments = [_Segment(words, self) for _, words in options]
        for index, segment in enumerate(self._segments):
            self._group.addButton(segment, index)
            layout.addWidget(segment)
            segment.toggled.connect(self.update)
        if self._segments:
            self._segments[0].setChecked(True)
        self._group.idClicked.connect(self._on_clicked)
        self.retheme()
        theme().follow(self)

    def value(self) -> object:
        """The value of the chosen segment, or None when there are no options."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose the segment of ``value`` without saying so."""
        self._segments[self._values.index(value)].setChecked(True)

    def segment(self, value: object) -> QRadioButton:
        """The control of ``value``."""
        return self._segments[self._values.index(value)]

    def retheme(self) -> None:
        widths = [segment.natural_width() for segment in self._segments]
        for segment, width in zip(self._segments, widths, strict=True):
            segment.setFixedSize(max(widths) if self._equal else width, theme().scaled(32))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), 6, theme().color("sunken"), theme().color("line2"))
        checked = self._group.checkedId()
        for index in range(1, len(self._segments)):
            if checked in (index, index - 1):
                continue
            border = self._segments[index].geometry()
            left = border.right() + 1 if self.isRightToLeft() else border.left()
            painter.fillRect(QRect(left, border.center().y() - 7, 1, 16), theme().color("line2"))

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(self._values[index])


class _Segment(PlainWords, PaintedChoice, QRadioButton):
    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_ring_radius(self, 6)

    def natural_width(self) -> int:
        return text_width(self.text(), SECTION) + 2 * theme().scaled(_PADDING)

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), theme().scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        ink: TokenName = "accent_text" if self.isChecked() else "text" if self.underMouse() else "text2"
        if self.isChecked():
            ground = theme().color("raised" if theme().is_dark else "surface")
            draw_box(painter, self.rect(), 6, ground, theme().color("accent_text"), 1.5)
        colour = theme().color(ink if self.isEnabled() else "disabled")
        style = SECTION if self.isChecked() else BODY
        draw_text(painter, self.rect(), self.text(), style, colour, Qt.AlignmentFlag.AlignHCenter)

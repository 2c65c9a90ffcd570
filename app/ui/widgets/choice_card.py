"""A way out of a conflict: a radio and its words in a rectangle."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from app.ui.theme import BODY, CELL, NOTE, SECTION, set_ring_radius, theme
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, trailing
from app.ui.widgets.choices import paint_radio

_PADDING, _GAP = 12, 10


class ChoiceCard(QRadioButton):
    """``text`` over ``note`` at the left, ``figure`` over ``figure_note`` at the right."""

    def __init__(
        self,
        text: str,
        note: str = "",
        figure: str = "",
        figure_note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._note, self._figure, self._figure_note = note, figure, figure_note
        self.setAccessibleDescription(" ".join(part for part in (note, figure, figure_note) if part))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring_radius(self, 6)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tall = self._note or self._figure_note
        return QSize(theme().scaled(320), theme().scaled(56 if tall else 40))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self.isChecked():
            draw_box(painter, self.rect(), 6, theme().color("tint"), theme().color("accent_text"), 1.5)
        else:
            fill = theme().color("hover") if self.underMouse() else None
            draw_box(painter, self.rect(), 6, fill, theme().color("line2"))
        side = theme().icon_size(16)
        mark = mirrored(self, QRect(_PADDING, (self.height() - side) // 2, side, side))
        paint_radio(painter, mark, checked=self.isChecked(), enabled=self.isEnabled())
        left = _PADDING + side + _GAP
        top, bottom = self._lines(left, bool(self._note))
        style = SECTION if self.isChecked() else BODY
        draw_text(painter, top, self.text(), style, theme().color("text"), leading(self))
        draw_text(painter, bottom, self._note, NOTE, theme().color("text3"), leading(self))
        top, bottom = self._lines(left, bool(self._figure_note))
        draw_text(painter, top, self._figure, CELL, theme().color("text"), trailing(self))
        draw_text(painter, bottom, self._figure_note, NOTE, theme().color("text3"), trailing(self))

    def _lines(self, left: int, two: bool) -> tuple[QRect, QRect]:
        width = self.width() - left - _PADDING
        first, second = theme().scaled(BODY.line), theme().scaled(NOTE.line)
        if not two:
            return mirrored(self, QRect(left, 0, width, self.height())), QRect()
        top = (self.height() - first - second) // 2
        return (
            mirrored(self, QRect(left, top, width, first)),
            mirrored(self, QRect(left, top + first, width, second)),
        )

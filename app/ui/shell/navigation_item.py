"""One entry of the navigation: icon, label, count, and the bar that marks the current one."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme import BODY, NOTE, NOTE_STRONG, SECTION, set_tip, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_disc, draw_text, leading, mirrored, painter_on

_INSET = 12
_HEIGHT = 32


class NavigationItem(QAbstractButton):
    """A place one can go to; checked when the rep is there. In a rail it shows its icon only."""

    def __init__(self, icon: IconName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon: IconName = icon
        self._count = ""
        self._is_alarm = False
        self._is_rail = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_label(self, label: str) -> None:
        """The words of the entry; also its accessible name."""
        self.setText(label)
        self._name()
        self.update()

    def set_count(self, count: str, *, is_alarm: bool = False) -> None:
        """A number at the right; an alarm is a danger pill. Empty: none."""
        self._count, self._is_alarm = count, is_alarm
        self._name()
        self.update()

    def set_rail(self, is_rail: bool) -> None:
        """Show the icon only, with the label as tooltip."""
        self._is_rail = is_rail
        set_tip(self, self.text() if is_rail else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0 if self._is_rail else 216, theme().scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        box = self.rect().adjusted(_INSET, 0, -_INSET, 0)
        if self.isChecked() or self.underMouse():
            draw_box(painter, box, 6, theme().color("navsel" if self.isChecked() else "hover"))
        if self.isChecked():
            bar = QRect(_INSET, (self.height() - 16) // 2, 3, 16)
            painter.fillRect(mirrored(self, bar), theme().color("accent_text"))
        ink = theme().color("text" if self.isChecked() else "text2")
        side = theme().icon_size(16)
        paint_icon(painter, self._icon, ink, mirrored(self, QRect(24, 0, side, self.height())), side)
        if not self._is_rail:
            self._paint_words(painter, 26 + side + 8)
        elif self._count:
            self._paint_dot(painter)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        right = self._paint_count(painter) if self._count else self.width() - _INSET - 8
        place = mirrored(self, QRect(left, 0, right - left, self.height()))
        if self.isChecked():
            draw_text(painter, place, self.text(), SECTION, theme().color("text"), leading(self))
        else:
            draw_text(painter, place, self.text(), BODY, theme().color("text2"), leading(self))

    def _paint_count(self, painter: QPainter) -> int:
        """Draw the count at the right and return where it begins."""
        painter.setFont(theme().font(NOTE_STRONG if self._is_alarm else NOTE))
        width = painter.fontMetrics().horizontalAdvance(self._count)
        height = theme().scaled(20)
        pill = QRect(
            self.width() - 2 * _INSET - width - 7 + 2, (self.height() - height) // 2, width + 14, height
        )
        pill.moveRight(self.width() - _INSET - 8)
        if self._is_alarm:
            draw_disc(painter, mirrored(self, pill), theme().status_tint("danger"))
        painter.setPen(theme().color("danger" if self._is_alarm else "text3"))
        painter.drawText(mirrored(self, pill), Qt.AlignmentFlag.AlignCenter, self._count)
        return pill.left() - 4

    def _paint_dot(self, painter: QPainter) -> None:
        side = theme().icon_size(16)
        dot = QRect(22 + side, (self.height() - side) // 2 - 3, 6, 6)
        draw_disc(painter, mirrored(self, dot), theme().color("danger" if self._is_alarm else "text3"))

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())

"""The box before the sentence that is accepted, on as many lines as the sentence needs."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.ui.theme import LARGE, magnified, theme
from app.ui.theme.paint import draw_lines, leading, lines_rect, mirrored, painter_on
from app.ui.widgets.caption import PlainWords
from app.ui.widgets.choices import paint_box
from app.ui.widgets.painted import PaintedChoice

_SIDE, _GAP, _USUAL = 20, 12, 640


class AcceptanceBox(PlainWords, PaintedChoice, QCheckBox):
    """A large check box whose words wrap; ``toggled`` is Qt's own."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._style = LARGE
        self.be_painted(radius=4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size."""
        self._style = magnified(LARGE, percent)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = lines_rect(self.text(), self._style, width - self._left())
        return max(theme().scaled(self._style.line), text.height())

    def sizeHint(self) -> QSize:
        width = theme().scaled(_USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(200), theme().scaled(self._style.line))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = painter_on(self), self._side()
        height = self.heightForWidth(self.width())
        top = (self.height() - height) // 2
        first = theme().scaled(self._style.line)
        mark = mirrored(self, QRect(0, top + (first - side) // 2, side, side))
        paint_box(painter, mark, self.checkState(), enabled=self.isEnabled())
        area = mirrored(self, QRect(self._left(), top, self.width() - self._left(), height))
        ink = theme().color("text" if self.isEnabled() else "disabled")
        draw_lines(painter, area, self.text(), self._style, ink, leading(self))

    def _left(self) -> int:
        return self._side() + _GAP

    def _side(self) -> int:
        return round(theme().icon_size(_SIDE) * self._style.size / LARGE.size)

"""Who is signed in, and for which partner: the head of the navigation."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import CELL_STRONG, NOTE, NOTE_STRONG, set_tip, theme
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on

_DISC = 28


class AccountHeader(QWidget):
    """The partner's monogram and name, and the rep's name under it.

    ``initials_of`` is whose monogram it is where the first line does not name the partner.
    """

    def __init__(
        self, partner: str, rep: str, parent: QWidget | None = None, *, initials_of: str = ""
    ) -> None:
        super().__init__(parent)
        self._partner, self._rep, self._initials_of = partner, rep, initials_of
        self._is_rail = False
        self.setAccessibleName(f"{partner}, {rep}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_partner(self, partner: str) -> None:
        """Name the partner, once the first exchange has told it."""
        self._partner = partner
        self.setAccessibleName(f"{partner}, {self._rep}")
        self.update()

    def set_rail(self, is_rail: bool) -> None:
        """Show the monogram only."""
        self._is_rail = is_rail
        set_tip(self, f"{self._partner}\n{self._rep}" if is_rail else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0 if self._is_rail else 216, theme().scaled(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        side = theme().icon_size(_DISC)
        left = (self.width() - side) // 2 if self._is_rail else 16
        disc = mirrored(self, QRect(left, (self.height() - side) // 2, side, side))
        draw_box(painter, disc, 6, theme().color("accent"))
        painter.setPen(theme().color("on_accent"))
        painter.setFont(theme().font(NOTE_STRONG))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, monogram(self._initials_of or self._partner))
        if self._is_rail:
            return
        line = theme().scaled(18)
        left += side + 10
        width = self.width() - left - 12
        middle = self.height() // 2
        partner, rep = QRect(left, middle - line, width, line), QRect(left, middle, width, line)
        draw_text(
            painter, mirrored(self, partner), self._partner, CELL_STRONG, theme().color("text"), leading(self)
        )
        draw_text(painter, mirrored(self, rep), self._rep, NOTE, theme().color("text3"), leading(self))


def monogram(name: str) -> str:
    """The initials of the first two words of ``name``, in capitals."""
    return "".join(word[0] for word in name.split()[:2]).upper()

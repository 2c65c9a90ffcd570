"""A thing to do: a disc that says how it stands, who, what, and the one action."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.home.row import EDGE, GAP, HomeRow, width_of
from app.ui.home.sentences import RowWords
from app.ui.theme import CELL, CELL_STRONG, set_tip, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_disc, mirrored, text_width

_HEIGHT, _TALL, _DISC, _DISC_LEFT = 44, 60, 26, 8
_NAME_LEAST, _NAME_SHARE, _ONE_LINE_FROM = 184, 0.34, 560


class ToDoRow(HomeRow):
    """Who and what stand beside each other, or one over the other where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said: RowWords | None = None
        self._named = 0

    def say(self, said: RowWords) -> None:
        """Show it from now on."""
        if said == self._said:
            return
        self._said = said
        self.setText(said.action)
        self.setAccessibleName(f"{said.name}, {said.text}")
        self.setAccessibleDescription(said.action)
        set_tip(self, f"{said.name}, {said.text}")
        self.update()

    @property
    def name_width(self) -> int:
        """How much room the name takes, in px."""
        return text_width(self._said.name, CELL_STRONG) if self._said is not None else 0

    def set_name_column(self, width: int) -> None:
        """Give all names so much room, as far as there is."""
        self._named = width
        self.update()

    def height_at(self, width: int) -> int:
        return theme().scaled(_TALL if self._is_tall(width) else _HEIGHT)

    def paint_row(self, painter: QPainter) -> None:
        said = self._said
        if said is None:
            return
        look = theme()
        left = look.scaled(_DISC_LEFT) + self._paint_disc(painter, said) + look.scaled(GAP)
        right = self.width() - look.scaled(EDGE)
        width = text_width(said.action, CELL_STRONG)
        area = QRect(right - width, 0, width, self.height())
        self.write(painter, area, said.action, CELL_STRONG, "accent_text", at_end=True)
        right -= width_of(said.action, CELL_STRONG)
        if self._is_tall(self.width()):
            line = look.scaled(CELL.line)
            top = self.height() // 2 - line
            self.write(painter, QRect(left, top, right - left, line), said.name, CELL_STRONG, "text")
            self.write(painter, QRect(left, top + line, right - left, line), said.text, CELL, "text2")
            return
        named = min(max(look.scaled(_NAME_LEAST), self._named), round(self.width() * _NAME_SHARE))
        self.write(painter, QRect(left, 0, named, self.height()), said.name, CELL_STRONG, "text")
        left += named + look.scaled(GAP)
        self.write(painter, QRect(left, 0, right - left, self.height()), said.text, CELL, "text2")

    def _paint_disc(self, painter: QPainter, said: RowWords) -> int:
        look = theme()
        side = look.icon_size(16) + look.scaled(_DISC - 16)
        place = QRect(look.scaled(_DISC_LEFT), (self.height() - side) // 2, side, side)
        place = mirrored(self, place)
        draw_disc(painter, place, look.status_tint(said.status))
        paint_icon(painter, said.icon, look.color(said.status), place, look.icon_size(14))
        return side

    def _is_tall(self, width: int) -> bool:
        return width < theme().scaled(_ONE_LINE_FROM)

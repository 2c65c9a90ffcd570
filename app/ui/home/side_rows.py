"""The rows at the right: a meeting with from when its prices are, an installation, what was opened last."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.home.row import GAP, HomeRow, width_of
from app.ui.theme import CELL, CELL_STRONG, NOTE, Status, TokenName, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, mirrored, text_width

_TWO = 56
_DASH_WIDTH, _DASH, _DASH_GAP = 32, 6, 6
_DONE: TokenName = "c1"
_NOW: TokenName = "c2"
_TO_COME: TokenName = "line"
_STAGES = ("prerequisites", "redirection", "completed")
"""The values of the stages in their order; what a customer is made of is not loaded for the first page."""


class MeetingRow(HomeRow):
    """Whom and when, and from when what is here for it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._when = self._state = ""
        self._icon: IconName = "ok"
        self._status: Status = "success"

    def say(self, name: str, when: str, state: str, *, is_fresh: bool) -> None:
        """Show it from now on."""
        self._name, self._when, self._state = name, when, state
        self._icon, self._status = ("ok", "success") if is_fresh else ("clock", "warning")
        self.setAccessibleName(", ".join(each for each in (name, when, state) if each))
        self.update()

    def height_at(self, width: int) -> int:
        return theme().scaled(_TWO)

    def paint_row(self, painter: QPainter) -> None:
        look = theme()
        line = look.scaled(CELL.line)
        top, width = self.height() // 2 - line, self.width()
        taken = text_width(self._state, NOTE) + look.icon_size(14) + look.scaled(6)
        # Where the name would be cut for it, it stands after the hour.
        is_beside = text_width(self._name, CELL_STRONG) + look.scaled(GAP) + taken <= width
        self.write(painter, QRect(0, top, width, line), self._name, CELL_STRONG, "text")
        below = QRect(0, top + line, width, line)
        self.write(painter, below, self._when, NOTE, "text3")
        middle = QRect(0, 0, width, self.height()) if is_beside else below
        self.write(painter, middle, self._state, NOTE, "text2", at_end=True)
        side = look.icon_size(14)
        left = width - taken
        place = mirrored(self, QRect(left, middle.top(), side, middle.height()))
        paint_icon(painter, self._icon, look.color(self._status), place, side)


class InstallingRowView(HomeRow):
    """Who, the stage in words, and as three dashes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._stage = ""
        self._dashes: Sequence[TokenName] = ()

    def say(self, name: str, stage: str, value: str) -> None:
        """Show it; ``value`` is that of the stage."""
        self._name, self._stage, self._dashes = name, stage, dashes(value)
        self.setAccessibleName(f"{name}, {stage}")
        self.update()

    def paint_row(self, painter: QPainter) -> None:
        look = theme()
        wide, high, gap = look.scaled(_DASH_WIDTH), look.scaled(_DASH), look.scaled(_DASH_GAP)
        right = self.width()
        for token in reversed(self._dashes):
            place = QRect(right - wide, (self.height() - high) // 2, wide, high)
            draw_box(painter, mirrored(self, place), high / 2, look.color(token))
            right -= wide + gap
        right -= look.scaled(GAP) - gap
        taken = text_width(self._stage, NOTE)
        area = QRect(right - taken, 0, taken, self.height())
        self.write(painter, area, self._stage, NOTE, "text2", at_end=True)
        right -= width_of(self._stage, NOTE)
        self.write(painter, QRect(0, 0, right, self.height()), self._name, CELL, "text")


class RecentRow(HomeRow):
    """What it is called, and what it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._note = ""
        self._icon: IconName = "building"

    def say(self, name: str, note: str, icon: IconName) -> None:
        """Show it from now on."""
        self._name, self._note, self._icon = name, note, icon
        self.setAccessibleName(", ".join(each for each in (name, note) if each))
        self.update()

    def paint_row(self, painter: QPainter) -> None:
        look = theme()
        side = look.icon_size(14)
        place = mirrored(self, QRect(0, 0, side, self.height()))
        paint_icon(painter, self._icon, look.color("text3"), place, side)
        left, right = side + look.scaled(8), self.width()
        taken = min(text_width(self._note, NOTE), (right - left) // 2)
        area = QRect(right - taken, 0, taken, self.height())
        self.write(painter, area, self._note, NOTE, "text2", at_end=True)
        right -= taken + look.scaled(GAP)
        self.write(painter, QRect(left, 0, right - left, self.height()), self._name, CELL, "text")


def dashes(stage: str) -> Sequence[TokenName]:
    """The colours of the three dashes: done, under way, to come."""
    done = _STAGES.index(stage) if stage in _STAGES else 0
    return [_DONE] * done + [_NOW] + [_TO_COME] * (len(_STAGES) - done - 1)

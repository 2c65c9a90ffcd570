"""The letters at the side of a list: one narrows it to the names that start so."""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import NOTE, NOTE_STRONG, TextStyle, no_ring, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_disc, draw_text, painter_on
from app.ui.widgets.accessible_role import give_role

LETTERS = "#ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WIDTH, _DISC = 28, 20
_LEAST_PITCH = 12
"""From letter to letter, at 100 % text; where the window leaves less, only some are shown at a time."""
_FEWEST, _SMALLEST = 3, 6
_NOTCH = 120
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class AzIndex(QWidget):
    """Lists the letters A to Z; emits ``chosen`` with the letter, or an empty text when it is released.

    ``#`` is for names that start with no letter. One tab stop: arrows move between the letters that have
    names, Enter picks. Where large texts leave no room for all, arrows at the ends, the wheel and the
    keys lead to the others.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.List)
        self._name = name
        self._present: frozenset[str] = frozenset()
        self._letter = ""
        self._cursor = ""
        self._first = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        no_ring(self)
        self._speak()
        theme().follow(self)

    def set_present(self, letters: frozenset[str]) -> None:
        """Dim every letter that no name in the list begins with."""
        self._present = letters
        self.update()

    def letter(self) -> str:
        """The chosen letter, or an empty text."""
        return self._letter

    def set_letter(self, letter: str) -> None:
        """Choose a letter without saying so."""
        self._letter = letter
        self._cursor = letter or self._cursor
        self._reveal(self._cursor)
        self._speak()
        self.update()

    def shown(self) -> str:
        """The letters that stand there now, from top to bottom."""
        count = self._count()
        shown = LETTERS[self._first : self._first + count]
        return shown[self._is_more_above : len(shown) - self._is_more_below]

    def retheme(self) -> None:
        self._scroll(0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(_WIDTH), len(LETTERS) * theme().scaled(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(_WIDTH), _FEWEST * theme().scaled(_LEAST_PITCH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll(0)
        self._reveal(self._cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            notches = max(1, abs(turned) // _NOTCH)
            self._scroll(-notches if turned > 0 else notches)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self._is_more_above:
            self._paint_arrow(painter, "up", self._area(0))
        if self._is_more_below:
            self._paint_arrow(painter, "down", self._area(self._count() - 1))
        for place, letter in enumerate(self.shown(), start=int(self._is_more_above)):
            self._paint_letter(painter, letter, self._area(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() * self._count() / max(1, self.height()))
        place = min(self._count() - 1, max(0, place))
        if self._is_more_above and place == 0:
            self._scroll(-self._page())
        elif self._is_more_below and place == self._count() - 1:
            self._scroll(self._page())
        else:
            self._pick(LETTERS[self._first + place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self._move(-1)
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self._move(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._pick(self._cursor)
            case Qt.Key.Key_Escape if self._letter:
                self._pick(self._letter)
            case _ if event.text().upper() in self._present and event.text():
                self._pick(event.text().upper())
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self._cursor:
            self._cursor = next((letter for letter in LETTERS if letter in self._present), "")
        self._reveal(self._cursor)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _paint_letter(self, painter: QPainter, letter: str, area: QRect) -> None:
        quiet, strong = self._fitting(NOTE), self._fitting(NOTE_STRONG)
        side = min(theme().scaled(_DISC), area.height() + 4)
        disc = QRect(area.center().x() - side // 2 + 1, area.center().y() - side // 2 + 1, side, side)
        if letter == self._letter:
            draw_disc(painter, disc, theme().color("tint"))
        if self.hasFocus() and letter == self._cursor:
            draw_box(painter, disc, side / 2, None, theme().color("focus"), 2)
        if letter == self._letter:
            draw_text(painter, area, letter, strong, theme().color("accent_text"), _CENTRE)
        elif letter in self._present:
            draw_text(painter, area, letter, strong, theme().color("text2"), _CENTRE)
        else:
            draw_text(painter, area, letter, quiet, theme().color("disabled"), _CENTRE)

    def _paint_arrow(self, painter: QPainter, icon: IconName, area: QRect) -> None:
        side = min(area.height(), theme().icon_size(12))
        place = QRect(area.center().x() - side // 2 + 1, area.top(), side, area.height())
        paint_icon(painter, icon, theme().color("text2"), place, side)

    def _count(self) -> int:
        """How many stand there at a time, the arrows among them."""
        fitting = self.height() // theme().scaled(_LEAST_PITCH)
        return min(len(LETTERS), max(_FEWEST, fitting))

    @property
    def _is_more_above(self) -> bool:
        return self._first > 0

    @property
    def _is_more_below(self) -> bool:
        return self._first + self._count() < len(LETTERS)

    def _page(self) -> int:
        return max(1, self._count() - 2)

    def _scroll(self, by: int) -> None:
        self._first = min(len(LETTERS) - self._count(), max(0, self._first + by))
        self.update()

    def _reveal(self, letter: str) -> None:
        """Scroll to ``letter`` where it is none of those that stand there."""
        while letter and letter not in self.shown():
            before = self._first
            self._scroll(-1 if LETTERS.index(letter) < self._first + self._page() // 2 else 1)
            if self._first == before:
                return

    def _area(self, place: int) -> QRect:
        top = round(place * self.height() / self._count())
        bottom = round((place + 1) * self.height() / self._count())
        return QRect(0, top, self.width(), bottom - top)

    def _fitting(self, style: TextStyle) -> TextStyle:
        """``style``, smaller where the letters would stand on each other."""
        room = self.height() * 100 / (self._count() * theme().text_percent)
        return replace(style, size=min(style.size, max(_SMALLEST, int(room))))

    def _move(self, by: int) -> None:
        reachable = [letter for letter in LETTERS if letter in self._present]
        if not reachable:
            return
        place = reachable.index(self._cursor) if self._cursor in reachable else -1
        self._cursor = reachable[min(len(reachable) - 1, max(0, place + by))]
        self._reveal(self._cursor)
        self._speak()
        self.update()

    def _pick(self, letter: str) -> None:
        """Choose ``letter``, or let it go when it was chosen already."""
        if letter not in self._present and letter != self._letter:
            return
        self.set_letter("" if letter == self._letter else letter)
        self.chosen.emit(self._letter)

    def _speak(self) -> None:
        """Let a screen reader say the letter under the keyboard, and the chosen one."""
        self.setAccessibleName(f"{self._name} {self._cursor}".strip())
        self.setAccessibleDescription(self._letter)

"""The rep's meetings of today in the navigation; hidden while none is pinned."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.services.meetings.pinned import PinnedMeeting
from app.services.words import Words
from app.ui.shell.navigation_item import NavigationItem
from app.ui.theme import CELL, NOTE, NOTE_STRONG, set_tip, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width, trailing
from app.ui.workspace import places

_MOST = 6
_LINE_HEIGHT, _HEAD_HEIGHT, _INSET = 27, 30, 24


class MeetingList(QWidget):
    """A heading that leads to the page of meetings, and a line for each of today; in a rail one icon.

    Signals:
        chosen: the place the rep wants to go to.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._is_rail, self._pinned = False, 0
        self._today: Sequence[PinnedMeeting] = ()
        self._head = _Line(self, is_head=True)
        self._head.setObjectName("my_meetings")
        self._icon = NavigationItem("pin", self)
        self._icon.setObjectName("go_meetings")
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 0, 0)
        self._column.setSpacing(0)
        for each in (self._head, self._icon):
            each.clicked.connect(self._on_head_clicked)
            self._column.addWidget(each)
        self.retranslate()
        self.hide()

    def show_meetings(self, meetings: tuple[Sequence[PinnedMeeting], int]) -> None:
        """Show those of today, which come first; so many are pinned altogether."""
        self._today, self._pinned = meetings
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._build_line(each) for each in self._today[:_MOST]]
        self.retranslate()

    def set_current(self, is_current: bool) -> None:
        """Mark the heading: the page of meetings is on screen."""
        self._head.setChecked(is_current)
        self._icon.setChecked(is_current)

    def set_rail(self, is_rail: bool) -> None:
        """Show the icon only."""
        self._is_rail = is_rail
        self._arrange()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        title = self._words.translate("meetings", "My meetings")
        rest = len(self._today) - _MOST
        more = self._words.translate("meetings", "{n} more", n=rest) if rest > 0 else ""
        self._head.say(title, more)
        self._icon.set_label(title)
        self._icon.set_count(self._words.formats.count(len(self._today)) if self._today else "")
        for line, each in zip(self._lines, self._today, strict=False):
            line.say(each.customer_name, self._words.formats.clock(each.at) if each.at else "")
        self._arrange()

    def _arrange(self) -> None:
        self._icon.set_rail(self._is_rail)
        self._icon.setVisible(self._is_rail)
        self._head.setVisible(not self._is_rail)
        for line in self._lines:
            line.setVisible(not self._is_rail)
        self.setVisible(bool(self._pinned))

    def _on_head_clicked(self) -> None:
        # A click goes there, and where the rep is there already it takes no mark away.
        self.set_current(True)
        self.chosen.emit(places.Meetings())

    def _build_line(self, meeting: PinnedMeeting) -> "_Line":
        line = _Line(self)
        line.setObjectName(f"meeting_of:{meeting.customer_id}")
        line.clicked.connect(lambda: self.chosen.emit(places.CustomerFile(meeting.customer_id)))
        self._column.addWidget(line)
        return line


class _Line(QAbstractButton):
    """A name at the left and a note at the right; the heading has a pin there."""

    def __init__(self, parent: QWidget, *, is_head: bool = False) -> None:
        super().__init__(parent)
        self._is_head, self._note = is_head, ""
        self.setCheckable(is_head)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, text: str, note: str) -> None:
        """Show both, and tell them a screen reader; a name that is cut is whole in the tip."""
        self.setText(text)
        self._note = note
        self.setAccessibleName(", ".join(each for each in (text, note) if each))
        set_tip(self, text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, theme().scaled(_HEAD_HEIGHT if self._is_head else _LINE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self.isChecked() or self.underMouse():
            ground = theme().color("navsel" if self.isChecked() else "hover")
            draw_box(painter, self.rect().adjusted(12, 0, -12, 0), 6, ground)
        right = self.width() - _INSET
        if self._is_head:
            side = theme().icon_size(14)
            place = mirrored(self, QRect(right - side, 0, side, self.height()))
            paint_icon(painter, "pin", theme().color("text2"), place, side)
            right -= side + 8
        width = text_width(self._note, NOTE)
        area = mirrored(self, QRect(right - width, 0, width, self.height()))
        draw_text(painter, area, self._note, NOTE, theme().color("text3"), trailing(self))
        right -= width + (8 if width else 0)
        area = mirrored(self, QRect(_INSET, 0, right - _INSET, self.height()))
        style = NOTE_STRONG if self._is_head else CELL
        draw_text(painter, area, self.text(), style, theme().color("text2"), leading(self))

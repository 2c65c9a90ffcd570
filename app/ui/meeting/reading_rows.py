"""The texts to read before saying yes: one row each, with what was read to its end and when."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.words.agreement_step import TextToRead
from app.services.words.words import Words
from app.ui.meeting.pad_frame import RING
from app.ui.theme import BODY, CELL_STRONG, SECTION, magnified, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_disc, painter_on, text_width
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_MARK, _GAP, _ROW = 22, 12, 48


class ReadingRows(QWidget):
    """Shows which of ``texts`` were read.

    Signals:
        asked: the place of a text that is to be read.
    """

    asked = Signal(int)

    def __init__(self, words: Words, texts: tuple[TextToRead, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._count = Label("", BODY, "text3", self)
        self._rows = [_ReadingRow(words, text, place, self) for place, text in enumerate(texts)]
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(_GAP)
        head.addWidget(Label(words.translate("agreement_step", "Texts to read"), CELL_STRONG, parent=self))
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(HLine("line2", self))
        for row in self._rows:
            row.asked.connect(self.asked)
            column.addWidget(row)
            column.addWidget(HLine("line", self))
        column.addStretch(1)
        self._show_count()

    @property
    def unread(self) -> tuple[str, ...]:
        """The titles of the texts that were not read to their end yet."""
        return tuple(row.text.title for row in self._rows if not row.is_read)

    def mark_read(self, place: int, moment: datetime) -> None:
        """Note that a text was read to its end; the first time counts."""
        self._rows[place].mark_read(moment)
        self._show_count()

    def enter(self, place: int) -> None:
        """Give the keyboard to the link of a text."""
        self._rows[place].link.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_count(self) -> None:
        read = sum(row.is_read for row in self._rows)
        self._count.setText(
            self._words.translate("agreement_step", "{read} of {count}", read=read, count=len(self._rows))
        )


class _ReadingRow(QWidget):
    asked = Signal(int)

    def __init__(self, words: Words, text: TextToRead, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self.text, self._place = words, text, place
        self.is_read, self._percent = False, 100
        self._mark = _ReadMark(self)
        self._title = Label(text.title, SECTION, parent=self, wrap=True)
        self._detail = Label(text.detail, BODY, "text2", self, wrap=True)
        self._state = Label("", BODY, "text3", self)
        self._state.hide()
        self.link = Button("", "link", parent=self)
        self.link.setObjectName(f"read_text_{place}")
        self.link.clicked.connect(self._on_link)
        self._what = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._what.setSpacing(0)
        self._what.addWidget(self._title)
        self._what.addWidget(self._detail, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(RING, 8, RING, 8)
        row.setSpacing(_GAP)
        row.addWidget(self._mark)
        row.addLayout(self._what, 1)
        row.addWidget(self._state)
        row.addWidget(self.link)
        self._show_state()
        self.retheme()
        theme().follow(self)

    def mark_read(self, moment: datetime) -> None:
        if not self.is_read:
            self.is_read = True
            time = self._words.formats.clock(moment)
            self._state.setText(
                self._words.translate("agreement_step", "read to the end at {time}", time=time)
            )
            self._show_state()

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size."""
        if percent != self._percent:
            self._percent = percent
            self.retheme()

    def retheme(self) -> None:
        self.setMinimumHeight(theme().scaled(_ROW * self._percent / 100))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _on_link(self) -> None:
        self.asked.emit(self._place)

    def _arrange(self) -> None:
        """Put the detail beside the title where both have room on one line, else below it."""
        taken = self._mark.sizeHint().width() + self.link.sizeHint().width() + 3 * _GAP + 2 * RING
        if self.is_read:
            taken += text_width(self._state.text(), magnified(BODY, self._percent)) + _GAP
        title = text_width(self.text.title, magnified(SECTION, self._percent))
        detail = text_width(self.text.detail, magnified(BODY, self._percent))
        is_beside = title + _GAP + detail <= self.width() - taken
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._what.setDirection(way)
        self._what.setSpacing(_GAP if is_beside else 0)
        self._title.setSizePolicy(
            QSizePolicy.Policy.Fixed if is_beside else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred,
        )
        self._title.setMinimumWidth(title + 1 if is_beside else 0)
        self.updateGeometry()

    def _show_state(self) -> None:
        words = self._words
        self._state.setVisible(self.is_read)
        self._mark.set_read(self.is_read)
        self.link.setText(
            words.translate("agreement_step", "Read again")
            if self.is_read
            else words.translate("agreement_step", "Read")
        )
        self.link.setAccessibleName(f"{self.link.text()}, {self.text.title}")
        self.link.setAccessibleDescription(self._state.text())
        self._arrange()


class _ReadMark(QWidget):
    """A ring for what is to be read, a check for what was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_read, self._percent = False, 100
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size."""
        if percent != self._percent:
            self._percent = percent
            self.retheme()

    def set_read(self, is_read: bool) -> None:
        self._is_read = is_read
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = round(theme().icon_size(_MARK) * self._percent / 100)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = painter_on(self), theme()
        if self._is_read:
            draw_disc(painter, self.rect(), look.color("success_t"))
            paint_icon(painter, "check", look.color("success"), self.rect(), self.width() // 2)
        else:
            draw_disc(painter, self.rect(), None, look.color("field"))

"""Pins the meetings of a day from a list that is pasted: who was understood is said line by line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.meetings.day_list import DayLine, read_day_list
from app.ui.forms.date_input import DateInput
from app.ui.forms.date_words import date_words
from app.ui.forms.field import Field
from app.ui.forms.text_area import TextArea
from app.ui.meetings.services import MeetingsServices
from app.ui.theme import CELL
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace.workspace import Workspace

_WIDTH, _FOUND_HEIGHT = 520, 132


class DayListDialog(Dialog):
    """Reads the list at each keystroke, in the background; only lines that name one customer are pinned.

    Signals:
        pinned: the meetings, as ``PinnedMeeting`` in a tuple; the dialog is closed by then.
    """

    pinned = Signal(object)

    def __init__(self, workspace: Workspace[MeetingsServices], window: QWidget) -> None:
        words, today = workspace.words, workspace.services.clock.today()
        super().__init__(
            window,
            words.translate("meetings", "The list of a day"),
            words.translate("meetings", "Pin", "verb"),
            words.translate("meetings", "Cancel"),
            text=words.translate(
                "meetings", "One meeting a line, as copied from a calendar: 14:30 Maison Corbière"
            ),
            width=_WIDTH,
        )
        self.setObjectName("day_list_dialog")
        self.primary.setObjectName("pin_day_list")
        self._workspace, self._asked = workspace, 0
        self._lines: tuple[DayLine, ...] = ()
        day, text = words.translate("meetings", "Day"), words.translate("meetings", "List")
        self.day = DateInput(day, date_words(words), today, self, earliest=today)
        self.day.set_value(today)
        self._day_field = Field(day, self.day, self)
        self.list = TextArea(text, self, lines=6)
        self.list.setObjectName("day_list")
        self._list_field = Field(text, self.list, self)
        found = QWidget(self)
        self._found = QVBoxLayout(found)
        self._found.setContentsMargins(3, 0, 3, 0)
        self._found.setSpacing(4)
        self._found.addStretch(1)
        self._area = scrolled_down(found, self)
        self._area.setFixedHeight(_FOUND_HEIGHT)
        for part in (self._day_field, self._list_field, self._area):
            self.body.addWidget(part)
        self.list.edited.connect(self._read)
        self.day.changed.connect(lambda _day: self._tell())
        self.day.problem_changed.connect(lambda _has: self._tell())
        self.accepted.connect(self._on_accepted)
        self._tell()

    def _read(self) -> None:
        self._asked += 1
        asked, text, queries = self._asked, self.list.text(), self._workspace.services.queries
        self._workspace.tasks.query(
            lambda: (asked, read_day_list(queries, text)), self._on_read, self._on_unread
        )

    def _on_read(self, answer: tuple[int, tuple[DayLine, ...]]) -> None:
        asked, lines = answer
        if asked == self._asked:
            self._lines = lines
            self._list_field.set_problem("")
            self._tell()

    def _on_unread(self, problems: tuple[Problem, ...]) -> None:
        self._lines = ()
        self._list_field.set_problem(self._workspace.words.problem(problems[0]))
        self._tell()

    def _tell(self) -> None:
        """Say what was understood of each line, and how many would be pinned."""
        words = self._workspace.words
        while self._found.count() > 1:
            item = self._found.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, line in enumerate(self._lines):
            self._found.insertWidget(at, self._said(line))
        problem = self.day.problem()
        self._day_field.set_problem("" if problem is None else words.problem(problem))
        count = sum(each.customer_id is not None for each in self._lines)
        self.primary.setText(words.translate("meetings", "Pin {n} customers", n=count))
        if not count or problem is not None or self.day.value() is None:
            self.primary.refuse(words.translate("meetings", "No line names one of your customers yet."))
        else:
            self.primary.allow()

    def _said(self, line: DayLine) -> Label:
        words = self._workspace.words
        if line.problem is not None:
            return Label(words.problem(line.problem), CELL, "warning", self, wrap=True)
        if line.at is None:
            return Label(line.customer_name, CELL, parent=self, wrap=True)
        said = words.translate(
            "meetings", "{time}, {name}", time=words.formats.clock(line.at), name=line.customer_name
        )
        return Label(said, CELL, parent=self, wrap=True)

    def _on_accepted(self) -> None:
        wanted = [(each.customer_id, each.at) for each in self._lines if each.customer_id is not None]
        day, meetings = self.day.value(), self._workspace.services.meetings
        self._workspace.tasks.command(
            lambda: meetings.pin_list(wanted, day), self._on_pinned, self._on_refused
        )

    def _on_pinned(self, pinned: object) -> None:
        self.close_over()
        self.pinned.emit(pinned)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._list_field.set_problem(self._workspace.words.problem(problems[0]))

"""Asks for which day and time customers are pinned, or a meeting is moved to; both may stay open."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.formats.time_input import parse_time
from app.ui.forms.date_input import DateInput
from app.ui.forms.date_words import date_words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.widgets.dialog import Dialog
from app.ui.workspace.workspace import Workspace


class PinDialog(Dialog):
    """Begins with ``day`` and ``at``; ``carry_out`` is given what the rep chose, and what it refuses is said.

    Signals:
        carried_out: what ``carry_out`` gave; the dialog is closed by then.
    """

    carried_out = Signal(object)

    def __init__(
        self,
        workspace: Workspace[object],
        title: str,
        confirm: str,
        today: date,
        carry_out: Callable[[date | None, time | None], object],
        window: QWidget,
        *,
        day: date | None = None,
        at: time | None = None,
    ) -> None:
        self._workspace, self._carry_out = workspace, carry_out
        words = workspace.words
        super().__init__(window, title, confirm, words.translate("meetings", "Cancel"))
        self.setObjectName("pin_dialog")
        self.primary.setObjectName("pin_confirm")
        day_name, time_name = words.translate("meetings", "Day"), words.translate("meetings", "Time")
        optional = words.translate("meetings", "optional")
        self.day = DateInput(day_name, date_words(words), today, self, earliest=today)
        self.day.setObjectName("meeting_day")
        self.day.set_value(day)
        self.time = TextInput(time_name, self, icon="clock")
        self.time.setObjectName("meeting_time")
        self.time.show_text("" if at is None else words.formats.clock(at))
        self._day_field = Field(day_name, self.day, self, optional=optional)
        self._time_field = Field(time_name, self.time, self, optional=optional)
        self.body.addWidget(self._day_field)
        self.body.addWidget(self._time_field)
        self.day.changed.connect(lambda _day: self._tell())
        self.day.problem_changed.connect(lambda _has: self._tell())
        self._time_field.left.connect(self._tell_time)
        self.accepted.connect(self._on_accepted)

    def _tell(self) -> None:
        problem = self.day.problem()
        sentence = "" if problem is None else self._workspace.words.problem(problem)
        self._day_field.set_problem(sentence)
        if sentence:
            self.primary.refuse(sentence)
        else:
            self.primary.allow()

    def _tell_time(self) -> bool:
        """Say what is wrong with the time, at its field; whether it can be used."""
        try:
            self._time()
        except RuleViolation as refused:
            self._time_field.set_problem(self._workspace.words.problem(refused.problems[0]))
            return False
        self._time_field.set_problem("")
        return True

    def _time(self) -> time | None:
        text = self.time.text().strip()
        return parse_time(text) if text else None

    def _on_accepted(self) -> None:
        if not self._tell_time():
            self._time_field.enter()
            return
        day, at = self.day.value(), self._time()
        self._workspace.tasks.command(lambda: self._carry_out(day, at), self._on_done, self._on_refused)

    def _on_done(self, outcome: object) -> None:
        self.close_over()
        self.carried_out.emit(outcome)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        at_day = [each for each in problems if each.field == "day"]
        if at_day:
            self._day_field.set_problem(self._workspace.words.problem(at_day[0]))
            self._day_field.enter()
        else:
            self.close_over()
            self._workspace.messages.problems(problems)

"""Asks when and where the meeting is that the customer gets for a calendar."""

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation, violation
from app.domain.ids import CustomerId
from app.services.formats.time_input import parse_time
from app.services.mail.composition import Appointment
from app.services.meetings.pinned import PinnedMeeting
from app.ui.forms.date_input import DateInput
from app.ui.forms.date_words import date_words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.mail.services import MailServices
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.select import Select
from app.ui.workspace.workspace import Workspace

MINUTES = (30, 60, 90, 120, 180)


class MeetingDialog(Dialog):
    """Begins with what was said before, else with the customer's next pinned meeting.

    Signals:
        given: the meeting, as an ``Appointment``; the dialog is closed by then.
    """

    given = Signal(object)

    def __init__(
        self,
        workspace: Workspace[MailServices],
        customer_id: CustomerId,
        before: Appointment | None,
        window: QWidget,
    ) -> None:
        self._workspace, self._before = workspace, before
        words, services = workspace.words, workspace.services
        title = words.translate("mail", "Meeting for the customer’s calendar")
        super().__init__(window, title, words.translate("mail", "Attach"), words.translate("mail", "Cancel"))
        self.setObjectName("meeting_dialog")
        self.primary.setObjectName("attach_meeting")
        known = before or _pinned(services, customer_id)
        self._add_day(known.day if known else None, known.at if known else None)
        self.length = Select(
            words.translate("mail", "Duration"),
            [(each, words.translate("mail", "{n} minutes", n=each)) for each in MINUTES],
            self,
        )
        self.length.set_value(before.minutes if before is not None else 60)
        self.place = TextInput(words.translate("mail", "Place"), self)
        self.place.setObjectName("meeting_place")
        self.place.show_text(before.place if before is not None else "")
        self.body.addWidget(Field(words.translate("mail", "Duration"), self.length, self))
        optional = words.translate("mail", "optional")
        self.body.addWidget(Field(words.translate("mail", "Place"), self.place, self, optional=optional))
        self.accepted.connect(self._on_accepted)

    def _add_day(self, day: date | None, at: time | None) -> None:
        words, clock = self._workspace.words, self._workspace.services.clock
        today = clock.today()
        self.day = DateInput(words.translate("mail", "Day"), date_words(words), today, self, earliest=today)
        self.day.setObjectName("meeting_day")
        self.day.set_value(day)
        self.time = TextInput(words.translate("mail", "Time"), self, icon="clock")
        self.time.setObjectName("meeting_time")
        self.time.show_text("" if at is None else words.formats.clock(at))
        self._day_field = Field(words.translate("mail", "Day"), self.day, self)
        hint = words.translate("mail", "as it is in {place}", place=words.formats.place(clock.zone))
        self._time_field = Field(words.translate("mail", "Time"), self.time, self, hint=hint)
        self.body.addWidget(self._day_field)
        self.body.addWidget(self._time_field)

    def _on_accepted(self) -> None:
        self._day_field.set_problem("")
        self._time_field.set_problem("")
        try:
            meeting = self._asked()
        except RuleViolation as refused:
            problem = refused.problems[0]
            field = self._time_field if problem.field == "time" else self._day_field
            field.set_problem(self._workspace.words.problem(problem))
            field.enter()
            return
        self.close_over()
        self.given.emit(meeting)

    def _asked(self) -> Appointment:
        """The meeting as the fields say it.

        Raises:
            RuleViolation: the day is missing, wrong or over, or the time is none.
        """
        day, problem = self.day.value(), self.day.problem()
        if problem is not None:
            raise RuleViolation(problem)
        if day is None:
            raise violation("meeting.day_missing", "day")
        at, length = parse_time(self.time.text().strip()), self.length.value()
        assert isinstance(length, int)
        return self._workspace.services.mail.appointment(day, at, length, self.place.text(), self._before)


def _pinned(services: MailServices, customer_id: CustomerId) -> PinnedMeeting | None:
    """The next meeting with the customer that the rep has pinned for a day."""
    today = services.clock.today()
    theirs = (each for each in services.meetings.all() if each.customer_id == customer_id)
    return next((each for each in theirs if each.day is not None and each.day >= today), None)

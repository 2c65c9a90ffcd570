"""Keeps what a customer was shown, and offers the minutes of it."""

from app.services.meeting.running_meeting import RunningMeeting
from app.services.meeting.table_record import TableRecord
from app.ui.meeting.presentation import Presentation
from app.ui.meeting.services import MeetingServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class ShownRecord:
    """Looks when the customer's side opens and closes, and whenever it is told to."""

    def __init__(
        self, workspace: Workspace[MeetingServices], meeting: RunningMeeting, presentation: Presentation
    ) -> None:
        services = workspace.services
        self._workspace, self._meeting, self._presentation = workspace, meeting, presentation
        self._record = TableRecord(meeting, services.held_meetings, services.clock)
        self._is_over = False
        presentation.opened.connect(self.look)
        presentation.closed.connect(self.look)

    def look(self, _reason: object = None) -> None:
        """Note what the customer sees; once it is over the content may be another."""
        if not self._is_over:
            self._record.look()

    def note(self) -> None:
        """Note it where there is somebody to see it, before it becomes another."""
        if self._presentation.is_open:
            self.look()

    def end(self, *, is_over: bool = True) -> None:
        """Note it for the last time; without ``is_over`` the meeting goes on after all."""
        self.note()
        self._is_over = is_over

    def keep(self) -> None:
        """Keep it, and say so with the way to the minutes; nothing where the customer saw nothing."""
        self.end()
        workspace = self._workspace
        words, id = workspace.words, self._meeting.content.customer.id
        day = workspace.services.clock.today()
        with workspace.messages.saying_refusals():
            if self._record.keep():
                workspace.messages.toast(
                    words.translate("meeting_page", "What was shown is kept for the minutes."),
                    words.translate("papers", "Meeting minutes"),
                    lambda: workspace.router.go(places.ReadMinutes(id, day)),
                )

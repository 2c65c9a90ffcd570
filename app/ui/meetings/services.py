"""What the page of meetings uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import PinServices

if TYPE_CHECKING:
    from app.services.meeting.minutes import Minutes
    from app.services.meetings.bringing import Bringing
    from app.services.meetings.proofs import Proofs
    from app.services.queries import Queries
    from app.services.sync.status import SyncStatus


class MeetingsServices(PinServices, Protocol):
    """Serves the page."""

    @property
    def bringing(self) -> "Bringing": ...

    @property
    def minutes(self) -> "Minutes": ...

    @property
    def proofs(self) -> "Proofs": ...

    @property
    def queries(self) -> "Queries": ...

    @property
    def sync_status(self) -> "SyncStatus": ...

"""What the outbox uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.mail_draft import OpenDraftServices
from app.ui.columns.services import ColumnsServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.mail.outgoing_mail import OutgoingMail
    from app.services.session.clock import Clock
    from app.services.store.store import Store
    from app.services.sync.status import SyncStatus
    from app.services.sync.sync import Sync


class RescuedServices(Protocol):
    """Serves the banner about what was rescued from damaged data."""

    @property
    def store(self) -> "Store": ...


class OutboxMenuServices(UndoServices, Protocol):
    """Serves what can be done with a command that waits."""


class CommandsServices(UndoServices, RescuedServices, Protocol):
    """Serves the table of what goes to the portal."""

    @property
    def clock(self) -> "Clock": ...

    @property
    def sync_status(self) -> "SyncStatus": ...


class MessagesServices(OpenDraftServices, Protocol):
    """Serves the table of e-mail."""

    @property
    def outgoing_mail(self) -> "OutgoingMail": ...

    @property
    def clock(self) -> "Clock": ...

    @property
    def sync_status(self) -> "SyncStatus": ...


class OutboxServices(OutboxMenuServices, CommandsServices, ColumnsServices, MessagesServices, Protocol):
    """Serves the page of the outbox."""

    @property
    def sync(self) -> "Sync": ...

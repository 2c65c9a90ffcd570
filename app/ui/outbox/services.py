"""What the outbox uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.session.clock import Clock
    from app.services.store.store import Store
    from app.services.sync.sync import Sync


class RescuedServices(Protocol):
    """Serves the banner about what was rescued from damaged data."""

    @property
    def store(self) -> "Store": ...


class OutboxMenuServices(UndoServices, Protocol):
    """Serves what can be done with a command that waits."""


class OutboxServices(OutboxMenuServices, RescuedServices, Protocol):
    """Serves the page of the outbox."""

    @property
    def clock(self) -> "Clock": ...

    @property
    def sync(self) -> "Sync": ...

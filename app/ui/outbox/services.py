"""What the outbox uses."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.queries import Queries
    from app.services.session.clock import Clock
    from app.services.store.store import Store
    from app.services.sync.sync import Sync


class RescuedServices(Protocol):
    """Serves the banner about what was rescued from damaged data."""

    @property
    def store(self) -> "Store": ...


class OutboxServices(RescuedServices, Protocol):
    """Serves the page of the outbox."""

    @property
    def clock(self) -> "Clock": ...

    @property
    def queries(self) -> "Queries": ...

    @property
    def sync(self) -> "Sync": ...

"""What the settings use."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.session.settings import Choices
    from app.services.store.store import Store
    from app.services.sync.status import SyncStatus


class SignOutServices(Protocol):
    """Serves the dialog that counts what has not been sent."""

    @property
    def store(self) -> "Store": ...


class SettingsServices(SignOutServices, Protocol):
    """Serves the page of the settings."""

    @property
    def account(self) -> "Account": ...

    @property
    def choices(self) -> "Choices": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def partner_name(self) -> str: ...

    @property
    def sync_status(self) -> "SyncStatus": ...

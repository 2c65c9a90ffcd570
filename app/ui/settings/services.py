"""What the settings use."""

from typing import TYPE_CHECKING, Protocol

from app.ui.pdf.services import PrintingServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.branding.own_lists import OwnListsService
    from app.services.branding.partner_branding import PartnerBranding
    from app.services.files.private_files import PrivateFiles
    from app.services.mail.mail import Mail
    from app.services.papers.sample_papers import SamplePapers
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.session.settings import Choices
    from app.services.spreadsheets.whole_export import WholeExport
    from app.services.store.store import Store
    from app.services.sync.status import SyncStatus


class SignOutServices(Protocol):
    """Serves the dialog that counts what has not been sent."""

    @property
    def store(self) -> "Store": ...


class IdentityServices(PrintingServices, UndoServices, Protocol):
    """Serves what a manager sets for the papers."""

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def partner_branding(self) -> "PartnerBranding": ...

    @property
    def private_files(self) -> "PrivateFiles": ...

    @property
    def sample_papers(self) -> "SamplePapers": ...


class ListsServices(UndoServices, Protocol):
    """Serves what a manager sets of the partner's own lists."""

    @property
    def own_lists(self) -> "OwnListsService": ...


class MailSettingsServices(UndoServices, Protocol):
    """Serves what a rep sets for e-mail."""

    @property
    def account(self) -> "Account": ...

    @property
    def mail(self) -> "Mail": ...


class SettingsServices(SignOutServices, IdentityServices, ListsServices, MailSettingsServices, Protocol):
    """Serves the page of the settings."""

    @property
    def account(self) -> "Account": ...

    @property
    def choices(self) -> "Choices": ...

    @property
    def partner_name(self) -> str: ...

    @property
    def sync_status(self) -> "SyncStatus": ...

    @property
    def whole_export(self) -> "WholeExport": ...

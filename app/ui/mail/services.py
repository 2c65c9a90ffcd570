"""What writing an e-mail uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.drafts.services import DiscardFormServices, DraftSaverServices

if TYPE_CHECKING:
    from app.services.customers.customers import Customers
    from app.services.files.private_files import PrivateFiles
    from app.services.mail.mail import Mail
    from app.services.meetings.meetings import Meetings
    from app.services.quotes.quotes import Quotes
    from app.services.session.clock import PartnerClock
    from app.services.session.settings import Choices
    from app.services.sync.status import SyncStatus


class WritingServices(DiscardFormServices, DraftSaverServices, Protocol):
    """Serves the message while it is written."""

    @property
    def mail(self) -> "Mail": ...


class SendingServices(Protocol):
    """Serves what lets a message leave, and takes it back."""

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def mail(self) -> "Mail": ...

    @property
    def private_files(self) -> "PrivateFiles": ...


class MailServices(WritingServices, SendingServices, Protocol):
    """Serves the page on which an e-mail is written."""

    @property
    def choices(self) -> "Choices": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def customers(self) -> "Customers": ...

    @property
    def meetings(self) -> "Meetings": ...

    @property
    def quotes(self) -> "Quotes": ...

    @property
    def sync_status(self) -> "SyncStatus": ...

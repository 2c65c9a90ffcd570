"""What the page of a meeting uses."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.branding.letterheads import PublishedLetterheads
    from app.services.catalogue.catalogue import Catalogue
    from app.services.change_orders.change_services import ChangeServices
    from app.services.comparison.comparisons import Comparisons
    from app.services.customers.customers import Customers
    from app.services.meeting.held_meetings import HeldMeetings
    from app.services.quotes.quote_services import QuoteServices
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.session.settings import Choices


class MeetingServices(Protocol):
    """Serves going through a quote or a change with its customer."""

    @property
    def quote_services(self) -> "QuoteServices": ...

    @property
    def change_services(self) -> "ChangeServices": ...

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def letterheads(self) -> "PublishedLetterheads": ...

    @property
    def held_meetings(self) -> "HeldMeetings": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def account(self) -> "Account": ...

    @property
    def choices(self) -> "Choices": ...


class ChangesShownServices(Protocol):
    """Serves showing a customer what changed."""

    @property
    def comparisons(self) -> "Comparisons": ...

    @property
    def customers(self) -> "Customers": ...

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def letterheads(self) -> "PublishedLetterheads": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def choices(self) -> "Choices": ...

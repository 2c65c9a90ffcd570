"""What the pages of a customer's form use."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.catalogue.catalogue import Catalogue
    from app.services.customers.online import Online
    from app.services.queries import Queries
    from app.services.session.identity import Identities
    from app.services.sync.status import SyncStatus


class DuplicateSearchServices(Protocol):
    """Serves the search for the same customer, here and on the portal."""

    @property
    def online(self) -> "Online": ...

    @property
    def queries(self) -> "Queries": ...

    @property
    def sync_status(self) -> "SyncStatus": ...


class DuplicateBannerServices(Protocol):
    """Serves the banner that shows the customer found."""

    @property
    def queries(self) -> "Queries": ...


class CompanyPageServices(DuplicateBannerServices, Protocol):
    """Serves the page of the company, with the types that a customer can have."""

    @property
    def catalogue(self) -> "Catalogue": ...


class ContactsPageServices(Protocol):
    """Serves the page of contacts, which are new and need ids."""

    @property
    def identities(self) -> "Identities": ...


class MicrosoftPageServices(Protocol):
    """Serves the page of the Microsoft account, and the search for its tenant."""

    @property
    def online(self) -> "Online": ...


class FormPagesServices(CompanyPageServices, ContactsPageServices, MicrosoftPageServices, Protocol):
    """Serves every page that the wizard and the profile share."""

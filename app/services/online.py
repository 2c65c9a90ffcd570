"""Questions that only the portal can answer, asked while there is a network: for a worker to ask."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from app.domain.customer import Customer
from app.domain.duplicates import DuplicateKind
from app.domain.ids import CustomerId
from app.services.portal.client import PortalClient
from app.services.portal.errors import Nonsense
from app.services.queries.duplicates import Duplicate
from app.wire.lookups import AuditEvent, MicrosoftTenant


@dataclass(frozen=True, slots=True)
class HistoryEvent:
    """Who did what, when, from which installation, and which fields changed.

    ``action`` is a command's name (``customer.update``), ``outcome`` how it settled (``applied``), and
    ``problem`` the code of a refusal.
    """

    at: datetime
    user: str
    action: str
    kind: str
    target_id: str
    outcome: str
    place: str
    fields: tuple[str, ...]
    problem: str


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Newest first; ``following`` is the cursor of older ones, empty at the end."""

    events: tuple[HistoryEvent, ...]
    following: str


class Online:
    """Each question is one request on a connection of its own; it raises what the exchange raises
    (``app.services.portal.errors``)."""

    def __init__(self, connect: Callable[[], PortalClient]) -> None:
        self._connect = connect

    def look_up_tenant(self, domain: str) -> MicrosoftTenant:
        """The Microsoft account with that full domain; ``is_found`` False when there is none."""
        with closing(self._connect()) as client:
            return client.look_up_tenant(domain)

    def duplicates(self, candidate: Customer) -> tuple[Duplicate, ...]:
        """Customers of any of the partner's reps that may be ``candidate``, the surest reason first.

        Only what they are recognised by leaves the laptop: numbers, name, country, postal code and website.
        """
        identity, address = candidate.identity, candidate.address
        company = {
            "country": address.country,
            "name": identity.name,
            "postal_code": address.postal_code,
            "registration_number": identity.registration_number,
            "vat_number": identity.vat_number,
            "website": candidate.website,
            "but": candidate.id,
        }
        with closing(self._connect()) as client:
            found = client.duplicates({key: text for key, text in company.items() if text})
        return tuple(
            Duplicate(
                CustomerId(each.customer_id), each.name, DuplicateKind(each.kind), each.city, each.sales_rep
            )
            for each in found.duplicates
        )

    def history(self, customer_id: CustomerId, cursor: str = "") -> HistoryPage:
        """A page of the audit log of a customer, from ``cursor`` on."""
        with closing(self._connect()) as client:
            page = client.audit(customer_id, cursor)
        return HistoryPage(tuple(map(_event, page.events)), page.next)

    def onboarding_link(self, customer_id: CustomerId) -> str:
        """The address of the customer's onboarding, for this rep to open in a browser within some hours.

        Raises:
            Nonsense: the portal's answer is no address of a web page.
        """
        with closing(self._connect()) as client:
            url = client.onboarding_link(customer_id).url
        # The system opens it: whatever else a portal might name must not run on this laptop.
        if urlsplit(url).scheme not in {"http", "https"}:
            raise Nonsense(reason="url")
        return url


def _event(event: AuditEvent) -> HistoryEvent:
    return HistoryEvent(
        at=datetime.fromisoformat(event.at),
        user=event.user,
        action=event.action,
        kind=event.kind,
        target_id=event.target_id,
        outcome=event.outcome,
        place=event.place,
        fields=tuple(event.fields),
        problem=event.problem,
    )

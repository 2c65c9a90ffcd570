"""Questions that only the portal can answer, asked while there is a network: for a worker to ask."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

import msgspec

from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import DuplicateKind
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import CustomerId
from app.services.portal_client.client import PortalClient
from app.services.portal_client.errors import InvalidResponse
from app.services.queries.duplicates import Duplicate
from app.services.queries.group_values import value_of
from app.wire.lookups import AuditChange, AuditEvent, MicrosoftTenant


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """A field before and after; of what was refused, what was asked for."""

    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """Who did what, when, from which installation, and which fields changed.

    ``action`` is a command's name (``customer.update``), ``outcome`` how it settled (``applied``), and
    ``problem`` the code of a refusal, with the ``problems`` of its rule and its ``data``. ``place_name`` is
    what the installation calls its machine.
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
    place_name: str = ""
    changes: tuple[LoggedChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoggedPage:
    """Newest first; ``following`` is the cursor of older ones, empty at the end."""

    events: tuple[LoggedEvent, ...]
    following: str


class Online:
    """Each question is one request on a connection of its own; it raises what the exchange raises
    (``app.services.portal_client.errors``)."""

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
                CustomerId(each.customer_id),
                each.name,
                DuplicateKind(each.kind),
                each.city,
                each.sales_rep,
                each.is_mine,
            )
            for each in found.duplicates
        )

    def history(self, customer_id: CustomerId, cursor: str = "") -> LoggedPage:
        """A page of the audit log of a customer, from ``cursor`` on."""
        with closing(self._connect()) as client:
            page = client.audit(customer_id, cursor)
        return LoggedPage(tuple(map(_event, page.events)), page.next)

    def onboarding_link(self, customer_id: CustomerId) -> str:
        """The address of the customer's onboarding, for this rep to open in a browser within some hours.

        Raises:
            InvalidResponse: the portal's answer is no address of a web page.
        """
        with closing(self._connect()) as client:
            url = client.onboarding_link(customer_id).url
        # The system opens it: whatever else a portal might name must not run on this laptop.
        if urlsplit(url).scheme not in {"http", "https"}:
            raise InvalidResponse(reason="url")
        return url


def _event(event: AuditEvent) -> LoggedEvent:
    return LoggedEvent(
        at=datetime.fromisoformat(event.at),
        user=event.user,
        action=event.action,
        kind=event.kind,
        target_id=event.target_id,
        outcome=event.outcome,
        place=event.place,
        fields=tuple(event.fields),
        problem=event.problem,
        place_name=event.place_name,
        changes=tuple(_change(each, event.kind) for each in event.changes),
        problems=tuple(Problem(each.code, each.field, each.data) for each in event.problems),
        data=event.data,
    )


def _change(change: AuditChange, kind: str) -> LoggedChange:
    old, new = (_value(change.field, raw, kind) for raw in (change.old, change.new))
    return LoggedChange(change.field, old, new)


def _value(field: str, raw: msgspec.Raw, kind: str) -> object:
    """A value as the domain's own; one that only another version of the portal knows, as it was written."""
    try:
        return value_of(field, raw, kind)
    except RuleViolation:
        return bytes(raw).decode().strip('"')

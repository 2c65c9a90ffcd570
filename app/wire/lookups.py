"""What is asked of the portal outside the exchange: Microsoft tenants, audit logs, onboarding links."""

import msgspec

from app.wire.protocol import WireProblem


class MicrosoftLookup(msgspec.Struct, frozen=True):
    """The full domain of an account, ``contoso.onmicrosoft.com`` or one of its own."""

    domain: str


class MicrosoftTenant(msgspec.Struct, frozen=True):
    """What Microsoft says: an account with its company and country, or none, so that the name is free."""

    domain: str
    is_found: bool
    company_name: str = ""
    country: str = ""


class AuditChange(msgspec.Struct, frozen=True):
    """A field before and after; a contact is the field ``contacts.<id>``."""

    field: str
    old: msgspec.Raw
    new: msgspec.Raw


class AuditEvent(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that was done, or refused; ``place`` is the installation, empty for a single command.

    ``changes`` of what was refused are those that were asked for; ``problems`` and ``data`` say why.
    """

    at: str
    user: str
    action: str
    kind: str
    target_id: str
    outcome: str
    place: str
    fields: list[str]
    problem: str
    place_name: str = ""
    changes: list[AuditChange] = []
    problems: list[WireProblem] = []
    data: dict[str, str] = {}


class OnboardingLink(msgspec.Struct, frozen=True):
    """Where a browser opens the onboarding of a customer for the person who asked, and until when."""

    url: str
    expires_at: str


class AuditPage(msgspec.Struct, frozen=True):
    """Newest first; ``next`` asks for older ones, empty when there are none."""

    events: list[AuditEvent]
    next: str


class Duplicate(msgspec.Struct, frozen=True):
    """A customer that may be the one being typed; ``kind`` says why, ``blocks`` when two cannot be.

    ``is_mine`` when the caller looks after it: another laptop of theirs may have added it.
    """

    customer_id: str
    name: str
    city: str
    sales_rep: str
    kind: str
    blocks: bool
    is_mine: bool = False


class Duplicates(msgspec.Struct, frozen=True):
    """The surest reason for each customer, the surest first."""

    duplicates: list[Duplicate]

"""Whether Microsoft has an account with a domain: what the portal says, or that it is still to be asked."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind
from app.domain.errors import Problem
from app.services.portal_client.errors import PortalError
from app.wire.lookups import MicrosoftTenant


class TenantState(StrEnum):
    """How the question about a domain stands."""

    FOUND = "found"
    FREE = "free"
    UNKNOWN = "unknown"
    """The portal did not answer: it checks when the customer arrives there."""


@dataclass(frozen=True, slots=True)
class TenantFinding:
    """The answer about ``domain``; ``problem`` is why there is none, ``country`` ISO 3166-1 alpha-2."""

    domain: str
    state: TenantState
    company_name: str = ""
    country: str = ""
    problem: Problem | None = None


class AsksPortal(Protocol):
    """Asks the portal now, on a thread that may wait."""

    def look_up_tenant(self, domain: str) -> MicrosoftTenant:
        """The account with that full domain, if there is one."""
        ...


def search_tenant(portal: AsksPortal, domain: str) -> TenantFinding:
    """What the portal says about ``domain``; without an answer it is to be checked, which stops nobody."""
    try:
        found = portal.look_up_tenant(domain)
    except PortalError as error:
        return TenantFinding(domain, TenantState.UNKNOWN, problem=Problem(error.code, "", error.data))
    state = TenantState.FOUND if found.is_found else TenantState.FREE
    return TenantFinding(domain, state, found.company_name, found.country)


def finding_problem(account: MicrosoftAccount | None, finding: TenantFinding | None) -> Problem | None:
    """What ``finding`` has against ``account``: a new name that is taken, an existing one nobody knows."""
    if account is None or finding is None or account.tenant_domain != finding.domain:
        return None
    data = {"domain": finding.domain}
    match account.kind, finding.state:
        case MicrosoftAccountKind.NEW, TenantState.FOUND:
            return Problem("microsoft.tenant_taken", "microsoft.new_tenant.prefix", data)
        case MicrosoftAccountKind.EXISTING, TenantState.FREE:
            return Problem("microsoft.tenant_unknown", "microsoft.existing_domain", data)
        case _:
            return None

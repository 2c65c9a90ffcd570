"""What the portal says about a company that may be there already, or nothing while it cannot be asked."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import DuplicateKeys, duplicate_keys
from app.services.portal_client.errors import PortalError
from app.services.queries.duplicates import Duplicate


class AsksPortal(Protocol):
    """Asks the portal now, on a thread that may wait."""

    def duplicates(self, candidate: Customer) -> tuple[Duplicate, ...]:
        """Customers of any of the partner's reps that may be ``candidate``."""
        ...


@dataclass(frozen=True, slots=True)
class DuplicateAnswer:
    """The answer about the company with ``keys``; without one (``is_known`` False) it is to be checked."""

    keys: DuplicateKeys
    found: tuple[Duplicate, ...]
    is_known: bool


def ask_for_duplicates(portal: AsksPortal, candidate: Customer) -> DuplicateAnswer:
    """Ask the portal about ``candidate``; no answer stops nobody, the portal checks on arrival."""
    keys = duplicate_keys(candidate)
    try:
        return DuplicateAnswer(keys, portal.duplicates(candidate), is_known=True)
    except PortalError:
        return DuplicateAnswer(keys, (), is_known=False)


def can_be_recognised(keys: DuplicateKeys) -> bool:
    """Whether enough is typed for the portal to find anybody."""
    return bool(keys.registration or keys.vat or keys.domain or (keys.name and keys.postcode))

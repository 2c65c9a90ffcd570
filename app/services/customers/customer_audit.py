"""The audit log of a customer, page by page, or why it cannot be read now."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.services.customers.online import LoggedPage
from app.services.portal_client.errors import PortalError


class AsksPortal(Protocol):
    """Asks the portal now, on a thread that may wait."""

    def history(self, customer_id: CustomerId, cursor: str = "") -> LoggedPage:
        """A page of the audit log."""
        ...


@dataclass(frozen=True, slots=True)
class AuditAnswer:
    """A page, or the ``problem`` that kept it from coming."""

    page: LoggedPage | None = None
    problem: Problem | None = None


def ask_audit(portal: AsksPortal, customer_id: CustomerId, cursor: str = "") -> AuditAnswer:
    """The page of the audit log that begins at ``cursor``; without an answer it can be asked for again."""
    try:
        return AuditAnswer(portal.history(customer_id, cursor))
    except PortalError as error:
        return AuditAnswer(problem=Problem(error.code, "", error.data))

"""The address of a customer's onboarding for the rep to open, or why there is none now."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.services.portal_client.errors import PortalError


class AsksPortal(Protocol):
    """Asks the portal now, on a thread that may wait."""

    def onboarding_link(self, customer_id: CustomerId) -> str:
        """A link that opens for some hours."""
        ...


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """The address, or the ``problem`` that kept it from coming."""

    url: str = ""
    problem: Problem | None = None


def ask_link(portal: AsksPortal, customer_id: CustomerId) -> LinkAnswer:
    """A fresh link; without an answer it can be asked for again."""
    try:
        return LinkAnswer(portal.onboarding_link(customer_id))
    except PortalError as error:
        return LinkAnswer(problem=Problem(error.code, "", error.data))

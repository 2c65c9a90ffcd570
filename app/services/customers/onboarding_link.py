"""The address of a customer's onboarding for the rep to open, or why there is none now."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.services.files.outside import open_page
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


def open_onboarding(portal: AsksPortal, customer_id: CustomerId) -> LinkAnswer:
    """A fresh link that the browser was given; where there is no browser the rep is told the address."""
    answer = ask_link(portal, customer_id)
    if answer.problem is None and not open_page(answer.url):
        return LinkAnswer(answer.url, Problem("page.no_browser", data={"url": answer.url}))
    return answer

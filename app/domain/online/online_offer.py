"""An offer that its customer can read, accept or have changed on the portal's page."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.checks.transitions import advance
from app.domain.customer.customer import SalesRep
from app.domain.ids import CustomerId, OnlineOfferId

LINKS_MAX = 50
"""Laptops that have a link of their own to one offer; one more takes the place of the first."""
COMMENT_MAX = 2_000
"""Signs of what a customer writes who wants something else."""


class OfferedKind(StrEnum):
    """What a customer is asked about."""

    QUOTE = "quote"
    CHANGE_ORDER = "change_order"


class OnlineStatus(StrEnum):
    """``change_asked``: the customer wants something else, and nobody has read it yet."""

    SHARED = "shared"
    CHANGE_ASKED = "change_asked"
    ACCEPTED = "accepted"
    REVOKED = "revoked"


class OnlineEvent(StrEnum):
    ACCEPT = "accept"
    ASK = "ask"
    SETTLE = "settle"
    REVOKE = "revoke"


ONLINE_TRANSITIONS: Mapping[tuple[OnlineStatus, OnlineEvent], OnlineStatus] = {
    (OnlineStatus.SHARED, OnlineEvent.ACCEPT): OnlineStatus.ACCEPTED,
    (OnlineStatus.SHARED, OnlineEvent.ASK): OnlineStatus.CHANGE_ASKED,
    (OnlineStatus.SHARED, OnlineEvent.REVOKE): OnlineStatus.REVOKED,
    (OnlineStatus.CHANGE_ASKED, OnlineEvent.ACCEPT): OnlineStatus.ACCEPTED,
    (OnlineStatus.CHANGE_ASKED, OnlineEvent.ASK): OnlineStatus.CHANGE_ASKED,
    (OnlineStatus.CHANGE_ASKED, OnlineEvent.SETTLE): OnlineStatus.SHARED,
    (OnlineStatus.CHANGE_ASKED, OnlineEvent.REVOKE): OnlineStatus.REVOKED,
}
"""A customer who asked for something else may still accept what is there."""


@dataclass(frozen=True, slots=True)
class OnlineAnswer:
    """What somebody at the customer's answered to a revision, and when (with its time zone).

    ``comment`` is empty of a yes: the acceptance itself is in the quote or the change order.
    """

    name: str
    role: str
    at: datetime
    revision: int
    comment: str = ""


@dataclass(frozen=True, slots=True)
class OnlineOffer:
    """One quote or change order of one customer, for whoever has its link; it has the id of that document.

    ``links`` are the hashes of the secrets that open it, one for each laptop that shared it; the portal alone
    writes them. ``revision`` is what was shared first: a later one is told as such.
    """

    id: OnlineOfferId
    customer_id: CustomerId
    kind: OfferedKind
    status: OnlineStatus
    shared_by: SalesRep
    shared_at: datetime
    expires_on: date
    links: tuple[str, ...] = ()
    revision: int = 1
    answer: OnlineAnswer | None = None

    @property
    def is_open(self) -> bool:
        """Whether its link leads to the offer."""
        return self.status in (OnlineStatus.SHARED, OnlineStatus.CHANGE_ASKED)


def moved(offer: OnlineOffer, event: OnlineEvent, answer: OnlineAnswer | None = None) -> OnlineOffer:
    """``offer`` after ``event``, with the answer that it brings.

    Raises:
        RuleViolation: ``transition.not_allowed``.
    """
    status = advance(ONLINE_TRANSITIONS, offer.status, event)
    if status is OnlineStatus.REVOKED:
        offer = replace(offer, links=())
    return replace(offer, status=status, answer=answer or offer.answer)

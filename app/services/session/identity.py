"""Who is at work: the signed-in account, and new identities for the things it makes."""

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import PartnerId, UserId, uuid7
from app.domain.partner.role import Role
from app.services.session.clock import Clock

if TYPE_CHECKING:
    from app.domain.customer.customer import SalesRep


@dataclass(frozen=True, slots=True)
class Account:
    """A person signed in at a portal for a partner."""

    portal_url: str
    partner_id: PartnerId
    user_id: UserId
    name: str
    role: Role

    @property
    def sales_rep(self) -> "SalesRep":
        """The account as it is written into documents."""
        # A start shows who is at work; the values of a customer are loaded with the first one that is opened.
        from app.domain.customer.customer import SalesRep

        return SalesRep(self.user_id, self.name)


class Identities:
    """Makes identities: UUIDv7, so that what is made later sorts later."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def new(self) -> str:
        """An identity nobody else will ever make."""
        return uuid7(int(self._clock.now().timestamp() * 1000), secrets.randbits(74))

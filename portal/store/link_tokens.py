"""Links that let somebody in without a password: unguessable, expiring, revocable, and never stored whole.

A token names its partner and its row in ``customer_link`` and is signed with the portal's secret. So a
message that has to be sent again says the same, and a copy of the database alone opens nothing. The link of
an offer is made by a laptop: its row is named by the hash of its secret (``app.domain.online.link``).
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from portal.clock import stamp


class Purpose(StrEnum):
    ONBOARDING = "onboarding"
    CREDENTIALS = "credentials"
    SESSION = "session"
    OFFER = "offer"


class Holder(StrEnum):
    """Whom a link is for: a contact, a user of the partner's, who signed in, or who reads an offer."""

    CONTACT = "contact"
    USER = "user"
    LOGIN = "login"
    OFFER = "offer"


LIFE = {
    Purpose.ONBOARDING: timedelta(days=30),
    Purpose.CREDENTIALS: timedelta(days=14),
    Purpose.SESSION: timedelta(hours=8),
    Purpose.OFFER: timedelta(days=400),
}
"""An offer has its own last day; its link leads to a page that says so for some time after it."""
REP_LIFE = timedelta(hours=12)
"""A rep opens the link at once; it need not outlive the day."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link as it is kept; ``holder_id`` is an id of a contact or user, or a login."""

    link_id: str
    purpose: Purpose
    customer_id: str
    held_by: Holder
    holder_id: str
    holder_name: str
    expires_at: str
    is_revoked: bool = False

    def is_good(self, now: datetime) -> bool:
        """Whether it still opens anything at ``now``."""
        return not self.is_revoked and self.expires_at > stamp(now)


@dataclass(frozen=True, slots=True)
class Links:
    """Writes and reads the tokens of one portal."""

    secret: str = field(repr=False)

    def token(self, purpose: Purpose, partner_id: str, link_id: str) -> str:
        """Return the signed token that the address of the link ends with."""
        return f"{partner_id}.{link_id}.{self._sign(purpose, partner_id, link_id)}"

    def read(self, purpose: Purpose, token: str) -> tuple[str, str] | None:
        """Partner and link that ``token`` names, or ``None`` when this portal did not write it."""
        named, _, signature = token.rpartition(".")
        partner_id, _, link_id = named.rpartition(".")
        expected = self._sign(purpose, partner_id, link_id)
        is_ours = hmac.compare_digest(expected.encode(), signature.encode(errors="replace"))
        return (partner_id, link_id) if is_ours else None

    def _sign(self, purpose: Purpose, partner_id: str, link_id: str) -> str:
        text = f"{purpose.value}\n{partner_id}\n{link_id}"
        digest = hmac.new(self.secret.encode(), text.encode(errors="replace"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

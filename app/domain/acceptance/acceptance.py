"""What a customer said yes to: who, in which role, how, before whom, and the very content that was shown."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.acceptance.signature import Signature
from app.domain.ids import AgreementId


class AcceptanceMethod(StrEnum):
    """How somebody says yes: by a box, by the name that is typed, or by a signature that is drawn."""

    BOX = "box"
    TYPED = "typed"
    DRAWN = "drawn"


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who says yes, in which role, and how."""

    name: str
    role: str = ""
    method: AcceptanceMethod = AcceptanceMethod.BOX
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who accepted which version of the agreement, and when (with its time zone).

    ``language`` is that of the text that was read, ``rep`` the name of who sat across the table;
    empty where nobody did. ``shown`` is the canonical JSON of the ``Shown`` that was accepted, and
    ``content_hash`` its SHA-256 as hexadecimal text; both are empty where only an agreement was accepted.

    ``received_at`` is when the portal heard of it, where that was only after the last day of what was
    accepted: the customer had said yes in time, to a laptop that was offline.
    """

    agreement_id: AgreementId
    agreement_version: int
    accepted_by: str
    accepted_at: datetime
    received_at: datetime | None = None
    language: str = ""
    role: str = ""
    rep: str = ""
    method: AcceptanceMethod = AcceptanceMethod.BOX
    signature: Signature | None = None
    shown: str = ""
    content_hash: str = ""

    @property
    def is_offline(self) -> bool:
        """Whether it was given in time and reached the portal too late."""
        return self.received_at is not None


def hash_of(shown: str) -> str:
    """The SHA-256 (FIPS 180-4) of what was shown, as hexadecimal text."""
    return hashlib.sha256(shown.encode()).hexdigest()

"""The acceptance of an agreement."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import AgreementId


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who accepted which version of the agreement, and when.

    ``received_at`` is when the portal heard of it, where that was only after the last day of what was
    accepted: the customer had said yes in time, to a laptop that was offline.
    """

    agreement_id: AgreementId
    agreement_version: int
    accepted_by: str
    accepted_at: datetime
    received_at: datetime | None = None

    @property
    def is_offline(self) -> bool:
        """Whether it was given in time and reached the portal too late."""
        return self.received_at is not None

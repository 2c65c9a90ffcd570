"""The acceptance of an agreement."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import AgreementId


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who accepted which version of the agreement, and when."""

    agreement_id: AgreementId
    agreement_version: int
    accepted_by: str
    accepted_at: datetime

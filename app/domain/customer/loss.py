"""Why a customer was lost."""

from dataclasses import dataclass

from app.domain.ids import ReasonId


@dataclass(frozen=True, slots=True)
class Loss:
    """A reason of the portal's list, and a sentence where the reason asks for one."""

    reason_id: ReasonId
    text: str = ""

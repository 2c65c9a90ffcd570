"""Whether a command is about a document that is open, as its sender saw it."""

from enum import StrEnum

from app.domain.errors import violation
from portal.commands.pipeline.handling import ResolvedCommand
from portal.commands.pipeline.outcome import in_conflict
from portal.store.documents import Stored

_OPEN = "open"


def check_open_as_seen(asked: ResolvedCommand, stored: Stored, status: StrEnum) -> None:
    """Check the stored status of a quote or a change order, and the version that the command was made on.

    Raises:
        RuleViolation: ``transition.not_allowed`` where it is not open.
        Declined: ``version-mismatch``.
    """
    if status != _OPEN:
        raise violation("transition.not_allowed", "status", state=status.value, event=asked.operation.type)
    if asked.expected_version != stored.version:
        raise in_conflict("version-mismatch", stored)

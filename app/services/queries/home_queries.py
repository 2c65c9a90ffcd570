"""What only the start page asks the cache; each part is imported when it is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.kind import Kind
from app.models.connection import Readers
from app.services.session.clock import PartnerClock

# The start page is painted before anything of this is read.
if TYPE_CHECKING:
    from app.services.queries.approval_lines import ApprovalLine
    from app.services.queries.expiring import ExpiringRow
    from app.services.queries.installing import InstallingRow
    from app.services.queries.pipeline import PipelineStage, StageTotal

_THERE = (
    "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'attention'),"
    " EXISTS (SELECT 1 FROM message WHERE state IN ('failed', 'unknown')),"
    " EXISTS (SELECT 1 FROM draft WHERE kind = 'meeting'),"
    " EXISTS (SELECT 1 FROM customer)"
)


@dataclass(frozen=True, slots=True)
class WhatIsThere:
    """Whether there is anything of what takes long to load: most starts find none of it, but customers."""

    is_refused: bool
    has_stuck_mail: bool
    has_meetings: bool
    has_customers: bool


class HomeQueries:
    """Any thread may ask."""

    def __init__(self, readers: Readers, clock: PartnerClock) -> None:
        self._readers, self._clock = readers, clock

    def what_is_there(self) -> WhatIsThere:
        """What is worth being read at all."""
        with self._readers.borrow() as connection:
            found = connection.execute(_THERE).fetchone()
        return WhatIsThere(*(bool(each) for each in found))

    def expiring(self, days: int) -> "tuple[ExpiringRow, ...]":
        """The quotes and change quotes that expire in the next ``days``, the next first."""
        from app.services.queries.expiring import expiring_rows

        return expiring_rows(self._readers, self._clock.today(), days)

    def next_to_expire(self) -> "ExpiringRow | None":
        """The open quote or change quote that expires next, whenever that is."""
        from app.services.queries.expiring import next_to_expire

        return next_to_expire(self._readers, self._clock.today())

    def pipeline(self) -> "Mapping[PipelineStage, StageTotal]":
        """What is quoted, by how far it has come, the drafts apart."""
        from app.services.queries.pipeline import pipeline

        return pipeline(self._readers, self._clock)

    def installing(self) -> "tuple[InstallingRow, ...]":
        """The customers whose installation is under way, the one that has stood the longest first."""
        from app.services.queries.installing import installing

        return installing(self._readers)

    def unanswered(self) -> tuple[tuple[Kind, str], ...]:
        """The open quotes and change quotes about which a reminder could be written."""
        from app.services.queries.unanswered import unanswered_offers, unanswered_values

        values = unanswered_values(self._clock.today(), self._clock.zone)
        return unanswered_offers(self._readers, values)

    def approvals(self, ids: Sequence[str]) -> "tuple[ApprovalLine, ...]":
        """The requests in ``ids``, by whom and what they are about."""
        from app.services.queries.approval_lines import approval_lines

        return approval_lines(self._readers, ids)

    def granted(self, user_id: str) -> "tuple[ApprovalLine, ...]":
        """Quotes of a rep that a manager approved and that did not leave since, the last first."""
        from app.services.queries.approval_lines import granted_and_unsent

        return granted_and_unsent(self._readers, user_id, self._clock.today())

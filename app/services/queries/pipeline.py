"""What is quoted, by how far it has come: how many, and what a month of it brings, per currency."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.money import Money
from app.models.connection import Readers
from app.services.queries.quote_columns import MORE_PER_MONTH, QUOTED_PER_MONTH
from app.services.session.clock import PartnerClock


class PipelineStage(StrEnum):
    """``queued`` is a part of ``open``: what the portal has not heard of yet."""

    DRAFT = "draft"
    OPEN = "open"
    QUEUED = "queued"
    VALIDATED = "validated"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class StageTotal:
    """How many quotes and change quotes are at a stage, and what a month of them brings.

    Before VAT, a sum for each currency, the currency of the most quotes first.
    """

    count: int = 0
    sums: tuple[Money, ...] = ()


_WAITS = (
    "EXISTS (SELECT 1 FROM outbox o WHERE o.kind = '{kind}' AND o.target_id = q.id"
    " AND o.state IN ('queued', 'sent'))"
)
_OPEN = f"""
    SELECT {QUOTED_PER_MONTH}, currency, {_WAITS.format(kind="quote")}
    FROM quote q WHERE status = 'open' AND expires_on >= :today
    UNION ALL
    SELECT {MORE_PER_MONTH}, currency, {_WAITS.format(kind="change_order")}
    FROM change_order q WHERE status = 'open' AND expires_on >= :today
"""
_SINCE = "SELECT {minor}, currency, {moment} FROM quote WHERE status = '{status}' AND {moment} >= :first"
# Nothing can be accepted after its last day: the index leads to the few that may be of this month.
_SUBMITTED = (
    f"SELECT {MORE_PER_MONTH}, h.currency, CAST(d.body AS TEXT) ->> '$.submission.submitted_at'"
    " FROM change_order h JOIN document d ON d.kind = 'change_order' AND d.id = h.id"
    " WHERE h.status = 'submitted' AND h.expires_on >= :first"
)


def pipeline(readers: Readers, clock: PartnerClock) -> Mapping[PipelineStage, StageTotal]:
    """Every stage but the drafts; what was decided, of the partner's calendar month.

    What is open is what the list of quotes counts as open.
    """
    today = clock.today()
    first = today.replace(day=1)
    # Moments are in UTC: those of the day before may be of the month where the partner is.
    values = {"today": today.isoformat(), "first": date.fromordinal(first.toordinal() - 1).isoformat()}
    with readers.borrow() as connection:
        opened = connection.execute(_OPEN, {"today": values["today"]}).fetchall()
        validated, refused = (
            connection.execute(
                _SINCE.format(minor=QUOTED_PER_MONTH, moment=moment, status=status),
                {"first": values["first"]},
            ).fetchall()
            for status, moment in (("validated", "accepted_at"), ("refused", "refused_at"))
        )
        submitted = connection.execute(_SUBMITTED, {"first": values["first"]}).fetchall()

    def of_month(found: Iterable[tuple[int, str, str]]) -> StageTotal:
        return total(
            Money(minor, currency)
            for minor, currency, at in found
            if at and clock.date_of(datetime.fromisoformat(at)) >= first
        )

    return {
        PipelineStage.OPEN: total(Money(minor, currency) for minor, currency, _ in opened),
        PipelineStage.QUEUED: total(Money(minor, currency) for minor, currency, waits in opened if waits),
        PipelineStage.VALIDATED: of_month((*validated, *submitted)),
        PipelineStage.REFUSED: of_month(refused),
    }


def total(amounts: Iterable[Money]) -> StageTotal:
    """How many amounts there are, and their sum in each currency."""
    sums: dict[str, int] = {}
    often: dict[str, int] = {}
    for each in amounts:
        sums[each.currency] = sums.get(each.currency, 0) + each.minor
        often[each.currency] = often.get(each.currency, 0) + 1
    order = sorted(sums, key=lambda currency: (-often[currency], currency))
    return StageTotal(sum(often.values()), tuple(Money(sums[each], each) for each in order))

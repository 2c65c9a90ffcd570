"""What is quoted, by how far it has come: how many, and what a month of it brings, per currency."""

from collections.abc import Iterable, Mapping, Sequence
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


_OPEN = f"""
    SELECT currency, count(*), sum(minor) FROM (
        SELECT {QUOTED_PER_MONTH} AS minor, currency FROM quote q
        WHERE status = 'open' AND expires_on >= :today {{quotes}}
        UNION ALL
        SELECT {MORE_PER_MONTH}, currency FROM change_order q
        WHERE status = 'open' AND expires_on >= :today {{changes}}
    ) GROUP BY currency
"""
_WAITING = "AND id IN (SELECT target_id FROM outbox WHERE kind = '{kind}' AND state IN ('queued', 'sent'))"
_ALL_OPEN = _OPEN.format(quotes="", changes="")
_QUEUED = _OPEN.format(quotes=_WAITING.format(kind="quote"), changes=_WAITING.format(kind="change_order"))
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
        opened, queued = (
            connection.execute(each, {"today": values["today"]}).fetchall() for each in (_ALL_OPEN, _QUEUED)
        )
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
        PipelineStage.OPEN: _added(opened),
        PipelineStage.QUEUED: _added(queued),
        PipelineStage.VALIDATED: of_month((*validated, *submitted)),
        PipelineStage.REFUSED: of_month(refused),
    }


def _added(found: Sequence[tuple[str, int, int]]) -> StageTotal:
    """What was counted and added up in each currency."""
    order = sorted(found, key=lambda each: (-each[1], each[0]))
    sums = tuple(Money(minor, currency) for currency, _, minor in order)
    return StageTotal(sum(count for _, count, _ in found), sums)


def total(amounts: Iterable[Money]) -> StageTotal:
    """How many amounts there are, and their sum in each currency."""
    sums: dict[str, int] = {}
    often: dict[str, int] = {}
    for each in amounts:
        sums[each.currency] = sums.get(each.currency, 0) + each.minor
        often[each.currency] = often.get(each.currency, 0) + 1
    order = sorted(sums, key=lambda currency: (-often[currency], currency))
    return StageTotal(sum(often.values()), tuple(Money(sums[each], each) for each in order))

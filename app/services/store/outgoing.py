"""What of the outbox may leave now, and when the next delay is over."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.commands.send_delay import remaining_s
from app.models.connection import Readers


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Says whether a command may be sent now, and in how many seconds the next delay ends; None for none."""

    is_ready: bool
    next_s: float | None = None


def outgoing(readers: Readers, now: datetime) -> Outgoing:
    """How the outbox stands at ``now``; commands leave in their order, so the oldest one decides."""
    with readers.borrow() as connection:
        oldest = connection.execute(
            "SELECT o.state, coalesce(a.send_after, '') FROM outbox o"
            " LEFT JOIN action_command a ON a.op_id = o.op_id"
            " WHERE o.state IN ('queued', 'sent') ORDER BY o.place LIMIT 1"
        ).fetchone()
        delays = connection.execute("SELECT DISTINCT send_after FROM action_command").fetchall()
    left = [remaining_s(datetime.fromisoformat(send_after), now) for (send_after,) in delays]
    next_s = min((each for each in left if each), default=None)
    if oldest is None:
        return Outgoing(False, next_s)
    state, send_after = oldest
    is_waiting = state == "queued" and send_after and remaining_s(datetime.fromisoformat(send_after), now)
    return Outgoing(not is_waiting, next_s)

"""What of the outbox may leave now, and when the next delay is over."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.commands.send_delay import SEND_DELAY_MAX_S, remaining_s, send_after
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
            "SELECT o.state, a.send_after FROM outbox o LEFT JOIN action_command a ON a.op_id = o.op_id"
            " WHERE o.state IN ('queued', 'sent') ORDER BY o.place LIMIT 1"
        ).fetchone()
        # Texts of one zone, which compare as the moments do; nothing waits longer than the longest delay.
        bounds = (now.isoformat(), send_after(now, SEND_DELAY_MAX_S).isoformat())
        (next_end,) = connection.execute(
            "SELECT min(send_after) FROM action_command WHERE send_after > ? AND send_after <= ?", bounds
        ).fetchone()
    next_s = None if next_end is None else remaining_s(datetime.fromisoformat(next_end), now)
    if oldest is None:
        return Outgoing(False, next_s)
    state, after = oldest
    is_waiting = state == "queued" and after and remaining_s(datetime.fromisoformat(after), now)
    return Outgoing(not is_waiting, next_s)

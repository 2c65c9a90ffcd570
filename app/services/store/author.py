"""Who writes into the cache."""

from dataclasses import dataclass

from app.services.session.clock import Clock
from app.services.session.identity import Identities


@dataclass(frozen=True, slots=True)
class Author:
    """What every unit of work needs besides the file: the time, new identities, and who is at work.

    ``send_delay_s`` is how long what is written now waits before it is sent.
    """

    clock: Clock
    identities: Identities
    actor: str
    send_delay_s: float = 0.0

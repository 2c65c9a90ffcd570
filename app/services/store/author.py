"""Who writes into the cache."""

from dataclasses import dataclass

from app.services.session.clock import Clock
from app.services.session.identity import Identities


@dataclass(frozen=True, slots=True)
class Author:
    """What every unit of work needs besides the file: the time, new identities, and who is at work."""

    clock: Clock
    identities: Identities
    actor: str

"""What becomes of a message that is handed to a channel: one of four, and nothing in between."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class Accepted:
    """A server has it; ``refused`` are the addresses that it did not take, ``server`` is what it said."""

    server: str = ""
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotNow:
    """It surely did not leave, and may later, in ``after_s`` seconds where the server says so.

    ``is_counted``: a server said so, and does not for ever; a network that is away is nobody's no.
    """

    reason: Problem
    is_counted: bool = True
    after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Refused:
    """It surely did not leave, and will not until somebody changes something."""

    reason: Problem
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lost:
    """The answer was lost: nobody knows whether it left."""

    reason: Problem


Delivery = Accepted | NotNow | Refused | Lost


def _unheard(_done: int) -> None:
    """Nobody asks how far it is."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """The frozen bytes of a message, from whom and to whom; addresses in ASCII.

    ``progress`` is told how many of the bytes have been handed over.
    """

    sender: str
    recipients: Sequence[str]
    data: bytes
    progress: Callable[[int], None] = field(default=_unheard, compare=False)


class Transport(Protocol):
    """A way by which messages leave."""

    def deliver(self, envelope: Envelope) -> Delivery:
        """Hand a message over, once; blocks, and raises nothing that is expected."""
        ...

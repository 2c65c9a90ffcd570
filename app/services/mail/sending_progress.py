"""How much of the message that is on its way has been handed over."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandedOver:
    """``done`` of ``total`` bytes of one message, as they travel."""

    id: str
    done: int
    total: int


class SendingProgress:
    """Written by the thread that sends, asked by any other: what stands in it is replaced whole."""

    def __init__(self) -> None:
        self._now: HandedOver | None = None

    def begin(self, id: str, total: int) -> Callable[[int], None]:
        """Note that a message begins to leave; what is returned is told how much of it has."""
        self._now = HandedOver(id, 0, total)

        def tell(done: int) -> None:
            self._now = HandedOver(id, min(done, total), total)

        return tell

    def end(self) -> None:
        """Note that nothing is on its way any more."""
        self._now = None

    def of(self, id: str) -> HandedOver | None:
        """How far that message is; None where it is not being handed over by this process."""
        now = self._now
        return now if now is not None and now.id == id else None

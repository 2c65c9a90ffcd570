"""What every page is given: the services that it named, and the window's own."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from app.services.formats.formatting import Formats
from app.services.words import Words
from app.ui.workspace.bridge import Bridge
from app.ui.workspace.messages import Messages
from app.ui.workspace.router import Router
from app.ui.workspace.tasks import Tasks

S_co = TypeVar("S_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Workspace(Generic[S_co]):
    """Handed down by the window; pages keep no other reference to anything global.

    A page is given a ``Workspace[OutboxServices]``: the protocol names the services that it and its parts
    use, and it sees no others. The window has them all and hands down its own workspace as it is. A part
    that only speaks, runs tasks or goes to another place takes a ``Workspace[object]``.
    """

    services: S_co
    words: Words
    tasks: Tasks
    bridge: Bridge
    router: Router
    messages: Messages

    @property
    def formats(self) -> Formats:
        """Figures and dates in the rep's language."""
        return self.words.formats

"""What every page is given: the desk's services and the window's own."""

from dataclasses import dataclass

from app.services.desk import Desk
from app.services.formats.formatting import Formats
from app.services.words import Words
from app.ui.workspace.bridge import Bridge
from app.ui.workspace.messages import Messages
from app.ui.workspace.router import Router
from app.ui.workspace.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Workspace:
    """Handed down by the window; pages keep no other reference to anything global."""

    desk: Desk
    tasks: Tasks
    bridge: Bridge
    router: Router
    messages: Messages

    @property
    def words(self) -> Words:
        """Sentences in the rep's language."""
        return self.desk.words

    @property
    def formats(self) -> Formats:
        """Figures and dates in the rep's language."""
        return self.desk.words.formats

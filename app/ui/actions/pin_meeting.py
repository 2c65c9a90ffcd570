"""Pins customers for a meeting: from a row, from several, from a file."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.services.meetings.pinned import PinnedMeeting
from app.services.meetings.sentences import when_of
from app.ui.actions.pin_dialog import PinDialog
from app.ui.actions.services import PinServices
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def add_pin(
    workspace: Workspace[PinServices], menu: Menu, ids: Sequence[CustomerId], name: str, parent: QWidget
) -> None:
    """Add *Pin for a meeting* to a menu about customers; ``name`` is that of the one."""
    action = menu.add(workspace.words.translate("meetings", "Pin for a meeting"), "pin")
    action.setObjectName("pin_for_meeting")
    action.triggered.connect(lambda: ask_for_meeting(workspace, ids, name, parent))


def ask_for_meeting(
    workspace: Workspace[PinServices], ids: Sequence[CustomerId], name: str, parent: QWidget
) -> None:
    """Ask for day and time, pin, and say where the list is."""
    words, services = workspace.words, workspace.services
    if len(ids) == 1:
        title = words.translate("meetings", "Pin {name} for a meeting", name=name)
    else:
        title = words.translate("meetings", "Pin {n} customers for a meeting", n=len(ids))

    def say(pinned: object) -> None:
        if isinstance(pinned, tuple):
            _say_pinned(workspace, pinned)

    today = services.clock.today()
    dialog = PinDialog(
        workspace,
        title,
        words.translate("meetings", "Pin", "verb"),
        today,
        lambda day, at: services.meetings.pin(ids, day, at),
        parent.window(),
        day=today,
    )
    dialog.carried_out.connect(say)
    dialog.open(dialog.day)


def _say_pinned(workspace: Workspace[PinServices], pinned: Sequence[PinnedMeeting]) -> None:
    words, router = workspace.words, workspace.router
    if len(pinned) == 1:
        when = when_of(words, pinned[0], workspace.services.clock.today())
        name = pinned[0].customer_name
        text = words.translate("meetings", "{name} is pinned: {when}", name=name, when=when)
    else:
        text = words.translate("meetings", "{n} customers pinned", n=len(pinned))
    show = words.translate("meetings", "Show my meetings")
    workspace.messages.toast(text, show, lambda: router.go(places.Meetings()))

"""What can be done with a command of the outbox: undoing it, as long as it has not been sent."""

from PySide6.QtCore import QObject

from app.domain.commands.commands import RecordSent
from app.services.queries.queues import OutboxRow
from app.ui.outbox.commands_part import CommandsPart
from app.ui.outbox.services import OutboxMenuServices
from app.ui.undo.say_done import undo_action
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

_UNDO = "undo"


class OutboxMenu(QObject):
    """The link and the menu of each row; what was sent says why it stays."""

    def __init__(self, workspace: Workspace[OutboxMenuServices], part: CommandsPart, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._part = workspace, part
        part.asked.connect(self._on_asked)
        part.cancel_asked.connect(self._on_cancel_asked)
        part.menu_asked.connect(self._on_menu_asked)

    def menu_of(self, row: OutboxRow) -> Menu:
        """What may be done with the command of ``row``; what may not says why."""
        words = self._workspace.words
        menu = Menu(words.translate("outbox", "Actions of the command"), self._part)
        action = menu.add(words.translate("undo", "Undo"), "undo")
        action.setObjectName(_UNDO)
        action.triggered.connect(lambda: self._undo(row))
        if reason := self._why_not(row):
            menu.refuse(action, reason)
        return menu

    def _why_not(self, row: OutboxRow) -> str:
        """Why the command cannot be undone; empty where it can."""
        words = self._workspace.words
        if isinstance(row.command, RecordSent):
            return words.translate("outbox", "The e-mail has left, and your colleagues are told so.")
        return words.translate("outbox", "It has left for the portal.") if row.is_sent else ""

    def _on_asked(self, _column: str, row: object) -> None:
        if isinstance(row, OutboxRow) and not self._why_not(row):
            self._undo(row)

    def _on_cancel_asked(self, row: object) -> None:
        if not isinstance(row, OutboxRow):
            return
        if reason := self._why_not(row):
            self._workspace.messages.toast(reason)
        else:
            self._undo(row)

    def _on_menu_asked(self, row: object) -> None:
        if isinstance(row, OutboxRow):
            self.menu_of(row).open_at(self._part.menu_place(row))

    def _undo(self, row: OutboxRow) -> None:
        """Undo what the command was given with; of several, say first how many go."""
        services, words = self._workspace.services, self._workspace.words
        if not row.action_id:
            self._workspace.tasks.command(lambda: services.undo.withdraw(row.op_id))
            return
        if row.together == 1:
            undo_action(self._workspace, row.action_id)
            return
        dialog = Dialog(
            self._part.window(),
            words.translate("outbox", "Undo {n} changes made together?", n=row.together),
            words.translate("undo", "Undo"),
            words.translate("outbox", "Cancel"),
        )
        dialog.setObjectName("undo_together")
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(lambda: undo_action(self._workspace, row.action_id))
        dialog.open(dialog.primary)

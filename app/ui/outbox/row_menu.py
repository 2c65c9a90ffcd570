"""What can be done with a command of the outbox: undoing it, as long as it has not been sent."""

from PySide6.QtCore import QObject

from app.services.queries.queues import OutboxRow
from app.ui.outbox.services import OutboxMenuServices
from app.ui.tables.row_actions import RowAction
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.undo.say_done import undo_action
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

_UNDO = "undo"


class OutboxMenu(QObject):
    """The button and the menu of each row; what was sent says why it stays."""

    def __init__(
        self,
        workspace: Workspace[OutboxMenuServices],
        view: TableView,
        model: RowModel[OutboxRow],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._view, self._model = workspace, view, model
        view.set_row_actions([RowAction(_UNDO, "undo", workspace.words.translate("undo", "Undo"))])
        if (buttons := view.row_actions()) is not None:
            buttons.set_reasons(self._reasons)
        view.action_asked.connect(self._on_action_asked)
        view.menu_asked.connect(self._on_menu_asked)

    def menu_of(self, row: OutboxRow) -> Menu:
        """What may be done with the command of ``row``; what may not says why."""
        words = self._workspace.words
        menu = Menu(words.translate("outbox", "Actions of the command"), self._view)
        action = menu.add(words.translate("undo", "Undo"), "undo")
        action.setObjectName(_UNDO)
        action.triggered.connect(lambda: self._undo(row))
        if row.is_sent:
            menu.refuse(action, self._too_late())
        return menu

    def _reasons(self, row: int) -> dict[object, str]:
        return {_UNDO: self._too_late()} if self._model.row_at(row).is_sent else {}

    def _too_late(self) -> str:
        return self._workspace.words.translate("outbox", "It has left for the portal.")

    def _on_action_asked(self, _value: object, row: int) -> None:
        self._undo(self._model.row_at(row))

    def _on_menu_asked(self, row: int) -> None:
        self.menu_of(self._model.row_at(row)).open_at(self._view.menu_place(row))

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
            self._view.window(),
            words.translate("outbox", "Undo {n} changes made together?", n=row.together),
            words.translate("undo", "Undo"),
            words.translate("outbox", "Cancel"),
        )
        dialog.setObjectName("undo_together")
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(lambda: undo_action(self._workspace, row.action_id))
        dialog.open(dialog.primary)

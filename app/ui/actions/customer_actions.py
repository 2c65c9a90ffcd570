"""What can be done with customers of the grid, one or many: menus, questions, and what is said afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.customer.lifecycle import AccountEvent, CustomerEvent
from app.domain.customer.transitions import account_events, customer_events
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.domain.partner.role import Role
from app.services.customers.transitions import Event, Moved
from app.services.queries.customer_row import CustomerRow
from app.ui.actions.lose_dialog import lose_dialog
from app.ui.actions.services import CustomerActionsServices
from app.ui.actions.skipped import LeftOutList
from app.ui.actions.transition_words import MOVES
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace


class CustomerActions(QObject):
    """Moves customers for the rep; what is done can be undone from the toast that says so."""

    def __init__(self, workspace: Workspace[CustomerActionsServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._place = parent

    def allowed(self, rows: Sequence[CustomerRow]) -> frozenset[Event]:
        """What may be done now with one of ``rows`` at least; nothing when the role reads only."""
        if self._workspace.services.account.role is Role.VIEWER:
            return frozenset()
        found: set[Event] = set()
        for row in rows:
            found |= account_events(row.account_state) | customer_events(row.status)
        return frozenset(found)

    def fill(self, menu: Menu, rows: Sequence[CustomerRow]) -> None:
        """Add what may be done with ``rows`` now; what loses them comes last."""
        allowed = self.allowed(rows)
        ids = [row.id for row in rows]
        for event, told in MOVES.items():
            if event in allowed:
                is_loss = event is CustomerEvent.LOSE
                action = menu.add(self._workspace.words.say(told.label), told.icon, danger=is_loss)
                action.setObjectName(event.value)
                action.triggered.connect(lambda _=False, event=event: self.ask(ids, event))

    def ask(self, ids: Sequence[CustomerId], event: Event) -> None:
        """Do it to one; of many say first who goes and who stays. Losing always asks for the reason."""
        moves, tasks = self._workspace.services.customer_transitions, self._workspace.tasks
        match event:
            case CustomerEvent.LOSE:
                tasks.query(lambda: moves.preview(ids, event), lambda asked: self._ask_reason(ids, asked))
            case _ if len(ids) > 1:
                tasks.query(lambda: moves.preview(ids, event), lambda asked: self._confirm(ids, event, asked))
            case _:
                self._carry_out(ids, event)

    def _carry_out(self, ids: Sequence[CustomerId], event: Event) -> None:
        moves = self._workspace.services.customer_transitions

        def work() -> Moved:
            return moves.set_state(ids, event) if isinstance(event, AccountEvent) else moves.reopen(ids)

        self._workspace.tasks.command(work, lambda outcome: self._say(event, outcome))

    def _confirm(self, ids: Sequence[CustomerId], event: Event, asked: Moved) -> None:
        words, told = self._workspace.words, MOVES[event]
        if not asked.done:
            self._say_nobody(event, asked)
            return
        dialog = Dialog(
            self._place.window(),
            words.say(told.question, n=len(asked.done)),
            words.say(told.verb),
            words.translate("customers", "Cancel"),
            width=480,
        )
        dialog.setObjectName("confirm_moves")
        dialog.primary.setObjectName("moves_confirm")
        dialog.body.addWidget(LeftOutList(words, asked.skipped, dialog))
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(lambda: self._carry_out(ids, event))
        dialog.open(dialog.primary)

    def _ask_reason(self, ids: Sequence[CustomerId], asked: Moved) -> None:
        if not asked.done:
            self._say_nobody(CustomerEvent.LOSE, asked)
            return
        dialog = lose_dialog(self._workspace, ids, asked, self._place.window())
        dialog.carried_out.connect(lambda outcome: self._say(CustomerEvent.LOSE, outcome))
        dialog.open(dialog.first_field)

    def _say_nobody(self, event: Event, asked: Moved) -> None:
        words = self._workspace.words
        close = words.translate("customers", "Close")
        dialog = Dialog(self._place.window(), words.say(MOVES[event].nobody), close, close, width=480)
        dialog.setObjectName("nobody_moves")
        dialog.cancel.hide()
        dialog.body.addWidget(LeftOutList(words, asked.skipped, dialog))
        dialog.accepted.connect(dialog.reject)
        dialog.open(dialog.primary)

    def _say(self, event: Event, outcome: Moved) -> None:
        words, told, messages = self._workspace.words, MOVES[event], self._workspace.messages
        if not outcome.done:
            messages.problems([each.problem for each in outcome.skipped])
            return
        if len(outcome.done) == 1:
            text = words.say(told.done_one, name=outcome.done[0].name)
        else:
            text = words.say(told.done, n=len(outcome.done))
        messages.toast(text, words.translate("customers", "Undo"), lambda: self._undo(outcome))

    def _undo(self, outcome: Moved) -> None:
        moves = self._workspace.services.customer_transitions
        self._workspace.tasks.command(lambda: moves.undo(outcome), self._on_undone)

    def _on_undone(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self._workspace.messages.problems(problems)

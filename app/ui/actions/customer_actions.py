"""What can be done with customers of the grid, one or many: menus, questions, and what is said afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.customer.lifecycle import AccountEvent, CustomerEvent
from app.domain.customer.states import LifecycleStatus
from app.domain.customer.transitions import account_events, customer_events
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.partner.role import Role
from app.services.customers.transitions import Event, TransitionOutcome
from app.services.queries.customer_row import CustomerRow, SyncMark
from app.ui.actions.lose_dialog import lose_dialog
from app.ui.actions.services import CustomerActionsServices
from app.ui.actions.skipped import SkippedList
from app.ui.actions.transition_words import TRANSITION_WORDS
from app.ui.undo.say_done import say_done
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
        if CustomerEvent.LOSE not in found and any(self._has_waiting_sale(row) for row in rows):
            found.add(CustomerEvent.LOSE)
        return frozenset(found)

    def _has_waiting_sale(self, row: CustomerRow) -> bool:
        """Whether it is a customer only by a sale that can still be taken back."""
        is_new = row.status is LifecycleStatus.INSTALLING and row.mark is SyncMark.QUEUED
        return is_new and bool(self._workspace.services.customer_transitions.waiting_sales(row.id))

    def fill(self, menu: Menu, rows: Sequence[CustomerRow]) -> None:
        """Add what may be done with ``rows`` now; what loses them comes last."""
        allowed = self.allowed(rows)
        ids = [row.id for row in rows]
        for event, words_of in TRANSITION_WORDS.items():
            if event in allowed:
                is_loss = event is CustomerEvent.LOSE
                action = menu.add(self._workspace.words.say(words_of.label), words_of.icon, danger=is_loss)
                action.setObjectName(event.value)
                action.triggered.connect(lambda _=False, event=event: self.ask(ids, event))

    def ask(self, ids: Sequence[CustomerId], event: Event) -> None:
        """Do it to one; of many say first who goes and who stays. Losing always asks for the reason."""
        transitions, tasks = self._workspace.services.customer_transitions, self._workspace.tasks
        match event:
            case CustomerEvent.LOSE:
                tasks.query(
                    lambda: transitions.preview(ids, event), lambda preview: self._ask_reason(ids, preview)
                )
            case _ if len(ids) > 1:
                tasks.query(
                    lambda: transitions.preview(ids, event),
                    lambda preview: self._confirm(ids, event, preview),
                )
            case _:
                self._carry_out(ids, event)

    def _carry_out(self, ids: Sequence[CustomerId], event: Event) -> None:
        transitions = self._workspace.services.customer_transitions

        def work() -> TransitionOutcome:
            return (
                transitions.set_state(ids, event)
                if isinstance(event, AccountEvent)
                else transitions.reopen(ids)
            )

        self._workspace.tasks.command(work, lambda outcome: self._say(event, outcome))

    def _confirm(self, ids: Sequence[CustomerId], event: Event, preview: TransitionOutcome) -> None:
        words, words_of = self._workspace.words, TRANSITION_WORDS[event]
        if not preview.done:
            self._say_nobody(event, preview)
            return
        dialog = Dialog(
            self._place.window(),
            words.say(words_of.question, n=len(preview.done)),
            words.say(words_of.verb),
            words.translate("customers", "Cancel"),
            width=480,
        )
        dialog.setObjectName("confirm_transition")
        dialog.primary.setObjectName("transition_confirm")
        dialog.body.addWidget(SkippedList(words, preview.skipped, dialog))
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(lambda: self._carry_out(ids, event))
        dialog.open(dialog.primary)

    def _ask_reason(self, ids: Sequence[CustomerId], preview: TransitionOutcome) -> None:
        if not preview.done:
            self._say_nobody(CustomerEvent.LOSE, preview)
            return
        dialog = lose_dialog(self._workspace, ids, preview, self._place.window())
        dialog.carried_out.connect(lambda outcome: self._say(CustomerEvent.LOSE, outcome))
        dialog.open(dialog.first_field)

    def _say_nobody(self, event: Event, preview: TransitionOutcome) -> None:
        words = self._workspace.words
        close = words.translate("customers", "Close")
        dialog = Dialog(
            self._place.window(), words.say(TRANSITION_WORDS[event].nobody), close, close, width=480
        )
        dialog.setObjectName("no_transition")
        dialog.cancel.hide()
        dialog.body.addWidget(SkippedList(words, preview.skipped, dialog))
        dialog.accepted.connect(dialog.reject)
        dialog.open(dialog.primary)

    def _say(self, event: Event, outcome: TransitionOutcome) -> None:
        words, words_of, messages = self._workspace.words, TRANSITION_WORDS[event], self._workspace.messages
        if not outcome.done:
            messages.problems([each.problem for each in outcome.skipped])
            return
        if len(outcome.done) == 1:
            text = words.say(words_of.done_one, name=outcome.done[0].name)
        else:
            text = words.say(words_of.done, n=len(outcome.done))
        say_done(self._workspace, text, Kind.CUSTOMER, outcome.done[0].id)

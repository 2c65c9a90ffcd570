"""Asks why customers were lost, and marks them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.customer.lifecycle import CustomerEvent
from app.domain.errors import Problem
from app.domain.ids import CustomerId, ReasonId
from app.services.customers.transitions import Moved
from app.services.words.catalogue_texts import text_in
from app.ui.actions.skipped import LeftOutList
from app.ui.actions.transition_words import MOVES
from app.ui.forms.field import Field
from app.ui.forms.text_area import TextArea
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.select import Select
from app.ui.workspace.workspace import Workspace


class LoseDialog(Dialog):
    """A reason of the portal's list; *Other* wants a sentence. Names those who cannot be lost now.

    Signals:
        lost: what became of the action.
    """

    lost = Signal(object)

    def __init__(
        self, workspace: Workspace, ids: Sequence[CustomerId], asked: Moved, window: QWidget
    ) -> None:
        self._workspace, self._ids = workspace, tuple(ids)
        words, desk = workspace.words, workspace.desk
        super().__init__(
            window,
            _question(workspace, asked),
            words.say(MOVES[CustomerEvent.LOSE].label),
            words.translate("customers", "Cancel"),
            width=480,
        )
        self.setObjectName("lose_dialog")
        self.primary.setObjectName("lose_confirm")
        reasons = desk.catalogue.lost_reasons()
        self._needs_text = {reason.id for reason in reasons if reason.needs_text}
        name, sentence = words.translate("customers", "Reason"), words.translate("customers", "In a sentence")
        self.first_field = Select(
            name,
            [(reason.id, text_in(reason.name, words.language)) for reason in reasons],
            self,
            placeholder=words.translate("customers", "Choose a reason"),
        )
        self.first_field.setObjectName("loss_reason")
        self._area = TextArea(sentence, self, lines=3)
        self._area.setObjectName("loss_text")
        self._reason = Field(name, self.first_field, self)
        self._text = Field(sentence, self._area, self)
        self.body.addWidget(LeftOutList(words, asked.skipped, self))
        self.body.addWidget(self._reason)
        self.body.addWidget(self._text)
        self.first_field.chosen.connect(self._on_reason_chosen)
        self.accepted.connect(self._lose)
        self._on_reason_chosen(None)

    def _on_reason_chosen(self, reason: object) -> None:
        self._text.setVisible(reason in self._needs_text)

    def _lose(self) -> None:
        moves = self._workspace.desk.customer_transitions
        self.primary.setEnabled(False)
        reason = ReasonId(str(self.first_field.value() or ""))
        text = self._area.text() if reason in self._needs_text else ""
        self._workspace.tasks.command(
            lambda: moves.lose(self._ids, reason, text), self._on_lost, self._on_problems
        )

    def _on_lost(self, outcome: Moved) -> None:
        self.close_over()
        self.lost.emit(outcome)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self.primary.setEnabled(True)
        words = self._workspace.words
        by_field = {problem.field: words.problem(problem) for problem in problems}
        self._reason.set_problem(by_field.pop("reason_id", ""))
        self._text.set_problem(by_field.pop("text", ""))
        if by_field:
            self._workspace.messages.problems(tuple(each for each in problems if each.field in by_field))


def _question(workspace: Workspace, asked: Moved) -> str:
    words = workspace.words
    if len(asked.done) == 1:
        return words.translate("customers", "Mark {name} as lost?", name=asked.done[0].name)
    return words.say(MOVES[CustomerEvent.LOSE].question, n=len(asked.done))

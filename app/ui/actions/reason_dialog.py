"""Asks for a reason of one of the portal's lists, and does what it is a reason for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.catalogue.catalogue import LostReason, RefusalReason
from app.domain.errors import Problem
from app.domain.ids import ReasonId
from app.domain.texts import fold
from app.services.words.catalogue_texts import text_in
from app.ui.forms.field import Field
from app.ui.forms.text_area import TextArea
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.select import Select
from app.ui.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ReasonQuestion:
    """What is asked, and what confirms it; the dialog and its fields are named after ``act`` and ``noun``."""

    title: str
    confirm: str
    act: str
    noun: str
    width: int = 440


def in_order(reasons: Sequence[RefusalReason | LostReason], language: str) -> list[tuple[object, str]]:
    """Ids and names by the alphabet, whatever order the portal gives; one that wants a text is last."""
    listed = [(reason, text_in(reason.name, language)) for reason in reasons]
    listed.sort(key=lambda each: (each[0].needs_text, fold(each[1])))
    return [(reason.id, name) for reason, name in listed]


class ReasonDialog(Dialog):
    """A reason of the list; one that needs a text shows a field for it, and no other does.

    Problems of ``carry_out`` at ``reason_id`` and ``text`` are said at the fields, others in a message.

    Signals:
        carried_out: what ``carry_out`` gave; the dialog is closed by then.
    """

    carried_out = Signal(object)

    def __init__(
        self,
        workspace: Workspace[object],
        question: ReasonQuestion,
        reasons: Sequence[RefusalReason | LostReason],
        carry_out: Callable[[ReasonId, str], object],
        window: QWidget,
    ) -> None:
        self._workspace, self._carry_out = workspace, carry_out
        words = workspace.words
        cancel = words.translate("customers", "Cancel")
        super().__init__(window, question.title, question.confirm, cancel, width=question.width)
        self.setObjectName(f"{question.act}_dialog")
        self.primary.setObjectName(f"{question.act}_confirm")
        self._needs_text = {reason.id for reason in reasons if reason.needs_text}
        name, sentence = words.translate("customers", "Reason"), words.translate("customers", "In a sentence")
        self.first_field = Select(
            name,
            in_order(reasons, words.language),
            self,
            placeholder=words.translate("customers", "Choose a reason"),
        )
        self.first_field.setObjectName(f"{question.noun}_reason")
        self._area = TextArea(sentence, self, lines=3)
        self._area.setObjectName(f"{question.noun}_text")
        self._reason = Field(name, self.first_field, self)
        self._text = Field(sentence, self._area, self)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._text)
        self.first_field.chosen.connect(self._on_reason_chosen)
        self.accepted.connect(self._on_accepted)
        self._on_reason_chosen(None)

    def _on_reason_chosen(self, reason: object) -> None:
        self._text.setVisible(reason in self._needs_text)

    def _on_accepted(self) -> None:
        self.primary.setEnabled(False)
        reason = ReasonId(str(self.first_field.value() or ""))
        text = self._area.text() if reason in self._needs_text else ""
        self._workspace.tasks.command(
            lambda: self._carry_out(reason, text), self._on_carried_out, self._on_problems
        )

    def _on_carried_out(self, outcome: object) -> None:
        self.close_over()
        self.carried_out.emit(outcome)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self.primary.setEnabled(True)
        words = self._workspace.words
        by_field = {problem.field: words.problem(problem) for problem in problems}
        self._reason.set_problem(by_field.pop("reason_id", ""))
        self._text.set_problem(by_field.pop("text", ""))
        if by_field:
            self._workspace.messages.problems(tuple(each for each in problems if each.field in by_field))

"""Asks why the customer said no, and refuses the quote."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.domain.ids import QuoteId, ReasonId
from app.domain.quote.quote import Quote
from app.services.words.catalogue_texts import text_in
from app.ui.forms.field import Field
from app.ui.forms.text_area import TextArea
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.select import Select
from app.ui.workspace.workspace import Workspace


class RefuseDialog(Dialog):
    """A reason of the portal's list; *Other* wants a sentence.

    Signals:
        refused: the quote, now refused here and queued for the portal.
    """

    refused = Signal(object)

    def __init__(self, workspace: Workspace, id: QuoteId, window: QWidget) -> None:
        self._workspace, self._id = workspace, id
        words, desk = workspace.words, workspace.desk
        quote = desk.quotes.get(id)
        super().__init__(
            window,
            words.translate("quote_actions", "Refuse quote {number}?", number=quote.shown_number),
            words.translate("quote_actions", "Refuse the quote"),
            words.translate("quote_actions", "Cancel"),
        )
        self.setObjectName("refuse_dialog")
        self.primary.setObjectName("refuse_confirm")
        reasons = desk.catalogue.refusal_reasons()
        self._needs_text = {reason.id for reason in reasons if reason.needs_text}
        self.first_field = Select(
            words.translate("quote_actions", "Reason"),
            [(reason.id, text_in(reason.name, words.language)) for reason in reasons],
            self,
            placeholder=words.translate("quote_actions", "Choose a reason"),
        )
        self.first_field.setObjectName("refusal_reason")
        self._reason = Field(words.translate("quote_actions", "Reason"), self.first_field, self)
        area = TextArea(words.translate("quote_actions", "In a sentence"), self, lines=3)
        area.setObjectName("refusal_text")
        self._area = area
        self._text = Field(words.translate("quote_actions", "In a sentence"), area, self)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._text)
        self.first_field.chosen.connect(self._on_reason_chosen)
        self.accepted.connect(self._refuse)
        self._on_reason_chosen(None)

    def _on_reason_chosen(self, reason: object) -> None:
        self._text.setVisible(reason in self._needs_text)

    def _refuse(self) -> None:
        desk = self._workspace.desk
        self.primary.setEnabled(False)
        reason = ReasonId(str(self.first_field.value() or ""))
        text = self._area.text() if reason in self._needs_text else ""
        self._workspace.tasks.command(
            lambda: desk.quotes.refuse(self._id, reason, text), self._on_refused, self._on_problems
        )

    def _on_refused(self, quote: Quote) -> None:
        self.close_over()
        self.refused.emit(quote)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self.primary.setEnabled(True)
        words = self._workspace.words
        by_field = {problem.field: words.problem(problem) for problem in problems}
        self._reason.set_problem(by_field.pop("reason_id", ""))
        self._text.set_problem(by_field.pop("text", ""))
        if by_field:
            self._workspace.messages.problems(tuple(each for each in problems if each.field in by_field))

"""A request for approval as a manager reads and answers it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.approval.approval import ApprovalRequest, SubjectKind
from app.domain.errors import Problem, RuleViolation
from app.domain.kind import Kind
from app.services.approval_figures.approval_figures import ApprovalFigures
from app.services.sync.status import Phase
from app.ui.attention.approval_answer import ApprovalAnswer
from app.ui.attention.approval_table import ApprovalTable
from app.ui.attention.approval_totals import ApprovalTotals
from app.ui.attention.approval_words import (
    about,
    asked_at,
    asked_by,
    customer_of,
    subject_closed,
    subject_open,
    why_asked,
)
from app.ui.attention.card_head import EDGE, CardHead, text_left
from app.ui.attention.services import ApprovalCardServices
from app.ui.attention.subject_place import place_to_read
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.labels.product_names import SoldNames
from app.ui.theme import BODY, CELL, NOTE_STRONG
from app.ui.undo.say_done import say_done
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace.workspace import Workspace


class ApprovalCard(Card):
    """About one document or draft: a newer request about it takes the place of the one before.

    Signals:
        answered: the manager has answered; the card is about to go.
        next_asked: the keyboard wants the next card.
    """

    answered = Signal()
    next_asked = Signal()

    def __init__(
        self,
        workspace: Workspace[ApprovalCardServices],
        request_id: str,
        explanations: AmountExplanations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, padding=0)
        self._workspace = workspace
        self._is_open = False
        self.request: ApprovalRequest = workspace.services.approvals.get(request_id)
        self.subject_id = self.request.subject.id
        self._figures: ApprovalFigures | None = None
        self._head = CardHead("pen", "violet", "", "", "", self, keeps_note=True)
        self._head.setObjectName("card_head")
        self._why = Label("", CELL, parent=self, wrap=True)
        self._why.setObjectName("reason")
        self._news = Banner("info", "", "", self)
        self._news.setObjectName("new_revision")
        self._news.hide()
        self._note_name = Label("", NOTE_STRONG, "text2", self)
        self._note = Label("", BODY, "text", self, wrap=True)
        self._note.setObjectName("approval_note_text")
        words = workspace.words
        self.totals = ApprovalTotals(words, SoldNames(workspace).product, explanations, self)
        self.table = ApprovalTable(workspace, explanations, self)
        self.answer = ApprovalAnswer(words, self.request.requested_by.name, self._see_words(), self)
        self._inside = QWidget(self)
        self.setObjectName(f"approval:{self.subject_id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._connect()
        self.show_request(request_id)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether the figures and the answer are shown."""
        return self._is_open

    def show_request(self, request_id: str) -> None:
        """Show the request as it is now; what is typed stays."""
        before, seen = self.request, self._figures
        desk = self._workspace.services.approval_desk
        self.request = self._workspace.services.approvals.get(request_id)
        trouble: tuple[Problem, ...] = ()
        try:
            self._figures = desk.figures(request_id)
        except RuleViolation as refused:
            self._figures, trouble = None, refused.problems
        is_new = seen is not None and self._figures is not None and seen.digest != self._figures.digest
        self._say_news(before, is_new=is_new)
        self._show(trouble, is_new=is_new)

    def set_open(self, is_open: bool) -> None:
        """Show everything, or the head with the facts that decide."""
        self._is_open = is_open
        self._inside.setVisible(is_open)
        self._show_head()

    def set_leading(self, is_leading: bool) -> None:
        """Show *Approve* as the page's primary action, or not."""
        self.answer.set_leading(is_leading)

    def focus_head(self) -> None:
        """Give the keyboard to the card: to the answer while it is open, never to a button."""
        if self._is_open:
            self.answer.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._head.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.set_open(False)
            self._head.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_F6:
            self.next_asked.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.body.setSpacing(0)
        self.body.addWidget(self._head)
        self.body.addWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_inset((self._why, self._news), 0, 16))
        column.addWidget(HLine("line", self._inside))
        column.addLayout(_inset((self._note_name, self._note), 14, 16))
        column.addWidget(HLine("line", self._inside))
        column.addLayout(_inset((self.totals,), 14, 16, shift=5))
        column.addWidget(self.table)
        column.addWidget(HLine("line2", self._inside))
        column.addWidget(self.answer)

    def _connect(self) -> None:
        self._head.clicked.connect(self._on_head_clicked)
        self.answer.approved.connect(self._on_approved)
        self.answer.declined.connect(self._on_declined)
        self.answer.look_asked.connect(self._on_look_asked)

    def _show(self, trouble: tuple[Problem, ...], *, is_new: bool) -> None:
        words, request, shown = self._workspace.words, self.request, self._figures
        note_of = words.translate("approvals", "Note of {name}", name=request.requested_by.name)
        self._note_name.setText(note_of)
        self._note.setText(words.translate("approvals", "“{note}”", note=request.note))
        for part in (self.totals, self.table):
            part.setVisible(shown is not None)
        self._show_head()
        if shown is None:
            self._why.setText(" ".join(words.problem(each) for each in trouble))
            self.answer.set_can_approve(False)
            self.answer.set_valid_for("")
            return
        self._why.setText(why_asked(words, shown))
        self.totals.show_figures(shown, is_new=is_new)
        self.table.show_figures(shown, is_new=is_new)
        is_same = (shown.digest, shown.revision) == (request.subject.digest, request.subject.revision)
        reason = "" if is_same else words.problem(Problem("approval-price"))
        self.answer.set_can_approve(not shown.beyond, "" if shown.beyond else reason)
        self.answer.set_valid_for(self._valid_for(shown))

    def _show_head(self) -> None:
        words, request, shown = self._workspace.words, self.request, self._figures
        now = self._workspace.services.clock.now().astimezone()
        name = customer_of(self._workspace, request.customer_id)
        if shown is None:
            subject = about(words, request, "")
        else:
            subject = subject_open(words, shown) if self._is_open else subject_closed(words, shown)
        note = (
            asked_at(words, request.requested_at, now)
            if self._is_open
            else asked_by(words, request.requested_by.name, request.requested_at, now)
        )
        self._head.say(name, subject, note)
        self._head.set_open(self._is_open, words)

    def _say_news(self, before: ApprovalRequest, *, is_new: bool) -> None:
        words, shown = self._workspace.words, self._figures
        if before.id == self.request.id and not is_new:
            return
        if shown is None or not shown.number:
            strong = words.translate("approvals", "Asked for again, amounts changed.")
        else:
            strong = words.translate(
                "approvals", "Revision {revision} received, amounts changed.", revision=shown.revision
            )
        text = words.translate("approvals", "What you typed is kept.") if self.answer.field.text() else ""
        self._news.set_message("info", strong, text, icon="sync")
        self._news.show()

    def _valid_for(self, shown: ApprovalFigures) -> str:
        words = self._workspace.words
        if not shown.number:
            return words.translate(
                "approvals", "Holds for these amounts, for one order; any change needs another approval."
            )
        return words.translate(
            "approvals",
            "Holds for revision {revision} and these amounts; a new revision cancels the approval.",
            revision=shown.revision,
        )

    def _see_words(self) -> str:
        words = self._workspace.words
        match self.request.subject.kind:
            case SubjectKind.QUOTE:
                return words.translate("approvals", "View the quote")
            case SubjectKind.CHANGE_ORDER:
                return words.translate("approvals", "View the change")
            case _:
                return words.translate("approvals", "View the file")

    def _on_head_clicked(self) -> None:
        self.set_open(not self._is_open)
        if self._is_open:
            self.focus_head()

    def _on_look_asked(self) -> None:
        try:
            place = place_to_read(self._workspace.services, self.request)
        except RuleViolation as refused:
            self._show_gone(refused.problems)
            return
        self._workspace.router.go(place)

    def _show_gone(self, problems: tuple[Problem, ...]) -> None:
        """Say that what is asked about went while it was on show: there is nothing to see nor to approve."""
        self._figures = None
        self._show(problems, is_new=False)
        self.answer.see.refuse(self._workspace.words.problem(problems[0]))

    def _on_approved(self, text: str) -> None:
        approvals, id = self._workspace.services.approvals, self.request.id
        shown = self._figures
        if shown is None:
            return
        self.answer.set_busy(True)
        self._workspace.tasks.command(
            lambda: approvals.approve(id, shown.digest, text), self._on_answered, self._on_problems
        )

    def _on_declined(self, text: str) -> None:
        approvals, request = self._workspace.services.approvals, self.request
        self.answer.set_busy(True)
        self._workspace.tasks.command(
            lambda: approvals.decline(request.id, request.subject.digest, text),
            self._on_answered,
            self._on_problems,
        )

    def _on_answered(self, request: ApprovalRequest) -> None:
        words, customer = self._workspace.words, self._figures.customer_name if self._figures else ""
        if request.status.value == "approved":
            said = words.translate("approvals", "Discount for {name} approved", name=customer)
        else:
            said = words.translate("approvals", "Discount for {name} declined", name=customer)
        if self._workspace.services.sync_status.phase is Phase.OFFLINE:
            later = words.translate(
                "approvals", "leaves at the next exchange; the portal decides by its own data"
            )
            said = f"{said}, {later}"
        self.answer.field.clear()
        self.answered.emit()
        say_done(self._workspace, said, Kind.APPROVAL, request.id)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self.answer.set_busy(False)
        self.answer.tell(" ".join(dict.fromkeys(self._workspace.words.problem(each) for each in problems)))


def _inset(parts: tuple[QWidget, ...], top: int, bottom: int, *, shift: int = 0) -> QVBoxLayout:
    """``parts`` on the card's edge of text; ``shift`` is what they keep free at their own left."""
    column = QVBoxLayout()
    column.setContentsMargins(text_left() - shift, top, EDGE, bottom)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    return column

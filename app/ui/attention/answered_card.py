"""A manager's answer as the rep reads it: a no with its reason, or a yes to an order that may be placed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus, SubjectKind
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.kind import Kind
from app.ui.actions.start_quote import start_revision
from app.ui.attention.approval_words import about, customer_of
from app.ui.attention.card_head import EDGE, CardHead, text_left
from app.ui.attention.services import ApprovalCardServices
from app.ui.attention.subject_place import place_to_go_on
from app.ui.labels.subjects import received
from app.ui.theme import BODY, CELL, Status
from app.ui.theme.icons import IconName
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class AnsweredCard(Card):
    """Closed at first, as the other cards are.

    Signals:
        put_off: the rep wants to decide later; the card has closed itself.
    """

    put_off = Signal()

    def __init__(
        self, workspace: Workspace[ApprovalCardServices], request_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=0)
        self._workspace = workspace
        self.request: ApprovalRequest = workspace.services.approvals.get(request_id)
        self.is_granted = self.request.status is ApprovalStatus.APPROVED
        self.setObjectName(f"answered:{request_id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        words, now = workspace.words, workspace.services.clock.now().astimezone()
        answer = self.request.answer
        moment = answer.at if answer is not None else self.request.requested_at
        icon: IconName = "ok" if self.is_granted else "no"
        status: Status = "success" if self.is_granted else "danger"
        self._head = CardHead(
            icon,
            status,
            customer_of(workspace, self.request.customer_id),
            self._subject(),
            received(words, moment, now),
            self,
        )
        self._head.setObjectName("card_head")
        self._head.clicked.connect(lambda: self.set_open(not self.is_open))
        self._inside = QWidget(self)
        go_on = words.translate("approvals", "Modify")
        if self.is_granted:
            go_on = words.translate("approvals", "Go on")
        self._note = Label("", CELL, "text2", self, wrap=True)
        self._note.setObjectName("note_of_answer")
        self._modify = Button(go_on, "secondary", parent=self)
        self._modify.setObjectName("go_on_answered")
        self._let_go = Button(words.translate("approvals", "Leave it"), "discreet", parent=self)
        self._let_go.setObjectName("let_go")
        self._let_go.setVisible(not self.is_granted)
        self._lay_out(answer.text if answer is not None else "")
        self._modify.clicked.connect(self._on_modify)
        self._let_go.clicked.connect(self._on_let_go)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether the answer is shown."""
        return not self._inside.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the answer and the ways on, or the head alone."""
        self._inside.setVisible(is_open)
        if is_open:
            self._place()
        self._head.set_open(is_open, self._workspace.words)

    def set_leading(self, is_leading: bool) -> None:
        """Show *Modify* as the page's primary action, or not."""
        self._modify.set_kind("primary" if is_leading else "secondary")

    def focus_head(self) -> None:
        """Give the keyboard to the card."""
        self._head.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.set_open(False)
            self.put_off.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, text: str) -> None:
        words = self._workspace.words
        self.body.setSpacing(0)
        self.body.addWidget(self._head)
        self.body.addWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said = QVBoxLayout()
        said.setContentsMargins(text_left(), 0, EDGE, 16)
        quoted = Label(words.translate("approvals", "“{note}”", note=text), BODY, "text", self, wrap=True)
        quoted.setObjectName("answer_of_manager")
        quoted.setVisible(bool(text))
        said.addWidget(quoted)
        column.addLayout(said)
        column.addWidget(HLine("line", self._inside))
        foot = QHBoxLayout()
        foot.setContentsMargins(text_left(), 12, EDGE, 16)
        foot.setSpacing(8)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._let_go)
        foot.addWidget(self._modify)
        column.addLayout(foot)

    def _what_now(self) -> str:
        words = self._workspace.words
        if self.is_granted:
            return words.translate(
                "approvals", "You can go on now: what was approved is kept as you left it."
            )
        return words.translate(
            "approvals", "Nothing was sold. Change the discount, or ask again with another note."
        )

    def _subject(self) -> str:
        words, answer = self._workspace.words, self.request.answer
        what, name = about(words, self.request, self._number()), answer.by.name if answer is not None else ""
        if self.is_granted:
            return words.translate("approvals", "{about} approved by {name}", about=what, name=name)
        return words.translate("approvals", "{about} declined by {name}", about=what, name=name)

    def _number(self) -> str:
        services, id = self._workspace.services, self.request.subject.id
        try:
            if self.request.subject.kind is SubjectKind.QUOTE:
                return services.quotes.get(QuoteId(id)).display_number
            if self.request.subject.kind is SubjectKind.CHANGE_ORDER:
                return services.change_services.change_orders.get(ChangeOrderId(id)).display_number
        except RuleViolation:
            # The document is gone; the card says what it was.
            return ""
        return ""

    def _on_modify(self) -> None:
        match self._place():
            case None:
                return
            case places.ReadQuote(quote_id=id):
                start_revision(self._workspace, id)
            case place:
                self._workspace.router.go(place)

    def _place(self) -> places.Place | None:
        """Where the rep goes on; None, and the card says why, where it is not there any more."""
        try:
            place = place_to_go_on(self._workspace.services, self.request)
        except RuleViolation as refused:
            why = self._workspace.words.problem(refused.problems[0])
            self._note.set_colour("danger")
            self._note.setText(why)
            self._modify.refuse(why)
            return None
        self._note.set_colour("text2")
        self._note.setText(self._what_now())
        self._modify.allow()
        return place

    def _on_let_go(self) -> None:
        approvals, id = self._workspace.services.approvals, self.request.id
        self._let_go.setEnabled(False)

        def say(request: ApprovalRequest) -> None:
            words = self._workspace.words
            said = words.translate("approvals", "Taken off your list")
            say_done(self._workspace, said, Kind.APPROVAL, request.id)

        def refused(problems: tuple[Problem, ...]) -> None:
            self._let_go.setEnabled(True)
            self._workspace.messages.problems(problems)

        self._workspace.tasks.command(lambda: approvals.withdraw(id), say, refused)

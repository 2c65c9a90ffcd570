"""A manager's answer as the rep reads it: a no with its reason, or a yes to an order that may be placed."""

from PySide6.QtWidgets import QWidget

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus, SubjectKind
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.kind import Kind
from app.ui.attention.approval_words import about, customer_of
from app.ui.attention.card_head import CardHead
from app.ui.attention.news_card import NewsCard
from app.ui.attention.services import ApprovalCardServices
from app.ui.attention.subject_place import place_to_go_on
from app.ui.labels.subjects import received
from app.ui.theme import BODY, Status
from app.ui.theme.icons import IconName
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class AnsweredCard(NewsCard):
    """Quotes the manager; a no can be taken off the list."""

    def __init__(
        self, workspace: Workspace[ApprovalCardServices], request_id: str, parent: QWidget | None = None
    ) -> None:
        request: ApprovalRequest = workspace.services.approvals.get(request_id)
        is_granted = request.status is ApprovalStatus.APPROVED
        words, now = workspace.words, workspace.services.clock.now().astimezone()
        go_on = words.translate("approvals", "Modify")
        if is_granted:
            go_on = words.translate("approvals", "Go on")

        def where() -> places.Place:
            return place_to_go_on(workspace.services, request)

        super().__init__(workspace, f"answered:{request_id}", where, go_on, parent)
        self._workspace, self.request, self.is_granted = workspace, request, is_granted
        self._note.setObjectName("note_of_answer")
        self._go_on.setObjectName("go_on_answered")
        self._let_go = Button(words.translate("approvals", "Leave it"), "discreet", parent=self)
        self._let_go.setObjectName("let_go")
        self._let_go.setVisible(not self.is_granted)
        self._let_go.clicked.connect(self._on_let_go)
        answer = request.answer
        text, moment = (answer.text, answer.at) if answer is not None else ("", request.requested_at)
        quoted = Label(words.translate("approvals", "“{note}”", note=text), BODY, "text", self, wrap=True)
        quoted.setObjectName("answer_of_manager")
        quoted.setVisible(bool(text))
        icon: IconName = "ok" if self.is_granted else "no"
        status: Status = "success" if self.is_granted else "danger"
        customer, said = customer_of(workspace, request.customer_id), received(words, moment, now)
        head = CardHead(icon, status, customer, self._subject(), said, self)
        self.lay_out(head, [quoted], self._what_is_next(), self._let_go)

    def _what_is_next(self) -> str:
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

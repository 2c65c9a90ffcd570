"""One entry of the attention list: its head, and below it what the rep can do while it is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, QuoteId
from app.domain.partner.partner import Role
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.attention.quote_conflict import read_conflict
from app.services.attention.resolution_options import (
    Here,
    Question,
    ResolutionOption,
    question_of,
    resolution_options,
)
from app.services.meeting.void_acceptance import VoidAcceptance
from app.services.queries.queues import AttentionItem
from app.services.quotes.renewal_sentence import differences_of
from app.ui.attention.body import CardBody
from app.ui.attention.card_head import CardHead
from app.ui.attention.decisions import Decisions, void_acceptances
from app.ui.attention.field_conflict import FieldConflictBody
from app.ui.attention.quote_conflict import QuoteConflictBody
from app.ui.attention.refusal import RefusalBody
from app.ui.attention.services import CardServices
from app.ui.labels.subjects import by_whom, received, subject, title
from app.ui.widgets.card import Card
from app.ui.workspace.workspace import Workspace


class AttentionCard(Card):
    """Closed at first; its body is built when it is first opened.

    Signals:
        put_off: the rep wants to decide later; the card has closed itself.
    """

    put_off = Signal()

    def __init__(
        self,
        workspace: Workspace[CardServices],
        decisions: Decisions,
        item: AttentionItem,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, padding=0)
        self._workspace, self._decisions, self.item = workspace, decisions, item
        self._quote = self._find_quote()
        self.question = question_of(item, is_quote_open=self._is_quote_open())
        self._is_leading = False
        self._body: CardBody | None = None
        words = workspace.words
        now = workspace.services.clock.now().astimezone()
        is_refusal, is_lost = self.question is Question.REFUSAL, self.question is Question.LOST
        self._head = CardHead(
            "no" if is_refusal else "attention",
            "danger" if is_refusal else "warning",
            title(words, item),
            subject(words, item, self.question),
            by_whom(words, "", item.given_at, now) if is_lost else received(words, item.answered_at, now),
            self,
        )
        self._head.setObjectName("card_head")
        self._head.clicked.connect(self._on_head_clicked)
        self.setObjectName(f"card:{item.op_id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.body.setSpacing(0)
        self.body.addWidget(self._head)
        self._say_state()

    @property
    def is_open(self) -> bool:
        """Whether what can be done is shown."""
        return self._body is not None and not self._body.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show what can be done, or the head alone; what was chosen stays chosen."""
        if is_open and self._body is None:
            self._body = self._build_body()
            self._body.set_leading(self._is_leading)
            self._body.put_off.connect(self._on_put_off)
            self.body.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(is_open)
        self._say_state()

    def set_leading(self, is_leading: bool) -> None:
        """Show the action as the page's primary one, or not."""
        self._is_leading = is_leading
        if self._body is not None:
            self._body.set_leading(is_leading)

    def allow_again(self) -> None:
        """Take a decision again, when the rep has come back."""
        if self._body is not None:
            self._body.allow_again()

    def focus_head(self) -> None:
        """Give the keyboard to the card."""
        self._head.setFocus(Qt.FocusReason.TabFocusReason)

    def _build_body(self) -> CardBody:
        workspace, decisions, item = self._workspace, self._decisions, self.item
        if self.question is Question.FIELDS:
            return FieldConflictBody(workspace, decisions, item, self)
        if self.question is Question.QUOTE:
            conflict = read_conflict(workspace.services.quote_services, item)
            return QuoteConflictBody(workspace, decisions, item, conflict, self)
        void = void_acceptances(workspace.services).of(item)
        options, differences = resolution_options(item, self._here(void)), ""
        if ResolutionOption.TAKE_SEATS_OVER in options:
            differences = differences_of(workspace.services.quote_services, QuoteId(item.target_id))
        return RefusalBody(workspace, decisions, item, options, self, differences, void)

    def _here(self, void: VoidAcceptance | None) -> Here:
        services, data = self._workspace.services, self.item.data
        may_decide = services.account.role is not Role.VIEWER
        return Here(
            has_customer=self._has(self.item.customer_id),
            has_quote=self._quote is not None,
            is_quote_open=self._is_quote_open(),
            has_other=self._has(CustomerId(data.get("customer_id", ""))),
            is_other_mine=data.get("sales_rep_id", services.account.user_id) == services.account.user_id,
            can_move=may_decide and services.refused_changes.can_move_again(self.item),
            can_show_again=may_decide and void is not None and void.can_show_again,
            can_be_change=may_decide and services.change_services.refused_orders.can_take(self.item),
        )

    def _find_quote(self) -> Quote | None:
        try:
            return self._workspace.services.quotes.get(QuoteId(self.item.target_id))
        except RuleViolation:
            return None

    def _is_quote_open(self) -> bool:
        today = self._workspace.services.clock.today()
        return self._quote is not None and self._quote.status_on(today) is QuoteStatus.OPEN

    def _has(self, id: CustomerId) -> bool:
        try:
            self._workspace.services.customers.get(id)
        except RuleViolation:
            return False
        return True

    def _on_head_clicked(self) -> None:
        self.set_open(not self.is_open)

    def _on_put_off(self) -> None:
        self.set_open(False)
        self.put_off.emit()

    def _say_state(self) -> None:
        self._head.set_open(self.is_open, self._workspace.words)

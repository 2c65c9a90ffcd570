"""What comes next for a quote that is read: validation, a manager before it, or a new quote in its place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.domain.quote.lifecycle import QuoteEvent
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.approvals.approvals import ApprovalStanding
from app.services.words import Words
from app.ui.actions.quote_actions import QuoteActions
from app.ui.labels.key_names import ctrl_enter
from app.ui.widgets.buttons import Button


class NextSteps:
    """The buttons at the head of the paper; of one quote at most one is shown."""

    def __init__(self, words: Words, actions: QuoteActions, parent: QWidget) -> None:
        self._words, self._actions = words, actions
        self._validate = Button(words.translate("paper_page", "Validate the quote"), "primary", None, parent)
        self._validate.setObjectName("validate_quote")
        self._ask = Button(words.translate("approvals", "Ask for approval"), "primary", "pen", parent)
        self._ask.setObjectName("ask_approval")
        again = words.translate("quote_actions", "Re-quote at today’s prices")
        self._requote = Button(again, "primary", None, parent)
        self._requote.setObjectName("requote")
        for button in self.buttons:
            button.set_main(ctrl_enter(words))

    @property
    def buttons(self) -> Sequence[Button]:
        """Every button, shown or not, from left to right."""
        return self._validate, self._ask, self._requote

    def connect_to(self, quote: Quote) -> None:
        """Let the buttons do what they say to ``quote``."""
        id = quote.id
        self._validate.clicked.connect(lambda: self._actions.validate(id))
        self._ask.clicked.connect(lambda: self._actions.ask_for_approval(id))
        self._requote.clicked.connect(lambda: self._actions.requote(id))

    def show_next(self, quote: Quote, status: QuoteStatus, *, is_current: bool) -> ApprovalStanding:
        """Show what the rep does next with ``quote``; where it stands between rep and managers."""
        can_close = is_current and QuoteEvent.VALIDATE in self._actions.allowed(quote.id)
        standing = self._actions.approval_of(quote.id) if can_close else ApprovalStanding.FREE
        self._validate.setVisible(can_close and standing is not ApprovalStanding.NEEDED)
        self._ask.setVisible(can_close and standing is ApprovalStanding.NEEDED)
        waits = self._words.problem(Problem("approval.waits"))
        _allow(self._validate, waits if standing is ApprovalStanding.WAITS else "")
        _allow(self._ask, self._actions.why_nobody(quote.id) if standing is ApprovalStanding.NEEDED else "")
        self._requote.setVisible(is_current and self._actions.may_requote(status))
        return standing


def _allow(button: Button, reason: str) -> None:
    """Let ``button`` be pressed, or say why it cannot be."""
    if reason:
        button.refuse(reason)
    else:
        button.allow()

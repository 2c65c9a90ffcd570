"""The button that gives everything that a restored portal lost once more."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from app.domain.partner.partner import Role
from app.services.attention.lost_changes import had_left
from app.services.attention.resolution_options import Question
from app.ui.attention.card import AttentionCard
from app.ui.attention.decisions import Decisions
from app.ui.attention.services import AttentionServices
from app.ui.widgets.buttons import Button
from app.ui.workspace.workspace import Workspace

_SEVERAL = 2
"""One alone is sent again from its card."""


class SendAllButton(Button):
    """Hidden until there are several, and for those who only read."""

    def __init__(
        self, workspace: Workspace[AttentionServices], decisions: Decisions, parent: QWidget
    ) -> None:
        super().__init__("", "secondary", parent=parent)
        self._workspace = workspace
        self.setObjectName("send_all_again")
        self.clicked.connect(decisions.send_all_again)

    def offer(self, cards: Iterable[AttentionCard]) -> None:
        """Offer to send again what of ``cards`` was lost, but for e-mails that had left."""
        lost = [each.item for each in cards if each.question is Question.LOST]
        count = sum(not had_left(each.command, each.code) for each in lost)
        self.setText(self._workspace.words.translate("attention", "Send all {n} again", n=count))
        self.setVisible(count >= _SEVERAL and self._workspace.services.account.role is not Role.VIEWER)

"""The button that gives everything that a restored portal lost once more."""

from PySide6.QtWidgets import QWidget

from app.domain.partner.partner import Role
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

    def offer(self, lost: int) -> None:
        """Offer to send ``lost`` changes again."""
        self.setText(self._workspace.words.translate("attention", "Send all {n} again", n=lost))
        self.setVisible(lost >= _SEVERAL and self._workspace.services.account.role is not Role.VIEWER)

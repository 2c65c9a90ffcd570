"""The way to the e-mail about a quote or a change order, wherever its menu is."""

from typing import TYPE_CHECKING, Protocol

from app.domain.partner.partner import Role
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.services.session.identity import Account


class MailMenuServices(Protocol):
    """Serves the entry that leads to the e-mail."""

    @property
    def account(self) -> "Account": ...


def add_mail(menu: Menu, workspace: Workspace[MailMenuServices], place: places.WriteMessage) -> None:
    """Offer to write an e-mail, to everybody who does more than read; what keeps it back the page says."""
    if workspace.services.account.role is Role.VIEWER:
        return
    action = menu.add(workspace.words.translate("mail", "Send by e-mail"), "mail")
    action.setObjectName("send_by_mail")
    action.triggered.connect(lambda: workspace.router.go(place))

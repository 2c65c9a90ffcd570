"""The customer's own data: a form for who may change it, the plain facts for who reads only."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import CustomerId
from app.domain.partner.partner import Role
from app.ui.customer_file.profile_facts import ProfileFacts
from app.ui.customer_file.profile_form import ProfileForm
from app.ui.customer_file.services import ProfileTabServices
from app.ui.workspace.workspace import Workspace


class ProfileTab(QWidget):
    """Identity, address, billing and contacts of one customer."""

    def __init__(
        self, workspace: Workspace[ProfileTabServices], customer_id: CustomerId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form: ProfileForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if workspace.services.account.role is Role.VIEWER:
            column.addWidget(ProfileFacts(workspace, customer_id, self))
            return
        self._form = ProfileForm(workspace, customer_id, self)
        self.setFocusProxy(self._form)
        column.addWidget(self._form)

    def go_to_field(self, path: str) -> None:
        """Put the keyboard into a field; who reads only has none."""
        if self._form is not None:
            self._form.go_to_field(path)

    def leave(self) -> None:
        """Keep what was typed last."""
        if self._form is not None:
            self._form.leave()

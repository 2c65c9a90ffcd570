"""The add-customer wizard in the window: opens where it was left, or says why it cannot."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.services.customers.start_wizard import start_wizard
from app.ui.wizard.frame import WizardFrame
from app.ui.wizard.services import WizardServices
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class WizardPage(QWidget):
    """The frame with the steps; an empty page with a way back where no customer can be added."""

    def __init__(
        self, workspace: Workspace[WizardServices], place: places.AddCustomer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._frame: WizardFrame | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        services = workspace.services
        try:
            inside = services.customers.get(place.parent_id) if place.parent_id is not None else None
            wizard = start_wizard(
                services.catalogue,
                services.drafts,
                services.identities,
                services.account,
                place.draft_id,
                inside,
            )
        except RuleViolation as refused:
            title = workspace.words.translate("wizard", "No customer can be added here")
            column.addWidget(refused_page(workspace, self, "customers", title, refused))
            return
        self._frame = WizardFrame(workspace, wizard, is_kept=place.draft_id is not None, parent=self)
        self.setFocusProxy(self._frame)
        column.addWidget(self._frame)

    def leave(self) -> None:
        """Keep what was typed last."""
        if self._frame is not None:
            self._frame.leave()

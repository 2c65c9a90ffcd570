"""The import of customers in the window: says why there can be none, or shows its steps."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.services.spreadsheets.import_session import ImportSession
from app.ui.imports.frame import ImportFrame
from app.ui.imports.services import ImportServices
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class ImportPage(QWidget):
    """The frame with the steps; an empty page with a way back where nothing can be imported."""

    def __init__(
        self,
        workspace: Workspace[ImportServices],
        place: places.ImportCustomers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame: ImportFrame | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        services = workspace.services
        try:
            session = ImportSession(services.imports, services.catalogue, services.choices)
        except RuleViolation as refused:
            title = workspace.words.translate("imports", "No customer can be imported here")
            column.addWidget(refused_page(workspace, self, "customers", title, refused))
            return
        self.frame = ImportFrame(workspace, session, self)
        self.setFocusProxy(self.frame)
        column.addWidget(self.frame)

    def leave(self) -> None:
        """Stop looking at the file; what is being written is written to its end."""
        if self.frame is not None:
            self.frame.leave()

"""The import of customers in the window: says why there can be none, or shows its steps."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.spreadsheets.import_session import ImportSession, KeptImport
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
        self._workspace = workspace
        self.frame: ImportFrame | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        services = workspace.services
        kept = services.imports.kept(place.kept)
        resumed = kept if isinstance(kept, KeptImport) else None
        try:
            session = (
                resumed.session
                if resumed is not None
                else ImportSession(services.imports, services.catalogue, services.choices)
            )
        except RuleViolation as refused:
            title = workspace.words.translate("imports", "No customer can be imported here")
            column.addWidget(refused_page(workspace, self, "customers", title, refused))
            return
        self.frame = ImportFrame(workspace, session, self)
        self.frame.keep_asked.connect(self._on_keep)
        if resumed is not None:
            self.frame.resume(resumed)
        self.setFocusProxy(self.frame)
        column.addWidget(self.frame)

    def _on_keep(self, kept: KeptImport, customer_id: CustomerId) -> None:
        """Open a customer's file so that *back* leads to the import as it is now."""
        router = self._workspace.router
        router.rename(places.ImportCustomers(self._workspace.services.imports.keep(kept)))
        router.go(places.CustomerFile(customer_id))

    def leave(self) -> None:
        """Stop looking at the file; what is being written is written to its end."""
        if self.frame is not None:
            self.frame.leave()

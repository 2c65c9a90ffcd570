"""What the import of customers uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.catalogue.catalogue import Catalogue
    from app.services.session.settings import Choices
    from app.services.spreadsheets.importing import Imports


class ImportServices(UndoServices, Protocol):
    """Serves the page of an import."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def choices(self) -> "Choices": ...

    @property
    def imports(self) -> "Imports": ...

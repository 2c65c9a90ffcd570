"""What the page of a change uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.drafts.services import DraftSaverServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.catalogue.catalogue import Catalogue
    from app.services.change_orders.change_services import ChangeServices
    from app.services.drafts.drafts import Drafts


class ChangePageServices(DraftSaverServices, UndoServices, Protocol):
    """Serves the editor of a change, its review and what becomes of it."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def change_services(self) -> "ChangeServices": ...

    @property
    def drafts(self) -> "Drafts": ...

"""What the page of a change uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.approval_steps import ApprovalStepsServices
from app.ui.drafts.services import DraftSaverServices

if TYPE_CHECKING:
    from app.services.catalogue.catalogue import Catalogue
    from app.services.change_orders.change_services import ChangeServices
    from app.services.drafts.drafts import Drafts


class ChangePageServices(DraftSaverServices, ApprovalStepsServices, Protocol):
    """Serves the editor of a change, its review and what becomes of it."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def change_services(self) -> "ChangeServices": ...

    @property
    def drafts(self) -> "Drafts": ...

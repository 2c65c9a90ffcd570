"""What stands in the place of a change that cannot be opened."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.services.change_orders.change_draft import ChangeDraft
from app.services.drafts.drafts import DraftKind
from app.ui.change_orders.services import ChangePageServices
from app.ui.drafts.discard import discard_change
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


def refused_change(
    workspace: Workspace[ChangePageServices],
    page: QWidget,
    place: places.ChangeLicences,
    draft: ChangeDraft | None,
    refused: RuleViolation,
) -> EmptyState:
    """Why nothing can be changed, and the way back; of a draft that was kept, the way to begin anew.

    The next change of the contract would open the same draft again.
    """
    title, way_on = workspace.words.translate("changes", "Nothing can be changed here"), None
    if draft is not None and any(
        each.id == draft.id for each in workspace.services.drafts.kept(DraftKind.CHANGE)
    ):
        title = workspace.words.translate("changes", "The change that was begun cannot be opened")
        way_on = _begin_anew(workspace, page, draft)
    back_to = places.CustomerFile(place.customer_id)
    return refused_page(workspace, page, "layers", title, refused, back_to, way_on)


def _begin_anew(workspace: Workspace[ChangePageServices], page: QWidget, draft: ChangeDraft) -> Button:
    button = Button(workspace.words.translate("changes", "Drop it and begin anew"), "secondary", "redo", page)
    button.setObjectName("begin_anew")

    def begin() -> None:
        button.setEnabled(False)
        name = workspace.services.change_services.customers.get(draft.customer_id).identity.name
        anew = places.ChangeLicences(draft.customer_id, draft.terms.contract_id, draft.change_order_id)
        discard_change(workspace, draft, name)
        # Commands keep their order: the draft is gone by then.
        workspace.tasks.command(lambda: None, lambda _: workspace.router.replace(anew))

    button.clicked.connect(begin)
    return button

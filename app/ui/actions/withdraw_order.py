"""Taking an order or a trial back before it is sent: it is the cart or the change again that it was."""

from app.domain.ids import OrderId, TrialId
from app.ui.drafts.discard import place_of
from app.ui.undo.say_done import undo_action
from app.ui.undo.services import UndoServices
from app.ui.workspace.workspace import Workspace


def withdraw(workspace: Workspace[UndoServices], id: OrderId | TrialId) -> None:
    """Undo it and open what it was made of; one that has left stays, and the window says so.

    An order that the wizard placed goes without the customer that it was placed for.
    """
    services, router = workspace.services, workspace.router
    for row in services.queries.outbox():
        if row.target_id == id and row.action_id and row.together == 1:
            undo_action(workspace, row.action_id)
            return
    workspace.tasks.command(lambda: services.carts.withdraw(id), lambda cart: router.go(place_of(cart)))

"""Taking an order or a trial back before it is sent: it is a cart again, and the rep is in it."""

from app.domain.ids import OrderId, TrialId
from app.ui.actions.services import WithdrawServices
from app.ui.drafts.discard import place_of
from app.ui.workspace.workspace import Workspace


def withdraw(workspace: Workspace[WithdrawServices], id: OrderId | TrialId) -> None:
    """Withdraw it and open its cart; one that has left stays, and the window says so."""
    carts, router = workspace.services.carts, workspace.router
    workspace.tasks.command(lambda: carts.withdraw(id), lambda cart: router.go(place_of(cart)))

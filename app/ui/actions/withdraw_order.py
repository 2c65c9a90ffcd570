"""Taking an order or a trial back before it is sent: it is a cart again, and the rep is in it."""

from app.domain.ids import OrderId, TrialId
from app.services.purchases.cart import Cart
from app.ui.actions.services import WithdrawServices
from app.ui.drafts.discard import place_of
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def withdraw(workspace: Workspace[WithdrawServices], id: OrderId | TrialId) -> None:
    """Withdraw it and open its cart, or the refused order that it stood for; one that has left stays."""
    carts, router = workspace.services.carts, workspace.router

    def go_on(cart: Cart | None) -> None:
        router.go(places.Attention() if cart is None else place_of(cart))

    workspace.tasks.command(lambda: carts.withdraw(id), go_on)

"""Throwing a cart away, with the way to have it back."""

from app.services.purchases.cart import Cart
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def discard(workspace: Workspace, cart: Cart, name: str) -> None:
    """Forget ``cart`` of the customer called ``name`` and say so; undoing keeps it again and opens it."""
    words, carts = workspace.words, workspace.desk.carts
    workspace.tasks.command(lambda: carts.drop(cart.id))
    workspace.messages.toast(
        words.translate("purchase", "Cart deleted: {name}.", name=name),
        words.translate("purchase", "Undo"),
        lambda: _restore(workspace, cart),
    )


def place_of(cart: Cart) -> places.BuyProducts:
    """Where the rep goes on with ``cart``."""
    return places.BuyProducts(cart.customer_id, cart.trial_id, cart.id)


def _restore(workspace: Workspace, cart: Cart) -> None:
    carts, router = workspace.desk.carts, workspace.router
    workspace.tasks.command(lambda: carts.keep(cart), lambda _: router.go(place_of(cart)))

"""The way to a purchase from wherever a customer is listed."""

from app.domain.ids import CustomerId
from app.services.flows.purchasing import may_purchase
from app.ui import places
from app.ui.workspace import Workspace


def start_purchase(workspace: Workspace, customer_id: CustomerId) -> None:
    """Open the cart; the customer's products where nothing is bought at once."""
    desk = workspace.desk
    if may_purchase(desk, desk.customers.get(customer_id)):
        workspace.router.go(places.BuyProducts(customer_id))
    else:
        workspace.router.go(places.CustomerFile(customer_id, "products"))

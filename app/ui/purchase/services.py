"""What the page of a purchase uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.approval_steps import ApprovalStepsServices
from app.ui.actions.services import QuantityServices, StartPurchaseServices
from app.ui.drafts.services import DiscardCartServices, DraftSaverServices

if TYPE_CHECKING:
    from app.services.purchases.orders import Orders
    from app.services.purchases.purchase_services import PurchaseServices


class PurchaseBodyServices(
    DiscardCartServices, DraftSaverServices, ApprovalStepsServices, QuantityServices, Protocol
):
    """Serves the steps of a purchase, from the cart to the order or the trial."""

    @property
    def orders(self) -> "Orders": ...


class PurchasePageServices(PurchaseBodyServices, StartPurchaseServices, Protocol):
    """Serves the page of a purchase, which opens the cart or says why there is none."""

    @property
    def purchase_services(self) -> "PurchaseServices": ...

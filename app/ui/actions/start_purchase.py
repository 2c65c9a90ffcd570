"""The way to a purchase from wherever a customer is listed."""

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.purchases.purchase_rule import purchase_problem
from app.ui.actions.services import StartPurchaseServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

SHORTCUT = "Ctrl+B"


def why_not(workspace: Workspace[StartPurchaseServices], customer_id: CustomerId) -> str:
    """Why nothing can be bought for the customer now; empty where it can."""
    services = workspace.services
    try:
        problem = purchase_problem(
            services.catalogue, services.account.role, services.customers.get(customer_id)
        )
    except RuleViolation as refused:
        # The customer went while its row was on show, or its programme is not here yet.
        problem = refused.problems[0]
    return workspace.words.problem(problem) if problem is not None else ""


def start_purchase(workspace: Workspace[StartPurchaseServices], customer_id: CustomerId) -> None:
    """Open the cart, or say why there is none."""
    reason = why_not(workspace, customer_id)
    if reason:
        workspace.messages.toast(reason)
    else:
        workspace.router.go(places.BuyProducts(customer_id))

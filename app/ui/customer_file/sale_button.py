"""The way to what is sold next, for a tab that is still empty."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.domain.partner.role import Role
from app.services.purchases.purchase_rule import can_purchase
from app.ui.actions.services import StartPurchaseServices
from app.ui.actions.start_purchase import start_purchase, why_not
from app.ui.actions.start_quote import can_quote, start_offer
from app.ui.customer_file.hidden_while_lost import HiddenWhileLost
from app.ui.customer_file.services import SaleButtonServices
from app.ui.widgets.buttons import Button
from app.ui.workspace.workspace import Workspace


def sale_button(workspace: Workspace[SaleButtonServices], id: CustomerId, parent: QWidget) -> Button | None:
    """A purchase or a quote, as the programme is sold, with the reason where it may not be made now."""
    customer = workspace.services.customers.get(id)
    if can_quote(workspace.services.catalogue, customer):
        return _quote_button(workspace, id, parent)
    return purchase_button(workspace, id, parent)


def purchase_button(
    workspace: Workspace[StartPurchaseServices], id: CustomerId, parent: QWidget
) -> Button | None:
    """The way to a purchase; None where nothing is bought at once."""
    if not can_purchase(workspace.services.catalogue, workspace.services.customers.get(id)):
        return None
    button = Button(workspace.words.translate("file", "Purchase"), "secondary", "cart", parent)
    button.setObjectName("first_purchase")
    button.clicked.connect(lambda: start_purchase(workspace, id))
    reason = why_not(workspace, id)
    if reason:
        button.refuse(reason)
    HiddenWhileLost(workspace, id, button)
    return button


def _quote_button(workspace: Workspace[SaleButtonServices], id: CustomerId, parent: QWidget) -> Button:
    words = workspace.words
    button = Button(words.translate("file", "New quote"), "secondary", "plus", parent)
    button.setObjectName("first_quote")
    button.clicked.connect(lambda: start_offer(workspace, id))
    if workspace.services.account.role is Role.VIEWER:
        button.refuse(words.translate("file", "Your role reads only."))
    HiddenWhileLost(workspace, id, button)
    return button

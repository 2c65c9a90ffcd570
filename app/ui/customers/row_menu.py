"""The menu of the grid's rows: of one everything that leads somewhere now, of several what moves them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.customer.states import CustomerKind, LifecycleStatus
from app.domain.errors import RuleViolation
from app.domain.partner.role import Role
from app.services.queries.customer_row import CustomerRow
from app.ui.actions.customer_actions import CustomerActions
from app.ui.actions.pin_meeting import add_pin
from app.ui.actions.services import StartPurchaseServices
from app.ui.actions.start_purchase import SHORTCUT, start_purchase, why_not
from app.ui.actions.start_quote import may_quote, start_offer
from app.ui.customers.services import RowMenuServices
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def menu_of_row(
    workspace: Workspace[RowMenuServices], actions: CustomerActions, row: CustomerRow, parent: QWidget
) -> Menu:
    """Open, edit, quote, and what the row's status and account state allow."""
    words, router = workspace.words, workspace.router
    menu = Menu(words.translate("customers", "Actions of {name}", name=row.name), parent)
    if row.kind is CustomerKind.CHANNEL:
        inside = menu.add(words.translate("customers", "Show its customers"), "customers")
        inside.triggered.connect(lambda: router.go(places.Customers(row.id)))
    opened = menu.add(words.translate("customers", "Open the file"), "building")
    opened.triggered.connect(lambda: router.go(places.CustomerFile(row.id)))
    quotes = menu.add(words.translate("customers", "Quotes"), "quote")
    quotes.triggered.connect(lambda: router.go(places.CustomerFile(row.id, "quotes")))
    if workspace.services.account.role is not Role.VIEWER:
        edit = menu.add(words.translate("customers", "Edit the profile"), "draft")
        edit.triggered.connect(lambda: router.go(places.CustomerFile(row.id, "profile")))
    if _may_quote(workspace, row):
        quote = menu.add(words.translate("customers", "Add a quote"), "plus")
        quote.triggered.connect(lambda: start_offer(workspace, row.id))
    _add_purchase(workspace, menu, row)
    add_pin(workspace, menu, [row.id], row.name, parent)
    if actions.allowed([row]):
        menu.addSeparator()
        actions.fill(menu, [row])
    return menu


def menu_of_rows(
    workspace: Workspace[RowMenuServices],
    actions: CustomerActions,
    rows: Sequence[CustomerRow],
    parent: QWidget,
) -> Menu:
    """What may be done with some of the selected customers at least."""
    menu = Menu(
        workspace.words.translate("customers", "Actions of {n} selected customers", n=len(rows)), parent
    )
    add_pin(workspace, menu, [row.id for row in rows], "", parent)
    actions.fill(menu, rows)
    return menu


def _add_purchase(workspace: Workspace[StartPurchaseServices], menu: Menu, row: CustomerRow) -> None:
    """The cart, as in the row; where there is none now, the item says why."""
    purchase = menu.add(workspace.words.translate("customers", "Purchase"), "cart", SHORTCUT)
    purchase.setObjectName("purchase")
    purchase.triggered.connect(lambda: start_purchase(workspace, row.id))
    if reason := why_not(workspace, row.id):
        menu.refuse(purchase, reason)


def _may_quote(workspace: Workspace[StartPurchaseServices], row: CustomerRow) -> bool:
    services = workspace.services
    try:
        customer = services.customers.get(row.id)
        is_lost = customer.status is LifecycleStatus.LOST
        return not is_lost and may_quote(services.account, services.catalogue, customer)
    except RuleViolation:
        # The customer went while its row was on show, or its programme is not here yet.
        return False

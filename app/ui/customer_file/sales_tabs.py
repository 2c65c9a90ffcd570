"""What came of selling to a customer: the Orders tab and the Invoices tab."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.money import Money, total
from app.domain.subscription.contract import Invoice, InvoiceStatus, Order, OrderStatus
from app.services.words import QUEUED
from app.ui.customer_file.cart_note import CartNote
from app.ui.customer_file.list_columns import amount_column, day_column, state_column
from app.ui.customer_file.list_tab import ListColumn, ListOf, ListTab
from app.ui.customer_file.next_invoices import NextInvoices
from app.ui.customer_file.order_menu import OrderMenu
from app.ui.customer_file.sale_button import sale_button
from app.ui.customer_file.services import InvoicesTabServices, OrdersTabServices
from app.ui.labels.product_names import SoldNames
from app.ui.labels.services import SoldNamesServices
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.theme import Status
from app.ui.theme.icons import IconName
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace.workspace import Workspace

_ORDER_LOOK: dict[OrderStatus, tuple[Status, IconName]] = {
    OrderStatus.PLACED: ("info", "clock"),
    OrderStatus.PROVISIONED: ("success", "ok"),
}
_INVOICE_LOOK: dict[InvoiceStatus, tuple[Status, IconName]] = {
    InvoiceStatus.UPCOMING: ("neutral", "clock"),
    InvoiceStatus.DUE: ("info", "circle"),
    InvoiceStatus.PAID: ("success", "ok"),
    InvoiceStatus.OVERDUE: ("danger", "error"),
}


def orders_tab(workspace: Workspace[OrdersTabServices], id: CustomerId, parent: QWidget) -> ListTab[Order]:
    """What was ordered when, and how far it is; an order that the portal has not seen is *to send*."""
    words, queries = workspace.words, workspace.services.queries
    shown = ListOf(
        words.translate("file", "Orders"),
        "order_list",
        _orders_columns(workspace),
        lambda: queries.orders(id),
        lambda row: row.id,
        (Kind.ORDER,),
    )
    empty = EmptyState(
        "cart",
        words.translate("file", "No order yet"),
        words.translate("file", "A validated quote or a purchase places one."),
        sale_button(workspace, id, parent),
        parent,
    )
    tab = ListTab(workspace, shown, empty, parent)
    tab.put_above(CartNote(workspace, id, tab))
    OrderMenu(workspace, tab)
    return tab


def _orders_columns(workspace: Workspace[SoldNamesServices]) -> tuple[ListColumn[Order], ...]:
    words, formats = workspace.words, workspace.formats
    names = SoldNames(workspace)
    currency = formats.currency(workspace.services.main_currency)
    per_period = words.translate("file", "Per period excl. VAT, {currency}", currency=currency)

    def number(row: Order) -> Cell:
        first = row.number or words.translate("file", "No number yet")
        return name_cell(first, formats.short_date(row.placed_on))

    def content(row: Order) -> Cell:
        lines = [names.ordered(line, row.placed_on) for line in row.lines]
        if row.new_end is not None:
            lines.append(words.translate("file", "contract to {day}", day=formats.short_date(row.new_end)))
        return Cell(lines[0] if lines else "", ", ".join(lines[1:]), ink="text")

    def state(row: Order) -> Cell:
        if not row.number:
            return pill_cell(words.say(QUEUED), "violet", "cloud")
        return pill_cell(words.name(row.status), *_ORDER_LOOK[row.status])

    return (
        ListColumn("number", words.translate("file", "Order"), number, 170, lambda row: row.number),
        ListColumn("content", words.translate("file", "What was ordered"), content, 0),
        ListColumn("status", words.translate("file", "State"), state, 126, lambda row: row.status.value),
        amount_column(workspace, "payment", per_period, _payment),
    )


def _payment(order: Order) -> Money:
    """What the order comes to each month; what its lines do where nothing of it is billed monthly."""
    if order.monthly_net.minor or not order.lines:
        return order.monthly_net
    return total((line.net for line in order.lines), order.monthly_net.currency)


def invoices_tab(
    workspace: Workspace[InvoicesTabServices], id: CustomerId, parent: QWidget
) -> ListTab[Invoice]:
    """What the portal invoices, with VAT apart; above it the next regular invoice of each contract."""
    words, queries = workspace.words, workspace.services.queries
    shown = ListOf(
        words.translate("file", "Invoices"),
        "invoice_list",
        _invoices_columns(workspace),
        lambda: queries.invoices(id),
        lambda row: row.id,
        (Kind.INVOICE,),
        at_least=150,
    )
    empty = EmptyState(
        "quote",
        words.translate("file", "No invoice yet"),
        words.translate("file", "The portal issues the first one when the contract begins."),
        sale_button(workspace, id, parent),
        parent,
    )
    tab = ListTab(workspace, shown, empty, parent)
    tab.put_above(NextInvoices(workspace, id, tab))
    return tab


def _invoices_columns(workspace: Workspace[SoldNamesServices]) -> tuple[ListColumn[Invoice], ...]:
    words = workspace.words
    currency = workspace.formats.currency(workspace.services.main_currency)
    net = words.translate("file", "Excl. VAT, {currency}", currency=currency)
    vat = words.translate("file", "VAT, {currency}", currency=currency)
    total = words.translate("file", "Incl. VAT, {currency}", currency=currency)
    return (
        ListColumn(
            "number",
            words.translate("file", "Invoice"),
            lambda row: name_cell(row.number or words.translate("file", "No number yet")),
            0,
            lambda row: row.number,
        ),
        day_column(workspace, "issued", words.translate("file", "Issued on"), lambda row: row.issued_on),
        day_column(workspace, "due", words.translate("file", "Due on"), lambda row: row.due_on),
        state_column(workspace, _INVOICE_LOOK, lambda row: row.status),
        amount_column(workspace, "net", net, lambda row: row.net, 130, yields=2),
        amount_column(workspace, "vat", vat, lambda row: row.vat, 116, yields=1),
        amount_column(workspace, "total", total, lambda row: row.total, 136),
    )

"""What came of selling to a customer: the Orders tab and the Invoices tab."""

from PySide6.QtWidgets import QWidget

from app.domain.contract import Invoice, InvoiceStatus, Order, OrderStatus
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.words import QUEUED
from app.ui.customer_file.list_tab import ListColumn, ListOf, ListTab
from app.ui.customer_file.product_tabs import purchase_button
from app.ui.customer_file.sold_names import SoldNames
from app.ui.icons import IconName
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.theme import Status
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import Workspace

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


def orders_tab(workspace: Workspace, id: CustomerId, parent: QWidget) -> ListTab[Order]:
    """What was ordered when, and how far it is; an order that the portal has not seen is *to send*."""
    words, queries = workspace.words, workspace.desk.queries
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
        purchase_button(workspace, id, parent),
        parent,
    )
    return ListTab(workspace, shown, empty, parent)


def _orders_columns(workspace: Workspace) -> tuple[ListColumn[Order], ...]:
    words, formats = workspace.words, workspace.formats
    names = SoldNames(workspace)

    def number(row: Order) -> Cell:
        first = row.number or words.translate("file", "No number yet")
        return name_cell(first, formats.short_date(row.placed_on))

    def content(row: Order) -> Cell:
        lines = [
            words.translate(
                "file",
                "{quantity} × {product}",
                quantity=formats.count(line.quantity),
                product=names.product(line.product_id, line.level),
            )
            for line in row.lines
        ]
        return Cell(lines[0] if lines else "", ", ".join(lines[1:]), ink="text")

    def state(row: Order) -> Cell:
        if not row.number:
            return pill_cell(words.say(QUEUED), "violet", "cloud")
        return pill_cell(words.name(row.status), *_ORDER_LOOK[row.status])

    return (
        ListColumn("number", words.translate("file", "Order"), number, 170, lambda row: row.number),
        ListColumn("content", words.translate("file", "What was ordered"), content, 0),
        ListColumn("status", words.translate("file", "State"), state, 126, lambda row: row.status.value),
        ListColumn(
            "monthly",
            words.translate(
                "file",
                "Monthly excl. VAT, {currency}",
                currency=formats.currency(workspace.desk.main_currency),
            ),
            lambda row: names.payment(row.monthly_net),
            170,
            lambda row: (row.monthly_net.currency, row.monthly_net.minor),
            align_right=True,
        ),
    )


def invoices_tab(workspace: Workspace, id: CustomerId, parent: QWidget) -> ListTab[Invoice]:
    """What was and will be invoiced, with VAT apart."""
    words, queries = workspace.words, workspace.desk.queries
    shown = ListOf(
        words.translate("file", "Invoices"),
        "invoice_list",
        (*_invoices_columns(workspace), *_invoices_figures(workspace)),
        lambda: queries.invoices(id),
        lambda row: row.id,
        (Kind.INVOICE,),
        at_least=150,
    )
    empty = EmptyState(
        "quote",
        words.translate("file", "No invoice yet"),
        words.translate("file", "The portal issues the first one when the contract begins."),
        None,
        parent,
    )
    return ListTab(workspace, shown, empty, parent)


def _invoices_columns(workspace: Workspace) -> tuple[ListColumn[Invoice], ...]:
    words, formats = workspace.words, workspace.formats
    return (
        ListColumn(
            "number",
            words.translate("file", "Invoice"),
            lambda row: name_cell(row.number or words.translate("file", "No number yet")),
            0,
            lambda row: row.number,
        ),
        ListColumn(
            "issued",
            words.translate("file", "Issued on"),
            lambda row: Cell(formats.short_date(row.issued_on)),
            124,
            lambda row: row.issued_on,
        ),
        ListColumn(
            "due",
            words.translate("file", "Due on"),
            lambda row: Cell(formats.short_date(row.due_on)),
            124,
            lambda row: row.due_on,
        ),
        ListColumn(
            "status",
            words.translate("file", "State"),
            lambda row: pill_cell(words.name(row.status), *_INVOICE_LOOK[row.status]),
            126,
            lambda row: words.name(row.status),
        ),
    )


def _invoices_figures(workspace: Workspace) -> tuple[ListColumn[Invoice], ...]:
    words, formats = workspace.words, workspace.formats
    names = SoldNames(workspace)
    currency = formats.currency(workspace.desk.main_currency)
    return (
        ListColumn(
            "net",
            words.translate("file", "Excl. VAT, {currency}", currency=currency),
            lambda row: names.payment(row.net),
            130,
            lambda row: (row.net.currency, row.net.minor),
            align_right=True,
            yields=2,
        ),
        ListColumn(
            "vat",
            words.translate("file", "VAT, {currency}", currency=currency),
            lambda row: names.payment(row.vat),
            116,
            lambda row: (row.vat.currency, row.vat.minor),
            align_right=True,
            yields=1,
        ),
        ListColumn(
            "total",
            words.translate("file", "Incl. VAT, {currency}", currency=currency),
            lambda row: names.payment(row.total),
            136,
            lambda row: (row.total.currency, row.total.minor),
            align_right=True,
        ),
    )

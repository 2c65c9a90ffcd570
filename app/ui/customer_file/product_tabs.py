"""What a customer has bought: the Products tab, and the Subscriptions tab with its terms and numbers."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.subscription import Subscription, SubscriptionStatus
from app.services.flows.purchasing import may_purchase
from app.services.queries.account_tabs import ProductRow
from app.ui import places
from app.ui.customer_file.list_tab import ListColumn, ListOf, ListTab
from app.ui.customer_file.sold_names import SoldNames
from app.ui.icons import IconName
from app.ui.tables.cell import Cell, name_cell, number_cell, pill_cell
from app.ui.theme import Status
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import Workspace

SUBSCRIPTION_LOOK: dict[SubscriptionStatus, tuple[Status, IconName]] = {
    SubscriptionStatus.ACTIVE: ("success", "ok"),
    SubscriptionStatus.SUSPENDED: ("warning", "lock"),
    SubscriptionStatus.CANCELLED: ("neutral", "no"),
}


def products_tab(workspace: Workspace, id: CustomerId, parent: QWidget) -> ListTab[ProductRow]:
    """Status, product, category, billing frequency, quantity, purchase date."""
    words, queries = workspace.words, workspace.desk.queries
    shown = ListOf(
        words.translate("file", "Products"),
        "product_list",
        (*_products_columns(workspace), *_products_figures(workspace)),
        lambda: queries.products(id),
        lambda row: row.id,
        (Kind.SUBSCRIPTION, Kind.LICENCE, Kind.CONTRACT),
    )
    empty = EmptyState(
        "cart",
        words.translate("file", "No product yet"),
        words.translate("file", "What is bought for this customer is listed here."),
        purchase_button(workspace, id, parent),
        parent,
    )
    return ListTab(workspace, shown, empty, parent)


def _products_columns(workspace: Workspace) -> tuple[ListColumn[ProductRow], ...]:
    words = workspace.words
    names = SoldNames(workspace)
    return (
        ListColumn(
            "product",
            words.translate("file", "Product"),
            lambda row: name_cell(
                names.product(row.product_id, row.level), names.description(row.product_id)
            ),
            0,
            lambda row: names.product(row.product_id, row.level).casefold(),
        ),
        ListColumn(
            "status",
            words.translate("file", "State"),
            lambda row: pill_cell(words.name(row.status), *SUBSCRIPTION_LOOK[row.status]),
            116,
            lambda row: words.name(row.status),
        ),
        ListColumn(
            "category",
            words.translate("file", "Category"),
            lambda row: Cell(names.category(row.product_id)),
            190,
            lambda row: names.category(row.product_id).casefold(),
            yields=1,
        ),
        ListColumn(
            "billing",
            words.translate("file", "Billing"),
            lambda row: Cell(words.name(row.billing)),
            104,
            lambda row: row.billing.months,
            yields=3,
        ),
    )


def _products_figures(workspace: Workspace) -> tuple[ListColumn[ProductRow], ...]:
    words, formats = workspace.words, workspace.formats
    names = SoldNames(workspace)
    return (
        ListColumn(
            "purchased",
            words.translate("file", "Purchase date"),
            lambda row: Cell(formats.short_date(row.purchased_on)),
            124,
            lambda row: row.purchased_on,
        ),
        ListColumn(
            "quantity",
            words.translate("file", "Quantity"),
            lambda row: number_cell(formats.count(row.quantity), strong=True),
            96,
            lambda row: row.quantity,
            align_right=True,
        ),
        ListColumn(
            "payment",
            _payment_head(workspace),
            lambda row: names.payment(row.payment),
            170,
            lambda row: (row.payment.currency, row.payment.minor),
            align_right=True,
            yields=2,
        ),
    )


def subscriptions_tab(workspace: Workspace, id: CustomerId, parent: QWidget) -> ListTab[Subscription]:
    """Each subscription with its number, term, end, and what it was bought under."""
    words, queries = workspace.words, workspace.desk.queries
    shown = ListOf(
        words.translate("file", "Subscriptions"),
        "subscription_list",
        (*_subscriptions_columns(workspace), *_subscriptions_figures(workspace)),
        lambda: queries.subscriptions(id),
        lambda row: row.id,
        (Kind.SUBSCRIPTION,),
    )
    empty = EmptyState(
        "layers",
        words.translate("file", "No subscription yet"),
        words.translate("file", "A purchase begins one as soon as the portal has carried it out."),
        purchase_button(workspace, id, parent),
        parent,
    )
    return ListTab(workspace, shown, empty, parent)


def _subscriptions_columns(workspace: Workspace) -> tuple[ListColumn[Subscription], ...]:
    words = workspace.words
    names = SoldNames(workspace)
    return (
        ListColumn(
            "number",
            words.translate("file", "Subscription"),
            lambda row: name_cell(row.number, names.product(row.product_id)),
            0,
            lambda row: row.number,
        ),
        ListColumn(
            "status",
            words.translate("file", "State"),
            lambda row: pill_cell(words.name(row.status), *SUBSCRIPTION_LOOK[row.status]),
            116,
            lambda row: words.name(row.status),
        ),
        ListColumn(
            "term",
            words.translate("file", "Commitment"),
            lambda row: Cell(
                words.translate("file", "{n} months", n=row.term_months), words.name(row.billing)
            ),
            118,
            lambda row: row.term_months,
            yields=2,
        ),
        ListColumn(
            "under",
            words.translate("file", "Bought under"),
            lambda row: Cell(names.partner_subscription(row.partner_subscription_id)),
            210,
            lambda row: names.partner_subscription(row.partner_subscription_id),
            yields=1,
        ),
    )


def _subscriptions_figures(workspace: Workspace) -> tuple[ListColumn[Subscription], ...]:
    words, formats = workspace.words, workspace.formats
    names = SoldNames(workspace)
    return (
        ListColumn(
            "until",
            words.translate("file", "Until"),
            lambda row: Cell(formats.short_date(row.end_date)),
            120,
            lambda row: row.end_date,
        ),
        ListColumn(
            "quantity",
            words.translate("file", "Quantity"),
            lambda row: number_cell(formats.count(row.quantity), strong=True),
            96,
            lambda row: row.quantity,
            align_right=True,
        ),
        ListColumn(
            "payment",
            _payment_head(workspace),
            lambda row: names.payment(row.payment),
            170,
            lambda row: (row.payment.currency, row.payment.minor),
            align_right=True,
        ),
    )


def purchase_button(workspace: Workspace, id: CustomerId, parent: QWidget) -> Button | None:
    """The way to a purchase, for an empty tab; None where nothing may be bought at once."""
    desk = workspace.desk
    if not may_purchase(desk, desk.customers.get(id)):
        return None
    button = Button(workspace.words.translate("file", "Purchase"), "secondary", "cart", parent)
    button.clicked.connect(lambda: workspace.router.go(places.BuyProducts(id)))
    return button


def _payment_head(workspace: Workspace) -> str:
    currency = workspace.formats.currency(workspace.desk.main_currency)
    return workspace.words.translate("file", "Per period excl. VAT, {currency}", currency=currency)

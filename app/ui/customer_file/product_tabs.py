"""What a customer has bought: the Products tab, and the Subscriptions tab with its terms and numbers."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.subscription.subscription import Subscription, SubscriptionStatus
from app.services.queries.account_tabs import ProductRow
from app.ui.customer_file.cart_note import CartNote
from app.ui.customer_file.list_columns import amount_column, day_column, quantity_column, state_column
from app.ui.customer_file.list_tab import ListColumn, ListOf, ListTab
from app.ui.customer_file.sale_button import sale_button
from app.ui.customer_file.services import ProductsTabServices, SoldTabServices
from app.ui.labels.product_names import SoldNames
from app.ui.labels.services import SoldNamesServices
from app.ui.tables.cell import Cell, name_cell
from app.ui.theme import Status
from app.ui.theme.icons import IconName
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace.workspace import Workspace

SUBSCRIPTION_LOOK: dict[SubscriptionStatus, tuple[Status, IconName]] = {
    SubscriptionStatus.ACTIVE: ("success", "ok"),
    SubscriptionStatus.SUSPENDED: ("warning", "lock"),
    SubscriptionStatus.CANCELLED: ("neutral", "no"),
}


def products_tab(
    workspace: Workspace[ProductsTabServices], id: CustomerId, parent: QWidget
) -> ListTab[ProductRow]:
    """Status, product, category, billing frequency, quantity, purchase date."""
    words, queries = workspace.words, workspace.services.queries
    shown = ListOf(
        words.translate("file", "Products"),
        "product_list",
        _products_columns(workspace),
        lambda: queries.products(id),
        lambda row: row.id,
        (Kind.SUBSCRIPTION, Kind.LICENCE, Kind.CONTRACT),
    )
    empty = EmptyState(
        "cart",
        words.translate("file", "No product yet"),
        words.translate("file", "What is bought for this customer is listed here."),
        sale_button(workspace, id, parent),
        parent,
    )
    tab = ListTab(workspace, shown, empty, parent)
    tab.put_above(CartNote(workspace, id, tab))
    return tab


def _products_columns(workspace: Workspace[SoldNamesServices]) -> tuple[ListColumn[ProductRow], ...]:
    words, names = workspace.words, SoldNames(workspace)

    def product(row: ProductRow) -> Cell:
        return name_cell(names.product(row.product_id, row.level), names.description(row.product_id))

    def by_name(row: ProductRow) -> str:
        return names.product(row.product_id, row.level).casefold()

    def category(row: ProductRow) -> str:
        return names.category(row.product_id)

    return (
        ListColumn("product", words.translate("file", "Product"), product, 0, by_name),
        state_column(workspace, SUBSCRIPTION_LOOK, lambda row: row.status, 116),
        ListColumn(
            "category",
            words.translate("file", "Category"),
            lambda row: Cell(category(row)),
            190,
            lambda row: category(row).casefold(),
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
        day_column(
            workspace, "purchased", words.translate("file", "Purchase date"), lambda row: row.purchased_on
        ),
        quantity_column(workspace, lambda row: row.quantity),
        amount_column(workspace, "payment", _payment_head(workspace), lambda row: row.payment, yields=2),
    )


def subscriptions_tab(
    workspace: Workspace[SoldTabServices], id: CustomerId, parent: QWidget
) -> ListTab[Subscription]:
    """Each subscription with its number, term, end, and what it was bought under."""
    words, queries = workspace.words, workspace.services.queries
    shown = ListOf(
        words.translate("file", "Subscriptions"),
        "subscription_list",
        _subscriptions_columns(workspace),
        lambda: queries.subscriptions(id),
        lambda row: row.id,
        (Kind.SUBSCRIPTION,),
    )
    empty = EmptyState(
        "layers",
        words.translate("file", "No subscription yet"),
        words.translate("file", "A purchase begins one as soon as the portal has carried it out."),
        sale_button(workspace, id, parent),
        parent,
    )
    return ListTab(workspace, shown, empty, parent)


def _subscriptions_columns(workspace: Workspace[SoldNamesServices]) -> tuple[ListColumn[Subscription], ...]:
    words, names = workspace.words, SoldNames(workspace)

    def number(row: Subscription) -> Cell:
        return name_cell(row.number, names.product(row.product_id))

    def term(row: Subscription) -> Cell:
        return Cell(words.translate("file", "{n} months", n=row.term_months), words.name(row.billing))

    def under(row: Subscription) -> str:
        return names.partner_subscription(row.partner_subscription_id)

    return (
        ListColumn("number", words.translate("file", "Subscription"), number, 0, lambda row: row.number),
        state_column(workspace, SUBSCRIPTION_LOOK, lambda row: row.status, 116),
        ListColumn(
            "term",
            words.translate("file", "Commitment"),
            term,
            118,
            lambda row: row.term_months,
            yields=2,
        ),
        ListColumn(
            "under",
            words.translate("file", "Bought under"),
            lambda row: Cell(under(row)),
            210,
            under,
            yields=1,
        ),
        day_column(workspace, "until", words.translate("file", "Until"), lambda row: row.end_date, 120),
        quantity_column(workspace, lambda row: row.quantity),
        amount_column(workspace, "payment", _payment_head(workspace), lambda row: row.payment),
    )


def _payment_head(workspace: Workspace[SoldNamesServices]) -> str:
    currency = workspace.formats.currency(workspace.services.main_currency)
    return workspace.words.translate("file", "Per period excl. VAT, {currency}", currency=currency)

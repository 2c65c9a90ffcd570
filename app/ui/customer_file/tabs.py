"""Which tabs a customer file has: what its programme sells by and asks for decides, and what is there."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.domain.catalogue.catalogue import Programme, SellingFlow
from app.domain.customer.account_creation_rules import wizard_pages
from app.domain.customer.customer import InstallationStage
from app.domain.ids import CustomerId
from app.services.queries.customer_file import CustomerHeader
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.customer_file.services import ListTabsServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

TAB_NAMES: Mapping[places.FileTab, Marked] = {
    "licences": QT_TRANSLATE_NOOP("file", "Licences"),
    "quotes": QT_TRANSLATE_NOOP("file", "Quotes"),
    "sent": QT_TRANSLATE_NOOP("file", "Sent"),
    "products": QT_TRANSLATE_NOOP("file", "Products"),
    "orders": QT_TRANSLATE_NOOP("file", "Orders"),
    "invoices": QT_TRANSLATE_NOOP("file", "Invoices"),
    "subscriptions": QT_TRANSLATE_NOOP("file", "Subscriptions"),
    "csp_accounts": QT_TRANSLATE_NOOP("file", "CSP accounts"),
    "installation": QT_TRANSLATE_NOOP("file", "Installation"),
    "users": QT_TRANSLATE_NOOP("file", "Users"),
    "profile": QT_TRANSLATE_NOOP("file", "Profile"),
    "audit": QT_TRANSLATE_NOOP("file", "Audit log"),
}
_OPENS_ACCOUNT = frozenset({"microsoft_account", "account_package", "domain_user"})
"""The wizard's pages whose programmes give the customer an account with users of its own."""


def tabs_of(programme: Programme, header: CustomerHeader) -> tuple[places.FileTab, ...]:
    """The tabs in their order; one whose programme has no use for it is there only with something in it."""
    terms = programme.terms_for(header.customer.partnership)
    flow = terms.flow if terms is not None else SellingFlow.DIRECT
    pages = set(wizard_pages(header.customer, programme))
    is_there: Mapping[places.FileTab, bool] = {
        "quotes": flow is SellingFlow.QUOTES or bool(header.quotes or header.drafts),
        "sent": bool(header.sent),
        "subscriptions": flow is not SellingFlow.QUOTES or bool(header.subscriptions),
        "csp_accounts": "microsoft_account" in pages or bool(header.csp_accounts),
        "installation": not programme.is_provisioned_at_once or _is_being_installed(header),
        "users": bool(pages & _OPENS_ACCOUNT) or bool(header.users),
    }
    return tuple(tab for tab in TAB_NAMES if is_there.get(tab, True))


def counts_of(header: CustomerHeader) -> Mapping[places.FileTab, int]:
    """How much the tabs hold whose count says something."""
    return {
        "licences": header.licences,
        "quotes": header.quotes + header.drafts,
        "sent": header.sent,
        "products": header.products,
        "orders": header.orders,
        "invoices": header.invoices,
        "subscriptions": header.subscriptions,
        "csp_accounts": header.csp_accounts,
        "users": header.users,
    }


def build_list_tab(
    workspace: Workspace[ListTabsServices], id: CustomerId, tab: places.FileTab, parent: QWidget
) -> QWidget:
    """The tab that is one list, built when it is first opened."""
    # A file opens on its licences; the other tabs are lists that many never open.
    from app.ui.customer_file import account_tabs, product_tabs, sales_tabs
    from app.ui.customer_file.sent_tab import sent_tab
    from app.ui.customer_file.users_tab import UsersTab

    builders: Mapping[str, Callable[[Workspace[ListTabsServices], CustomerId, QWidget], QWidget]] = {
        "sent": sent_tab,
        "products": product_tabs.products_tab,
        "orders": sales_tabs.orders_tab,
        "invoices": sales_tabs.invoices_tab,
        "subscriptions": product_tabs.subscriptions_tab,
        "csp_accounts": account_tabs.csp_accounts_tab,
        "users": UsersTab,
    }
    return builders[tab](workspace, id, parent)


def _is_being_installed(header: CustomerHeader) -> bool:
    return header.customer.stage not in (None, InstallationStage.COMPLETED)

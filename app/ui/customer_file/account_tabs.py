"""The customer's accounts: the CSP accounts tab and the Users tab."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.partner.partner import Role
from app.domain.subscription.subscription import (
    CspAccount,
    CspAccountState,
    CustomerUser,
    CustomerUserRole,
    CustomerUserState,
)
from app.ui.customer_file.list_columns import day_column, state_column
from app.ui.customer_file.list_tab import ListColumn, ListOf, ListTab
from app.ui.customer_file.services import AccountTabsServices
from app.ui.tables.cell import Cell, name_cell
from app.ui.theme import Status
from app.ui.theme.icons import IconName
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_ACCOUNT_LOOK: dict[CspAccountState, tuple[Status, IconName]] = {
    CspAccountState.ACTIVE: ("success", "link"),
    CspAccountState.SUSPENDED: ("warning", "lock"),
}
_USER_LOOK: dict[CustomerUserState, tuple[Status, IconName]] = {
    CustomerUserState.INVITED: ("info", "mail"),
    CustomerUserState.ACTIVE: ("success", "check"),
    CustomerUserState.DISABLED: ("neutral", "no"),
}


def csp_accounts_tab(
    workspace: Workspace[AccountTabsServices], id: CustomerId, parent: QWidget
) -> ListTab[CspAccount]:
    """The Microsoft tenants that can be bought for."""
    words, queries = workspace.words, workspace.services.queries
    shown = ListOf(
        words.translate("file", "CSP accounts"),
        "csp_account_list",
        _csp_accounts_columns(workspace),
        lambda: queries.csp_accounts(id),
        lambda row: row.id,
        (Kind.CSP_ACCOUNT,),
        at_least=240,
    )
    empty = EmptyState(
        "link",
        words.translate("file", "No CSP account yet"),
        words.translate("file", "The portal links the Microsoft account that the profile names."),
        _profile_button(workspace, id, parent),
        parent,
    )
    return ListTab(workspace, shown, empty, parent)


def _csp_accounts_columns(workspace: Workspace[object]) -> tuple[ListColumn[CspAccount], ...]:
    words = workspace.words
    return (
        ListColumn(
            "domain",
            words.translate("file", "CSP account"),
            lambda row: name_cell(row.tenant_domain),
            0,
            lambda row: row.tenant_domain,
        ),
        ListColumn(
            "company",
            words.translate("file", "Company"),
            lambda row: Cell(row.company_name),
            280,
            lambda row: row.company_name.casefold(),
            yields=1,
        ),
        state_column(workspace, _ACCOUNT_LOOK, lambda row: row.state),
        day_column(workspace, "linked", words.translate("file", "Linked on"), lambda row: row.linked_on, 136),
    )


def users_list(
    workspace: Workspace[AccountTabsServices], id: CustomerId, parent: QWidget
) -> ListTab[CustomerUser]:
    """Who can sign in to the customer's account."""
    words, queries = workspace.words, workspace.services.queries
    shown = ListOf(
        words.translate("file", "Users"),
        "user_list",
        _users_columns(workspace),
        lambda: queries.users(id),
        lambda row: row.id,
        (Kind.CUSTOMER_USER,),
        at_least=240,
    )
    empty = EmptyState(
        "customers",
        words.translate("file", "Nobody can sign in yet"),
        words.translate("file", "The portal creates the first user when it opens the account."),
        _profile_button(workspace, id, parent),
        parent,
    )
    return ListTab(workspace, shown, empty, parent)


def _users_columns(workspace: Workspace[object]) -> tuple[ListColumn[CustomerUser], ...]:
    words = workspace.words
    return (
        ListColumn(
            "name",
            words.translate("file", "User"),
            lambda row: name_cell(row.name, row.email),
            0,
            lambda row: row.name.casefold(),
        ),
        ListColumn(
            "role",
            words.translate("file", "Role"),
            lambda row: Cell(words.name(row.role), ink="text"),
            200,
            lambda row: row.role is not CustomerUserRole.ADMIN,
        ),
        state_column(workspace, _USER_LOOK, lambda row: row.state, 140),
        day_column(
            workspace,
            "created",
            words.translate("file", "Created on"),
            lambda row: row.created_on,
            136,
            yields=1,
        ),
    )


def _profile_button(workspace: Workspace[AccountTabsServices], id: CustomerId, parent: QWidget) -> Button:
    """The way to what the portal opens the account with."""
    words = workspace.words
    reads_only = workspace.services.account.role is Role.VIEWER
    label = (
        words.translate("file", "See the profile")
        if reads_only
        else words.translate("file", "Edit the profile")
    )
    button = Button(label, "secondary", "building", parent)
    button.clicked.connect(lambda: workspace.router.go(places.CustomerFile(id, "profile")))
    return button

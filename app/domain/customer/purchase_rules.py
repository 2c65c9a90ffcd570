"""Who may be bought for, and into which account: the portal's rules, known to the laptop as well."""

from collections.abc import Iterator, Sequence

from app.domain.customer.customer import AccountState, Customer
from app.domain.errors import Problem
from app.domain.ids import CspAccountId
from app.domain.subscription.subscription import CspAccount, CspAccountState

_CLOSED = {
    AccountState.SUSPENDED: "purchase.account_suspended",
    AccountState.DISABLED: "purchase.account_disabled",
}


def check_buyer(customer: Customer) -> Iterator[Problem]:
    """Whether the customer's account is open; one that was never opened is opened by its first purchase."""
    if customer.account_state in _CLOSED:
        yield Problem(_CLOSED[customer.account_state], "customer_id")


def check_csp_account(wanted: CspAccountId | None, accounts: Sequence[CspAccount]) -> Iterator[Problem]:
    """Whether ``wanted`` says which of the customer's ``accounts`` is bought into, and that it is active.

    The only account need not be named: the rep could not know it before the portal had made it.
    """
    chosen = [each for each in accounts if wanted in (None, each.id)]
    if not accounts:
        yield Problem("csp_account.missing", "csp_account_id")
    elif not chosen:
        yield Problem("csp_account.gone", "csp_account_id")
    elif len(chosen) > 1:
        yield Problem("csp_account.which", "csp_account_id")
    elif chosen[0].state is not CspAccountState.ACTIVE:
        data = {"domain": chosen[0].tenant_domain}
        yield Problem("csp_account.suspended", "csp_account_id", data)

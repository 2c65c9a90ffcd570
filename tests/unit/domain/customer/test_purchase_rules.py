"""Who may be bought for, and into which of a customer's accounts."""

from dataclasses import replace

import pytest

from app.domain.customer.customer import AccountState
from app.domain.customer.purchase_rules import check_buyer, check_csp_account
from app.domain.ids import CspAccountId
from app.domain.subscription.subscription import CspAccount, CspAccountState
from tests.support import builders as b
from tests.support.problems import codes_and_fields

ACTIVE = b.csp_account()
SUSPENDED = replace(b.csp_account(), id=CspAccountId("other"), state=CspAccountState.SUSPENDED)


@pytest.mark.parametrize(
    ("state", "codes"),
    [
        (None, []),
        (AccountState.ENABLED, []),
        (AccountState.SUSPENDED, ["purchase.account_suspended"]),
        (AccountState.DISABLED, ["purchase.account_disabled"]),
    ],
)
def test_only_a_closed_account_buys_nothing(state: AccountState | None, codes: list[str]) -> None:
    customer = b.customer(account_state=state)
    assert codes_and_fields(check_buyer(customer)) == [(code, "customer_id") for code in codes]


@pytest.mark.parametrize(
    ("wanted", "accounts", "codes"),
    [
        (None, (), ["csp_account.missing"]),
        (ACTIVE.id, (), ["csp_account.missing"]),
        (None, (ACTIVE,), []),
        (ACTIVE.id, (ACTIVE, SUSPENDED), []),
        (None, (ACTIVE, SUSPENDED), ["csp_account.which"]),
        (CspAccountId("gone"), (ACTIVE,), ["csp_account.gone"]),
        (SUSPENDED.id, (ACTIVE, SUSPENDED), ["csp_account.suspended"]),
        (None, (SUSPENDED,), ["csp_account.suspended"]),
    ],
)
def test_the_account_is_there_named_where_there_are_several_and_active(
    wanted: CspAccountId | None, accounts: tuple[CspAccount, ...], codes: list[str]
) -> None:
    found = codes_and_fields(check_csp_account(wanted, accounts))
    assert found == [(code, "csp_account_id") for code in codes]


def test_a_suspended_account_is_told_by_its_domain() -> None:
    (problem,) = check_csp_account(None, (SUSPENDED,))
    assert problem.data == {"domain": SUSPENDED.tenant_domain}

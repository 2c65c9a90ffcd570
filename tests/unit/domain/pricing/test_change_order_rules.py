"""Who may be given more seats by a change; the other rules of a change are tried beside their prices."""

import pytest

from app.domain.customer.customer import AccountState
from app.domain.pricing.change_order import price_change_order
from app.domain.pricing.change_order_rules import check_seats_buyer
from tests.support import builders as b
from tests.support import held_contracts as h


@pytest.mark.parametrize(
    ("state", "seats", "codes"),
    [
        (AccountState.ENABLED, 700, []),
        (AccountState.SUSPENDED, 700, ["purchase.account_suspended"]),
        (AccountState.DISABLED, 683, ["purchase.account_disabled"]),
        (AccountState.SUSPENDED, 682, []),
        (AccountState.DISABLED, 600, []),
    ],
)
def test_a_closed_account_gets_no_more_seats_but_may_have_fewer(
    state: AccountState, seats: int, codes: list[str]
) -> None:
    held = h.held()
    terms = h.terms(held, (h.line(held.licences[0], seats), h.line(held.licences[1])))
    priced = price_change_order(terms, h.basis(held))
    customer = b.customer(account_state=state)
    assert [each.code for each in check_seats_buyer(customer, priced)] == codes

"""Why the portal does not carry out a purchase: a closed account, a tenant that is gone, too many units."""

from dataclasses import replace

import pytest

from app.domain import ids
from app.domain.commands.commands import StartTrial
from app.domain.customer.customer import AccountState
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.transitions import SetAccountState
from app.domain.document import Kind
from app.domain.subscription.subscription import CspAccount, CspAccountState
from app.wire.codec import decode_document, encode
from app.wire.protocol import ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.portal.test_accounts import codes, created, more_programmes, of_kind, purchase
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, Laptop

__all__ = ["more_programmes"]


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (AccountEvent.SUSPEND, "purchase.account_suspended"),
        (AccountEvent.DISABLE, "purchase.account_disabled"),
    ],
)
def test_nothing_is_bought_or_tried_for_a_closed_account(
    laptop: Laptop, event: AccountEvent, code: str
) -> None:
    customer = created(laptop, p.essentials_customer())
    assert laptop.do(purchase(customer, 80), b.some_id(80)).status is ResultStatus.APPLIED
    move = SetAccountState(event, AccountState.ENABLED)
    assert laptop.do(move, customer).status is ResultStatus.APPLIED
    assert codes(laptop.do(purchase(customer, 81), b.some_id(81))) == [(code, "order.customer_id")]
    trial = b.trial()
    assert codes(laptop.do(StartTrial(trial), trial)) == [(code, "customer_id")]
    assert len(of_kind(laptop, Kind.ORDER)) == 1


def test_a_tenant_that_is_suspended_or_gone_is_named(portal: EmbeddedPortal, laptop: Laptop) -> None:
    customer = created(laptop, p.microsoft_customer())
    command = purchase(customer)
    elsewhere = replace(command.order, csp_account_id=ids.CspAccountId("gone"))
    gone = laptop.do(replace(command, order=elsewhere), command.order.id)
    assert codes(gone) == [("csp_account.gone", "order.csp_account_id")]
    account = decode_document(Kind.CSP_ACCOUNT, encode(of_kind(laptop, Kind.CSP_ACCOUNT)[0]))
    assert isinstance(account, CspAccount)
    seed(portal.engine, ARVANE, [replace(account, state=CspAccountState.SUSPENDED)])
    later = purchase(customer, 81)
    assert codes(laptop.do(later, later.order.id)) == [("csp_account.suspended", "order.csp_account_id")]
    assert of_kind(laptop, Kind.ORDER) == []


def test_more_than_can_be_counted_is_refused_at_its_line(laptop: Laptop) -> None:
    customer = created(laptop, p.essentials_customer())
    command = purchase(customer)
    (line,) = command.terms.lines
    terms = replace(command.terms, lines=(replace(line, quantity=1_000_001),))
    found = codes(laptop.do(replace(command, terms=terms), command.order.id))
    assert found == [("quantity.range", "terms.lines.0.quantity")]

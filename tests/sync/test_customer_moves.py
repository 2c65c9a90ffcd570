"""Two reps who move the same customer: what differs goes through, what contradicts is asked."""

import pytest

from app.domain.commands.commands import Command
from app.domain.customer.customer import AccountState, Customer, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.loss import Loss
from app.domain.customer.transitions import LoseCustomer, SetAccountState
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.sync.status import SyncState
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as a
from tests.support.laptops import Laptop
from tests.support.people import HUGO
from tests.sync.conftest import NewLaptop

REASON = a.lost_reason().id


@pytest.fixture
def hugo(new_laptop: NewLaptop) -> Laptop:
    return new_laptop("hugo", HUGO)


@pytest.fixture
def customer(laptop: Laptop, hugo: Laptop) -> Customer:
    """A customer with an account, which both laptops know."""
    created = laptop.create_customer()
    quote = laptop.create_quote(created.id)
    laptop.sync_once()
    laptop.validate_quote(quote.id)
    for each in (laptop, laptop, hugo):
        each.sync_once()
    assert hugo.customer(created.id).account_state is AccountState.ENABLED
    return created


def give(laptop: Laptop, command: Command, customer: Customer) -> None:
    with laptop.store.write() as work:
        work.enqueue(command, Target(Kind.CUSTOMER, customer.id))


def move(event: AccountEvent, seen: AccountState = AccountState.ENABLED) -> SetAccountState:
    return SetAccountState(event, seen)


def test_one_suspends_and_the_other_marks_as_lost_and_both_stand(
    laptop: Laptop, hugo: Laptop, portal: EmbeddedPortal
) -> None:
    installed = a.customer(
        id=CustomerId(a.some_id(70)), status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED
    )
    seed(portal.engine, laptop.account.partner_id, [installed], [])
    for each in (laptop, hugo):
        each.sync_once()
    give(laptop, move(AccountEvent.SUSPEND), installed)
    give(hugo, LoseCustomer(Loss(REASON), a.TODAY, LifecycleStatus.INSTALLED), installed)
    for each in (laptop, hugo, laptop):
        each.sync_once()
    for each in (laptop, hugo):
        seen = each.customer(installed.id)
        assert (seen.status, seen.account_state) == (LifecycleStatus.LOST, AccountState.SUSPENDED)
        assert each.state() is SyncState.UP_TO_DATE


def test_the_second_of_two_who_move_the_same_account_differently_is_asked(
    laptop: Laptop, hugo: Laptop, customer: Customer
) -> None:
    give(laptop, move(AccountEvent.DISABLE), customer)
    give(hugo, move(AccountEvent.SUSPEND), customer)
    assert hugo.customer(customer.id).account_state is AccountState.SUSPENDED
    for each in (laptop, hugo, laptop, hugo):
        each.sync_once()
    for each in (laptop, hugo):
        assert each.customer(customer.id).account_state is AccountState.DISABLED
    assert hugo.state() is SyncState.ATTENTION
    result = hugo.operations()[-1].result
    assert result is not None
    assert result.problem is not None
    assert result.problem.code == "status-changed"


def test_two_who_do_the_same_to_an_account_are_both_right(
    laptop: Laptop, hugo: Laptop, customer: Customer
) -> None:
    for each in (laptop, hugo):
        give(each, move(AccountEvent.SUSPEND), customer)
    for each in (laptop, hugo, laptop):
        each.sync_once()
    for each in (laptop, hugo):
        assert each.customer(customer.id).account_state is AccountState.SUSPENDED
        assert each.state() is SyncState.UP_TO_DATE


def test_a_prospect_that_a_colleague_sold_meanwhile_is_not_lost(laptop: Laptop, hugo: Laptop) -> None:
    created = laptop.create_customer()
    quote = laptop.create_quote(created.id)
    laptop.sync_once()
    hugo.sync_once()
    laptop.validate_quote(quote.id)
    give(hugo, LoseCustomer(Loss(REASON), a.TODAY, LifecycleStatus.PROSPECT), created)
    for each in (laptop, hugo, laptop, hugo):
        each.sync_once()
    assert hugo.customer(created.id).status is LifecycleStatus.INSTALLING
    assert hugo.state() is SyncState.ATTENTION


def test_what_was_taken_back_before_it_was_sent_never_reaches_the_portal(
    laptop: Laptop, hugo: Laptop, customer: Customer
) -> None:
    with laptop.store.write() as work:
        op_id = work.enqueue(move(AccountEvent.SUSPEND), Target(Kind.CUSTOMER, customer.id))
    laptop.edit_customer(customer.id, website="dupre.example")
    with laptop.store.write() as work:
        assert work.withdraw(op_id)
    for each in (laptop, hugo):
        each.sync_once()
    seen = hugo.customer(customer.id)
    assert (seen.account_state, seen.website) == (AccountState.ENABLED, "dupre.example")
    assert laptop.state() is SyncState.UP_TO_DATE

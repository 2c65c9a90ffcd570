"""A command is taken back only while nothing that waits builds on it, and then as if it had never been."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.domain.commands import commands as c
from app.domain.customer.customer import AccountState, Customer, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.merge import difference
from app.domain.customer.transitions import SetAccountState
from app.domain.document import Document
from app.domain.ids import CustomerId
from app.models import outbox
from app.models.outbox import QueuedOperation
from app.services.store.store import Store
from app.wire.protocol import Operation
from tests.support import account_builders as accounts
from tests.support import builders as b
from tests.support.caches import feed, open_store, target

KNOWN = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
NEW = b.customer(id=CustomerId(b.some_id(7)), identity=b.identity(registration_number=""))
QUOTE = b.quote(customer_id=NEW.id)
TRIAL = accounts.trial(customer_id=NEW.id)


def edited(customer: Customer, **values: object) -> c.UpdateCustomer:
    return c.UpdateCustomer(difference(customer, replace(customer, **values)))  # type: ignore[arg-type]


QUEUE: list[tuple[str, c.Command, Document, set[str]]] = [
    # What the rep did, and what of it is built on by something later.
    ("creation", c.CreateCustomer(NEW), NEW, {"offer", "revision", "validation", "trial", "its edit"}),
    ("offer", c.CreateQuote(QUOTE), QUOTE, {"revision", "validation"}),
    ("edit", edited(KNOWN, website="one.fr"), KNOWN, set()),
    ("revision", c.ReviseQuote(QUOTE.terms, QUOTE.totals, b.NOW), QUOTE, {"validation"}),
    ("validation", c.ValidateQuote(b.acceptance(), QUOTE.totals), QUOTE, set()),
    ("suspension", SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED), KNOWN, {"resumption"}),
    ("trial", c.StartTrial(TRIAL), TRIAL, set()),
    ("resumption", SetAccountState(AccountEvent.ENABLE, AccountState.SUSPENDED), KNOWN, set()),
    ("its edit", edited(NEW, website="new.fr"), NEW, set()),
]
NAMES = [name for name, *_ in QUEUE]
BUILT_ON = {name: users for name, _, _, users in QUEUE}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A cache that knows one customer."""
    opened = open_store(tmp_path)
    opened.apply_page(feed(KNOWN))
    yield opened
    opened.close()


@pytest.fixture
def queued(store: Store) -> dict[str, str]:
    """Everything that the rep did offline, by its name."""
    found = {}
    for name, command, document, _ in QUEUE:
        with store.write() as work:
            found[name] = work.enqueue(command, target(document))
    return found


def waiting(store: Store) -> list[QueuedOperation]:
    """The queue, as it would be sent."""
    with store.transaction() as connection:
        return outbox.in_states(connection, outbox.UNSETTLED)


def documents(store: Store) -> list[tuple[str, str, str]]:
    """Every document as the rep sees it."""
    with store.readers.borrow() as connection:
        return connection.execute("SELECT kind, id, body FROM document ORDER BY kind, id").fetchall()


def withdraw(store: Store, op_id: str) -> bool:
    with store.write() as work:
        return work.withdraw(op_id)


def unnumbered(operation: Operation) -> Operation:
    """What the command says apart from its place in the queue."""
    return msgspec.structs.replace(operation, seq=0)


@pytest.mark.parametrize("name", NAMES)
def test_a_command_is_taken_back_unless_something_builds_on_it(
    store: Store, queued: dict[str, str], name: str
) -> None:
    before, seen = waiting(store), documents(store)
    assert withdraw(store, queued[name]) == (not BUILT_ON[name])
    after = waiting(store)
    if BUILT_ON[name]:
        assert (after, documents(store)) == (before, seen)
    else:
        kept = [each for each in before if each.op_id != queued[name]]
        assert [each.op_id for each in after] == [each.op_id for each in kept]
        assert [unnumbered(a.operation) for a in after] == [unnumbered(k.operation) for k in kept]
    assert [each.seq for each in after] == list(range(1, len(after) + 1))
    assert [each.operation.seq for each in after] == [each.seq for each in after]


@pytest.mark.parametrize("order", [NAMES, NAMES[::-1], sorted(NAMES)], ids=["oldest", "newest", "any"])
def test_whatever_the_order_all_can_be_taken_back_and_nothing_is_left(
    store: Store, queued: dict[str, str], order: list[str]
) -> None:
    gone: set[str] = set()
    while rest := [name for name in order if name not in gone]:
        free = {name for name in rest if not BUILT_ON[name] - gone}
        taken = {name for name in rest if withdraw(store, queued[name])}
        # Taking one back may free what it was built on, later in the same round.
        assert free <= taken
        assert all(not BUILT_ON[name] - gone - taken for name in taken)
        needed = {op_id for each in waiting(store) for op_id in each.depends_on}
        assert needed <= {each.op_id for each in waiting(store)}
        gone |= taken
    assert waiting(store) == []
    fresh = [(kind, id) for kind, id, _ in documents(store)]
    assert fresh == [("customer", KNOWN.id)]
    with store.write() as work:
        work.enqueue(edited(KNOWN, website="again.fr"), target(KNOWN))
    assert [each.seq for each in waiting(store)] == [1]


@pytest.mark.parametrize("name", NAMES)
def test_what_was_sent_is_never_taken_back(store: Store, queued: dict[str, str], name: str) -> None:
    store.take_batch()
    before = waiting(store)
    assert not withdraw(store, queued[name])
    assert waiting(store) == before


@pytest.mark.parametrize("sent", range(len(QUEUE)))
def test_only_what_was_not_yet_sent_is_taken_back_and_numbers_stay_dense(
    store: Store, queued: dict[str, str], sent: int
) -> None:
    if sent:
        store.take_batch(max_ops=sent)
    free = [name for name in NAMES[sent:] if not BUILT_ON[name]]
    assert [name for name in NAMES if not BUILT_ON[name] and withdraw(store, queued[name])] == free
    assert [each.seq for each in waiting(store)] == list(range(1, len(QUEUE) - len(free) + 1))

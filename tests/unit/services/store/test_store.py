"""The store: a save is whole, durable and queued once; a page and a result are one transaction each."""

import struct
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from app.domain.commands import commands as c
from app.domain.commands.specs import name_of
from app.domain.customer.customer import Customer
from app.domain.customer.merge import difference
from app.domain.document import Document, Kind
from app.domain.errors import RuleViolation
from app.models import meta
from app.models.outbox import OpState
from app.services.store.cache_state import HELD
from app.services.store.changes import Changes, Origin
from app.services.store.store import Store
from app.wire.codec import encode
from app.wire.protocol import Operation, OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.caches import fed, feed, gone, open_store, page, target

CUSTOMER, QUOTE = b.customer(), b.quote()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A cache that has pulled one customer, at version 1 and position 1."""
    opened = open_store(tmp_path)
    opened.apply_page(feed(CUSTOMER))
    yield opened
    opened.close()


def do(store: Store, command: c.Command, document: Document) -> str:
    """Queue a command."""
    with store.write() as work:
        return work.enqueue(command, target(document))


def edit(store: Store, **values: Any) -> str:
    """Queue a change of the customer as it is seen now."""
    seen = store.load(Kind.CUSTOMER, CUSTOMER.id)
    assert isinstance(seen, Customer)
    return do(store, c.UpdateCustomer(difference(seen, replace(seen, **values))), CUSTOMER)


def count_and_refuse(store: Store) -> None:
    """Count on, then queue what its rule refuses."""
    with store.write() as work:
        work.next_number("provisional_quote")
        work.enqueue(c.RefuseQuote(b.refusal()), target(QUOTE))


def website(store: Store) -> str:
    """What the rep sees."""
    seen = store.load(Kind.CUSTOMER, CUSTOMER.id)
    assert isinstance(seen, Customer)
    return seen.website


def applied(op_id: str, version: int, feed_seq: int) -> OperationResult:
    return OperationResult(0, op_id, ResultStatus.APPLIED, version, feed_seq)


def rejected(op_id: str) -> OperationResult:
    return OperationResult(0, op_id, ResultStatus.REJECTED)


def operations(store: Store) -> list[Operation]:
    """What would be sent."""
    return [each.operation for each in store.take_batch()]


def states(store: Store) -> dict[str, str]:
    with store.readers.borrow() as connection:
        return dict(connection.execute("SELECT op_id, state FROM outbox").fetchall())


def test_a_save_is_seen_and_queued_at_once(store: Store) -> None:
    op_id = do(store, c.CreateQuote(QUOTE), QUOTE)
    assert store.load(Kind.QUOTE, QUOTE.id) == QUOTE
    [operation] = operations(store)
    assert (operation.seq, operation.op_id, operation.type) == (1, op_id, name_of(c.CreateQuote))


def test_the_body_that_is_sent_never_changes(store: Store) -> None:
    edit(store, website="one.fr")
    [first] = store.take_batch()
    edit(store, website="two.fr")
    [again, second] = store.take_batch()
    assert again.body == first.body
    assert second.operation.if_version == f"after:{first.op_id}"
    with store.readers.borrow() as connection:
        kept = connection.execute("SELECT sha256 FROM outbox ORDER BY place").fetchall()
    assert [each[0] for each in kept] == [sha256(each.body).hexdigest() for each in (first, second)]


def test_unsent_patches_of_a_customer_join(store: Store) -> None:
    first = edit(store, website="one.fr")
    second = edit(store, segment="250+")
    assert first == second
    [operation] = operations(store)
    patch = c.UpdateCustomer(difference(CUSTOMER, replace(CUSTOMER, website="one.fr", segment="250+")))
    assert bytes(operation.args) == encode(patch)
    assert operation.if_version == "1"


def test_a_command_waits_for_the_creation_of_its_customer(store: Store) -> None:
    other = b.customer(id=b.some_id(7), identity=b.identity(registration_number=""))
    created = do(store, c.CreateCustomer(other), other)
    quote = b.quote(customer_id=other.id)
    do(store, c.CreateQuote(quote), quote)
    assert operations(store)[1].depends_on == (created,)


def test_a_refused_command_leaves_nothing_behind(store: Store) -> None:
    with pytest.raises(RuleViolation, match="missing"):
        count_and_refuse(store)
    assert operations(store) == []
    with store.write() as work:
        assert work.next_number("provisional_quote") == 1


def test_a_settled_command_stays_on_top_until_its_outcome_is_pulled(store: Store) -> None:
    op_id = edit(store, website="mine.fr")
    store.take_batch()
    store.settle([applied(op_id, 2, 9)])
    store.apply_page(page([fed(replace(CUSTOMER, segment="1"), 5)], more=True))
    assert website(store) == "mine.fr"
    assert states(store)[op_id] == OpState.SETTLED
    store.apply_page(page([fed(replace(CUSTOMER, website="portal.fr"), 9, 2)]))
    assert website(store) == "portal.fr"
    assert states(store)[op_id] == OpState.DONE


def test_an_outcome_that_was_pulled_before_its_result_is_done_at_once(store: Store) -> None:
    op_id = edit(store, website="mine.fr")
    store.apply_page(page([fed(replace(CUSTOMER, website="mine.fr"), 9, 2)]))
    store.settle([applied(op_id, 2, 9)])
    assert states(store)[op_id] == OpState.DONE
    assert website(store) == "mine.fr"


def test_a_rejected_command_waits_for_a_person_and_no_longer_shows(store: Store) -> None:
    op_id = edit(store, website="mine.fr")
    store.settle([rejected(op_id)])
    assert website(store) == CUSTOMER.website
    assert store.queue_counts().attention == 1
    with store.write() as work:
        work.discard_refusal(op_id)
    assert store.queue_counts().attention == 0
    assert states(store)[op_id] == OpState.DONE


def test_a_result_that_is_final_never_changes(store: Store) -> None:
    op_id = edit(store, website="mine.fr")
    store.settle([rejected(op_id)])
    store.settle([applied(op_id, 2, 2)])
    assert states(store)[op_id] == OpState.ATTENTION


def test_retry_later_settles_nothing(store: Store) -> None:
    op_id = edit(store, website="mine.fr")
    store.settle([OperationResult(1, op_id, ResultStatus.RETRY_LATER)])
    assert [each.op_id for each in operations(store)] == [op_id]


def test_a_document_that_the_portal_deleted_goes_and_its_commands_stay(store: Store) -> None:
    edit(store, website="mine.fr")
    store.apply_page(page([gone(CUSTOMER, 4)]))
    assert store.load(Kind.CUSTOMER, CUSTOMER.id) is None
    assert store.queue_counts().to_send == 1


def test_a_pull_from_the_start_sweeps_what_the_portal_no_longer_has(store: Store) -> None:
    other = b.customer(id=b.some_id(2), identity=b.identity(registration_number=""))
    store.apply_page(page([fed(other, 2)]))
    mine = b.customer(id=b.some_id(3), identity=b.identity(registration_number=""))
    do(store, c.CreateCustomer(mine), mine)
    store.begin_resync("epoch-2")
    assert store.sync_position().cursor == ""
    store.apply_page(page([fed(other, 1)]))
    assert store.load(Kind.CUSTOMER, CUSTOMER.id) is None
    assert store.load(Kind.CUSTOMER, other.id) == other
    assert store.load(Kind.CUSTOMER, mine.id) == mine


def test_an_edit_of_what_a_pull_from_the_start_no_longer_names_waits_until_it_is_named_again(
    store: Store,
) -> None:
    other = b.customer(id=b.some_id(2), identity=b.identity(registration_number=""))
    edit(store, website="mine.fr")
    store.begin_resync("epoch-2")
    store.apply_page(page([fed(other, 1)]))
    assert store.load(Kind.CUSTOMER, CUSTOMER.id) is None
    assert store.versions(Kind.CUSTOMER) == [(other.id, 1)]
    assert store.queue_counts().to_send == 1
    store.apply_page(page([fed(replace(CUSTOMER, segment="1"), 2, 5)]))
    seen = store.load(Kind.CUSTOMER, CUSTOMER.id)
    assert seen == replace(CUSTOMER, segment="1", website="mine.fr")
    assert set(store.versions(Kind.CUSTOMER)) == {(other.id, 1), (CUSTOMER.id, 5)}


def test_a_fork_numbers_what_is_unsettled_from_one_in_the_same_order(store: Store) -> None:
    settled = edit(store, website="one.fr")
    store.take_batch()
    store.settle([rejected(settled)])
    first, second = do(store, c.CreateQuote(QUOTE), QUOTE), edit(store, segment="1")
    before = store.client_id()
    store.fork()
    assert store.client_id() != before
    assert [(each.seq, each.op_id) for each in operations(store)] == [(1, first), (2, second)]


def test_the_batch_is_bounded_and_never_empty(store: Store) -> None:
    do(store, c.CreateQuote(QUOTE), QUOTE)
    do(store, c.RefuseQuote(b.refusal()), QUOTE)
    assert len(store.take_batch(max_bytes=1)) == 1
    assert len(store.take_batch(max_ops=1)) == 1
    assert len(store.take_batch()) == 2


def test_subscribers_hear_what_changed_after_the_commit(store: Store) -> None:
    heard: list[tuple[Changes, bool]] = []

    def hear(changes: Changes) -> None:
        heard.append((changes, store.load(Kind.QUOTE, QUOTE.id) is not None))

    end = store.subscribe(hear)
    do(store, c.CreateQuote(QUOTE), QUOTE)
    end()
    edit(store, website="mine.fr")
    [(changes, was_there)] = heard
    assert was_there
    assert changes.origin is Origin.REP
    assert changes.of(Kind.QUOTE) == {QUOTE.id}
    assert changes.of(Kind.CUSTOMER) == {CUSTOMER.id}
    assert changes.of(Kind.ORDER) == frozenset()
    assert changes.is_queue_changed


def test_what_is_held_leaves_once_it_is_released_and_everybody_hears_of_it(store: Store) -> None:
    assert not store.is_held()
    with store.transaction() as connection:
        meta.put(connection, HELD, "1")
    assert store.is_held()
    heard: list[Changes] = []
    store.subscribe(heard.append)
    store.release()
    assert not store.is_held()
    assert heard == [Changes({}, Origin.REP, is_queue_changed=True)]


def test_an_installation_has_one_identity_until_it_forks(store: Store) -> None:
    identity = store.client_id()
    assert identity
    assert store.client_id() == identity == store.values("client_id")["client_id"]
    store.fork()
    assert store.client_id() not in ("", identity)


def test_a_whole_file_is_found_so(store: Store) -> None:
    store.verify()
    assert not store.is_damaged


def test_a_save_is_one_commit(store: Store) -> None:
    before = commits(store.path)
    edit(store, website="mine.fr")
    assert commits(store.path) == before + 1


def test_a_page_and_its_cursor_are_one_commit(store: Store) -> None:
    before = commits(store.path)
    store.apply_page(page([fed(b.quote(id=b.some_id(900 + n)), 2 + n) for n in range(20)]))
    assert commits(store.path) == before + 1


def commits(path: Path) -> int:
    """How often the log was committed, which with ``synchronous=FULL`` is how often it was flushed.

    A frame that ends a transaction names the size of the file (https://sqlite.org/fileformat2.html#walformat).
    """
    log = path.with_name(path.name + "-wal").read_bytes()
    page_size = struct.unpack(">I", log[8:12])[0]
    salts = log[16:24]
    frames = (log[place : place + 24] for place in range(32, len(log), 24 + page_size))
    return sum(1 for frame in frames if frame[8:16] == salts and struct.unpack(">I", frame[4:8])[0])

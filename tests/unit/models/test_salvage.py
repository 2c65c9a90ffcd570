"""What is left of a damaged cache is read page by page: all whose pages are whole, and nothing else."""

import shutil
from contextlib import closing, suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Integer, Table

from app.domain.commands import commands as c
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.domain.ids import CustomerId, MessageId, uuid7
from app.domain.mail.message import AboutDocument, MessageEvent, MessageState
from app.models.connection import connect
from app.models.draft import Draft
from app.models.key_mark import mark_path
from app.models.messages import QueuedMessage
from app.models.salvage.mail import UNCERTAIN
from app.models.salvage.salvaged import Salvaged, salvage
from app.models.tables import metadata
from app.models.write_ahead import log_path, read_log
from app.services.store.store import Store
from app.wire.protocol import OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.caches import feed, open_store, target
from tests.support.damage import crashed_copy, damage_page, fingerprints, flip, random_flips
from tests.support.empty_caches import KEY
from tests.support.mail_builders import message

CUSTOMERS, DRAFTS, MESSAGES = 40, 30, 5


def made(number: int) -> str:
    """An identity as the desk makes them."""
    return uuid7(1_790_000_000_000 + number * 60_000, number)


def fill(store: Store) -> None:
    """Commands of every state, some of them longer than a page, and drafts, some of them dropped again."""
    customers = [b.customer(id=CustomerId(made(number))) for number in range(CUSTOMERS)]
    store.apply_page(feed(*customers))
    store.client_id()
    for number, customer in enumerate(customers):
        website = f"https://{'x' * (9_000 if number % 7 == 0 else 10)}.example"
        changed = replace(customer, website=website)
        with store.write() as work:
            work.enqueue(c.UpdateCustomer(difference(customer, changed)), target(customer))
    sent = store.take_batch(20, 1 << 20)
    results = [OperationResult(each.seq, each.op_id, ResultStatus.REJECTED) for each in sent[:5]]
    results += [OperationResult(e.seq, e.op_id, ResultStatus.APPLIED, 2, 900) for e in sent[5:10]]
    store.settle(results)
    for number in range(DRAFTS):
        body = b'"' + b"d" * (6_000 if number % 5 == 0 else 200) + b'"'
        draft = Draft(
            made(100 + number), "wizard", customers[number].id, f"draft {number}", b.NOW.isoformat(), body
        )
        with store.write() as work:
            work.save_draft(draft)
    for number in range(0, DRAFTS, 3):
        with store.write() as work:
            work.discard_draft(made(100 + number))
    for number in range(MESSAGES):
        keep_message(store, number)


def keep_message(store: Store, number: int) -> None:
    """A message that left or did not, its bytes longer than a page; each was written several times."""
    about = AboutDocument(Kind.CUSTOMER, made(number), 1)
    written = message(id=MessageId(made(200 + number)), customer_id=made(number), about=about)
    source = b"{" + b" " * (6_000 if number % 5 == 0 else 10) + b"}"
    with store.write() as work:
        frozen = work.messages.put_file(bytes([number]) * 4_500)
        queued = QueuedMessage(written, source, MessageState.WAITING, b.NOW, b.NOW, frozen=frozen)
        work.messages.save(queued)
    for event in EVENTS[number % len(EVENTS)]:
        with store.write() as work:
            work.messages.move(written.id, event, b.NOW)


EVENTS: tuple[tuple[MessageEvent, ...], ...] = (
    (),
    (MessageEvent.TAKE,),
    (MessageEvent.TAKE, MessageEvent.ACCEPT),
    (MessageEvent.TAKE, MessageEvent.FAIL),
    (MessageEvent.TAKE, MessageEvent.LOSE),
)


@pytest.fixture(scope="module")
def living(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of a killed desk: half of what it holds is in the log alone."""
    store = open_store(tmp_path_factory.mktemp("living"))
    fill(store)
    copy = crashed_copy(store.path, tmp_path_factory.mktemp("crashed"))
    store.close()
    return copy


@pytest.fixture(scope="module")
def settled(living: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, closed in order: no log."""
    copy = crashed_copy(living, tmp_path_factory.mktemp("settled"))
    connect(copy, KEY).close()
    return copy


def rows_of(path: Path, table: str) -> dict[str, dict[str, Any]]:
    """The rows that SQLCipher reads one by one, each through a connection of its own."""
    names = {"outbox": "op_id", "draft": "id"}
    found: dict[str, dict[str, Any]] = {}
    rowids: list[int] = []
    with suppress(sqlcipher.Error), closing(_plain(path)) as connection:
        rowids = [row[0] for row in connection.execute(f"SELECT rowid FROM {table} NOT INDEXED")]
    for rowid in rowids or range(1, 200):
        with suppress(sqlcipher.Error), closing(_plain(path)) as connection:
            cursor = connection.execute(f"SELECT * FROM {table} WHERE rowid = ?", (rowid,))
            columns = [column[0] for column in cursor.description]
            for row in cursor:
                values = dict(zip(columns, row, strict=True))
                found[values[names[table]]] = values
    return found


def _plain(path: Path) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return connection


@pytest.fixture(scope="module")
def whole(settled: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, dict[str, Any]]]:
    """All commands and drafts as SQLCipher reads them from the sound file."""
    copy = crashed_copy(settled, tmp_path_factory.mktemp("whole"))
    return {table: rows_of(copy, table) for table in ("outbox", "draft")}


def commands_in(found: Salvaged) -> dict[str, dict[str, Any]]:
    return {row["op_id"]: dict(row) for row in found.commands}


def truth() -> dict[str, MessageState]:
    """How each message really stands."""
    ends = {MessageEvent.TAKE: "sending", MessageEvent.ACCEPT: "sent", MessageEvent.FAIL: "failed"}
    last = [(EVENTS[number % len(EVENTS)] or (None,))[-1] for number in range(MESSAGES)]
    states = ["waiting" if each is None else ends.get(each, "unknown") for each in last]
    return {made(200 + number): MessageState(state) for number, state in enumerate(states)}


def assert_none_leaves_again(found: Salvaged) -> int:
    """Each message stands as it did, or is in doubt; how many are lost or in doubt."""
    really, read = truth(), {each.id: each.state for each in found.mail.messages}
    assert all(state in (really[id], MessageState.UNKNOWN) for id, state in read.items())
    assert not found.mail.is_counted or really.keys() - read.keys() == {each.id for each in found.mail.lost}
    assert all(sha256(body).hexdigest() == name for name, body in found.mail.files.items())
    return len(really) - sum(really[id] is state for id, state in read.items())


def drafts_in(found: Salvaged) -> dict[str, bytes]:
    return {draft.id: draft.body for draft in found.drafts}


def test_of_a_sound_file_everything_is_read(living: Path, settled: Path, whole: dict[str, Any]) -> None:
    for path in (living, settled):
        found = salvage(path, KEY)
        assert commands_in(found) == whole["outbox"]
        assert drafts_in(found) == {id: row["body"] for id, row in whole["draft"].items()}
        assert (found.unreadable, found.lost_commands, found.lost_drafts) == (0, (), ())
        assert found.is_counted
        assert found.documents[Kind.CUSTOMER.value] == CUSTOMERS
        assert found.values["client_id"]
        assert len(found.shadows) == CUSTOMERS - 5
        assert assert_none_leaves_again(found) == 0
        assert {each.frozen for each in found.mail.messages} == found.mail.files.keys()


def test_reading_changes_nothing(living: Path) -> None:
    before = fingerprints(living)
    salvage(living, KEY)
    assert fingerprints(living) == before


def test_a_dropped_draft_stays_dropped(settled: Path) -> None:
    assert made(100) not in drafts_in(salvage(settled, KEY))


def test_whatever_the_cipher_still_reads_is_saved_and_the_rest_is_named(
    settled: Path, tmp_path: Path, whole: dict[str, Any]
) -> None:
    """Every page in turn: 1 to the last."""
    pages = settled.stat().st_size // 4096
    losses, doubts = 0, 0
    for number in range(1, pages + 1):
        damaged = crashed_copy(settled, tmp_path / str(number))
        damage_page(damaged, number)
        found = salvage(damaged, KEY)
        commands, drafts = commands_in(found), drafts_in(found)
        assert found.unreadable == 1
        assert all(whole["outbox"][op_id] == row for op_id, row in commands.items())
        assert all(whole["draft"][id]["body"] == body for id, body in drafts.items())
        doubts += assert_none_leaves_again(found) > 0
        lost = whole["outbox"].keys() - commands.keys()
        if lost:
            losses += 1
            # The cipher gives a row whose rest is damaged, with zeros in it and without a word.
            readable = rows_of(damaged, "outbox")
            assert not [each for each in lost if readable.get(each) == whole["outbox"][each]], number
            assert lost == {each.id for each in found.lost_commands}
            assert {each.customer_id for each in found.lost_commands} == {
                whole["outbox"][op_id]["customer_id"] for op_id in lost
            }
            assert {each.state for each in found.lost_commands} == {whole["outbox"][o]["state"] for o in lost}
        lost_drafts = whole["draft"].keys() - drafts.keys()
        if lost_drafts:
            losses += 1
            readable = rows_of(damaged, "draft")
            assert not [each for each in lost_drafts if readable.get(each) == whole["draft"][each]], number
            assert lost_drafts == {each.id for each in found.lost_drafts}
        shutil.rmtree(damaged.parent)
    assert losses > 5
    assert doubts > 1


def test_eighty_flips_lose_no_more_than_what_lay_on_the_page(
    living: Path, tmp_path: Path, whole: dict[str, Any]
) -> None:
    most = 0
    for number, (file, place, mask) in enumerate(random_flips(living, 80, seed=9)):
        damaged = crashed_copy(living, tmp_path / str(number))
        flip(damaged.with_name(file.name), place, mask)
        found = salvage(damaged, KEY)
        commands = commands_in(found)
        assert all(_is_same(whole["outbox"][op_id], row) for op_id, row in commands.items()), number
        assert drafts_in(found).keys() <= whole["draft"].keys()
        assert_none_leaves_again(found)
        named = {each.id for each in found.lost_commands}
        lost = whole["outbox"].keys() - commands.keys()
        assert not found.is_counted or lost == named
        most = max(most, len(lost))
        shutil.rmtree(damaged.parent)
    assert most <= 20


def test_eighty_flips_at_once_give_back_only_what_was_there(
    living: Path, tmp_path: Path, whole: dict[str, Any]
) -> None:
    for seed in range(6):
        damaged = crashed_copy(living, tmp_path / str(seed))
        for file, place, mask in random_flips(living, 80, seed=100 + seed):
            flip(damaged.with_name(file.name), place, mask)
        found = salvage(damaged, KEY)
        for op_id, row in commands_in(found).items():
            assert row["body"] == whole["outbox"][op_id]["body"]
        assert_none_leaves_again(found)
        assert drafts_in(found).keys() <= {made(100 + number) for number in range(DRAFTS)}
        assert found.unreadable > 3
        shutil.rmtree(damaged.parent)


def _is_same(before: dict[str, Any], row: dict[str, Any]) -> bool:
    """The same command, byte for byte: an older state of its page may lack its result."""
    return all(before[name] == row[name] for name in ("seq", "body", "state", "depends_on", "customer_id"))


def test_a_message_whose_newest_state_is_lost_is_in_doubt_and_never_one_that_waits(tmp_path: Path) -> None:
    """Each page of the log in turn: what lies below it says *waiting* of what has left since."""
    store = open_store(tmp_path)
    for number in range(MESSAGES):
        keep_message(store, number)
    crashed = crashed_copy(store.path, tmp_path / "crashed")
    store.close()
    doubts = 0
    log = read_log(crashed)
    newest = {frame.page: place for place, frame in enumerate(log.run)}
    for place in newest.values():
        damaged = crashed_copy(crashed, tmp_path / str(place))
        flip(log_path(damaged), log.run[place].place + 2000)
        found = salvage(damaged, KEY)
        assert_none_leaves_again(found)
        doubts += any(each.outcome.reason == UNCERTAIN for each in found.mail.messages)
        shutil.rmtree(damaged.parent)
    assert doubts > 1


def test_without_the_salt_of_the_file_that_of_the_mark_is_taken(settled: Path, tmp_path: Path) -> None:
    damaged = crashed_copy(settled, tmp_path)
    flip(damaged, 0)
    assert len(salvage(damaged, KEY).commands) == CUSTOMERS
    mark_path(damaged).unlink()
    assert salvage(damaged, KEY).commands == ()


def test_the_log_alone_gives_what_it_has(living: Path, tmp_path: Path) -> None:
    damaged = crashed_copy(living, tmp_path)
    damaged.unlink()
    found = salvage(damaged, KEY)
    assert 0 < len(found.drafts) <= DRAFTS
    assert found.unreadable < found.pages


def test_another_key_reads_nothing(settled: Path) -> None:
    found = salvage(settled, bytes(32))
    assert (found.commands, found.drafts, found.documents) == ((), (), {})
    assert found.unreadable == found.pages > 0


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    path.touch()
    assert salvage(path, KEY).pages == 0


def test_rows_of_no_other_table_look_like_those_that_are_looked_for() -> None:
    """A page whose tree is damaged does not say whose rows it holds: their columns must."""

    def kinds(table: Table) -> list[str]:
        is_alone = len(table.primary_key) == 1
        return [
            "rowid" if each.primary_key and is_alone and isinstance(each.type, Integer) else str(each.type)
            for each in table.columns
        ]

    # A file of a message proves itself by its name, and an action's name is none.
    alike = {"message_file": ["message_file", "action"]}
    wanted = ("outbox", "draft", "meta", "shadow", "customer", "document", "message", "message_file")
    for name in wanted:
        found = [
            each.name for each in metadata.tables.values() if kinds(each) == kinds(metadata.tables[name])
        ]
        assert found == alike.get(name, [name])

"""Desks that wait: who wakes them, across processes too, and that they cost the database nothing."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager

import psycopg
import pytest

from app.domain.commands.commands import CreateCustomer
from portal.background.notifier import Notifier
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import is_postgresql
from portal.store.seeding import seed
from tests.portal.test_feed import create
from tests.support import builders as b
from tests.support.feed_writer_process import numbered
from tests.support.portal_laptop import ARVANE, OTHER, OTHER_REP, REP, Laptop, SettableClock, seed_partners
from tests.support.statements import statements_of
from tests.support.waiting import until

_NEVER_S = 1e6
_LISTENERS = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
only_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def no_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks whether there are news: they are told, or not known."""
    monkeypatch.setattr("portal.background.feed_watch.DEAF_LOOK_S", _NEVER_S)
    monkeypatch.setattr("portal.background.feed_watch.LISTENING_LOOK_S", _NEVER_S)


@contextmanager
def waiting(portal: EmbeddedPortal, laptop: Laptop) -> Iterator[Callable[[], list[str]]]:
    """A long poll of a laptop that has everything; gives the ids that it brings."""
    _, trailer = laptop.changes()
    notifier, partner_id = portal.context.notifier, laptop.account.partner_id
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(laptop.changes, trailer["next"], wait=25)
        until(lambda: partner_id in notifier.waiting() and notifier.ends_at(partner_id, trailer["head"]))
        yield lambda: [line["id"] for line in answer.result()[0]]


def test_a_push_wakes_the_desks_that_wait(
    no_look: None, portal: EmbeddedPortal, laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    with waiting(portal, laptop_of(REP, "reader")) as brings:
        create(laptop, 100)
        assert brings() == [b.some_id(100)]


def test_a_single_command_wakes_them_too(
    no_look: None, portal: EmbeddedPortal, laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    customer = numbered(100)
    with waiting(portal, laptop_of(REP, "reader")) as brings:
        body = b'{"target":{"type":"customer","id":"%b"},"args":%b}' % (
            customer.id.encode(),
            bytes(laptop.operation(CreateCustomer(customer), customer).args),
        )
        answer = laptop.post("/v1/commands/customer.create", body, **{"Idempotency-Key": '"op-1"'})
        assert answer.status_code == 200, answer.text
        assert brings() == [customer.id]


@only_postgresql
def test_what_another_process_wrote_is_told_and_not_looked_for(
    no_look: None, portal: EmbeddedPortal, laptop: Laptop
) -> None:
    with waiting(portal, laptop) as brings:
        seed(portal.engine, ARVANE, [numbered(100)])
        assert brings() == [b.some_id(100)]


@only_postgresql
def test_a_portal_wakes_the_desks_of_the_others(
    no_look: None, portal: EmbeddedPortal, laptop: Laptop, database_url: str, clock: SettableClock
) -> None:
    with EmbeddedPortal(database_url, clock=clock) as second:
        elsewhere = Laptop(second, REP, "elsewhere")
        with waiting(second, elsewhere) as brings:
            create(laptop, 100)
            assert brings() == [b.some_id(100)]
        elsewhere.close()


@only_postgresql
@pytest.mark.expects_log("changes made by other processes are not heard for now")
def test_a_listener_that_was_cut_off_listens_again(
    monkeypatch: pytest.MonkeyPatch, database_url: str, clock: SettableClock
) -> None:
    monkeypatch.setattr("portal.background.feed_watch.DEAF_LOOK_S", 0.01)
    monkeypatch.setattr("portal.background.feed_watch.LISTENING_LOOK_S", _NEVER_S)
    with psycopg.connect(database_url, autocommit=True) as administrator, ExitStack() as started:

        def listeners() -> set[tuple[int]]:
            return set(administrator.execute(_LISTENERS).fetchall())

        others = listeners()
        portal = started.enter_context(EmbeddedPortal(database_url, clock=clock))
        seed_partners(portal.engine)
        until(lambda: listeners() - others)
        (first,) = listeners() - others
        laptop = Laptop(portal, REP)
        with waiting(portal, laptop) as brings:
            administrator.execute("SELECT pg_terminate_backend(%s)", first)
            until(lambda: listeners() - others - {first})
            seed(portal.engine, ARVANE, [numbered(100)])
            assert brings() == [b.some_id(100)]
        laptop.close()


def test_a_desk_that_waits_asks_the_database_for_its_sign_in_alone(
    no_look: None, portal: EmbeddedPortal, laptop: Laptop
) -> None:
    if is_postgresql(portal.engine):
        # Who hears what others write begins with a look: once it has told anything, that is behind it.
        with waiting(portal, laptop) as brings:
            seed(portal.engine, ARVANE, [numbered(100)])
            assert brings() == [b.some_id(100)]
    news: int | None = None
    # What was written before the test may be heard of in the middle of it, and is looked at.
    while news != portal.context.notifier.news_of(ARVANE):
        news = portal.context.notifier.news_of(ARVANE)
        _, trailer = laptop.changes()
        with statements_of(portal.engine) as asked:
            lines, after = laptop.changes(trailer["next"], wait=1)
    assert (lines, after["next"], after["head"]) == ([], trailer["next"], trailer["head"])
    assert [each for each in asked if "partner_feed" in each or "document" in each] == []
    assert len([each for each in asked if "FROM token " in each]) == 1


def test_a_desk_wakes_for_its_own_partner_only(
    no_look: None, portal: EmbeddedPortal, laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    with waiting(portal, laptop_of(OTHER_REP)) as brings, statements_of(portal.engine) as asked:
        create(laptop, 100)
        seed(portal.engine, OTHER, [numbered(101)])
        portal.context.notifier.publish(OTHER)
        assert brings() == [b.some_id(101)]
    pages = [each for each in asked if "document.feed_seq >" in each]
    assert len(pages) == 1


def test_news_during_a_look_outdate_what_it_finds() -> None:
    async def look() -> None:
        notifier = Notifier()
        with notifier.listening(ARVANE) as changed:
            before = notifier.news_of(ARVANE)
            notifier.publish(ARVANE)
            await changed.wait()
            notifier.found(ARVANE, 7, before)
            assert not notifier.ends_at(ARVANE, 7)
            notifier.found(ARVANE, 8, notifier.news_of(ARVANE))
            assert notifier.ends_at(ARVANE, 8)

    asyncio.run(look())


def test_a_comparison_wakes_only_where_the_feed_ends_elsewhere() -> None:
    async def compare() -> None:
        notifier = Notifier()
        with notifier.listening(ARVANE) as ours, notifier.listening(OTHER) as theirs:
            for each in (ARVANE, OTHER):
                notifier.found(each, 7, notifier.news_of(each))
            teller = threading.Thread(target=notifier.compare, args=({ARVANE: 8, OTHER: 7},))
            teller.start()
            await ours.wait()
            teller.join()
            assert not theirs.is_set()
        assert notifier.waiting() == []

    asyncio.run(compare())

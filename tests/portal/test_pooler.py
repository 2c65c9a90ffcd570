"""Behind a pooler in transaction mode: no session is anybody's, and changes are heard past it."""

import itertools
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import psycopg
import pytest
from sqlalchemy import select

from portal.demo.embedded import EmbeddedPortal
from portal.store.audit import verify
from portal.store.engine import reading, writing
from portal.store.tables import counter, document
from tests.portal.test_feed import create
from tests.portal.test_feed_watch import waiting
from tests.support import builders as b
from tests.support.feed_writer_process import numbered
from tests.support.pgbouncer import SESSIONS
from tests.support.portal_databases import SharedDatabase
from tests.support.portal_farm import PortalFarm
from tests.support.portal_laptop import ARVANE, OTHER, REP, REP2, Laptop, SettableClock, seed_partners
from tests.support.waiting import until

pytestmark = [
    pytest.mark.parametrize("database_url", ["pooler"], indirect=True),
    pytest.mark.long(share="pooler"),
]
_LISTENERS = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = 'portal'"
_SETTINGS = (
    "SELECT current_user, coalesce(current_setting('app.partner', true), ''), current_setting('lock_timeout')"
)


def test_no_session_keeps_what_a_transaction_set(portal: PortalFarm, database_url: str) -> None:
    # Each holds a session of the pooler's while the others take theirs.
    with ExitStack() as open_ones:
        for _ in range(SESSIONS):
            open_ones.enter_context(reading(portal.engine, ARVANE))
    with ExitStack() as open_ones:
        strangers = [open_ones.enter_context(psycopg.connect(database_url)) for _ in range(SESSIONS)]
        found = [each.execute(_SETTINGS).fetchone() for each in strangers]
    assert found == [("postgres", "", "0")] * SESSIONS


def test_partners_who_share_sessions_see_their_own_rows(portal: PortalFarm) -> None:
    def look(partner_id: str) -> set[str]:
        with reading(portal.engine, partner_id) as connection:
            return set(connection.execute(select(document.c.partner_id)).scalars())

    partners = list(itertools.islice(itertools.cycle((ARVANE, OTHER)), 60))
    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(look, partners))
    assert seen == [{each} for each in partners]


def test_a_statement_goes_on_working_whichever_session_it_meets(portal: PortalFarm) -> None:
    # A statement prepared in one session is unknown in the next, or known there as another one.
    def count(name: str) -> int:
        with writing(portal.engine, ARVANE) as connection:
            connection.execute(counter.insert().values(partner_id=ARVANE, name=name, value=1))
            return len(connection.execute(select(counter.c.name).where(counter.c.name == name)).all())

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(count, [f"X-{number}" for number in range(80)])) == {1}


def test_a_log_is_verified_as_of_one_moment_through_a_pooler_too(
    portal: PortalFarm, laptop_of: Callable[..., Laptop]
) -> None:
    create(laptop_of(REP), 100)
    found = verify(portal.engine, ARVANE)
    assert (found.is_sound, found.entries) == (True, 2)


def test_every_process_listens_past_the_pooler_and_wakes_its_desks(
    portal: PortalFarm, laptop_of: Callable[..., Laptop], postgresql: SharedDatabase
) -> None:
    with psycopg.connect(postgresql.address, autocommit=True) as server:
        until(lambda: server.execute(_LISTENERS).fetchone() == (len(portal.urls),))
    readers = [laptop_of(REP, f"reader-{number}") for number in range(len(portal.urls))]
    _, trailer = readers[0].changes()
    with ThreadPoolExecutor(len(readers)) as pool:
        answers = [pool.submit(each.changes, trailer["next"], wait=25) for each in readers]
        create(laptop_of(REP2), 100)
        found = [[line["id"] for line in each.result()[0]] for each in answers]
    assert found == [[b.some_id(100)]] * len(readers)


@pytest.mark.expects_log("the database is behind a pooler")
def test_without_an_address_to_listen_at_that_is_said_once_and_desks_hear_later(
    database_url: str,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("portal.background.feed_watch.DEAF_LOOK_S", 0.05)
    with (
        caplog.at_level(logging.WARNING),
        EmbeddedPortal(database_url, clock=clock) as portal,
        EmbeddedPortal(database_url, clock=clock) as second,
    ):
        seed_partners(portal.engine)
        reader, writer = Laptop(portal, REP, "reader"), Laptop(second, REP2)
        for number in (100, 101):
            with waiting(portal, reader) as brings:
                create(writer, number)
                assert brings() == [numbered(number).id]
        reader.close()
        writer.close()
    assert [each.name for each in caplog.records] == ["portal.background.feed_watch"] * 2

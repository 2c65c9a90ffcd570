"""Failed sign-ins are counted once for all processes, and never more are let through at once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select

from portal.demo.embedded import EmbeddedPortal
from portal.oauth.throttle import REST, Throttle
from portal.store.schema import prepare
from portal.store.tables import sign_in_failure
from tests.support import builders as b
from tests.support.oauth import asked, submit
from tests.support.portal_laptop import REP, SettableClock


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A database of a portal."""
    made = prepare(database_url)
    yield made
    made.dispose()


def test_five_failures_in_any_process_are_five(engine: Engine, database_url: str) -> None:
    other = prepare(database_url)
    one, two = Throttle(engine), Throttle(other)
    assert [each.may_try("ana", b.NOW) for each in (one, two, one, two, one, two, one)] == [True] * 5 + [
        False
    ] * 2
    assert one.may_try("hugo", b.NOW)
    other.dispose()


def test_of_many_tries_at_once_five_are_let_through(engine: Engine) -> None:
    throttle = Throttle(engine)
    with ThreadPoolExecutor(12) as pool:
        tries = list(pool.map(lambda _: throttle.may_try("ana", b.NOW), range(24)))
    assert tries.count(True) == 5


def test_after_a_rest_tries_are_counted_anew_and_knocking_does_not_prolong_it(engine: Engine) -> None:
    throttle = Throttle(engine)
    for _ in range(5):
        throttle.may_try("ana", b.NOW)
    almost = b.NOW + REST - timedelta(seconds=1)
    assert not throttle.may_try("ana", almost)
    assert [throttle.may_try("ana", b.NOW + REST) for _ in range(6)] == [True] * 5 + [False]


def test_who_got_in_starts_anew(engine: Engine) -> None:
    throttle = Throttle(engine)
    for _ in range(4):
        throttle.may_try("ana", b.NOW)
    throttle.succeeded("ana")
    assert [throttle.may_try("ana", b.NOW) for _ in range(6)] == [True] * 5 + [False]


def test_what_was_typed_as_a_login_is_not_kept(engine: Engine) -> None:
    Throttle(engine).may_try("my password, in the wrong field\0", b.NOW)
    with engine.connect() as connection:
        (row,) = connection.execute(select(sign_in_failure))
    assert len(row.who) == 64
    assert "password" not in row.who


def test_a_login_rests_at_every_portal_and_after_one_was_started_anew(
    portal: EmbeddedPortal, database_url: str, clock: SettableClock
) -> None:
    with EmbeddedPortal(database_url, clock=clock) as second:
        statuses = [submit(each, asked(), password="wrong").status_code for each in (portal, second) * 3]
        assert statuses == [401] * 5 + [429]
        portal.stop()
        portal.start()
        assert submit(portal, asked()).status_code == 429
        # Another way to write the same login is the same login.
        assert submit(second, asked(), login=f" {REP.login.upper()} ").status_code == 429
        clock.advance(minutes=5)
        assert submit(second, asked()).status_code == 303

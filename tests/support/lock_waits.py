"""Who waits for whose locks on a portal, told by PostgreSQL itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psycopg
from sqlalchemy import Connection, Engine, event

from tests.support.portal_laptop import ARVANE


@dataclass(frozen=True)
class Waits:
    """Who waits for whose locks; ``mine`` is the test's own connection, whom others are made to wait for."""

    mine: psycopg.Connection

    @property
    def me(self) -> int:
        return self.mine.info.backend_pid

    def hold_numbers(self, letter: str = "C") -> None:
        """Let everybody wait who is about to number a contract, or what has another ``letter``.

        They have locked all before that.
        """
        held = "INSERT INTO counter (partner_id, name, value) VALUES (%s, %s, 7)"
        self.mine.execute(held, [ARVANE, f"{letter}-2026"])

    def let_go(self) -> None:
        """As if nothing had been."""
        self.mine.rollback()

    def until(self, many: int) -> dict[int, set[int]]:
        """Who each of ``many`` waits for, once so many wait."""
        found: dict[int, set[int]] = {}
        with psycopg.connect(self.mine.info.dsn, autocommit=True) as connection:
            while len(found) < many:
                rows = connection.execute(
                    "SELECT pid, pg_blocking_pids(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
                ).fetchall()
                found = {pid: set(blocking) for pid, blocking in rows if blocking}
        return found


@contextmanager
def watching_locks(database_url: str, engine: Engine) -> Iterator[Waits]:
    """Watch the locks of ``engine``; nobody gives way because a machine is slow, they wait as it takes."""

    def wait_for_ever(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")

    event.listen(engine, "begin", wait_for_ever)
    with psycopg.connect(database_url) as mine:
        yield Waits(mine)
        mine.rollback()
    event.remove(engine, "begin", wait_for_ever)

"""Two quotes of one customer validated at once: the second waits for the customer, and neither fails.

Told by PostgreSQL itself, which knows who waits for whom: without the customer's lock each would hold its own
quote and want the other's, one would be thrown out as a deadlock and tried again, and all would look well.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import psycopg
import pytest
from sqlalchemy import Connection, event

from app.domain.commands.commands import CreateCustomer, CreateQuote, ValidateQuote
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, REP, REP2, Laptop

SIBLINGS = [b.quote(id=QuoteId(b.some_id(50 + place))) for place in range(3)]
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@dataclass(frozen=True)
class Waits:
    """Who waits for whose locks; ``mine`` is the test's own connection, whom others are made to wait for."""

    mine: psycopg.Connection

    @property
    def me(self) -> int:
        return self.mine.info.backend_pid

    def hold_numbers(self) -> None:
        """Let everybody wait who is about to number a contract: they have locked all before that."""
        held = "INSERT INTO counter (partner_id, name, value) VALUES (%s, 'C-2026', 7)"
        self.mine.execute(held, [ARVANE])

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


@pytest.fixture
def waits(database_url: str, portal: EmbeddedPortal) -> Iterator[Waits]:
    """Nobody else gives way here because a machine is slow: they wait as long as it takes."""

    def wait_for_ever(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")

    event.listen(portal.engine, "begin", wait_for_ever)
    with psycopg.connect(database_url) as mine:
        yield Waits(mine)
        mine.rollback()
    event.remove(portal.engine, "begin", wait_for_ever)


@pytest.fixture
def offered(laptop: Laptop) -> Laptop:
    """A laptop whose customer has three open quotes on the portal."""
    created = b.customer()
    laptop.do(CreateCustomer(created), created)
    for quote in SIBLINGS:
        assert laptop.do(CreateQuote(quote), quote).status is ResultStatus.APPLIED
    return laptop


def validate(laptop: Laptop, quote: Quote) -> OperationResult:
    return laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")


@on_postgresql
@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["older-first", "newer-first"])
def test_the_second_waits_for_the_customer_and_holds_nothing_that_the_first_wants(
    offered: Laptop,
    laptop_of: Callable[..., Laptop],
    waits: Waits,
    caplog: pytest.LogCaptureFixture,
    order: tuple[int, int],
) -> None:
    first, second = (SIBLINGS[place] for place in order)
    laptops = laptop_of(REP, "first"), laptop_of(REP2, "second")
    caplog.set_level("INFO", "portal.commands.pipeline.pipeline")
    waits.hold_numbers()
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(validate, laptops[0], first)
        (ahead,) = waits.until(1)
        two = pool.submit(validate, laptops[1], second)
        queue = waits.until(2)
        waits.let_go()
        results = one.result(), two.result()
    behind = next(pid for pid in queue if pid != ahead)
    assert queue == {ahead: {waits.me}, behind: {ahead}}
    assert "gave way" not in caplog.text
    assert [result.status for result in results] == [ResultStatus.APPLIED, ResultStatus.REJECTED]
    statuses = {line["id"]: line["d"]["status"] for line in offered.feed().values() if line["t"] == "quote"}
    assert statuses.pop(first.id) == "validated"
    assert set(statuses.values()) == {"superseded"}
    assert [line["t"] for line in offered.feed().values()].count("contract") == 1

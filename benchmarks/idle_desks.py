"""A thousand desks that wait for news and get none: what they cost the portal, on either database."""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, Popen
from urllib.parse import urlsplit

import psycopg

from app.services.session.clock import SystemClock
from benchmarks.measure import Figure
from portal.store.schema import prepare
from portal.store.seeding import seed
from tests.support.people import CLAIRE, PARTNER
from tests.support.portals import account, catalogue
from tests.support.postgresql import own_postgresql

DESKS = 1_000
WAIT_S = 25
MEASURED_S = 60.0
_COMMITS = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"


@dataclass(frozen=True, slots=True)
class Waited:
    """What was measured; ``commits`` are transactions, where the server counts them."""

    cpu_s: float
    answers: int
    commits: int | None


def figures() -> Iterator[Figure]:
    """The portal's share of one processor while every desk waits, and how often its database is asked."""
    with tempfile.TemporaryDirectory(prefix="channeldesk-bench-") as folder:
        yield from _told("SQLite", waiting(f"sqlite:///{Path(folder) / 'portal.db'}"))
    with own_postgresql() as server:
        server.execute("CREATE DATABASE idle")
        yield from _told("PostgreSQL", waiting(server.address("idle")))


def _told(database: str, waited: Waited) -> Iterator[Figure]:
    name = f"{DESKS:,} idle desks, {database}"
    yield Figure(f"{name}, processor", waited.cpu_s / MEASURED_S * 100, "% of one", target=25)
    yield Figure(f"{name}, long polls answered", waited.answers / MEASURED_S, "a second")
    if waited.commits is not None:
        yield Figure(f"{name}, transactions", waited.commits / MEASURED_S, "a second")


def waiting(database: str) -> Waited:
    """What ``DESKS`` long polls cost a portal of its own on ``database``."""
    engine = prepare(database)
    seed(engine, PARTNER, catalogue(), [account(CLAIRE)], SystemClock())
    engine.dispose()
    with _served(database) as (process, url, token):
        return asyncio.run(_measure(process, database, url, token))


@contextmanager
def _served(database: str) -> Iterator[tuple["Popen[str]", str, str]]:
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.portal_process", database]
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        url, token, _ = process.stdout.readline().split()
        yield process, url, token
        process.stdin.close()


async def _measure(process: "Popen[str]", database: str, url: str, token: str) -> Waited:
    answered = [0]
    head = f"Host: portal\r\nAuthorization: Bearer {token}\r\n\r\n"
    cursor = await _cursor(url, head)
    desks = []
    for _ in range(DESKS):
        desks.append(asyncio.create_task(_desk(url, f"cursor={cursor}&wait={WAIT_S}", head, answered)))
        # Desks start when their reps do, not all at once.
        await asyncio.sleep(WAIT_S / DESKS)
    await asyncio.sleep(WAIT_S)
    cpu_s, answers, commits = _cpu_s(process), answered[0], _commits(database)
    await asyncio.sleep(MEASURED_S)
    left = _commits(database)
    waited = Waited(
        cpu_s=_cpu_s(process) - cpu_s,
        answers=answered[0] - answers,
        commits=left - commits if left is not None and commits is not None else None,
    )
    for each in desks:
        each.cancel()
    # A desk that could not go on must not look like one that costs nothing.
    ended = await asyncio.gather(*desks, return_exceptions=True)
    failed = [each for each in ended if not isinstance(each, asyncio.CancelledError)]
    if failed:
        raise RuntimeError(f"{len(failed)} desks failed, the first with {failed[0]!r}")
    return waited


async def _desk(url: str, query: str, head: str, answered: list[int]) -> None:
    """Ask again and again on one kept connection, as a desk does."""
    reader, writer = await _connect(url)
    while True:
        await _ask(reader, writer, f"GET /v1/sync/changes?{query} HTTP/1.1\r\n{head}")
        answered[0] += 1


async def _cursor(url: str, head: str) -> str:
    """Where the feed ends, for a desk that has everything."""
    reader, writer = await _connect(url)
    body = await _ask(reader, writer, f"GET /v1/sync/changes HTTP/1.1\r\n{head}")
    writer.close()
    return body.rpartition(b'"next":"')[2].partition(b'"')[0].decode()


async def _connect(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    place = urlsplit(url)
    return await asyncio.open_connection(place.hostname, place.port)


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: str) -> bytes:
    writer.write(request.encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    if " 200 " not in head.partition("\r\n")[0]:
        raise RuntimeError(head.partition("\r\n")[0])
    return await reader.readexactly(int(head.partition("content-length:")[2].partition("\r\n")[0]))


def _cpu_s(process: "Popen[str]") -> float:
    """Seconds of processor that the portal has used since it started, as it says itself."""
    assert process.stdout is not None
    assert process.stdin is not None
    process.stdin.write("cpu\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def _commits(database: str) -> int | None:
    """Transactions of the database so far; SQLite does not count them."""
    if database.startswith("sqlite"):
        return None
    with psycopg.connect(database, autocommit=True) as connection:
        row = connection.execute(_COMMITS).fetchone()
    return int(row[0]) if row else None

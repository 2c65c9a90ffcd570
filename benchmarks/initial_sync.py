"""The first exchange of a laptop: over HTTP into the encrypted, searchable cache, against a raw insert."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.models.connection import connect
from app.services.portal_client.client import PortalClient
from app.services.portal_client.http import Http
from app.services.session.clock import SystemClock
from app.services.store.store import Store
from app.services.sync.outcome import Done
from app.services.sync.sync import Sync
from app.wire.codec import encode
from benchmarks.measure import Figure
from benchmarks.portal_process import Served, served
from benchmarks.portfolio import KEY, documents, empty_store
from tests.support.people import CLAIRE, signed_in

CUSTOMERS = 20_000


def figures() -> Iterator[Figure]:
    """How long until everything is there, and until the first of it is."""
    rows = [(str(number), encode(each)) for number, each in enumerate(documents(CUSTOMERS))]
    raw_s = raw_insert_s(rows)
    with served(documents(CUSTOMERS)) as portal:
        store = empty_store()
        first_s, whole_s = exchange_s(portal, store)
        name = f"initial sync, {CUSTOMERS:,} customers, {len(rows):,} documents"
        yield Figure(name, whole_s, "s", raw_s, "raw insert of the same rows", 1 / 0.35)
        yield Figure("initial sync, documents per second", len(rows) / whole_s, "/s")
        yield Figure("initial sync, first page usable", first_s * 1000, "ms", target=300)
        store.close()


def exchange_s(portal: Served, store: Store) -> tuple[float, float]:
    """Seconds to the first page and to the end of the first cycle."""
    clock = SystemClock()
    client = PortalClient(Http(portal.url), Http(portal.url), portal.token, clock)
    sync = Sync(client, store, clock, signed_in(CLAIRE, portal.url))
    pages: list[float] = []
    store.subscribe(lambda changes: pages.append(time.perf_counter()))
    started = time.perf_counter()
    assert sync.run_once() == Done(), sync.status
    whole_s = time.perf_counter() - started
    sync.stop()
    return pages[0] - started, whole_s


def raw_insert_s(rows: list[tuple[str, bytes]]) -> float:
    """Seconds for one ``executemany`` of ``rows`` into a table of an encrypted file, in one transaction."""
    with tempfile.TemporaryDirectory() as folder:
        connection = connect(Path(folder) / "raw.db", KEY)
        connection.execute("CREATE TABLE document (id TEXT PRIMARY KEY, body BLOB)")
        started = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO document VALUES (?, ?)", rows)
        connection.execute("COMMIT")
        taken_s = time.perf_counter() - started
        connection.close()
    return taken_s

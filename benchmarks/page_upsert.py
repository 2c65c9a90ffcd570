"""Pages from the portal: the first snapshot and a later page, beside the driver inserting the same rows."""

import time
from collections.abc import Iterator
from contextlib import closing

from app.models.connection import connect
from app.services.store.feed_writer import PulledPage
from app.services.store.store import Store
from benchmarks.measure import Figure
from benchmarks.portfolio import KEY, LARGE, empty_store, pages

_CUSTOMERS = 20_000
_TABLES = ("document", "customer", "contract", "licence", "quote")


def figures() -> Iterator[Figure]:
    """Time per thousand documents."""
    pulled = list(pages(min(LARGE, _CUSTOMERS)))
    documents = sum(len(page.lines) for page in pulled)
    store = empty_store()
    snapshot = _apply(store, pulled) / documents * 1e6
    raw = _raw_insert(store) / documents * 1e6
    again = [PulledPage(page.lines, page.next_cursor, page.more, page.head) for page in pulled[:2]]
    later = _apply(store, again) / sum(len(page.lines) for page in again) * 1e6
    yield Figure("first snapshot, per 1,000 documents", snapshot, "ms", raw, "raw insert", 1 / 0.35)
    yield Figure("page that is there already, per 1,000 documents", later, "ms", raw, "raw insert")
    yield Figure("documents per second, first snapshot", 1e6 / snapshot, "/s")


def _apply(store: Store, pulled: list[PulledPage]) -> float:
    start = time.perf_counter()
    for page in pulled:
        store.apply_page(page)
    return time.perf_counter() - start


def _raw_insert(filled: Store) -> float:
    """How long the driver alone takes for the rows of the snapshot, into a file with the same indexes."""
    rows = {}
    with closing(connect(filled.path, KEY)) as source:
        for table in _TABLES:
            rows[table] = source.execute(f"SELECT * FROM {table}").fetchall()
    empty = empty_store()
    with closing(connect(empty.path, KEY)) as target:
        start = time.perf_counter()
        target.execute("BEGIN IMMEDIATE")
        for table, found in rows.items():
            places = ", ".join("?" * len(found[0]))
            target.executemany(f"INSERT INTO {table} VALUES ({places})", found)
        target.execute("COMMIT")
        return time.perf_counter() - start

"""A keystroke in the customer search: the list is opened and its first page read, in the order of names."""

import time
from collections.abc import Iterator

from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from benchmarks.measure import Figure, p95_ms
from benchmarks.portfolio import LARGE, shared_store

_PAGE = 40
# What a rep types, letter by letter: names, accents, a city, a contact, an e-mail, numbers.
_TYPED = (
    "garage tissot",
    "œnologie",
    "brest",
    "élise lef",
    "paul.robin@",
    "73284515",
    "d-2026-0017",
    "zing q",
)
_TARGET_MS = {100_000: 5.5, 1_000_000: 25.0}


def figures() -> Iterator[Figure]:
    """p95 of all keystrokes, and the slowest."""
    store = shared_store(LARGE)
    queries = Queries(store.readers, store.clock)
    queries.prepare_search()
    beginnings = [text[:end] for text in _TYPED for end in range(1, len(text) + 1)]
    taken = [_keystroke(queries, text) for _ in range(3) for text in beginnings]
    target = _TARGET_MS.get(LARGE)
    yield Figure(f"search keystroke p95, {LARGE:,} customers", p95_ms(taken), "ms", target=target)
    yield Figure(f"search keystroke at worst, {LARGE:,} customers", max(taken) * 1000, "ms")


def _keystroke(queries: Queries, text: str) -> float:
    start = time.perf_counter()
    queries.customers(CustomerFilter(text=text)).page(0, _PAGE)
    return time.perf_counter() - start

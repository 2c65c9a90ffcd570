"""A rep's save: document, shadow and outbox in one durable transaction, beside the bare durable commit."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.domain.commands.commands import UpdateCustomer
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.models.connection import connect
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.session.clock import SystemClock
from app.services.session.identity import Identities
from app.wire.protocol import Target
from benchmarks.measure import Figure, median_ms
from benchmarks.portfolio import KEY, LARGE, shared_store, some_customers

_TIMES = 40
_KEPT = {"name": "Ateliers Brémond", "city": "Nantes"}
_KEPT = {"name": "Ateliers Brémond", "city": "Nantes"}


def figures() -> Iterator[Figure]:
    """Medians; fsync included."""
    store = shared_store(LARGE)
    customers = iter(some_customers(store, _TIMES + 5))

    def save() -> None:
        customer = next(customers)
        patch = difference(customer, replace(customer, segment="250+"))
        with store.write() as work:
            work.enqueue(UpdateCustomer(patch), Target(Kind.CUSTOMER, customer.id))

    drafts = Drafts(store, SystemClock(), Identities(SystemClock()))
    floor = _bare_commit(store.path)
    yield Figure("save of a customer", median_ms(save, _TIMES), "ms", floor, "bare commit", 25.0)

    def keep() -> None:
        drafts.save("draft", DraftKind.WIZARD, _KEPT)

    yield Figure("keystroke kept as a draft", median_ms(keep, _TIMES), "ms", floor, "bare commit", 25.0)


def _bare_commit(path: Path) -> float:
    with closing(connect(path, KEY)) as connection:
        count = iter(range(10_000))

        def commit() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('benchmark', ?)", (str(next(count)),))
            connection.execute("COMMIT")

        return median_ms(commit, _TIMES)

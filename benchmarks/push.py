"""Commands on their way up: one alone, batches of a hundred, and the bytes of one changed field."""

import time
from collections.abc import Iterator
from dataclasses import replace

import zstandard

from app.domain.commands.commands import UpdateCustomer
from app.domain.customer.customer import Customer
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.services.portal_client.client import PortalClient
from app.services.portal_client.http import Http
from app.services.session.clock import SystemClock
from app.services.store.store import Store
from app.services.sync.pushing import Push
from app.services.sync.sync import Sync
from app.wire.protocol import SyncInfo, Target
from benchmarks.measure import Figure, median_ms, p95_ms, seconds
from benchmarks.portal_process import Served, served
from benchmarks.portfolio import documents, empty_store, some_customers
from tests.support.people import CLAIRE, signed_in

CUSTOMERS = 1_000
SINGLES = 100


def figures() -> Iterator[Figure]:
    """How long a command takes to be settled, and how many go in a second."""
    with served(documents(CUSTOMERS)) as portal:
        store, client, info = signed_in_desk(portal)
        customers = some_customers(store, CUSTOMERS)
        round_trip_ms = median_ms(client.sync_info)
        singles = [one_s(store, client, info, customer) for customer in customers[:SINGLES]]
        yield Figure("push, one command, p95", p95_ms(singles), "ms", target=15)
        middle = sorted(singles)[SINGLES // 2] * 1000
        yield Figure("push, one command, p50", middle, "ms", round_trip_ms, "HTTP round trip")
        for customer in customers:
            change(store, customer, "batch.example")
        taken_s = seconds(Push(client, store, info).run)[0]
        name = "push, batches of 100, a command"
        yield Figure(name, taken_s / CUSTOMERS * 1000, "ms", target=0.5)
        change(store, customers[0], "bytes.example")
        body = store.take_batch()[0].body
        yield Figure("one changed field on the wire", len(body), "B", target=300)
        yield Figure("one changed field, zstd", len(zstandard.compress(body, 3)), "B", target=80)
        client.close()
        store.close()


def signed_in_desk(portal: Served) -> tuple[Store, PortalClient, SyncInfo]:
    """A laptop that has everything already."""
    clock = SystemClock()
    client = PortalClient(Http(portal.url), Http(portal.url), portal.token, clock)
    store = empty_store()
    Sync(client, store, clock, signed_in(CLAIRE, portal.url)).run_once()
    return store, client, client.sync_info()


def one_s(store: Store, client: PortalClient, info: SyncInfo, customer: Customer) -> float:
    """Seconds from a queued command to its stored result."""
    change(store, customer, "one.example")
    started = time.perf_counter()
    Push(client, store, info).run()
    return time.perf_counter() - started


def change(store: Store, customer: Customer, website: str) -> None:
    """Queue another website for ``customer``."""
    with store.write() as work:
        seen = work.load(Kind.CUSTOMER, customer.id)
        assert isinstance(seen, Customer)
        patch = difference(seen, replace(seen, website=website))
        work.enqueue(UpdateCustomer(patch), Target(Kind.CUSTOMER, customer.id))

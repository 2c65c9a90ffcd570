"""The hint that a customer is there already, at each letter of its name, as the wizard asks the cache."""

import random
from collections.abc import Iterator
from dataclasses import replace

from app.domain.customer.customer import Address, Customer, LegalIdentity
from app.services.queries.duplicates import find_duplicates
from app.services.store.feed_writer import PulledPage
from app.services.store.store import Store
from benchmarks.measure import Figure, p95_ms, seconds
from benchmarks.portfolio import LARGE, feed_line, make_customer, store_with

_CROWD = 5_000
_CROWDED, _QUIET = "75008", "01234"
_NAME = "Imprimerie Rochebrune 1a2b3"
_SMALL = 1_000
_TARGET_MS = 30.0


def figures() -> Iterator[Figure]:
    """p95 over the letters of a name: at a quiet postal code, and at one that thousands share."""
    large, small = _store(LARGE), _store(_SMALL, crowd=_SMALL // 20)
    quiet, floor = _typing(large, _QUIET), _typing(small, _QUIET)
    yield Figure(f"duplicate hint, {LARGE:,} customers", quiet, "ms", target=_TARGET_MS)
    yield Figure(f"duplicate hint, {LARGE:,} customers", quiet, "ms", floor, f"{_SMALL:,}")
    crowded = _typing(large, _CROWDED)
    yield Figure(f"duplicate hint among {_CROWD:,} at one postal code", crowded, "ms", target=_TARGET_MS)


def _store(count: int, crowd: int = _CROWD) -> Store:
    """A portfolio of ``count``, of whom ``crowd`` are at one postal code."""
    store, chance = store_with(count), random.Random(11)
    lines = [
        feed_line(_at(make_customer(count + each, chance), _CROWDED), count * 3 + each)
        for each in range(crowd)
    ]
    store.apply_page(PulledPage(lines, "crowd", False, count * 3 + crowd, "epoch"))
    return store


def _typing(store: Store, postcode: str) -> float:
    """A registration number, a domain and a postal code are there; the name is typed last."""
    base = make_customer(10**8, random.Random(5))
    typed = [_named(_at(base, postcode), _NAME[:end]) for end in range(1, len(_NAME) + 1)]
    taken = [each for _ in range(3) for company in typed for each in _looking(store, company)]
    return p95_ms(taken)


def _looking(store: Store, company: Customer) -> list[float]:
    return seconds(lambda: find_duplicates(store.readers, company))


def _named(customer: Customer, name: str) -> Customer:
    return replace(customer, identity=replace(customer.identity, name=name))


def _at(customer: Customer, postcode: str) -> Customer:
    identity = LegalIdentity(customer.identity.name, customer.identity.registration_number)
    return replace(customer, identity=identity, address=Address("FR", "1 rue Royale", "", postcode, "Paris"))

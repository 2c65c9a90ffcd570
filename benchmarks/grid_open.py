"""The grid: opening it, jumping deep into it, sorting it; a large portfolio beside a small one."""

import random
from collections.abc import Iterator
from dataclasses import replace

from app.domain.customer.states import AccountState, LifecycleStatus
from app.domain.ids import ProgrammeId
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from benchmarks.measure import Figure, median_ms
from benchmarks.portfolio import LARGE, shared_store

_PAGE = 60
_SMALL = 1_000
# One customer of a thousand each: what an order alone finds late.
_NARROWED = {
    "suspended accounts": CustomerFilter(account_state=AccountState.SUSPENDED),
    "one sales rep": CustomerFilter(sales_rep="Nadia Roussel"),
    "one programme": CustomerFilter(programme_id=ProgrammeId("essentials")),
    "one rep's suspended prospects, none": CustomerFilter(
        sales_rep="Nadia Roussel",
        account_state=AccountState.SUSPENDED,
        status=LifecycleStatus.PROSPECT,
    ),
}
_NARROWED_MS = 100.0


def figures() -> Iterator[Figure]:
    """Each figure's floor is the same in a portfolio of a thousand, or the first page of the same list."""
    small, large = _queries(_SMALL), _queries(LARGE)
    first = _first_page(large)
    opening = _opening(large)
    yield Figure(f"grid open, {LARGE:,} customers", opening, "ms", _opening(small), f"{_SMALL:,}", 1.3)
    yield Figure(f"deep jump, {LARGE:,}", _deep_jump(large), "ms", first, "first page", 2.0)
    slowest = max(CustomerSort, key=lambda sort: _sorting(large, sort))
    name = f"sort by {slowest.name.lower()}, the slowest, {LARGE:,}"
    yield Figure(name, _sorting(large, slowest), "ms", first, "first page", 3.0)
    for name, narrowed in _NARROWED.items():
        slowest = max(CustomerSort, key=lambda sort: _sorting(large, sort, narrowed, times=1))
        taken = _sorting(large, slowest, narrowed)
        label = f"only {name}, by {slowest.name.lower()}, the slowest, {LARGE:,}"
        yield Figure(label, taken, "ms", target=_NARROWED_MS)


def _queries(count: int) -> Queries:
    store = shared_store(count)
    return Queries(store.readers, store.clock)


def _opening(queries: Queries) -> float:
    def open_grid() -> None:
        customers = queries.customers(CustomerFilter())
        customers.page(0, _PAGE)
        customers.status_counts()
        customers.letters()
        customers.totals()

    return median_ms(open_grid)


def _first_page(queries: Queries) -> float:
    customers = queries.customers(CustomerFilter())
    return median_ms(lambda: customers.page(0, _PAGE))


def _deep_jump(queries: Queries) -> float:
    """Jumps in a grid that was scrolled through once: keys of rows are known."""
    customers = queries.customers(CustomerFilter())
    customers.prepare()
    chance = random.Random(3)
    return median_ms(lambda: customers.page(chance.randrange(LARGE - _PAGE), _PAGE))


def _sorting(
    queries: Queries, sort: CustomerSort, narrowed: CustomerFilter | None = None, times: int = 5
) -> float:
    wanted = replace(narrowed or CustomerFilter(), sort=sort, descending=True)
    return median_ms(lambda: queries.customers(wanted).page(0, _PAGE), times)

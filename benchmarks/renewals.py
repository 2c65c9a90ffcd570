"""The page of renewals: its first rows beside the first rows of the customer grid, its chips, its count."""

from collections.abc import Iterator

from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.renewal_list import RenewalFilter
from benchmarks.measure import Figure, median_ms
from benchmarks.portfolio import LARGE, shared_store

_PAGE = 128
_MARGIN = 1.3
_COUNTED_MS = 100.0


def figures() -> Iterator[Figure]:
    """The first page is read before the window paints it; chips and count come from workers."""
    store = shared_store(LARGE)
    store.roll_over()
    queries = Queries(store.readers, store.clock)
    customers = queries.customers(CustomerFilter())
    floor = median_ms(lambda: customers.page(0, _PAGE))
    due = f"{queries.renewals_due():,} of {LARGE:,} customers due"
    for name, wanted in {
        "": RenewalFilter(),
        ", in 30 days": RenewalFilter(days=30),
        ", without a quote": RenewalFilter(without_quote=True),
        ", tacit": RenewalFilter(is_tacit=True),
    }.items():
        taken = median_ms(lambda wanted=wanted: queries.renewals(wanted, 0, _PAGE))  # type: ignore[misc]
        yield Figure(f"first renewals{name}, {due}", taken, "ms", floor, "first page of the grid", _MARGIN)
    yield Figure(
        "chips of the renewals",
        median_ms(lambda: queries.renewal_counts(RenewalFilter())),
        "ms",
        target=_COUNTED_MS,
    )
    yield Figure("count in the navigation", median_ms(queries.renewals_due), "ms", target=_COUNTED_MS)

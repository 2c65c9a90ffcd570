"""Pinning and bringing twenty customers on loopback, beside one plain exchange of the same laptop."""

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from app.services.queries.customer_filter import CustomerFilter
from app.services.session.progress import Progress
from benchmarks.measure import Figure, median_ms
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on

_MEETINGS = 20
_MOST_MS = 3_000.0


def figures() -> Iterator[Figure]:
    """The first bringing draws every paper; the next finds them drawn: it is an exchange and the looking."""
    clock = FixedClock()
    with tempfile.TemporaryDirectory() as folder, demo_portal(Path(folder), clock, customers=200) as portal:
        desk = desk_on(portal, Path(folder) / "laptop", "rep", clock)
        try:
            plain = median_ms(desk.sync.exchange)
            ids = [row.id for row in desk.queries.customers(CustomerFilter()).page(0, _MEETINGS)]
            day = clock.today() + timedelta(days=1)

            def bring() -> None:
                desk.meetings.pin(ids, day)
                desk.bringing.bring(None, Progress())

            first = median_ms(bring, 1)
            yield Figure(f"pin and bring {_MEETINGS} customers, first time", first, "ms", target=_MOST_MS)
            yield Figure(
                f"pin and bring {_MEETINGS} customers again", median_ms(bring), "ms", plain, "one exchange"
            )
        finally:
            desk.close()

"""What the page of what changed uses."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.comparison.comparisons import Comparisons
    from app.services.customers.customers import Customers
    from app.services.session.clock import PartnerClock


class ComparisonServices(Protocol):
    """Serves the comparison of two versions of a quote or change order."""

    @property
    def comparisons(self) -> "Comparisons": ...

    @property
    def customers(self) -> "Customers": ...

    @property
    def clock(self) -> "PartnerClock": ...

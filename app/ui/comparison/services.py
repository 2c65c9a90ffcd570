"""What the page of what changed uses."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.comparison.comparisons import Comparisons
    from app.services.customers.customers import Customers
    from app.services.quotes.quotes import Quotes


class ComparisonServices(Protocol):
    """Serves the comparison of two versions of a quote."""

    @property
    def comparisons(self) -> "Comparisons": ...

    @property
    def customers(self) -> "Customers": ...

    @property
    def quotes(self) -> "Quotes": ...

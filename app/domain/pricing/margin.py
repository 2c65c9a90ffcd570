"""What is left of a price over its cost."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import CONTEXT, Money


@dataclass(frozen=True, slots=True)
class Margin:
    """A printed price and its known cost; there is no ``Margin`` where the cost is unknown.

    The ratios are in percent and exact. They are None where they would divide by nothing: a cost of 0 is
    known, and has a margin but no markup.
    """

    net: Money
    cost: Money

    @property
    def amount(self) -> Money:
        """What is left."""
        return self.net - self.cost

    @property
    def margin_percent(self) -> Decimal | None:
        """The margin as a part of the price."""
        return _percent(self.amount, self.net)

    @property
    def markup_percent(self) -> Decimal | None:
        """The margin as a part of the cost."""
        return _percent(self.amount, self.cost)

    def times(self, count: int) -> "Margin":
        """The margin of the same price and cost, ``count`` times."""
        return Margin(self.net.times(count), self.cost.times(count))


def together(first: Margin | None, second: Margin | None) -> Margin | None:
    """The margin over two prices; unknown as soon as one cost is."""
    if first is None or second is None:
        return None
    return Margin(first.net + second.net, first.cost + second.cost)


def _percent(part: Money, whole: Money) -> Decimal | None:
    if not whole.minor:
        return None
    return CONTEXT.divide(Decimal(100 * part.minor), Decimal(whole.minor))

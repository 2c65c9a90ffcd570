"""A purchase that the portal refused for its prices: what it came to, and what it comes to now."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.commands.commands import Purchase
from app.domain.money import Money
from app.domain.quote.quote import QuoteTotals
from app.services.queries.queues import AttentionItem

_CHANGED, _OLD_LIST = "price-changed", "price_list.not_in_force"
_FIGURES = ("one_time_net", "monthly_net", "yearly_net", "vat", "term_total")


@dataclass(frozen=True, slots=True)
class PriceDrift:
    """The figures that the rep ordered at, and those of now."""

    mine: QuoteTotals
    now: QuoteTotals


def is_price_drift(item: AttentionItem) -> bool:
    """Whether nothing but the prices kept the purchase from being carried out."""
    if not isinstance(item.command, Purchase):
        return False
    found = {problem.code for problem in item.problems}
    return item.code == _CHANGED or (item.code == "invalid" and found == {_OLD_LIST})


def portals_totals(item: AttentionItem, mine: QuoteTotals) -> QuoteTotals | None:
    """The portal's own figures, where it named them in the currency of the order."""
    currency = mine.term_total.currency
    if item.data.get("currency") != currency or not item.data.keys() >= set(_FIGURES):
        return None
    return QuoteTotals(*(Money.rounded(Decimal(item.data[name]), currency) for name in _FIGURES))

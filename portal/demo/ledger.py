"""Numbers in the order of dates: the portal counts per partner and year."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from app.domain.quote.quote import QuoteStatus
from portal.demo.calendar import created_on, days_before, decided_on, month_start
from portal.demo.plans import Plan

Key = tuple[int, int]
"""Position of a customer, and of a quote or contract among the customer's."""

_YEARLY = 1350
"""How many quotes a year has at least, so that a small portfolio carries the numbers of a real one."""
_DAYS = 366


class Ledger:
    """Gives every quote, change order, contract, order and invoice of a partner its number."""

    def __init__(self, plans: Iterable[Plan], today: date) -> None:
        quotes: list[tuple[date, Key]] = []
        contracts: list[tuple[date, Key]] = []
        changes: list[tuple[date, Key]] = []
        for position, plan in enumerate(plans):
            for index, planned in enumerate(plan.quotes):
                quotes.append((created_on(planned, today), (position, index)))
                if planned.status is QuoteStatus.VALIDATED:
                    contracts.append((decided_on(planned, today), (position, index)))
            for index, held in enumerate(plan.contracts, len(plan.quotes)):
                contracts.append((month_start(today, -held.months_ago), (position, index)))
            for index, change in enumerate(plan.changes):
                changes.append((days_before(today, change.age), (position, index)))
        self._changes = _numbers(changes, _YEARLY // 5)
        self._quotes = _numbers(quotes, _YEARLY)
        self._contracts = _numbers(contracts, _YEARLY // 3)
        self._invoices: Counter[date] = Counter()

    def quote(self, key: Key) -> str:
        """``D-2026-0871``"""
        return f"D-{self._quotes[key]}"

    def change_order(self, key: Key) -> str:
        """``M-2026-0117``; the key counts among the customer's change orders."""
        return f"M-{self._changes[key]}"

    def contract(self, key: Key) -> str:
        """``C-2026-0412``"""
        return f"C-{self._contracts[key]}"

    def order(self, key: Key) -> str:
        """The number of the order that started the contract."""
        return f"O-{self._contracts[key]}"

    def invoice(self, issued_on: date) -> str:
        """``F-2026-11-0042``: without a gap among the invoices of a day."""
        self._invoices[issued_on] += 1
        return f"F-{issued_on:%Y-%m}-{self._invoices[issued_on]:04d}"


def _numbers(entries: list[tuple[date, Key]], yearly: int) -> dict[Key, str]:
    """Rising numbers within each year, spread over at least ``yearly`` in a whole one."""
    by_year: defaultdict[int, list[tuple[date, Key]]] = defaultdict(list)
    for day, key in sorted(entries):
        by_year[day.year].append((day, key))
    numbers: dict[Key, str] = {}
    for year, rows in by_year.items():
        spare = max(yearly - len(rows), 0)
        for count, (day, key) in enumerate(rows, 1):
            passed = day.timetuple().tm_yday
            numbers[key] = f"{year}-{count + spare * passed // _DAYS:04d}"
    return numbers

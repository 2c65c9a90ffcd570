"""A contract billed month by month, with a calendar and arithmetic of its own.

It shares nothing with the domain but the words of the contract, so that what both say can be compared: days
are counted one by one, amounts are fractions, and each invoice is written when its day comes.
"""

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

DAY = timedelta(days=1)
Steps = tuple[tuple[int | None, Fraction], ...]
"""Up to how many seats a unit price is for; the last one has no limit."""


def months_after(day: date, count: int, anchor: int) -> date:
    """The ``anchor``-th of the month that lies ``count`` months after that of ``day``, or its last day."""
    year, month = day.year, day.month
    for _ in range(count):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, min(anchor, calendar.monthrange(year, month)[1]))


def cents(amount: Fraction) -> int:
    """Whole cents, halves away from zero."""
    whole, rest = divmod(abs(amount) * 100, 1)
    return int(whole + (rest >= Fraction(1, 2))) * (1 if amount >= 0 else -1)


@dataclass
class Seats:
    """A product under the contract: since when how many at which price, and what each month paid for."""

    steps: Steps
    since: list[tuple[date, int, Fraction]] = field(default_factory=list)
    paid: dict[date, int] = field(default_factory=dict)

    def on(self, day: date) -> tuple[int, Fraction]:
        held = (0, Fraction(0))
        for first, seats, price in self.since:
            if first <= day:
                held = (seats, price)
        return held

    def price(self, seats: int) -> Fraction:
        return next(price for up_to, price in self.steps if up_to is None or seats <= up_to)

    def become(self, day: date, seats: int) -> None:
        """From ``day`` on it is so many, whatever was to come."""
        self.since = [each for each in self.since if each[0] < day]
        self.since.append((day, seats, self.price(seats) if seats else Fraction(0)))


@dataclass
class Billing:
    """A contract from ``start`` to the day before ``end``.

    Reductions are ``at_once``, at the ``next_billing``, or at the ``renewal`` with ``notice`` days; a begun
    month is charged by its days, or ``whole``.
    """

    start: date
    end: date
    reductions: str
    notice: int
    renewed_for: int
    whole: bool
    products: dict[str, Seats]
    credits_swaps: bool = True

    def month(self, day: date) -> tuple[date, date]:
        """The billing month that ``day`` is in: its first day, and the day after its last."""
        number = 0
        while months_after(self.start, number + 1, self.start.day) <= day:
            number += 1
        begin = months_after(self.start, number, self.start.day)
        return begin, months_after(self.start, number + 1, self.start.day)

    def order(self, day: date, wanted: Mapping[str, int]) -> int:
        """Change the totals as of ``day``; returns the cents that are due for the rest of its month."""
        due, (first, after) = 0, self.month(day)
        for name, seats in wanted.items():
            product = self.products[name]
            before, price = product.on(day)
            if seats == before:
                continue
            if seats < before:
                goes = self.goes_on(day)
                held = (day, before, price)
                product.since = [each for each in product.since if each[0] <= day] or [held]
                product.become(goes, seats)
                product.paid[first] = max(before, product.paid.get(first, 0))
                continue
            paid = product.paid.get(first, 0)
            share = self.share(day, min(after, self.end), first, after)
            at = product.price(max(seats, paid))
            known = product.price(paid) if paid > before else price
            seats_paid = max(before, paid)
            due += cents(max(seats, paid) * at * share) - cents(seats_paid * known * share)
            product.become(day, seats)
            product.paid[first] = max(seats, paid)
        return due

    def swap(self, day: date, source: str, target: str, seats: int) -> int:
        """Replace ``seats`` of a product by another as of ``day``; the cents due for the month."""
        first, after = self.month(day)
        share = self.share(day, min(after, self.end), first, after)
        product = self.products[source]
        before, price = product.on(day)
        rest, paid = before - seats, max(before, product.paid.get(first, 0))
        due = 0
        if self.credits_swaps:
            due = cents(rest * product.price(max(rest, 1)) * share) - cents(before * price * share)
            paid -= seats
        product.become(day, rest)
        product.paid[first] = paid
        return due + self.order(day, {target: self.products[target].on(day)[0] + seats})

    def goes_on(self, day: date) -> date:
        if self.reductions == "at_once":
            return day
        if self.reductions == "next_billing":
            return self.month(day)[1]
        last_call = self.end - DAY
        for _ in range(self.notice):
            last_call -= DAY
        return self.end if day <= last_call else months_after(self.end, self.renewed_for, self.end.day)

    def share(self, since: date, until: date, first: date, after: date) -> Fraction:
        """How much of the month ``[first, after)`` the days ``[since, until)`` are charged for."""
        if self.whole:
            return Fraction(int(since < until))
        return Fraction(days_between(since, until), days_between(first, after))

    def invoices(self, day: date) -> Iterator[int]:
        """The cents of each regular invoice after ``day``, up to the end of the term."""
        first = self.month(day)[1]
        while first < self.end:
            after = self.month(first)[1]
            share = self.share(first, min(after, self.end), first, after)
            yield sum(cents(seats * price * share) for seats, price in self._held(first))
            first = after

    def _held(self, day: date) -> Iterator[tuple[int, Fraction]]:
        return (product.on(day) for product in self.products.values())


def days_between(since: date, until: date) -> int:
    """The days from ``since`` to the day before ``until``, counted."""
    count, day = 0, since
    while day < until:
        count, day = count + 1, day + DAY
    return count

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
    """A product under the contract: since when how many at which price, and how many each invoice paid for.

    ``lists`` are its prices by the first day of each price list, in their order.
    """

    lists: tuple[tuple[date, Steps], ...]
    since: list[tuple[date, int, Fraction]] = field(default_factory=list)
    paid: dict[date, int] = field(default_factory=dict)
    ordered: date = date.min
    """The day of the last order that priced it."""

    def on(self, day: date) -> tuple[int, Fraction]:
        held = (0, Fraction(0))
        for first, seats, price in self.since:
            if first <= day:
                held = (seats, price)
        return held

    def paid_on(self, invoiced: date) -> int:
        """How many were paid for by the invoice of a day and orders since."""
        return self.paid.get(invoiced, self.on(invoiced)[0])

    def price(self, seats: int, on: date) -> Fraction:
        """What one of so many costs by the list that is in force on a day."""
        steps = [steps for first, steps in self.lists if first <= on][-1]
        return next(price for up_to, price in steps if up_to is None or seats <= up_to)

    def become(self, day: date, seats: int, ordered: date) -> None:
        """From ``day`` on it is so many, at the price of the day on which that was ordered."""
        self.since = [each for each in self.since if each[0] < day]
        self.since.append((day, seats, self.price(seats, ordered) if seats else Fraction(0)))
        self.ordered = ordered


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
    goes_on: str = "kept"
    """What becomes of it at its end: it goes on at the price that is ``kept`` or at the ``list`` of the first
    day of each further term, month by month ``dearer``, or it ``ends``."""
    surcharge: Fraction = Fraction(0)

    def term(self, day: date) -> tuple[date, date]:
        """The term that ``day`` is in: its first day, and the day after its last."""
        if day < self.end or self.goes_on == "ends":
            return self.start, self.end
        months = 1 if self.goes_on == "dearer" else self.renewed_for
        number = 0
        while self._after_end(number + 1, months) <= day:
            number += 1
        return self._after_end(number, months), self._after_end(number + 1, months)

    def _after_end(self, count: int, months: int) -> date:
        keeps = months_after(self.end, 0, self.start.day) == self.end
        anchor = self.start.day if keeps else self.end.day
        return months_after(self.end, count * months, anchor) if count else self.end

    def charged(self, product: Seats, day: date) -> tuple[int, Fraction]:
        """The seats of a product, and what one of them costs in the term of the day."""
        seats, price = product.on(day)
        first, _ = self.term(day)
        if self.goes_on == "list" and self.end <= first and product.ordered < first and seats:
            price = product.price(seats, first)
        return seats, price

    def dearer(self, day: date) -> Fraction:
        """What a price is multiplied by on a day."""
        is_over = self.goes_on == "dearer" and day >= self.end
        return 1 + self.surcharge if is_over else Fraction(1)

    def month(self, day: date) -> tuple[date, date]:
        """The billing month that ``day`` is in: its first day, and the day after its last."""
        number = 0
        while months_after(self.start, number + 1, self.start.day) <= day:
            number += 1
        begin = months_after(self.start, number, self.start.day)
        return begin, months_after(self.start, number + 1, self.start.day)

    def invoiced(self, day: date) -> date:
        """The day on which what ``day`` is charged for was invoiced: a month that two terms share is so in
        two parts, unless it is charged whole."""
        first = self.month(day)[0]
        return first if self.whole else max(first, self.term(day)[0])

    def order(self, day: date, wanted: Mapping[str, int]) -> int:
        """Change the totals as of ``day``; returns the cents that are due for the rest of its month."""
        due, (first, after) = 0, self.month(day)
        end, dearer = self.term(day)[1], self.dearer(day)
        invoiced = self.invoiced(day)
        for name, seats in wanted.items():
            product = self.products[name]
            before, price = self.charged(product, day)
            if seats == before:
                continue
            if seats < before:
                # What stays until they go is charged as it is in this term.
                product.since = [*(each for each in product.since if each[0] < day), (day, before, price)]
                product.become(self.seats_go_on(day), seats, day)
                product.paid[invoiced] = max(before, product.paid_on(invoiced))
                continue
            paid = product.paid_on(invoiced)
            share = self.share(day, min(after, end), first, after) * dearer
            at = product.price(max(seats, paid), day)
            known = product.price(paid, day) if paid > before else price
            seats_paid = max(before, paid)
            due += cents(max(seats, paid) * at * share) - cents(seats_paid * known * share)
            product.become(day, seats, day)
            product.paid[invoiced] = max(seats, paid)
        return due

    def swap(self, day: date, source: str, target: str, seats: int) -> int:
        """Replace ``seats`` of a product by another as of ``day``; the cents due for the month."""
        first, after = self.month(day)
        share = self.share(day, min(after, self.term(day)[1]), first, after) * self.dearer(day)
        product = self.products[source]
        before, price = self.charged(product, day)
        invoiced = self.invoiced(day)
        rest, paid = before - seats, max(before, product.paid_on(invoiced))
        due = 0
        if self.credits_swaps:
            due = cents(rest * product.price(max(rest, 1), day) * share) - cents(before * price * share)
            paid -= seats
        product.become(day, rest, day)
        product.paid[invoiced] = paid
        return due + self.order(day, {target: self.products[target].on(day)[0] + seats})

    def seats_go_on(self, day: date) -> date:
        if self.reductions == "at_once":
            return day
        if self.reductions == "next_billing":
            return self.month(day)[1]
        end = self.term(day)[1]
        while day > self.last_call(end):
            end = self.term(end)[1]
        return end

    def last_call(self, end: date) -> date:
        """The last day on which notice is given of a term that ends the day before ``end``."""
        last_call = end - DAY
        if self.goes_on in ("kept", "list"):
            for _ in range(self.notice):
                last_call -= DAY
        return last_call

    def share(self, since: date, until: date, first: date, after: date) -> Fraction:
        """How much of the month ``[first, after)`` the days ``[since, until)`` are charged for."""
        if self.whole:
            return Fraction(int(since < until))
        return Fraction(days_between(since, until), days_between(first, after))

    def invoices(self, day: date) -> Iterator[int]:
        """The cents of each regular invoice after ``day``, up to the end of the term."""
        end = self.term(day)[1]
        return (due for first, due in self.regular(day, end))

    def regular(self, day: date, before: date) -> Iterator[tuple[date, int]]:
        """The days after ``day`` and before another on which an invoice is written, each with its cents."""
        while True:
            day = min(self.month(day)[1], self.term(day)[1])
            if day >= before or (self.goes_on == "ends" and day >= self.end):
                return
            first, after = self.month(day)
            share = self.share(day, min(after, self.term(day)[1]), first, after)
            if self.whole and day > first:
                # The month was paid for whole when it began, in the term before.
                share = Fraction(0)
            yield day, sum(cents(seats * price * share) for seats, price in self._held(day))

    def monthly(self, day: date) -> int:
        """The cents of a whole month of what is held on ``day``."""
        return sum(cents(seats * price) for seats, price in self._held(day))

    def paid_from(self, day: date) -> int:
        """The cents that are paid already, when a renewal begins on ``day``, for that day and later ones."""
        before, (first, after) = day - DAY, self.month(day)
        until = min(after, self.term(before)[1])
        if self.whole or day in (first, self.term(before)[1]):
            return 0
        paid = sum(cents(seats * price) for seats, price in self._held(before))
        return cents(Fraction(paid, 100) * self.share(day, until, first, after))

    def _held(self, day: date) -> Iterator[tuple[int, Fraction]]:
        dearer = self.dearer(day)
        held = (self.charged(product, day) for product in self.products.values())
        return ((seats, price * dearer) for seats, price in held)


def days_between(since: date, until: date) -> int:
    """The days from ``since`` to the day before ``until``, counted."""
    count, day = 0, since
    while day < until:
        count, day = count + 1, day + DAY
    return count

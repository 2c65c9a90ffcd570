"""From where on one way to buy is cheaper than another, true for the amounts as they are printed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import Period, PriceList
from app.domain.errors import RuleViolation
from app.domain.money import CONTEXT, Money, exponent, total
from app.domain.pricing.line import LineContext, context_of, price_line, priced
from app.domain.pricing.listing import book_of
from app.domain.pricing.scenarios import at_seats, is_for_users
from app.domain.pricing.totals import sum_over_term
from app.domain.quote.quote import QuoteLine, QuoteTerms

_MONTHS_OF_YEAR = 12
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class ProductNet:
    """A product for all users, with its printed amount per period."""

    line: QuoteLine
    net: Money


@dataclass(frozen=True, slots=True)
class ProductsBreakEven:
    """A bundle against products bought one by one, for the same users.

    ``nets`` stand from the cheapest product to the dearest. The bundle costs less than any ``always``
    products, and less than some choice of ``sometimes``; None where it never does.
    """

    bundle: ProductNet
    nets: tuple[ProductNet, ...]
    always: int | None
    sometimes: int | None

    def least(self, count: int) -> Money:
        """The cheapest ``count`` products together."""
        return _sum(self.nets[:count], self.bundle.net.currency)

    def most(self, count: int) -> Money:
        """The dearest ``count`` products together."""
        return _sum(self.nets[len(self.nets) - count :], self.bundle.net.currency)


def break_even_products(
    bundle: QuoteLine, products: Sequence[QuoteLine], terms: QuoteTerms, prices: PriceList
) -> ProductsBreakEven:
    """From how many of ``products`` on the bundle costs less per period, whichever they are.

    Every product is priced for the users of the bundle, with its own level and discount and with the
    commitment and discounts of ``terms``. Products that fall due in another period are left out.

    Raises:
        RuleViolation: ``price.missing``.
    """
    alternatives = [
        replace(line, quantity=bundle.quantity) for line in products if line.period is bundle.period
    ]
    nets = [ProductNet(line, price_line(line, terms, prices).net) for line in alternatives]
    nets.sort(key=lambda each: each.net.minor)
    found = ProductsBreakEven(
        ProductNet(bundle, price_line(bundle, terms, prices).net), tuple(nets), None, None
    )
    counts = range(1, len(nets) + 1)
    price = found.bundle.net.minor
    always = next((count for count in counts if price < found.least(count).minor), None)
    sometimes = next((count for count in counts if price < found.most(count).minor), None)
    return replace(found, always=always, sometimes=sometimes)


@dataclass(frozen=True, slots=True)
class SeatRange:
    """From ``first`` to ``last`` users, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SeatsBreakEven:
    """The counts within ``within`` at which a variant is cheaper, as runs that do not touch.

    Volume tiers can make it cheaper, dearer, and cheaper again.
    """

    within: SeatRange
    ranges: tuple[SeatRange, ...]

    @property
    def always_from(self) -> int | None:
        """The first count from which it is cheaper for all larger ones within; None where it is not."""
        if not self.ranges or self.ranges[-1].last != self.within.last:
            return None
        return self.ranges[-1].first


def break_even_seats(a: QuoteTerms, b: QuoteTerms, prices: PriceList, within: SeatRange) -> SeatsBreakEven:
    """For how many users ``b`` is cheaper than ``a``: has the lower printed term total per month.

    ``at_seats`` says what another number of users does to the terms. Where one of them has no price, ``b``
    is not cheaper. Between the edges of tiers exact amounts are straight lines and a printed one is within
    half a minor unit of them, so that whole stretches are decided at their two ends; only where both are
    nearly equal all along does every count have to be priced.
    """
    comparison = _Comparison(a, b, prices)
    runs: list[SeatRange] = []
    with localcontext(CONTEXT):
        for stretch in comparison.stretches(within):
            for run in comparison.cheaper(stretch):
                if runs and runs[-1].last + 1 == run.first:
                    run = SeatRange(runs.pop().first, run.last)
                runs.append(run)
    return SeatsBreakEven(within, tuple(runs))


class _Comparison:
    """Two variants at any number of users; the caller computes within ``exact.CONTEXT``."""

    def __init__(self, a: QuoteTerms, b: QuoteTerms, prices: PriceList) -> None:
        self._prices = prices
        # Totals of different lengths are compared per month, without dividing.
        self._a = _Side(a, b.commitment_months, context_of(a, prices))
        self._b = _Side(b, a.commitment_months, context_of(b, prices))

    def stretches(self, within: SeatRange) -> Iterator[SeatRange]:
        """``within``, parted where a tier ends or a product is no longer for all users."""
        inside = {edge for edge in self._edges() if within.first <= edge < within.last}
        first = within.first
        for edge in sorted(inside | {within.last}):
            yield SeatRange(first, edge)
            first = edge + 1

    def cheaper(self, stretch: SeatRange) -> Iterator[SeatRange]:
        """The counts of a stretch at which the second is cheaper, in order; runs may touch."""
        try:
            slack = self._slack(stretch.first) if stretch.first < stretch.last else _HALF
            yield from self._decided(stretch, slack)
        except RuleViolation:
            # The steps of a product end before these counts: there is nothing to be cheaper than.
            return

    def _decided(self, part: SeatRange, slack: Decimal) -> Iterator[SeatRange]:
        if part.first == part.last:
            if self._printed(part.first) > 0:
                yield part
            return
        ends = self._exact(part.first), self._exact(part.last)
        if min(ends) > slack:
            yield part
        elif max(ends) > -slack:
            middle = (part.first + part.last) // 2
            yield from self._decided(SeatRange(part.first, middle), slack)
            yield from self._decided(SeatRange(middle + 1, part.last), slack)

    def _printed(self, seats: int) -> int:
        """How much cheaper the second is, in minor units times both commitments."""
        return self._a.printed(seats) - self._b.printed(seats)

    def _exact(self, seats: int) -> Decimal:
        return sum((part for _, part in self._a.exact(seats)), Decimal(0)) - sum(
            (part for _, part in self._b.exact(seats)), Decimal(0)
        )

    def _slack(self, seats: int) -> Decimal:
        """How far rounding can take the difference from the exact one on the stretch from ``seats`` on.

        A line of whole minor units is never rounded; one that both variants have is rounded alike in both.
        """
        parts = [Counter(side.stretch(seats)) for side in (self._a, self._b)]
        apart = (parts[0] - parts[1]) + (parts[1] - parts[0])
        lines = sum(
            (_HALF * weight * count for (weight, *ends), count in apart.items() if not _are_whole(ends)),
            Decimal(0),
        )
        return lines + sum(side.slack_of_year for side in (self._a, self._b))

    def _edges(self) -> Iterator[int]:
        book = book_of(self._prices)
        for side in (self._a, self._b):
            for line in side.lines:
                yield line.quantity
                entry = book.entry(line, side.terms.commitment_months)
                if entry is not None:
                    yield from (step.up_to for step in entry.tiers.steps if step.up_to is not None)


class _Side:
    """One variant; its amounts are multiplied by the commitment of the other."""

    def __init__(self, terms: QuoteTerms, other_months: int, context: LineContext) -> None:
        counted = tuple(line for line in terms.lines if line.quantity > 0 and not line.is_optional)
        self.terms, self._other, self._context = replace(terms, lines=counted), other_months, context
        self.lines = [line for line in counted if is_for_users(line)]
        self._known: dict[int, list[tuple[Decimal, Decimal]]] = {}

    @property
    def slack_of_year(self) -> Decimal:
        """The part of a year at the end of the commitment is rounded once more."""
        has_rest = self.terms.commitment_months % _MONTHS_OF_YEAR
        is_yearly = any(line.period is Period.YEAR for line in self.lines)
        return _HALF * self._other if has_rest and is_yearly else Decimal(0)

    def printed(self, seats: int) -> int:
        """The printed term total."""
        nets = {period: Money.zero(self.terms.currency) for period in Period}
        for line in self._counted(seats):
            nets[line.period] += priced(line, self._context).net
        term = sum_over_term(nets, self.terms.commitment_months, self.terms.currency)
        return term.minor * self._other

    def exact(self, seats: int) -> list[tuple[Decimal, Decimal]]:
        """The weight of each line that counts, and its weighted amount in minor units, not rounded."""
        known = self._known.get(seats)
        if known is None:
            known = self._known[seats] = [self._weighed(line) for line in self._counted(seats)]
        return known

    def stretch(self, seats: int) -> list[tuple[Decimal, Decimal, Decimal]]:
        """Each line's weight, and its amount at ``seats`` and one more: all that a straight line is."""
        ends = zip(self.exact(seats), self.exact(seats + 1), strict=True)
        return [(weight, here / weight, there / weight) for (weight, here), (_, there) in ends]

    def _counted(self, seats: int) -> tuple[QuoteLine, ...]:
        return at_seats(self.terms, seats).lines

    def _weighed(self, line: QuoteLine) -> tuple[Decimal, Decimal]:
        months = {
            Period.ONE_TIME: Decimal(1),
            Period.MONTH: Decimal(self.terms.commitment_months),
            Period.YEAR: Decimal(self.terms.commitment_months) / _MONTHS_OF_YEAR,
        }
        weight = months[line.period] * self._other
        return weight, self._amount(line).scaleb(exponent(self.terms.currency)) * weight

    def _amount(self, line: QuoteLine) -> Decimal:
        """The line's amount before it is rounded."""
        context = self._context
        listed = context.book.listing(line, context.commitment_months)
        if line.manual_unit_price is not None:
            return line.manual_unit_price * context.after_quote * line.quantity
        return listed.amount * context.after_all(line.discount_percent)


def _are_whole(amounts: Sequence[Decimal]) -> bool:
    return all(amount == amount.to_integral_value() for amount in amounts)


def _sum(nets: Sequence[ProductNet], currency: str) -> Money:
    return total((each.net for each in nets), currency)

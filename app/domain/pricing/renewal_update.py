"""A renewal that is open while its contract is changed: what differs, and the quote that follows it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.catalogue.catalogue import Period
from app.domain.ids import LineId, ProductId
from app.domain.money import Money
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal import renewed_monthly, seats_renewed, written_for
from app.domain.quote.quote import QuoteLine, QuoteTerms, RenewedSeats
from app.domain.subscription.licence import waiting_after

_Key = tuple[ProductId, str | None]


@dataclass(frozen=True, slots=True)
class HeldMoved:
    """Other seats are held on the first day of a renewal than it was written for, or at other prices.

    The amounts are what a month of them comes to, before VAT.
    """

    seen: Money
    now: Money


@dataclass(frozen=True, slots=True)
class EndMoved:
    """An order has moved the end of the contract; both days are the last of a term."""

    seen: date
    now: date


@dataclass(frozen=True, slots=True)
class OrderedForLater:
    """An order was placed by which seats go ``on`` a day that the renewal would not let come."""

    on: date


Drift = HeldMoved | EndMoved | OrderedForLater


@dataclass(frozen=True, slots=True)
class SeatsChange:
    """A product of which so many ``were`` held when a renewal was written and so many are ``now``.

    ``quoted`` is what the renewal offers: of one that the rep gave another quantity than was held
    (``is_mine``) nothing is taken over.
    """

    product_id: ProductId
    level: str | None
    before: int
    now: int
    quoted: int

    @property
    def is_mine(self) -> bool:
        """Whether the rep offers something else than what was held, and meant it."""
        return self.quoted != self.before


def drift_of(terms: QuoteTerms, held: HeldContract, today: date) -> Drift | None:
    """What keeps the renewal ``terms`` from being validated ``today`` as its rep and the customer saw it.

    What counts are the seats of the day on which it would begin: fewer of them may be held by then without
    another order. Orders that leave seats, price and end as they were keep it from nothing.
    """
    renews = terms.renews
    if renews is None:
        return None
    is_unchanged = renews.contract_revision == held.contract.revision
    begins = max(terms.start_date, today)
    moved = HeldMoved(renews.monthly_net, renewed_monthly(held, begins))
    if not renews.held:
        return None if is_unchanged else moved
    if _by_key(renews.held) != _by_key(seats_renewed(held, begins)):
        return moved
    if is_unchanged:
        return None
    now = written_for(held, terms.start_date)
    if renews.term_end is None or now.monthly_net != renews.monthly_net:
        return moved
    if now.term_end is not None and now.term_end != renews.term_end:
        return EndMoved(renews.term_end, now.term_end)
    later = [each.on for licence in held.licences if (each := waiting_after(licence, begins)) is not None]
    return OrderedForLater(min(later)) if later else None


def changed_since(terms: QuoteTerms, held: HeldContract) -> tuple[SeatsChange, ...]:
    """What is held otherwise than when the renewal ``terms`` were written, in the order of what is held.

    Of a renewal from before its seats were kept everything that it offers otherwise than it is held.
    """
    renews = terms.renews
    if renews is None or (not renews.held and renews.contract_revision == held.contract.revision):
        return ()
    quoted = _quoted(terms)
    before = _by_key(renews.held) or quoted
    now = _by_key(seats_renewed(held, terms.start_date))
    found = (
        SeatsChange(*key, before.get(key, 0), now.get(key, 0), quoted.get(key, 0)) for key in now | before
    )
    return tuple(each for each in found if each.before != each.now)


def with_seats_now(terms: QuoteTerms, held: HeldContract, new_id: Callable[[], str]) -> QuoteTerms:
    """The renewal ``terms`` for what is held by now.

    Quantities that the rep left as they were held follow, with their prices and discounts; products that came
    are added at the list, those that went go. What the rep offers otherwise on purpose stays.
    """
    changes = {(each.product_id, each.level): each for each in changed_since(terms, held) if not each.is_mine}
    totals = _spread_over(terms.lines, changes)
    followed = [replace(line, quantity=totals.get(line.id, line.quantity)) for line in terms.lines]
    lines = [line for line in followed if line.quantity or line.id not in totals]
    there = {(line.product_id, line.level) for line in terms.lines}
    periods = {(each.product_id, each.level): each.period for each in held.licences}
    lines += [
        _added(each, periods, LineId(new_id()))
        for key, each in changes.items()
        if each.now and key not in there
    ]
    return replace(on_contract_now(terms, held), lines=tuple(lines))


def on_contract_now(terms: QuoteTerms, held: HeldContract) -> QuoteTerms:
    """The same offer, written against the contract as it is now."""
    if terms.renews is None:
        return terms
    return replace(terms, renews=written_for(held, terms.start_date))


def _by_key(seats: Iterable[RenewedSeats]) -> dict[_Key, int]:
    return {(each.product_id, each.level): each.quantity for each in seats}


def _quoted(terms: QuoteTerms) -> dict[_Key, int]:
    found: dict[_Key, int] = {}
    for line in terms.lines:
        if line.quantity and not line.is_optional and line.period is not Period.ONE_TIME:
            key = (line.product_id, line.level)
            found[key] = found.get(key, 0) + line.quantity
    return found


def spread(seats: Sequence[int], total: int) -> tuple[int, ...]:
    """A new ``total`` over lines of one product: what comes joins the last, what goes leaves that first."""
    found = []
    for each in seats[:-1]:
        found.append(min(each, total))
        total -= found[-1]
    return (*found, total)


def _spread_over(lines: Iterable[QuoteLine], changes: Mapping[_Key, SeatsChange]) -> dict[LineId, int]:
    """What each line comes to of a product that is held otherwise by now."""
    by_key: dict[_Key, list[QuoteLine]] = {}
    for line in lines:
        key = (line.product_id, line.level)
        if key in changes and not line.is_optional:
            by_key.setdefault(key, []).append(line)
    return {
        line.id: seats
        for key, mine in by_key.items()
        for line, seats in zip(mine, spread([each.quantity for each in mine], changes[key].now), strict=True)
    }


def _added(change: SeatsChange, periods: Mapping[_Key, Period], id: LineId) -> QuoteLine:
    period = periods[change.product_id, change.level]
    return QuoteLine(id, change.product_id, change.now, change.level, period)

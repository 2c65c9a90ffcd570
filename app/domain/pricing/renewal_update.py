"""A renewal that is open while its contract is changed: what differs, and the quote that follows it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import Period
from app.domain.ids import LineId, ProductId
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal import renewed_monthly, seats_renewed
from app.domain.quote.quote import QuoteLine, QuoteTerms, Renewal

_Key = tuple[ProductId, str | None]


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


def is_renewal_current(terms: QuoteTerms, held: HeldContract) -> bool:
    """Whether nothing was ordered under the contract since its renewal was written."""
    return terms.renews is None or terms.renews.contract_revision == held.contract.revision


def changed_since(terms: QuoteTerms, held: HeldContract) -> tuple[SeatsChange, ...]:
    """What is held otherwise than when the renewal ``terms`` were written, in the order of what is held.

    Of a renewal from before its seats were kept everything that it offers otherwise than it is held.
    """
    if terms.renews is None or is_renewal_current(terms, held):
        return ()
    quoted = _quoted(terms)
    kept = {(each.product_id, each.level): each.quantity for each in terms.renews.held}
    before = kept or quoted
    now = {(each.product_id, each.level): each.quantity for each in seats_renewed(held, terms.start_date)}
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
    lines = [_followed(line, changes.get((line.product_id, line.level))) for line in terms.lines]
    there = {(line.product_id, line.level) for line in terms.lines}
    periods = {(each.product_id, each.level): each.period for each in held.licences}
    lines += [
        _added(each, periods, LineId(new_id()))
        for key, each in changes.items()
        if each.now and key not in there
    ]
    return replace(on_contract_now(terms, held), lines=tuple(line for line in lines if line is not None))


def on_contract_now(terms: QuoteTerms, held: HeldContract) -> QuoteTerms:
    """The same offer, written against the contract as it is now."""
    if terms.renews is None:
        return terms
    start, contract = terms.start_date, held.contract
    renews = Renewal(contract.id, contract.revision, renewed_monthly(held, start), seats_renewed(held, start))
    return replace(terms, renews=renews)


def _quoted(terms: QuoteTerms) -> dict[_Key, int]:
    found: dict[_Key, int] = {}
    for line in terms.lines:
        if line.quantity and not line.is_optional and line.period is not Period.ONE_TIME:
            key = (line.product_id, line.level)
            found[key] = found.get(key, 0) + line.quantity
    return found


def _followed(line: QuoteLine, change: SeatsChange | None) -> QuoteLine | None:
    if change is None or line.is_optional:
        return line
    return replace(line, quantity=change.now) if change.now else None


def _added(change: SeatsChange, periods: Mapping[_Key, Period], id: LineId) -> QuoteLine:
    period = periods[change.product_id, change.level]
    return QuoteLine(id, change.product_id, change.now, change.level, period)

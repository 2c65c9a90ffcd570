"""What may become of a contract while its renewal is open, and what that is to the renewal."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.ids import OrderId
from app.domain.money import Money
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal_update import Drift, EndMoved, HeldMoved, OrderedForLater
from app.domain.quote.quote import QuoteTerms, Renewal
from app.domain.subscription.licence import Licence, ScheduledChange
from tests.support import builders as b

START = date(2027, 3, 1)
EARLY, GIVEN_BACK = date(2026, 12, 1), date(2026, 12, 10)
Becomes = Callable[[HeldContract], HeldContract]


def _same(held: HeldContract) -> HeldContract:
    return held


def with_first(held: HeldContract, licence: Licence) -> HeldContract:
    """``held`` with ``licence`` in the place of the first."""
    return replace(held, licences=(licence, *held.licences[1:]))


def ordered(held: HeldContract, times: int = 1) -> HeldContract:
    """``held`` after so many orders that left everything as it was."""
    return replace(
        held, contract=replace(held.contract, revision=held.contract.revision + times), licences=held.licences
    )


def _more_seats(held: HeldContract) -> HeldContract:
    first = held.licences[0]
    payment = Money.rounded(first.net_unit_price * 700, first.payment.currency)
    return ordered(with_first(held, replace(first, quantity=700, payment=payment)))


def _cheaper(held: HeldContract) -> HeldContract:
    first = held.licences[0]
    payment = Money.rounded(Decimal(2) * first.quantity, first.payment.currency)
    return ordered(with_first(held, replace(first, net_unit_price=Decimal(2), payment=payment)))


def _fewer(on: date) -> Becomes:
    def becomes(held: HeldContract) -> HeldContract:
        first = held.licences[0]
        payment = Money.rounded(first.net_unit_price * 600, first.payment.currency)
        change = ScheduledChange(on, 600, first.net_unit_price, payment, OrderId(b.some_id(81)))
        return with_first(held, replace(first, scheduled=(change,)))

    return becomes


def _fewer_ordered(on: date) -> Becomes:
    return lambda held: ordered(_fewer(on)(held))


def _longer(held: HeldContract) -> HeldContract:
    longer = replace(held.contract, end_date=date(2027, 8, 31))
    return ordered(replace(held, contract=longer))


def _kept(terms: QuoteTerms, renews: Renewal | None) -> QuoteTerms:
    return replace(terms, renews=renews)


def _without_end(terms: QuoteTerms) -> QuoteTerms:
    assert terms.renews is not None
    return _kept(terms, replace(terms.renews, term_end=None))


def _without_seats(terms: QuoteTerms) -> QuoteTerms:
    assert terms.renews is not None
    return _kept(terms, replace(terms.renews, held=(), term_end=None))


@dataclass(frozen=True)
class DriftCase:
    """A renewal that begins on ``start``, of a contract that is ``before`` and becomes ``after``.

    ``written`` is how the quote was kept, and ``days`` how long it waits before it is validated.
    """

    name: str
    expected: type[Drift] | None
    after: Becomes = _same
    before: Becomes = _same
    written: Callable[[QuoteTerms], QuoteTerms] = lambda terms: terms
    start: date = START
    days: int = 0


DRIFT_CASES = (
    DriftCase("nothing", None),
    DriftCase("orders that leave everything as it was", None, lambda held: ordered(held, 2)),
    DriftCase("more seats", HeldMoved, _more_seats),
    DriftCase("another price of the same seats", HeldMoved, _cheaper),
    DriftCase("fewer seats as of its first day", HeldMoved, _fewer_ordered(START)),
    DriftCase("fewer seats before its first day", HeldMoved, _fewer_ordered(date(2027, 1, 1))),
    DriftCase("fewer seats as of a later day", OrderedForLater, _fewer_ordered(date(2028, 3, 1))),
    DriftCase("another end", EndMoved, _longer),
    DriftCase(
        "fewer seats that it knew of", None, before=_fewer(date(2027, 1, 1)), after=_fewer(date(2027, 1, 1))
    ),
    DriftCase(
        "fewer seats that go before it is validated",
        HeldMoved,
        _fewer(GIVEN_BACK),
        _fewer(GIVEN_BACK),
        start=EARLY,
        days=21,
    ),
    DriftCase(
        "fewer seats that go after it is validated",
        None,
        _fewer(GIVEN_BACK),
        _fewer(GIVEN_BACK),
        start=EARLY,
        days=15,
    ),
    DriftCase("an order, of a quote that kept no end", HeldMoved, ordered, written=_without_end),
    DriftCase("nothing, of a quote that kept no end", None, written=_without_end),
    DriftCase("an order, of a quote that kept no seats", HeldMoved, ordered, written=_without_seats),
    DriftCase("nothing, of a quote that kept no seats", None, written=_without_seats),
)

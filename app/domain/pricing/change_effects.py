"""What a placed change order makes of a contract and the licences under it, as the preview said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.domain.catalogue.catalogue import Period
from app.domain.catalogue.contract_terms import TermAlignment
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.change.reduction import NoteCode
from app.domain.ids import LicenceId, LineId, OrderId
from app.domain.money import Money
from app.domain.pricing.change import PricedChangeLine
from app.domain.pricing.change_frame import alignment_of
from app.domain.pricing.change_order import (
    HeldContract,
    PricedChangeOrder,
    asks_anew,
    is_changed,
    paid_before,
)
from app.domain.subscription.contract import Contract, OrderLine
from app.domain.subscription.licence import (
    Licence,
    LicenceAddition,
    PeriodCharge,
    ScheduledChange,
    waiting_after,
)
from app.domain.subscription.term import invoiced_from

_DAY = timedelta(days=1)
_CREDITED = (NoteCode.SWAPPED, NoteCode.BEFORE_START)
"""How seats go that the period is not charged for any more."""


@dataclass(frozen=True, slots=True)
class Placement:
    """The order that makes a change, and when (with its time zone) it was placed.

    ``new_ids`` has an id for each line that makes a licence.
    """

    order_id: OrderId
    at: datetime
    new_ids: Mapping[LineId, LicenceId]


@dataclass(frozen=True, slots=True)
class AppliedChange:
    """The contract afterwards, and those of its licences that are new or other than before."""

    contract: Contract
    licences: tuple[Licence, ...]


def apply_change(
    terms: ChangeOrderTerms, priced: PricedChangeOrder, held: HeldContract, placement: Placement
) -> AppliedChange:
    """What is held once ``terms``, which came to ``priced``, are ordered.

    For a first assignment ``held`` is the contract that it makes, without licences. A new total replaces
    whatever was scheduled for later, as in the preview, which knows one total a line from its day on.
    """
    contract = _contract_after(terms, priced, held)
    changed = {
        licence.id: licence
        for line, figures in zip(terms.lines, priced.change.lines, strict=True)
        if (licence := _licence_after(line, figures, terms, held, placement)) is not None
    }
    if contract.end_date != held.contract.end_date:
        # Before its new end the contract is in its first term again: what this one costs is kept for it.
        changed = {each.id: _at_agreed(each, held, terms) for each in held.licences} | changed
    after = (replace(each, end_date=contract.end_date) for each in changed.values())
    return AppliedChange(contract, tuple(after))


def order_lines(
    terms: ChangeOrderTerms, priced: PricedChangeOrder, held: HeldContract | None
) -> tuple[OrderLine, ...]:
    """The lines of the order that places ``terms``: those that ask for something else than is held."""
    lines = zip(terms.lines, priced.change.lines, strict=True)
    beside = ((line, figures, held.licence(line.licence_id) if held else None) for line, figures in lines)
    return tuple(
        told
        for line, figures, licence in beside
        if is_changed(line, licence, terms.on)
        for told in _told(line, figures, licence, terms.on)
    )


def month_after(terms: ChangeOrderTerms, priced: PricedChangeOrder) -> Money:
    """What a month of all that the contract bills by the month comes to; nothing of what it bills yearly."""
    is_monthly = terms.period is Period.MONTH
    return priced.change.new_total if is_monthly else Money.zero(terms.currency)


def _told(
    line: ChangeOrderLine, figures: PricedChangeLine, licence: Licence | None, on: date
) -> Iterator[OrderLine]:
    """A line of an order; of two steps, one for the level and one for the seats."""
    last = OrderLine(
        product_id=line.product_id,
        level=line.level,
        quantity=line.quantity,
        net=figures.payment,
        prior_quantity=figures.prior_quantity,
        effective_on=figures.effective,
        taken_back=_taken_back(line, licence, on),
    )
    if figures.step is not None:
        yield replace(last, quantity=figures.prior_quantity, net=figures.step.payment, effective_on=on)
    yield last


def _taken_back(line: ChangeOrderLine, licence: Licence | None, on: date) -> int | None:
    """The lower total that was ordered and does not come; None where another total is asked for."""
    ordered = waiting_after(licence, on) if licence is not None else None
    return None if ordered is None or asks_anew(line, licence, on) else ordered.quantity


def _contract_after(terms: ChangeOrderTerms, priced: PricedChangeOrder, held: HeldContract) -> Contract:
    """One order further, and with the end that its alignment gives it."""
    contract = held.contract
    revision = contract.revision + (terms.contract_id is not None)
    end = priced.change.term_end
    alignment = alignment_of(contract.terms, terms, held)
    is_kept = alignment is TermAlignment.CO_TERMINATE and terms.new_end is None
    if end is None or is_kept:
        return replace(contract, revision=revision)
    return replace(contract, revision=revision, end_date=end - _DAY)


def _licence_after(
    line: ChangeOrderLine,
    figures: PricedChangeLine,
    terms: ChangeOrderTerms,
    held: HeldContract,
    placement: Placement,
) -> Licence | None:
    """The licence that ``line`` is about or makes; None where it changes nothing."""
    licence = held.licence(line.licence_id)
    if not is_changed(line, licence, terms.on):
        return None
    if licence is None:
        return _made(line, figures, terms, held, placement)
    if figures.effective > terms.on:
        return _scheduled(licence, line, figures, terms, held, placement)
    charged = _charged(licence, figures, terms.on, held)
    if figures.quantity < figures.prior_quantity:
        is_credited = figures.note is not None and figures.note.code in _CREDITED
        after = _reduced(licence, line, figures, charged, is_credited=is_credited)
    else:
        after = _raised(licence, line, figures, charged, placement)
    return replace(after, priced_on=terms.on)


def _made(
    line: ChangeOrderLine,
    figures: PricedChangeLine,
    terms: ChangeOrderTerms,
    held: HeldContract,
    placement: Placement,
) -> Licence:
    contract = held.contract
    since = invoiced_from(contract, terms.period.months, terms.on)
    paid = max(line.quantity, paid_before(line, terms, held))
    return Licence(
        id=placement.new_ids[line.id],
        customer_id=contract.customer_id,
        contract_id=contract.id,
        product_id=line.product_id,
        level=line.level,
        quantity=line.quantity,
        net_unit_price=figures.agreed_unit_price,
        period=terms.period,
        payment=figures.agreed_payment,
        start_date=terms.on,
        end_date=contract.end_date,
        discounts=line.discounts,
        additions=(LicenceAddition(placement.at, line.quantity, placement.order_id),),
        charged=(PeriodCharge(since, paid),),
    )


def _scheduled(
    licence: Licence,
    line: ChangeOrderLine,
    figures: PricedChangeLine,
    terms: ChangeOrderTerms,
    held: HeldContract,
    placement: Placement,
) -> Licence:
    """What is held stays until the day on which seats may go, at another level where that came first."""
    change = ScheduledChange(
        figures.effective,
        line.quantity,
        figures.agreed_unit_price,
        figures.agreed_payment,
        placement.order_id,
    )
    before, step = _at_agreed(licence, held, terms), figures.step
    if step is not None:
        unit, payment = step.agreed_unit_price, step.agreed_payment
        before = replace(before, level=line.level, net_unit_price=unit, payment=payment)
    return replace(before, discounts=line.discounts, scheduled=(change,))


def _at_agreed(licence: Licence, held: HeldContract, terms: ChangeOrderTerms) -> Licence:
    """``licence`` with what is held of it on the day of the change, at what that costs in its term."""
    now = held.agreed_on(licence, terms.on)
    return replace(
        licence,
        quantity=now.quantity,
        net_unit_price=now.net_unit_price,
        payment=now.payment,
        scheduled=tuple(each for each in licence.scheduled if each.on > terms.on),
        priced_on=terms.on,
    )


def _reduced(
    licence: Licence,
    line: ChangeOrderLine,
    figures: PricedChangeLine,
    charged: tuple[PeriodCharge, ...],
    *,
    is_credited: bool,
) -> Licence:
    """Seats go at once, those that came last first.

    The period stays charged for the most it had, less what was credited: because something else replaces it,
    or because it has not begun yet.
    """
    gone = figures.prior_quantity - figures.quantity
    if is_credited:
        *earlier, now = charged
        charged = (*earlier, replace(now, quantity=now.quantity - gone))
    return replace(
        _at_new_price(licence, line, figures),
        additions=_without(licence.additions, gone),
        charged=charged,
        scheduled=(),
    )


def _raised(
    licence: Licence,
    line: ChangeOrderLine,
    figures: PricedChangeLine,
    charged: tuple[PeriodCharge, ...],
    placement: Placement,
) -> Licence:
    """Seats come, or another level or price: now, and charged from now on."""
    seats = figures.quantity - figures.prior_quantity
    added = (LicenceAddition(placement.at, seats, placement.order_id),) if seats else ()
    return replace(
        _at_new_price(licence, line, figures),
        additions=(*licence.additions, *added),
        charged=charged,
        scheduled=(),
    )


def _at_new_price(licence: Licence, line: ChangeOrderLine, figures: PricedChangeLine) -> Licence:
    return replace(
        licence,
        level=line.level,
        quantity=line.quantity,
        net_unit_price=figures.agreed_unit_price,
        payment=figures.agreed_payment,
        discounts=line.discounts,
    )


def _charged(
    licence: Licence, figures: PricedChangeLine, on: date, held: HeldContract
) -> tuple[PeriodCharge, ...]:
    """The most of each invoice, the last of them that which ``on`` is on, with what ``figures`` add to it."""
    since = invoiced_from(held.contract, licence.period.months, on)
    most = max(figures.quantity, figures.prior_quantity, held.most_charged(licence, on))
    earlier = (each for each in licence.charged if each.period_start != since)
    return (*earlier, PeriodCharge(since, most))


def _without(additions: tuple[LicenceAddition, ...], seats: int) -> tuple[LicenceAddition, ...]:
    """``additions`` less so many seats of the latest: what was given back cannot be given back again."""
    kept: list[LicenceAddition] = []
    for addition in sorted(additions, key=lambda each: each.at, reverse=True):
        gone = min(seats, addition.quantity)
        seats -= gone
        if addition.quantity > gone:
            kept.append(replace(addition, quantity=addition.quantity - gone))
    return tuple(reversed(kept))

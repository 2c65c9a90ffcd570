"""Why the amounts of a change order are what they are."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, localcontext
from enum import StrEnum

from app.domain.catalogue.catalogue import TierMode, Tiers
from app.domain.catalogue.tiers import shares
from app.domain.change.change import ChangedLine, ChangeTerms, NextTerm
from app.domain.money import CONTEXT, Money
from app.domain.pricing.change import (
    PricedChange,
    PricedChangeLine,
    following_term,
    in_next_term,
)
from app.domain.pricing.charged import surcharged
from app.domain.pricing.trace.proration import take_days
from app.domain.pricing.trace.steps import Step, StepCode, Trail
from app.domain.subscription.proration import DayShare

_NOTHING = Decimal(0)
_NO_INVOICE = DayShare(0, 1)


class ChangeAmount(StrEnum):
    """The amounts of a changed line, and of the order as the sum over its lines."""

    PRIOR_PAYMENT = "prior_payment"
    STEP_PAYMENT = "step_payment"
    """What is held comes to at its new level, before the seats are others; of lines of two steps alone."""
    PAYMENT = "payment"
    REVERSAL = "reversal"
    CHARGE = "charge"
    TODAY = "today"
    NEXT_INVOICE = "next_invoice"
    TO_TERM_END = "to_term_end"


def explain_changed_line(
    index: int, terms: ChangeTerms, priced: PricedChange
) -> dict[ChangeAmount, tuple[Step, ...]]:
    """How every amount of line ``index`` comes about; the last one is there where the term has an end."""
    line, amounts = terms.lines[index], priced.lines[index]
    with localcontext(CONTEXT):
        percent = terms.surcharge_percent
        reversed_ = _today(_dearer(_reversed(line), percent), terms, priced)
        charged = _today(_dearer(_wanted(line, line.billed_quantity), percent), terms, priced)
        explained = {
            ChangeAmount.PRIOR_PAYMENT: _printed(_dearer(_held(line, line.prior_quantity), percent), terms),
            ChangeAmount.PAYMENT: _printed(_dearer(_wanted(line, line.quantity), percent), terms),
            ChangeAmount.REVERSAL: _printed(reversed_, terms),
            ChangeAmount.CHARGE: _printed(charged, terms),
            ChangeAmount.TODAY: _sum({StepCode.REVERSAL: amounts.reversal, StepCode.CHARGE: amounts.charge}),
            ChangeAmount.NEXT_INVOICE: _printed(_next_invoice(line, terms, priced, amounts), terms),
        }
        if line.is_two_steps:
            step = _dearer(_wanted(line, line.prior_quantity), percent)
            explained[ChangeAmount.STEP_PAYMENT] = _printed(step, terms)
        if amounts.to_term_end is not None:
            explained[ChangeAmount.TO_TERM_END] = _to_term_end(priced, amounts)
    return explained


def explain_change_total(amount: ChangeAmount, priced: PricedChange) -> tuple[Step, ...]:
    """How ``amount`` of the whole order adds up from its printed lines."""
    trail = Trail()
    for line in priced.lines:
        part: Money | None = getattr(line, amount.value)
        if part is not None:
            trail.add(StepCode.CHANGED_LINE, part.amount, {"line_id": line.line_id})
    return trail.steps


def explain_total_on(day: date, priced: PricedChange) -> tuple[Step, ...]:
    """How a full billing period from ``day`` on adds up, with what has taken effect by then."""
    trail = Trail()
    for line in priced.lines:
        trail.add(StepCode.CHANGED_LINE, line.payment_on(day).amount, {"line_id": line.line_id})
    return trail.steps


def explain_difference(priced: PricedChange, day: date | None = None) -> tuple[Step, ...]:
    """How the difference of a full billing period comes about, from ``day`` on or once all is done."""
    new_total = priced.new_total if day is None else priced.total_on(day)
    return _sum({StepCode.NEW_TOTAL: new_total, StepCode.PRIOR_TOTAL: -priced.prior_total})


def explain_sum_of(parts: Mapping[str, Money]) -> tuple[Step, ...]:
    """How printed amounts of several changes add up, each by its name."""
    trail = Trail()
    for name, part in parts.items():
        trail.add(StepCode.CHANGED_LINE, part.amount, {"line_id": name})
    return trail.steps


def explain_more(after: Money, before: Money) -> tuple[Step, ...]:
    """How much more a change comes to than what would be paid without it."""
    return _sum({StepCode.NEW_TOTAL: after, StepCode.PRIOR_TOTAL: -before})


def _held(line: ChangedLine, quantity: int) -> Trail:
    """``quantity`` units at the price that was charged."""
    trail = Trail()
    trail.start(StepCode.PRIOR_UNIT, line.prior_unit_price or _NOTHING)
    trail.multiply(StepCode.QUANTITY, Decimal(quantity))
    return trail


def _reversed(line: ChangedLine) -> Trail:
    """What is given back: at the price that was charged, or that of the change where more was paid for."""
    if line.is_paid_beyond:
        return _wanted(line, line.reversed_quantity, sign=-1)
    return _held(line, -line.reversed_quantity)


def _dearer(trail: Trail, percent: Decimal) -> Trail:
    """``trail`` with the surcharge of an extended term; none is no step."""
    if percent:
        trail.multiply(StepCode.SURCHARGE, surcharged(percent), {"percent": str(percent)})
    return trail


def _wanted(line: ChangedLine, quantity: int, sign: int = 1) -> Trail:
    """``quantity`` units at the price, or on the tiers, of the change; given back with a ``sign`` of -1."""
    return _priced_at(line.price, quantity, sign)


def _priced_at(price: Decimal | Tiers, quantity: int, sign: int = 1) -> Trail:
    trail = Trail()
    if isinstance(price, Decimal) or not quantity:
        unit = price if isinstance(price, Decimal) else price.steps[0].unit_price
        trail.start(StepCode.UNIT, unit)
        trail.multiply(StepCode.QUANTITY, Decimal(sign * quantity))
        return trail
    for share in shares(price, quantity):
        bounds = {"from": str(share.first), "up_to": str(share.step.up_to or "")}
        if price.mode is TierMode.VOLUME:
            trail.start(StepCode.UNIT, share.step.unit_price, bounds)
            trail.multiply(StepCode.QUANTITY, Decimal(sign * quantity))
        else:
            units = {"units": str(share.units), "unit_price": str(share.step.unit_price)}
            trail.add(StepCode.TIER, share.step.unit_price * share.units * sign, bounds | units)
        if share.step.flat:
            trail.add(StepCode.FLAT, share.step.flat * sign, bounds)
    return trail


def _next_invoice(
    line: ChangedLine, terms: ChangeTerms, priced: PricedChange, amounts: PricedChangeLine
) -> Trail:
    """What the next regular invoice charges for the line, which is less where it is the last and short."""
    invoices = priced.invoices
    following = following_term(terms, invoices)
    if following is not None:
        return _of_next_term(line, terms, amounts, following)
    waits = amounts.effective > terms.period.end
    before = _wanted if line.is_two_steps else _held
    in_force = before(line, line.prior_quantity) if waits else _wanted(line, line.quantity)
    in_force = _dearer(in_force, terms.surcharge_percent)
    if invoices.whole == 0:
        take_days(in_force, invoices.last or _NO_INVOICE)
    return in_force


def _of_next_term(
    line: ChangedLine, terms: ChangeTerms, amounts: PricedChangeLine, following: NextTerm
) -> Trail:
    """What is invoiced for the line once the term is over and the contract goes on by itself."""
    trail = _priced_at(*in_next_term(line, amounts.effective, terms))
    trail = _dearer(trail, following.surcharge_percent)
    if following.is_month_of_year:
        trail.divide(StepCode.MONTHS_OF_YEAR, Decimal(following.share.of))
    elif following.share.days != following.share.of:
        take_days(trail, following.share)
    return trail


def _to_term_end(priced: PricedChange, amounts: PricedChangeLine) -> tuple[Step, ...]:
    whole, trail = priced.invoices.whole or 0, Trail()
    trail.add(StepCode.TODAY, amounts.today.amount)
    source = {"payment": str(amounts.regular.amount), "invoices": str(whole)}
    trail.add(StepCode.REGULAR_INVOICES, amounts.regular.times(whole).amount, source)
    if priced.invoices.last is not None:
        trail.add(StepCode.LAST_INVOICE, amounts.last.amount, _days(priced.invoices.last))
    return trail.steps


def _today(trail: Trail, terms: ChangeTerms, priced: PricedChange) -> Trail:
    """The part of the current period that is left from the day of the change."""
    period = terms.period
    until = period.end if priced.term_end is None else min(period.end, priced.term_end)
    take_days(trail, priced.invoices.today, (terms.on, until), (period.start, period.end))
    return trail


def _printed(trail: Trail, terms: ChangeTerms) -> tuple[Step, ...]:
    trail.round_to_currency(terms.currency)
    return trail.steps


def _sum(parts: Mapping[StepCode, Money]) -> tuple[Step, ...]:
    trail = Trail()
    for code, part in parts.items():
        trail.add(code, part.amount)
    return trail.steps


def _days(share: DayShare) -> dict[str, str]:
    return {"days": str(share.days), "of": str(share.of)}

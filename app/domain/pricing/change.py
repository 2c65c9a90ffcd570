"""The price of a change order: reverse the old, add the new; today, next, and to the term's end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import Tiers
from app.domain.catalogue.tiers import TierPrice, price_of
from app.domain.change.change import ChangedLine, ChangeTerms, NextTerm
from app.domain.change.line_memo import LineMemo
from app.domain.change.reduction import ChangeNote, Effect, effect_of, new_term_end
from app.domain.errors import RuleViolation
from app.domain.ids import LineId
from app.domain.money import CONTEXT, Money, total
from app.domain.pricing.charged import surcharged
from app.domain.subscription.billing import BillingPeriod
from app.domain.subscription.proration import DayShare, prorate, share_between

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Invoices:
    """What is still to be invoiced: the rest of today's period, whole periods after it, a last short one.

    ``last`` is None where the term ends with a whole period, and ``whole`` where it has no end.
    """

    today: DayShare
    whole: int | None
    last: DayShare | None


@dataclass(frozen=True, slots=True)
class LevelStep:
    """The seats that are held, at the level that they have from the day of the change on.

    ``agreed_unit_price`` and ``agreed_payment`` are without the surcharge of an extended term.
    """

    unit_price: Decimal
    payment: Money
    agreed_unit_price: Decimal
    agreed_payment: Money


@dataclass(frozen=True, slots=True)
class PricedChangeLine:
    """One line; unit prices exact, amounts printed.

    ``payment`` and ``prior_payment`` are of one full billing period. ``reversal`` and ``charge`` fall due
    today and make up ``today``; a reduction costs and credits nothing today. ``regular`` is on each whole
    invoice that follows, ``last`` on the short one (0 where there is none). ``to_term_end`` is today and
    every invoice up to the end, None where there is none. ``effective`` is when the change takes effect.
    ``agreed_unit_price`` and ``agreed_payment`` are without the surcharge of an extended term, which all
    other amounts have.
    ``step`` is the first of a line of two steps, of which ``effective`` is when the seats are others.
    """

    line_id: LineId
    prior_quantity: int
    quantity: int
    prior_unit_price: Decimal | None
    unit_price: Decimal
    prior_payment: Money
    payment: Money
    reversal: Money
    charge: Money
    regular: Money
    last: Money
    next_invoice: Money
    to_term_end: Money | None
    effective: date
    note: ChangeNote | None
    agreed_unit_price: Decimal
    agreed_payment: Money
    step: LevelStep | None = None

    @property
    def today(self) -> Money:
        """The sum of the two printed parts."""
        return self.reversal + self.charge

    def payment_on(self, day: date) -> Money:
        """What a full billing period comes to that begins on ``day``, not before that of the change."""
        return self.payment if self.effective <= day else self.payment_before

    @property
    def step_payment(self) -> Money | None:
        """What is held comes to at its new level, before the seats are others; of two steps alone."""
        return None if self.step is None else self.step.payment

    @property
    def payment_before(self) -> Money:
        """What a full billing period comes to until ``effective``."""
        step = self.step_payment
        return self.prior_payment if step is None else step


KnownFigures = LineMemo[ChangedLine, PricedChangeLine]
"""Lines that are priced already."""


@dataclass(frozen=True, slots=True)
class PricedChange:
    """A change order with every amount that is shown; totals are sums over all lines, changed or not."""

    lines: tuple[PricedChangeLine, ...]
    invoices: Invoices
    term_end: date | None
    prior_total: Money
    new_total: Money
    today: Money
    next_invoice: Money
    to_term_end: Money | None

    def total_on(self, day: date) -> Money:
        """What a full billing period of everything comes to that begins on ``day``."""
        return total((line.payment_on(day) for line in self.lines), self.new_total.currency)

    @property
    def difference(self) -> Money:
        """What a full billing period costs more than before."""
        return self.new_total - self.prior_total

    @property
    def invoice_count(self) -> int:
        """How many invoices there are to the end of the term, today's included where anything is due."""
        is_due_now = any(line.reversal.minor or line.charge.minor for line in self.lines)
        return is_due_now + (self.invoices.whole or 0) + (self.invoices.last is not None)

    def next_invoice_on(self, period_end: date) -> date:
        """The day of the next regular invoice: in the period where the term ends before ``period_end``."""
        return period_end if self.term_end is None else min(self.term_end, period_end)


def price_change(terms: ChangeTerms, known: KnownFigures | None = None) -> PricedChange:
    """Every amount of the change; ``terms`` pass ``change_rules.check_change``.

    ``known`` are the figures of terms that differ in nothing but their lines.

    Raises:
        RuleViolation: ``price.missing`` at ``lines.N.quantity`` when tiers end before a quantity.
    """
    with localcontext(CONTEXT):
        end = new_term_end(terms)
        invoices = _invoices(terms, end)
        lines = tuple(_all_priced(terms, invoices, end, known or LineMemo()))
    currency = terms.currency
    ends = [line.to_term_end for line in lines if line.to_term_end is not None]
    return PricedChange(
        lines=lines,
        invoices=invoices,
        term_end=end,
        prior_total=total((line.prior_payment for line in lines), currency),
        new_total=total((line.payment for line in lines), currency),
        today=total((line.today for line in lines), currency),
        next_invoice=total((line.next_invoice for line in lines), currency),
        to_term_end=None if end is None else total(ends, currency),
    )


def price_wanted(line: ChangedLine, quantity: int) -> TierPrice:
    """``quantity`` units of what is wanted, exact, for one billing period.

    Raises:
        RuleViolation: ``price.missing``.
    """
    return price_at(line.price, quantity)


def price_at(price: Decimal | Tiers, quantity: int) -> TierPrice:
    """``quantity`` units at a unit price or on tiers, exact.

    Raises:
        RuleViolation: ``price.missing``.
    """
    if isinstance(price, Decimal):
        return TierPrice(price, price * quantity, None)
    if not quantity:
        return TierPrice(price.steps[0].unit_price, _NOTHING, None)
    return price_of(price, quantity)


def _all_priced(
    terms: ChangeTerms, invoices: Invoices, end: date | None, known: KnownFigures
) -> Iterator[PricedChangeLine]:
    def find(line: ChangedLine) -> PricedChangeLine:
        return _priced(line, terms, invoices, end)

    for index, line in enumerate(terms.lines):
        try:
            yield known.get(line, find)
        except RuleViolation as refused:
            raise RuleViolation(*(problem.at(f"lines.{index}") for problem in refused.problems)) from None


def _priced(line: ChangedLine, terms: ChangeTerms, invoices: Invoices, end: date | None) -> PricedChangeLine:
    currency, prior_unit = terms.currency, line.prior_unit_price or _NOTHING
    dearer = surcharged(terms.surcharge_percent)
    wanted, new = (price_wanted(line, each) for each in (line.quantity, line.billed_quantity))
    effect = effect_of(line, terms)
    step = price_wanted(line, line.prior_quantity) if line.is_two_steps else None
    before = prior_unit * line.prior_quantity if step is None else step.amount
    in_force = before if effect.on > terms.period.end else wanted.amount
    reversal = _part(-_reversed(line) * dearer, invoices.today, currency)
    charge = _part(new.amount * dearer, invoices.today, currency)
    regular = Money.rounded(in_force * dearer, currency)
    last = Money.zero(currency)
    if invoices.last is not None:
        last = _part(in_force * dearer, invoices.last, currency)
    following = following_term(terms, invoices)
    return PricedChangeLine(
        line_id=line.id,
        prior_quantity=line.prior_quantity,
        quantity=line.quantity,
        prior_unit_price=None if line.prior_unit_price is None else line.prior_unit_price * dearer,
        unit_price=wanted.unit * dearer,
        prior_payment=Money.rounded(prior_unit * line.prior_quantity * dearer, currency),
        payment=Money.rounded(wanted.amount * dearer, currency),
        reversal=reversal,
        charge=charge,
        regular=regular,
        last=last,
        next_invoice=(
            _of_next_term(line, effect, terms, following)
            if following is not None
            else (last if invoices.whole == 0 else regular)
        ),
        to_term_end=None if end is None else reversal + charge + regular.times(invoices.whole or 0) + last,
        effective=effect.on,
        note=effect.note,
        agreed_unit_price=wanted.unit,
        agreed_payment=Money.rounded(wanted.amount, currency),
        step=None if step is None else _level_step(step, dearer, currency),
    )


def _level_step(step: TierPrice, dearer: Decimal, currency: str) -> LevelStep:
    return LevelStep(
        unit_price=step.unit * dearer,
        payment=Money.rounded(step.amount * dearer, currency),
        agreed_unit_price=step.unit,
        agreed_payment=Money.rounded(step.amount, currency),
    )


def following_term(terms: ChangeTerms, invoices: Invoices) -> NextTerm | None:
    """What is invoiced after the term, where the next invoice lies in no term that runs; else None."""
    return terms.next_term if invoices.whole == 0 and invoices.last is None else None


def in_next_term(line: ChangedLine, effective: date, terms: ChangeTerms) -> tuple[Decimal | Tiers, int]:
    """The price and the seats of ``line`` on the first day of the term that follows."""
    is_wanted = terms.term_end is None or effective <= terms.term_end
    price = line.price if is_wanted or line.is_two_steps else line.prior_unit_price or _NOTHING
    quantity = line.quantity if is_wanted else line.prior_quantity
    return price if line.next_price is None else line.next_price, quantity


def _of_next_term(line: ChangedLine, effect: Effect, terms: ChangeTerms, following: NextTerm) -> Money:
    price, quantity = in_next_term(line, effect.on, terms)
    amount = price_at(price, quantity).amount * surcharged(following.surcharge_percent)
    return _part(amount, following.share, terms.currency)


def _reversed(line: ChangedLine) -> Decimal:
    """What this billing period is charged already for the seats that are charged anew."""
    if line.is_paid_beyond:
        return price_wanted(line, line.reversed_quantity).amount
    return (line.prior_unit_price or _NOTHING) * line.reversed_quantity


def _part(full: Decimal, share: DayShare, currency: str) -> Money:
    return prorate(full, 1, share.days, share.of, currency) if full else Money.zero(currency)


def _invoices(terms: ChangeTerms, end: date | None) -> Invoices:
    """The invoices from the day of the change on."""
    period = terms.period
    until = period.end if end is None else min(end, period.end)
    today = share_between(terms.proration, terms.on, until, period, terms.threshold_day)
    if end is None:
        return Invoices(today, None, None)
    whole, period = _whole_periods(period, end)
    if period.end >= end:
        return Invoices(today, whole, None)
    following = period.following()
    last = share_between(terms.proration, following.start, end, following, terms.threshold_day)
    return Invoices(today, whole, last)


def _whole_periods(period: BillingPeriod, end: date) -> tuple[int, BillingPeriod]:
    """How many periods follow ``period`` whole before ``end``, and the last of them."""
    if not period.months:
        count = max(0, (end - period.end) // (period.end - period.start))
        gone = count * (period.end - period.start)
        return count, replace(period, start=period.start + gone, end=period.end + gone)
    count = 0
    while period.end < end:
        following = period.following()
        if following.end > end:
            break
        count, period = count + 1, following
    return count, period

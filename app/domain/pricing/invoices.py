"""The regular invoices of a contract, month by month, in whatever term they fall."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money, total
from app.domain.pricing.held import HeldContract
from app.domain.subscription.billing import BillingPeriod
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Held, Licence
from app.domain.subscription.proration import DayShare, prorate, share_of_further_term
from app.domain.subscription.term import Term, TermState, period_on, term_on

_DAY = timedelta(days=1)
_FAR = timedelta(days=731)


@dataclass(frozen=True, slots=True)
class InvoicePart:
    """One licence on an invoice: what is held at what is charged, for ``share`` of its billing period."""

    licence: Licence
    charged: Held
    share: DayShare
    net: Money


@dataclass(frozen=True, slots=True)
class RegularInvoice:
    """What is invoiced on the day ``on`` for the days before ``until``, without VAT."""

    on: date
    until: date
    term: Term
    parts: tuple[InvoicePart, ...]
    net: Money


@dataclass(frozen=True, slots=True)
class _Span:
    """The days of one term within one billing period: ``[since, until)``."""

    period: Period
    billed: BillingPeriod
    since: date
    until: date
    is_month_of_year: bool


def regular_invoices(held: HeldContract, after: date, before: date) -> Iterator[RegularInvoice]:
    """The invoices of the days after ``after`` and before ``before``, in their order.

    A billing period that two terms share is invoiced in two parts, each at the price of its term. An extended
    term is invoiced by the month, and a contract that has ended not at all. What orders charge or credit at
    once is no regular invoice.
    """
    # From the first day of a term on, all that begins within it is met.
    day = max(term_on(held.contract, after).start, held.contract.start_date)
    while day < before:
        term = term_on(held.contract, day)
        if term.is_over or term.state is TermState.UPCOMING:
            return
        spans = [_span(held.contract, period, day, term) for period in (Period.MONTH, Period.YEAR)]
        begun = [(span, tuple(_parts(held, span))) for span in spans if span.since == day]
        parts = tuple(part for _, mine in begun for part in mine)
        if parts and day > after:
            until = max(span.until for span, mine in begun if mine)
            yield RegularInvoice(
                day, until, term, parts, total((each.net for each in parts), held.contract.currency)
            )
        day = min(span.until for span in spans)


def next_invoice(held: HeldContract, after: date) -> RegularInvoice | None:
    """The first regular invoice after a day, of the two years to come; None where there is none."""
    return next(regular_invoices(held, after, after + _FAR), None)


def _span(contract: Contract, period: Period, day: date, term: Term) -> _Span:
    """The billing period that ``day`` is in, as far as ``term`` lasts."""
    over = term.end + _DAY
    if term.state is TermState.EXTENDED and period is Period.YEAR:
        # Whatever was paid by the year before it, an extended term is paid by the month.
        whole = term_on(replace(contract, ended_on=None), day)
        billed = BillingPeriod(whole.start, whole.end + _DAY, 1, whole.start.day)
        return _Span(period, billed, term.start, over, True)
    billed = period_on(contract, period.months, day)
    return _Span(period, billed, max(billed.start, term.start), min(billed.end, over), False)


def _parts(held: HeldContract, span: _Span) -> Iterator[InvoicePart]:
    rules, billed = held.contract.terms, span.billed
    share = share_of_further_term(rules.proration, span.since, span.until, billed, rules.threshold_day)
    if span.is_month_of_year:
        share = DayShare(share.days, share.of * span.period.months)
    for licence in held.licences:
        charged = held.charged_on(licence, span.since)
        if licence.period is span.period and charged.quantity and licence.start_date <= span.since:
            unit, quantity = charged.net_unit_price, charged.quantity
            net = prorate(unit, quantity, share.days, share.of, held.contract.currency)
            yield InvoicePart(licence, charged, share, net)

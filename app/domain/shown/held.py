"""What a customer holds, in the form in which an offer is shown: the side that an offer is compared with."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import Period
from app.domain.money import CONTEXT, HUNDRED, Money, remaining, total
from app.domain.pricing.held import HeldContract
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.renewal import held_until, renewed_licences
from app.domain.pricing.vat import vat_of
from app.domain.shown.frame import Frame, plain, shown_vat
from app.domain.shown.shown import Shown, ShownInvoice, ShownKind, ShownLine, ShownTotal
from app.domain.subscription.licence import ChargedDiscounts, Licence
from app.domain.subscription.term import term_on

HELD = 0
"""The revision of what is held; offers begin with 1."""
_DAY = timedelta(days=1)
_UNIT_PLACES = Decimal("0.0001")
_YEAR_MONTHS = 12
_PERIODS = (Period.MONTH, Period.YEAR)


def before_change(change: Shown, end_date: date | None) -> Shown:
    """What is held of what ``change`` is about, until it counts; ``end_date`` is the last day by now."""
    return replace(
        change,
        revision=HELD,
        end_date=end_date,
        lines=tuple(_prior(each) for each in change.lines if each.prior_quantity),
        totals=tuple(_prior_total(each) for each in change.totals),
        steps=(),
        today=None,
        term_total=None,
        invoice_count=None,
    )


def _prior(line: ShownLine) -> ShownLine:
    """The line as it is held; notes are of what is offered, so that they are no difference."""
    assert line.prior_quantity is not None
    assert line.prior_net is not None
    return replace(
        line,
        level=line.level if line.prior_level_name == line.level_name else "",
        level_name=line.prior_level_name,
        quantity=line.prior_quantity,
        net_unit=Decimal(0) if line.prior_unit is None else line.prior_unit,
        net=line.prior_net,
        effective_on=None,
    )


def _prior_total(of: ShownTotal) -> ShownTotal:
    net = Money.zero(of.net.currency) if of.prior_net is None else of.prior_net
    gross = net if of.prior_total is None else of.prior_total
    # A change is of one rate: what its old total has of VAT is of that one.
    vat = tuple(replace(each, taxable=net, vat=gross - net) for each in of.vat[:1])
    return ShownTotal(of.period, net, vat, gross)


def shown_contract(frame: Frame, held: HeldContract, start: date, vat: VatTreatment) -> Shown:
    """What is held when an offer begins on the day ``start``, at the prices agreed for the term before it.

    Its dates are those of that term. The total of the term is of its whole length; there is none where
    something is paid by the year and the term is no number of years.
    """
    contract, licences = held.contract, renewed_licences(held, start)
    term, months = term_on(contract, start - _DAY), contract.commitment_months
    lines = tuple(_line(frame, held, each, start) for each in licences)
    totals = tuple(_totals(lines, contract.currency, vat))
    common = {each.discounts.quote_percent for each in licences}
    all_of_it = vat_of(total((each.net for each in totals), contract.currency), vat)
    return Shown(
        kind=ShownKind.QUOTE,
        language=frame.language,
        partner_name=frame.partner_name,
        customer_id=frame.customer_id,
        customer_name=frame.customer_name,
        programme_id=contract.programme_id,
        programme_name=frame.programme_name,
        revision=HELD,
        currency=contract.currency,
        offer=None,
        start_date=term.start,
        end_date=term.end,
        commitment_months=months,
        expires_on=frame.expires_on,
        discount_percent=plain(common.pop()) if len(common) == 1 else Decimal(0),
        lines=lines,
        totals=totals,
        steps=(),
        today=None,
        next_invoice=ShownInvoice(
            all_of_it.taxable, (shown_vat(all_of_it),), all_of_it.taxable + all_of_it.vat, term.start
        ),
        term_total=_of_term(totals, months, contract.currency),
        invoice_count=None,
        agreement=frame.shown_agreement,
        notes="",
    )


def _line(frame: Frame, held: HeldContract, licence: Licence, start: date) -> ShownLine:
    seats, id = held_until(held, licence, start), licence.product_id
    left = _left(licence.discounts)
    with localcontext(CONTEXT):
        # What was charged is rounded; the list price behind it was not.
        list_unit = (seats.net_unit_price / left).quantize(_UNIT_PLACES) if left else None
    return ShownLine(
        product_id=id,
        name=frame.name(id),
        description=frame.description(id),
        level=licence.level or "",
        level_name=frame.level_name(id, licence.level),
        quantity=seats.quantity,
        period=licence.period,
        list_unit=None if list_unit is None else plain(list_unit),
        discount_percent=plain(HUNDRED - HUNDRED * left),
        net_unit=plain(seats.net_unit_price),
        net=seats.payment,
    )


def _left(discounts: ChargedDiscounts) -> Decimal:
    """What the discounts leave of the list price; of a typed one, what that of the quote leaves."""
    left = remaining(discounts.quote_percent)
    if discounts.manual_unit_price is None:
        left *= remaining(discounts.customer_percent) * remaining(discounts.line_percent)
    return left


def _totals(lines: tuple[ShownLine, ...], currency: str, vat: VatTreatment) -> Iterable[ShownTotal]:
    for period in _PERIODS:
        nets = [each.net for each in lines if each.period is period]
        if nets:
            of = vat_of(total(nets, currency), vat)
            yield ShownTotal(period, of.taxable, (shown_vat(of),), of.taxable + of.vat)


def _of_term(totals: tuple[ShownTotal, ...], months: int, currency: str) -> Money | None:
    is_yearly = any(each.period is Period.YEAR for each in totals)
    if not months or (is_yearly and months % _YEAR_MONTHS):
        return None
    times = {Period.MONTH: months, Period.YEAR: months // _YEAR_MONTHS}
    return total((each.net.times(times[each.period]) for each in totals), currency)

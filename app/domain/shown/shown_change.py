"""What a customer is shown of a change of what is held."""

from datetime import date, timedelta
from decimal import Decimal

from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.pricing.change import PricedChangeLine
from app.domain.pricing.change_order import HeldContract, PricedChangeOrder, billing_period
from app.domain.pricing.priced import VatAmount
from app.domain.pricing.vat import vat_of
from app.domain.shown.frame import Frame, plain, shown_references, shown_vat
from app.domain.shown.shown import Shown, ShownInvoice, ShownKind, ShownLine, ShownStep, ShownTotal

_DAY = timedelta(days=1)
_NOTHING = Decimal(0)
"""A change has no discount over all its lines."""


def shown_change(
    frame: Frame, terms: ChangeOrderTerms, priced: PricedChangeOrder, held: HeldContract | None
) -> Shown:
    """What the customer is shown of ``terms``, which came to ``priced``; both sides build the same.

    ``held`` is the contract that is changed; None for a first assignment.
    """
    change, end = priced.change, priced.change.term_end
    next_on = change.next_invoice_on(billing_period(terms, held).end)
    lines = zip(terms.lines, change.lines, strict=True)
    return Shown(
        kind=ShownKind.CHANGE,
        language=frame.language,
        partner_name=frame.partner_name,
        customer_id=frame.customer_id,
        customer_name=frame.customer_name,
        programme_id=terms.programme_id,
        programme_name=frame.programme_name,
        revision=frame.revision,
        currency=terms.currency,
        offer=None,
        start_date=terms.on,
        end_date=None if end is None else end - _DAY,
        commitment_months=terms.commitment_months,
        expires_on=frame.expires_on,
        discount_percent=_NOTHING,
        lines=tuple(
            _line(frame, terms, line, figures, held)
            for line, figures in lines
            if line.quantity or figures.prior_quantity
        ),
        totals=(_total(terms, priced),),
        steps=tuple(ShownStep(day, net) for day, net in priced.steps() if day > terms.on),
        today=_invoice(priced.today, terms.on, next_on - _DAY),
        next_invoice=_invoice(priced.next_invoice, next_on),
        term_total=change.to_term_end,
        invoice_count=None if change.to_term_end is None else change.invoice_count,
        agreement=frame.shown_agreement,
        notes=terms.customer_notes.strip(),
        references=shown_references(terms.invoicing),
    )


def _line(
    frame: Frame,
    terms: ChangeOrderTerms,
    line: ChangeOrderLine,
    figures: PricedChangeLine,
    held: HeldContract | None,
) -> ShownLine:
    licence = held.licence(line.licence_id) if held is not None else None
    is_held, prior_unit = licence is not None, figures.prior_unit_price
    return ShownLine(
        product_id=line.product_id,
        name=frame.name(line.product_id),
        description=frame.description(line.product_id),
        level=line.level or "",
        level_name=frame.level_name(line.product_id, line.level),
        quantity=line.quantity,
        period=terms.period,
        list_unit=None,
        discount_percent=None,
        net_unit=plain(figures.unit_price),
        net=figures.payment,
        notes=line.customer_notes.strip(),
        prior_quantity=figures.prior_quantity if is_held else None,
        prior_level_name=frame.level_name(line.product_id, licence.level) if licence is not None else "",
        prior_unit=plain(prior_unit) if is_held and prior_unit is not None else None,
        prior_net=figures.prior_payment if is_held else None,
        effective_on=figures.effective if figures.effective != terms.on else None,
    )


def _total(terms: ChangeOrderTerms, priced: PricedChangeOrder) -> ShownTotal:
    change, of = priced.change, priced.new_total
    prior = vat_of(change.prior_total, of.treatment)
    return ShownTotal(
        period=terms.period,
        net=change.new_total,
        vat=(shown_vat(of),),
        total=of.taxable + of.vat,
        prior_net=change.prior_total,
        prior_total=prior.taxable + prior.vat,
    )


def _invoice(of: VatAmount, first: date, last: date | None = None) -> ShownInvoice:
    return ShownInvoice(of.taxable, (shown_vat(of),), of.taxable + of.vat, first, last)

"""Why an amount is what it is: ordered steps from which anybody can compute it again by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from enum import StrEnum

from app.domain.catalogue import Period, PriceEntry, PriceList, TierMode
from app.domain.money import exponent, round_half_away
from app.domain.pricing.exact import CONTEXT, HUNDRED, remaining
from app.domain.pricing.listing import book_of
from app.domain.pricing.priced import PricedQuote, VatAmount
from app.domain.pricing.tiers import shares
from app.domain.pricing.totals import over_term
from app.domain.quote import QuoteLine, QuoteTerms


class Operation(StrEnum):
    """What a step does to the result so far with its operand."""

    START = "start"
    ADD = "add"
    MULTIPLY = "multiply"
    DIVIDE = "divide"
    ROUND = "round"
    """To as many decimals as the operand says, half away from zero."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: ``result`` is the exact result so far, ``source`` says where the operand comes from.

    Codes: ``list_unit``, ``quantity``, ``flat``, ``tier``, ``manual_unit``, ``customer_discount``,
    ``line_discount``, ``quote_discount``, ``taxable``, ``vat_rate``, ``part``, ``unit``, ``days``,
    ``period_days``, ``round``.
    """

    code: str
    operation: Operation
    operand: Decimal
    result: Decimal
    source: Mapping[str, str] = field(default_factory=dict)


def explain_line(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> tuple[Step, ...]:
    """How the net of ``line`` comes about, the rounding last.

    Raises:
        Refused: ``price.missing``.
    """
    trail = _Trail()
    with localcontext(CONTEXT):
        if line.manual_unit_price is not None:
            trail.add("manual_unit", Operation.START, line.manual_unit_price)
            trail.add("quantity", Operation.MULTIPLY, Decimal(line.quantity))
        else:
            _explain_list_price(trail, line, terms, prices)
            trail.add_discount("customer_discount", terms.customer_discount_percent)
            trail.add_discount("line_discount", line.discount_percent)
        trail.add_discount("quote_discount", terms.discount_percent)
        trail.add_rounding(terms.currency)
    return trail.steps


def explain_vat(amount: VatAmount) -> tuple[Step, ...]:
    """How the VAT of one period and rate comes about."""
    how = amount.treatment
    trail = _Trail()
    with localcontext(CONTEXT):
        trail.add("taxable", Operation.START, amount.taxable.amount)
        source = {"percent": str(how.percent), "category": str(how.category), "mention": how.mention}
        trail.add("vat_rate", Operation.MULTIPLY, how.percent / HUNDRED, source)
        trail.add_rounding(amount.taxable.currency)
    return trail.steps


def explain_term_total(priced: PricedQuote, commitment_months: int) -> tuple[Step, ...]:
    """How the term total adds up from the printed amounts of the periods."""
    trail = _Trail()
    for period in Period:
        net = priced.of(period).net
        part = over_term(net, period, commitment_months)
        source = {"period": str(period), "net": str(net.amount), "months": str(commitment_months)}
        trail.add("part", Operation.ADD, part.amount, source)
    return trail.steps


def explain_proration(
    unit: Decimal, quantity: int, days: int, period_days: int, currency: str
) -> tuple[Step, ...]:
    """How a part of a period's price comes about."""
    trail = _Trail()
    with localcontext(CONTEXT):
        trail.add("unit", Operation.START, unit)
        trail.add("quantity", Operation.MULTIPLY, Decimal(quantity))
        trail.add("days", Operation.MULTIPLY, Decimal(days))
        trail.add("period_days", Operation.DIVIDE, Decimal(period_days))
        trail.add_rounding(currency)
    return trail.steps


class _Trail:
    """Steps in the making, each with the result so far."""

    def __init__(self) -> None:
        self.steps: tuple[Step, ...] = ()

    def add(
        self, code: str, operation: Operation, operand: Decimal, source: Mapping[str, str] | None = None
    ) -> None:
        before = self.steps[-1].result if self.steps else Decimal(0)
        match operation:
            case Operation.START:
                result = operand
            case Operation.ADD:
                result = before + operand
            case Operation.MULTIPLY:
                result = before * operand
            case Operation.DIVIDE:
                result = before / operand
            case Operation.ROUND:
                result = round_half_away(before, int(operand))
        self.steps = (*self.steps, Step(code, operation, operand, result, source or {}))

    def add_discount(self, code: str, percent: Decimal) -> None:
        if percent:
            self.add(code, Operation.MULTIPLY, remaining(percent), {"percent": str(percent)})

    def add_rounding(self, currency: str) -> None:
        self.add("round", Operation.ROUND, Decimal(exponent(currency)), {"currency": currency})


def _explain_list_price(trail: _Trail, line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> None:
    book = book_of(prices)
    listing = book.listing(line, terms.commitment_months)
    entry = book.entry(line, terms.commitment_months)
    if entry is None or not line.quantity:
        trail.add("list_unit", Operation.START, listing.unit, _list_source(prices, entry))
        trail.add("quantity", Operation.MULTIPLY, Decimal(line.quantity))
        return
    for share in shares(entry.tiers, line.quantity):
        bounds = {"from": str(share.first), "up_to": str(share.step.up_to or "")}
        source = {**_list_source(prices, entry), **bounds}
        if entry.tiers.mode is TierMode.VOLUME:
            trail.add("list_unit", Operation.START, share.step.unit_price, source)
            trail.add("quantity", Operation.MULTIPLY, Decimal(share.units))
        else:
            source |= {"units": str(share.units), "unit_price": str(share.step.unit_price)}
            trail.add("tier", Operation.ADD, share.step.unit_price * share.units, source)
        if share.step.flat:
            trail.add("flat", Operation.ADD, share.step.flat, bounds)


def _list_source(prices: PriceList, entry: PriceEntry | None) -> dict[str, str]:
    source = {"price_list_id": prices.id, "version": str(prices.version), "currency": prices.currency}
    source["partnership"] = str(prices.partnership)
    if entry is not None:
        source["product_id"] = entry.product_id
        source["level"] = entry.level or ""
        source["commitment_months"] = str(entry.commitment_months or "")
    return source

"""Totals of printed amounts, one period apart from the other, and what they come to over a term."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import localcontext

from app.domain.catalogue.catalogue import Period
from app.domain.ids import LineId
from app.domain.money import CONTEXT, Money, total
from app.domain.pricing.margin import Margin, together
from app.domain.pricing.priced import PeriodTotals, PricedLine, VatAmount, VatTreatment
from app.domain.pricing.vat import vat_amounts, vat_of

Treatments = VatTreatment | Mapping[LineId, VatTreatment]
"""One VAT treatment for all lines, or one per line."""

FIRST_YEAR_MONTHS = 12
_MONTHS_OF_YEAR = 12


def period_totals(lines: Iterable[PricedLine], currency: str, vat: Treatments) -> dict[Period, PeriodTotals]:
    """The totals per period over the lines that count; every period is there."""
    counted: dict[Period, list[PricedLine]] = {period: [] for period in Period}
    for line in lines:
        if line.is_counted:
            counted[line.period].append(line)
    return {period: _totals_of(group, currency, vat) for period, group in counted.items()}


def totals_of(
    list_net: Money, net: Money, margin: Margin | None, amounts: tuple[VatAmount, ...]
) -> PeriodTotals:
    """The totals of one invoice from their printed parts."""
    vat = total((amount.vat for amount in amounts), net.currency)
    return PeriodTotals(list_net, net, amounts, vat, net + vat, margin)


def single_vat(list_net: Money, net: Money, vat: VatTreatment) -> tuple[VatAmount, ...]:
    """The VAT of a period whose lines are all treated alike; none where nothing falls due."""
    return (vat_of(net, vat),) if list_net.minor or net.minor else ()


def on_one_invoice(periods: Iterable[PeriodTotals], currency: str) -> PeriodTotals:
    """The totals of one document with all lines of ``periods``: VAT is rounded once per rate over them."""
    list_net = net = Money.zero(currency)
    margin: Margin | None = Margin(net, net)
    taxables: list[tuple[Money, VatTreatment]] = []
    for totals in periods:
        list_net, net, margin = list_net + totals.list_net, net + totals.net, together(margin, totals.margin)
        taxables += [(amount.taxable, amount.treatment) for amount in totals.vat_amounts]
    return totals_of(list_net, net, margin, vat_amounts(taxables))


@dataclass(frozen=True, slots=True)
class Sums:
    """What lines come to together; ``margin`` is None when the cost of one is unknown."""

    list_net: Money
    net: Money
    margin: Margin | None


def sums_of(lines: Iterable[PricedLine], currency: str) -> Sums:
    """The sums of printed amounts over ``lines``."""
    listed = net = cost = 0
    is_known = True
    for line in lines:
        listing = line.listing
        net += line.net.minor
        listed += listing.net.minor
        if listing.cost is None:
            is_known = False
        else:
            cost += listing.cost.minor
    margin = Margin(Money(net, currency), Money(cost, currency)) if is_known else None
    return Sums(Money(listed, currency), Money(net, currency), margin)


def over_term(amount: Money, period: Period, months: int) -> Money:
    """What an amount per ``period`` comes to over ``months``; a part of a year counts as its part."""
    if period is Period.ONE_TIME:
        return amount
    if period is Period.MONTH:
        return amount.times(months)
    years, rest = divmod(months, _MONTHS_OF_YEAR)
    if not rest:
        return amount.times(years)
    with localcontext(CONTEXT):
        short = Money.rounded(amount.amount * rest / _MONTHS_OF_YEAR, amount.currency)
    return amount.times(years) + short


def sum_over_term(amounts: Mapping[Period, Money], months: int, currency: str) -> Money:
    """What all periods together come to over ``months``."""
    return total((over_term(amount, period, months) for period, amount in amounts.items()), currency)


def margin_over_term(margins: Mapping[Period, Margin | None], months: int, currency: str) -> Margin | None:
    """The margin of all periods over ``months``; None when a cost is unknown."""
    result: Margin | None = Margin(Money.zero(currency), Money.zero(currency))
    for period, margin in margins.items():
        if margin is None:
            return None
        over = Margin(over_term(margin.net, period, months), over_term(margin.cost, period, months))
        result = together(result, over)
    return result


def _totals_of(lines: Sequence[PricedLine], currency: str, vat: Treatments) -> PeriodTotals:
    sums = sums_of(lines, currency)
    if isinstance(vat, VatTreatment):
        amounts = single_vat(sums.list_net, sums.net, vat)
    else:
        amounts = vat_amounts((line.net, vat[line.line_id]) for line in lines)
    return totals_of(sums.list_net, sums.net, sums.margin, amounts)

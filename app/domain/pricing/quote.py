"""A whole quote priced, and priced again after one line changed."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import localcontext

from app.domain.catalogue.catalogue import Period, PriceList
from app.domain.errors import RuleViolation, violation
from app.domain.money import CONTEXT
from app.domain.pricing.line import context_of, price_line, priced
from app.domain.pricing.margin import together
from app.domain.pricing.priced import PeriodTotals, PricedLine, PricedQuote, VatTreatment, effective_discount
from app.domain.pricing.totals import (
    FIRST_YEAR_MONTHS,
    Treatments,
    margin_over_term,
    on_one_invoice,
    period_totals,
    single_vat,
    sum_over_term,
    sums_of,
    totals_of,
)
from app.domain.quote.quote import QuoteTerms


def price_quote(terms: QuoteTerms, prices: PriceList, vat: Treatments) -> PricedQuote:
    """Every line and every total of ``terms``, from the price list that is pinned to it.

    VAT is rounded once per rate on each invoice, never per line (EN 16931 BR-CO-17): one invoice per period,
    and one billing of everything.

    Raises:
        RuleViolation: ``price.missing`` (one problem per line, at ``lines.N``) or ``currency.mismatch``.
    """
    if terms.currency != prices.currency:
        raise violation("currency.mismatch", "currency", expected=prices.currency, found=terms.currency)
    problems, lines = [], []
    with localcontext(CONTEXT):
        context = context_of(terms, prices)
        for index, line in enumerate(terms.lines):
            try:
                lines.append(priced(line, context))
            except RuleViolation as refused:
                problems += [problem.at(f"lines.{index}") for problem in refused.problems]
    if problems:
        raise RuleViolation(*problems)
    return _assembled(terms, tuple(lines), period_totals(lines, terms.currency, vat))


def reprice_line(
    before: PricedQuote, terms: QuoteTerms, index: int, prices: PriceList, vat: VatTreatment
) -> PricedQuote:
    """``before`` with line ``index`` of ``terms`` priced again: equal to ``price_quote`` and much quicker.

    ``before`` is the quote priced with the same list and VAT when nothing but that line was different.

    Raises:
        RuleViolation: ``price.missing`` at ``lines.N``.
    """
    try:
        new = price_line(terms.lines[index], terms, prices)
    except RuleViolation as refused:
        raise RuleViolation(*(problem.at(f"lines.{index}") for problem in refused.problems)) from None
    old = before.lines[index]
    lines = (*before.lines[:index], new, *before.lines[index + 1 :])
    totals = {period: before.of(period) for period in Period}
    for period in {old.period, new.period}:
        totals[period] = _moved(totals[period], _counted((old,), period), _counted((new,), period), vat)
        if totals[period].margin is None:
            # The line that changed may have been the only one of unknown cost: the others have to be asked.
            known = sums_of(_counted(lines, period), terms.currency)
            totals[period] = replace(totals[period], margin=known.margin)
    return _assembled(terms, lines, totals)


def _counted(lines: tuple[PricedLine, ...], period: Period) -> list[PricedLine]:
    return [line for line in lines if line.is_counted and line.period is period]


def _moved(
    totals: PeriodTotals, old: list[PricedLine], new: list[PricedLine], vat: VatTreatment
) -> PeriodTotals:
    """``totals`` of a period without its lines ``old`` and with ``new``."""
    gone, come = sums_of(old, totals.net.currency), sums_of(new, totals.net.currency)
    list_net = totals.list_net - gone.list_net + come.list_net
    net = totals.net - gone.net + come.net
    margin = together(together(totals.margin, come.margin), gone.margin.times(-1) if gone.margin else None)
    return totals_of(list_net, net, margin, single_vat(list_net, net, vat))


def _assembled(
    terms: QuoteTerms, lines: tuple[PricedLine, ...], totals: Mapping[Period, PeriodTotals]
) -> PricedQuote:
    currency, months = terms.currency, terms.commitment_months
    nets = {period: each.net for period, each in totals.items()}
    listed = {period: each.list_net for period, each in totals.items()}
    margins = {period: each.margin for period, each in totals.items()}
    term_total = sum_over_term(nets, months, currency)
    one_time, month, year = (totals[period] for period in (Period.ONE_TIME, Period.MONTH, Period.YEAR))
    return PricedQuote(
        currency=currency,
        lines=lines,
        one_time=one_time,
        month=month,
        year=year,
        everything=on_one_invoice(totals.values(), currency),
        term_total=term_total,
        first_year=sum_over_term(nets, min(months, FIRST_YEAR_MONTHS), currency),
        effective_discount_percent=effective_discount(sum_over_term(listed, months, currency), term_total),
        term_margin=margin_over_term(margins, months, currency),
    )

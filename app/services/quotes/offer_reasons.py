"""Why an amount of an offer is what it is: its steps from the domain, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from app.domain.catalogue.catalogue import Period, PriceList
from app.domain.pricing.priced import PricedQuote, VatAmount
from app.domain.pricing.trace import (
    Step,
    explain_discount,
    explain_due_first,
    explain_gross,
    explain_line,
    explain_line_discount,
    explain_list_total,
    explain_list_unit,
    explain_margin,
    explain_net,
    explain_net_unit,
    explain_period_discount,
    explain_term_total,
    explain_vat,
    margin_percent,
)
from app.domain.pricing.vat import vat_of
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.services.catalogue.product_names import ProductNames
from app.services.quotes.offer_amounts import OF_LINES, AmountKey, AmountKind
from app.services.quotes.offer_editing import OfferState
from app.services.quotes.offer_preview import PERIODS, display_periods, vat_amounts
from app.services.quotes.offers import Pricing
from app.services.words.derivation import Explanation, StepNames, derivation


@dataclass(frozen=True, slots=True)
class _Offer:
    """What the amounts of an offer were computed from."""

    terms: QuoteTerms
    lines: tuple[QuoteLine, ...]
    prices: PriceList
    priced: PricedQuote
    vat: Mapping[Period, tuple[VatAmount, ...]]


def explain(state: OfferState, names: ProductNames, key: AmountKey) -> Explanation:
    """Where the amount of ``key`` comes from.

    Raises:
        RuleViolation: ``price.missing``.
    """
    lines = state.terms.lines
    if key.kind in OF_LINES:
        lines = (*lines[: key.index], state.display_line(key.index), *lines[key.index + 1 :])
    vat = {period: vat_amounts(state, period) for period in Period}
    return _explanation(_Offer(state.terms, lines, state.pricing.prices, state.priced, vat), names, key)


def explain_priced(names: ProductNames, terms: QuoteTerms, pricing: Pricing, key: AmountKey) -> Explanation:
    """The same for ``terms`` that nobody edits in the offer editor: a cart, or a part of one.

    Raises:
        RuleViolation: ``price.missing``.
    """
    priced = pricing.price(terms)
    vat = {
        period: priced.of(period).vat_amounts or (vat_of(priced.of(period).net, pricing.vat),)
        for period in Period
    }
    return _explanation(_Offer(terms, terms.lines, pricing.prices, priced, vat), names, key)


def explain_quote(
    names: ProductNames, terms: QuoteTerms, prices: PriceList, priced: PricedQuote
) -> tuple[Explanation, ...]:
    """Where every amount that is printed on a quote comes from, in the order of the document.

    Nothing in it is for the rep alone: there is no cost and no margin.

    Raises:
        RuleViolation: ``price.missing``.
    """
    vat = {period: priced.of(period).vat_amounts for period in Period}
    offer = _Offer(terms, terms.lines, prices, priced, vat)
    return tuple(_explanation(offer, names, key) for key in _printed(offer))


def _printed(offer: _Offer) -> Iterator[AmountKey]:
    for period in PERIODS:
        for index, amounts in enumerate(offer.priced.lines):
            if amounts.quantity and amounts.period is period:
                for kind in (AmountKind.LIST_UNIT, AmountKind.NET_UNIT, AmountKind.LINE):
                    yield AmountKey(kind, period, index)
    for period in display_periods(offer.priced):
        yield AmountKey(AmountKind.NET, period)
        for index in range(len(offer.vat[period])):
            yield AmountKey(AmountKind.VAT, period, index)
        yield AmountKey(AmountKind.GROSS, period)
    yield AmountKey(AmountKind.TERM)
    yield AmountKey(AmountKind.FIRST)


def _explanation(offer: _Offer, names: ProductNames, key: AmountKey) -> Explanation:
    steps = _steps_of_line(offer, key) if key.kind in OF_LINES else _steps_of_total(offer, key)
    step_names = StepNames(names.sold_as, names.customer_type)
    derived = derivation(names.words, steps, offer.terms.currency, step_names)
    return Explanation(_subject(offer, names, key), derived)


def _steps_of_line(offer: _Offer, key: AmountKey) -> tuple[Step, ...]:
    line, amounts = offer.lines[key.index], offer.priced.lines[key.index]
    match key.kind:
        case AmountKind.LIST_UNIT:
            return explain_list_unit(line, offer.terms, offer.prices)
        case AmountKind.NET_UNIT:
            return explain_net_unit(line, offer.terms, offer.prices)
        case AmountKind.LINE_DISCOUNT:
            return explain_line_discount(line, amounts, key.places)
        case _:
            return explain_line(line, offer.terms, offer.prices)


def _steps_of_total(offer: _Offer, key: AmountKey) -> tuple[Step, ...]:
    priced, period, months = offer.priced, key.period, offer.terms.commitment_months
    match key.kind:
        case AmountKind.NET:
            return explain_net(priced, offer.terms, period)
        case AmountKind.LIST:
            return explain_list_total(priced, offer.terms, period)
        case AmountKind.PERIOD_DISCOUNT:
            return explain_period_discount(priced.of(period), period, key.places)
        case AmountKind.VAT:
            return explain_vat(offer.vat[period][key.index])
        case AmountKind.GROSS:
            return explain_gross(priced.of(period), period)
        case AmountKind.TERM:
            return explain_term_total(priced, months)
        case AmountKind.FIRST:
            return explain_due_first(priced)
        case AmountKind.DISCOUNT:
            return explain_discount(priced, months, key.places)
        case _:
            return _steps_of_margin(offer, key)


def _steps_of_margin(offer: _Offer, key: AmountKey) -> tuple[Step, ...]:
    steps, margin = explain_margin(offer.priced, offer.terms, key.period), offer.priced.of(key.period).margin
    if key.kind is AmountKind.MARGIN_PERCENT and margin is not None:
        return margin_percent(steps, margin, key.places)
    return steps


def _subject(offer: _Offer, names: ProductNames, key: AmountKey) -> str:
    words, months = names.words, offer.terms.commitment_months
    match key.kind:
        case AmountKind.LIST_UNIT | AmountKind.NET_UNIT | AmountKind.LINE | AmountKind.LINE_DISCOUNT:
            return _subject_of_line(offer, names, key)
        case AmountKind.LIST:
            return names.at_list(key.period)
        case AmountKind.PERIOD_DISCOUNT:
            return words.translate("quotes", "Effective discount, {what}", what=names.net(key.period))
        case AmountKind.NET:
            return names.net(key.period)
        case AmountKind.VAT:
            return names.vat(offer.vat[key.period][key.index].treatment, key.period)
        case AmountKind.GROSS:
            return names.gross(key.period)
        case AmountKind.TERM:
            return words.translate("quotes", "Total over {n} months excl. VAT", n=months)
        case AmountKind.FIRST:
            return words.translate("quotes", "Due first")
        case AmountKind.MARGIN | AmountKind.MARGIN_PERCENT:
            return words.translate("quotes", "Margin, {what}", what=names.net(key.period))
        case AmountKind.DISCOUNT:
            return words.translate("quotes", "Effective discount over {n} months", n=months)
        case _:
            assert_never(key.kind)


def _subject_of_line(offer: _Offer, names: ProductNames, key: AmountKey) -> str:
    words, line = names.words, offer.lines[key.index]
    product = names.sold_as(line.product_id, line.level or "")
    match key.kind:
        case AmountKind.LIST_UNIT:
            return words.translate("quotes", "List price of a unit, {product}", product=product)
        case AmountKind.NET_UNIT:
            return words.translate("quotes", "Net price of a unit, {product}", product=product)
        case AmountKind.LINE_DISCOUNT:
            return words.translate("quotes", "Effective discount, {what}", what=product)
        case _:
            return names.line(line, offer.priced.lines[key.index].period)

"""What an offer comes to, as the preview shows it: formatted texts, each amount with its key."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.money import round_half_away
from app.domain.pricing.margin import Margin
from app.domain.pricing.priced import PricedQuote, VatAmount, effective_discount
from app.domain.pricing.vat import vat_of
from app.services.approvals.approvals import beyond_any
from app.services.catalogue.product_names import ProductNames
from app.services.formats.formatting import PERCENT_PLACES
from app.services.quotes.line_problems import line_of
from app.services.quotes.offer_amounts import AmountKey, AmountKind, DisplayAmount
from app.services.quotes.offer_editing import OfferState
from app.services.words import Words

PERIODS = (Period.MONTH, Period.YEAR, Period.ONE_TIME)
# The limit of the discount stands at four fifths of its bar, so that going beyond it can be seen.
_LIMIT_PLACE = Decimal("0.8")
_MARGIN_FULL = Decimal(60)
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class DisplayShare:
    """A bar: how far it is filled and where its target stands, 0 to 1, with what is printed.

    ``amounts`` are printed one after the other, then ``suffix``.
    """

    share: Decimal
    amounts: tuple[DisplayAmount, ...]
    suffix: str
    target: Decimal
    note: str


@dataclass(frozen=True, slots=True)
class OfferPreview:
    """Everything in the preview panel that follows the keystrokes; ``margin`` is None when unknown.

    ``below`` are list price and effective discount of the main amount, none where it is at list price.
    """

    main: DisplayAmount
    below: tuple[DisplayAmount, ...]
    rows: tuple[DisplayAmount, ...]
    first: DisplayAmount
    first_note: str
    options: tuple[DisplayAmount, ...]
    margin: DisplayShare | None
    discount: DisplayShare
    approval: tuple[DisplayAmount, ...]
    """The discounts that a manager must approve; empty when nobody has to."""
    beyond: str
    """Why no manager can approve them either; empty when one can."""


def preview_of(state: OfferState, names: ProductNames, target_margin: Decimal) -> OfferPreview:
    """The preview of an offer; ``target_margin`` is the partner's, in percent."""
    periods = display_periods(state.priced)
    words, formats = names.words, names.words.formats
    main = state.priced.of(periods[0])
    first_label = words.translate("quotes", "Due first")
    return OfferPreview(
        main=DisplayAmount(
            AmountKey(AmountKind.NET, periods[0]), names.unit(periods[0]), formats.money(main.net)
        ),
        below=tuple(_below(state, names, periods[0])),
        rows=tuple(_rows(state, names, periods)),
        first=DisplayAmount(AmountKey(AmountKind.FIRST), first_label, formats.money(state.priced.due_first)),
        first_note=words.translate(
            "quotes", "invoice of {day}, incl. VAT", day=formats.long_date(state.terms.start_date)
        ),
        options=tuple(_options(state, names)),
        margin=_margin(main.margin, periods[0], names, target_margin),
        discount=_discount(state, names),
        approval=tuple(_approval(state, names)),
        beyond=_beyond(state, words),
    )


def display_periods(priced: PricedQuote) -> tuple[Period, ...]:
    """The periods in which something falls due, monthly first; never empty."""
    due = (period for period in PERIODS if priced.of(period).list_net.minor or priced.of(period).net.minor)
    return tuple(due) or (Period.MONTH,)


def vat_amounts(state: OfferState, period: Period) -> tuple[VatAmount, ...]:
    """The VAT of a period per rate; nothing due has its rate all the same."""
    totals = state.priced.of(period)
    return totals.vat_amounts or (vat_of(totals.net, state.pricing.vat),)


def _below(state: OfferState, names: ProductNames, period: Period) -> Iterator[DisplayAmount]:
    totals, words = state.priced.of(period), names.words
    percent = effective_discount(totals.list_net, totals.net)
    if percent:
        listed = words.translate("quotes", "list price", "of everything")
        yield DisplayAmount(AmountKey(AmountKind.LIST, period), listed, words.formats.money(totals.list_net))
        shown = words.formats.percent(round_half_away(percent, 1))
        discount = words.translate("quotes", "effective discount")
        yield DisplayAmount(AmountKey(AmountKind.PERIOD_DISCOUNT, period), discount, shown)


def _rows(state: OfferState, names: ProductNames, periods: tuple[Period, ...]) -> Iterator[DisplayAmount]:
    priced, words, money = state.priced, names.words, names.words.formats.money
    months = state.terms.commitment_months
    term = words.translate("quotes", "Total over {n} months excl. VAT", n=months)
    yield DisplayAmount(AmountKey(AmountKind.TERM), term, money(priced.term_total))
    for period in periods:
        totals = priced.of(period)
        if period is not periods[0]:
            yield DisplayAmount(AmountKey(AmountKind.NET, period), names.net(period), money(totals.net))
        for index, vat in enumerate(vat_amounts(state, period)):
            key = AmountKey(AmountKind.VAT, period, index)
            yield DisplayAmount(key, names.vat(vat.treatment, period), money(vat.vat))
        yield DisplayAmount(AmountKey(AmountKind.GROSS, period), names.gross(period), money(totals.total))


def _options(state: OfferState, names: ProductNames) -> Iterator[DisplayAmount]:
    for index, (line, priced) in enumerate(zip(state.terms.lines, state.priced.lines, strict=True)):
        if line.is_optional and line.quantity:
            label = names.words.translate(
                "quotes",
                "Optional: {product}, {count}",
                product=names.product(line.product_id),
                count=names.count(line),
            )
            amount = names.words.formats.signed(priced.net)
            yield DisplayAmount(AmountKey(AmountKind.LINE, priced.period, index), label, amount)


def _margin(
    margin: Margin | None, period: Period, names: ProductNames, target: Decimal
) -> DisplayShare | None:
    if margin is None:
        return None
    formats, percent = names.words.formats, margin.margin_percent
    label = names.words.translate("quotes", "Margin")
    amounts: tuple[DisplayAmount, ...] = ()
    if percent is not None:
        shown = formats.percent(round_half_away(percent, 1))
        amounts = (
            DisplayAmount(AmountKey(AmountKind.MARGIN, period), label, formats.money(margin.amount)),
            DisplayAmount(AmountKey(AmountKind.MARGIN_PERCENT, period), label, shown),
        )
    return DisplayShare(
        share=(percent or Decimal(0)) / _MARGIN_FULL,
        amounts=amounts,
        suffix="",
        target=target / _MARGIN_FULL,
        note=names.words.translate("quotes", "target {percent}", percent=formats.percent(target)),
    )


def _discount(state: OfferState, names: ProductNames) -> DisplayShare:
    limit, words = state.pricing.discount_limit, names.words
    percent = state.priced.effective_discount_percent
    formats = words.formats
    # Just beyond the limit, one decimal would print the limit itself.
    places = 2 if state.reasons else 1
    amounts: tuple[DisplayAmount, ...] = ()
    if percent is not None:
        key = AmountKey(AmountKind.DISCOUNT, places=places)
        shown = formats.percent(round_half_away(percent, places))
        amounts = (DisplayAmount(key, words.translate("quotes", "Effective discount"), shown),)
        percent = percent * _LIMIT_PLACE / limit if limit else percent / _HUNDRED
    return DisplayShare(
        share=percent or Decimal(0),
        amounts=amounts,
        suffix=words.translate("quotes", "of {limit}", limit=formats.percent(limit)) if amounts else "",
        target=_LIMIT_PLACE if limit else Decimal(0),
        note=_limit_note(state, names),
    )


def _limit_note(state: OfferState, names: ProductNames) -> str:
    """Whose limit the tick is; beyond what any manager may grant, also where that ends."""
    words = names.words
    if not _beyond(state, words):
        return words.translate("quotes", "your limit")
    highest = words.formats.percent(state.pricing.highest_limit)
    return words.translate("quotes", "your limit; a manager’s is {limit}", limit=highest)


def _beyond(state: OfferState, words: Words) -> str:
    if not state.reasons:
        return ""
    most = max(state.reasons, key=lambda each: Decimal(each.data["percent"]))
    problem = beyond_any(most, state.pricing.highest_limit)
    return words.problem(problem) if problem is not None else ""


def _approval(state: OfferState, names: ProductNames) -> Iterator[DisplayAmount]:
    words, formats = names.words, names.words.formats
    for reason in state.reasons:
        percent = formats.percent(Decimal(reason.data["percent"]))
        place = line_of(reason)
        if place is None:
            key = AmountKey(AmountKind.DISCOUNT, places=PERCENT_PLACES)
            yield DisplayAmount(key, words.translate("quotes", "Whole quote"), percent)
        else:
            line = state.terms.lines[place[0]]
            key = AmountKey(AmountKind.LINE_DISCOUNT, line.period, place[0], PERCENT_PLACES)
            yield DisplayAmount(key, names.sold_as(line.product_id, line.level or ""), percent)

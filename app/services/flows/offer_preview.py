"""What an offer comes to, as the preview shows it: formatted texts, each amount with its key."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue import Period
from app.domain.money import round_half_away
from app.domain.pricing.margin import Margin
from app.domain.pricing.priced import PricedQuote, VatAmount, effective_discount
from app.domain.pricing.vat import vat_of
from app.services.flows.offer_editing import OfferState, line_of
from app.services.flows.offer_names import OfferNames

PERIODS = (Period.MONTH, Period.YEAR, Period.ONE_TIME)
# The limit of the discount stands at four fifths of its bar, so that going beyond it can be seen.
_LIMIT_PLACE = Decimal("0.8")
_MARGIN_FULL = Decimal(60)
_HUNDRED = Decimal(100)


class AmountKind(StrEnum):
    LINE = "line"
    NET = "net"
    VAT = "vat"
    GROSS = "gross"
    TERM = "term"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class AmountKey:
    """Which amount of an offer; ``index`` is the number of the line, or of the VAT rate."""

    kind: AmountKind
    period: Period = Period.MONTH
    index: int = 0


@dataclass(frozen=True, slots=True)
class ShownAmount:
    """An amount with its label; ``is_strong`` where a row is a result."""

    key: AmountKey
    label: str
    amount: str


@dataclass(frozen=True, slots=True)
class ShownShare:
    """A bar: how far it is filled and where its target stands, 0 to 1, with what is printed."""

    share: Decimal
    value: str
    target: Decimal
    note: str


@dataclass(frozen=True, slots=True)
class OfferPreview:
    """Everything in the preview panel that follows the keystrokes; ``margin`` is None when unknown."""

    main: ShownAmount
    below: str
    rows: tuple[ShownAmount, ...]
    first: ShownAmount
    first_note: str
    options: tuple[ShownAmount, ...]
    margin: ShownShare | None
    discount: ShownShare
    approval: tuple[str, ...]
    """Why a manager must approve; empty when nobody has to."""


def preview_of(state: OfferState, names: OfferNames, target_margin: Decimal) -> OfferPreview:
    """The preview of an offer; ``target_margin`` is the partner's, in percent."""
    periods = shown_periods(state.priced)
    words, formats = names.words, names.words.formats
    main = state.priced.of(periods[0])
    first_label = words.translate("quotes", "Due first")
    return OfferPreview(
        main=ShownAmount(
            AmountKey(AmountKind.NET, periods[0]), names.unit(periods[0]), formats.money(main.net)
        ),
        below=_below(state, names, periods[0]),
        rows=tuple(_rows(state, names, periods)),
        first=ShownAmount(AmountKey(AmountKind.FIRST), first_label, formats.money(state.priced.due_first)),
        first_note=words.translate(
            "quotes", "invoice of {day}, incl. VAT", day=formats.long_date(state.terms.start_date)
        ),
        options=tuple(_options(state, names)),
        margin=_margin(main.margin, names, target_margin),
        discount=_discount(state, names),
        approval=tuple(_approval(state, names)),
    )


def shown_periods(priced: PricedQuote) -> tuple[Period, ...]:
    """The periods in which something falls due, monthly first; never empty."""
    due = (period for period in PERIODS if priced.of(period).list_net.minor or priced.of(period).net.minor)
    return tuple(due) or (Period.MONTH,)


def vat_amounts(state: OfferState, period: Period) -> tuple[VatAmount, ...]:
    """The VAT of a period per rate; nothing due has its rate all the same."""
    totals = state.priced.of(period)
    return totals.vat_amounts or (vat_of(totals.net, state.pricing.vat),)


def _below(state: OfferState, names: OfferNames, period: Period) -> str:
    totals, words = state.priced.of(period), names.words
    percent = effective_discount(totals.list_net, totals.net)
    if not percent:
        return words.translate("quotes", "at list price")
    return words.translate(
        "quotes",
        "list price {amount}, effective discount {percent}",
        amount=words.formats.money(totals.list_net),
        percent=words.formats.percent(round_half_away(percent, 1)),
    )


def _rows(state: OfferState, names: OfferNames, periods: tuple[Period, ...]) -> Iterator[ShownAmount]:
    priced, words, money = state.priced, names.words, names.words.formats.money
    months = state.terms.commitment_months
    term = words.translate("quotes", "Total over {n} months excl. VAT", n=months)
    yield ShownAmount(AmountKey(AmountKind.TERM), term, money(priced.term_total))
    for period in periods:
        totals = priced.of(period)
        if period is not periods[0]:
            yield ShownAmount(AmountKey(AmountKind.NET, period), names.net(period), money(totals.net))
        for index, vat in enumerate(vat_amounts(state, period)):
            key = AmountKey(AmountKind.VAT, period, index)
            yield ShownAmount(key, names.vat(vat.treatment, period), money(vat.vat))
        yield ShownAmount(AmountKey(AmountKind.GROSS, period), names.gross(period), money(totals.total))


def _options(state: OfferState, names: OfferNames) -> Iterator[ShownAmount]:
    for index, (line, priced) in enumerate(zip(state.terms.lines, state.priced.lines, strict=True)):
        if line.is_optional and line.quantity:
            label = names.words.translate(
                "quotes",
                "Optional: {product}, {count}",
                product=names.product(line.product_id),
                count=names.count(line),
            )
            amount = names.words.formats.signed(priced.net)
            yield ShownAmount(AmountKey(AmountKind.LINE, priced.period, index), label, amount)


def _margin(margin: Margin | None, names: OfferNames, target: Decimal) -> ShownShare | None:
    if margin is None:
        return None
    formats, percent = names.words.formats, margin.margin_percent
    shown = ""
    if percent is not None:
        shown = f"{formats.money(margin.amount)} · {formats.percent(round_half_away(percent, 1))}"
    return ShownShare(
        share=(percent or Decimal(0)) / _MARGIN_FULL,
        value=shown,
        target=target / _MARGIN_FULL,
        note=names.words.translate("quotes", "target {percent}", percent=formats.percent(target)),
    )


def _discount(state: OfferState, names: OfferNames) -> ShownShare:
    limit = state.pricing.discount_limit
    percent = state.priced.effective_discount_percent or Decimal(0)
    formats = names.words.formats
    # Just beyond the limit, one decimal would print the limit itself.
    shown = formats.percent(round_half_away(percent, 2 if state.reasons else 1))
    return ShownShare(
        share=percent * _LIMIT_PLACE / limit if limit else percent / _HUNDRED,
        value=names.words.translate(
            "quotes", "{percent} of {limit}", percent=shown, limit=formats.percent(limit)
        ),
        target=_LIMIT_PLACE if limit else Decimal(0),
        note=names.words.translate("quotes", "your limit"),
    )


def _approval(state: OfferState, names: OfferNames) -> Iterator[str]:
    words, formats = names.words, names.words.formats
    for reason in state.reasons:
        percent = formats.percent(Decimal(reason.data["percent"]))
        place = line_of(reason)
        if place is None:
            yield words.translate("quotes", "{percent} on the whole quote", percent=percent)
        else:
            product = names.product(state.terms.lines[place[0]].product_id)
            yield words.translate("quotes", "{percent} on {product}", percent=percent, product=product)

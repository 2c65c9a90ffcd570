"""One renewal in words: where the difference comes from, and what waiting costs, as the panel shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from app.domain.money import HUNDRED, Money
from app.domain.pricing.invoices import RegularInvoice
from app.domain.pricing.renewal import Cause, CauseKind, RenewedLine
from app.domain.pricing.waiting import WaitingKind, WaitingStep
from app.services.catalogue.product_names import ProductNames
from app.services.formats.formatting import MINUS
from app.services.renewals.renewals import RenewalPreview
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

_LIST_WORDS: Mapping[CauseKind, Marked] = {
    CauseKind.SURCHARGE: QT_TRANSLATE_NOOP("renewals", "Surcharge of the extended term, {before} → {after}"),
    CauseKind.SEATS: QT_TRANSLATE_NOOP("renewals", "Ordered already, {before} → {after} licences"),
    CauseKind.TIER: QT_TRANSLATE_NOOP("renewals", "Tier, {before} → {after}"),
    CauseKind.TYPED_PRICE: QT_TRANSLATE_NOOP("renewals", "Typed price, {before} → {after}"),
}


class RenewalAmount(StrEnum):
    """The amounts of the panel that explain themselves."""

    CURRENT = "current"
    UPCOMING = "upcoming"
    RENEWED = "renewed"
    DIFFERENCE = "difference"
    CARRIED = "carried"
    LATER = "later"
    EXTENDED = "extended"
    WAITING = "waiting"
    """What waiting costs over the months that are renewed."""


@dataclass(frozen=True, slots=True)
class RenewalFigure:
    """An amount that can be asked why: which one it is, what it is called, its figures."""

    key: RenewalAmount
    label: str
    amount: str


@dataclass(frozen=True, slots=True)
class CauseText:
    """A cause and its signed amount."""

    text: str
    amount: str


@dataclass(frozen=True, slots=True)
class LineBlock:
    """A product with its quantity and signed difference, and the causes that add up to it."""

    name: str
    quantity: str
    difference: str
    causes: tuple[CauseText, ...]


@dataclass(frozen=True, slots=True)
class WaitingText:
    """A dated step; ``figure`` is None where no amount is known, or none falls due."""

    title: str
    note: str
    figure: RenewalFigure | None


@dataclass(frozen=True, slots=True)
class RenewalView:
    """Everything that the panel says, formatted; what does not apply is empty or None."""

    title: str
    subtitle: str
    current: RenewalFigure
    upcoming: RenewalFigure | None
    renewed: RenewalFigure
    difference: RenewalFigure
    unit: str
    blocks: tuple[LineBlock, ...]
    carry: str
    carried: RenewalFigure | None
    waiting_cost: RenewalFigure | None
    waiting_note: str
    steps: tuple[WaitingText, ...]


def renewal_view(words: Words, names: ProductNames, preview: RenewalPreview, *, carries: bool) -> RenewalView:
    """The words and figures of ``preview``; ``carries`` says that its discounts are carried over."""
    priced, contract = preview.priced, preview.held.contract
    formats, waiting = words.formats, preview.waiting
    frame = words.translate(
        "renewals",
        "{number}, from {start} to {end}",
        number=contract.number,
        start=formats.short_date(contract.start_date),
        end=formats.short_date(preview.term.end),
    )
    return RenewalView(
        title=preview.customer.identity.name,
        subtitle=f"{frame} · {names.customer_type}" if names.customer_type else frame,
        current=_figure(words, RenewalAmount.CURRENT, priced.current),
        upcoming=None if preview.upcoming is None else _upcoming(words, preview.upcoming),
        renewed=_figure(words, RenewalAmount.RENEWED, priced.renewed),
        difference=_difference(words, priced.current, priced.difference),
        unit=words.translate(
            "renewals", "Excl. VAT a month, {currency}", currency=formats.currency(contract.currency)
        ),
        blocks=tuple(_block(words, names, preview, line) for line in priced.lines if line.causes),
        carry=_carry(words, preview, carries=carries),
        carried=None if preview.carried is None else _carried(words, preview.carried.priced.renewed),
        waiting_cost=None if waiting.cost is None else _waiting_cost(words, waiting.cost),
        waiting_note=_over(words, waiting.months),
        steps=tuple(_step(words, preview, step) for step in waiting.steps),
    )


def signed(words: Words, money: Money, *, with_currency: bool = False) -> str:
    """An amount with its sign; nothing where it is zero."""
    if not money.minor:
        return ""
    sign, size = (MINUS, -money) if money.minor < 0 else ("+", money)
    return sign + (words.formats.money(size) if with_currency else words.formats.amount(size))


def joined(words: Words, monies: Sequence[Money]) -> str:
    """Differences in several currencies: the first with its sign, each other added or taken away."""
    first, *others = (signed(words, each, with_currency=True) for each in monies) if monies else [""]
    return " ".join([first, *(f"{each[0]} {each[1:]}" for each in others)])


def _figure(words: Words, key: RenewalAmount, amount: Money) -> RenewalFigure:
    labels = {
        RenewalAmount.CURRENT: words.translate("renewals", "Monthly now, excl. VAT"),
        RenewalAmount.RENEWED: words.translate("renewals", "At today’s list"),
        RenewalAmount.LATER: words.translate("renewals", "In the term that follows"),
        RenewalAmount.EXTENDED: words.translate("renewals", "A month of the extended term"),
    }
    return RenewalFigure(key, labels[key], words.formats.money(amount))


def _upcoming(words: Words, invoice: RegularInvoice) -> RenewalFigure:
    label = words.translate("renewals", "Next invoice, {day}", day=words.formats.short_date(invoice.on))
    return RenewalFigure(RenewalAmount.UPCOMING, label, words.formats.money(invoice.net))


def _carried(words: Words, amount: Money) -> RenewalFigure:
    said = words.translate("renewals", "{amount} a month", amount=words.formats.money(amount))
    return RenewalFigure(RenewalAmount.CARRIED, words.translate("renewals", "Discount carried over"), said)


def _difference(words: Words, current: Money, difference: Money) -> RenewalFigure:
    label = words.translate("renewals", "Difference a month")
    said = signed(words, difference, with_currency=True) or words.translate("renewals", "none")
    if difference.minor and current.minor:
        percent = HUNDRED * difference.amount / current.amount
        shown = words.formats.percent(abs(percent).quantize(Decimal("0.1")))
        said = f"{said} · {MINUS if percent < 0 else '+'}{shown}"
    return RenewalFigure(RenewalAmount.DIFFERENCE, label, said)


def _waiting_cost(words: Words, cost: Money) -> RenewalFigure | None:
    said = signed(words, cost, with_currency=True)
    label = words.translate("renewals", "What waiting costs")
    return RenewalFigure(RenewalAmount.WAITING, label, said) if said else None


def _block(words: Words, names: ProductNames, preview: RenewalPreview, line: RenewedLine) -> LineBlock:
    return LineBlock(
        name=names.sold_as(line.product_id, line.level or ""),
        quantity=words.formats.count(line.quantity),
        difference=signed(words, line.difference) or words.formats.amount(line.difference),
        causes=tuple(_cause(words, preview, each) for each in line.causes),
    )


def _cause(words: Words, preview: RenewalPreview, cause: Cause) -> CauseText:
    return CauseText(
        _cause_words(words, preview, cause), signed(words, cause.amount) or _nothing(words, cause)
    )


def _nothing(words: Words, cause: Cause) -> str:
    return words.formats.amount(cause.amount)


def _cause_words(words: Words, preview: RenewalPreview, cause: Cause) -> str:
    percent = words.formats.percent
    match cause.kind:
        case CauseKind.LIST:
            return _list_words(words, preview, cause)
        case CauseKind.DISCOUNT if not cause.after:
            return words.translate(
                "renewals", "Discount of {percent} not carried over", percent=percent(cause.before)
            )
        case CauseKind.DISCOUNT:
            before, after = percent(cause.before), percent(cause.after)
            return words.translate("renewals", "Discount, {before} → {after}", before=before, after=after)
        case CauseKind.CUSTOMER_TYPE:
            before, after = percent(cause.before), percent(cause.after)
            return words.translate(
                "renewals", "Customer type, {before} → {after}", before=before, after=after
            )
        case CauseKind.SURCHARGE:
            before, after = percent(cause.before), percent(cause.after)
        case CauseKind.SEATS:
            count = words.formats.count
            before, after = count(int(cause.before)), count(int(cause.after))
        case _:
            before, after = _price(words, cause.before), _price(words, cause.after)
    return words.say(_LIST_WORDS[cause.kind], before=before, after=after)


def _list_words(words: Words, preview: RenewalPreview, cause: Cause) -> str:
    prices = preview.prices
    before, after = _price(words, cause.before), _price(words, cause.after)
    if prices.before is None or prices.before.version == prices.today.version:
        return words.translate("renewals", "List price, {before} → {after}", before=before, after=after)
    return words.translate(
        "renewals",
        "List v{old} → v{new}, {before} → {after}",
        old=str(prices.before.version),
        new=str(prices.today.version),
        before=before,
        after=after,
    )


def _price(words: Words, price: Decimal) -> str:
    return words.formats.decimal(price, 2, 4)


def _carry(words: Words, preview: RenewalPreview, *, carries: bool) -> str:
    """What the link says that takes the discounts over, or gives them up again."""
    if carries:
        return words.translate("renewals", "Do not carry the discount over")
    if preview.carried is None:
        return ""
    given = {each.before for line in preview.priced.lines for each in line.causes if _is_given(each)}
    if len(given) == 1 and all(_is_percent(line) for line in preview.priced.lines):
        return words.translate(
            "renewals", "Carry the discount of {percent} over", percent=words.formats.percent(given.pop())
        )
    return words.translate("renewals", "Carry the discounts over")


def _is_given(cause: Cause) -> bool:
    return cause.kind is CauseKind.DISCOUNT


def _is_percent(line: RenewedLine) -> bool:
    return all(each.kind is not CauseKind.TYPED_PRICE for each in line.causes)


def _over(words: Words, months: int) -> str:
    if not months:
        return ""
    if months == 1:
        return words.translate("renewals", "a month")
    return words.translate("renewals", "over {n} months", n=months)


def _step(words: Words, preview: RenewalPreview, step: WaitingStep) -> WaitingText:
    day, contract = words.formats.short_date(step.on), preview.held.contract
    months = contract.terms.renewal_months
    match step.kind:
        case WaitingKind.ACCEPTED_IN_TIME:
            title = words.translate("renewals", "Accepted by {day}", day=day)
            note = words.translate(
                "renewals",
                "list v{version}, price held for {n} months",
                n=preview.terms.commitment_months,
                version=str(step.list_version),
            )
        case WaitingKind.NOTICE_PASSED:
            title = words.translate("renewals", "No answer by {day}", day=day)
            note = words.translate("renewals", "notice passed, the renewal is certain")
        case WaitingKind.RENEWED_BY_ITSELF:
            title = words.translate("renewals", "Renewed on {day}", day=day)
            note = _renewed_note(words, months, step)
        case WaitingKind.EXTENDED:
            title = words.translate("renewals", "From {day}, month by month", day=day)
            percent = words.formats.percent(contract.terms.extension_percent or Decimal(0))
            note = words.translate("renewals", "extended term, {percent} dearer", percent=percent)
        case WaitingKind.ENDED:
            title = words.translate("renewals", "End of service on {day}", day=day)
            note = words.translate("renewals", "nothing is held any more")
        case _:
            assert_never(step.kind)
    return WaitingText(title, note, _figure_of(words, step))


def _renewed_note(words: Words, months: int, step: WaitingStep) -> str:
    if step.monthly is None:
        return words.translate("renewals", "{n} months, at the list in force on that day", n=months)
    if not step.list_version:
        return words.translate("renewals", "{n} months at the price that is charged", n=months)
    version = str(step.list_version)
    return words.translate(
        "renewals", "{n} months at list v{version}, price not held", n=months, version=version
    )


def _figure_of(words: Words, step: WaitingStep) -> RenewalFigure | None:
    if step.monthly is None:
        return None
    keys = {
        WaitingKind.EXTENDED: RenewalAmount.EXTENDED,
        WaitingKind.RENEWED_BY_ITSELF: RenewalAmount.LATER,
    }
    return _figure(words, keys.get(step.kind, RenewalAmount.RENEWED), step.monthly)

"""What each step of a derivation is about, and where its figure comes from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from app.domain.catalogue.catalogue import Period, VatCategory
from app.domain.pricing.trace import Step, StepCode
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words

EXACT_PLACES = 8
_DAY = timedelta(days=1)
_WHAT: Mapping[str, Marked] = {
    StepCode.LIST_UNIT: QT_TRANSLATE_NOOP("derivation", "List price"),
    StepCode.QUANTITY: QT_TRANSLATE_NOOP("derivation", "Quantity"),
    StepCode.TIER: QT_TRANSLATE_NOOP("derivation", "Tier"),
    StepCode.FLAT: QT_TRANSLATE_NOOP("derivation", "Flat fee"),
    StepCode.MANUAL_UNIT: QT_TRANSLATE_NOOP("derivation", "Typed price"),
    StepCode.CUSTOMER_DISCOUNT: QT_TRANSLATE_NOOP("derivation", "Customer type"),
    StepCode.LINE_DISCOUNT: QT_TRANSLATE_NOOP("derivation", "Line discount"),
    StepCode.QUOTE_DISCOUNT: QT_TRANSLATE_NOOP("derivation", "Quote discount"),
    StepCode.UNIT_COST: QT_TRANSLATE_NOOP("derivation", "Unit cost"),
    StepCode.TIER_COST: QT_TRANSLATE_NOOP("derivation", "Cost of the tier"),
    StepCode.LINE: QT_TRANSLATE_NOOP("derivation", "Line"),
    StepCode.LINE_BEFORE: QT_TRANSLATE_NOOP("derivation", "Line before the asked discounts"),
    StepCode.LINE_LIST: QT_TRANSLATE_NOOP("derivation", "Line at list price"),
    StepCode.LINE_COST: QT_TRANSLATE_NOOP("derivation", "Cost of the line"),
    StepCode.TAXABLE: QT_TRANSLATE_NOOP("derivation", "Excl. VAT"),
    StepCode.VAT_RATE: QT_TRANSLATE_NOOP("derivation", "VAT"),
    StepCode.VAT: QT_TRANSLATE_NOOP("derivation", "VAT"),
    StepCode.PERCENT: QT_TRANSLATE_NOOP("derivation", "As a percentage"),
    StepCode.OF_LIST: QT_TRANSLATE_NOOP("derivation", "Of the list price"),
    StepCode.OF_NET: QT_TRANSLATE_NOOP("derivation", "Of the net price"),
    StepCode.OF_COST: QT_TRANSLATE_NOOP("derivation", "Of the cost"),
    StepCode.UNIT: QT_TRANSLATE_NOOP("derivation", "Unit price"),
    StepCode.DAYS: QT_TRANSLATE_NOOP("derivation", "Days charged"),
    StepCode.PERIOD_DAYS: QT_TRANSLATE_NOOP("derivation", "Days of the period"),
    StepCode.FULL: QT_TRANSLATE_NOOP("derivation", "Full price"),
    StepCode.SURCHARGE: QT_TRANSLATE_NOOP("derivation", "Surcharge of the extended term"),
    StepCode.MONTHS_OF_YEAR: QT_TRANSLATE_NOOP("derivation", "Months of the year"),
    StepCode.PRIOR_UNIT: QT_TRANSLATE_NOOP("derivation", "Unit price before"),
    StepCode.REVERSAL: QT_TRANSLATE_NOOP("derivation", "Given back"),
    StepCode.CHARGE: QT_TRANSLATE_NOOP("derivation", "Charged"),
    StepCode.TODAY: QT_TRANSLATE_NOOP("derivation", "Today"),
    StepCode.REGULAR_INVOICES: QT_TRANSLATE_NOOP("derivation", "Regular invoices"),
    StepCode.LAST_INVOICE: QT_TRANSLATE_NOOP("derivation", "Last invoice"),
    StepCode.INVOICE_PART: QT_TRANSLATE_NOOP("derivation", "Line"),
    StepCode.CHANGED_LINE: QT_TRANSLATE_NOOP("derivation", "Line"),
    StepCode.NEW_TOTAL: QT_TRANSLATE_NOOP("derivation", "New total"),
    StepCode.PRIOR_TOTAL: QT_TRANSLATE_NOOP("derivation", "Total before"),
    StepCode.ROUND: QT_TRANSLATE_NOOP("derivation", "Rounded"),
    StepCode.SHOWN_UNIT: QT_TRANSLATE_NOOP("derivation", "As shown"),
    StepCode.SHOWN_PERCENT: QT_TRANSLATE_NOOP("derivation", "As shown"),
}
_NET = {
    "month": QT_TRANSLATE_NOOP("derivation", "Monthly net"),
    "year": QT_TRANSLATE_NOOP("derivation", "Yearly net"),
    "one_time": QT_TRANSLATE_NOOP("derivation", "One-time net"),
    "": QT_TRANSLATE_NOOP("derivation", "Net of everything"),
}
_LIST = {
    "month": QT_TRANSLATE_NOOP("derivation", "Monthly at list price"),
    "year": QT_TRANSLATE_NOOP("derivation", "Yearly at list price"),
    "one_time": QT_TRANSLATE_NOOP("derivation", "One-time at list price"),
    "": QT_TRANSLATE_NOOP("derivation", "Everything at list price"),
}
_COST = {
    "month": QT_TRANSLATE_NOOP("derivation", "Monthly cost"),
    "year": QT_TRANSLATE_NOOP("derivation", "Yearly cost"),
    "one_time": QT_TRANSLATE_NOOP("derivation", "One-time cost"),
}
_BY_PERIOD: Mapping[str, Mapping[str, Marked]] = {
    StepCode.PERIOD_NET: _NET,
    StepCode.PART: _NET,
    StepCode.PERIOD_LIST: _LIST,
    StepCode.PART_LIST: _LIST,
    StepCode.PART_COST: _COST,
}
_LINES = frozenset(
    {StepCode.LINE, StepCode.LINE_BEFORE, StepCode.LINE_LIST, StepCode.LINE_COST, StepCode.INVOICE_PART}
)


@dataclass(frozen=True, slots=True)
class StepNames:
    """What only the catalogue can name: a product and its level, and the type of the customer."""

    product: Callable[[str, str], str]
    customer_type: str = ""


def label(words: Words, step: Step, names: StepNames | None = None) -> str:
    """What a step is about: "Unit price", "Line discount"; with ``names`` a line is called by its product."""
    data = step.source
    if step.code in _BY_PERIOD:
        return words.say(_BY_PERIOD[step.code][data["period"]])
    if step.code == StepCode.EARLIER_PART:
        return words.translate("derivation", "Period {number}", number=data["number"])
    if step.code in _LINES and names is not None:
        return names.product(data["product_id"], data["level"])
    if step.code == StepCode.CHANGED_LINE and names is not None:
        return names.product(data["line_id"], "")
    return words.say(_WHAT[step.code])


def source(words: Words, step: Step, currency: str, names: StepNames | None = None) -> str:
    """Where the figure of a step comes from; empty where the label says it all."""
    formats, data = words.formats, step.source
    match step.code:
        case StepCode.LIST_UNIT | StepCode.UNIT_COST:
            return ", ".join(filter(None, (_list(words, step), _tier(words, step))))
        case StepCode.QUANTITY:
            return _count(words, int(step.operand), data.get("period", ""))
        case StepCode.TIER | StepCode.TIER_COST:
            return _units_of_tier(words, step, currency)
        case StepCode.FLAT | StepCode.UNIT:
            return _tier(words, step)
        case StepCode.CUSTOMER_DISCOUNT:
            percent = formats.percent(Decimal(data["percent"]))
            return ", ".join(filter(None, (names.customer_type if names else "", percent)))
        case StepCode.LINE_DISCOUNT | StepCode.QUOTE_DISCOUNT | StepCode.SURCHARGE:
            return formats.percent(Decimal(data["percent"]))
        case StepCode.VAT_RATE | StepCode.VAT:
            return _rate(words, step, currency)
        case StepCode.LINE | StepCode.LINE_LIST:
            return _count(words, int(data["quantity"]), data["period"])
        case StepCode.LINE_BEFORE:
            count = _count(words, int(data["quantity"]), data["period"])
            return words.translate("derivation", "before the asked discounts, {count}", count=count)
        case StepCode.LINE_COST:
            count = _count(words, int(data["quantity"]), data["period"])
            return words.translate("derivation", "cost, {count}", count=count)
        case StepCode.PART | StepCode.PART_LIST | StepCode.PART_COST:
            return _part(words, step, currency)
        case StepCode.DAYS | StepCode.PERIOD_DAYS:
            return _days(words, step)
        case StepCode.REGULAR_INVOICES:
            payment = formats.unit_price(Decimal(data["payment"]), currency)
            invoices = int(data["invoices"])
            return words.translate("derivation", "{n} invoices of {payment}", n=invoices, payment=payment)
        case StepCode.LAST_INVOICE:
            return words.translate("derivation", "{n} of {of} days", n=int(data["days"]), of=data["of"])
        case StepCode.INVOICE_PART:
            return _part_of_invoice(words, step)
        case StepCode.CHANGED_LINE if names is None:
            return data["line_id"]
        case _:
            return ""


def _count(words: Words, count: int, period: str) -> str:
    """How many; what is charged once is counted in units."""
    if period == Period.ONE_TIME:
        return words.translate("derivation", "{n} units", n=count)
    return words.translate("derivation", "{n} licences", n=count)


def _list(words: Words, step: Step) -> str:
    data = step.source
    name = f"{data['partnership']} {data['currency']} v{data['version']}"
    return words.translate("derivation", "list {name}", name=name)


def _tier(words: Words, step: Step) -> str:
    first, last = step.source.get("from", ""), step.source.get("up_to", "")
    if not first or (first == "1" and not last):
        return ""
    if not last:
        return words.translate("derivation", "tier from {first}", first=int(first))
    return words.translate("derivation", "tier {first} to {last}", first=int(first), last=int(last))


def _units_of_tier(words: Words, step: Step, currency: str) -> str:
    data, formats = step.source, words.formats
    unit = data["unit_cost"] if step.code == StepCode.TIER_COST else data["unit_price"]
    price, units = formats.unit_price(Decimal(unit), currency), formats.count(int(data["units"]))
    tier = _tier(words, step)
    if not tier:
        return words.translate("derivation", "{units} × {price}", units=units, price=price)
    return words.translate("derivation", "{tier}: {units} × {price}", tier=tier, units=units, price=price)


def _rate(words: Words, step: Step, currency: str) -> str:
    data, formats = step.source, words.formats
    match data.get("category"):
        case VatCategory.REVERSE_CHARGE:
            return words.translate("derivation", "reverse charge")
        case VatCategory.EXPORT:
            return words.translate("derivation", "outside the EU")
    percent = formats.percent(Decimal(data["percent"]))
    if step.code == StepCode.VAT_RATE:
        return percent
    taxable = formats.unit_price(Decimal(data["taxable"]), currency)
    return words.translate("derivation", "{percent} of {taxable}", percent=percent, taxable=taxable)


def _part(words: Words, step: Step, currency: str) -> str:
    data = step.source
    period, months = Period(data["period"]), int(data["months"])
    if not period.months:
        return ""
    net = words.formats.unit_price(Decimal(data["net"]), currency)
    if period is Period.MONTH:
        return words.translate("derivation", "{net} × {n} months", "", months, net=net)
    return words.translate("derivation", "{net} over {n} months", "", months, net=net)


def _part_of_invoice(words: Words, step: Step) -> str:
    """Seats times price, times the days where they are not all of the period."""
    data, formats = step.source, words.formats
    unit = formats.decimal(Decimal(data["unit_price"]), 2, 6)
    counted = f"{formats.count(int(data['quantity']))} × {unit}"
    if data["days"] == data["of"]:
        return counted
    return f"{counted} × {formats.count(int(data['days']))} ÷ {formats.count(int(data['of']))}"


def _days(words: Words, step: Step) -> str:
    """Which days; the last one is included, as people say it."""
    if not step.source.get("since"):
        return ""
    first, end = (date.fromisoformat(step.source[key]) for key in ("since", "until"))
    formats = words.formats
    if first >= end:
        return ""
    return words.translate(
        "derivation",
        "{first} to {last}",
        first=formats.short_date(first),
        last=formats.short_date(end - _DAY),
    )

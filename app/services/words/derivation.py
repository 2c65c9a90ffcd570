"""Why an amount is what it is, in words: the text of the popover, of its copy and of an annex."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue import Period
from app.domain.money import Money, exponent
from app.domain.pricing.trace import Operation, Step
from app.services.words.marks import QT_TRANSLATE_NOOP
from app.services.words.words import Words

_EXACT_PLACES = 8
_WHAT = {
    "list_unit": QT_TRANSLATE_NOOP("derivation", "List price"),
    "quantity": QT_TRANSLATE_NOOP("derivation", "Quantity"),
    "flat": QT_TRANSLATE_NOOP("derivation", "Flat fee"),
    "tier": QT_TRANSLATE_NOOP("derivation", "Tier"),
    "manual_unit": QT_TRANSLATE_NOOP("derivation", "Typed price"),
    "customer_discount": QT_TRANSLATE_NOOP("derivation", "Customer type"),
    "line_discount": QT_TRANSLATE_NOOP("derivation", "Line discount"),
    "quote_discount": QT_TRANSLATE_NOOP("derivation", "Quote discount"),
    "taxable": QT_TRANSLATE_NOOP("derivation", "Excl. VAT"),
    "unit": QT_TRANSLATE_NOOP("derivation", "Unit price"),
    "days": QT_TRANSLATE_NOOP("derivation", "Days charged"),
    "period_days": QT_TRANSLATE_NOOP("derivation", "Days of the period"),
    "vat_rate": QT_TRANSLATE_NOOP("derivation", "VAT"),
    "round": QT_TRANSLATE_NOOP("derivation", "Rounded"),
}
_SIGNS = {Operation.ADD: "+ ", Operation.MULTIPLY: "× ", Operation.DIVIDE: "÷ "}
_COUNTS = frozenset({"quantity", "days", "period_days"})


@dataclass(frozen=True, slots=True)
class ShownStep:
    """One row: what is done, where the figure comes from, and the figure with its sign."""

    what: str
    source: str
    operand: str


@dataclass(frozen=True, slots=True)
class Derivation:
    """The rows, then the exact result and what it is rounded to; ``exact`` is empty if nothing is."""

    steps: tuple[ShownStep, ...]
    exact_label: str
    exact: str
    result_label: str
    result: str

    @property
    def text(self) -> str:
        """All of it as lines of text, to copy."""
        rows = [(step.what, step.source, step.operand) for step in self.steps]
        if self.exact:
            rows.append((self.exact_label, "", self.exact))
        rows.append((self.result_label, "", self.result))
        return "\n".join("\t".join(row) for row in rows)


def derivation(words: Words, steps: Sequence[Step], currency: str) -> Derivation:
    """The steps of an amount in ``currency`` as a person reads them; parts that are nothing are left out."""
    kept = [step for step in steps if step.operation is not Operation.ROUND]
    is_rounded = len(kept) < len(steps)
    shown = [step for step in kept if step.operand or step.operation is not Operation.ADD]
    result = steps[-1].result if steps else Decimal(0)
    exact = kept[-1].result if kept else Decimal(0)
    return Derivation(
        steps=tuple(_shown(words, step, currency) for step in shown),
        exact_label=words.translate("derivation", "Exact result"),
        exact=words.formats.decimal(exact, exponent(currency), _EXACT_PLACES) if is_rounded else "",
        result_label=_result_label(words, currency, is_rounded),
        result=words.formats.money(Money.rounded(result, currency)),
    )


def _result_label(words: Words, currency: str, is_rounded: bool) -> str:
    if not is_rounded:
        return words.translate("derivation", "Total")
    if exponent(currency) == 2:
        return words.translate("derivation", "Rounded to the cent")
    return words.translate("derivation", "Rounded")


def _shown(words: Words, step: Step, currency: str) -> ShownStep:
    least = 0 if step.code in _COUNTS else 2
    figure = words.formats.decimal(step.operand, least, _EXACT_PLACES)
    return ShownStep(
        label(words, step), _source(words, step, currency), _SIGNS.get(step.operation, "") + figure
    )


def label(words: Words, step: Step) -> str:
    """What a step is about: "Unit price", "Line discount"."""
    if step.code == "part":
        return words.name(Period(step.source["period"]))
    return words.say(_WHAT[step.code])


def _source(words: Words, step: Step, currency: str) -> str:
    formats, data = words.formats, step.source
    match step.code:
        case "list_unit":
            return ", ".join(filter(None, (_list(words, step), _tier(words, step))))
        case "quantity":
            return words.translate("derivation", "{n} licences", n=int(step.operand))
        case "tier":
            price = formats.unit_price(Decimal(data["unit_price"]), currency)
            units = formats.count(int(data["units"]))
            return words.translate(
                "derivation", "{tier}: {units} × {price}", tier=_tier(words, step), units=units, price=price
            )
        case "flat":
            return _tier(words, step)
        case "customer_discount" | "line_discount" | "quote_discount" | "vat_rate":
            return formats.percent(Decimal(data["percent"]))
        case "part":
            return _part(words, step)
        case _:
            return ""


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


def _part(words: Words, step: Step) -> str:
    data = step.source
    period, months = Period(data["period"]), int(data["months"])
    if not period.months:
        return ""
    net = words.formats.decimal(Decimal(data["net"]), 2, _EXACT_PLACES)
    if period is Period.MONTH:
        return words.translate("derivation", "{net} × {n} months", "", months, net=net)
    return words.translate("derivation", "{net} over {n} months", "", months, net=net)

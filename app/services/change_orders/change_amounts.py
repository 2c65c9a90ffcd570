"""The amounts that a change shows, and why each of them is what it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.errors import violation
from app.domain.pricing.change_order import change_terms
from app.domain.pricing.priced import VatAmount
from app.domain.pricing.trace import Step, explain_vat, explain_with_vat
from app.domain.pricing.trace.change import (
    ChangeAmount,
    explain_change_total,
    explain_changed_line,
    explain_difference,
    explain_more,
    explain_total_on,
)
from app.domain.pricing.trace.change_unit import explain_changed_unit, explain_prior_unit
from app.domain.pricing.vat import vat_of
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_editing import ChangeState
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.services.words.derivation import Explanation, StepNames, derivation


class ChangeSum(StrEnum):
    """The amounts of a change that are no sum over its lines alone."""

    DIFFERENCE = "difference"
    LATER_DIFFERENCE = "later_difference"
    """What a full period from a day on differs by from the one before that day."""
    PRIOR_UNIT = "prior_unit"
    STEP_UNIT = "step_unit"
    UNIT = "unit"
    """What a unit of a line costs before the change, at its new level for the seats before, and after it."""
    TODAY_VAT = "today_vat"
    TODAY_WITH_VAT = "today_with_vat"
    NEXT_INVOICE_VAT = "next_invoice_vat"
    NEXT_INVOICE_WITH_VAT = "next_invoice_with_vat"
    TOTAL_ON = "total_on"
    """What a full period comes to from a day on; the next two are its VAT, and it with its VAT."""
    TOTAL_VAT = "total_vat"
    TOTAL_WITH_VAT = "total_with_vat"


_NAMES: Mapping[ChangeAmount | ChangeSum, Marked] = {
    ChangeAmount.PRIOR_PAYMENT: QT_TRANSLATE_NOOP("changes", "Payment before"),
    ChangeAmount.STEP_PAYMENT: QT_TRANSLATE_NOOP("changes", "Payment at the new level"),
    ChangeAmount.PAYMENT: QT_TRANSLATE_NOOP("changes", "New payment"),
    ChangeAmount.REVERSAL: QT_TRANSLATE_NOOP("changes", "Given back for this period"),
    ChangeAmount.CHARGE: QT_TRANSLATE_NOOP("changes", "Charged for this period"),
    ChangeAmount.TODAY: QT_TRANSLATE_NOOP("changes", "Today"),
    ChangeAmount.NEXT_INVOICE: QT_TRANSLATE_NOOP("changes", "Next invoice"),
    ChangeAmount.TO_TERM_END: QT_TRANSLATE_NOOP("changes", "To term end"),
    ChangeSum.DIFFERENCE: QT_TRANSLATE_NOOP("changes", "Difference"),
    ChangeSum.LATER_DIFFERENCE: QT_TRANSLATE_NOOP("changes", "Difference"),
    ChangeSum.PRIOR_UNIT: QT_TRANSLATE_NOOP("changes", "Net unit price before"),
    ChangeSum.STEP_UNIT: QT_TRANSLATE_NOOP("changes", "Net unit price at the new level"),
    ChangeSum.UNIT: QT_TRANSLATE_NOOP("changes", "Net unit price"),
    ChangeSum.TODAY_VAT: QT_TRANSLATE_NOOP("changes", "VAT, today"),
    ChangeSum.TODAY_WITH_VAT: QT_TRANSLATE_NOOP("changes", "Today, incl. VAT"),
    ChangeSum.NEXT_INVOICE_VAT: QT_TRANSLATE_NOOP("changes", "VAT, next invoice"),
    ChangeSum.NEXT_INVOICE_WITH_VAT: QT_TRANSLATE_NOOP("changes", "Next invoice, incl. VAT"),
    ChangeSum.TOTAL_VAT: QT_TRANSLATE_NOOP("changes", "VAT, new payment"),
    ChangeSum.TOTAL_WITH_VAT: QT_TRANSLATE_NOOP("changes", "New payment, incl. VAT"),
    ChangeSum.TOTAL_ON: QT_TRANSLATE_NOOP("changes", "New payment"),
}


@dataclass(frozen=True, slots=True)
class ChangeKey:
    """Which amount of a change: of the line ``index``, or of the whole without one; some are as of a day."""

    amount: ChangeAmount | ChangeSum
    index: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class ChangeFigure:
    """An amount with what it is called, as it is shown; one without ``key`` explains itself."""

    key: ChangeKey
    label: str
    amount: str


def explain_change(state: ChangeState, names: ProductNames, key: ChangeKey) -> Explanation:
    """Where the amount of ``key`` comes from.

    Raises:
        RuleViolation: ``price.missing``.
    """
    words, priced = names.words, state.priced
    called: dict[str, str] = {
        line.id: names.sold_as(line.product_id, line.level or "") for line in state.terms.lines
    }
    step_names = StepNames(lambda line_id, _level: called.get(line_id, line_id))
    steps = _steps(state, key)
    subject = _subject(state, names, key)
    return Explanation(subject, derivation(words, steps, priced.change.prior_total.currency, step_names))


def _steps(state: ChangeState, key: ChangeKey) -> tuple[Step, ...]:
    priced = state.priced
    match key.amount:
        case ChangeSum.DIFFERENCE:
            return explain_difference(priced.change, key.day)
        case ChangeSum.LATER_DIFFERENCE:
            return _later_difference(state, key.day or state.terms.on)
        case ChangeSum.PRIOR_UNIT | ChangeSum.STEP_UNIT | ChangeSum.UNIT:
            return _unit_steps(state, key.amount, key.index or 0)
        case ChangeSum.TODAY_VAT | ChangeSum.NEXT_INVOICE_VAT | ChangeSum.TOTAL_VAT:
            return explain_vat(_invoice_of(state, key))
        case ChangeSum.TODAY_WITH_VAT | ChangeSum.NEXT_INVOICE_WITH_VAT | ChangeSum.TOTAL_WITH_VAT:
            return explain_with_vat(_invoice_of(state, key))
        case ChangeSum.TOTAL_ON:
            return explain_total_on(key.day or state.terms.on, priced.change)
        case _:
            pass
    if key.index is None:
        return explain_change_total(key.amount, priced.change)
    found = explain_changed_line(key.index, change_terms(state.terms, state.basis), priced.change)
    if key.amount not in found:
        raise violation("amount.no_end")
    return found[key.amount]


def _later_difference(state: ChangeState, day: date) -> tuple[Step, ...]:
    """From the total until ``day`` to that from then on."""
    change, on = state.priced.change, state.terms.on
    before = max((step for step, _ in state.priced.steps() if on < step < day), default=on)
    return explain_more(change.total_on(day), change.total_on(before))


def _unit_steps(state: ChangeState, amount: ChangeAmount | ChangeSum, index: int) -> tuple[Step, ...]:
    changed, figures = change_terms(state.terms, state.basis), state.priced.change.lines[index]
    if amount is ChangeSum.PRIOR_UNIT:
        return explain_prior_unit(changed.lines[index], changed)
    quantity = figures.prior_quantity if amount is ChangeSum.STEP_UNIT else figures.quantity
    return explain_changed_unit(index, quantity, changed, state.terms, state.basis)


def _invoice_of(state: ChangeState, key: ChangeKey) -> VatAmount:
    """The invoice whose VAT an amount is, or includes."""
    match key.amount:
        case ChangeSum.TODAY_VAT | ChangeSum.TODAY_WITH_VAT:
            return state.priced.today
        case ChangeSum.NEXT_INVOICE_VAT | ChangeSum.NEXT_INVOICE_WITH_VAT:
            return state.priced.next_invoice
        case _:
            return vat_of(state.priced.change.total_on(key.day or state.terms.on), state.basis.vat)


def _subject(state: ChangeState, names: ProductNames, key: ChangeKey) -> str:
    what = amount_name(names, key.amount)
    if key.index is None:
        return what
    line = state.terms.lines[key.index]
    product = names.sold_as(line.product_id, line.level or "")
    return names.words.translate("changes", "{what}, {product}", what=what, product=product)


def amount_name(names: ProductNames, amount: ChangeAmount | ChangeSum) -> str:
    """What an amount of a change is called."""
    return names.words.say(_NAMES[amount])

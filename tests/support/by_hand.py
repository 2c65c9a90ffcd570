"""A derivation computed again by somebody who sees nothing but its operations and operands."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, localcontext

from app.domain.pricing.trace import Step, StepCode

_LIST = "price_list_id version currency partnership product_id level commitment_months"
_TIER = "from up_to"
_LINE = "line_id product_id level quantity period"
_PART = "period net months"
_RATE = "percent category mention"
_SOURCES = {
    StepCode.LIST_UNIT: ("price_list_id version currency partnership", f"{_LIST} {_TIER}"),
    StepCode.QUANTITY: ("", "period"),
    StepCode.TIER: (f"{_TIER} units unit_price", _LIST),
    StepCode.FLAT: (_TIER, ""),
    StepCode.CUSTOMER_DISCOUNT: ("percent", ""),
    StepCode.LINE_DISCOUNT: ("percent", ""),
    StepCode.QUOTE_DISCOUNT: ("percent", ""),
    StepCode.UNIT_COST: (f"{_LIST} {_TIER}", ""),
    StepCode.TIER_COST: (f"{_LIST} {_TIER} units unit_cost", ""),
    StepCode.LINE: (_LINE, ""),
    StepCode.LINE_BEFORE: (_LINE, ""),
    StepCode.LINE_LIST: (_LINE, ""),
    StepCode.LINE_COST: (_LINE, ""),
    StepCode.PERIOD_NET: ("period", ""),
    StepCode.PERIOD_LIST: ("period", ""),
    StepCode.VAT_RATE: (_RATE, ""),
    StepCode.VAT: (f"{_RATE} taxable", ""),
    StepCode.PART: (_PART, ""),
    StepCode.PART_LIST: (_PART, ""),
    StepCode.PART_COST: (_PART, ""),
    StepCode.UNIT: ("", _TIER),
    StepCode.DAYS: ("", "since until"),
    StepCode.PERIOD_DAYS: ("", "since until"),
    StepCode.SURCHARGE: ("percent", ""),
    StepCode.EARLIER_PART: ("number", ""),
    StepCode.REGULAR_INVOICES: ("payment invoices", ""),
    StepCode.LAST_INVOICE: ("days of", ""),
    StepCode.INVOICE_PART: ("product_id level quantity unit_price days of", ""),
    StepCode.CHANGED_LINE: ("line_id", ""),
    StepCode.ROUND: ("currency", ""),
    StepCode.SHOWN_UNIT: ("currency", ""),
}
"""The keys of a source that a code always has, and those it may have; a code that is not here has none."""


def by_hand(steps: Iterable[Step]) -> Decimal:
    """What the steps come to; every result on the way must be the step's own, and every source complete.

    Half away from zero is what ``decimal`` calls half up.
    """
    result = Decimal(0)
    with localcontext(prec=60):
        for step in steps:
            operand = step.operand
            match step.operation.value:
                case "start":
                    result = operand
                case "add":
                    result += operand
                case "multiply":
                    result *= operand
                case "divide":
                    result /= operand
                case "round":
                    result = result.quantize(Decimal(1).scaleb(-int(operand)), ROUND_HALF_UP)
                case unknown:
                    raise AssertionError(unknown)
            assert step.result == result, step
            _check_source(step)
    return result


def _check_source(step: Step) -> None:
    """Whether a step says where its operand comes from, in the words that ``StepCode`` promises."""
    always, sometimes = (set(keys.split()) for keys in _SOURCES.get(StepCode(step.code), ("", "")))
    assert always <= set(step.source) <= always | sometimes, step
    assert {None, "None"}.isdisjoint(step.source.values()), step

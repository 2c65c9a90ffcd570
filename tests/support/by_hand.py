"""A derivation computed again by somebody who sees nothing but its operations and operands."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, localcontext

from app.domain.pricing.trace import Step


def by_hand(steps: Iterable[Step]) -> Decimal:
    """What the steps come to; every result on the way must be the step's own.

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
    return result

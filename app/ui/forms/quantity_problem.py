"""What is wrong with the quantity that stands in a stepper."""

from app.domain.checks.amounts import QUANTITY_MAX
from app.domain.errors import Problem, RuleViolation
from app.ui.widgets.stepper import Stepper


def quantity_problem(stepper: Stepper) -> Problem | None:
    """Why what stands in ``stepper`` is no quantity; None when it is one."""
    try:
        typed = stepper.read(stepper.text())
    except RuleViolation as refused:
        return refused.problems[0]
    if typed <= QUANTITY_MAX:
        return None
    return Problem("quantity.range", "quantity", {"value": str(typed), "min": "0", "max": str(QUANTITY_MAX)})

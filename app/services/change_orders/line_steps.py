"""The steps of a changed line, as they are shown: one, or two where level and seats become others at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.money import Money
from app.domain.pricing.trace.change import ChangeAmount
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_amounts import ChangeKey
from app.services.change_orders.change_editing import ChangeState


@dataclass(frozen=True, slots=True)
class StepSide:
    """What is held before a step, or after it; ``payment`` is of one full billing period."""

    name: str
    quantity: int
    payment: Money
    key: ChangeKey


@dataclass(frozen=True, slots=True)
class LineStep:
    """``before`` is None for a product that is added."""

    before: StepSide | None
    after: StepSide
    effective: date


def line_steps(state: ChangeState, names: ProductNames, index: int) -> Iterator[LineStep]:
    """The steps of line ``index``, in the order in which they take effect."""
    line, figures = state.terms.lines[index], state.priced.change.lines[index]

    def side(level: str | None, quantity: int, payment: Money, amount: ChangeAmount) -> StepSide:
        name = names.sold_as(line.product_id, level or "")
        return StepSide(name, quantity, payment, ChangeKey(amount, index))

    before = None
    if figures.prior_unit_price is not None:
        level = state.level_before(line)
        before = side(level, figures.prior_quantity, figures.prior_payment, ChangeAmount.PRIOR_PAYMENT)
    if figures.step is not None:
        held = figures.prior_quantity
        middle = side(line.level, held, figures.step.payment, ChangeAmount.STEP_PAYMENT)
        yield LineStep(before, middle, state.terms.on)
        before = middle
    after = side(line.level, figures.quantity, figures.payment, ChangeAmount.PAYMENT)
    yield LineStep(before, after, figures.effective)

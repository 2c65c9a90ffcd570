"""One variant of what is being written, as it is kept and compared."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, NewType, TypeVar

from app.domain.money import CONTEXT, Money, exponent
from app.domain.pricing.trace import Operation, Step

T = TypeVar("T")
ScenarioId = NewType("ScenarioId", str)


@dataclass(frozen=True, slots=True)
class Scenario(Generic[T]):
    """Terms as the rep composes them; an empty ``name`` leaves them to be called by what they are."""

    id: ScenarioId
    terms: T
    name: str = ""


def difference_steps(mine: Decimal, first: Decimal) -> tuple[Step, ...]:
    """How far an amount of a variant is from that of the first, exact."""
    difference = CONTEXT.subtract(mine, first)
    return (
        Step("variant", Operation.START, mine, mine),
        Step("reference", Operation.ADD, -first, difference),
    )


def rounding_step(exact: Decimal, currency: str) -> Step:
    """The rounding of a screen."""
    places = Decimal(exponent(currency))
    return Step("round", Operation.ROUND, places, Money.rounded(exact, currency).amount)

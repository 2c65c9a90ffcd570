"""Why the sums over a commitment are what they are: printed amounts of the periods, so many times."""

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.pricing.priced import PricedQuote
from app.domain.pricing.totals import FIRST_YEAR_MONTHS, over_term
from app.domain.pricing.trace.steps import Step, StepCode, Trail


def explain_term_total(priced: PricedQuote, commitment_months: int) -> tuple[Step, ...]:
    """How the term total adds up from the printed amounts of the periods."""
    trail = Trail()
    for period in Period:
        add_part(trail, StepCode.PART, priced.of(period).net, period, commitment_months)
    return trail.steps


def explain_first_year(priced: PricedQuote, commitment_months: int) -> tuple[Step, ...]:
    """How the cost of the first twelve months of a commitment adds up."""
    return explain_term_total(priced, min(commitment_months, FIRST_YEAR_MONTHS))


def add_part(trail: Trail, code: StepCode, amount: Money, period: Period, months: int) -> None:
    """Add what ``amount`` of a period comes to over ``months``."""
    trail.add(code, over_term(amount, period, months).amount, _source(amount, period, months))


def take_part(trail: Trail, code: StepCode, amount: Money, period: Period, months: int) -> None:
    """Take away what ``amount`` of a period comes to over ``months``."""
    trail.add(code, (-over_term(amount, period, months)).amount, _source(amount, period, months))


def _source(amount: Money, period: Period, months: int) -> dict[str, str]:
    return {"period": str(period), "net": str(amount.amount), "months": str(months)}

"""Which term of a contract runs on a day: renewal is computed, like expiry, and nobody has to do it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.catalogue.contract_terms import ProrationRule, TacitPrice
from app.domain.dates import add_months
from app.domain.errors import RuleViolation
from app.domain.subscription.billing import BillingPeriod, period_with
from app.domain.subscription.contract import Contract

_DAY = timedelta(days=1)


class TermState(StrEnum):
    """How a contract stands on a day."""

    INITIAL = "initial"
    """In the term it was made for, or before it."""
    RENEWED = "renewed"
    """In a further term that began because nobody ended the contract."""
    EXTENDED = "extended"
    """Past its end, month by month, at the surcharge of its terms."""
    UPCOMING = "upcoming"
    """Before the first day of a contract that renews another: what it holds is held under that one yet."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a contract, both days inclusive; one that has ended is the last that there was."""

    start: date
    end: date
    state: TermState

    @property
    def is_over(self) -> bool:
        """Whether nothing is held any more."""
        return self.state is TermState.ENDED


def term_on(contract: Contract, day: date) -> Term:
    """The term of ``contract`` on ``day``: its first before it begins, its last once it has ended."""
    last = contract.ended_on
    if last is None:
        return _unbroken(contract, day)
    term = _unbroken(contract, min(day, last))
    is_over = term.is_over or day > last
    return replace(term, end=min(term.end, last), state=TermState.ENDED if is_over else term.state)


def _unbroken(contract: Contract, day: date) -> Term:
    """The term on ``day`` as if no renewal ended the contract."""
    if contract.renews is not None and day < contract.start_date:
        return Term(contract.start_date, contract.end_date, TermState.UPCOMING)
    first = Term(contract.start_date, contract.end_date, TermState.INITIAL)
    if day <= contract.end_date:
        return first
    terms = contract.terms
    if terms.is_tacit:
        return _term_after(contract, day, terms.renewal_months, TermState.RENEWED) or first
    if terms.extension_percent is not None:
        return _term_after(contract, day, 1, TermState.EXTENDED) or first
    return Term(first.start, first.end, TermState.ENDED)


def follows_list(contract: Contract, term: Term) -> bool:
    """Whether what is charged in ``term`` follows the list of its first day."""
    return term.state is TermState.RENEWED and contract.terms.tacit_price is TacitPrice.LIST


def is_priced_by_term(contract: Contract, term: Term) -> bool:
    """Whether what is charged in ``term`` may be something else than what was agreed."""
    return term.state is TermState.EXTENDED or follows_list(contract, term)


def period_on(contract: Contract, months: int, day: date) -> BillingPeriod:
    """The billing period of ``months`` that ``day`` is in; the first one before ``contract`` begins.

    Raises:
        RuleViolation: ``date.range`` when it would end in no year of the calendar.
    """
    return period_with(day, contract.start_date, months, contract.anchor_day)


def invoiced_from(contract: Contract, months: int, day: date) -> date:
    """The first day of the regular invoice that ``day`` is on, of what is billed every ``months``.

    A billing period that two terms share is invoiced in two parts, unless begun periods are charged whole.

    Raises:
        RuleViolation: ``date.range``.
    """
    term, first = term_on(contract, day), period_on(contract, months, day).start
    is_month_of_year = term.state is TermState.EXTENDED and months > 1
    if contract.terms.proration is ProrationRule.NONE and not is_month_of_year:
        return first
    return max(first, term.start)


def _term_after(contract: Contract, day: date, months: int, state: TermState) -> Term | None:
    """The term of ``months`` that ``day`` is in, counted on from the end; None past the last year."""
    begins, anchor = contract.end_date + _DAY, contract.anchor_day
    if begins != add_months(begins, 0, anchor):
        anchor = begins.day  # It was brought to another end than its months come to.
    try:
        period = period_with(day, begins, months, anchor)
    except RuleViolation:
        return None
    return Term(period.start, period.end - _DAY, state)

"""When somebody has to think of a contract: the day of its notice or its end, whichever comes first."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.subscription.contract import Contract
from app.domain.subscription.term import Term, TermState, term_on

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Due:
    """The next day of a contract that matters, inclusive: the last to give notice, or the term's last."""

    on: date
    is_notice: bool
    term: Term


def next_due(contract: Contract, day: date) -> Due | None:
    """The next such day from ``day`` on.

    None where there is none: the contract has ended or not begun, is renewed already, or goes on month by
    month by itself, so that no term is agreed that could come to its end.
    """
    term = term_on(contract, day)
    if contract.renewed_by is not None or term.is_over or term.state is TermState.UPCOMING:
        return None
    if _goes_on_by_month(contract, term):
        return None
    notice = notice_day(contract, term)
    if notice is not None and day <= notice:
        return Due(notice, True, term)
    return Due(term.end, False, term)


def notice_day(contract: Contract, term: Term) -> date | None:
    """The last day on which a tacit contract can be kept from being renewed; None where nobody has to say."""
    terms = contract.terms
    if not terms.is_tacit or not terms.notice_days:
        return None
    return term.end - timedelta(days=terms.notice_days)


def changes_on(contract: Contract, day: date) -> date | None:
    """The first day after ``day`` on which term or next due day are others; None when they stay for good."""
    term = term_on(contract, day)
    if term.is_over:
        return None
    if term.state is TermState.UPCOMING:
        return contract.start_date
    notice = notice_day(contract, term)
    return (notice if notice is not None and day <= notice else term.end) + _DAY


def renewal_day(contract: Contract, day: date) -> date:
    """The first day of a renewal that is agreed on ``day``, unless another is: the day after the term ends.

    A contract that has ended is renewed from ``day`` on.
    """
    return max(term_on(contract, day).end + _DAY, day)


def _goes_on_by_month(contract: Contract, term: Term) -> bool:
    terms = contract.terms
    is_monthly = term.state is TermState.RENEWED or contract.commitment_months <= 1
    return terms.is_tacit and terms.renewal_months <= 1 and is_monthly

"""What it costs to do nothing about a contract: the days to come, and the amounts that are known of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import localcontext
from enum import StrEnum

from app.domain.money import CONTEXT, HUNDRED, Money
from app.domain.subscription.contract import Contract
from app.domain.subscription.due import notice_day
from app.domain.subscription.term import TermState, term_on

_DAY = timedelta(days=1)


class WaitingKind(StrEnum):
    """What a day brings."""

    ACCEPTED_IN_TIME = "accepted_in_time"
    NOTICE_PASSED = "notice_passed"
    RENEWED_BY_ITSELF = "renewed_by_itself"
    EXTENDED = "extended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class WaitingStep:
    """A day and what it brings; ``monthly`` before VAT is None where no amount is known or due.

    ``list_version`` is that of the price list behind the amount, 0 for none.
    """

    kind: WaitingKind
    on: date
    monthly: Money | None = None
    list_version: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """The steps in order; ``cost`` is what waiting costs over ``months``, None where it is not known."""

    steps: tuple[WaitingStep, ...]
    cost: Money | None = None
    months: int = 0


@dataclass(frozen=True, slots=True)
class RenewalOffer:
    """What a month costs when the renewal is accepted in time, and the version of the list behind it."""

    monthly: Money
    list_version: int


def waiting(
    contract: Contract, today: date, current: Money, offer: RenewalOffer, later: RenewalOffer | None
) -> Waiting:
    """What comes of it when nobody renews ``contract``, of which a month costs ``current``.

    ``later`` is what a month costs by the price list that is published already for the day on which the
    contract renews itself; None where a list for that day is not known: its prices are not guessed.
    """
    term = term_on(contract, today)
    if contract.terms.is_tacit:
        return _tacit(contract, today, offer, later)
    over = term.end + _DAY
    if term.state is TermState.EXTENDED:
        over = contract.end_date + _DAY
    accepted = WaitingStep(WaitingKind.ACCEPTED_IN_TIME, term.end, offer.monthly, offer.list_version)
    if contract.terms.extension_percent is None:
        return Waiting((accepted, WaitingStep(WaitingKind.ENDED, over)))
    extended = extended_monthly(contract, current)
    steps = (accepted, WaitingStep(WaitingKind.EXTENDED, over, extended))
    return Waiting(steps, extended - offer.monthly, 1)


def extended_monthly(contract: Contract, current: Money) -> Money:
    """A month past the end of a contract that goes on by the month: ``current`` and the surcharge on it.

    Rounded once, half away from zero; ``current`` itself where the contract knows no surcharge.
    """
    percent = contract.terms.extension_percent
    if percent is None:
        return current
    with localcontext(CONTEXT):
        return Money.rounded(current.amount * (HUNDRED + percent) / HUNDRED, current.currency)


def _tacit(contract: Contract, today: date, offer: RenewalOffer, later: RenewalOffer | None) -> Waiting:
    term = term_on(contract, today)
    notice = notice_day(contract, term)
    is_open = notice is not None and today <= notice
    steps = []
    last = notice if notice is not None and is_open else term.end
    steps.append(WaitingStep(WaitingKind.ACCEPTED_IN_TIME, last, offer.monthly, offer.list_version))
    if notice is not None:
        steps.append(WaitingStep(WaitingKind.NOTICE_PASSED, notice))
    begins = term.end + _DAY
    if later is None:
        return Waiting((*steps, WaitingStep(WaitingKind.RENEWED_BY_ITSELF, begins)))
    steps.append(WaitingStep(WaitingKind.RENEWED_BY_ITSELF, begins, later.monthly, later.list_version))
    months = contract.terms.renewal_months
    return Waiting(tuple(steps), (later.monthly - offer.monthly).times(months), months)

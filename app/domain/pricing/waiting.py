"""What it costs to do nothing about a contract: the days to come, and the amounts that are known of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.money import Money, total
from app.domain.pricing.charged import is_list_settled, list_of_term, next_term, with_surcharge
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal import month_share
from app.domain.subscription.contract import Contract
from app.domain.subscription.due import notice_day
from app.domain.subscription.licence import Held, Licence
from app.domain.subscription.term import TermState, follows_list, term_on

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
    contract: Contract, today: date, extended: Money, offer: RenewalOffer, tacit: RenewalOffer | None
) -> Waiting:
    """What comes of it when nobody renews ``contract``.

    ``extended`` is what a month of an extended term costs, and ``tacit`` what one costs of the term into
    which the contract goes by itself (of list version 0 where it keeps its prices); None where it goes by a
    list that is not known yet: its prices are not guessed.
    """
    term = term_on(contract, today)
    if contract.terms.is_tacit:
        return _tacit(contract, today, offer, tacit)
    over = term.end + _DAY
    if term.state is TermState.EXTENDED:
        over = contract.end_date + _DAY
    accepted = WaitingStep(WaitingKind.ACCEPTED_IN_TIME, term.end, offer.monthly, offer.list_version)
    if contract.terms.extension_percent is None:
        return Waiting((accepted, WaitingStep(WaitingKind.ENDED, over)))
    steps = (accepted, WaitingStep(WaitingKind.EXTENDED, over, extended))
    return Waiting(steps, extended - offer.monthly, 1)


def extended_monthly(held: HeldContract, today: date) -> Money:
    """A month past the end of a contract that goes on by the month: each licence with the surcharge on it.

    Of what is held then, or ``today`` where it is past its end already; what is paid by the year weighs a
    twelfth. Without a surcharge it is what was agreed.
    """
    contract = held.contract
    day, percent = extended_from(contract, today), contract.terms.extension_percent or Decimal(0)
    parts = (
        month_share(with_surcharge(held.agreed_on(each, day), percent).payment, each.period)
        for each in held.licences
    )
    return total(parts, contract.currency)


def extended_from(contract: Contract, today: date) -> date:
    """The first day on which ``contract`` is past its end; ``today`` where it is already."""
    return max(contract.end_date + _DAY, today)


@dataclass(frozen=True, slots=True)
class TacitLine:
    """A licence in a further term; ``monthly`` is what a month of it costs."""

    licence: Licence
    held: Held
    monthly: Money


@dataclass(frozen=True, slots=True)
class TacitTerm:
    """The term into which a contract goes by itself; ``list_version`` is 0 where prices are kept."""

    begins: date
    lines: tuple[TacitLine, ...]
    monthly: Money
    list_version: int


def tacit_term(held: HeldContract, today: date) -> TacitTerm | None:
    """What the next term of a tacit contract costs when nobody says anything.

    None where the contract is not tacit, or follows a list that is not known: a list without a last day may
    have a successor by then.
    """
    contract = held.contract
    following = next_term(contract, today)
    if following is None or not contract.terms.is_tacit:
        return None
    version = 0
    if follows_list(contract, following):
        known = list_of_term(contract, held.lists, following.start)
        if known is None or not is_list_settled(known, today):
            return None
        version = known.version
    lines = tuple(
        TacitLine(each, then, month_share(then.payment, each.period))
        for each in held.licences
        if (then := held.agreed_on(each, following.start)).quantity
    )
    monthly = total((each.monthly for each in lines), contract.currency)
    return TacitTerm(following.start, lines, monthly, version)


def _tacit(contract: Contract, today: date, offer: RenewalOffer, later: RenewalOffer | None) -> Waiting:
    term = term_on(contract, today)
    notice = notice_day(contract, term)
    is_open = notice is not None and today <= notice
    last = notice if notice is not None and is_open else term.end
    steps = [WaitingStep(WaitingKind.ACCEPTED_IN_TIME, last, offer.monthly, offer.list_version)]
    if notice is not None:
        steps.insert(1 if is_open else 0, WaitingStep(WaitingKind.NOTICE_PASSED, notice))
    begins = term.end + _DAY
    if later is None:
        return Waiting((*steps, WaitingStep(WaitingKind.RENEWED_BY_ITSELF, begins)))
    steps.append(WaitingStep(WaitingKind.RENEWED_BY_ITSELF, begins, later.monthly, later.list_version))
    months = contract.terms.renewal_months
    return Waiting(tuple(steps), (later.monthly - offer.monthly).times(months), months)

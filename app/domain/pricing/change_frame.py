"""What the term that runs, and the one that follows it, say to a change of a contract."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy, TermAlignment
from app.domain.change.change import NextTerm
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.dates import add_months
from app.domain.pricing.charged import is_list_settled, list_of_term, next_term, surcharge_on
from app.domain.pricing.held import HeldContract
from app.domain.subscription.billing import BillingPeriod
from app.domain.subscription.contract import Contract
from app.domain.subscription.proration import DayShare, share_of_further_term
from app.domain.subscription.term import Term, TermState, follows_list, period_on, term_on

_DAY = timedelta(days=1)
_NOTHING = Decimal(0)


def term_end_of(terms: ChangeOrderTerms, held: HeldContract | None) -> date | None:
    """The day after the last of the term that runs on the day of the change."""
    if held is not None:
        return term_on(held.contract, terms.on).end + _DAY
    return add_months(terms.on, terms.commitment_months)


def alignment_of(rules: ContractTerms, terms: ChangeOrderTerms, held: HeldContract | None) -> TermAlignment:
    """How a change moves the end: past its end a contract gets another one by a renewal alone."""
    if held is not None and term_on(held.contract, terms.on).state is TermState.EXTENDED:
        return TermAlignment.CO_TERMINATE
    return rules.alignment


def notice_days_of(rules: ContractTerms) -> int:
    """How long before the end of a term notice is given; a contract that is not tacit asks for none."""
    return rules.notice_days if rules.is_tacit else 0


def free_until(renewed: Contract, start: date, today: date) -> date | None:
    """The last day on which ``renewed`` lets seats go by the day ``start`` on which its renewal begins.

    None where that is over ``today``: they are bound by the renewal then.
    """
    rules = renewed.terms
    is_at_any_time = rules.reduction in (ReductionPolicy.AT_ONCE, ReductionPolicy.NEXT_BILLING)
    last = start - _DAY - timedelta(days=0 if is_at_any_time else notice_days_of(rules))
    return last if today <= last else None


def following_end(terms: ChangeOrderTerms, held: HeldContract | None) -> date | None:
    """The day after the last of the first term after this one for which notice is in time; None without one.

    Further terms may be shorter than the notice that is to be given of their end.
    """
    if held is None or alignment_of(held.contract.terms, terms, held) is not TermAlignment.CO_TERMINATE:
        return None
    contract, on = held.contract, terms.on
    if terms.new_end is not None:
        contract, on = replace(contract, end_date=terms.new_end), terms.new_end
    following, notice = next_term(contract, on), timedelta(days=notice_days_of(contract.terms))
    while following is not None and terms.on > following.end - notice:
        later = next_term(contract, following.end)
        if later is None or later.end <= following.end:
            break
        following = later
    return None if following is None else following.end + _DAY


def surcharge_of(terms: ChangeOrderTerms, held: HeldContract | None) -> Decimal:
    """By how many percent everything is dearer in the term that runs on the day of the change."""
    return _NOTHING if held is None else surcharge_on(held.contract, terms.on)


def term_after(terms: ChangeOrderTerms, held: HeldContract | None, period: BillingPeriod) -> NextTerm | None:
    """What is invoiced first once the term is over, where the billing period outlasts it."""
    following = begins_next(terms, held, period)
    if held is None or following is None:
        return None
    contract, start = held.contract, following.start
    percent = surcharge_on(contract, start)
    if following.state is TermState.EXTENDED and terms.period is Period.YEAR:
        return NextTerm(DayShare(1, terms.period.months), percent, is_month_of_year=True)
    billed = period_on(contract, terms.period.months, start)
    until, rules = min(billed.end, following.end + _DAY), contract.terms
    share = share_of_further_term(rules.proration, start, until, billed, rules.threshold_day)
    return NextTerm(share, percent)


def is_next_price_open(terms: ChangeOrderTerms, held: HeldContract | None, period: BillingPeriod) -> bool:
    """Whether the next invoice is of a further term whose list may be replaced before it begins."""
    following = begins_next(terms, held, period)
    if held is None or following is None or not follows_list(held.contract, following):
        return False
    found = list_of_term(held.contract, held.lists, following.start)
    return not is_list_settled(found, terms.on)


def begins_next(terms: ChangeOrderTerms, held: HeldContract | None, period: BillingPeriod) -> Term | None:
    """The term that begins by itself no later than the billing period ends."""
    if held is None or terms.new_end is not None:
        return None
    following = next_term(held.contract, terms.on)
    return following if following is not None and following.start <= period.end else None

"""What it costs to do nothing: dated steps, and no amount of a list that nobody knows yet."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.pricing.waiting import RenewalOffer, Waiting, WaitingKind, extended_monthly, waiting
from app.domain.subscription.contract import Contract
from tests.support import builders as b

TODAY = date(2026, 11, 20)
TACIT = ContractTerms(is_tacit=True, notice_days=60, renewal_months=12)
OFFER, LATER = RenewalOffer(b.eur("655.74"), 41), RenewalOffer(b.eur("675.32"), 42)
CURRENT = b.eur("609.81")


def contract(terms: ContractTerms) -> Contract:
    return b.contract(start_date=date(2024, 2, 1), end_date=date(2027, 1, 31), terms=terms)


def steps(found: Waiting) -> list[tuple[WaitingKind, date, str]]:
    return [(step.kind, step.on, str(step.monthly.amount) if step.monthly else "") for step in found.steps]


def test_a_tacit_contract_is_renewed_at_a_list_that_is_published_already() -> None:
    found = waiting(contract(TACIT), TODAY, CURRENT, OFFER, LATER)
    assert steps(found) == [
        (WaitingKind.ACCEPTED_IN_TIME, date(2026, 12, 2), "655.74"),
        (WaitingKind.NOTICE_PASSED, date(2026, 12, 2), ""),
        (WaitingKind.RENEWED_BY_ITSELF, date(2027, 2, 1), "675.32"),
    ]
    assert (found.cost, found.months) == (b.eur("234.96"), 12)


def test_a_list_that_is_not_known_is_not_guessed() -> None:
    found = waiting(contract(TACIT), TODAY, CURRENT, OFFER, None)
    assert steps(found)[-1] == (WaitingKind.RENEWED_BY_ITSELF, date(2027, 2, 1), "")
    assert found.cost is None


def test_once_the_notice_has_passed_the_last_day_is_that_of_the_term() -> None:
    found = waiting(contract(TACIT), date(2026, 12, 3), CURRENT, OFFER, None)
    assert steps(found)[0] == (WaitingKind.ACCEPTED_IN_TIME, date(2027, 1, 31), "655.74")


@pytest.mark.parametrize("today", [TODAY, date(2027, 2, 15)])
def test_a_contract_that_is_extended_costs_its_surcharge(today: date) -> None:
    terms = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
    found = waiting(contract(terms), today, CURRENT, OFFER, None)
    # 609.81 x 1.03 = 628.1043
    assert steps(found)[1] == (WaitingKind.EXTENDED, date(2027, 2, 1), "628.10")
    assert (found.cost, found.months) == (b.eur("628.10") - b.eur("655.74"), 1)


def test_a_contract_that_just_ends_has_no_amount_after_it() -> None:
    found = waiting(contract(ContractTerms(is_tacit=False)), TODAY, CURRENT, OFFER, LATER)
    assert steps(found) == [
        (WaitingKind.ACCEPTED_IN_TIME, date(2027, 1, 31), "655.74"),
        (WaitingKind.ENDED, date(2027, 2, 1), ""),
    ]
    assert found.cost is None
    assert extended_monthly(contract(ContractTerms(is_tacit=False)), CURRENT) == CURRENT


def test_a_tacit_contract_that_asks_for_no_notice_is_accepted_until_its_last_day() -> None:
    terms = ContractTerms(is_tacit=True, notice_days=0, renewal_months=12)
    found = waiting(contract(terms), TODAY, CURRENT, OFFER, LATER)
    assert [kind for kind, _, _ in steps(found)] == [
        WaitingKind.ACCEPTED_IN_TIME,
        WaitingKind.RENEWED_BY_ITSELF,
    ]
    assert steps(found)[0][1] == date(2027, 1, 31)

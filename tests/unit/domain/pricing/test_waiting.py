"""What it costs to do nothing: dated steps, and no amount of a list that nobody knows yet."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.contract_terms import ContractTerms, TacitPrice
from app.domain.pricing.held import HeldContract
from app.domain.pricing.waiting import (
    RenewalOffer,
    Waiting,
    WaitingKind,
    extended_monthly,
    tacit_term,
    waiting,
)
from app.domain.subscription.contract import Contract
from tests.support import builders as b
from tests.support import held_contracts as h

TODAY = date(2026, 11, 20)
TACIT = ContractTerms(is_tacit=True, notice_days=60, renewal_months=12)
OFFER, LATER = RenewalOffer(b.eur("655.74"), 41), RenewalOffer(b.eur("675.32"), 42)
EXTENDED = b.eur("628.10")


def contract(terms: ContractTerms) -> Contract:
    return b.contract(start_date=date(2024, 2, 1), end_date=date(2027, 1, 31), terms=terms)


def steps(found: Waiting) -> list[tuple[WaitingKind, date, str]]:
    return [(step.kind, step.on, str(step.monthly.amount) if step.monthly else "") for step in found.steps]


def test_a_tacit_contract_is_renewed_at_a_list_that_is_published_already() -> None:
    found = waiting(contract(TACIT), TODAY, EXTENDED, OFFER, LATER)
    assert steps(found) == [
        (WaitingKind.ACCEPTED_IN_TIME, date(2026, 12, 2), "655.74"),
        (WaitingKind.NOTICE_PASSED, date(2026, 12, 2), ""),
        (WaitingKind.RENEWED_BY_ITSELF, date(2027, 2, 1), "675.32"),
    ]
    assert (found.cost, found.months) == (b.eur("234.96"), 12)
    assert [step.list_version for step in found.steps] == [41, 0, 42]
    # The day of the notice is the last on which it can be given.
    assert waiting(contract(TACIT), date(2026, 12, 2), EXTENDED, OFFER, LATER) == found


def test_a_list_that_is_not_known_is_not_guessed() -> None:
    found = waiting(contract(TACIT), TODAY, EXTENDED, OFFER, None)
    assert steps(found)[-1] == (WaitingKind.RENEWED_BY_ITSELF, date(2027, 2, 1), "")
    assert found.cost is None
    at_list = replace(TACIT, tacit_price=TacitPrice.LIST)
    held = HeldContract(contract(at_list), (h.protect(100),), (h.prices(valid_to=None),))
    assert tacit_term(held, TODAY) is None
    assert tacit_term(replace(held, lists=()), TODAY) is None


def test_a_list_that_is_published_for_the_day_or_holds_until_then_is_known() -> None:
    at_list = replace(TACIT, tacit_price=TacitPrice.LIST)
    today = h.prices(valid_to=date(2027, 12, 31))
    held = HeldContract(contract(at_list), (h.protect(100),), (today,))
    known = tacit_term(held, TODAY)
    assert known is not None
    assert (known.begins, known.monthly, known.list_version) == (
        date(2027, 2, 1),
        b.eur("238.00"),
        today.version,
    )
    coming = replace(today, version=99, valid_from=date(2027, 1, 15), valid_to=None)
    published = tacit_term(replace(held, lists=(today, coming)), TODAY)
    assert published is not None
    assert published.list_version == 99


def test_a_price_that_is_kept_is_known_and_one_of_an_ended_contract_is_none() -> None:
    held = HeldContract(contract(TACIT), (h.protect(100), h.coach(0)))
    kept = tacit_term(held, TODAY)
    assert kept is not None
    assert (kept.monthly, kept.list_version, len(kept.lines)) == (b.eur("235.00"), 0, 1)
    for terms in (ContractTerms(is_tacit=False), ContractTerms(is_tacit=False, extension_percent=Decimal(3))):
        assert tacit_term(replace(held, contract=contract(terms)), TODAY) is None


def test_once_the_notice_has_passed_the_last_day_is_that_of_the_term() -> None:
    found = waiting(contract(TACIT), date(2026, 12, 3), EXTENDED, OFFER, None)
    assert steps(found) == [
        (WaitingKind.NOTICE_PASSED, date(2026, 12, 2), ""),
        (WaitingKind.ACCEPTED_IN_TIME, date(2027, 1, 31), "655.74"),
        (WaitingKind.RENEWED_BY_ITSELF, date(2027, 2, 1), ""),
    ]


@pytest.mark.parametrize("today", [TODAY, date(2027, 2, 15)])
def test_a_contract_that_is_extended_costs_its_surcharge(today: date) -> None:
    terms = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
    found = waiting(contract(terms), today, EXTENDED, OFFER, None)
    assert steps(found)[1] == (WaitingKind.EXTENDED, date(2027, 2, 1), "628.10")
    assert (found.cost, found.months) == (b.eur("628.10") - b.eur("655.74"), 1)


def test_a_contract_that_just_ends_has_no_amount_after_it() -> None:
    found = waiting(contract(ContractTerms(is_tacit=False)), TODAY, EXTENDED, OFFER, LATER)
    assert steps(found) == [
        (WaitingKind.ACCEPTED_IN_TIME, date(2027, 1, 31), "655.74"),
        (WaitingKind.ENDED, date(2027, 2, 1), ""),
    ]
    assert found.cost is None


@pytest.mark.parametrize("today", [TODAY, date(2027, 2, 15)])
def test_a_month_of_the_extended_term_is_the_sum_of_its_printed_lines(today: date) -> None:
    terms = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
    held = HeldContract(contract(terms), (h.protect(101), h.coach(101)))
    # 101 x 2.35 x 1.03 = 244.4705 and 101 x 1.45 x 1.03 = 150.8435
    assert extended_monthly(held, today) == b.eur("395.31")
    assert extended_monthly(replace(held, contract=contract(ContractTerms(is_tacit=False))), today) == (
        b.eur("383.80")
    )


def test_a_tacit_contract_that_asks_for_no_notice_is_accepted_until_its_last_day() -> None:
    terms = ContractTerms(is_tacit=True, notice_days=0, renewal_months=12)
    found = waiting(contract(terms), TODAY, EXTENDED, OFFER, LATER)
    assert [kind for kind, _, _ in steps(found)] == [
        WaitingKind.ACCEPTED_IN_TIME,
        WaitingKind.RENEWED_BY_ITSELF,
    ]
    assert steps(found)[0][1] == date(2027, 1, 31)

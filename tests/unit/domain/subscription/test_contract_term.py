"""Which term of a contract runs on a day, whoever asks and whenever."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.dates import last_day
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import TermState, period_on, term_on
from tests.support import builders as b

TACIT = ContractTerms(is_tacit=True, renewal_months=12, notice_days=90)
DAY = timedelta(days=1)


def contract(start: str, months: int, terms: ContractTerms) -> Contract:
    begins = date.fromisoformat(start)
    return b.contract(
        start_date=begins,
        end_date=last_day(begins, months),
        commitment_months=months,
        anchor_day=begins.day,
        terms=terms,
    )


@pytest.mark.parametrize(
    ("start", "months", "renewal", "day", "expected"),
    [
        ("2026-01-01", 12, 12, "2025-06-01", ("2026-01-01", "2026-12-31", "initial")),
        ("2026-01-01", 12, 12, "2026-12-31", ("2026-01-01", "2026-12-31", "initial")),
        ("2026-01-01", 12, 12, "2027-01-01", ("2027-01-01", "2027-12-31", "renewed")),
        ("2024-01-01", 36, 12, "2028-02-29", ("2028-01-01", "2028-12-31", "renewed")),
        ("2026-01-31", 1, 1, "2026-03-01", ("2026-02-28", "2026-03-30", "renewed")),
        ("2026-01-31", 1, 1, "2026-03-31", ("2026-03-31", "2026-04-29", "renewed")),
        ("2024-02-29", 12, 12, "2025-02-27", ("2024-02-29", "2025-02-27", "initial")),
        ("2024-02-29", 12, 12, "2025-02-28", ("2025-02-28", "2026-02-27", "renewed")),
        ("2024-02-29", 12, 12, "2028-02-29", ("2028-02-29", "2029-02-27", "renewed")),
        ("2026-01-15", 12, 1, "2035-07-15", ("2035-07-15", "2035-08-14", "renewed")),
    ],
)
def test_a_tacit_contract_goes_on_by_itself(
    start: str, months: int, renewal: int, day: str, expected: tuple[str, str, str]
) -> None:
    term = term_on(contract(start, months, replace(TACIT, renewal_months=renewal)), date.fromisoformat(day))
    assert (term.start.isoformat(), term.end.isoformat(), term.state.value) == expected
    assert not term.is_over


def test_one_that_is_not_tacit_ends_with_its_last_day() -> None:
    ends = contract("2026-01-01", 12, ContractTerms())
    assert term_on(ends, date(2026, 12, 31)).state is TermState.INITIAL
    after = term_on(ends, date(2027, 1, 1))
    assert (after.is_over, after.start, after.end) == (True, date(2026, 1, 1), date(2026, 12, 31))


def test_one_with_an_extended_term_goes_on_month_by_month() -> None:
    extended = contract("2026-01-31", 12, ContractTerms(extension_percent=Decimal(3)))
    term = term_on(extended, date(2027, 3, 1))
    assert (term.start, term.end, term.state) == (date(2027, 2, 28), date(2027, 3, 30), TermState.EXTENDED)


def test_one_that_was_brought_to_another_end_goes_on_from_there() -> None:
    moved = replace(contract("2026-01-31", 12, TACIT), end_date=date(2027, 6, 14))
    term = term_on(moved, date(2027, 6, 15))
    assert (term.start, term.end) == (date(2027, 6, 15), date(2028, 6, 14))


def test_the_calendar_ends_and_nothing_fails() -> None:
    last = contract("9998-06-01", 12, TACIT)
    assert term_on(last, date.max).state is TermState.INITIAL


@pytest.mark.parametrize(
    ("months", "day", "expected"),
    [
        (1, "2025-12-01", ("2026-01-31", "2026-02-28")),
        (1, "2026-02-27", ("2026-01-31", "2026-02-28")),
        (1, "2026-02-28", ("2026-02-28", "2026-03-31")),
        (1, "2026-04-30", ("2026-04-30", "2026-05-31")),
        (12, "2027-01-30", ("2026-01-31", "2027-01-31")),
        (12, "2027-01-31", ("2027-01-31", "2028-01-31")),
    ],
)
def test_a_period_bills_on_the_anchor(months: int, day: str, expected: tuple[str, str]) -> None:
    signed = contract("2026-01-31", 12, TACIT)
    period = period_on(signed, months, date.fromisoformat(day))
    assert (period.start.isoformat(), period.end.isoformat()) == expected


def months_later(start: date, months: int) -> date:
    """The same day of a later month, written apart from what is tried here."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


@given(
    st.dates(date(2018, 1, 1), date(2030, 12, 31)),
    st.sampled_from([1, 12, 24, 36]),
    st.sampled_from([1, 3, 12]),
    st.integers(0, 6000),
)
def test_terms_follow_each_other_without_a_gap_and_the_one_of_a_day_holds_it(
    start: date, months: int, renewal: int, later: int
) -> None:
    signed = contract(start.isoformat(), months, replace(TACIT, renewal_months=renewal))
    day = start + timedelta(days=later)
    begins, ends, rounds = start, months_later(start, months), 0
    while ends <= day:
        rounds += 1
        begins, ends = ends, months_later(start, months + rounds * renewal)
    term = term_on(signed, day)
    assert (term.start, term.end + DAY) == (begins, ends)
    assert term_on(signed, term.end + DAY).start == term.end + DAY

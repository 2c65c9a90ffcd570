"""When somebody has to think of a contract: notice or end, whichever comes first."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.ids import ContractId
from app.domain.subscription.contract import Contract
from app.domain.subscription.due import changes_on, next_due, notice_day, renewal_day
from app.domain.subscription.term import TermState, term_on
from tests.support import builders as b

START, END = date(2024, 2, 1), date(2027, 1, 31)
TACIT = ContractTerms(is_tacit=True, notice_days=60, renewal_months=12)
FIXED = ContractTerms(is_tacit=False)
EXTENDED = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
MONTHLY = ContractTerms(is_tacit=True, notice_days=30, renewal_months=1)
DAY = timedelta(days=1)

contracts = st.builds(
    lambda months, tacit, notice, renewal, extends: contract(
        ContractTerms(
            is_tacit=tacit,
            notice_days=notice,
            renewal_months=renewal,
            extension_percent=Decimal(3) if extends else None,
        ),
        commitment_months=months,
    ),
    st.sampled_from((1, 12, 36)),
    st.booleans(),
    st.sampled_from((0, 1, 30, 90)),
    st.sampled_from((1, 12, 24)),
    st.booleans(),
)
days = st.dates(date(2023, 1, 1), date(2040, 1, 1))


def contract(terms: ContractTerms, **kw: object) -> Contract:
    return b.contract(start_date=START, end_date=END, terms=terms, **kw)


@pytest.mark.parametrize(
    ("terms", "today", "due", "is_notice"),
    [
        (TACIT, date(2026, 11, 20), date(2026, 12, 2), True),
        (TACIT, date(2026, 12, 2), date(2026, 12, 2), True),
        (TACIT, date(2026, 12, 3), END, False),
        (TACIT, date(2027, 2, 1), date(2027, 12, 2), True),
        (FIXED, date(2026, 11, 20), END, False),
        (FIXED, END, END, False),
        (EXTENDED, date(2027, 2, 10), date(2027, 2, 28), False),
        (MONTHLY, date(2026, 11, 20), date(2027, 1, 1), True),
    ],
)
def test_the_notice_comes_before_the_end(
    terms: ContractTerms, today: date, due: date, is_notice: bool
) -> None:
    found = next_due(contract(terms), today)
    assert found is not None
    assert (found.on, found.is_notice) == (due, is_notice)


@pytest.mark.parametrize(
    ("of", "today"),
    [
        (contract(FIXED), date(2027, 2, 1)),
        (contract(MONTHLY), date(2027, 2, 10)),
        (contract(MONTHLY, commitment_months=1), date(2026, 11, 20)),
        (contract(TACIT, renewed_by=ContractId(b.some_id(61))), date(2026, 11, 20)),
        (contract(TACIT, renews=ContractId(b.some_id(59))), START - DAY),
    ],
    ids=["ended", "goes on by the month", "monthly", "renewed", "not begun"],
)
def test_nobody_has_to_think_of_what_is_settled(of: Contract, today: date) -> None:
    assert next_due(of, today) is None


@given(contracts, days)
def test_nothing_changes_before_the_day_that_is_told(of: Contract, today: date) -> None:
    until = changes_on(of, today)
    assert until is None or until > today
    last = today + 400 * DAY if until is None else until - DAY
    for day in (today, today + (last - today) / 2, last):
        assert (term_on(of, day), next_due(of, day)) == (term_on(of, today), next_due(of, today))


@given(contracts, days)
def test_a_due_day_lies_ahead_and_within_the_term(of: Contract, today: date) -> None:
    due = next_due(of, today)
    if due is None:
        return
    assert today <= due.on <= due.term.end
    assert due.on == (notice_day(of, due.term) if due.is_notice else due.term.end)


@given(contracts, days)
def test_a_renewal_begins_where_the_term_ends(of: Contract, today: date) -> None:
    begins, term = renewal_day(of, today), term_on(of, today)
    assert begins == (today if term.is_over else term.end + DAY)


@given(contracts, st.integers(1, 4000), days)
def test_a_contract_that_was_ended_is_over_after_that_day_and_as_before_until_then(
    of: Contract, lasted: int, day: date
) -> None:
    last = of.start_date + lasted * DAY
    ended = b.contract(**{**_fields(of), "ended_on": last})
    was, now = term_on(of, day), term_on(ended, day)
    if day > last:
        assert now.is_over
        assert now.end <= last
    else:
        assert (now.start, now.end, now.state) == (was.start, min(was.end, last), was.state)


def test_a_contract_that_renews_another_waits_for_its_first_day() -> None:
    waiting = contract(FIXED, renews=ContractId(b.some_id(59)))
    assert term_on(waiting, START - DAY).state is TermState.UPCOMING
    assert term_on(waiting, START).state is TermState.INITIAL


def _fields(of: Contract) -> dict[str, object]:
    return {name: getattr(of, name) for name in of.__slots__}


def test_a_contract_that_has_not_begun_changes_on_its_first_day() -> None:
    renewal = contract(TACIT, renews=ContractId(b.some_id(99)))
    assert changes_on(renewal, START - timedelta(days=40)) == START


@pytest.mark.parametrize(
    ("terms", "today", "changes"),
    [
        (TACIT, date(2026, 11, 20), date(2026, 12, 3)),
        (TACIT, date(2026, 12, 2), date(2026, 12, 3)),
        (TACIT, date(2026, 12, 3), date(2027, 2, 1)),
        (FIXED, END, date(2027, 2, 1)),
        (FIXED, date(2027, 2, 1), None),
        (EXTENDED, date(2027, 2, 10), date(2027, 3, 1)),
    ],
)
def test_a_contract_is_looked_at_again_on_the_day_after_what_was_told(
    terms: ContractTerms, today: date, changes: date | None
) -> None:
    assert changes_on(contract(terms), today) == changes


@pytest.mark.parametrize(("tacit", "days"), [(False, 60), (True, 0), (False, 0)])
def test_nobody_gives_notice_of_what_ends_by_itself_or_at_any_time(tacit: bool, days: int) -> None:
    of = contract(ContractTerms(is_tacit=tacit, notice_days=days))
    assert notice_day(of, term_on(of, START)) is None


@pytest.mark.parametrize(
    ("renewal_months", "commitment_months", "today"),
    [(2, 12, date(2027, 2, 10)), (1, 2, date(2026, 11, 20)), (2, 1, date(2026, 11, 20))],
    ids=["renewed for two months", "committed for two", "monthly, renewed for two"],
)
def test_what_is_agreed_for_longer_than_a_month_is_thought_of(
    renewal_months: int, commitment_months: int, today: date
) -> None:
    terms = ContractTerms(is_tacit=True, renewal_months=renewal_months)
    assert next_due(contract(terms, commitment_months=commitment_months), today) is not None

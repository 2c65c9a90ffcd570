"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.services.formats.date_input import parse_date

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("01/12/2026", date(2026, 12, 1)),
        ("1/12/26", date(2026, 12, 1)),
        ("1.12.2026", date(2026, 12, 1)),
        ("1 12 2026", date(2026, 12, 1)),
        (" 1 / 12 / 2026 ", date(2026, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("01122026", date(2026, 12, 1)),
        ("011226", date(2026, 12, 1)),
        ("1/12", date(2026, 12, 1)),
        ("20/11", date(2026, 11, 20)),
        ("19/11", date(2027, 11, 19)),
        ("29/2", date(2028, 2, 29)),
    ],
)
def test_a_date_is_read_day_first(typed: str, day: date) -> None:
    assert parse_date(typed, TODAY) == day


def test_a_date_is_read_month_first_where_people_write_so() -> None:
    assert parse_date("12/1/2026", TODAY, month_first=True) == date(2026, 12, 1)


FRENCH = tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())
ENGLISH = tuple(
    "January February March April May June July August September October November December".split()
)


@pytest.mark.parametrize(
    ("typed", "months", "day"),
    [
        ("1\u00a0Dec\u00a02026", ENGLISH, date(2026, 12, 1)),
        ("1 Sept 2027", ENGLISH, date(2027, 9, 1)),
        ("2nd february 27", ENGLISH, date(2027, 2, 2)),
        ("1er fevrier 2027", FRENCH, date(2027, 2, 1)),
        ("14 juil. 2027", FRENCH, date(2027, 7, 14)),
        ("3 déc.", FRENCH, date(2026, 12, 3)),
    ],
)
def test_a_month_may_be_named(typed: str, months: tuple[str, ...], day: date) -> None:
    assert parse_date(typed, TODAY, months=months) == day
    assert parse_date(typed, TODAY, months=months, month_first=True) == day


@pytest.mark.parametrize("typed", ["1 jui 2027", "1 décembre 2027", "31 Feb 2027", "Dec 2026", "0 Dec 2026"])
def test_a_month_that_is_none_or_could_be_two_is_refused(typed: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_date(typed, TODAY, months=FRENCH if "jui" in typed else ENGLISH)
    assert caught.value.problems[0].data["typed"] == typed


@pytest.mark.parametrize("typed", ["", "demain", "31/02/2026", "1/13/2026", "1/12/20266", "30/2", "1"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_date(typed, TODAY)
    (problem,) = caught.value.problems
    assert (problem.code, problem.data["typed"]) == ("date.invalid", typed)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_any_date_written_in_full_is_read_back(day: date) -> None:
    assert parse_date(f"{day:%d/%m}/{day.year}", TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day


@pytest.mark.parametrize(
    "pasted", ["1" + " " * 30_000 + "1" + " " * 30_000 + "x", "1/" * 30_000, "décembre " * 9]
)
def test_a_pasted_page_is_refused_at_once_and_said_in_short(pasted: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_date(pasted, TODAY, months=FRENCH)
    (problem,) = caught.value.problems
    assert problem.code == "date.invalid"
    assert problem.data["typed"] == f"{pasted.strip()[:40]}…"


def test_a_date_may_lie_among_spaces() -> None:
    assert parse_date(" " * 5_000 + "1/12/2026\r\n", TODAY) == date(2026, 12, 1)

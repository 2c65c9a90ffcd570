"""The list of a day as it is pasted: who is meant, when, and which line names nobody."""

from datetime import time

import pytest

from app.domain.errors import RuleViolation
from app.services.desk.desk import Desk
from app.services.meetings.day_list import LINES_MAX, DayLine, read_day_list

CORBIERE, TISSOT = "Maison Corbière", "Garage Tissot"


def read(desk: Desk, line: str) -> DayLine:
    (found,) = read_day_list(desk.queries, line)
    return found


@pytest.mark.parametrize(
    ("line", "at", "name"),
    [
        ("14:30 Maison Corbière", time(14, 30), CORBIERE),
        ("9h maison corbiere", time(9), CORBIERE),
        ("  08 h 45 – 09 h 30 : Garage Tissot (atelier)", time(8, 45), TISSOT),
        ("Garage Tissot, 12 rue du Lac", None, TISSOT),
        ("Corbière - renouvellement", None, CORBIERE),
        ("10:00\tTissot", time(10), TISSOT),
    ],
)
def test_a_line_names_one_customer_and_when(desk: Desk, line: str, at: time | None, name: str) -> None:
    found = read(desk, line)
    assert (found.at, found.customer_name, found.problem) == (at, name, None)
    assert found.customer_id is not None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("14:30", "meeting.line_unknown"),
        ("14:30 Personne", "meeting.line_unknown"),
        ("25:00 Maison Corbière", "time.invalid"),
        ("9:00 a", "meeting.line_ambiguous"),
    ],
)
def test_a_line_that_names_nobody_says_why(desk: Desk, line: str, code: str) -> None:
    found = read(desk, line)
    assert found.customer_id is None
    assert found.problem is not None
    assert found.problem.code == code


def test_a_list_that_is_none_is_refused_before_it_is_looked_up(desk: Desk) -> None:
    with pytest.raises(RuleViolation, match=r"meeting\.list_long"):
        read_day_list(desk.queries, "x\n" * (LINES_MAX + 1))
    assert read_day_list(desk.queries, " \n\n") == ()

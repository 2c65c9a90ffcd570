"""When fewer seats take effect, and what the rep is told about it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.catalogue.contract_terms import ReductionPolicy, TermAlignment
from app.domain.change.change import Addition
from app.domain.change.reduction import ChangeNote, Effect, NoteCode, effect_of, new_term_end
from app.domain.errors import RuleViolation
from tests.support.changes import MIDDLE, NOVEMBER, change, line
from tests.support.problems import codes_and_fields

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
WINDOW = {"reduction": ReductionPolicy.WINDOW, "window_hours": 168, "now": NOW}


def added(hours_ago: int, quantity: int) -> Addition:
    return Addition(NOW - timedelta(hours=hours_ago), quantity)


@pytest.mark.parametrize(
    ("policy", "on"),
    [
        (ReductionPolicy.AT_ONCE, MIDDLE),
        (ReductionPolicy.NEXT_BILLING, NOVEMBER.end),
        (ReductionPolicy.RENEWAL, date(2027, 11, 1)),
    ],
)
def test_the_policy_says_when_seats_may_go(policy: ReductionPolicy, on: date) -> None:
    effect = effect_of(line(200, 50), change(reduction=policy))
    assert effect.on == on
    assert effect.note is not None
    assert effect.note.code == "reduced"
    assert effect.note.data == {"seats": "150", "on": on.isoformat()}


@pytest.mark.parametrize("policy", ReductionPolicy)
def test_more_seats_take_effect_at_once(policy: ReductionPolicy) -> None:
    effect = effect_of(line(10, 11), change(reduction=policy))
    assert (effect.on, effect.note) == (MIDDLE, None)


@pytest.mark.parametrize(("quantity", "seats"), [(6, "1"), (8, "3"), (10, "5"), (15, "5")])
def test_seats_that_are_paid_for_already_are_named(quantity: int, seats: str) -> None:
    effect = effect_of(line(5, quantity, high_water=10), change())
    assert effect == Effect(MIDDLE, ChangeNote(NoteCode.ALREADY_CHARGED, {"seats": seats}))


def test_seats_that_come_beyond_all_that_is_paid_for_need_no_note() -> None:
    assert effect_of(line(5, 15, high_water=5), change()) == Effect(MIDDLE)
    assert effect_of(line(5, 5, high_water=10), change()) == Effect(MIDDLE)


@pytest.mark.parametrize(
    ("additions", "until"),
    [
        ([added(1, 20)], "2026-11-23T09:00+00:00"),
        ([added(167, 20), added(1, 5)], "2026-11-16T11:00+00:00"),
        ([added(168, 10)], "2026-11-16T10:00+00:00"),
        ([added(100, 5), added(20, 5), added(2, 5)], "2026-11-22T14:00+00:00"),
    ],
    ids=["one addition", "the older one is needed too", "the last moment", "the latest two"],
)
def test_seats_added_within_the_window_may_go_at_once(additions: list[Addition], until: str) -> None:
    effect = effect_of(line(30, 20, additions=tuple(additions)), change(**WINDOW))
    assert effect.on == MIDDLE
    assert effect.note is not None
    assert effect.note.code == "reduced_in_window"
    assert effect.note.data == {"seats": "10", "on": MIDDLE.isoformat(), "until": until}


@pytest.mark.parametrize(
    ("additions", "open_seats"),
    [([], "0"), ([added(169, 20)], "0"), ([added(1, 9)], "9"), ([added(-1, 20)], "0")],
    ids=["none", "an hour too late", "too few of them", "not yet added"],
)
def test_a_reduction_beyond_the_open_windows_waits_for_the_renewal(
    additions: list[Addition], open_seats: str
) -> None:
    effect = effect_of(line(30, 20, additions=tuple(additions)), change(**WINDOW))
    assert effect.on == date(2027, 11, 1)
    assert effect.note is not None
    assert effect.note.code == "window_closed"
    assert effect.note.data == {"seats": "10", "on": "2027-11-01", "open": open_seats}


def test_without_a_moment_no_window_is_open() -> None:
    terms = change(**{**WINDOW, "now": None})
    assert effect_of(line(30, 20, additions=(added(1, 20),)), terms).on == date(2027, 11, 1)


def test_a_contract_without_an_end_has_no_renewal_to_wait_for() -> None:
    with pytest.raises(RuleViolation) as refused:
        effect_of(line(2, 1), change(reduction=ReductionPolicy.RENEWAL, term_end=None))
    assert codes_and_fields(refused.value.problems) == [("term_end.missing", "term_end")]


@pytest.mark.parametrize(
    ("alignment", "end", "expected"),
    [
        (TermAlignment.CO_TERMINATE, date(2027, 1, 11), date(2027, 1, 11)),
        (TermAlignment.CO_TERMINATE, None, None),
        (TermAlignment.RESTART, date(2027, 1, 11), date(2027, 11, 16)),
        (TermAlignment.MONTH_END, date(2027, 1, 11), date(2027, 2, 1)),
        (TermAlignment.MONTH_END, date(2027, 1, 1), date(2027, 1, 1)),
        (TermAlignment.MONTH_END, date(2026, 12, 31), date(2027, 1, 1)),
        (TermAlignment.MONTH_END, None, None),
    ],
)
def test_where_the_term_ends_after_the_change(
    alignment: TermAlignment, end: date | None, expected: date | None
) -> None:
    assert new_term_end(change(alignment=alignment, term_end=end, term_months=12)) == expected

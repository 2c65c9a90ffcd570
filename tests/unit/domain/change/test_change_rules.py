"""What keeps a change order from being placed."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import TierMode, Tiers, TierStep
from app.domain.catalogue.contract_terms import ReductionPolicy, TermAlignment
from app.domain.change.change import Addition, ChangedLine
from app.domain.change.change_rules import check_change
from app.domain.ids import LineId
from tests.support.changes import change, line
from tests.support.problems import codes_and_fields

OVERLAPPING = Tiers(TierMode.VOLUME, (TierStep(10, Decimal(4)), TierStep(5, Decimal(3))))
UNPRICED = ChangedLine(LineId("a"), 1, Decimal(1), 2)
ADDED = Addition(datetime(2026, 11, 15, tzinfo=UTC), 5)
TAKEN = Addition(ADDED.at, -1)


def problems(*lines: ChangedLine, **terms: Any) -> list[tuple[str, str]]:
    return codes_and_fields(check_change(change(*lines, **terms)))


def test_a_change_that_can_be_placed_has_no_problem() -> None:
    assert problems(line(682, 700), line(None, 700, id="added"), line(5, 0, id="gone")) == []


@pytest.mark.parametrize(
    "terms",
    [
        {"on": date(2026, 11, 1)},
        {"on": date(2026, 11, 30)},
        {"term_end": date(2026, 11, 17)},
        {"threshold_day": 1},
        {"threshold_day": 31},
        {"alignment": TermAlignment.RESTART, "term_months": 1},
        {"reduction": ReductionPolicy.WINDOW, "window_hours": 1},
    ],
    ids=lambda terms: "-".join(terms),
)
def test_the_first_and_the_last_that_can_be_are_let_pass(terms: dict[str, Any]) -> None:
    assert problems(line(1, 2), **terms) == []


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (line(1, -1), ("quantity.range", "lines.0.quantity")),
        (line(1, 10**12), ("quantity.range", "lines.0.quantity")),
        (line(-1, 1), ("quantity.range", "lines.0.prior_quantity")),
        (line(1, 1, high_water=10**7), ("quantity.range", "lines.0.high_water")),
        (line(1, 1, "-3"), ("price.range", "lines.0.unit_price")),
        (line(1, 1, "NaN"), ("price.range", "lines.0.unit_price")),
        (line(1, 1, "3", "-3"), ("price.range", "lines.0.prior_unit_price")),
        (line(1, 1, additions=(TAKEN,)), ("quantity.range", "lines.0.additions.0.quantity")),
        (UNPRICED, ("prior_unit_price.missing", "lines.0.prior_unit_price")),
    ],
)
def test_a_figure_that_cannot_be_is_refused_at_its_field(
    wrong: ChangedLine, problem: tuple[str, str]
) -> None:
    assert problem in problems(wrong)


def test_tiers_that_overlap_are_refused_at_their_step() -> None:
    assert [field for _, field in problems(line(1, 2, OVERLAPPING))] == ["lines.0.tiers.steps.1.up_to"]


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        ({"on": date(2026, 10, 31)}, ("change.outside_period", "on")),
        ({"on": date(2026, 12, 1)}, ("change.outside_period", "on")),
        ({"term_end": date(2026, 11, 16)}, ("term_end.past", "term_end")),
        ({"currency": "EUX"}, ("currency.unknown", "currency")),
        ({"threshold_day": 0}, ("threshold_day.range", "threshold_day")),
        ({"alignment": TermAlignment.RESTART}, ("term_months.missing", "term_months")),
        ({"reduction": ReductionPolicy.WINDOW}, ("window_hours.missing", "window_hours")),
    ],
)
def test_terms_that_cannot_be_are_refused_at_their_field(
    terms: dict[str, Any], problem: tuple[str, str]
) -> None:
    assert problems(line(1, 2), **terms) == [problem]


def test_an_order_of_nothing_is_refused() -> None:
    assert problems() == [("lines.empty", "lines")]


def test_a_line_is_there_once() -> None:
    assert problems(line(1, 2), line(1, 3)) == [("line.duplicate", "lines")]


def test_a_window_needs_the_moment_of_the_order() -> None:
    terms = {"reduction": ReductionPolicy.WINDOW, "window_hours": 168}
    assert problems(line(9, 5, additions=(ADDED,)), **terms) == [("now.missing", "now")]


def test_a_reduction_needs_an_end_to_wait_for() -> None:
    terms = {"reduction": ReductionPolicy.RENEWAL, "term_end": None}
    assert problems(line(9, 5), **terms) == [("term_end.missing", "term_end")]


def test_a_line_has_one_change_per_date() -> None:
    waiting = (date(2026, 12, 1),)
    assert problems(line(9, 5, scheduled=waiting)) == [("change.line_twice", "lines.0")]
    assert problems(line(9, 5, scheduled=waiting), reduction=ReductionPolicy.AT_ONCE) == []
    assert problems(line(9, 9, scheduled=(date(2026, 11, 16),))) == []


@pytest.mark.parametrize(
    "other", [line(None, 5, id="new"), line(5, 5, "4", id="level")], ids=["a product comes", "another level"]
)
def test_a_programme_may_keep_reductions_apart_from_product_changes(other: ChangedLine) -> None:
    reduced = line(9, 5)
    assert problems(reduced, other) == []
    exclusive = {"excludes_product_change": True}
    assert problems(reduced, other, **exclusive) == [("change.exclusive", "lines.0.quantity")]
    assert problems(reduced, line(5, 9, "4", id="grown"), **exclusive) == []

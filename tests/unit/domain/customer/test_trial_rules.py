"""When a package may be tried, for how many, and until when."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from app.domain.customer.account_rules import LICENCES_MAX, check_package_of_trial
from app.domain.ids import CustomerId, ProductId, ProgrammeId, TrialId
from app.domain.subscription.subscription import Trial
from tests.support import builders as b
from tests.support.problems import codes_and_fields

TRIAL = Trial(
    TrialId(b.some_id(1)),
    CustomerId(b.some_id(1)),
    ProgrammeId("cyber360"),
    ProductId("sikker"),
    25,
    date(2026, 11, 21),
    date(2026, 12, 21),
    datetime(2026, 11, 21, 9, tzinfo=b.NOW.tzinfo),
)


def found(trial_days: int = 30, is_sold: bool = True, **trial: Any) -> list[tuple[str, str]]:
    """Codes and fields of what keeps the trial from being started."""
    products = tuple(replace(each, is_sold=is_sold) for each in b.programme().products)
    programme = b.programme(trial_days=trial_days, products=products)
    problems = check_package_of_trial(replace(TRIAL, **trial), programme)
    return codes_and_fields(problems)


@pytest.mark.parametrize("licences", [1, 25, LICENCES_MAX])
def test_a_package_that_is_sold_may_be_tried(licences: int) -> None:
    assert found(licences=licences) == []


def test_a_trial_may_be_of_a_single_day() -> None:
    assert found(trial_days=1) == []


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        ({"trial_days": 0}, ("trial.not_offered", "product_id")),
        ({"product_id": ProductId("unheard_of")}, ("package.missing", "product_id")),
        ({"is_sold": False}, ("product.not_sold", "product_id")),
        ({"licences": 0}, ("quantity.range", "licences")),
        ({"licences": LICENCES_MAX + 1}, ("quantity.range", "licences")),
    ],
    ids=["no trials", "unknown", "no longer sold", "for nobody", "for too many"],
)
def test_what_keeps_a_trial_from_being_started_is_named_at_its_field(
    terms: dict[str, Any], problem: tuple[str, str]
) -> None:
    assert found(**terms) == [problem]

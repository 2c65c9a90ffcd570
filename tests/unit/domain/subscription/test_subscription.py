"""How a trial stands, on any day."""

from datetime import date, datetime

import pytest

from app.domain.ids import CustomerId, ProductId, ProgrammeId, TrialId
from app.domain.subscription.subscription import Trial, TrialStatus, trial_end
from tests.support import builders as b


def trial(converted_on: date | None = None) -> Trial:
    """Thirty days from the first of November 2026."""
    return Trial(
        TrialId(b.some_id(1)),
        CustomerId(b.some_id(1)),
        ProgrammeId("essentials"),
        ProductId("business"),
        25,
        date(2026, 11, 1),
        date(2026, 11, 30),
        datetime(2026, 11, 1, 9, tzinfo=b.NOW.tzinfo),
        converted_on,
    )


@pytest.mark.parametrize(
    ("today", "status"),
    [
        (date(2026, 11, 1), TrialStatus.RUNNING),
        (date(2026, 11, 30), TrialStatus.RUNNING),
        (date(2026, 12, 1), TrialStatus.ENDED),
    ],
)
def test_a_trial_runs_until_its_last_day_inclusive(today: date, status: TrialStatus) -> None:
    assert trial().status_on(today) is status


@pytest.mark.parametrize("today", [date(2026, 11, 10), date(2027, 3, 1)])
def test_a_purchase_converts_a_trial_for_good(today: date) -> None:
    assert trial(converted_on=date(2026, 11, 10)).status_on(today) is TrialStatus.CONVERTED


def test_thirty_days_of_trial_end_on_the_thirtieth_day_after_the_first() -> None:
    assert trial_end(date(2026, 11, 21), 30) == date(2026, 12, 21)

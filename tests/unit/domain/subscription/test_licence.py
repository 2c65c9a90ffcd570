"""What is held of a licence on a day."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.ids import OrderId
from app.domain.subscription.licence import Held, PeriodCharge, ScheduledChange, held_on, high_water
from tests.support import builders as b

ORDER = OrderId(b.some_id(80))
LICENCE = b.licence(
    scheduled=(
        ScheduledChange(date(2027, 3, 1), 80, Decimal("6.10"), b.eur("488.00"), ORDER),
        ScheduledChange(date(2027, 9, 1), 0, Decimal(0), b.eur("0"), ORDER),
    ),
    charged=(PeriodCharge(date(2026, 12, 1), 150), PeriodCharge(date(2027, 1, 1), 120)),
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2027, 2, 28), Held(120, Decimal("5.80"), b.eur("696.00"))),
        (date(2027, 3, 1), Held(80, Decimal("6.10"), b.eur("488.00"))),
        (date(2027, 8, 31), Held(80, Decimal("6.10"), b.eur("488.00"))),
        (date(2027, 9, 1), Held(0, Decimal(0), b.eur("0"))),
    ],
)
def test_what_is_scheduled_comes_into_effect_on_its_day(day: date, expected: Held) -> None:
    assert held_on(LICENCE, day) == expected


def test_the_high_water_mark_is_of_one_period() -> None:
    assert high_water(LICENCE, date(2026, 12, 1)) == 150
    assert high_water(LICENCE, date(2027, 1, 1)) == 120
    assert high_water(LICENCE, date(2027, 2, 1)) == 0

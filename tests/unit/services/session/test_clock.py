"""The date of a desk is the partner's; where the laptop stands says nothing about it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.domain.partner.time_zone import date_in, time_zone
from app.services.session.clock import PartnerClock
from tests.support.clocks import FixedClock
from tests.support.time_zones import ZONES, standing_in

# Both sides of midnight in each zone, of the nights when Paris and Auckland change, and of New Year.
MOMENTS = [
    datetime(day.year, day.month, day.day, tzinfo=time_zone(zone)).astimezone(UTC) - before
    for zone in ZONES
    for day in (
        date(2026, 11, 30),
        date(2026, 10, 25),
        date(2026, 10, 26),
        date(2026, 9, 28),
        date(2027, 3, 28),
        date(2027, 1, 1),
    )
    for before in (timedelta(), timedelta(seconds=1))
]


@pytest.mark.parametrize("stands_in", ZONES)
@pytest.mark.parametrize("zone", ZONES)
def test_today_is_the_partners_date_wherever_the_laptop_stands(zone: str, stands_in: str) -> None:
    with standing_in(stands_in):
        found = [PartnerClock(FixedClock(moment), zone).today() for moment in MOMENTS]
    assert found == [date_in(time_zone(zone), moment) for moment in MOMENTS]


@given(
    second=st.integers(1_577_836_800, 2_051_222_400),
    zone=st.sampled_from(ZONES),
    elsewhere=st.sampled_from(ZONES),
)
def test_a_laptop_in_any_zone_has_the_date_that_the_portal_has(
    second: int, zone: str, elsewhere: str
) -> None:
    moment = datetime.fromtimestamp(second, UTC)
    portal = date_in(time_zone(zone), moment)
    with standing_in(elsewhere):
        desk = PartnerClock(FixedClock(moment.astimezone(time_zone(elsewhere))), zone)
        assert desk.today() == portal == desk.date_of(moment)


def test_it_says_whether_the_laptops_own_date_is_another() -> None:
    clock = PartnerClock(FixedClock(datetime(2026, 11, 29, 12, 30, tzinfo=UTC)), "Pacific/Auckland")
    with standing_in("Europe/Paris"):
        assert clock.differs_here()
    with standing_in("Pacific/Auckland"):
        assert not clock.differs_here()


def test_it_follows_a_partner_to_another_zone_and_stays_where_there_is_none() -> None:
    clock = PartnerClock(FixedClock(datetime(2026, 11, 29, 12, 30, tzinfo=UTC)))
    assert (clock.zone, clock.today()) == ("Europe/Paris", date(2026, 11, 29))
    clock.follow("Pacific/Auckland")
    assert (clock.zone, clock.today()) == ("Pacific/Auckland", date(2026, 11, 30))
    with pytest.raises(RuleViolation, match=r"time_zone\.unknown"):
        clock.follow("Pacific/Atlantis")
    assert clock.zone == "Pacific/Auckland"

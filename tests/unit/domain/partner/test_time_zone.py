"""The day of a partner: the same for a moment on every machine, and refused where nobody can tell it."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.domain.partner.partner_rules import check_partner
from app.domain.partner.time_zone import check_time_zone, date_in, time_zone, usual_time_zone
from app.wire.codec import decode_document, encode
from tests.support import builders as b
from tests.support.time_zones import ZONES

NOT_ZONES = [
    "",
    "Europe",
    "Europe/",
    "Europe/Nowhere",
    "Europe/paris",
    "America/Indiana",
    "America/" + "A" * 500,
    "../../etc/passwd",
    "/usr/share/zoneinfo/Europe/Paris",
    "Europe/Paris\0",
    "Europe/Pâris",
    "UTC+4",
    "localtime",
    "posix/Europe/Paris",
    "right/Europe/Paris",
]


@pytest.mark.parametrize("name", NOT_ZONES)
def test_what_is_no_name_of_the_iana_database_is_refused_with_what_was_written(name: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        time_zone(name)
    problem = refused.value.problems[0]
    assert (problem.code, problem.field, problem.data) == ("time_zone.unknown", "time_zone", {"zone": name})
    assert check_partner(b.partner(time_zone=name)) == check_time_zone(name) == refused.value.problems


@pytest.mark.parametrize("name", [*ZONES, "America/Indiana/Knox", "America/Port-au-Prince"])
def test_a_name_of_the_database_is_a_zone(name: str) -> None:
    assert time_zone(name).key == name
    assert check_time_zone(name) == ()


@pytest.mark.parametrize(
    ("name", "moment", "day"),
    [
        ("Europe/Paris", datetime(2026, 11, 29, 22, 59, tzinfo=UTC), date(2026, 11, 29)),
        ("Europe/Paris", datetime(2026, 11, 29, 23, 0, tzinfo=UTC), date(2026, 11, 30)),
        # Summer time ends: 23:00 in UTC was midnight the night before, and is one o'clock short of it now.
        ("Europe/Paris", datetime(2026, 10, 24, 22, 0, tzinfo=UTC), date(2026, 10, 25)),
        ("Europe/Paris", datetime(2026, 10, 25, 22, 30, tzinfo=UTC), date(2026, 10, 25)),
        ("Pacific/Auckland", datetime(2026, 9, 26, 11, 59, tzinfo=UTC), date(2026, 9, 26)),
        ("Pacific/Auckland", datetime(2026, 9, 27, 11, 0, tzinfo=UTC), date(2026, 9, 28)),
        ("Indian/Reunion", datetime(2026, 11, 29, 20, 0, tzinfo=UTC), date(2026, 11, 30)),
        ("America/Martinique", datetime(2026, 11, 30, 3, 59, tzinfo=UTC), date(2026, 11, 29)),
        ("Pacific/Tahiti", datetime(2026, 11, 30, 9, 59, tzinfo=UTC), date(2026, 11, 29)),
    ],
)
def test_the_day_is_the_one_on_the_partners_calendar(name: str, moment: datetime, day: date) -> None:
    assert date_in(time_zone(name), moment) == day


@given(
    zone=st.sampled_from(ZONES),
    moment=st.integers(1_577_836_800, 2_051_222_400).map(lambda second: datetime.fromtimestamp(second, UTC)),
    elsewhere=st.sampled_from(ZONES),
)
def test_where_a_moment_was_written_down_changes_nothing(zone: str, moment: datetime, elsewhere: str) -> None:
    there = moment.astimezone(time_zone(elsewhere))
    assert date_in(time_zone(zone), there) == date_in(time_zone(zone), moment)
    assert abs(date_in(time_zone(zone), moment) - moment.date()) <= timedelta(days=1)


@pytest.mark.parametrize("country", ["FR", "BL", "GF", "GP", "MF", "MQ", "PM", "RE", "YT", "", "XX"])
def test_every_country_of_a_partner_has_a_usual_zone(country: str) -> None:
    assert check_time_zone(usual_time_zone(country)) == ()


def test_a_part_of_france_overseas_has_its_own_dates() -> None:
    assert usual_time_zone("RE") == "Indian/Reunion"
    assert usual_time_zone("MQ") == "America/Martinique"
    assert usual_time_zone("FR") == "Europe/Paris"


def test_a_document_that_names_no_zone_is_of_paris() -> None:
    body = json.loads(encode(b.partner(time_zone="Pacific/Tahiti")))
    del body["time_zone"]
    read = decode_document(Kind.PARTNER, json.dumps(body).encode())
    assert read == b.partner(time_zone="Europe/Paris")

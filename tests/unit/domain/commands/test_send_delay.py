"""A delay ends when its seconds are over, and at once when the clock says what cannot be."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.commands.send_delay import SEND_DELAY_MAX_S, remaining_s, send_after
from tests.support.clocks import NOON

SECONDS = st.floats(min_value=0, max_value=SEND_DELAY_MAX_S)


@pytest.mark.parametrize(
    ("passed", "left"),
    [
        (timedelta(), 5.0),
        (timedelta(seconds=4.5), 0.5),
        (timedelta(seconds=5), 0.0),
        (timedelta(seconds=6), 0.0),
        # A small correction of the clock lengthens it by as much, and no further than the longest delay.
        (timedelta(seconds=-10), 15.0),
        (timedelta(seconds=-26), 0.0),
        (timedelta(days=40), 0.0),
        (timedelta(days=-40), 0.0),
    ],
)
def test_what_is_left_of_five_seconds(passed: timedelta, left: float) -> None:
    assert remaining_s(send_after(NOON, 5), NOON + passed) == left


@given(SECONDS, st.timedeltas())
def test_nothing_waits_longer_than_the_longest_delay(delay_s: float, passed: timedelta) -> None:
    try:
        now = NOON + passed
    except OverflowError:
        return
    assert 0.0 <= remaining_s(send_after(NOON, delay_s), now) <= SEND_DELAY_MAX_S

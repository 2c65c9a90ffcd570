"""An acceptance that was given in time and arrived late is one that was given offline."""

from dataclasses import replace
from datetime import timedelta

from tests.support import builders as b


def test_only_one_that_arrived_after_the_last_day_was_given_offline() -> None:
    assert not b.acceptance().is_offline
    assert replace(b.acceptance(), received_at=b.NOW + timedelta(days=3)).is_offline

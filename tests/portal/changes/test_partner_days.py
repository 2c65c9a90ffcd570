"""A change order is of the billing period that it is where the partner is."""

from datetime import timedelta

import pytest

from app.domain.change.change_order import ChangeOrder
from app.domain.pricing.change_order import billing_period
from app.wire.protocol import ResultStatus
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, SettableClock
from tests.support.time_zones import ZONES, midnight_after

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize("zone", ZONES)
def test_it_is_placed_until_the_period_ends_at_the_partners_midnight(
    held: Held, vendors_example: ChangeOrder, clock: SettableClock, zone: str
) -> None:
    seed(held.portal.engine, ARVANE, [b.partner(time_zone=zone)])
    last = billing_period(vendors_example.terms, held.now()).end - timedelta(days=1)
    end = midnight_after(zone, last)
    found = []
    for moment in (end, end - timedelta(seconds=1)):
        clock.advance(seconds=(moment - clock.now()).total_seconds())
        held.laptop.refresh()
        result = held.submit(vendors_example, submission=h.submission(submitted_at=moment))
        found.append(result.status.value if result.problem is None else result.problem.code)
    assert found == ["date-moved", ResultStatus.APPLIED]

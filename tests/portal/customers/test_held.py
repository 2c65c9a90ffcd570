"""What a customer's own page says is held: as many seats as on the day, to the end of the term that runs."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from app.domain.subscription.licence import ScheduledChange
from portal.customer_pages.account_summary import read_account_summary
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import reading
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE

WAITING = ScheduledChange(date(2027, 3, 1), 200, h.protect().net_unit_price, b.eur("470"), b.order().id)
LEAVING = replace(WAITING, quantity=0)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("is_tacit", "scheduled", "today", "shown"),
    [
        (True, WAITING, date(2027, 2, 28), [(350, date(2027, 2, 28))]),
        (True, WAITING, date(2027, 3, 1), [(200, date(2028, 2, 29))]),
        (True, LEAVING, date(2027, 3, 1), []),
        (False, WAITING, date(2027, 2, 28), [(350, date(2027, 2, 28))]),
        (False, WAITING, date(2027, 3, 1), []),
    ],
)
def test_a_page_shows_what_is_held_on_its_day(
    portal: EmbeddedPortal,
    is_tacit: bool,
    scheduled: ScheduledChange,
    today: date,
    shown: list[tuple[int, date]],
) -> None:
    contract = h.contract(terms=replace(h.contract().terms, is_tacit=is_tacit))
    seed(portal.engine, ARVANE, [b.customer(), contract, h.protect(350, scheduled=(scheduled,))])
    with reading(portal.engine, ARVANE) as connection:
        summary = read_account_summary(connection, ARVANE, b.customer().id, _noon(today))
    assert summary is not None
    assert [(each.quantity, each.end_date) for each in summary.held] == shown

"""When a quote expires: the programme's days after its creation, whatever the calendar does in between."""

from datetime import date

import pytest

from app.domain.quote.expiry import quote_expiry
from app.domain.quote.quote import QuoteStatus
from tests.support import builders as b


@pytest.mark.parametrize(
    ("created_on", "days", "last"),
    [
        (date(2026, 11, 20), 30, date(2026, 12, 20)),
        (date(2026, 12, 15), 30, date(2027, 1, 14)),
        (date(2028, 1, 31), 30, date(2028, 3, 1)),
        (date(2026, 11, 20), 1, date(2026, 11, 21)),
    ],
)
def test_a_quote_expires_so_many_days_after_its_creation(created_on: date, days: int, last: date) -> None:
    programme = b.programme(quote_validity_days=days)
    assert quote_expiry(programme, created_on) == last
    quote = b.quote(created_on=created_on, expires_on=last)
    assert quote.status_on(last) is QuoteStatus.OPEN
    assert quote.status_on(date.fromordinal(last.toordinal() + 1)) is QuoteStatus.EXPIRED

"""What a desk decides by the day, it decides by the partner's, on both sides of the partner's midnight."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest

from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.partner.partner import Partner
from app.domain.quote.quote import Quote, QuoteStatus, QuoteTerms
from app.services.desk.desk import Desk
from app.services.queries.quote_list import QuoteFilter
from app.services.quotes.draft_rows import quote_draft_row
from tests.support.caches import desk_in, fed, page
from tests.support.clocks import FixedClock
from tests.support.time_zones import FAR, ZONES, midnight_after, standing_in


@dataclass
class At:
    """A desk of a partner in ``zone``, on a laptop whose time a test sets by the partner's midnights."""

    desk: Desk
    clock: FixedClock
    zone: str

    def before_midnight_of(self, day: date) -> None:
        """The last second of ``day`` where the partner is."""
        self.after_midnight_of(day)
        self.clock.moment -= timedelta(seconds=1)

    def after_midnight_of(self, day: date) -> None:
        """The first moment after ``day`` where the partner is."""
        self.clock.moment = midnight_after(self.zone, day)

    @property
    def open_quote(self) -> Quote:
        """The open quote that runs out first."""
        found = [quote for quote in self.desk.store.load_all(Kind.QUOTE) if isinstance(quote, Quote)]
        return min(
            (each for each in found if each.status is QuoteStatus.OPEN), key=lambda each: each.expires_on
        )

    @property
    def prospect(self) -> Customer:
        """The customer of that quote."""
        return self.desk.customers.get(self.open_quote.customer_id)


@pytest.fixture(params=[(zone, laptop) for zone in ZONES for laptop in FAR], ids="-on-".join)
def at(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[At]:
    """The desk of each partner on laptops that have hardly ever its date."""
    zone, stands_in = cast(tuple[str, str], request.param)
    clock = FixedClock()
    with standing_in(stands_in):
        desk = desk_in(tmp_path, clock)
        partner = desk.catalogue.partner()
        assert isinstance(partner, Partner)
        desk.store.apply_page(page([fed(replace(partner, time_zone=zone), 100_000, 2)]))
        yield At(desk, clock, zone)
        desk.close()


def subscribed(at: At) -> QuoteTerms:
    terms = at.desk.offers.new_terms(at.prospect.id)
    return replace(terms, lines=(replace(terms.lines[0], quantity=25), *terms.lines[1:]))


def test_a_quote_is_open_to_the_end_of_its_last_day(at: At) -> None:
    quote = at.open_quote
    found = []
    for move in (at.before_midnight_of, at.after_midnight_of):
        move(quote.expires_on)
        at.desk.store.roll_over()
        row = at.desk.queries.quote_rows([quote.id])[quote.id]
        listed = at.desk.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN))
        is_listed = quote.id in {each.id for each in listed.page(0, listed.count)}
        actions = {each.value for each in at.desk.quotes.actions(quote.id)}
        in_grid = at.desk.queries.customer_rows([quote.customer_id])[quote.customer_id].next_expiry
        found.append((row.status, is_listed, "validate" in actions, in_grid == quote.expires_on))
    assert found == [(QuoteStatus.OPEN, True, True, True), (QuoteStatus.EXPIRED, False, False, False)]


def test_a_new_offer_has_the_prices_and_the_start_of_the_day(at: At) -> None:
    found = []
    for move in (at.before_midnight_of, at.after_midnight_of):
        move(date(2026, 8, 31))
        terms = at.desk.offers.new_terms(at.prospect.id, at.prospect.programme_id)
        found.append((terms.price_list_id.rpartition("-")[2], terms.start_date))
    assert found == [("v40", date(2026, 9, 1)), ("v41", date(2026, 10, 1))]


def test_a_start_of_today_is_today_until_midnight(at: At) -> None:
    day = date(2026, 11, 28)
    at.before_midnight_of(day)
    terms = replace(subscribed(at), start_date=day)
    made = at.desk.quotes.create(at.prospect.id, terms)
    assert made.created_on == day
    at.after_midnight_of(day)
    with pytest.raises(RuleViolation) as refused:
        at.desk.quotes.create(at.prospect.id, terms)
    assert [each.field for each in refused.value.problems] == ["start_date"]
    tomorrow = at.desk.quotes.create(at.prospect.id, replace(terms, start_date=day + timedelta(days=1)))
    assert (tomorrow.created_on, (tomorrow.expires_on - made.expires_on).days) == (
        day + timedelta(days=1),
        1,
    )


def test_a_draft_and_a_trial_have_the_partners_day(at: At) -> None:
    day = date(2026, 11, 28)
    for move, expected in ((at.before_midnight_of, day), (at.after_midnight_of, day + timedelta(days=1))):
        move(day)
        draft = at.desk.quotes.duplicate(at.open_quote.id)
        drafts = at.desk.queries.offer_drafts(customer_id=draft.customer_id)
        kept = next(each for each in drafts if each.id == draft.id)
        assert quote_draft_row(at.desk.quote_services, kept).created_on == expected
        essentials = next(each for each in at.desk.catalogue.programmes() if each.trial_days)
        assert at.desk.orders.trial_end(essentials) == expected + timedelta(days=essentials.trial_days)

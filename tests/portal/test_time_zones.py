"""The portal decides by the partner's day, wherever partner, laptop and portal stand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.domain.commands.commands import CreateCustomer, CreateQuote, ReviseQuote, ValidateQuote
from app.domain.ids import PartnerId, QuoteId
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult
from portal.admin.act import administering
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, OTHER, OTHER_REP, REP, Laptop, SettableClock
from tests.support.time_zones import ZONES, midnight_after, standing_in

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
EXPIRY = date(2026, 12, 21)
MIDNIGHTS = [
    # A plain night, and the two nights of the year that are an hour longer or shorter in Paris.
    EXPIRY,
    date(2026, 10, 25),
    date(2026, 3, 29),
]


def move(clock: SettableClock, moment: datetime) -> None:
    clock.advance(seconds=(moment - clock.now()).total_seconds())


def partner_in(portal: EmbeddedPortal, zone: str, partner_id: str = ARVANE) -> None:
    """Let the partner have the dates of ``zone``."""
    seed(portal.engine, partner_id, [b.partner(id=PartnerId(partner_id), time_zone=zone)])


def opened(laptop: Laptop, **kw: Any) -> Quote:
    """An open quote of a new customer."""
    created, quote = b.customer(), b.quote(**kw)
    results = laptop.push(
        laptop.operation(CreateCustomer(created), created), laptop.operation(CreateQuote(quote), quote)
    )
    assert [result.status.value for result in results] == ["applied", "applied"]
    return quote


def code(result: OperationResult) -> str:
    return result.problem.code if result.problem else result.status.value


@pytest.mark.parametrize("stands_in", ZONES)
@pytest.mark.parametrize("zone", ZONES)
def test_a_quote_can_be_validated_until_its_last_day_ends_where_the_partner_is(
    portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock, zone: str, stands_in: str
) -> None:
    partner_in(portal, zone)
    quote = opened(laptop)
    end = midnight_after(zone, EXPIRY)
    with standing_in(stands_in):
        move(clock, end)
        laptop.refresh()
        late = laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")
        move(clock, end - timedelta(seconds=1))
        in_time = laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")
    assert (code(late), code(in_time)) == ("quote-expired", "applied")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", MIDNIGHTS)
def test_the_day_of_a_quote_ends_at_the_partners_midnight(
    portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock, zone: str, day: date
) -> None:
    partner_in(portal, zone)
    end = midnight_after(zone, day)
    terms = b.terms(start_date=date(2027, 1, 1))
    far = date(2020, 1, 1)
    created = b.customer()
    move(clock, end - timedelta(seconds=1))
    laptop.refresh()
    laptop.do(CreateCustomer(created), created)
    kept = []
    for number, moment in enumerate((end - timedelta(seconds=1), end)):
        move(clock, moment)
        quote = b.quote(id=QuoteId(b.some_id(950 + number)), created_on=far, terms=terms)
        # A day that nobody can believe is replaced by the portal's own.
        assert code(laptop.do(CreateQuote(quote), quote)) == "applied"
        kept.append(date.fromisoformat(laptop.document("quote", quote.id)["created_on"]))
    assert kept == [day, day + timedelta(days=1)]


@pytest.mark.parametrize("zone", ZONES)
def test_numbers_begin_anew_with_the_partners_year(
    portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock, zone: str
) -> None:
    partner_in(portal, zone)
    end = midnight_after(zone, date(2026, 12, 31))
    move(clock, end - timedelta(seconds=1))
    laptop.refresh()
    created = b.customer()
    laptop.do(CreateCustomer(created), created)
    numbers = []
    for number, moment in enumerate((end - timedelta(seconds=1), end)):
        move(clock, moment)
        day = date_in(time_zone(zone), moment)
        terms = b.terms(start_date=date(2027, 2, 1))
        quote = b.quote(id=QuoteId(b.some_id(950 + number)), created_on=day, terms=terms)
        laptop.do(CreateQuote(quote), quote)
        numbers.append(laptop.document("quote", quote.id)["number"])
    assert numbers == ["D-2026-0001", "D-2027-0001"]


@pytest.mark.parametrize("zone", ZONES)
def test_a_revision_may_start_on_the_day_that_it_is_where_the_partner_is(
    portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock, zone: str
) -> None:
    partner_in(portal, zone)
    quote = opened(laptop)
    start = date(2026, 12, 10)
    end = midnight_after(zone, start)
    revised = replace(quote.terms, start_date=start)
    found = []
    for moment in (end, end - timedelta(seconds=1)):
        move(clock, moment)
        laptop.refresh()
        answer = laptop.do(ReviseQuote(revised, quote.totals, moment), quote, if_version="1")
        found.append(code(answer))
    assert found == ["invalid", "applied"]


@pytest.mark.parametrize("zone", ZONES)
def test_a_contract_begins_no_earlier_than_the_partners_day(
    portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock, zone: str
) -> None:
    partner_in(portal, zone)
    quote = opened(laptop, terms=b.terms(start_date=date(2026, 12, 1)))
    sold = midnight_after(zone, date(2026, 12, 14))
    move(clock, sold)
    laptop.refresh()
    answer = laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")
    assert code(answer) == "applied"
    contract_id = laptop.document("quote", quote.id)["contract_id"]
    assert laptop.document("contract", contract_id)["start_date"] == "2026-12-15"


def test_two_partners_of_one_portal_have_each_their_own_day(
    portal: EmbeddedPortal, laptop_of: Callable[..., Laptop], clock: SettableClock
) -> None:
    partner_in(portal, "Pacific/Auckland")
    partner_in(portal, "Pacific/Tahiti", OTHER)
    move(clock, datetime(2026, 12, 1, 15, 0, tzinfo=UTC))
    days = []
    for account in (REP, OTHER_REP):
        laptop = laptop_of(account)
        quote = opened(laptop, created_on=date(2020, 1, 1), terms=b.terms(start_date=date(2027, 1, 1)))
        days.append(laptop.document("quote", quote.id)["created_on"])
    assert days == ["2026-12-02", "2026-12-01"]
    # What begins on the 2nd is in force for somebody: it can no longer be published differently.
    with administering(portal.engine, clock) as act:
        assert act.furthest_date() == date(2026, 12, 2)


def test_the_day_follows_a_partner_whose_zone_changes(
    portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock
) -> None:
    quote = opened(laptop)
    move(clock, midnight_after("Europe/Paris", EXPIRY))
    laptop.refresh()
    assert code(laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")) == (
        "quote-expired"
    )
    partner_in(portal, "America/Martinique")
    assert code(laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")) == "applied"

"""Desk and portal have the same day: the partner's, whatever zone laptop and portal stand in."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, update

from app.domain.commands import commands as c
from app.domain.document import Document, Kind
from app.domain.errors import RuleViolation
from app.domain.ids import QuoteId
from app.domain.quote.quote import QuoteStatus
from app.models import meta
from app.models.outbox import OpState
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.queries import Queries
from app.services.quotes.offers import Offers
from app.services.store.store import Store
from app.services.sync.outcome import Done
from app.services.sync.status import SyncState
from app.services.words import Words
from app.ui.shell.sync_words import badge_text
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import writing
from portal.store.seeding import seed
from portal.store.tables import document
from tests.support import builders as a
from tests.support.caches import target
from tests.support.clocks import FixedClock
from tests.support.laptops import Laptop
from tests.support.people import PARTNER
from tests.support.time_zones import FAR, ZONES, midnight_after, standing_in
from tests.sync.conftest import NewLaptop


def send(portal: EmbeddedPortal, *documents: Document) -> None:
    seed(portal.engine, PARTNER, documents)


def in_zone(zone: str) -> Iterable[Document]:
    return [a.partner(time_zone=zone)]


def expires_on(store: Store, id: str) -> date:
    row = Queries(store.readers, store.clock).quote_rows([id])[id]
    return row.expires_on


@pytest.mark.parametrize("stands_in", FAR)
@pytest.mark.parametrize("zone", ZONES)
def test_a_quote_made_around_midnight_has_the_same_days_on_both_sides(
    new_laptop: NewLaptop, portal: EmbeddedPortal, portal_clock: FixedClock, zone: str, stands_in: str
) -> None:
    send(portal, *in_zone(zone))
    night = midnight_after(zone, date(2026, 11, 28))
    days, found, customer_id = [], [], None
    with standing_in(stands_in):
        for name, moment in (("before", night - timedelta(seconds=1)), ("after", night)):
            portal_clock.moment = moment
            laptop = new_laptop(name, clock=FixedClock(moment))
            laptop.sync_once()
            customer_id = customer_id or laptop.create_customer().id
            day = laptop.store.clock.today()
            quote = a.quote(
                id=QuoteId(laptop.identities.new()),
                customer_id=customer_id,
                created_on=day,
                expires_on=day + timedelta(days=30),
            )
            with laptop.store.write() as work:
                work.enqueue(c.CreateQuote(quote), target(quote))
            offline = expires_on(laptop.store, quote.id)
            assert laptop.sync_once() == Done()
            days.append(day)
            assert set(laptop.states()) == {"done"}
            found.append((offline, expires_on(laptop.store, quote.id)))
    assert days == [date(2026, 11, 28), date(2026, 11, 29)]
    assert found == [(day + timedelta(days=30),) * 2 for day in days]


@pytest.mark.parametrize("stands_in", FAR)
@pytest.mark.parametrize("zone", ZONES)
def test_desk_and_portal_agree_on_the_moment_a_quote_runs_out(
    new_laptop: NewLaptop, portal: EmbeddedPortal, portal_clock: FixedClock, zone: str, stands_in: str
) -> None:
    send(portal, *in_zone(zone))
    clock = FixedClock(a.NOW)
    laptop = new_laptop(clock=clock)
    laptop.sync_once()
    customer = laptop.create_customer()
    quote = laptop.create_quote(customer.id, expires_on=date(2026, 12, 21))
    assert laptop.sync_once() == Done()
    end = midnight_after(zone, expires_on(laptop.store, quote.id))
    said = []
    with standing_in(stands_in):
        for moment in (end, end - timedelta(seconds=1)):
            clock.moment = portal_clock.moment = moment
            row = Queries(laptop.store.readers, laptop.store.clock).quote_rows([quote.id])[quote.id]
            laptop.validate_quote(quote.id)
            laptop.sync_once()
            command = laptop.operations()[-1]
            said.append((row.status, command.state.value))
            if command.state is OpState.ATTENTION:
                with laptop.store.write() as work:
                    work.discard_refusal(command.op_id)
    assert said == [(QuoteStatus.EXPIRED, "attention"), (QuoteStatus.OPEN, "done")]


def test_a_laptop_follows_a_partner_that_moves(laptop: Laptop, portal: EmbeddedPortal) -> None:
    laptop.clock.moment = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
    assert laptop.store.clock.today() == date(2026, 11, 29)
    send(portal, *in_zone("Pacific/Auckland"))
    assert laptop.sync_once() == Done()
    assert laptop.store.clock.today() == date(2026, 11, 30)


@pytest.mark.expects_log("set aside")
@pytest.mark.parametrize(
    ("language", "state", "detail"),
    [
        ("fr", "Fuseau horaire inconnu", "Les dates de votre société sont désormais celles du fuseau"),
        ("en", "Time zone not known", "Your company’s dates are now those of the time zone Pacific/Atlantis"),
    ],
)
def test_a_zone_that_the_laptop_does_not_know_is_said_at_the_badge_and_stops_nothing(
    laptop: Laptop, portal: EmbeddedPortal, language: str, state: str, detail: str
) -> None:
    send(portal, *in_zone("Pacific/Atlantis"))
    customer = laptop.create_customer()
    assert laptop.sync_once() == Done()
    status = laptop.sync.status
    assert status.state is SyncState.UP_TO_DATE
    shown = badge_text(status, Words(language), a.NOW)
    assert (shown.state, shown.detail[: len(detail)]) == (state, detail)
    assert laptop.states() == ["done"]
    assert laptop.customer(customer.id).identity == customer.identity
    assert laptop.store.clock.zone == "Europe/Paris"


@pytest.mark.expects_log("set aside")
def test_a_version_that_knows_the_zone_reads_what_the_one_before_set_aside(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    send(portal, *in_zone("Pacific/Atlantis"))
    laptop.sync_once()
    # As if Atlantis had been Tahiti all along, under a name that this laptop has learnt since.
    with laptop.store.transaction() as connection:
        text = meta.get(connection, "set_aside")
        meta.put(connection, "set_aside", text.replace("Pacific/Atlantis", "Pacific/Tahiti"))
    seed_as_is(portal, "Pacific/Tahiti")
    assert laptop.sync_once() == Done()
    assert laptop.store.clock.zone == "Pacific/Tahiti"
    assert laptop.store.set_aside() == ()
    assert laptop.store.load(Kind.PARTNER, PARTNER) == a.partner(time_zone="Pacific/Tahiti")


def seed_as_is(portal: EmbeddedPortal, zone: str) -> None:
    """Change the partner's document where it is, without telling anybody: it has the version it had."""
    with writing(portal.engine, PARTNER) as connection:
        connection.execute(
            update(document)
            .where(document.c.partner_id == PARTNER, document.c.kind == Kind.PARTNER.value)
            .values(body=func.replace(document.c.body, "Pacific/Atlantis", zone))
        )


@pytest.mark.expects_log("set aside")
def test_where_the_first_exchange_brings_an_unknown_zone_nothing_is_quoted_on_a_guess(
    new_laptop: NewLaptop, portal: EmbeddedPortal
) -> None:
    send(portal, *in_zone("Pacific/Atlantis"))
    laptop = new_laptop()
    assert laptop.sync_once() == Done()
    catalogue = Catalogue(laptop.store)
    context = SalesContext(laptop.store, catalogue, laptop.store.clock, laptop.identities, laptop.account)
    offers = Offers(context)
    customer = laptop.create_customer()
    terms = offers.new_terms(customer.id)
    with pytest.raises(RuleViolation) as refused:
        offers.pricing(customer.id, terms)
    assert refused.value.problems[0].code == "time_zone.unknown"
    send(portal, *in_zone("Pacific/Tahiti"))
    assert laptop.sync_once() == Done()
    assert offers.pricing(customer.id, terms).today == laptop.store.clock.today()
    assert laptop.store.clock.zone == "Pacific/Tahiti"

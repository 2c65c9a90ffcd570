"""A catalogue that cannot be right does not replace the good one, holds nothing else up, and is reported."""

import pytest

from app.domain.catalogue.catalogue import PriceList
from app.domain.document import Document, Kind
from app.domain.ids import PriceListId, ProgrammeId
from app.services.sync.outcome import Done
from app.services.sync.status import SyncState
from app.services.words import Words
from app.ui.shell.sync_words import badge_text
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as a
from tests.support.laptops import Laptop
from tests.support.people import PARTNER

pytestmark = pytest.mark.expects_log("set aside")
OVERLAP = a.price_list(entries=(a.price_entry("sikker", "9:2", "5:1", "1"),), version=42)
NOWHERE = a.programme(id=ProgrammeId("fifth"), currency="EURO")


def send(portal: EmbeddedPortal, *documents: Document) -> None:
    """Let the portal have ``documents``, as somebody with its database can."""
    seed(portal.engine, PARTNER, documents)


def prices(laptop: Laptop) -> PriceList:
    found = laptop.store.load(Kind.PRICE_LIST, OVERLAP.id)
    assert isinstance(found, PriceList)
    return found


def test_a_price_list_with_overlapping_tiers_leaves_the_one_before_in_force(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    before = prices(laptop)
    colleague = a.user(id=a.some_id(77), name="Nina Roux")
    send(portal, OVERLAP, colleague)
    customer = laptop.create_customer()

    assert laptop.sync_once() == Done()

    assert prices(laptop) == before
    assert laptop.states() == ["done"]
    assert laptop.store.load(Kind.USER, colleague.id) == colleague
    assert laptop.customer(customer.id).identity == customer.identity


@pytest.mark.parametrize(
    ("language", "state", "detail"),
    [
        ("fr", "Catalogue non renouvelé", "Le portail a envoyé"),
        ("en", "Catalogue not renewed", "The portal sent"),
    ],
)
def test_what_was_set_aside_is_said_at_the_badge_with_its_place(
    laptop: Laptop, portal: EmbeddedPortal, language: str, state: str, detail: str
) -> None:
    send(portal, OVERLAP)
    laptop.sync_once()
    status = laptop.sync.status
    assert status.state is SyncState.UP_TO_DATE
    shown = badge_text(status, Words(language), a.NOW)
    assert shown.state == state
    assert shown.detail.startswith(detail)
    assert OVERLAP.id in shown.detail
    assert "entries.0.tiers.steps.1.up_to" in shown.detail


def test_a_mended_price_list_takes_over_and_nothing_is_said_any_more(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    send(portal, OVERLAP, NOWHERE)
    laptop.sync_once()
    mended = a.price_list(version=43)
    send(portal, mended, a.programme(id=NOWHERE.id))

    assert laptop.sync_once() == Done()

    assert prices(laptop) == mended
    assert laptop.count(Kind.PROGRAMME) == 2
    assert laptop.sync.status.problem is None


def test_what_was_never_here_is_counted_but_not_used(laptop: Laptop, portal: EmbeddedPortal) -> None:
    other = a.price_list(id=PriceListId(a.some_id(31)), valid_to=a.price_list().valid_from.replace(year=2025))
    send(portal, NOWHERE, other)

    # A second cycle and no word of a difference: the log of this test has room for "set aside" alone.
    assert [laptop.sync_once(), laptop.sync_once()] == [Done(), Done()]

    assert (laptop.count(Kind.PROGRAMME), laptop.count(Kind.PRICE_LIST)) == (1, 1)
    assert laptop.sync.status.problem is not None
    assert sorted(each.code for each in laptop.store.set_aside()) == ["currency.unknown", "price_list.dates"]


def test_reading_everything_again_keeps_the_good_one_too(laptop: Laptop, portal: EmbeddedPortal) -> None:
    before = prices(laptop)
    send(portal, OVERLAP)
    laptop.sync_once()
    laptop.store.begin_resync(laptop.store.sync_position().epoch)

    assert laptop.sync_once() == Done()

    assert prices(laptop) == before
    assert [each.problem.code for each in laptop.store.set_aside()] == ["tiers.overlap"]

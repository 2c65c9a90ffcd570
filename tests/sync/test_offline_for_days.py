"""A rep works for days without a network; one cycle brings everything into order."""

from app.domain.customer.customer import InstallationStage, LifecycleStatus
from app.domain.document import Kind
from app.domain.quote.quote import QuoteStatus
from app.services.sync.outcome import Done, Retry
from app.services.sync.status import SyncState
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as a
from tests.support.clocks import FixedClock
from tests.support.fault_proxy import FaultProxy
from tests.support.laptops import Laptop


def found_by(laptop: Laptop, number: str) -> list[str]:
    """Ids of customers whose search text has the words of ``number``."""
    with laptop.store.readers.borrow() as connection:
        query = "SELECT c.id FROM search s JOIN customer c ON c.row = s.rowid WHERE search MATCH ?"
        return [row[0] for row in connection.execute(query, (" ".join(number.lower().split("-")),))]


def test_days_of_work_are_settled_in_one_cycle(
    laptop: Laptop, proxy: FaultProxy, portal: EmbeddedPortal, portal_clock: FixedClock
) -> None:
    proxy.disconnect()
    customer = laptop.create_customer()
    quote = laptop.create_quote(customer.id, provisional_number="P-0042")
    laptop.clock.advance(days=1)
    laptop.revise_quote(quote.id, lines=(a.line(quantity=150),))
    laptop.clock.advance(days=2)
    laptop.validate_quote(quote.id)

    assert isinstance(laptop.sync_once(), Retry)
    assert laptop.state() is SyncState.OFFLINE
    assert laptop.sync.status.waiting == 4
    assert laptop.quote(quote.id).status is QuoteStatus.VALIDATED
    assert laptop.quote(quote.id).display_number == "P-0042-2"
    assert found_by(laptop, "P-0042") == [customer.id]

    portal_clock.advance(days=3)
    proxy.connect()
    assert laptop.sync_once() == Done()

    settled = laptop.quote(quote.id)
    assert settled.number == "D-2026-0001"
    assert settled.provisional_number == "P-0042"
    assert settled.contract_number == "C-2026-0001"
    assert settled.revision == 2
    assert laptop.customer(customer.id).status is LifecycleStatus.INSTALLING
    assert laptop.customer(customer.id).stage is InstallationStage.PREREQUISITES
    assert laptop.count(Kind.CONTRACT) == laptop.count(Kind.LICENCE) == 1
    assert laptop.states() == ["done"] * 4
    assert found_by(laptop, "P-0042") == found_by(laptop, "D-2026-0001") == [customer.id]
    assert laptop.state() is SyncState.UP_TO_DATE
    assert len(proxy.seen("/sync/push")) == 1


def test_siblings_of_a_validated_quote_are_superseded_everywhere(laptop: Laptop) -> None:
    customer = laptop.create_customer()
    sold, sibling = laptop.create_quote(customer.id), laptop.create_quote(customer.id)
    laptop.validate_quote(sold.id)
    laptop.sync_once()

    assert laptop.quote(sibling.id).status is QuoteStatus.SUPERSEDED
    assert laptop.quote(sibling.id).superseded_by == sold.id


def test_a_quote_that_expired_meanwhile_on_the_portal_asks_the_rep(
    laptop: Laptop, portal_clock: FixedClock
) -> None:
    customer = laptop.create_customer()
    quote = laptop.create_quote(customer.id)
    laptop.sync_once()
    laptop.validate_quote(quote.id)
    portal_clock.advance(days=31)

    laptop.sync_once()

    assert laptop.state() is SyncState.ATTENTION
    told = laptop.operations()[-1].result
    assert told is not None
    assert told.problem is not None
    assert told.problem.code == "quote-expired"

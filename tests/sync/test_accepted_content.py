"""A yes given off line counts for just what was shown, and for nothing else."""

from dataclasses import replace

import pytest

from app.domain.acceptance.acceptance import AcceptanceMethod, SignedBy, hash_of
from app.domain.acceptance.signature import signature_of
from app.domain.commands.commands import CreateQuote
from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.drafts.drafts import Drafts, QuoteDraft
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.services.session.clock import PartnerClock
from app.services.sync.status import SyncState
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as a
from tests.support.clocks import FixedClock
from tests.support.laptops import Laptop
from tests.support.people import HUGO
from tests.sync.conftest import NewLaptop
from tests.sync.test_two_laptops import contracts_on

SIGNED = SignedBy(
    "Hélène Carpentier",
    "Directrice",
    AcceptanceMethod.DRAWN,
    signature_of([[(10.0, 20.0), (60.0, 40.0), (90.0, 15.0)]], 300.0, 100.0),
)


@pytest.fixture
def hugo(new_laptop: NewLaptop) -> Laptop:
    laptop = new_laptop("hugo", HUGO)
    laptop.sync_once()
    return laptop


@pytest.fixture
def quote(laptop: Laptop) -> Quote:
    """An open quote that both sides know."""
    customer = laptop.create_customer()
    quote = replace(a.quote(), customer_id=customer.id)
    with laptop.store.write() as work:
        work.enqueue(CreateQuote(quote), Target(Kind.QUOTE, quote.id))
    laptop.sync_once()
    laptop.sync_once()
    return seen(laptop, quote)


def quotes_of(laptop: Laptop) -> Quotes:
    """What the rep of the laptop does with quotes."""
    store = laptop.store
    context = SalesContext(
        store, Catalogue(store), PartnerClock(laptop.clock), laptop.identities, laptop.account
    )
    drafts = Drafts(store, laptop.clock, laptop.identities)
    return Quotes(context, Offers(context), drafts, Approvals(context))


def seen(laptop: Laptop, quote: Quote) -> Quote:
    found = laptop.store.load(Kind.QUOTE, quote.id)
    assert isinstance(found, Quote)
    return found


def accept(laptop: Laptop, quote: Quote) -> Quote:
    return quotes_of(laptop).accept(QuoteDraft("", quote.customer_id, quote.terms, quote.id), SIGNED)


def test_what_was_signed_off_line_is_sold_a_day_later_with_its_proof(
    laptop: Laptop, quote: Quote, portal: EmbeddedPortal, portal_clock: FixedClock
) -> None:
    shown = accept(laptop, quote).acceptance
    assert shown is not None
    portal_clock.advance(days=1)
    laptop.clock.advance(days=1)

    laptop.sync_once()
    laptop.sync_once()

    sold = seen(laptop, quote)
    assert (sold.status, contracts_on(portal)) == (QuoteStatus.VALIDATED, 1)
    kept = sold.acceptance
    assert kept is not None
    assert (kept.shown, kept.signature, kept.role) == (shown.shown, SIGNED.signature, "Directrice")
    assert kept.content_hash == hash_of(shown.shown)


def test_one_seat_that_a_colleague_changed_meanwhile_voids_it_and_is_said(
    laptop: Laptop, hugo: Laptop, quote: Quote, portal: EmbeddedPortal
) -> None:
    hugo.sync_once()
    line = quote.terms.lines[0]
    more = replace(quote.terms, lines=(replace(line, quantity=line.quantity + 1), *quote.terms.lines[1:]))
    quotes_of(hugo).revise(quote.id, more)
    hugo.sync_once()

    accept(laptop, quote)
    laptop.sync_once()

    assert contracts_on(portal) == 0
    assert seen(laptop, quote).status is QuoteStatus.OPEN
    assert laptop.sync.status.state is SyncState.ATTENTION


def test_a_customer_who_is_called_otherwise_by_now_voids_it_with_both_names(
    laptop: Laptop, hugo: Laptop, quote: Quote, portal: EmbeddedPortal
) -> None:
    hugo.sync_once()
    named = hugo.customer(quote.customer_id).identity
    hugo.edit_customer(quote.customer_id, identity=replace(named, name="Dupré Frères"))
    hugo.sync_once()

    accept(laptop, quote)
    laptop.sync_once()

    result = laptop.operations()[-1].result
    assert result is not None
    assert result.problem is not None
    assert result.problem.code == "content-differs"
    assert result.problem.data["now"] == "Dupré Frères"
    assert contracts_on(portal) == 0

"""A desk whose cache holds what the portal sent, and the documents service on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from app.domain.document import Document, document_id, kind_of
from app.domain.ids import PartnerId
from app.domain.kind import Kind
from app.domain.partner.partner import Role
from app.services.approvals.approvals import Approvals
from app.services.branding.letterheads import PublishedLetterheads
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_orders import ChangeOrders
from app.services.comparison.comparisons import Comparisons
from app.services.comparison.quote_versions import QuoteVersions
from app.services.drafts.drafts import Drafts
from app.services.online_offers.online_offers import OnlineOffers
from app.services.papers.change_papers import ChangePapers
from app.services.papers.papers import Papers
from app.services.papers.prepared import PreparedPapers
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.services.session.identity import Account, Identities
from app.services.store.feed_writer import PulledPage
from app.services.store.store import Store
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from tests.support import builders as b
from tests.support.clocks import FixedClock

CATALOGUE = (
    b.partner(),
    b.user(),
    b.programme(),
    b.price_list(),
    b.tax_table(),
    b.agreement(),
    b.customer_type(),
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the tests of documents reach for."""

    store: Store
    quotes: Quotes
    papers: Papers
    changes: ChangeOrders
    online: OnlineOffers

    def receive(self, *documents: Document) -> None:
        """The portal sends ``documents``."""
        lines = [
            FeedLine(kind_of(each), document_id(each), number, 1, msgspec.Raw(encode(each)))
            for number, each in enumerate(documents, start=1)
        ]
        self.store.apply_page(PulledPage(lines, "cursor", more=False, head=len(lines)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FixedClock(b.NOW)
    identities = Identities(clock)
    account = Account("https://portal.example", PartnerId("arvane"), b.user().id, b.user().name, Role.REP)
    store = Store(tmp_path / "cache.db", bytes(range(32)), clock, identities, account.user_id)
    catalogue = Catalogue(store)
    context = SalesContext(store, catalogue, store.clock, identities, account)
    offers = Offers(context)
    drafts = Drafts(store, clock, identities)
    approvals = Approvals(context)
    quotes = Quotes(context, offers, drafts, approvals)
    builder = ChangeBuilder(store, catalogue, store.clock, identities)
    changes = ChangeOrders(context, builder, drafts, approvals)
    versions = QuoteVersions(quotes, offers, catalogue, store.clock)
    comparisons = Comparisons(context, {Kind.QUOTE: versions})
    prepared = PreparedPapers(store)
    heads = PublishedLetterheads(store, catalogue)
    online = OnlineOffers(context)
    change_papers = ChangePapers(changes, approvals, catalogue, store, prepared, heads, online)
    papers = Papers(context, quotes, offers, approvals, prepared, change_papers, comparisons, heads, online)
    made = Desk(store, quotes, papers, changes, online)
    made.receive(*CATALOGUE, b.customer())
    yield made
    store.close()

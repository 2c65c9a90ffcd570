"""An offer that is shared from a desk, accepted while the desk is closed, and heard of afterwards."""

from app.domain.commands.commands import CreateCustomer, CreateQuote
from app.domain.document import Kind
from app.domain.online.online_offer import OnlineOffer, OnlineStatus
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.online_offers.online_offers import OnlineOffers
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as b
from tests.support.customer_pages import Browser
from tests.support.laptops import Laptop
from tests.sync.conftest import NewLaptop


def offers_of(laptop: Laptop) -> OnlineOffers:
    """What the rep of the laptop does with links."""
    store = laptop.store
    catalogue = Catalogue(store)
    return OnlineOffers(SalesContext(store, catalogue, store.clock, laptop.identities, laptop.account))


def test_a_quote_is_accepted_while_the_desk_is_closed(new_laptop: NewLaptop, portal: EmbeddedPortal) -> None:
    laptop = new_laptop()
    laptop.sync_once()
    customer, quote = b.customer(), b.quote()
    with laptop.store.write() as work:
        work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
        work.enqueue(CreateQuote(quote), Target(Kind.QUOTE, quote.id))
    online = offers_of(laptop)
    waiting = online.share(quote)
    assert online.url(waiting) == ""
    laptop.sync_once()
    laptop.sync_once()
    offer = online.find(quote.id)
    assert offer is not None
    url = online.url(offer)
    assert url.startswith("http")
    browser = Browser()
    page = browser.open(url.replace(url.split("/offer/")[0], portal.url))
    browser.send(page, name="Élise Dupré", role="DSI", agreed="1")
    browser.session.close()
    laptop.sync_once()
    heard, sold = online.find(quote.id), laptop.store.load(Kind.QUOTE, quote.id)
    assert isinstance(heard, OnlineOffer)
    assert heard.status is OnlineStatus.ACCEPTED
    assert isinstance(sold, Quote)
    assert sold.status is QuoteStatus.VALIDATED

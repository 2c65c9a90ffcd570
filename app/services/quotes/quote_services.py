"""What the editor of a quote, the scenario board and a conflict of revisions work with."""

from dataclasses import dataclass

from app.services.catalogue.catalogue import Catalogue
from app.services.drafts.drafts import Drafts
from app.services.queries import Queries
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account, Identities
from app.services.words import Words


@dataclass(frozen=True, slots=True)
class QuoteServices:
    """The services of one signed-in rep that quotes are written with."""

    quotes: Quotes
    offers: Offers
    drafts: Drafts
    catalogue: Catalogue
    queries: Queries
    clock: PartnerClock
    identities: Identities
    account: Account
    words: Words

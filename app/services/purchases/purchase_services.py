"""What a cart works with, from its first count to the order."""

from dataclasses import dataclass

from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.customers.customers import Customers
from app.services.purchases.orders import Orders
from app.services.queries import Queries
from app.services.quotes.offers import Offers
from app.services.session.identity import Identities
from app.services.words import Words


@dataclass(frozen=True, slots=True)
class PurchaseServices:
    """The services of one signed-in rep that a purchase is made with."""

    customers: Customers
    orders: Orders
    offers: Offers
    approvals: Approvals
    catalogue: Catalogue
    queries: Queries
    identities: Identities
    words: Words

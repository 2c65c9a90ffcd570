"""What the editor of a change works with."""

from dataclasses import dataclass

from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_orders import ChangeOrders
from app.services.change_orders.refused_orders import RefusedOrders
from app.services.customers.customers import Customers
from app.services.drafts.drafts import Drafts
from app.services.queries import Queries
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account, Identities
from app.services.store.store import Store
from app.services.words import Words


@dataclass(frozen=True, slots=True)
class ChangeServices:
    """The services of one signed-in rep that changes of licences are written with."""

    change_orders: ChangeOrders
    refused_orders: RefusedOrders
    builder: ChangeBuilder
    customers: Customers
    catalogue: Catalogue
    drafts: Drafts
    approvals: Approvals
    queries: Queries
    clock: PartnerClock
    words: Words


def change_services(
    store: Store,
    customers: Customers,
    catalogue: Catalogue,
    drafts: Drafts,
    approvals: Approvals,
    queries: Queries,
    account: Account,
    words: Words,
) -> ChangeServices:
    """The services that changes are written with, for ``account``."""
    clock = store.clock
    identities = Identities(clock)
    builder = ChangeBuilder(store, catalogue, clock, identities)
    orders = ChangeOrders(store, catalogue, builder, drafts, approvals, clock, identities, account)
    refused = RefusedOrders(store, builder, drafts, account)
    return ChangeServices(
        orders, refused, builder, customers, catalogue, drafts, approvals, queries, clock, words
    )

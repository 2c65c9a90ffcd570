"""What the editor of a change works with."""

from dataclasses import dataclass

from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_orders import ChangeOrders
from app.services.change_orders.refused_orders import RefusedOrders
from app.services.customers.customers import Customers
from app.services.drafts.drafts import Drafts
from app.services.queries import Queries
from app.services.session.clock import PartnerClock
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
    context: SalesContext,
    customers: Customers,
    drafts: Drafts,
    approvals: Approvals,
    queries: Queries,
    words: Words,
) -> ChangeServices:
    """The services that changes are written with, for the account of ``context``."""
    store, catalogue, clock = context.store, context.catalogue, context.clock
    builder = ChangeBuilder(store, catalogue, clock, context.identities)
    orders = ChangeOrders(context, builder, drafts, approvals)
    refused = RefusedOrders(store, builder, drafts, context.account)
    return ChangeServices(
        orders, refused, builder, customers, catalogue, drafts, approvals, queries, clock, words
    )

"""A laptop in a process of its own that orders what a cart holds and exchanges with the portal, to be killed.

Arguments: a folder with a cache that knows the catalogue, the portal's address and an access token. It says
the order's id once it is saved, then runs one cycle.
"""

import sys
from dataclasses import replace
from pathlib import Path

from app.domain.commands.commands import CreateCustomer
from app.domain.document import Kind
from app.domain.ids import OrderId
from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.purchases.orders import Orders, Origin
from app.services.quotes.offers import Offers
from app.wire.protocol import Target
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.laptops import Laptop


def main(folder: str, url: str, token: str) -> None:
    """Buy once, whatever happens to the process."""
    laptop = Laptop(Path(folder), url, lambda: token)
    customer = p.essentials_customer()
    with laptop.store.write() as work:
        work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
    catalogue = Catalogue(laptop.store)
    context = SalesContext(laptop.store, catalogue, laptop.store.clock, laptop.identities, laptop.account)
    offers = Offers(context)
    approvals = Approvals(context)
    orders = Orders(context, offers, approvals)
    lines = (b.custom_line(0, "protect", 25, level="advanced"),)
    terms = replace(orders.new_terms(customer.id), lines=lines)
    order = orders.purchase(customer.id, terms, origin=Origin(OrderId(b.some_id(500)), "cart"))
    say(order.id)
    laptop.sync_once()
    say("done")
    laptop.close()


def say(text: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The portal's own numbers go on after those that documents brought along."""

from app.domain.commands.commands import CreateQuote
from app.domain.customer.customer import Customer
from app.domain.document import Document
from app.domain.quote.quote import Quote
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, Laptop


def test_a_new_quote_is_numbered_after_the_highest_that_was_seeded(
    portal: EmbeddedPortal, laptop: Laptop
) -> None:
    customer: Customer = b.customer()
    quote: Quote = b.quote()
    year = quote.created_on.year
    seeded: list[Document] = [
        customer,
        b.quote(id=b.some_id(901), number=f"D-{year}-0041"),
        b.quote(id=b.some_id(902), number=f"D-{year}-0007"),
        b.quote(id=b.some_id(903), number=f"D-{year - 1}-0900"),
    ]
    seed(portal.engine, ARVANE, seeded)

    laptop.push(laptop.operation(CreateQuote(quote), quote))

    assert laptop.document("quote", quote.id)["number"] == f"D-{year}-0042"

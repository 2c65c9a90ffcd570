"""A process that writes 25 customers to the portal's database, one command after the other.

Arguments: the address of the database; the number of the first customer, which says whose they are.
"""

import sys

import msgspec

from app.domain.commands.commands import CreateCustomer
from app.domain.commands.specs import name_of
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.wire.codec import encode
from app.wire.protocol import Operation, Target
from portal.clock import SystemClock
from portal.commands.pipeline.pipeline import Received
from portal.context import build_context
from portal.store.accounts import Caller
from portal.store.schema import prepare
from tests.support import builders as b
from tests.support.portal_laptop import MANAGER, REP, REP2

COUNT = 25
WRITERS = {1_000: REP, 2_000: REP2, 3_000: MANAGER}
"""Who writes, by the number of the first customer: commands of one person wait for each other anyway."""


def numbered(number: int) -> Customer:
    """A customer that no other number has."""
    identity = b.identity(registration_number=f"{number:014}", vat_number="", override_reason="test")
    return b.customer(id=b.some_id(number), identity=identity)


def main(database_url: str, first: int) -> None:
    """Write them; each command must be done."""
    who = WRITERS[first]
    context = build_context(prepare(database_url), SystemClock())
    caller = Caller(who.partner_id, who.user_id, who.name, who.role)
    for number in range(first, first + COUNT):
        customer = numbered(number)
        operation = Operation(
            0,
            f"op-{number}",
            name_of(CreateCustomer),
            1,
            Target(Kind.CUSTOMER, customer.id),
            msgspec.Raw(encode(CreateCustomer(customer))),
        )
        result = context.pipeline.settle(caller, Received(operation, encode(operation), ""))
        assert result.status.value == "applied", result


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

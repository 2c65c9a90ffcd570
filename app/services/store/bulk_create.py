"""Many customers created in one go: the same rows in the cache as one by one, in a tenth of the time."""

from collections.abc import Sequence

import msgspec

from app.domain.commands.commands import CreateCustomer
from app.domain.commands.specs import command_type
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.kind import Kind
from app.models import documents, meta, outbox
from app.models.outbox import OpState, QueuedOperation
from app.models.writing import Writing
from app.services.store.author import Author
from app.wire.codec import COMMAND_VERSION, encode
from app.wire.protocol import Operation, Target


def create_customers(writing: Writing, author: Author, customers: Sequence[Customer]) -> list[str]:
    """Write ``customers``, which nobody has yet, and queue a command for each, in their order.

    Returns the commands' identities.

    Raises:
        RuleViolation: ``document.exists``.
    """
    connection = writing.connection
    if documents.there_is_any(connection, Kind.CUSTOMER, [customer.id for customer in customers]):
        raise violation("document.exists")
    shadows = [documents.shadow_of(Kind.CUSTOMER, customer.id, None) for customer in customers]
    documents.save_shadows(connection, shadows)
    first = meta.take_numbers(connection, outbox.SEQ, len(customers))
    given_at = author.clock.now().isoformat()
    queued = [_queued(customer, seq, author, given_at) for seq, customer in enumerate(customers, start=first)]
    outbox.append_all(connection, queued)
    pairs = zip(customers, shadows, strict=True)
    writing.save([documents.copy_over(customer, shadow) for customer, shadow in pairs])
    return [each.op_id for each in queued]


def _queued(customer: Customer, seq: int, author: Author, given_at: str) -> QueuedOperation:
    command = CreateCustomer(customer)
    operation = Operation(
        seq=seq,
        op_id=author.identities.new(),
        type=command_type(command),
        v=COMMAND_VERSION,
        target=Target(Kind.CUSTOMER, customer.id),
        args=msgspec.Raw(encode(command)),
        if_version=None,
        depends_on=(),
        observed="",
    )
    return QueuedOperation(
        seq=seq,
        op_id=operation.op_id,
        type=operation.type,
        kind=Kind.CUSTOMER,
        target_id=customer.id,
        customer_id=customer.id,
        body=encode(operation),
        depends_on=(),
        state=OpState.QUEUED,
        created_at=given_at,
        actor=author.actor,
    )

"""Puts a command into the outbox: numbered, with the identity and the bytes that it keeps."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection

from app.domain.commands.commands import Command
from app.domain.commands.specs import command_type
from app.models import meta, outbox
from app.models.outbox import OpState, QueuedOperation
from app.services.store.author import Author
from app.wire.codec import COMMAND_VERSION, encode
from app.wire.protocol import Operation, Target


def append(
    connection: Connection,
    author: Author,
    command: Command,
    target: Target,
    owner: str,
    if_version: str | None,
    depends_on: Iterable[str],
    observed: str,
) -> str:
    """Queue ``command`` of ``author`` about a document of the customer ``owner``; returns its ``op_id``."""
    needed = tuple(dict.fromkeys(depends_on))
    operation = Operation(
        seq=meta.next_number(connection, outbox.SEQ),
        op_id=author.identities.new(),
        type=command_type(command),
        v=COMMAND_VERSION,
        target=target,
        args=msgspec.Raw(encode(command)),
        if_version=if_version,
        depends_on=needed,
        observed=observed,
    )
    outbox.append(
        connection,
        QueuedOperation(
            seq=operation.seq,
            op_id=operation.op_id,
            type=operation.type,
            kind=target.type,
            target_id=target.id,
            customer_id=owner,
            body=encode(operation),
            depends_on=needed,
            state=OpState.QUEUED,
            created_at=author.clock.now().isoformat(),
            actor=author.actor,
        ),
    )
    return operation.op_id

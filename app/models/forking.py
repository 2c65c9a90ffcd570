"""A new identity for this installation, when the portal counts its commands otherwise than the cache."""

from hashlib import sha256

import msgspec
from sqlalchemy import Connection, func, select, update

from app.models import meta, outbox, tables
from app.models.outbox import OpState
from app.wire.codec import encode

# Farther than any queue is long: rows that move never meet rows that have not moved yet.
_ASIDE = 1 << 40


def fork(connection: Connection, client_id: str) -> None:
    """Go on as ``client_id``: what is unsettled is numbered from 1, in its body too; history stays before it.

    To be called when the portal has been asked for the results of everything that was sent: what is unsettled
    then was never seen there, so its new body is the first one that the portal sees.
    """
    table = tables.outbox
    last = connection.execute(select(func.max(table.c.seq))).scalar() or 0
    connection.execute(update(table).values(seq=table.c.seq - _ASIDE))
    connection.execute(update(table).values(seq=table.c.seq + (_ASIDE - last)))
    for seq, each in enumerate(outbox.in_states(connection, outbox.UNSETTLED), start=1):
        body = encode(msgspec.structs.replace(each.operation, seq=seq))
        values = {"seq": seq, "body": body, "sha256": sha256(body).hexdigest(), "state": OpState.QUEUED.value}
        connection.execute(update(table).where(table.c.op_id == each.op_id).values(values))
    meta.put(connection, "client_id", client_id)

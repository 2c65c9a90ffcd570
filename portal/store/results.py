"""Results of commands. They never expire: a retry gets the answer that the first attempt would have got."""

from collections.abc import Collection
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, and_, bindparam, or_, select

from app.wire.protocol import DONE as DONE
from app.wire.protocol import OperationResult
from portal.store.accounts import Caller
from portal.store.tables import client, failed_operation, result

_decoder = msgspec.json.Decoder(OperationResult)
_encoder = msgspec.json.Encoder()

# Built once: making a statement takes longer than running it.
_FIND = select(result.c.client_id, result.c.body_hash, result.c.body).where(
    result.c.partner_id == bindparam("partner_id"), result.c.op_id == bindparam("op_id")
)
_KEEP = result.insert()


@dataclass(frozen=True, slots=True)
class Settled:
    """A stored result, with the installation it was for and the hash of the command's bytes."""

    client_id: str
    body_hash: str
    result: OperationResult


def find(connection: Connection, partner_id: str, op_id: str) -> Settled | None:
    """The result of the operation, if it was settled."""
    row = connection.execute(_FIND, {"partner_id": partner_id, "op_id": op_id}).one_or_none()
    return Settled(row.client_id, row.body_hash, _decoder.decode(row.body)) if row else None


def find_all(connection: Connection, partner_id: str, op_ids: Collection[str]) -> dict[str, Settled]:
    """The results of those of the operations that were settled, by their ids."""
    if not op_ids:
        return {}
    query = select(result.c.op_id, result.c.client_id, result.c.body_hash, result.c.body).where(
        result.c.partner_id == partner_id, result.c.op_id.in_(op_ids)
    )
    rows = connection.execute(query)
    return {row.op_id: Settled(row.client_id, row.body_hash, _decoder.decode(row.body)) for row in rows}


def done_among(connection: Connection, caller: Caller, op_ids: Collection[str]) -> list[str]:
    """Those of the operations that the caller sent, from whatever installation, and that were carried out.

    Of an installation that is not known any more nobody else can say that it is theirs.
    """
    sender = and_(client.c.partner_id == result.c.partner_id, client.c.client_id == result.c.client_id)
    query = (
        select(result.c.op_id)
        .outerjoin(client, sender)
        .where(
            result.c.partner_id == caller.partner_id,
            result.c.op_id.in_(op_ids),
            result.c.status.in_([each.value for each in DONE]),
            or_(client.c.user_id == caller.user_id, client.c.user_id.is_(None)),
        )
    )
    return list(connection.execute(query).scalars()) if op_ids else []


def keep(
    connection: Connection,
    partner_id: str,
    client_id: str,
    body_hash: str,
    settled_at: str,
    result: OperationResult,
) -> None:
    """Store the result of an operation for good."""
    connection.execute(
        _KEEP,
        {
            "partner_id": partner_id,
            "op_id": result.op_id,
            "client_id": client_id,
            "seq": result.seq,
            "body_hash": body_hash,
            "status": result.status.value,
            "version": result.version,
            "settled_at": settled_at,
            "body": _encoder.encode(result).decode(),
        },
    )


def after(
    connection: Connection, partner_id: str, client_id: str, seq: int, limit: int
) -> list[OperationResult]:
    """The results of the installation's operations after ``seq``, in order, ``limit`` at most."""
    rows = connection.execute(
        select(result.c.body)
        .where(result.c.partner_id == partner_id, result.c.client_id == client_id, result.c.seq > seq)
        .order_by(result.c.seq)
        .limit(limit)
    )
    return [_decoder.decode(body) for body in rows.scalars()]


def note_failure(
    connection: Connection, partner_id: str, client_id: str, op_id: str, failed_at: str, error: str, body: str
) -> int:
    """Remember that a command broke the portal; how often it has done so."""
    mine = (failed_operation.c.partner_id == partner_id, failed_operation.c.op_id == op_id)
    attempts = connection.execute(select(failed_operation.c.attempts).where(*mine)).scalar_one_or_none()
    values = {"attempts": (attempts or 0) + 1, "failed_at": failed_at, "error": error}
    if attempts is None:
        row = {
            "partner_id": partner_id,
            "client_id": client_id,
            "op_id": op_id,
            "body": body,
            "is_dead": False,
        }
        connection.execute(failed_operation.insert().values(**row, **values))
    else:
        connection.execute(failed_operation.update().where(*mine).values(**values))
    return (attempts or 0) + 1


def dead_letter(connection: Connection, partner_id: str, op_id: str) -> None:
    """Move a command that failed too often to the dead letters."""
    mine = (failed_operation.c.partner_id == partner_id, failed_operation.c.op_id == op_id)
    connection.execute(failed_operation.update().where(*mine).values(is_dead=True))

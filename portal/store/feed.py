"""The change feed of a partner: documents are stamped with positions that follow the order of commits.

A database sequence or a timestamp would be drawn before the commit, and a reader could pass a position whose
transaction is still open: that change would be lost to it. Here the partner's row is locked after all that a
command has to compute, and its update is the last statement, so a position is visible exactly when all
before it are.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, select

from app.domain.document import Document, Kind, document_id, kind_of
from app.wire.codec import encode
from app.wire.digest import hash64
from portal.store import audit
from portal.store.documents import customer_of
from portal.store.engine import insert_into, insert_many
from portal.store.news import announce
from portal.store.tables import document, partner, partner_feed

_MODULUS = 1 << 64


@dataclass(frozen=True, slots=True)
class Change:
    """A document as it is from now on; version 1 is a new one."""

    document: Document
    version: int


@dataclass(slots=True)
class Position:
    """Where the partner's feed and audit chain stand while their row is locked."""

    partner_id: str
    head: int
    digest: dict[str, tuple[int, int]] = field(default_factory=dict)
    audit_seq: int = 0
    audit_hash: str = audit.FIRST_HASH

    def count(self, kind: Kind, document_id: str, version: int) -> None:
        """Put one more version of a document into the digest, in place of the one before."""
        count, total = self.digest.get(kind, (0, 0))
        total += hash64(document_id, version)
        if version == 1:
            count += 1
        else:
            total -= hash64(document_id, version - 1)
        self.digest[kind] = (count, total % _MODULUS)


def open_feed(connection: Connection, partner_id: str) -> None:
    """Give a new partner its place among the partners and its empty feed; again does no harm."""
    # Two who add the same partner at once must both find it afterwards, whoever was first.
    connection.execute(insert_into(connection, partner).values(id=partner_id).on_conflict_do_nothing())
    empty = {"head": 0, "digest": "{}", "audit_seq": 0, "audit_hash": audit.FIRST_HASH}
    mine = insert_into(connection, partner_feed).values(partner_id=partner_id, **empty)
    connection.execute(mine.on_conflict_do_nothing())


@contextmanager
def locked(connection: Connection, partner_id: str) -> Iterator[Position]:
    """The feed's position, nobody else's until the commit; written back as the last statement."""
    row = connection.execute(_LOCK, {"partner_id": partner_id}).one()
    position = Position(partner_id, row.head, read_digest(row.digest), row.audit_seq, row.audit_hash)
    yield position
    if position.head != row.head:
        announce(connection, partner_id)
    digest = {kind: [count, f"{total:016x}"] for kind, (count, total) in position.digest.items()}
    values = {
        "b_partner_id": partner_id,
        "head": position.head,
        "digest": json.dumps(digest),
        "audit_seq": position.audit_seq,
        "audit_hash": position.audit_hash,
    }
    connection.execute(_RELEASE, values)


def stamp_changes(
    connection: Connection, position: Position, changes: Sequence[Change], changed_by: str, changed_at: str
) -> None:
    """Write ``changes`` at the next positions of the feed."""
    new: list[dict[str, int | str | None]] = []
    newer: list[dict[str, int | str | None]] = []
    for change in changes:
        position.head += 1
        kind, id = kind_of(change.document), document_id(change.document)
        position.count(kind, id, change.version)
        values = {
            "partner_id": position.partner_id,
            "kind": kind.value,
            "id": id,
            "version": change.version,
            "feed_seq": position.head,
            "customer_id": customer_of(change.document),
            "changed_by": changed_by,
            "changed_at": changed_at,
            "body": encode(change.document).decode(),
        }
        (new if change.version == 1 else newer).append(values)
    insert_many(connection, document, new)
    if newer:
        connection.execute(_REPLACE, [{f"b_{name}": value for name, value in each.items()} for each in newer])


# Built once: making a statement takes longer than running it.
_LOCK = select(partner_feed).where(partner_feed.c.partner_id == bindparam("partner_id")).with_for_update()
_RELEASE = (
    partner_feed.update()
    .where(partner_feed.c.partner_id == bindparam("b_partner_id"))
    .values({name: bindparam(name) for name in ("head", "digest", "audit_seq", "audit_hash")})
)
_KEY = ("partner_id", "kind", "id")
_REPLACE = (
    document.update()
    .where(*(document.c[name] == bindparam(f"b_{name}") for name in _KEY))
    .values({column.name: bindparam(f"b_{column.name}") for column in document.c if column.name not in _KEY})
)


def append_audit(connection: Connection, position: Position, entry: audit.Entry) -> None:
    """Write ``entry`` at the end of the partner's audit chain."""
    position.audit_seq += 1
    position.audit_hash = audit.append(
        connection, position.partner_id, position.audit_seq, position.audit_hash, entry
    )


def read_digest(stored: str) -> dict[str, tuple[int, int]]:
    """Count and checksum per kind, as the partner's row keeps them."""
    return {kind: (count, int(total, 16)) for kind, (count, total) in json.loads(stored).items()}

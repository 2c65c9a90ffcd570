"""Documents as the portal keeps them: the domain's value, its version and who changed it last."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, Row, bindparam, select

from app.domain.customer.customer import Customer
from app.domain.document import Document, Kind
from app.wire.codec import decode_document
from portal.identity import is_id
from portal.store.tables import document

D = TypeVar("D", bound=Document)

# Built once: making a statement takes longer than running it.
_ONE = select(document).where(*(document.c[name] == bindparam(name) for name in ("partner_id", "kind", "id")))
_ONE_LOCKED = _ONE.with_for_update()


@dataclass(frozen=True, slots=True)
class Stored:
    """A document with what the portal knows about it; ``feed_seq`` is its place in the partner's feed."""

    kind: Kind
    id: str
    version: int
    feed_seq: int
    changed_by: str
    changed_at: str
    document: Document


def find(
    connection: Connection, partner_id: str, kind: Kind, document_id: str, *, lock: bool = False
) -> Stored | None:
    """The partner's document of that kind and id; ``lock`` keeps others from changing it until the commit."""
    if not is_id(document_id):
        return None
    key = {"partner_id": partner_id, "kind": kind.value, "id": document_id}
    row = connection.execute(_ONE_LOCKED if lock else _ONE, key).one_or_none()
    return _stored(row) if row else None


def find_all(
    connection: Connection, partner_id: str, kind: Kind, cls: type[D], ids: Collection[str]
) -> dict[str, D]:
    """Those of the partner's documents of a kind that there are, by their ids."""
    if not ids:
        return {}
    mine = (document.c.partner_id == partner_id, document.c.kind == kind, document.c.id.in_(ids))
    found = [_stored(row) for row in connection.execute(select(document).where(*mine))]
    return {each.id: each.document for each in found if isinstance(each.document, cls)}


def of_customer(
    connection: Connection, partner_id: str, customer_id: str, kind: Kind, *, lock: bool = True
) -> list[Stored]:
    """The customer's documents of that kind, in the order of their ids; ``lock`` them until the commit."""
    query = select(document).where(
        document.c.partner_id == partner_id,
        document.c.customer_id == customer_id,
        document.c.kind == kind,
    )
    ordered = query.order_by(document.c.id)
    rows = connection.execute(ordered.with_for_update() if lock else ordered)
    return [_stored(row) for row in rows]


def all_of(connection: Connection, partner_id: str, kind: Kind, cls: type[D]) -> list[D]:
    """Every document of a small kind (agreements, tax tables, reasons)."""
    query = select(document).where(document.c.partner_id == partner_id, document.c.kind == kind)
    found = [_stored(row).document for row in connection.execute(query.order_by(document.c.id))]
    return [each for each in found if isinstance(each, cls)]


def customer_of(document: Document) -> str | None:
    """The customer whose file the document is in."""
    return document.id if isinstance(document, Customer) else getattr(document, "customer_id", None)


def _stored(row: Row[tuple[object, ...]]) -> Stored:
    kind = Kind(row.kind)
    body = decode_document(kind, row.body)
    return Stored(kind, row.id, row.version, row.feed_seq, row.changed_by, row.changed_at, body)

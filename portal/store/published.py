"""The catalogue as it was published last: new participations are given it, the next one is laid over it."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, select

from app.domain.catalogue.catalogue import TaxTable
from app.domain.document import Kind, document_id, kind_of
from app.domain.ids import ProgrammeId
from app.domain.subscription.subscription import PartnerSubscription
from app.wire.codec import decode_document, encode
from portal.catalogue.content import Catalogue, CatalogueDocument, SubscriptionOfProgramme
from portal.store.engine import insert_into
from portal.store.tables import published

_FIELDS = {
    Kind.PROGRAMME: "programmes",
    Kind.PRICE_LIST: "price_lists",
    Kind.AGREEMENT: "agreements",
    Kind.CUSTOMER_TYPE: "customer_types",
    Kind.REFUSAL_REASON: "refusal_reasons",
    Kind.LOST_REASON: "lost_reasons",
}


def read_published(connection: Connection) -> Catalogue | None:
    """The published catalogue, or ``None`` before the first."""
    rows = connection.execute(select(published).order_by(published.c.place)).all()
    if not rows:
        return None
    found: dict[str, list[Any]] = {each.name: [] for each in fields(Catalogue)}
    for row in rows:
        kind = Kind(row.kind)
        document = decode_document(kind, row.body)
        if isinstance(document, TaxTable):
            found["tax_table"].append(document)
        elif isinstance(document, PartnerSubscription):
            of_programme = SubscriptionOfProgramme(ProgrammeId(row.programme_id), document)
            found["partner_subscriptions"].append(of_programme)
        else:
            found[_FIELDS[kind]].append(document)
    (tax_table,) = found.pop("tax_table")
    return Catalogue(tax_table=tax_table, **{name: tuple(listed) for name, listed in found.items()})


def write_published(connection: Connection, catalogue: Catalogue) -> list[CatalogueDocument]:
    """Keep ``catalogue`` as what is published; the documents that are new or different."""
    programmes: dict[str, str] = {
        each.subscription.id: each.programme_id for each in catalogue.partner_subscriptions
    }
    query = select(published.c.kind, published.c.id, published.c.body)
    known = {(row.kind, row.id): row.body for row in connection.execute(query)}
    changed = []
    for place, each in enumerate(catalogue.documents()):
        key = (kind_of(each).value, document_id(each))
        body = encode(each).decode()
        if known.get(key) != body:
            changed.append(each)
        programme_id = programmes[each.id] if isinstance(each, PartnerSubscription) else ""
        values = {"place": place, "programme_id": programme_id, "body": body}
        row = insert_into(connection, published).values(kind=key[0], id=key[1], **values)
        connection.execute(row.on_conflict_do_update(index_elements=["kind", "id"], set_=values))
    return changed

"""What this portal keeps as accepted, for whoever has the paper: nothing is told of any other document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from app.domain.acceptance.acceptance import Acceptance
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.partner.partner import Partner
from app.domain.quote.quote import Quote
from app.wire.codec import decode_document
from portal.context import AppContext
from portal.customer_pages.carried import Carried, NotGenuine
from portal.store import documents
from portal.store.engine import reading
from portal.store.partner_files import read_logo
from portal.store.partners import find_partner, partner_ids
from portal.store.tables import document

_KINDS = (Kind.QUOTE, Kind.CHANGE_ORDER)
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Accepted:
    """A paper that is what was accepted, and of whom; ``logo`` is that of the partner, empty without one."""

    partner: Partner
    number: str
    revision: int
    acceptance: Acceptance
    logo: bytes = b""


def find_carried(context: AppContext, carried: Carried) -> Accepted:
    """What is kept of the paper that carries ``carried``.

    Raises:
        NotGenuine: ``verify_unknown``: it is not kept here, or not so; which of the two is not told.
    """
    for partner, connection in _partners(context):
        for kind in _KINDS:
            found = documents.find(connection, partner.id, kind, carried.document_id)
            kept = _accepted(partner, found.document) if found is not None else None
            if found is not None and kept is not None and _is_same(kept, found.document, carried):
                return replace(kept, number=carried.number, logo=read_logo(connection, partner))
    raise NotGenuine("verify_unknown")


def find_typed(context: AppContext, number: str, fingerprint: str) -> Accepted:
    """What is kept under the number and the fingerprint that a paper prints; both have to be its own.

    Raises:
        NotGenuine: ``verify_no_pair``.
    """
    digest, wanted = "".join(fingerprint.split()).lower(), "".join(number.split()).upper()
    if _HASH.fullmatch(digest):
        for partner, connection in _partners(context):
            for each in _holding(connection, partner.id, digest):
                kept = _accepted(partner, each)
                if kept is not None and kept.acceptance.content_hash == digest and wanted in _numbers(each):
                    return replace(kept, logo=read_logo(connection, partner))
    raise NotGenuine("verify_no_pair")


def _partners(context: AppContext) -> Iterator[tuple[Partner, Connection]]:
    with reading(context.engine, "") as connection:
        ids = partner_ids(connection)
    for id in ids:
        with reading(context.engine, id) as connection:
            partner = find_partner(connection, id)
            if partner is not None:
                yield partner, connection


def _holding(connection: Connection, partner_id: str, digest: str) -> Iterator[Quote | ChangeOrder]:
    """The partner's quotes and change orders in which the fingerprint stands."""
    rows = connection.execute(
        select(document.c.kind, document.c.body).where(
            document.c.partner_id == partner_id,
            document.c.kind.in_([each.value for each in _KINDS]),
            document.c.body.contains(digest),
        )
    )
    for kind, body in rows:
        found = decode_document(Kind(kind), body)
        if isinstance(found, Quote | ChangeOrder):
            yield found


def _accepted(partner: Partner, of: object) -> Accepted | None:
    if isinstance(of, Quote):
        acceptance = of.acceptance
    elif isinstance(of, ChangeOrder):
        acceptance = of.submission.acceptance if of.submission is not None else None
    else:
        return None
    if acceptance is None or not acceptance.content_hash:
        return None
    return Accepted(partner, of.display_number, of.revision, acceptance)


def _is_same(kept: Accepted, of: object, carried: Carried) -> bool:
    """Whether nothing that the paper carries differs; when the portal heard of it came after some papers."""
    ours, theirs = (replace(each, received_at=None) for each in (kept.acceptance, carried.acceptance))
    is_number = isinstance(of, Quote | ChangeOrder) and carried.number in _numbers(of)
    return is_number and kept.revision == carried.revision and ours == theirs


def _numbers(of: Quote | ChangeOrder) -> set[str]:
    """What a paper of it may have been called: by its number, or before the portal gave it one."""
    return {of.display_number, replace(of, number="").display_number}

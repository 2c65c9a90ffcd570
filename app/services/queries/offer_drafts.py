"""The offers that are being written, quotes and changes alike: the one question of every list and count."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from app.domain.ids import CustomerId
from app.models.connection import Readers
from app.services.drafts.kept_drafts import DraftKind, KeptDraft

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

OFFER_DRAFTS = (DraftKind.QUOTE, DraftKind.CHANGE)
"""What becomes a quote or a change quote; carts, forms and e-mails do not."""

_SELECT = f"""
    SELECT d.id, d.kind, d.customer_id, coalesce(c.name, ''), d.saved_at
    FROM draft d LEFT JOIN customer c ON c.id = d.customer_id
    LEFT JOIN quote q ON d.kind = '{DraftKind.QUOTE}' AND q.id = CAST(d.body AS TEXT) ->> '$.quote_id'
    WHERE d.kind IN ({", ".join(f"'{kind}'" for kind in OFFER_DRAFTS)})
"""


def offer_drafts(
    readers: Readers, today: date, text: str = "", customer_id: CustomerId | None = None
) -> tuple[KeptDraft, ...]:
    """Those of everybody or of one customer, the last saved first; each is called as its customer is.

    ``text`` finds the number of the quote that one is a revision of, and everything that finds a customer.
    """
    with readers.borrow() as connection:
        where, values = _found_by(connection, text, today)
        if customer_id is not None:
            where, values = f"{where} AND d.customer_id = ?", (*values, customer_id)
        found = connection.execute(
            f"{_SELECT} AND {where} ORDER BY d.saved_at DESC, d.id DESC", values
        ).fetchall()
    return tuple(
        KeptDraft(id, DraftKind(kind), CustomerId(owner), name, datetime.fromisoformat(saved_at))
        for id, kind, owner, name, saved_at in found
    )


def _found_by(connection: "sqlcipher.Connection", text: str, today: date) -> tuple[str, tuple[object, ...]]:
    if not text:
        return "1", ()
    # The first page of a start counts drafts, and looks for none.
    from app.services.queries.offer_search import offer_condition

    found_by = offer_condition(connection, text, today)
    return found_by.where, found_by.values

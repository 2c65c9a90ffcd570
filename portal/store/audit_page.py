"""Who did what to one customer: the partner's audit log, read for one file, newest first."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, literal, select

from portal.store import clients
from portal.store.field_changes import FieldChange
from portal.store.tables import account, audit_entry, document


@dataclass(frozen=True, slots=True)
class Event:
    """An entry as people read it; ``fields`` names what changed, ``place`` the installation it came from."""

    seq: int
    at: str
    user: str
    action: str
    kind: str
    target_id: str
    outcome: str
    place: str
    fields: tuple[str, ...]
    problem: str
    place_name: str
    changes: tuple[FieldChange, ...]
    problems: tuple[Mapping[str, Any], ...]
    data: Mapping[str, str]


def of_customer(
    connection: Connection, partner_id: str, customer_id: str, before: int | None, limit: int
) -> list[Event]:
    """Up to ``limit`` entries about the customer or a document of its file, older than ``before``."""
    # One list of targets, so that each is looked up by the index: with an OR the whole log would be read.
    documents = select(document.c.id).where(
        document.c.partner_id == partner_id, document.c.customer_id == customer_id
    )
    targets = select(literal(customer_id)).union(documents)
    query = (
        select(audit_entry, account.c.name)
        .outerjoin(
            account,
            (account.c.partner_id == partner_id) & (account.c.user_id == audit_entry.c.user_id),
        )
        .where(audit_entry.c.partner_id == partner_id, audit_entry.c.target_id.in_(targets))
    )
    if before is not None:
        query = query.where(audit_entry.c.seq < before)
    # Not by the bare column: SQLite would then read the partner's whole log in the order of its key.
    newest_first = (audit_entry.c.seq + 0).desc()
    rows = connection.execute(query.order_by(newest_first).limit(limit)).mappings().all()
    details = [json.loads(row["details"]) for row in rows]
    places = {each["client_id"] for each in details if each.get("client_id")}
    names = clients.names_of(connection, partner_id, places)
    return [_event(row, each, names) for row, each in zip(rows, details, strict=True)]


def _event(row: RowMapping, details: Mapping[str, Any], names: Mapping[str, str]) -> Event:
    return Event(
        seq=row["seq"],
        at=row["at"],
        user=row["name"] or details.get("by") or row["user_id"],
        action=row["action"],
        kind=row["kind"],
        target_id=row["target_id"],
        outcome=row["outcome"],
        place=details.get("client_id", ""),
        fields=tuple(details.get("fields", ())),
        problem=details.get("problem") or "",
        place_name=names.get(details.get("client_id", ""), ""),
        changes=tuple(details.get("changes", ())),
        problems=tuple(details.get("problems", ())),
        data=details.get("data", {}),
    )

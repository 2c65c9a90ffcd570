"""Contracts carry the terms of their programme, and licences the discounts and the seats they began with.

Every laptop gets the new versions over the feed.
"""

import json
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from alembic import op
from sqlalchemy import Connection, text

revision = "0005"
down_revision = "0004"

Body = dict[str, Any]

_COPIED = {
    "reduction": "renewal",
    "window_hours": 0,
    "excludes_product_change": False,
    "proration": "actual",
    "threshold_day": 15,
    "alignment": "co_terminate",
    "notice_days": 0,
    "is_tacit": True,
    "extension_percent": None,
}
"""What a contract copies from its programme, and what holds where the programme says nothing."""
_MODULUS = 1 << 64


def upgrade() -> None:
    """Write the contracts and licences of every partner anew."""
    connection = op.get_bind()
    for partner_id in connection.execute(text("SELECT id FROM partner ORDER BY id")).scalars().all():
        if connection.dialect.name == "postgresql":
            become = text("SELECT set_config('app.partner', :partner, true)")
            connection.execute(become, {"partner": partner_id})
        _rewrite(connection, partner_id)


def _rewrite(connection: Connection, partner_id: str) -> None:
    mine = {"partner": partner_id}
    feed = connection.execute(
        text("SELECT head, digest FROM partner_feed WHERE partner_id = :partner"), mine
    ).one_or_none()
    if feed is None:
        return
    head, digest = feed.head, json.loads(feed.digest)
    programmes = {body["id"]: body for _, _, body in _of_kind(connection, partner_id, "programme")}
    quotes = {body["id"]: body for _, _, body in _of_kind(connection, partner_id, "quote")}
    orders = {body["contract_id"]: body for _, _, body in _of_kind(connection, partner_id, "order")}
    contracts: dict[str, Body] = {}
    changed: list[tuple[str, str, int, Body]] = []
    for id, version, body in _of_kind(connection, partner_id, "contract"):
        contracts[id] = body
        if "terms" not in body:
            changed.append(("contract", id, version, body | {"terms": _terms(body, programmes)}))
    for id, version, body in _of_kind(connection, partner_id, "licence"):
        contract = contracts.get(body["contract_id"])
        if contract is not None and "discounts" not in body:
            more = _history(body, quotes.get(contract["quote_id"] or ""), orders.get(contract["id"]))
            changed.append(("licence", id, version, body | more))
    for kind, id, version, body in changed:
        head += 1
        _replace(connection, mine | {"kind": kind, "id": id, "version": version + 1, "head": head}, body)
        digest[kind] = _counted(digest[kind], id, version)
    values = mine | {"head": head, "digest": json.dumps(digest)}
    statement = "UPDATE partner_feed SET head = :head, digest = :digest WHERE partner_id = :partner"
    connection.execute(text(statement), values)


def _of_kind(connection: Connection, partner_id: str, kind: str) -> Iterator[tuple[str, int, Body]]:
    statement = (
        "SELECT id, version, body FROM document WHERE partner_id = :partner AND kind = :kind ORDER BY id"
    )
    for row in connection.execute(text(statement), {"partner": partner_id, "kind": kind}).all():
        yield row.id, row.version, json.loads(row.body)


def _terms(contract: Body, programmes: dict[str, Body]) -> Body:
    programme = programmes.get(contract["programme_id"], {})
    copied = {name: programme.get(name, default) for name, default in _COPIED.items()}
    months = programme.get("renewal_months", 12) or contract["commitment_months"]
    return copied | {"has_options": False, "renewal_months": months}


def _history(licence: Body, quote: Body | None, order: Body | None) -> Body:
    """The discounts of the line it was sold by, as far as they are known, and the seats of its order."""
    terms = quote["terms"] if quote else {}
    sold = (licence["product_id"], licence["level"])
    lines = (each for each in terms.get("lines", ()) if (each["product_id"], each["level"]) == sold)
    line: Body = next(lines, {})
    discounts = {
        "customer_percent": terms.get("customer_discount_percent", "0"),
        "line_percent": line.get("discount_percent", "0"),
        "quote_percent": terms.get("discount_percent", "0"),
        "manual_unit_price": line.get("manual_unit_price"),
    }
    additions = []
    if order is not None:
        moment = f"{order['placed_on']}T12:00:00Z"
        additions = [{"at": moment, "quantity": licence["quantity"], "order_id": order["id"]}]
    charged = [{"period_start": licence["start_date"], "quantity": licence["quantity"]}]
    return {"discounts": discounts, "additions": additions, "charged": charged, "scheduled": []}


def _replace(connection: Connection, values: dict[str, Any], body: Body) -> None:
    statement = (
        "UPDATE document SET version = :version, feed_seq = :head, body = :body"
        " WHERE partner_id = :partner AND kind = :kind AND id = :id"
    )
    whole = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    connection.execute(text(statement), values | {"body": whole})


def _counted(entry: list[Any], id: str, version: int) -> list[Any]:
    """The digest of a kind after a document got its next version."""
    count, total = entry
    now = int(total, 16) + _hash64(id, version + 1) - _hash64(id, version)
    return [count, f"{now % _MODULUS:016x}"]


def _hash64(id: str, version: int) -> int:
    return int.from_bytes(blake2b(f"{id}\n{version}".encode(), digest_size=8).digest(), "big")

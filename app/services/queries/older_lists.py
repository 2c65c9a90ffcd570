"""Open quotes and change quotes with the price list that each is pinned to, the next to expire first."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.ids import CustomerId, PriceListId
from app.domain.kind import Kind
from app.domain.quote.number import display_number
from app.models.connection import Readers
from app.services.queries.approval_rows import ApprovalMark, mark_column, mark_of

_PARTED = "\x1f"


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An open quote (``kind`` is quote) or change quote (change order) that has not expired.

    ``products`` are those that seats are asked for of. ``approval`` is what became of asking a manager about
    its current revision. ``is_renewal``: it renews a contract. ``contract_id`` is that of a change
    quote, empty where it makes the first contract.
    """

    kind: Kind
    id: str
    customer_id: CustomerId
    customer_name: str
    number: str
    revision: int
    expires_on: date
    price_list_id: PriceListId
    products: frozenset[str] = frozenset()
    is_renewal: bool = False
    contract_id: str = ""
    approval: ApprovalMark | None = None


def _select(kind: Kind, table: str, is_renewal: str, contract: str) -> str:
    pinned = "json_extract(CAST(d.body AS TEXT), '$.terms.price_list_id')"
    return (
        f"SELECT '{kind.value}', t.id, t.customer_id, coalesce(c.name, ''), t.number, t.provisional_number,"
        f" t.revision, t.expires_on, {pinned},"
        " (SELECT group_concat(json_extract(line.value, '$.product_id'), char(31))"
        " FROM json_each(CAST(d.body AS TEXT), '$.terms.lines') line"
        f" WHERE json_extract(line.value, '$.quantity') > 0), {is_renewal}, {contract}, {mark_column('t')}"
        f" FROM {table} t JOIN document d ON d.kind = '{kind.value}' AND d.id = t.id"
        " LEFT JOIN customer c ON c.id = t.customer_id"
        " WHERE t.status = 'open' AND t.expires_on >= :today"
        # Nearly all are on a list that nothing is moved by: of those no line is opened.
        f" AND {pinned} NOT IN (SELECT value FROM json_each(:settled))"
    )


_OPEN = (
    _select(Kind.QUOTE, "quote", "t.renews <> ''", "''")
    + " UNION ALL "
    + _select(Kind.CHANGE_ORDER, "change_order", "0", "t.contract_id")
    + " ORDER BY 8, 2"
)


def open_offers(readers: Readers, today: date, settled: Collection[str] = ()) -> tuple[OpenOffer, ...]:
    """All of them but those on one of the lists in ``settled``."""
    values = {"today": today.isoformat(), "settled": json.dumps(sorted(settled))}
    with readers.borrow() as connection:
        found = connection.execute(_OPEN, values).fetchall()
    return tuple(_offer(values) for values in found)


def _offer(values: Sequence[Any]) -> OpenOffer:
    (kind, id, customer_id, name, number, provisional, revision, expires, pinned, products, is_renewal,
     contract, approval) = values  # fmt: skip
    return OpenOffer(
        kind=Kind(kind),
        id=id,
        customer_id=customer_id,
        customer_name=name,
        number=display_number(number, provisional, revision),
        revision=revision,
        expires_on=date.fromisoformat(expires),
        price_list_id=pinned,
        products=frozenset((products or "").split(_PARTED)),
        is_renewal=bool(is_renewal),
        contract_id=contract,
        approval=mark_of(approval),
    )

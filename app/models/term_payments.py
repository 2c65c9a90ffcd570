"""What the licences of contracts are charged whose term has a price of its own: in a column of theirs.

A list of customers adds payments up in the database, which knows neither price lists nor surcharges. Where
the term that runs is priced by one of them (``is_priced_by_term``) the payment of today is kept beside the
one that was agreed, for the customers in ``temp.touched``.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.catalogue.catalogue import PriceList
from app.domain.document import Kind
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.wire.codec import decode_document

_CONTRACTS = (
    "SELECT d.body FROM temp.touched t CROSS JOIN contract k ON k.customer_id = t.id AND k.is_priced_by_term"
    " JOIN document d ON d.kind = 'contract' AND d.id = k.id"
)
_LICENCES = (
    "SELECT d.body FROM licence l JOIN document d ON d.kind = 'licence' AND d.id = l.id"
    " WHERE l.customer_id = ? AND l.contract_id = ?"
)
_LISTS = (
    "SELECT body FROM document WHERE kind = 'price_list'"
    " AND json_extract(CAST(body AS TEXT), '$.programme_id') = ?"
)
_FORGET = (
    "UPDATE licence SET charged_minor = NULL"
    " WHERE charged_minor IS NOT NULL AND customer_id IN (SELECT id FROM temp.touched)"
)


def bring_up_to_date(connection: sqlcipher.Connection, today: date) -> None:
    """Write what the licences of the touched customers are charged, where that is not what was agreed."""
    connection.execute(_FORGET)
    contracts = [_decoded(body, Kind.CONTRACT) for (body,) in connection.execute(_CONTRACTS).fetchall()]
    if not contracts:
        return
    # Imported when a term has a price of its own: most laptops start without one.
    from app.domain.pricing.held import HeldContract

    lists: dict[str, tuple[PriceList, ...]] = {}
    for contract in contracts:
        assert isinstance(contract, Contract)
        programme = contract.programme_id
        if programme not in lists:
            lists[programme] = _lists(connection, programme)
        found = connection.execute(_LICENCES, (contract.customer_id, contract.id)).fetchall()
        licences = tuple(
            each for (body,) in found if isinstance(each := _decoded(body, Kind.LICENCE), Licence)
        )
        held = HeldContract(contract, licences, lists[programme])
        charged = [(held.charged_on(each, today).payment.minor, each.id) for each in licences]
        connection.executemany("UPDATE licence SET charged_minor = ? WHERE id = ?", charged)


def priced_by_lists(connection: sqlcipher.Connection, programme_ids: Iterable[str]) -> list[str]:
    """The customers with a contract of these programmes whose term a price list may price."""
    found: dict[str, None] = {}
    for programme in programme_ids:
        rows = connection.execute(
            "SELECT customer_id FROM contract WHERE is_priced_by_term AND programme_id = ?", (programme,)
        )
        found.update(dict.fromkeys(row[0] for row in rows))
    return list(found)


def _lists(connection: sqlcipher.Connection, programme_id: str) -> tuple[PriceList, ...]:
    return tuple(_price_list(bytes(body)) for (body,) in connection.execute(_LISTS, (programme_id,)))


@lru_cache(maxsize=32)
def _price_list(body: bytes) -> PriceList:
    # Lists are large and never change; the same few are asked for at each write.
    found = decode_document(Kind.PRICE_LIST, body)
    assert isinstance(found, PriceList)
    return found


def _decoded(body: bytes, kind: Kind) -> object:
    return decode_document(kind, body)

"""What customers are recognised by, so that two reps do not open two files for one company."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, select, union_all

from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import (
    DuplicateKeys,
    DuplicateKind,
    duplicate_keys,
    resemble,
    same_company,
)
from portal.store.engine import insert_into, insert_many
from portal.store.tables import customer_key

_REGISTRATION = "registration"
_NEAR = "postcode"
# Built once: making a statement takes longer than running it.
_FORGET = customer_key.delete().where(
    customer_key.c.partner_id == bindparam("b_partner_id"),
    customer_key.c.customer_id == bindparam("b_customer_id"),
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """A customer that may be the one being looked for, and why."""

    customer_id: str
    kind: DuplicateKind


def rows_of(partner_id: str, customer: Customer) -> list[dict[str, str]]:
    """The rows by which ``customer`` can be found again; its name stands beside its postcode."""
    keys = duplicate_keys(customer)
    return [
        {
            "partner_id": partner_id,
            "key": key,
            "value": value,
            "customer_id": customer.id,
            "name": keys.name if key == _NEAR else "",
        }
        for key, value in _values(keys).items()
    ]


def claim(
    connection: Connection, partner_id: str, customer: Customer, before: Customer | None = None
) -> str | None:
    """Write the keys of the customer, which was ``before``; who else holds its registration number.

    Of two who claim one number at the same time, the second waits for the first and then loses.
    """
    if before is not None:
        if duplicate_keys(before) == duplicate_keys(customer):
            return None
        connection.execute(_FORGET, {"b_partner_id": partner_id, "b_customer_id": customer.id})
    rest = []
    for row in rows_of(partner_id, customer):
        if row["key"] != _REGISTRATION:
            rest.append(row)
            continue
        mine = insert_into(connection, customer_key).values(row).on_conflict_do_nothing()
        if connection.execute(mine.returning(customer_key.c.customer_id)).one_or_none() is None:
            return _holder(connection, partner_id, row["value"])
    insert_many(connection, customer_key, rest)
    return None


def find_alike(connection: Connection, partner_id: str, customer: Customer) -> list[Likeness]:
    """The partner's other customers that may be ``customer``, the surest first."""
    wanted = duplicate_keys(customer)
    values = _values(wanted)
    if not values:
        return []
    # A look for each key in one statement: with an OR, SQLite would read every key of the partner.
    same = (
        select(customer_key.c.customer_id, customer_key.c.key, customer_key.c.name).where(
            customer_key.c.partner_id == partner_id,
            customer_key.c.key == key,
            customer_key.c.value == value,
            customer_key.c.customer_id != customer.id,
        )
        for key, value in values.items()
    )
    holders = connection.execute(union_all(*same)).all()
    # Thousands share the postal code of a capital: only those with a name like this one are read.
    candidates = {id for id, key, name in holders if key != _NEAR or resemble(wanted.name, name)}
    found = [
        Likeness(id, kind)
        for id, keys in _read_all(connection, partner_id, candidates, wanted.country).items()
        if (kind := same_company(wanted, keys)) is not None
    ]
    order = list(DuplicateKind)
    return sorted(found, key=lambda likeness: (order.index(likeness.kind), likeness.customer_id))


def _values(keys: DuplicateKeys) -> dict[str, str]:
    country = keys.country
    values = {
        _REGISTRATION: f"{country}:{keys.registration}" if keys.registration else "",
        "siren": f"{country}:{keys.siren}" if keys.siren else "",
        "vat": keys.vat,
        "domain": keys.domain,
        _NEAR: f"{country}:{keys.postcode}" if keys.postcode else "",
    }
    # PostgreSQL has no text with a NUL in it, and no company has one in its name.
    return {key: value for key, value in values.items() if value and "\0" not in value + keys.name}


def _read_all(
    connection: Connection, partner_id: str, customer_ids: Collection[str], country: str
) -> dict[str, DuplicateKeys]:
    """The stored keys of those customers, as the rules compare them."""
    if not customer_ids:
        return {}
    query = select(
        customer_key.c.customer_id, customer_key.c.key, customer_key.c.value, customer_key.c.name
    ).where(customer_key.c.partner_id == partner_id, customer_key.c.customer_id.in_(customer_ids))
    rows: dict[str, list[Row[str, str, str, str]]] = {}
    for row in connection.execute(query):
        rows.setdefault(row.customer_id, []).append(row)
    return {id: _keys_of(each, country) for id, each in rows.items()}


def _keys_of(rows: list[Row[str, str, str, str]], country: str) -> DuplicateKeys:
    values = {row.key: row.value for row in rows}
    home, _, _ = next((v for k, v in values.items() if k in {_REGISTRATION, _NEAR}), country).partition(":")
    return DuplicateKeys(
        country=home,
        registration=values.get(_REGISTRATION, "").partition(":")[2],
        siren=values.get("siren", "").partition(":")[2],
        vat=values.get("vat", ""),
        domain=values.get("domain", ""),
        name=next((row.name for row in rows if row.name), ""),
        postcode=values.get(_NEAR, "").partition(":")[2],
    )


def _holder(connection: Connection, partner_id: str, number: str) -> str:
    return str(
        connection.execute(
            select(customer_key.c.customer_id).where(
                customer_key.c.partner_id == partner_id,
                customer_key.c.key == _REGISTRATION,
                customer_key.c.value == number,
            )
        ).scalar_one()
    )

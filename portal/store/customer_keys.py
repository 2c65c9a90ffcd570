"""What customers are recognised by, so that two reps do not open two files for one company."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

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
    candidates: dict[str, None] = {}
    for key, value in _values(wanted).items():
        query = select(customer_key.c.customer_id, customer_key.c.name).where(
            customer_key.c.partner_id == partner_id,
            customer_key.c.key == key,
            customer_key.c.value == value,
            customer_key.c.customer_id != customer.id,
        )
        # Thousands share the postal code of a capital: only those with a name like this one are read.
        holders = connection.execute(query).all()
        candidates |= {id: None for id, name in holders if key != _NEAR or resemble(wanted.name, name)}
    order = list(DuplicateKind)
    found = []
    for each in candidates:
        kind = same_company(wanted, _read(connection, partner_id, each, wanted.country))
        if kind is not None:
            found.append(Likeness(each, kind))
    return sorted(found, key=lambda likeness: order.index(likeness.kind))


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


def _read(connection: Connection, partner_id: str, customer_id: str, country: str) -> DuplicateKeys:
    """The stored keys of a customer, as the rules compare them."""
    query = select(customer_key.c.key, customer_key.c.value, customer_key.c.name).where(
        customer_key.c.partner_id == partner_id, customer_key.c.customer_id == customer_id
    )
    rows = connection.execute(query).all()
    values = {key: value for key, value, _ in rows}
    home, _, _ = next((v for k, v in values.items() if k in {_REGISTRATION, _NEAR}), country).partition(":")
    return DuplicateKeys(
        country=home,
        registration=values.get(_REGISTRATION, "").partition(":")[2],
        siren=values.get("siren", "").partition(":")[2],
        vat=values.get("vat", ""),
        domain=values.get("domain", ""),
        name=next((name for _, _, name in rows if name), ""),
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

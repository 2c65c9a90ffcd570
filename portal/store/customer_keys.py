"""What a customer can be recognised by, so that two reps do not open two files for one company."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from sqlalchemy import Connection, select

from app.domain.customer import Customer
from portal.store.engine import insert_into
from portal.store.tables import customer_key

REGISTRATION = "registration"
_SIREN_DIGITS = 9
_LEGAL_FORMS = frozenset("sa sas sasu sarl eurl snc sci scop ei gmbh ag ltd llc inc bv nv srl spa".split())


@dataclass(frozen=True, slots=True)
class Likeness:
    """A customer that shares ``key`` (registration, siren, vat, domain, name_at_postcode) with another."""

    customer_id: str
    key: str


def keys_of(customer: Customer) -> dict[str, str]:
    """The values by which ``customer`` is recognised, per key."""
    identity, address = customer.identity, customer.address
    number = _plain(identity.registration_number)
    values = {
        REGISTRATION: f"{address.country}:{number}" if number else "",
        "siren": number[:_SIREN_DIGITS] if address.country == "FR" and len(number) > _SIREN_DIGITS else "",
        "vat": _plain(identity.vat_number),
        "domain": _domain(customer.website),
        "name_at_postcode": _name_at_postcode(identity.name, address.country, address.postal_code),
    }
    return {key: value for key, value in values.items() if value}


def claim(connection: Connection, partner_id: str, customer: Customer) -> str | None:
    """Write the customer's keys anew; who else holds its registration number, if somebody does.

    Of two who claim one number at the same time, the second waits for the first and then loses.
    """
    keys = keys_of(customer)
    connection.execute(
        customer_key.delete().where(
            customer_key.c.partner_id == partner_id, customer_key.c.customer_id == customer.id
        )
    )
    number = keys.pop(REGISTRATION, "")
    if number and not _claim_number(connection, partner_id, customer.id, number):
        return _holder(connection, partner_id, number)
    rows = [
        {"partner_id": partner_id, "key": key, "value": value, "customer_id": customer.id}
        for key, value in keys.items()
    ]
    if rows:
        connection.execute(customer_key.insert(), rows)
    return None


def find_alike(connection: Connection, partner_id: str, keys: dict[str, str], but: str) -> list[Likeness]:
    """The partner's other customers that share one of ``keys``, the strongest likeness of each first."""
    found: dict[str, Likeness] = {}
    for key, value in keys.items():
        rows = connection.execute(
            select(customer_key.c.customer_id).where(
                customer_key.c.partner_id == partner_id,
                customer_key.c.key == key,
                customer_key.c.value == value,
                customer_key.c.customer_id != but,
            )
        )
        for each in rows.scalars():
            found.setdefault(each, Likeness(each, key))
    return list(found.values())


def _claim_number(connection: Connection, partner_id: str, customer_id: str, number: str) -> bool:
    values = {"partner_id": partner_id, "key": REGISTRATION, "value": number, "customer_id": customer_id}
    claim = insert_into(connection, customer_key).values(values).on_conflict_do_nothing()
    return connection.execute(claim).rowcount == 1


def _holder(connection: Connection, partner_id: str, number: str) -> str:
    return str(
        connection.execute(
            select(customer_key.c.customer_id).where(
                customer_key.c.partner_id == partner_id,
                customer_key.c.key == REGISTRATION,
                customer_key.c.value == number,
            )
        ).scalar_one()
    )


def _plain(value: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", value.upper())


def _domain(website: str) -> str:
    text = website.strip().casefold()
    host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    return host.removeprefix("www.")


def _name_at_postcode(name: str, country: str, postcode: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = [word for word in re.findall(r"[a-z0-9]+", folded) if word not in _LEGAL_FORMS]
    return f"{''.join(words)}@{country}{_plain(postcode)}" if words and postcode else ""

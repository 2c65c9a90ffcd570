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


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared of a company, as typed; empty where it is not known."""

    name: str = ""
    country: str = ""
    postal_code: str = ""
    registration_number: str = ""
    vat_number: str = ""
    website: str = ""


def traits_of(customer: Customer) -> Traits:
    """What is compared of a customer."""
    identity, address = customer.identity, customer.address
    return Traits(
        identity.name,
        address.country,
        address.postal_code,
        identity.registration_number,
        identity.vat_number,
        customer.website,
    )


def keys_of(traits: Traits) -> dict[str, str]:
    """The values by which a company is recognised, per key, the surest first."""
    number = _plain(traits.registration_number)
    is_siret = traits.country == "FR" and len(number) > _SIREN_DIGITS
    values = {
        REGISTRATION: f"{traits.country}:{number}" if number else "",
        "siren": number[:_SIREN_DIGITS] if is_siret else "",
        "vat": _plain(traits.vat_number),
        "domain": _domain(traits.website),
        "name_at_postcode": _name_at_postcode(traits),
    }
    return {key: value for key, value in values.items() if value}


def claim(connection: Connection, partner_id: str, customer: Customer) -> str | None:
    """Write the customer's keys anew; who else holds its registration number, if somebody does.

    Of two who claim one number at the same time, the second waits for the first and then loses.
    """
    keys = keys_of(traits_of(customer))
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
    return connection.execute(claim.returning(customer_key.c.customer_id)).one_or_none() is not None


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


def _name_at_postcode(traits: Traits) -> str:
    folded = unicodedata.normalize("NFKD", traits.name.casefold()).encode("ascii", "ignore").decode()
    words = [word for word in re.findall(r"[a-z0-9]+", folded) if word not in _LEGAL_FORMS]
    postcode = _plain(traits.postal_code)
    return f"{''.join(words)}@{traits.country}{postcode}" if words and postcode else ""

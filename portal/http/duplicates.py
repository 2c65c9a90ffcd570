"""``GET /v1/customers/duplicates``: who in the partner's portfolio the company being typed may be already."""

import msgspec
from litestar import Response, get

from app.domain.customer import Customer
from app.domain.document import Kind
from portal.accounts import Caller
from portal.http.answers import json_answer
from portal.http.schemas import describes
from portal.parts import Parts
from portal.store import customer_keys, documents
from portal.store.customer_keys import REGISTRATION, Traits
from portal.store.engine import reading

_MOST = 20


class Duplicate(msgspec.Struct, frozen=True):
    """A customer that shares ``key`` with the one being typed; ``blocks`` when two cannot be."""

    customer_id: str
    name: str
    city: str
    sales_rep: str
    key: str
    blocks: bool


class Duplicates(msgspec.Struct, frozen=True):
    """The surest likeness of each customer, the surest first."""

    duplicates: list[Duplicate]


@get("/customers/duplicates", sync_to_thread=True, operation_class=describes(Duplicates))
def find_duplicates(
    parts: Parts,
    caller: Caller,
    country: str,
    name: str = "",
    postal_code: str = "",
    registration_number: str = "",
    vat_number: str = "",
    website: str = "",
    but: str = "",
) -> Response[bytes]:
    """Customers of the partner that look like the company; ``but`` is the customer being edited."""
    keys = customer_keys.keys_of(Traits(name, country, postal_code, registration_number, vat_number, website))
    with reading(parts.engine, caller.partner_id) as connection:
        alike = customer_keys.find_alike(connection, caller.partner_id, keys, but)[:_MOST]
        found = []
        for each in alike:
            stored = documents.find(connection, caller.partner_id, Kind.CUSTOMER, each.customer_id)
            if stored is not None and isinstance(stored.document, Customer):
                found.append(_duplicate(stored.document, each.key))
    return json_answer(Duplicates(found))


def _duplicate(customer: Customer, key: str) -> Duplicate:
    return Duplicate(
        customer_id=customer.id,
        name=customer.identity.name,
        city=customer.address.city,
        sales_rep=customer.sales_rep.name,
        key=key,
        blocks=key == REGISTRATION,
    )

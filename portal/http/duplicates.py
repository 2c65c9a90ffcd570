"""``GET /v1/customers/duplicates``: who in the partner's portfolio the company being typed may be already."""

from litestar import Response, get
from litestar.params import FromQuery

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import Address, Customer, CustomerKind, LegalIdentity
from app.domain.document import Kind
from app.domain.ids import CustomerId, ProgrammeId
from app.wire.lookups import Duplicate, Duplicates
from portal.http.answers import json_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.schemas import describes
from portal.store import customer_keys, documents
from portal.store.accounts import Caller
from portal.store.engine import reading

_MOST = 20


@get("/customers/duplicates", sync_to_thread=True, operation_class=describes(Duplicates))
def find_duplicates(
    context: ContextDependency,
    caller: CallerDependency,
    country: FromQuery[str],
    name: FromQuery[str] = "",
    postal_code: FromQuery[str] = "",
    registration_number: FromQuery[str] = "",
    vat_number: FromQuery[str] = "",
    website: FromQuery[str] = "",
    but: FromQuery[str] = "",
) -> Response[bytes]:
    """Customers of the partner that look like the company; ``but`` is the customer being edited."""
    identity = LegalIdentity(name, registration_number, vat_number)
    wanted = _typed(caller, identity, Address(country, postal_code=postal_code), website, but)
    with reading(context.engine, caller.partner_id) as connection:
        alike = customer_keys.find_alike(connection, caller.partner_id, wanted)[:_MOST]
        ids = [each.customer_id for each in alike]
        customers = documents.find_all(connection, caller.partner_id, Kind.CUSTOMER, Customer, ids)
    found = [
        _duplicate(customers[each.customer_id], each, caller)
        for each in alike
        if each.customer_id in customers
    ]
    return json_answer(Duplicates(found))


def _typed(caller: Caller, identity: LegalIdentity, address: Address, website: str, but: str) -> Customer:
    """The company as far as it was typed; programme and partnership play no part in likeness."""
    return Customer(
        id=CustomerId(but),
        kind=CustomerKind.ORGANIZATION,
        identity=identity,
        address=address,
        programme_id=ProgrammeId(""),
        partnership=Partnership.VAR,
        sales_rep=caller.as_rep,
        website=website,
    )


def _duplicate(customer: Customer, likeness: customer_keys.Likeness, caller: Caller) -> Duplicate:
    return Duplicate(
        customer_id=customer.id,
        name=customer.identity.name,
        city=customer.address.city,
        sales_rep=customer.sales_rep.name,
        kind=likeness.kind.value,
        blocks=likeness.kind.blocks,
        is_mine=customer.sales_rep.id == caller.user_id,
    )

"""Why a search shows a customer whose name and city do not say it: what of the file holds the words."""

from collections.abc import Iterator, Sequence

from app.domain.checks.searched_number import number_spans
from app.domain.customer.customer import Customer
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.texts import words
from app.models.connection import Readers
from app.services.queries.search import SearchText
from app.wire.codec import decode_document

_BODY = "SELECT body FROM document WHERE kind = 'customer' AND id = ?"
_TENANTS = (
    "SELECT CAST(body AS TEXT) ->> '$.tenant_domain' FROM document"
    f" WHERE kind = '{Kind.CSP_ACCOUNT}' AND owner_id = ?"
)
_NUMBERS = (
    "SELECT number, provisional_number FROM quote WHERE customer_id = :id"
    " UNION ALL SELECT number, provisional_number FROM change_order WHERE customer_id = :id"
    " ORDER BY number DESC"
)


def found_in(readers: Readers, id: CustomerId, query: str) -> str:
    """What ``query`` found of a customer besides its name and city, ``" · "`` between; empty for nothing."""
    with readers.borrow() as connection:
        body = connection.execute(_BODY, (id,)).fetchone()
        quotes = connection.execute(_NUMBERS, {"id": id}).fetchall()
        tenants = connection.execute(_TENANTS, (id,)).fetchall()
    if body is None:
        return ""
    customer = decode_document(Kind.CUSTOMER, body[0])
    assert isinstance(customer, Customer)
    numbers = [value for row in (*tenants, *quotes) for value in row if value]
    return " · ".join(where_found(customer, numbers, query))


def unexplained(shown: Sequence[str], query: str) -> frozenset[str]:
    """The words of ``query`` that no word of the texts on show begins with."""
    there = [word for text in shown for word in words(text)]
    asked_for = SearchText.of(query).words
    return frozenset(asked for asked in asked_for if not any(word.startswith(asked) for word in there))


def where_found(customer: Customer, numbers: Sequence[str], query: str) -> tuple[str, ...]:
    """What of ``customer`` holds what name and city leave open; ``numbers`` are of its quotes and tenants."""
    missing = set(unexplained((customer.identity.name, customer.address.city), query))
    found = []
    for value in (*_values(customer), *numbers):
        there = words(value)
        held = {asked for asked in missing if any(word.startswith(asked) for word in there)}
        if not held and missing and number_spans(value, query):
            # A number that was typed with other signs than it is kept with.
            held = set(missing)
        if held:
            found.append(value)
            missing -= held
        if not missing:
            break
    return tuple(found)


def _values(customer: Customer) -> Iterator[str]:
    """What a customer is found by besides name and city, what people read best first."""
    for contact in customer.contacts:
        yield contact.name.full
    yield customer.website
    yield customer.identity.registration_number
    yield customer.identity.vat_number
    if customer.microsoft is not None:
        yield customer.microsoft.tenant_domain
    for contact in customer.contacts:
        yield contact.email

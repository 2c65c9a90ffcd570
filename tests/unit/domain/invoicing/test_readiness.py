"""What the invoice will need of a customer and an offer, case by case."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.customer.customer import Customer
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.invoicing.readiness import FIELD_OF, Lack, lacks_of, lacks_of_offer
from app.domain.quote.invoicing_terms import InvoicingTerms
from tests.support import builders as b

EU = frozenset({"FR", "DE", "BE"})
EMPTY = b.address(line1="", city="", postal_code="")


def customer(country: str = "FR", **identity: Any) -> Customer:
    return b.customer(identity=b.identity(**identity), address=b.address(country=country))


def german(vat_number: str) -> Customer:
    made = customer(registration_number="HRB 1", vat_number=vat_number)
    return replace(made, address=b.address(country="DE", postal_code="10115", city="Berlin"))


@pytest.mark.parametrize(
    ("of", "lacks"),
    [
        (customer(), ()),
        (customer(registration_number=""), (Lack.SIREN, Lack.ELECTRONIC_ADDRESS)),
        (customer(registration_number="12345678900000"), (Lack.SIREN, Lack.ELECTRONIC_ADDRESS)),
        (replace(customer(), electronic_address=ElectronicAddress("0225", "1")), (Lack.ELECTRONIC_ADDRESS,)),
        (replace(customer(), electronic_address=ElectronicAddress("0225", "732829320_X")), ()),
        (replace(customer(), address=EMPTY), (Lack.ADDRESS,)),
        (replace(customer(), billing=b.billing_profile(address=EMPTY)), (Lack.BILLING_ADDRESS,)),
        (replace(customer(), delivery_address=EMPTY), (Lack.DELIVERY_ADDRESS,)),
        (german("DE136695976"), ()),
        (german(""), (Lack.VAT_NUMBER,)),
    ],
)
def test_what_a_customer_lacks_is_named(of: Customer, lacks: tuple[Lack, ...]) -> None:
    assert lacks_of(of, EU) == lacks


@pytest.mark.parametrize(
    ("siret", "terms", "is_missing"),
    [
        ("21440109300015", InvoicingTerms(), True),
        ("21440109300015", InvoicingTerms(buyer_order="EJ-1"), False),
        ("21440109300015", InvoicingTerms(service_code="S-1"), False),
        ("73282932000074", InvoicingTerms(), False),
    ],
)
def test_a_public_body_is_invoiced_under_a_reference(
    siret: str, terms: InvoicingTerms, is_missing: bool
) -> None:
    town = customer(registration_number=siret, vat_number="")
    assert (Lack.REFERENCES in lacks_of_offer(town, terms, EU)) is is_missing


def test_each_has_the_field_where_it_is_put_right() -> None:
    assert set(FIELD_OF) == set(Lack)

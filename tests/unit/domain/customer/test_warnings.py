"""What may be wrong with a customer is said, and keeps nobody from saving it."""

from dataclasses import replace

import pytest

from app.domain.customer.customer import Customer
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.warnings import warnings_about
from tests.support import builders as b
from tests.support.problems import codes_and_fields

SIRET = "73282932000074"


def found(customer: Customer) -> list[tuple[str, str]]:
    return codes_and_fields(warnings_about(customer))


def test_a_plain_customer_raises_no_doubt() -> None:
    assert found(b.customer(identity=b.identity(registration_number=SIRET, vat_number="FR44732829320"))) == []


@pytest.mark.parametrize(
    ("changes", "warning"),
    [
        (
            {"identity": b.identity(registration_number=SIRET, vat_number="FR83404833048")},
            ("vat.other_siren", "identity.vat_number"),
        ),
        (
            {"identity": b.identity(registration_number=SIRET, vat_number="BE0428759497")},
            ("vat.other_country", "identity.vat_number"),
        ),
        ({"website": "arvane.nosuchending"}, ("domain.suffix_unknown", "website")),
        (
            {
                "identity": b.identity(registration_number="97-1234567", vat_number=""),
                "address": b.address(country="US", postal_code="95014", city="Cupertino", region="CA"),
            },
            ("registration.prefix_unknown", "identity.registration_number"),
        ),
        (
            {
                "identity": b.identity(registration_number="", vat_number=""),
                "address": b.address(country="CA", postal_code="V6B 1A1", city="Calgary", region="AB"),
            },
            ("postcode.other_region", "address.postal_code"),
        ),
        (
            {
                "identity": b.identity(registration_number="", vat_number=""),
                "address": b.address(country="CA", postal_code="V6B 1A1", city="Calgary", region="Alberta"),
            },
            ("postcode.other_region", "address.postal_code"),
        ),
    ],
)
def test_each_doubt_stands_at_its_field_and_forbids_nothing(
    changes: dict[str, object], warning: tuple[str, str]
) -> None:
    customer = b.customer(**changes)
    assert found(customer) == [warning]
    assert warning[0] not in {problem.code for problem in check_customer(customer)}


def test_a_billing_address_is_doubted_too() -> None:
    address = b.address(country="US", postal_code="95014", city="Albany", region="NY")
    billed = b.customer(billing=replace(b.billing_profile(), address=address))
    assert found(billed) == [("postcode.other_region", "billing.address.postal_code")]

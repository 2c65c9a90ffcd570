"""What a customer must have, and where each slip is named."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.customer.customer import ContactRole, Customer, PersonName, Phone
from app.domain.customer.customer_rules import check_contact, check_customer
from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind
from app.domain.ids import ContactId
from tests.support import builders as b
from tests.support.problems import codes_and_fields

BILLING = ContactRole.BILLING


def found(customer: Customer) -> list[tuple[str, str]]:
    return codes_and_fields(check_customer(customer))


def test_a_complete_customer_has_no_problem() -> None:
    assert check_customer(b.customer(billing=b.billing_profile())) == ()


@pytest.mark.parametrize(
    ("change", "problems"),
    [
        ({"identity": b.identity(name="  ")}, [("name.missing", "identity.name")]),
        ({"identity": b.identity(name="x" * 201)}, [("text.too_long", "identity.name")]),
        (
            {"identity": b.identity(registration_number=" ")},
            [("registration.missing", "identity.registration_number")],
        ),
        (
            {"identity": b.identity(registration_number="73282932000079")},
            [("siret.check_digit", "identity.registration_number")],
        ),
        ({"identity": b.identity(vat_number="FR84323140391")}, [("vat.check_digit", "identity.vat_number")]),
        ({"address": b.address(country="")}, [("country.missing", "address.country")]),
        ({"address": b.address(country="ZZ")}, [("country.unknown", "address.country")]),
        ({"address": b.address(line1="")}, [("street.missing", "address.line1")]),
        ({"address": b.address(line2="x" * 201)}, [("text.too_long", "address.line2")]),
        ({"address": b.address(city="")}, [("city.missing", "address.city")]),
        ({"address": b.address(city="x" * 201)}, [("text.too_long", "address.city")]),
        ({"address": b.address(postal_code="7500")}, [("postcode.format", "address.postal_code")]),
        ({"phone": Phone("+33", "12")}, [("phone.too_short", "phone")]),
        ({"website": "localhost"}, [("domain.no_suffix", "website")]),
        (
            {"billing": b.billing_profile(name="", bill_to="", address=b.address(country="", line1=""))},
            [
                ("name.missing", "billing.name"),
                ("bill_to.missing", "billing.bill_to"),
                ("country.missing", "billing.address.country"),
            ],
        ),
        (
            {"contacts": ()},
            [("contacts.primary_missing", "contacts"), ("contacts.technical_missing", "contacts")],
        ),
        (
            {"contacts": (b.contact(roles=(ContactRole.PRIMARY,)),)},
            [("contacts.technical_missing", "contacts")],
        ),
        ({"contacts": (b.contact(), b.contact())}, [("contacts.one_primary", "contacts")]),
        (
            {"contacts": (b.contact(), b.contact(roles=(BILLING,), email="elise"))},
            [("email.at_missing", "contacts.1.email")],
        ),
    ],
    ids=lambda each: "+".join(each) if isinstance(each, dict) else each[0][0],
)
def test_each_slip_is_named_at_its_field(change: dict[str, Any], problems: list[tuple[str, str]]) -> None:
    assert found(b.customer(**change)) == problems


def test_each_part_of_the_account_is_looked_at_and_named() -> None:
    customer = b.customer(
        sales_contacts=(b.sales_contact(name=""),),
        admin_user=b.admin_user(login_email="x"),
        microsoft=MicrosoftAccount(MicrosoftAccountKind.NEW),
        primary_domain="192.168.1.1",
        first_user=b.first_user(email=""),
    )
    assert found(customer) == [
        ("name.missing", "sales_contacts.0.name"),
        ("email.at_missing", "admin_user.login_email"),
        ("tenant.missing", "microsoft.new_tenant"),
        ("domain.ip", "primary_domain"),
        ("email.missing", "first_user.email"),
    ]


def test_a_number_that_fails_its_check_passes_with_a_reason() -> None:
    identity = b.identity(registration_number="73282932000079", override_reason="Avis INSEE du 3 mars")
    assert found(b.customer(identity=identity)) == []
    empty = replace(identity, registration_number="")
    assert found(b.customer(identity=empty)) == [("registration.missing", "identity.registration_number")]


def test_each_country_has_its_own_rules() -> None:
    belgian = b.customer(
        identity=b.identity(registration_number="", vat_number="BE0428759497"),
        address=b.address(country="BE", postal_code="1000", city="Bruxelles"),
    )
    assert found(belgian) == []
    at_home = b.contact(phone=Phone("", "02 345 67 89"), fax=Phone("", "02 345 67 80"))
    assert found(replace(belgian, phone=at_home.phone, contacts=(at_home,))) == []
    unprefixed = b.identity(registration_number="", vat_number="0428759497")
    assert found(replace(belgian, identity=unprefixed)) == []
    address = b.address(country="US", postal_code="95014", city="Cupertino", region="CA")
    american = replace(belgian, address=address, identity=b.identity(registration_number="91-1144442"))
    assert found(replace(american, identity=replace(american.identity, vat_number=""))) == []
    nowhere = replace(american, address=replace(address, region="QQ"))
    assert ("region.unknown", "address.region") in found(nowhere)


@pytest.mark.parametrize(
    ("change", "problems"),
    [
        ({}, []),
        ({"email": ""}, [("email.missing", "contacts.3.email")]),
        ({"email": "", "roles": (BILLING,)}, []),
        ({"email": "elise", "roles": (BILLING,)}, [("email.at_missing", "contacts.3.email")]),
        ({"name": PersonName("Élise", " ")}, [("last_name.missing", "contacts.3.name.last")]),
        ({"name": PersonName("x" * 201, "y")}, [("text.too_long", "contacts.3.name.first")]),
        ({"job_title": "x" * 201}, [("text.too_long", "contacts.3.job_title")]),
        ({"phone": Phone("+33", "abc")}, [("phone.letters", "contacts.3.phone")]),
        ({"fax": Phone("+999", "12345678")}, [("phone.calling_code", "contacts.3.fax")]),
    ],
    ids=lambda each: "+".join(each) if isinstance(each, dict) else str(each),
)
def test_each_slip_of_a_contact_is_named_at_the_contact(
    change: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    contact = b.contact(id=ContactId(b.some_id(13)), **change)
    assert codes_and_fields(check_contact(contact, 3, "FR")) == problems

"""What may be wrong with a customer although nothing forbids it: said at its field, and nobody is kept."""

from collections.abc import Iterator

from app.domain.checks.domain import check_website
from app.domain.checks.electronic_address import check_electronic_address
from app.domain.checks.postcode import check_postcode
from app.domain.checks.region import check_region
from app.domain.checks.registers import register_of
from app.domain.checks.registration import check_registration
from app.domain.checks.siret import siren_of
from app.domain.checks.vat_number import check_vat_number, siren_of_vat
from app.domain.customer.contact_details import Address
from app.domain.customer.customer import Customer, LegalIdentity
from app.domain.errors import Problem


def warnings_about(customer: Customer) -> tuple[Problem, ...]:
    """The warnings about ``customer``, at the paths that ``check_customer`` uses.

    Codes: ``registration.prefix_unknown``, ``vat.other_country``, ``vat.other_siren``,
    ``postcode.other_region``, ``domain.suffix_unknown``, ``electronic.other_siren``.
    """
    billing, delivery = customer.billing, customer.delivery_address
    return (
        *(each.at("identity") for each in _identity(customer.identity, customer.address.country)),
        *(each.at("address") for each in _address(customer.address)),
        *(each.at("website") for each in check_website(customer.website).warnings),
        *(each.at("billing.address") for each in (_address(billing.address) if billing else ())),
        *(each.at("delivery_address") for each in (_address(delivery) if delivery else ())),
        *(each.at("electronic_address.value") for each in _electronic(customer)),
    )


def _identity(identity: LegalIdentity, country: str) -> Iterator[Problem]:
    number, vat = identity.registration_number, identity.vat_number
    if number.strip():
        yield from (each.at("registration_number") for each in check_registration(number, country).warnings)
    yield from (each.at("vat_number") for each in check_vat_number(vat, country).warnings)
    siren, of_vat = siren_of(number), siren_of_vat(vat)
    if register_of(country) == "FR" and siren and of_vat and siren != of_vat:
        yield Problem("vat.other_siren", "vat_number", {"siren": of_vat})


def _electronic(customer: Customer) -> tuple[Problem, ...]:
    at, siren = customer.electronic_address, siren_of(customer.identity.registration_number)
    return () if at is None else check_electronic_address(at.scheme, at.value, siren).warnings


def _address(address: Address) -> Iterator[Problem]:
    region = check_region(address.region, address.country)
    if region.is_valid and region.normal:
        checked = check_postcode(address.postal_code, address.country, region.normal)
        yield from (each.at("postal_code") for each in checked.warnings)

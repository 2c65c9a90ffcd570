"""Whether a customer and an offer have all that the invoice will need, and what is missing.

French companies receive e-invoices since September 2026 and all of them issue such from September 2027 (CGI,
articles 289 bis and 290; ordonnance 2021-1190). All of it is asked for the invoice: no quote has to have it.
"""

from enum import StrEnum

from app.domain.checks.electronic_address import check_electronic_address
from app.domain.checks.registers import register_of
from app.domain.checks.siret import check_siren, siren_of
from app.domain.customer.address_rules import check_address
from app.domain.customer.customer import Customer
from app.domain.quote.invoicing_terms import InvoicingTerms

_PUBLIC_BODIES = ("1", "2")
"""What the SIREN of the State and of local bodies begins with (INSEE); Chorus Pro wants references there."""


class Lack(StrEnum):
    """Something that the invoice will need and nobody has said yet."""

    SIREN = "siren"
    ADDRESS = "address"
    ELECTRONIC_ADDRESS = "electronic_address"
    BILLING_ADDRESS = "billing_address"
    DELIVERY_ADDRESS = "delivery_address"
    VAT_NUMBER = "vat_number"
    REFERENCES = "references"


FIELD_OF = {
    Lack.SIREN: "identity.registration_number",
    Lack.ADDRESS: "address.line1",
    Lack.ELECTRONIC_ADDRESS: "electronic_address.value",
    Lack.BILLING_ADDRESS: "billing.address.line1",
    Lack.DELIVERY_ADDRESS: "delivery_address.line1",
    Lack.VAT_NUMBER: "identity.vat_number",
    Lack.REFERENCES: "buyer_order",
}
"""The field where each can be put right: of the customer, but for the references, which are of the offer."""


def lacks_of(customer: Customer, eu_countries: frozenset[str]) -> tuple[Lack, ...]:
    """What ``customer`` lacks to be invoiced; nothing for one who is ready.

    In France the SIREN and an electronic address; in another country of the EU the VAT number, without which
    there is no reverse charge.
    """
    identity, country = customer.identity, customer.address.country
    register, found = register_of(country), []
    if register == "FR" and not check_siren(siren_of(identity.registration_number)).is_valid:
        found.append(Lack.SIREN)
    if any(check_address(customer.address)):
        found.append(Lack.ADDRESS)
    if register == "FR" and not _is_reached(customer):
        found.append(Lack.ELECTRONIC_ADDRESS)
    if customer.billing is not None and any(check_address(customer.billing.address)):
        found.append(Lack.BILLING_ADDRESS)
    if customer.delivery_address is not None and any(check_address(customer.delivery_address)):
        found.append(Lack.DELIVERY_ADDRESS)
    if register != "FR" and country in eu_countries and not identity.vat_number.strip():
        found.append(Lack.VAT_NUMBER)
    return tuple(found)


def lacks_of_offer(
    customer: Customer, terms: InvoicingTerms, eu_countries: frozenset[str]
) -> tuple[Lack, ...]:
    """The same for an offer to ``customer``: a public body is invoiced under a reference of its own."""
    found = lacks_of(customer, eu_countries)
    has_reference = terms.buyer_order.strip() or terms.service_code.strip()
    return found if has_reference or not is_public_body(customer) else (*found, Lack.REFERENCES)


def is_public_body(customer: Customer) -> bool:
    """Whether its SIREN is that of the State or of a local body."""
    siren = siren_of(customer.identity.registration_number)
    return register_of(customer.address.country) == "FR" and siren.startswith(_PUBLIC_BODIES)


def _is_reached(customer: Customer) -> bool:
    at = customer.receives_at
    return at is not None and check_electronic_address(at.scheme, at.value).is_valid

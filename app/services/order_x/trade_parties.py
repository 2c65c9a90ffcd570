"""Seller, buyer and whoever else an order names, with their numbers and addresses."""

from app.domain.checks.registers import register_of
from app.domain.checks.siret import SIRET_DIGITS, siren_of
from app.domain.customer.contact_details import Address
from app.domain.customer.customer import Contact, ContactRole, Customer
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.partner.partner import Partner, User
from app.services.order_x.elements import Part, group, optional, text

_SIREN = "0002"
_SIRET = "0009"
_VAT = "VA"
"""ISO 6523 codes of the French company numbers, and UNTDID 1153 for a VAT number."""


def seller(partner: Partner, author_name: str, author: User | None) -> Part:
    """The partner, with the rep who wrote the offer."""
    phone = author.phone if author and author.phone else partner.phone
    email = author.email if author else partner.email
    return group(
        "ram:SellerTradeParty",
        text("ram:Name", partner.name),
        _organization(partner.siren, _SIREN),
        _contact(author_name, phone, email),
        address(partner.address),
        _reached_at(partner.sends_from),
        _vat(partner.vat_number),
    )


def buyer(customer: Customer) -> Part:
    """The customer, with its primary contact."""
    identity, siret, siren = customer.identity, "", ""
    if register_of(customer.address.country) == "FR":
        siren = siren_of(identity.registration_number)
        digits = "".join(identity.registration_number.split())
        siret = digits if siren and len(digits) == SIRET_DIGITS else ""
    registered = _organization(siren, _SIREN) if siren else _organization(identity.registration_number)
    return group(
        "ram:BuyerTradeParty",
        text("ram:GlobalID", siret, schemeID=_SIRET),
        text("ram:Name", identity.name),
        registered,
        _person(customer.contact_with(ContactRole.PRIMARY)),
        address(customer.address),
        _reached_at(customer.receives_at),
        _vat(identity.vat_number),
    )


def invoicee(customer: Customer) -> Part:
    """Who is billed, where that is not the company at its own address."""
    billing = customer.billing
    if billing is None:
        return None
    name = text("ram:Name", billing.bill_to) or text("ram:Name", billing.name)
    contact = _person(customer.contact_with(ContactRole.BILLING))
    return (
        group("ram:InvoiceeTradeParty", name, contact, address(billing.address)) if name is not None else None
    )


def ship_to(customer: Customer) -> Part:
    """Where it is delivered, where that differs from the buyer's address."""
    place = customer.delivery_address
    if place is None:
        return None
    return group("ram:ShipToTradeParty", text("ram:Name", customer.identity.name), address(place))


def address(of: Address) -> Part:
    """A postal address."""
    return group(
        "ram:PostalTradeAddress",
        text("ram:PostcodeCode", of.postal_code),
        text("ram:LineOne", of.line1),
        text("ram:LineTwo", of.line2),
        text("ram:CityName", of.city),
        text("ram:CountryID", of.country),
        text("ram:CountrySubDivisionName", of.region),
    )


def _organization(number: str, scheme: str = "") -> Part:
    named = {"schemeID": scheme} if scheme else {}
    return optional("ram:SpecifiedLegalOrganization", text("ram:ID", number, **named))


def _person(contact: Contact | None) -> Part:
    if contact is None:
        return None
    phone = f"{contact.phone.calling_code} {contact.phone.number}".strip() if contact.phone.number else ""
    return _contact(contact.name.full, phone, contact.email)


def _contact(name: str, phone: str, email: str) -> Part:
    return optional(
        "ram:DefinedTradeContact",
        text("ram:PersonName", name),
        optional("ram:TelephoneUniversalCommunication", text("ram:CompleteNumber", phone)),
        optional("ram:EmailURIUniversalCommunication", text("ram:URIID", email)),
    )


def _reached_at(at: ElectronicAddress | None) -> Part:
    if at is None:
        return None
    return optional("ram:URIUniversalCommunication", text("ram:URIID", at.value, schemeID=at.scheme))


def _vat(number: str) -> Part:
    plain = "".join(number.split())
    return optional("ram:SpecifiedTaxRegistration", text("ram:ID", plain, schemeID=_VAT))

"""Where a company receives e-invoices: an address of its own, or the one that follows from its numbers."""

from dataclasses import dataclass

from app.domain.checks.electronic_address import FRENCH_SCHEME
from app.domain.checks.registers import register_of
from app.domain.checks.siret import siren_of


@dataclass(frozen=True, slots=True)
class ElectronicAddress:
    """The value of a scheme of the EAS list: ``0225``, ``732829320``."""

    scheme: str
    value: str


# Which scheme a company has without asking for one, and from which of its numbers; elsewhere it must be said.
_BY_REGISTRATION = {"BE": "0208", "NL": "0106", "NO": "0192", "SE": "0007", "DK": "0184"}
_BY_VAT = {
    "DE": "9930",
    "LU": "9938",
    "ES": "9920",
    "PT": "9946",
    "AT": "9914",
    "IE": "9935",
    "IT": "0211",
    "FI": "0213",
    "GR": "9933",
    "PL": "9945",
}


def derived_address(country: str, registration_number: str, vat_number: str) -> ElectronicAddress | None:
    """The address that follows from a company's numbers; None where none does."""
    register = register_of(country)
    if register == "FR":
        siren = siren_of(registration_number)
        return ElectronicAddress(FRENCH_SCHEME, siren) if siren else None
    digits = "".join(each for each in registration_number if each.isdigit())
    if register in _BY_REGISTRATION and digits:
        return ElectronicAddress(_BY_REGISTRATION[register], digits)
    vat = "".join(vat_number.split()).upper()
    return ElectronicAddress(_BY_VAT[register], vat) if register in _BY_VAT and vat else None

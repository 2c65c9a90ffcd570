"""An address as its country writes it: for documents, headers and wherever else one is read."""

import re

from app.domain.checks.national import layout_of
from app.domain.contact_details import Address

_MARK = re.compile(r"%(.)")


def address_lines(address: Address) -> list[str]:
    """The lines of an address in the order of its country, without the country."""
    street = "\n".join(filter(None, (address.line1, address.line2)))
    parts = {"A": street, "C": address.city, "Z": address.postal_code, "S": address.region}
    # Letters before a code that is not there would stand alone.
    layout = layout_of(address.country) if address.postal_code else _without_code(address.country)
    text = _MARK.sub(lambda found: "\n" if found[1] == "n" else parts.get(found[1], ""), layout)
    lines = (re.sub(r"\s+", " ", line).strip(" ,-") for line in text.split("\n"))
    return [line for line in lines if line]


def _without_code(country: str) -> str:
    return re.sub(r"[A-Z]*-?%Z", "", layout_of(country))

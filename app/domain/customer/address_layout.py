"""An address as its country writes it: for documents, headers and wherever else one is read."""

import re
import unicodedata

from app.domain.checks.national import latin_layout_of, layout_of
from app.domain.checks.region import region_name
from app.domain.customer.contact_details import Address
from app.domain.texts import fold

_MARK = re.compile(r"%(.)")
# Towns have districts with a number of their own: Dublin 2, Dublin 6W.
_DISTRICT = re.compile(r" \d+w?\s*$")
# Royal Mail sorts by the post town, and asks for it in capitals; the islands have the same rule.
_TOWN_IN_CAPITALS = frozenset("GB GG IM JE".split())
# Correos wants the province by its name, and not where it is called like the town.
_LAYOUTS = {"ES": "%A%n%Z %C (%S)"}


def address_lines(address: Address) -> list[str]:
    """The lines of an address in the order of its country, without the country."""
    street = "\n".join(filter(None, (address.line1, address.line2)))
    parts = {"A": street, "C": _town(address), "Z": address.postal_code, "S": _region(address)}
    layout = _layout(address)
    if not address.postal_code:
        # Letters before a code that is not there would stand alone.
        layout = re.sub(r"[A-Z]*-?%Z", "", layout)
    text = _MARK.sub(lambda found: "\n" if found[1] == "n" else parts.get(found[1], ""), layout)
    lines = (re.sub(r"\s+", " ", line.replace("()", "")).strip(" ,-") for line in text.split("\n"))
    return [line for line in lines if line]


def _layout(address: Address) -> str:
    if address.country in _LAYOUTS:
        return _LAYOUTS[address.country]
    return latin_layout_of(address.country) if _is_latin(address) else layout_of(address.country)


def _town(address: Address) -> str:
    return address.city.upper() if address.country in _TOWN_IN_CAPITALS else address.city


def _region(address: Address) -> str:
    """The state or province by its code, unless the post wants the name or the code is in other letters."""
    code, country = address.region, address.country
    match country:
        case "ES":
            return "" if _is_called_like_town(address) else region_name(code, country)
        case "IE":
            return "" if _is_called_like_town(address) else code
        case _:
            return code if _is_in_latin(code) or not _is_latin(address) else region_name(code, country)


def _is_called_like_town(address: Address) -> bool:
    """``Cork, Co. Cork``, ``Dublin 2, Co. Dublin``, ``Barcelona (Barcelona)`` say the same twice."""
    town = _DISTRICT.sub("", fold(address.city))
    name = region_name(address.region, address.country)
    return town in {fold(each).removeprefix("co. ") for each in name.split("/")}


def _is_latin(address: Address) -> bool:
    return _is_in_latin(f"{address.line1}{address.line2}{address.city}")


def _is_in_latin(text: str) -> bool:
    """Whether every letter of ``text`` is a Latin one."""
    return text.isascii() or all(not each.isalpha() or "LATIN" in unicodedata.name(each, "") for each in text)

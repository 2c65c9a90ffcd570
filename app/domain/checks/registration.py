"""The national number that a company is registered under, in each country that has a known form of it."""

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

from app.domain.checks.checked import Checked, compact, plain, wrong
from app.domain.checks.siret import check_siret
from app.domain.errors import Problem

# The modules of python-stdnum whose number is the company register's, or stands for it.
_MODULES = {
    "AT": "stdnum.at.businessid",
    "AU": "stdnum.au.abn",
    "BE": "stdnum.be.vat",
    "CA": "stdnum.ca.bn",
    "CH": "stdnum.ch.uid",
    "DK": "stdnum.dk.cvr",
    "ES": "stdnum.es.cif",
    "FI": "stdnum.fi.ytunnus",
    "IT": "stdnum.it.iva",
    "LI": "stdnum.ch.uid",
    "MA": "stdnum.ma.ice",
    "NO": "stdnum.no.orgnr",
    "PT": "stdnum.pt.nif",
    "SE": "stdnum.se.orgnr",
    "US": "stdnum.us.ein",
}
# Registers whose numbers have a form but no check digit; python-stdnum knows none, or asks for the court too.
_FORMS = {
    "DE": re.compile(r"(.*\b)?(HRA|HRB|GNR|PR|VR) ?\d{1,6}( ?[A-Z]{1,2})?"),
    "GB": re.compile(r"[A-Z]{2}\d{6}|\d{8}"),
    "IE": re.compile(r"\d{3,7}"),
    "LU": re.compile(r"[A-Z]\d{1,6}"),
    "NL": re.compile(r"\d{8}"),
}
_EXAMPLES = {
    "BE": "0428.759.497",
    "CA": "123456782",
    "CH": "CHE-100.155.212",
    "DE": "HRB 12345",
    "FR": "732 829 320 00074",
    "GB": "01234567",
    "IE": "123456",
    "LI": "CHE-100.155.212",
    "LU": "B123456",
    "MA": "001561191000066",
    "NL": "12345678",
    "US": "91-1144442",
}
# What people write with a number although it is not part of it: prefixes of VAT numbers, names of registers.
_BESIDE = {
    "BE": re.compile(r"^BE(?=\d)"),
    "CA": re.compile(r"^BN(?=\d)|(?<=\d{9})R[CMPRTZ]\d{4}$"),
    "CH": re.compile(r"(MWST|TVA|IVA|TPV)$"),
    "LI": re.compile(r"(MWST|TVA|IVA|TPV)$"),
    "GB": re.compile(r"^(CRN|CN)(?=\d)"),
    "IE": re.compile(r"^CRO(?=\d)"),
    "LU": re.compile(r"^(RCSL?(LUXEMBOURG)?)(?=[A-Z]\d)"),
    "MA": re.compile(r"^ICE(?=\d)"),
    "US": re.compile(r"^EIN(?=\d)"),
}
_GB_DIGITS = 8
_BE_GROUPS = re.compile(r"^(\d{4})(\d{3})(\d{3})$")


@lru_cache(maxsize=1024)
def check_registration(value: str, country: str = "FR") -> Checked:
    """A registration number in its normal form; free text where the country's form is not known.

    Codes: those of ``check_siret`` for France; else ``registration.format`` (data ``country`` and, where
    there is one, ``example``), ``registration.length`` and ``registration.check_digit`` (data ``country``).
    """
    if country == "FR":
        return check_siret(value)
    number = _BESIDE[country].sub("", compact(value)) if country in _BESIDE else value
    if country in _FORMS:
        return _check_form(number, country)
    if country in _MODULES:
        checked = check_by_module(number, import_module(_MODULES[country]), "registration", country)
        example = registration_example(country)
        told = tuple(Problem(each.code, "", {**each.data, "example": example}) for each in checked.problems)
        normal = _BE_GROUPS.sub(r"\1.\2.\3", checked.normal) if country == "BE" else checked.normal
        return Checked(normal, told)
    return Checked(plain(value))


def registration_example(country: str) -> str:
    """A number as the country's register writes it; empty where its form is not known."""
    return _EXAMPLES.get(country, "")


def _check_form(number: str, country: str) -> Checked:
    text = plain(number).upper()
    if country == "GB" and text.isdigit():
        # Spreadsheets drop the noughts in front.
        text = text.zfill(_GB_DIGITS) if len(text) >= _GB_DIGITS - 2 else text
    if _FORMS[country].fullmatch(text):
        return Checked(text)
    return wrong(text, "registration.format", country=country, example=registration_example(country))


def check_by_module(value: str, module: Any, name: str, country: str) -> Checked:
    """``value`` as a module of python-stdnum judges it, with its codes under ``name``."""
    from stdnum.exceptions import InvalidFormat, InvalidLength, ValidationError

    typed = compact(value)
    try:
        return Checked(_shown(str(module.validate(typed)), module))
    except InvalidLength:
        return wrong(typed, f"{name}.length", country=country)
    except InvalidFormat:
        return wrong(typed, f"{name}.format", country=country)
    except ValidationError:
        return wrong(typed, f"{name}.check_digit", country=country)


def _shown(number: str, module: Any) -> str:
    """The number with the country's own separators where python-stdnum knows them (CHE-100.155.212)."""
    return str(module.format(number)) if hasattr(module, "format") else number

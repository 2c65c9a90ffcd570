"""The national number that a company is registered under, in each country that has a known form of it."""

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

from app.domain.checks.checked import Checked, compact, wrong
from app.domain.checks.siret import check_siret

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
    "NO": "stdnum.no.orgnr",
    "PT": "stdnum.pt.nif",
    "SE": "stdnum.se.orgnr",
    "US": "stdnum.us.ein",
}
# Registers whose numbers have a form but no check digit; python-stdnum knows none, or asks for the court too.
_FORMS = {
    "DE": (re.compile(r"(.*\b)?(HRA|HRB|GNR|PR|VR) ?\d{1,6}( ?[A-Z]{1,2})?"), "HRB 12345"),
    "GB": (re.compile(r"[A-Z]{2}\d{6}|\d{8}"), "01234567"),
    "LU": (re.compile(r"[A-Z] ?\d{1,6}"), "B123456"),
    "NL": (re.compile(r"\d{8}"), "12345678"),
}


@lru_cache(maxsize=1024)
def check_registration(value: str, country: str = "FR") -> Checked:
    """A registration number in its normal form; free text where the country's form is not known.

    Codes: those of ``check_siret`` for France; else ``registration.format`` (data ``country`` and, where
    there is one, ``example``), ``registration.length`` and ``registration.check_digit`` (data ``country``).
    """
    if country == "FR":
        return check_siret(value)
    if country in _FORMS:
        pattern, example = _FORMS[country]
        text = " ".join(value.split()).upper()
        if pattern.fullmatch(text):
            return Checked(text)
        return wrong(text, "registration.format", country=country, example=example)
    if country in _MODULES:
        return check_by_module(value, import_module(_MODULES[country]), "registration", country)
    return Checked(" ".join(value.split()))


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

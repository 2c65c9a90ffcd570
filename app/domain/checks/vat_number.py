"""VAT numbers: of the EU by each country's own rule, of its neighbours, and the French one from the SIREN."""

import re
from functools import lru_cache
from importlib import import_module

from app.domain.checks.checked import Checked, compact, wrong
from app.domain.checks.registration import check_by_module
from app.domain.checks.siret import check_siren, siren_of
from app.domain.checks.typed_number import read_identifier
from app.domain.errors import Problem

# Outside the EU: what a number begins with, the module that knows it, the endings it may have.
_NEIGHBOURS = {
    "CHE": ("stdnum.ch.vat", ("MWST", "TVA", "IVA", "TPV")),
    "GB": ("stdnum.gb.vat", ("",)),
    "NO": ("stdnum.no.mva", ("MVA",)),
}
# What the numbers of a country begin with, where it is not the ISO code; Monaco and the overseas departments
# with VAT are in the French system (CGI, article 294).
_PREFIXES = {"GR": "EL", "MC": "FR", "GP": "FR", "MQ": "FR", "RE": "FR", "IM": "GB", "CH": "CHE"}
# Northern Ireland trades in goods with the EU under letters of its own (Council Directive 2020/1756).
_ALSO = {"GB": ("XI",)}
# Countries whose number has no letters in front and no rule in common with others: the Canadian GST/HST
# account of a business number, the MWST-Nr. of Liechtenstein, the Moroccan identifiant fiscal.
_LOCAL = {"CA": re.compile(r"\d{9}RT\d{4}"), "LI": re.compile(r"\d{5}"), "MA": re.compile(r"\d{7,8}")}
# Where there is no value added tax, or no number for it.
_WITHOUT = frozenset("BM FK GI HK KY MO TC US VG".split())
# Two numbers in one place have so many digits each; fewer may be a part of one: 12/345/67890.
_LEAST_DIGITS = 6
_EXAMPLES = {
    "BE": "BE0428759497",
    "CA": "123456782RT0001",
    "CH": "CHE-107.787.577 MWST",
    "DE": "DE136695976",
    "FR": "FR44 732 829 320",
    "GB": "GB980780684",
    "IE": "IE6433435F",
    "LI": "54321",
    "LU": "LU15027442",
    "MA": "12345678",
}


@lru_cache(maxsize=1024)
def check_vat_number(value: str, country: str = "FR") -> Checked:
    """A VAT number with its prefix, which is added where it was left out; nothing at all is allowed.

    Codes: ``vat.format``, ``vat.length``, ``vat.check_digit`` (data ``country`` and, where there is one,
    ``example``), ``vat.key`` (a French key that is not the SIREN's: data ``suggestion``). A number of another
    country than the company's is a warning, ``vat.other_country``: companies may be registered abroad. Those
    of ``read_identifier`` besides.
    """
    read = read_identifier(value, _LEAST_DIGITS)
    if read.problem is not None:
        return Checked(value.strip(), (read.problem,))
    number = compact(read.text)
    if not number:
        return Checked("")
    checked = _checked(number, country)
    example = vat_example(country)
    problems = tuple(
        Problem(each.code, "", {**each.data, "example": example}) if example else each
        for each in checked.problems
    )
    return Checked(checked.normal, problems, checked.warnings)


def _checked(number: str, country: str) -> Checked:
    if country in _LOCAL and number[0].isdigit():
        return _check_local(number, country)
    home = _PREFIXES.get(country, country)
    is_home = number.startswith((home, *_ALSO.get(country, ())))
    knows_home = _is_known(home)
    if knows_home and not is_home:
        completed = _judged(home + number, country)
        if completed.is_valid or number[0].isdigit():
            return completed
    if not _is_known(number):
        return wrong(number, "vat.format", country=country) if knows_home else Checked(number)
    checked = _judged(number, country)
    if checked.problems or not knows_home or is_home:
        return checked
    return Checked(checked.normal, (), wrong("", "vat.other_country", country=country).problems)


def has_vat_number(country: str) -> bool:
    """Whether companies of the country have a number for value added tax, or goods and services tax."""
    return country not in _WITHOUT


def vat_example(country: str) -> str:
    """A number as people there write it; empty where the form is not known."""
    return _EXAMPLES.get(country, "")


def vat_from_siren(registration_number: str) -> str:
    """The French VAT number of a valid SIREN (or of the one in a SIRET); empty when there is none."""
    siren = siren_of(registration_number)
    if not check_siren(siren).is_valid:
        return ""
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}"


def siren_of_vat(vat_number: str) -> str:
    """The SIREN within a French VAT number; empty when it is none by its form."""
    number = compact(vat_number)
    return siren_of(number[4:]) if number.startswith("FR") and len(number) == 13 else ""


def _check_local(number: str, country: str) -> Checked:
    if not _LOCAL[country].fullmatch(number):
        return wrong(number, "vat.format", country=country)
    if country == "CA":
        return check_by_module(number, import_module("stdnum.ca.bn"), "vat", country)
    return Checked(number)


def _is_known(number: str) -> bool:
    """Whether there is a rule for numbers that begin as ``number`` does."""
    # Like the modules of the countries, loaded with the first number and not with the form.
    from stdnum.eu.vat import MEMBER_STATES

    return number[:2].lower() in {*MEMBER_STATES, "el"} or number.startswith(tuple(_NEIGHBOURS))


def _judged(number: str, country: str) -> Checked:
    for prefix, (module, endings) in _NEIGHBOURS.items():
        if number.startswith(prefix):
            # The ending says which language the authority wrote in; people leave it out.
            whole = number if number.endswith(endings) else number + endings[0]
            return Checked(number, check_by_module(whole, import_module(module), "vat", country).problems)
    checked = check_by_module(number, import_module("stdnum.eu.vat"), "vat", country)
    suggestion = vat_from_siren(siren_of_vat(number))
    if suggestion and not checked.is_valid:
        # The SIREN is right, so that it is the key in front of it that is not.
        return wrong(number, "vat.key", country=country, suggestion=suggestion)
    return checked

"""``check``: whether a number, an address or a name that somebody typed is valid, and its normal form.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.cli.outcome import DONE, REFUSED, Outcome
from app.services.session.language import system_language
from app.services.words import Words

if TYPE_CHECKING:
    from app.domain.checks.checked import Checked

_KINDS = ("siret", "siren", "vat", "domain", "email", "phone", "postcode")
_HELP = """\
Check one value by its form alone; nothing is looked up on the network.

Exit code 0: valid, and its normal form is printed. Exit code 1: not valid, and why.
--country is the country (ISO 3166, two letters) whose rules hold for vat, phone and postcode; FR.
"""


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``check``."""
    check = verbs.add_parser(
        "check",
        help="check a SIRET, SIREN, VAT number, domain, e-mail address, telephone number or postal code",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument("kind", choices=_KINDS, metavar="KIND", help=", ".join(_KINDS))
    check.add_argument("value", metavar="VALUE", help="as it was typed or pasted")
    check.add_argument("--country", default="FR", metavar="CODE", help="whose rules hold; FR")
    check.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> Outcome:
    checked = _checked(options.kind, options.value, options.country.strip().upper())
    words = Words(system_language())
    problem = next(iter(checked.problems), None)
    reason = words.problem(problem) if problem else None
    warnings = [words.problem(warning) for warning in checked.warnings]
    data = {
        "valid": checked.is_valid,
        "normal": checked.normal,
        "reason": reason,
        "code": problem.code if problem else None,
        "warnings": warnings,
    }
    lines = (checked.normal,) if checked.is_valid else ()
    reasons = (*((reason,) if reason else ()), *warnings)
    return Outcome(data, lines, reasons, DONE if checked.is_valid else REFUSED)


def _checked(kind: str, value: str, country: str) -> "Checked":
    """The outcome of the check; an empty value, which a form may leave out, is not valid by itself."""
    from app.domain.checks.checked import wrong
    from app.domain.checks.postcode import rules_of

    if rules_of(country) is None:
        return wrong(value, "country.unknown", country=country)
    if not value.strip():
        return wrong("", "value.missing")
    return _check_of(kind)(value, country)


def _check_of(kind: str) -> "Callable[[str, str], Checked]":
    """The check of a kind, loaded when it is asked for, its library with it."""
    match kind:
        case "siret":
            from app.domain.checks.siret import check_siret

            return check_siret
        case "siren":
            from app.domain.checks.siret import check_siren

            return check_siren
        case "vat":
            from app.domain.checks.vat_number import check_vat_number

            return check_vat_number
        case "domain":
            from app.domain.checks.domain import check_domain

            return check_domain
        case "email":
            from app.domain.checks.email import check_email

            return check_email
        case "phone":
            from app.domain.checks.phone import check_phone

            return check_phone
        case _:
            from app.domain.checks.postcode import check_postcode

            return check_postcode

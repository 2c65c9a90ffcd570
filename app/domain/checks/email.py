"""E-mail addresses by their form alone: whether somebody reads them is found out by writing.

The library is imported when the first address is checked: a customer is looked at more often than typed.
"""

import re
from functools import lru_cache

from app.domain.checks.checked import Checked, wrong
from app.domain.texts import common_letters

_SCHEME = "mailto:"
_BETWEEN = re.compile(r"[;,|/\s]+")
_WHOLE = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@lru_cache(maxsize=1024)
def check_email(value: str, country: str = "FR") -> Checked:
    """An address with its domain in small letters, not in Punycode; ``mailto:`` and angle brackets of a paste
    are dropped.

    Codes: ``email.at_missing``, ``email.local`` and ``email.domain`` (the part before, after the @), and
    ``email.local_missing`` and ``email.domain_missing`` where nothing stands there, ``number.several``.
    """
    from email_validator import EmailNotValidError, validate_email

    address = bare(value)
    if sum(bool(_WHOLE.fullmatch(part)) for part in _BETWEEN.split(address)) > 1:
        return wrong(address, "number.several", typed=address)
    local, at, domain = address.rpartition("@")
    if not at:
        return wrong(address, "email.at_missing")
    if not domain:
        return wrong(address, "email.domain_missing")
    if not local:
        return wrong(address, "email.local_missing")
    try:
        return Checked(validate_email(address, check_deliverability=False).normalized)
    except EmailNotValidError:
        if _is_domain(domain):
            return wrong(address, "email.local", part=local)
        return wrong(address, "email.domain", part=domain)


def ascii_email(value: str) -> str | None:
    """The address as every mail server takes it, its domain in Punycode; None where there is no such form."""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(bare(value), check_deliverability=False).ascii_email
    except EmailNotValidError:
        return None


def bare(value: str) -> str:
    """The address in what was pasted: ``mailto:a@b.fr?subject=x`` or ``Ann <a@b.fr>``."""
    address = common_letters(value).strip()
    if address.lower().startswith(_SCHEME):
        address = address[len(_SCHEME) :].partition("?")[0]
    if address.endswith(">") and "<" in address:
        address = address[address.rindex("<") + 1 : -1]
    return address.strip()


def _is_domain(text: str) -> bool:
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(f"postmaster@{text}", check_deliverability=False)
    except EmailNotValidError:
        return False
    return True

"""French company numbers: SIREN of the company, SIRET of one of its places (INSEE; La Poste's own sum).

The library is imported when the first number is checked; until then only lengths are needed.
"""

from collections.abc import Callable
from functools import lru_cache

from app.domain.checks.checked import Checked, compact, wrong
from app.domain.checks.typed_number import Read, read_identifier

SIREN_DIGITS = 9
SIRET_DIGITS = 14


@lru_cache(maxsize=1024)
def check_siret(value: str, country: str = "FR") -> Checked:
    """A SIRET as its fourteen digits; pasted spaces and dots are accepted.

    Codes: ``siret.letters``, ``siret.length`` (data ``expected``, ``found``), ``siret.check_digit``; a valid
    SIREN is told apart, ``siret.is_siren``: the number of the place is on the same papers. Those of
    ``read_identifier`` besides.
    """
    from stdnum.fr import siret

    if check_siren(value).is_valid:
        return wrong(compact(value), "siret.is_siren")
    return _check(value, "siret", SIRET_DIGITS, siret.is_valid)


@lru_cache(maxsize=1024)
def check_siren(value: str, country: str = "FR") -> Checked:
    """A SIREN as its nine digits; codes as for a SIRET, with ``siren`` in front."""
    from stdnum.fr import siren

    return _check(value, "siren", SIREN_DIGITS, siren.is_valid)


def siren_of(registration_number: str) -> str:
    """The SIREN within a SIRET or SIREN, empty when it is neither by its form."""
    digits = compact(registration_number)
    is_one = digits.isascii() and digits.isdigit() and len(digits) in (SIREN_DIGITS, SIRET_DIGITS)
    return digits[:SIREN_DIGITS] if is_one else ""


def _check(value: str, name: str, length: int, is_valid: Callable[[str], bool]) -> Checked:
    read = _read(value)
    if read.problem is not None:
        return Checked(value.strip(), (read.problem,))
    digits = compact(read.text)
    if not (digits.isascii() and digits.isdigit()) and digits:
        return wrong(value.strip(), f"{name}.letters")
    if len(digits) != length:
        return wrong(digits, f"{name}.length", expected=str(length), found=str(len(digits)))
    # Noughts alone add up, and are nobody's number.
    if not int(digits) or not is_valid(digits):
        return wrong(digits, f"{name}.check_digit")
    return Checked(digits)


def _read(value: str) -> Read:
    """``value`` as an identifier; a slash may part the company from its place, and not two companies."""
    parts = value.split("/")
    is_in_parts = [len(compact(part)) for part in parts] == [SIREN_DIGITS, SIRET_DIGITS - SIREN_DIGITS]
    return read_identifier("".join(parts) if is_in_parts else value)

"""Electronic addresses of companies, to which e-invoices are sent: a scheme of the EAS list and its value.

EAS is the list of electronic address schemes of EN 16931 (European Commission, code lists). The French scheme
is 0225: the SIREN, and what the receiver puts behind it (AFNOR XP Z12-013).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from app.domain.checks.checked import Checked, plain, wrong
from app.domain.checks.email import check_email
from app.domain.checks.siret import SIRET_DIGITS, check_siren, check_siret

FRENCH_SCHEME = "0225"
EMAIL_SCHEME = "EM"
LENGTH_MAX = 125
_ALLOWED = re.compile(r"[A-Za-z0-9._+/:@-]+")
_FRENCH_ALLOWED = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme of the EAS list: the country whose companies have it (empty: any), and what its value is."""

    code: str
    country: str
    name: str


_KNOWN = """
0225 FR SIREN, SIREN_SIRET, SIREN_…
0208 BE BCE / KBO
0204 DE Leitweg-ID
9930 DE USt-IdNr.
0106 NL KvK
9944 NL BTW
9938 LU TVA
9920 ES NIF-IVA
9946 PT NIF
9914 AT UID
9935 IE VAT
0211 IT Partita IVA
0210 IT Codice fiscale
9932 GB VAT
9927 CH MWST / TVA
0183 CH UID / IDE
0192 NO Organisasjonsnummer
0007 SE Organisationsnummer
0184 DK CVR
0213 FI ALV
0216 FI OVT
9933 GR AFM
9945 PL NIP
9928 CY VAT
9949 SI VAT
9931 EE VAT
9939 LV VAT
9937 LT VAT
9910 HU VAT
9947 RO VAT
9929 CZ VAT
9950 SK VAT
9934 HR VAT
9926 BG VAT
9943 MT VAT
9957 FR VAT
0009 FR SIRET
0002 FR SIREN
0088 * GLN
0060 * D-U-N-S
EM * E-mail
"""
SCHEMES: Mapping[str, Scheme] = MappingProxyType(
    {
        code: Scheme(code, country.strip("*"), name)
        for code, country, name in (line.split(" ", 2) for line in _KNOWN.strip().splitlines())
    }
)


def schemes_for(register: str) -> tuple[Scheme, ...]:
    """The schemes that a company of the country ``register`` can have: its own first, then everybody's."""
    own = tuple(each for each in SCHEMES.values() if each.country == register)
    return (*own, *(each for each in SCHEMES.values() if not each.country))


@lru_cache(maxsize=512)
def check_electronic_address(scheme: str, value: str, siren: str = "") -> Checked:
    """The value of ``scheme`` as it is written on an invoice; spaces in a French one are left out.

    Codes: ``electronic.scheme`` (data ``scheme``), ``electronic.missing``, ``electronic.characters``,
    ``electronic.too_long`` (``max``); of a French one ``electronic.siren``, ``electronic.siret`` where what
    follows is a place of nobody, and the warning ``electronic.other_siren`` (``expected``) where it is
    another company's than ``siren``.
    """
    text = plain(value)
    if scheme not in SCHEMES:
        return wrong(text, "electronic.scheme", scheme=scheme)
    if not text:
        return wrong("", "electronic.missing")
    if scheme == EMAIL_SCHEME:
        return check_email(text)
    text = text.replace(" ", "")
    allowed = _FRENCH_ALLOWED if scheme == FRENCH_SCHEME else _ALLOWED
    if not allowed.fullmatch(text):
        return wrong(text, "electronic.characters")
    if len(text) > LENGTH_MAX:
        return wrong(text, "electronic.too_long", max=str(LENGTH_MAX))
    return _french(text, siren) if scheme == FRENCH_SCHEME else Checked(text)


def _french(text: str, siren: str) -> Checked:
    company, _, rest = text.partition("_")
    if not check_siren(company).is_valid:
        return wrong(text, "electronic.siren")
    place = rest.partition("_")[0]
    looks_like_a_place = place.isdigit() and len(place) == SIRET_DIGITS
    if looks_like_a_place and not (place.startswith(company) and check_siret(place).is_valid):
        return wrong(text, "electronic.siret")
    if siren and company != siren:
        return Checked(text, warnings=wrong(text, "electronic.other_siren", expected=siren).problems)
    return Checked(text)

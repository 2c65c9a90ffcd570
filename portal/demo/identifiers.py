"""Company numbers and telephone numbers of the demo: invented, and right by their check digits."""

from random import Random

from app.domain.customer.customer import LegalIdentity, Phone

_BELGIAN_MODULUS = 97
_SWISS_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4)
# ARCEP keeps these blocks for fiction; the first two digits are those of the region.
_FRENCH_FICTION = {"1": "199 00", "2": "261 91", "3": "353 01", "4": "465 71", "5": "536 49"}
_BELGIAN_AREAS = ("2588", "4266", "8146", "6543")
_SWISS_AREAS = ("22555", "21588", "32555", "26588")


def identity(rng: Random, name: str, country: str) -> LegalIdentity:
    """``name`` with a registration and a VAT number of its country."""
    match country:
        case "FR":
            siren = french_siren(rng)
            return LegalIdentity(name, french_siret(siren, rng.randrange(1, 6)), french_vat(siren))
        case "BE":
            number = belgian_number(rng)
            return LegalIdentity(name, f"{number[:4]}.{number[4:7]}.{number[7:]}", f"BE{number}")
        case "CH":
            number = swiss_number(rng)
            shown = f"CHE-{number[:3]}.{number[3:6]}.{number[6:]}"
            return LegalIdentity(name, shown, f"CHE{number}TVA")
        case _:
            return LegalIdentity(name, f"{rng.randrange(20, 28)}-{rng.randrange(10**7):07d}")


def french_siren(rng: Random) -> str:
    """Nine digits whose last one satisfies Luhn."""
    body = f"{rng.randrange(30_000_000, 95_000_000):08d}"
    return body + _luhn_digit(body)


def french_siret(siren: str, establishment: int) -> str:
    """The SIREN with the number of an establishment and a check digit of its own."""
    body = f"{siren}{establishment:04d}"
    return body + _luhn_digit(body)


def french_vat(siren: str) -> str:
    """The VAT number that follows from a SIREN."""
    key = (12 + 3 * (int(siren) % 97)) % 97
    return f"FR{key:02d}{siren}"


def belgian_number(rng: Random) -> str:
    """An enterprise number: eight digits and their remainder, modulo 97."""
    body = rng.randrange(4_000_000, 9_000_000)
    return f"{body:08d}{_BELGIAN_MODULUS - body % _BELGIAN_MODULUS:02d}"


def swiss_number(rng: Random) -> str:
    """The digits of a UID: eight and a weighted check digit, modulo 11."""
    while True:
        body = f"{rng.randrange(10_000_000, 49_000_000):08d}"
        total = sum(weight * int(digit) for weight, digit in zip(_SWISS_WEIGHTS, body, strict=True))
        check = (11 - total % 11) % 11
        if check < 10:
            return f"{body}{check}"


def phone(rng: Random, country: str, area: str) -> Phone:
    """A number of the country; ``area`` is the first digit of a French region, or a US area code."""
    match country:
        case "FR":
            return Phone("+33", _FRENCH_FICTION[area].replace(" ", "") + f"{rng.randrange(10_000):04d}")
        case "BE":
            return Phone("+32", rng.choice(_BELGIAN_AREAS) + f"{rng.randrange(10_000):04d}")
        case "CH":
            return Phone("+41", rng.choice(_SWISS_AREAS) + f"{rng.randrange(10_000):04d}")
        case _:
            return Phone("+1", f"{area}55501{rng.randrange(100):02d}")


def _luhn_digit(body: str) -> str:
    total = 0
    for index, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if index % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)

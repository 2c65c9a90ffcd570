"""As many French companies as a test needs, each with a registration number that passes its check."""

from app.domain.customer.customer import LegalIdentity


def company(number: int, name: str = "") -> LegalIdentity:
    """The company of that number; the same in every run."""
    siren = _closed(f"{81000000 + number:08}")
    return LegalIdentity(name or f"Company {number}", _closed(f"{siren}0001"))


def _closed(digits: str) -> str:
    """``digits`` with the check digit of Luhn's formula (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return f"{digits}{-total % 10}"

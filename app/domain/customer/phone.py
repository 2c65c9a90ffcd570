"""A telephone number in its parts: as a customer has it, as it is judged, and as it is printed."""

from app.domain.checks.checked import Checked
from app.domain.checks.phone import check_phone, international, phone_parts, was_found_right, with_extension
from app.domain.customer.contact_details import Phone


def to_phone(value: str, country: str) -> Phone:
    """The parts of a valid number: ``+33``, ``240123456`` and the extension, if one was written.

    Raises:
        ValueError: the number is not valid; ``check_phone`` says why.
    """
    return Phone(*phone_parts(value, country))


def check_phone_parts(phone: Phone, country: str) -> Checked:
    """A number that is already in parts, as ``check_phone`` would judge it."""
    whole = f"{phone.calling_code}{phone.number}"
    if was_found_right(whole) and not phone.extension:
        return Checked(whole)
    return check_phone(_joined(phone), country)


def format_phone(phone: Phone) -> str:
    """The number as it is printed, ``+33 2 40 12 34 56``; as typed when it cannot be read."""
    text = _joined(phone)
    return international(text) if text else ""


def _joined(phone: Phone) -> str:
    if not phone.number:
        return ""
    return with_extension(f"{phone.calling_code} {phone.number}", phone.extension).strip()

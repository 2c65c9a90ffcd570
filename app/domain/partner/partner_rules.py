"""What a partner must have before its people can sell: a quote carries all of it, and cannot do without."""

import re
import unicodedata
from collections.abc import Iterator

from app.domain.catalogue.catalogue_rules import check_currency
from app.domain.checks.amounts import check_percent
from app.domain.checks.checked import Checked
from app.domain.checks.domain import check_website
from app.domain.checks.email import check_email
from app.domain.checks.phone import check_phone
from app.domain.checks.registers import register_of
from app.domain.checks.siret import check_siren
from app.domain.checks.vat_number import check_vat_number
from app.domain.customer.address_rules import check_address
from app.domain.errors import Problem
from app.domain.partner.partner import Partner, User
from app.domain.partner.role import Role
from app.domain.partner.time_zone import check_time_zone
from app.domain.texts import check_text

PARTNER_ID = re.compile(r"[a-z][a-z0-9-]{1,38}[a-z0-9]")
"""Short and without dots: tokens, keys and addresses begin with it."""
PAYMENT_DAYS_MAX = 120
LANGUAGES = ("fr", "en")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
# Joiners that Persian and the languages of India write with.
_ALLOWED_FORMATS = "\u200c\u200d"


def check_partner(partner: Partner) -> tuple[Problem, ...]:
    """Everything that keeps ``partner`` from being added; empty when nothing does."""
    return (
        *_check_names(partner),
        *_check_identity(partner),
        *(each.at("address") for each in check_address(partner.address)),
        *check_time_zone(partner.time_zone),
        *_check_figures(partner),
    )


def check_user(user: User) -> tuple[Problem, ...]:
    """What keeps somebody from signing in under that name: it is read on quotes and in the audit log."""
    problems = [*check_written("name", user.name, "name.missing"), *_at("email", check_email(user.email))]
    problems += _at("phone", check_phone(user.phone))
    if user.language not in LANGUAGES:
        problems.append(Problem("language.unknown", "language", {"language": user.language}))
    return tuple(problems)


def check_written(field: str, value: str, missing: str = "") -> Iterator[Problem]:
    """The problems of a text that people read: not there, too long, or with characters that nobody sees."""
    yield from check_text(field, value, missing)
    yield from _check_seen(field, value)


def _check_seen(field: str, value: str) -> Iterator[Problem]:
    if any(_is_unseen(character) for character in value):
        yield Problem("text.control", field)


def _is_unseen(character: str) -> bool:
    """Control characters, halves of characters, and marks that turn the text round."""
    category = unicodedata.category(character)
    return category in {"Cc", "Cs", "Co"} or (category == "Cf" and character not in _ALLOWED_FORMATS)


def _check_names(partner: Partner) -> Iterator[Problem]:
    if not PARTNER_ID.fullmatch(partner.id):
        yield Problem("partner.id", "id", {"id": partner.id})
    yield from check_written("name", partner.name, "name.missing")
    for language, text in partner.tagline.items():
        yield from check_written(f"tagline.{language}", text)
    yield from check_written("legal_form", partner.legal_form, "legal_form.missing")
    yield from check_written("capital", partner.capital, "capital.missing")
    yield from check_written("rcs_city", partner.rcs_city, "rcs_city.missing")
    for field in ("line1", "line2", "city"):
        yield from _check_seen(f"address.{field}", getattr(partner.address, field))


def _check_identity(partner: Partner) -> Iterator[Problem]:
    country = partner.address.country
    if country and register_of(country) != "FR":
        yield Problem("partner.country", "address.country", {"country": country})
    yield from _at("siren", check_siren(partner.siren))
    yield from _at("vat_number", check_vat_number(partner.vat_number, "FR"))
    yield from _at("email", check_email(partner.email))
    yield from _at("phone", check_phone(partner.phone, country or "FR"))
    yield from _at("website", check_website(partner.website))


def _check_figures(partner: Partner) -> Iterator[Problem]:
    yield from check_currency(partner.currency)
    if not _COLOUR.fullmatch(partner.colour):
        yield Problem("colour.format", "colour", {"colour": partner.colour})
    if not 0 <= partner.payment_days <= PAYMENT_DAYS_MAX:
        data = {"days": str(partner.payment_days), "max": str(PAYMENT_DAYS_MAX)}
        yield Problem("payment_days.range", "payment_days", data)
    for role in Role:
        if role in partner.discount_limits:
            yield from check_percent(f"discount_limits.{role}", partner.discount_limits[role])
    yield from check_percent("target_margin_percent", partner.target_margin_percent)


def _at(field: str, checked: Checked) -> list[Problem]:
    return [each.at(field) for each in checked.problems]

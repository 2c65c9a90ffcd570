"""What a partner must have before its people can sell: a quote carries all of it, and cannot do without."""

import re
from collections.abc import Iterator

from app.domain.catalogue.catalogue_rules import check_currency
from app.domain.checks.amounts import check_percent
from app.domain.checks.domain import check_website
from app.domain.checks.email import check_email
from app.domain.checks.phone import check_phone
from app.domain.errors import Problem
from app.domain.partner.branding_change import branding_of
from app.domain.partner.branding_rules import LANGUAGES, at, check_look, check_mentions, check_seat
from app.domain.partner.partner import Partner, User
from app.domain.partner.role import Role
from app.domain.partner.time_zone import check_time_zone
from app.domain.texts import check_written

PARTNER_ID = re.compile(r"[a-z][a-z0-9-]{1,38}[a-z0-9]")
"""Short and without dots: tokens, keys and addresses begin with it."""


def check_partner(partner: Partner) -> tuple[Problem, ...]:
    """Everything that keeps ``partner`` from being added; empty when nothing does."""
    branding = branding_of(partner)
    return (
        *_check_names(partner),
        *check_mentions(branding.mentions),
        *check_seat(branding.address),
        *_check_reached(partner),
        *check_time_zone(partner.time_zone),
        *check_look(branding),
        *_check_figures(partner),
    )


def check_user(user: User) -> tuple[Problem, ...]:
    """What keeps somebody from signing in under that name: it is read on quotes and in the audit log."""
    problems = [*check_written("name", user.name, "name.missing"), *at("email", check_email(user.email))]
    problems += at("phone", check_phone(user.phone))
    if user.language not in LANGUAGES:
        problems.append(Problem("language.unknown", "language", {"language": user.language}))
    return tuple(problems)


def _check_names(partner: Partner) -> Iterator[Problem]:
    if not PARTNER_ID.fullmatch(partner.id):
        yield Problem("partner.id", "id", {"id": partner.id})
    for language, text in partner.tagline.items():
        yield from check_written(f"tagline.{language}", text)


def _check_reached(partner: Partner) -> Iterator[Problem]:
    yield from at("email", check_email(partner.email))
    yield from at("phone", check_phone(partner.phone, partner.address.country or "FR"))
    yield from at("website", check_website(partner.website))


def _check_figures(partner: Partner) -> Iterator[Problem]:
    yield from check_currency(partner.currency)
    for role in Role:
        if role in partner.discount_limits:
            yield from check_percent(f"discount_limits.{role}", partner.discount_limits[role])
    yield from check_percent("target_margin_percent", partner.target_margin_percent)

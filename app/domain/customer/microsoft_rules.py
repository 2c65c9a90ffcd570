"""What the Microsoft step must say; whether a name is free or an account exists, only the portal knows."""

import re
from collections.abc import Iterator
from typing import assert_never

from app.domain.checks.checked import Checked, wrong
from app.domain.checks.domain import check_domain, check_website
from app.domain.checks.email import check_email
from app.domain.checks.postcode import rules_of
from app.domain.customer.address_rules import check_address
from app.domain.customer.microsoft import (
    TENANT_SUFFIX,
    MicrosoftAccount,
    MicrosoftAccountKind,
    NewTenant,
    Qualification,
)
from app.domain.customer.phone import check_phone_parts
from app.domain.errors import Problem
from app.domain.texts import check_text

PREFIX_MAX = 27
"""Microsoft takes no longer name in front of ``.onmicrosoft.com``."""
_PREFIX = re.compile(r"[a-z][a-z0-9]*")


def check_prefix(value: str) -> Checked:
    """The name in front of ``.onmicrosoft.com`` in small letters.

    Codes: ``tenant.prefix_missing``, ``tenant.prefix_only`` (the ending was typed too: data ``suggestion``),
    ``tenant.prefix_format`` (letters and digits, a letter first), ``tenant.prefix_too_long``.
    """
    typed = value.strip().lower()
    prefix = typed.removesuffix(TENANT_SUFFIX)
    if not prefix:
        return wrong(typed, "tenant.prefix_missing")
    if not _PREFIX.fullmatch(prefix):
        return wrong(typed, "tenant.prefix_format")
    if len(prefix) > PREFIX_MAX:
        return wrong(typed, "tenant.prefix_too_long", max=str(PREFIX_MAX), length=str(len(prefix)))
    if prefix != typed:
        return wrong(prefix, "tenant.prefix_only", suggestion=prefix)
    return Checked(prefix)


def check_microsoft(account: MicrosoftAccount) -> Iterator[Problem]:
    """What is wrong with the choice; fields are those of ``MicrosoftAccount``."""
    match account.kind:
        case MicrosoftAccountKind.EXISTING:
            yield from _check_existing(account)
        case MicrosoftAccountKind.NEW:
            if account.new_tenant is None:
                yield Problem("tenant.missing", "new_tenant")
            else:
                yield from (each.at("new_tenant") for each in check_new_tenant(account.new_tenant))
        case MicrosoftAccountKind.SKIPPED:
            return
        case _:
            assert_never(account.kind)


def check_new_tenant(tenant: NewTenant) -> Iterator[Problem]:
    """What keeps a tenant from being made; fields are those of ``NewTenant``."""
    yield from check_text("company_name", tenant.company_name, "name.missing")
    yield from (each.at("prefix") for each in check_prefix(tenant.prefix).problems)
    yield from check_text("registration_id", tenant.registration_id)
    yield from _check_education(tenant)
    yield from check_text("name.first", tenant.name.first, "first_name.missing")
    yield from check_text("name.last", tenant.name.last, "last_name.missing")
    yield from (each.at("address") for each in check_address(tenant.address))
    yield from (each.at("phone") for each in check_phone_parts(tenant.phone, tenant.address.country).problems)
    yield from (each.at("email") for each in required_email(tenant.email))


def check_chosen(before: MicrosoftAccount | None, after: MicrosoftAccount | None) -> Iterator[Problem]:
    """What an account must say when it is chosen; fields are those of ``MicrosoftAccount``.

    ``phone.missing``: Microsoft opens no account without one. What was chosen before stays as it is.
    """
    if after is None or after == before or after.kind is not MicrosoftAccountKind.NEW:
        return
    if after.new_tenant is not None and not after.new_tenant.phone.number.strip():
        yield Problem("phone.missing", "new_tenant.phone")


def required_email(value: str) -> tuple[Problem, ...]:
    """The problems of an e-mail address that must be there."""
    return check_email(value).problems if value.strip() else (Problem("email.missing"),)


def _check_existing(account: MicrosoftAccount) -> Iterator[Problem]:
    if not account.country:
        yield Problem("country.missing", "country")
    elif rules_of(account.country) is None:
        yield Problem("country.unknown", "country", {"country": account.country})
    if not account.existing_domain.strip():
        yield Problem("domain.missing", "existing_domain")
    else:
        found = check_domain(account.existing_domain).problems
        yield from (each.at("existing_domain") for each in found)


def _check_education(tenant: NewTenant) -> Iterator[Problem]:
    if tenant.qualification is not Qualification.EDUCATION:
        return
    if tenant.education_segment is None:
        yield Problem("education.segment_missing", "education_segment")
    if not tenant.education_website.strip():
        yield Problem("education.website_missing", "education_website")
    found = check_website(tenant.education_website).problems
    yield from (each.at("education_website") for each in found)

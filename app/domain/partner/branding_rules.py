"""What a manager may set for the papers, and what the law wants of it; both sides ask the same."""

from collections.abc import Iterator
from dataclasses import fields, replace
from decimal import Decimal
from itertools import pairwise

from app.domain.checks.bank import check_bic, check_iban
from app.domain.checks.checked import Checked
from app.domain.checks.electronic_address import FRENCH_SCHEME
from app.domain.checks.electronic_address import check_electronic_address as address_of
from app.domain.checks.registers import register_of
from app.domain.checks.siret import check_siren
from app.domain.checks.vat_number import check_vat_number, vat_from_siren
from app.domain.customer.address_rules import check_address
from app.domain.customer.contact_details import Address
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.errors import Problem
from app.domain.partner.branding import (
    BankAccount,
    Branding,
    GeneralConditions,
    LatePenalty,
    LegalMentions,
    Logo,
    PaymentFrom,
    PaymentTerms,
    PenaltyBasis,
)
from app.domain.partner.colour import is_colour, written_colour
from app.domain.partner.partner_file import FILE_MAX
from app.domain.texts import check_seen, check_written, clean_text

LANGUAGES = ("fr", "en")
FOOTER_MAX = 300
LOGO_MAX = 100 * 1024
"""Bytes of a logo: every paper carries it."""
LOGO_SIDE_MAX = 1024
CONDITIONS_MAX = 50
PAYMENT_DAYS_MAX: dict[PaymentFrom, int] = {PaymentFrom.INVOICE: 60, PaymentFrom.END_OF_MONTH: 45}
"""The longest that two companies may agree on (article L. 441-10, I of the Code de commerce)."""
PENALTY_LEAST: dict[PenaltyBasis, Decimal] = {
    PenaltyBasis.LEGAL_RATE: Decimal(3),
    PenaltyBasis.CENTRAL_BANK: Decimal(10),
}
"""The least that late payment costs (article L. 441-10, II of the Code de commerce)."""
_PENALTY_MOST = Decimal(30)
_DISCOUNT_MOST = Decimal(10)


def check_branding(branding: Branding) -> tuple[Problem, ...]:
    """Everything that keeps ``branding`` from being published; empty when nothing does."""
    return (
        *(each.at("mentions") for each in check_mentions(branding.mentions)),
        *check_seat(branding.address),
        *check_look(branding),
    )


def normal(branding: Branding) -> Branding:
    """``branding`` as it is kept: numbers in one piece, texts with single spaces, nothing that is empty."""
    mentions, bank = branding.mentions, branding.bank
    siren = check_siren(mentions.siren).normal
    vat_number = check_vat_number(mentions.vat_number or vat_from_siren(siren), "FR").normal
    address = branding.address
    return replace(
        branding,
        mentions=LegalMentions(
            name=clean_text(mentions.name),
            legal_form=clean_text(mentions.legal_form),
            capital=mentions.capital.strip(),
            siren=siren,
            rcs_city=clean_text(mentions.rcs_city),
            vat_number=vat_number,
        ),
        address=replace(
            address, **{each.name: clean_text(getattr(address, each.name)) for each in fields(address)}
        ),
        colour=written_colour(branding.colour),
        bank=_normal_bank(bank),
        electronic_address=_normal_electronic(branding.electronic_address, siren),
        footers={each: text.strip() for each, text in branding.footers.items() if text.strip()},
    )


def check_mentions(mentions: LegalMentions) -> Iterator[Problem]:
    """The legal mentions: all there, and the numbers right."""
    yield from check_written("name", mentions.name, "name.missing")
    yield from check_written("legal_form", mentions.legal_form, "legal_form.missing")
    yield from check_written("capital", mentions.capital, "capital.missing")
    yield from check_written("rcs_city", mentions.rcs_city, "rcs_city.missing")
    yield from at("siren", check_siren(mentions.siren))
    yield from at("vat_number", check_vat_number(mentions.vat_number, "FR"))


def check_seat(address: Address) -> Iterator[Problem]:
    """The registered office, which is where the French register is in force."""
    for field in ("line1", "line2", "city"):
        yield from check_seen(f"address.{field}", getattr(address, field))
    if address.country and register_of(address.country) != "FR":
        yield Problem("partner.country", "address.country", {"country": address.country})
    yield from (each.at("address") for each in check_address(address))


def check_electronic_address(branding: Branding) -> Iterator[Problem]:
    """Where the partner receives e-invoices, where that is not simply its SIREN."""
    address = branding.electronic_address
    if address is not None:
        siren = check_siren(branding.mentions.siren).normal
        checked = address_of(address.scheme, address.value, siren)
        # That of another company is none of this one's.
        yield from (each.at("electronic_address") for each in (*checked.problems, *checked.warnings))


def check_look(branding: Branding) -> Iterator[Problem]:
    """Colour, logo, e-invoices, terms, bank, footers and general conditions."""
    yield from check_electronic_address(branding)
    if not is_colour(branding.colour):
        yield Problem("colour.format", "colour", {"colour": branding.colour})
    if branding.logo is not None:
        yield from _check_logo(branding.logo)
    yield from (each.at("payment") for each in check_payment(branding.payment))
    if branding.bank is not None:
        yield from check_bank(branding.bank)
    for language, text in branding.footers.items():
        yield from _check_footer(language, text)
    yield from _check_conditions(branding.conditions)
    if branding.attaches_conditions and not branding.conditions:
        yield Problem("conditions.none", "attaches_conditions")


def check_payment(payment: PaymentTerms) -> Iterator[Problem]:
    """When invoices are due, and the prices of paying early and late."""
    most = PAYMENT_DAYS_MAX[payment.starts]
    if not 0 <= payment.days <= most:
        yield Problem("payment_days.range", "days", {"days": str(payment.days), "max": str(most)})
    early = payment.early_discount
    if early is not None:
        if not 0 < early.percent <= _DISCOUNT_MOST:
            yield Problem("early_discount.range", "early_discount.percent", {"max": str(_DISCOUNT_MOST)})
        if not 0 <= early.days < max(payment.days, 1):
            yield Problem("early_discount.days", "early_discount.days", {"days": str(payment.days)})
    yield from _check_penalty(payment.late_penalty)


def check_bank(bank: BankAccount) -> Iterator[Problem]:
    """The account that customers pay to."""
    yield from at("bank.iban", check_iban(bank.iban))
    yield from at("bank.bic", check_bic(bank.bic))


def at(field: str, checked: Checked) -> list[Problem]:
    """What was found wrong with a value, at its field."""
    return [each.at(field) for each in checked.problems]


def _normal_electronic(address: ElectronicAddress | None, siren: str) -> ElectronicAddress | None:
    """None for the address that follows from the SIREN anyway."""
    if address is None or not address.value.strip():
        return None
    value = address_of(address.scheme, address.value, siren).normal
    found = ElectronicAddress(address.scheme, value)
    return None if found == ElectronicAddress(FRENCH_SCHEME, siren) else found


def _normal_bank(bank: BankAccount | None) -> BankAccount | None:
    if bank is None or not (bank.iban.strip() or bank.bic.strip()):
        return None
    return BankAccount(check_iban(bank.iban).normal, check_bic(bank.bic).normal)


def _check_penalty(penalty: LatePenalty) -> Iterator[Problem]:
    least = PENALTY_LEAST[penalty.basis]
    if penalty.figure < least:
        code = f"penalty.{penalty.basis.value}"
        yield Problem(code, "late_penalty", {"least": str(least)})
    elif penalty.figure > _PENALTY_MOST:
        yield Problem("penalty.too_high", "late_penalty", {"max": str(_PENALTY_MOST)})


def _check_logo(logo: Logo) -> Iterator[Problem]:
    yield from check_written("logo.name", logo.name)
    if not 0 < logo.size <= LOGO_MAX:
        yield Problem("logo.size", "logo", {"largest": str(LOGO_MAX)})
    if not (0 < logo.width <= LOGO_SIDE_MAX and 0 < logo.height <= LOGO_SIDE_MAX):
        yield Problem("logo.side", "logo", {"max": str(LOGO_SIDE_MAX)})


def _check_footer(language: str, text: str) -> Iterator[Problem]:
    field = f"footers.{language}"
    if language not in LANGUAGES:
        yield Problem("language.unknown", field, {"language": language})
    if len(text) > FOOTER_MAX:
        yield Problem("text.too_long", field, {"max": str(FOOTER_MAX), "length": str(len(text))})
    yield from check_seen(field, text.replace("\n", " "))


def _check_conditions(versions: tuple[GeneralConditions, ...]) -> Iterator[Problem]:
    if len(versions) > CONDITIONS_MAX:
        yield Problem("conditions.too_many", "conditions", {"max": str(CONDITIONS_MAX)})
    for index, each in enumerate(versions):
        yield from (problem.at(f"conditions.{index}") for problem in check_conditions(each))
    for index, (before, after) in enumerate(pairwise(versions), start=1):
        if after.valid_from <= before.valid_from:
            day = before.valid_from.isoformat()
            yield Problem("conditions.not_later", f"conditions.{index}.valid_from", {"day": day})
    if len({each.version for each in versions}) < len(versions):
        yield Problem("conditions.version_twice", f"conditions.{len(versions) - 1}.version")


def check_conditions(conditions: GeneralConditions) -> Iterator[Problem]:
    """One version of the general conditions."""
    yield from check_written("title", conditions.title, "title.missing")
    yield from check_written("version", conditions.version, "version.missing")
    if not 0 < conditions.size <= FILE_MAX:
        yield Problem("conditions.size", "size", {"largest": str(FILE_MAX)})

"""Who offers, who buys and what the partner's law requires at the foot, as lines of text."""

import re

from app.domain.checks.registers import register_of
from app.domain.checks.siret import siren_of
from app.domain.checks.written import written
from app.domain.customer.address_layout import address_lines
from app.domain.customer.customer import ContactRole, Customer
from app.domain.money import Money
from app.domain.partner.partner import Partner, User
from app.services.formats.formatting import NO_BREAK
from app.services.papers.parts.legal import mention
from app.services.papers.views.paper import Party
from app.services.words import Words
from app.services.words.company_numbers import short_registration_label, short_vat_label

_CAPITAL_SIGNS = re.compile(r"[\s€]|EUR")


def issuer(words: Words, partner: Partner, author_name: str, author: User | None) -> Party:
    """The partner, with the rep who wrote the document and how to reach them."""
    phone = author.phone if author and author.phone else partner.phone
    email = author.email if author else partner.email
    person = ", ".join(filter(None, (author_name, phone)))
    lines = tuple(filter(None, (*address_lines(partner.address), person)))
    return Party(words.translate("papers", "From"), partner.name, lines, email)


def client(words: Words, customer: Customer, home_country: str) -> Party:
    """The customer, with the person who is addressed and the legal numbers."""
    contact = customer.contact_with(ContactRole.PRIMARY)
    person = ", ".join(filter(None, (contact.name.full, contact.job_title))) if contact else ""
    lines = [person, *address_lines(customer.address)]
    if customer.address.country != home_country:
        # The Universal Postal Union wants the country last, in capitals, as the sender's country calls it.
        lines.append(words.formats.country(customer.address.country).upper())
    lines.append(_numbers(words, customer))
    return Party(words.translate("papers", "Customer"), customer.identity.name, tuple(filter(None, lines)))


def legal_identity(language: str, partner: Partner, capital: str) -> str:
    """The line that a company's papers carry: form, capital, seat, register and VAT number."""
    return mention(
        language,
        "partner.identity",
        name=partner.name,
        legal_form=partner.legal_form,
        capital=capital,
        address=", ".join(address_lines(partner.address)),
        siren=grouped(partner.siren),
        rcs_city=partner.rcs_city,
        vat_number=format_vat_number(partner.vat_number),
    )


def grouped(digits: str) -> str:
    """Digits in groups of three that stay together: ``813 426 152``."""
    plain = "".join(digits.split())
    return NO_BREAK.join(plain[i : i + 3] for i in range(0, len(plain), 3))


def format_vat_number(number: str) -> str:
    """A VAT number as its country writes it, in groups that stay together."""
    return written("".join(number.split())).replace(" ", NO_BREAK)


def _numbers(words: Words, customer: Customer) -> str:
    """The legal numbers, each under the name that its country has for it."""
    number, vat = customer.identity.registration_number, customer.identity.vat_number
    country, shown = customer.address.country, []
    siren = siren_of(number) if register_of(country) == "FR" else ""
    if siren:
        shown.append(words.translate("papers", "SIREN {number}", number=grouped(siren)))
    elif number:
        shown.append(_named(words, short_registration_label(words, country), number))
    if vat:
        # A Swiss number may say itself what it is: CHE-107.787.577 TVA.
        says_it = vat.endswith(("MWST", "TVA", "IVA", "TPV"))
        printed = format_vat_number(vat)
        shown.append(printed if says_it else _named(words, short_vat_label(words, country), printed))
    return ", ".join(shown)


def _named(words: Words, label: str, number: str) -> str:
    return words.translate("papers", "{label} {number}", label=label, number=number)


def capital_of(words: Words, partner: Partner) -> str:
    """The share capital as ``words`` writes money; what is not whole units of the currency stays."""
    digits = _CAPITAL_SIGNS.sub("", partner.capital)
    if not digits.isdecimal():
        return partner.capital
    nothing = Money.zero(partner.currency)
    return words.formats.money(nothing).replace(
        words.formats.amount(nothing), words.formats.count(int(digits))
    )

"""What the portal writes to a customer's people, in their language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import msgspec

from app.domain.customer.mailing import MailKind
from portal.store.link_tokens import Links, Purpose

_SUBJECT: Mapping[tuple[MailKind, str], str] = {
    (MailKind.ONBOARDING, "fr"): "{partner} : l’installation de {company}",
    (MailKind.ONBOARDING, "en"): "{partner}: installation of {company}",
    (MailKind.CREDENTIALS, "fr"): "{partner} : votre accès au portail",
    (MailKind.CREDENTIALS, "en"): "{partner}: your access to the portal",
    (MailKind.REQUEST, "fr"): "{asked_by} souhaite reprendre {company}",
    (MailKind.REQUEST, "en"): "{asked_by} asks you for {company}",
    (MailKind.CONFIRMATION, "fr"): "{partner} : votre commande {order_number}",
    (MailKind.CONFIRMATION, "en"): "{partner}: your order {order_number}",
}
_TEXT: Mapping[tuple[MailKind, str], str] = {
    (MailKind.ONBOARDING, "fr"): (
        "Bonjour {name},\n\n"
        "Vous êtes contact technique pour {company}. L’installation commence ici :\n{link}\n\n"
        "{partner}\n"
    ),
    (MailKind.ONBOARDING, "en"): (
        "Hello {name},\n\n"
        "You are a technical contact of {company}. The installation begins here:\n{link}\n\n"
        "{partner}\n"
    ),
    (MailKind.CREDENTIALS, "fr"): (
        "Bonjour {name},\n\n"
        "Le compte {company} est ouvert. Votre identifiant : {login}\n"
        "Choisissez votre mot de passe et connectez-vous ici :\n{link}\n\n"
        "{partner}\n"
    ),
    (MailKind.CREDENTIALS, "en"): (
        "Hello {name},\n\n"
        "The account of {company} is open. Your login: {login}\n"
        "Choose your password and sign in here:\n{link}\n\n"
        "{partner}\n"
    ),
    (MailKind.REQUEST, "fr"): (
        "Bonjour {name},\n\n"
        "{company} est dans votre portefeuille. {asked_by} voulait créer ce client et demande à le "
        "reprendre.\nRépondez-lui : {reply_to}\n\n"
        "{partner}\n"
    ),
    (MailKind.REQUEST, "en"): (
        "Hello {name},\n\n"
        "{company} is in your portfolio. {asked_by} was about to create this customer and asks to take it "
        "over.\nPlease answer: {reply_to}\n\n"
        "{partner}\n"
    ),
    (MailKind.CONFIRMATION, "fr"): (
        "Bonjour {name},\n\n"
        "La commande {order_number} de {company} est enregistrée :\n{ordered}\n\n"
        "Une question ? Répondez à {reply_to}.\n\n"
        "{partner}\n"
    ),
    (MailKind.CONFIRMATION, "en"): (
        "Hello {name},\n\n"
        "Order {order_number} of {company} is placed:\n{ordered}\n\n"
        "A question? Write to {reply_to}.\n\n"
        "{partner}\n"
    ),
}
_LINE: Mapping[str, str] = {
    "fr": "- {product} : {before} → {after} {licences}{on}",
    "en": "- {product}: {before} → {after} {licences}{on}",
}
_ADDED_LINE: Mapping[str, str] = {
    "fr": "- {product} : {after} {licences}{on}",
    "en": "- {product}: {after} {licences}{on}",
}
_KEPT_LINE: Mapping[str, str] = {
    "fr": "- {product} : réduction à {fewer} annulée, {after} {licences} en place",
    "en": "- {product}: reduction to {fewer} taken back, {after} {licences} kept",
}
_FROM_DAY: Mapping[str, str] = {"fr": ", à partir du {day}", "en": ", from {day}"}

PURPOSE_OF: Mapping[MailKind, Purpose] = {
    MailKind.ONBOARDING: Purpose.ONBOARDING,
    MailKind.CREDENTIALS: Purpose.CREDENTIALS,
}
"""What the link of a letter is good for; a letter between colleagues has none."""


class OrderedProduct(msgspec.Struct, frozen=True):
    """A product of an order as the customer is told of it; ``effective_on`` (ISO 8601) for a later day.

    ``taken_back`` is the lower total that was ordered and does not come.
    """

    name: str
    prior_quantity: int
    quantity: int
    effective_on: str = ""
    taken_back: int | None = None


class Letter(msgspec.Struct, frozen=True):
    """A message to one person, as it is kept until it is sent."""

    kind: MailKind
    language: str
    to_name: str
    to_email: str
    company: str
    partner: str
    partner_email: str
    customer_id: str
    login: str = ""
    asked_by: str = ""
    order_number: str = ""
    ordered: tuple[OrderedProduct, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """Subject and text as somebody reads them."""

    subject: str
    text: str


def link_of(letter: Letter, links: Links, base_url: str, partner_id: str, mail_id: str) -> str:
    """The address under ``base_url`` that the message ``mail_id`` leads to; empty for one without a link."""
    purpose = PURPOSE_OF.get(letter.kind)
    if purpose is None:
        return ""
    path = "onboarding" if purpose is Purpose.ONBOARDING else "sign-in"
    return f"{base_url.rstrip('/')}/{path}/{links.token(purpose, partner_id, mail_id)}"


def write(letter: Letter, link: str) -> Written:
    """``letter`` in its language (English where there is no other), leading to ``link``."""
    language = letter.language if letter.language in {"fr", "en"} else "en"
    values = {
        "name": letter.to_name or letter.to_email,
        "company": letter.company,
        "partner": letter.partner,
        "login": letter.login,
        "link": link,
        "asked_by": letter.asked_by,
        "reply_to": letter.partner_email,
        "order_number": letter.order_number,
        "ordered": "\n".join(_line(each, language) for each in letter.ordered),
    }
    subject = " ".join(_SUBJECT[letter.kind, language].format_map(values).split())
    return Written(subject, _TEXT[letter.kind, language].format_map(values))


def _line(product: OrderedProduct, language: str) -> str:
    """``- Protect: 350 → 200 licences, from 2027-03-01`` in the language of the letter."""
    licences = _licences(product.quantity, language)
    if product.taken_back is not None:
        return _KEPT_LINE[language].format(
            product=product.name, fewer=product.taken_back, after=product.quantity, licences=licences
        )
    is_counted = 0 < product.prior_quantity != product.quantity
    text = (_LINE if is_counted else _ADDED_LINE)[language]
    on = _FROM_DAY[language].format(day=_day(product.effective_on, language)) if product.effective_on else ""
    return text.format(
        product=product.name,
        before=product.prior_quantity,
        after=product.quantity,
        licences=licences,
        on=on,
    )


def _licences(quantity: int, language: str) -> str:
    """The noun after ``quantity``: French says 0 and 1 in the singular, English 1 alone."""
    return "licence" if quantity == 1 or (language == "fr" and quantity == 0) else "licences"


def _day(iso: str, language: str) -> str:
    """A day as the language writes it in figures: 01/03/2027, or 1 March 2027's unmistakable 2027-03-01."""
    return date.fromisoformat(iso).strftime("%d/%m/%Y") if language == "fr" else iso

"""What the portal writes to a customer's people, in their language."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from app.domain.customer.mailing import MailKind
from portal.store.link_tokens import Links, Purpose

_SUBJECT: Mapping[tuple[MailKind, str], str] = {
    (MailKind.ONBOARDING, "fr"): "{partner} : la mise en service de {company}",
    (MailKind.ONBOARDING, "en"): "{partner}: setting up {company}",
    (MailKind.CREDENTIALS, "fr"): "{partner} : votre accès au portail",
    (MailKind.CREDENTIALS, "en"): "{partner}: your access to the portal",
    (MailKind.REQUEST, "fr"): "{asked_by} souhaite reprendre {company}",
    (MailKind.REQUEST, "en"): "{asked_by} asks you for {company}",
}
_TEXT: Mapping[tuple[MailKind, str], str] = {
    (MailKind.ONBOARDING, "fr"): (
        "Bonjour {name},\n\n"
        "Vous êtes contact technique pour {company}. La mise en service commence ici :\n{link}\n\n"
        "{partner}\n"
    ),
    (MailKind.ONBOARDING, "en"): (
        "Hello {name},\n\n"
        "You are a technical contact of {company}. Setting up begins here:\n{link}\n\n"
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
}

PURPOSE_OF: Mapping[MailKind, Purpose] = {
    MailKind.ONBOARDING: Purpose.ONBOARDING,
    MailKind.CREDENTIALS: Purpose.CREDENTIALS,
}
"""What the link of a letter is good for; a letter between colleagues has none."""


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
    }
    subject = " ".join(_SUBJECT[letter.kind, language].format_map(values).split())
    return Written(subject, _TEXT[letter.kind, language].format_map(values))

"""The sentences of the pages for customers' people, in their two languages."""

from collections.abc import Mapping
from datetime import date, datetime

from app.domain.catalogue.texts import text_in
from portal.customer_pages.offer_words import OFFER_WORDS
from portal.customer_pages.typography import NARROW, french
from portal.customer_pages.verify_words import VERIFY_WORDS

_ACCOUNT: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "setup_title": "Installation",
        "setup_lead": "Bonjour {person}. Voici où en est l’installation, et ce qu’il reste à faire.",
        "holds": "Vos produits",
        "holds_nothing": "Aucun produit n’est encore actif.",
        "licence": "licence",
        "licences": "licences",
        "trial": "essai",
        "until": "jusqu’au {date}",
        "stages": "Les étapes",
        "state_done": "Fait",
        "state_current": "À faire maintenant",
        "state_later": "Ensuite",
        "prerequisites": "Pré-requis",
        "prerequisites_text": (
            "Munissez-vous d’un compte administrateur de votre messagerie et de l’accès à la zone DNS"
            " de votre domaine. Vérifiez que chaque utilisateur a une adresse e-mail."
        ),
        "redirection": "Redirection des flux",
        "redirection_text": (
            "Chez l’hébergeur de votre zone DNS, remplacez les enregistrements MX de votre domaine par ceux"
            " que vous indique {partner}. Notez d’abord les valeurs actuelles. Le changement peut mettre"
            " jusqu’à 48 heures à prendre effet partout."
        ),
        "completed": "Terminé",
        "completed_text": "Plus rien à faire : vos produits sont en service.",
        "confirm": "Confirmer : « {stage} » est fait",
        "confirmed": "C’est noté : « {stage} » est fait. {partner} le voit aussi.",
        "confirmed_before": "« {stage} » était déjà confirmé. Rien n’a changé.",
        "done_all": "L’installation est terminée.",
        "nothing_to_do": "Il n’y a rien à installer pour le moment.",
        "not_open": "Cette installation est arrêtée. Contactez {partner}.",
        "questions": "Une question ? {partner} vous répond : {email}",
        "choose_title": "Choisir votre mot de passe",
        "choose_lead": "Il vous servira à vous connecter au compte {company}.",
        "login": "Identifiant",
        "password": "Mot de passe",
        "again": "Le même mot de passe, encore une fois",
        "password_hint": "Au moins {least} caractères. Une phrase convient très bien.",
        "choose": "Enregistrer le mot de passe",
        "short": "Ce mot de passe est trop court. Il en faut au moins {least} caractères.",
        "long": "Ce mot de passe est trop long. Gardez-en {most} caractères au plus.",
        "differ": "Les deux saisies diffèrent. Saisissez deux fois le même mot de passe.",
        "chosen_before": "Le mot de passe a déjà été choisi. Connectez-vous avec celui-ci.",
        "enter_title": "Se connecter",
        "enter_lead": "Le compte {company}.",
        "enter": "Se connecter",
        "wrong": "Ce mot de passe n’est pas le bon. Vérifiez-le puis réessayez.",
        "resting": "Trop d’essais infructueux. Réessayez dans cinq minutes.",
        "account_title": "Votre compte",
        "account_lead": "Session ouverte : {person}.",
        "chosen": "Votre mot de passe est enregistré. Pour revenir, gardez l’e-mail : son lien mène ici.",
        "contacts": "Vos contacts",
        "no_contacts": "Aucun contact n’est enregistré.",
        "setup_waits": "Une étape de l’installation vous attend : {stage}.",
        "go_on": "Poursuivre l’installation",
        "leave": "Se déconnecter",
        "left_title": "Session fermée",
        "left": "Pour revenir, ouvrez le lien de votre e-mail et saisissez votre mot de passe.",
        "unknown_title": "Ce lien ne mène nulle part",
        "unknown": (
            "Il est incomplet ou n’a pas été émis par ce portail. Ouvrez-le directement depuis l’e-mail,"
            " ou demandez un nouvel e-mail à votre revendeur."
        ),
        "often_title": "Trop d’essais infructueux",
        "often": "Réessayez dans cinq minutes, avec le lien exact de l’e-mail ou du document.",
        "expired_title": "Ce lien n’est plus valable",
        "expired": (
            "Il a expiré, ou un e-mail plus récent l’a remplacé. Ouvrez le lien du dernier e-mail reçu,"
            " ou demandez-en un nouveau à {partner} : {email}"
        ),
        "closed_title": "Ce compte n’est pas actif",
        "closed": "Le compte {company} n’est pas actif pour le moment. Contactez {partner} : {email}",
        "foreign_title": "Demande refusée",
        "foreign": "Ce formulaire ne vient pas de cette page. Ouvrez à nouveau le lien de votre e-mail.",
        "mail_title": "E-mails de la démonstration",
        "mail_lead": "Ce portail n’a pas de serveur d’e-mail. Voici ce que les clients recevraient.",
        "mail_none": "Aucun e-mail pour le moment. Ouvrez un compte ou envoyez un e-mail d’installation.",
        "busy_title": "Le portail est occupé",
        "busy": "Rien n’a été modifié. Réessayez dans un instant.",
        "failed_title": "Une erreur est survenue",
        "failed": "Le portail n’a pas pu répondre. Réessayez plus tard ou contactez votre revendeur.",
    },
    "en": {
        "setup_title": "Installation",
        "setup_lead": "Hello {person}. This is how far the installation has come, and what is left to do.",
        "holds": "Your products",
        "holds_nothing": "No product is active yet.",
        "licence": "licence",
        "licences": "licences",
        "trial": "trial",
        "until": "until {date}",
        "stages": "The stages",
        "state_done": "Done",
        "state_current": "To do now",
        "state_later": "Next",
        "prerequisites": "Prerequisites",
        "prerequisites_text": (
            "Have an administrator account of your mail system ready, and access to the DNS zone of your"
            " domain. Check that every user has an e-mail address."
        ),
        "redirection": "Flow redirection",
        "redirection_text": (
            "Where your DNS zone is hosted, replace the MX records of your domain with those that {partner}"
            " gives you. Write down the present values first. It can take up to 48 hours until the change"
            " holds everywhere."
        ),
        "completed": "Completed",
        "completed_text": "Nothing is left to do: your products are in service.",
        "confirm": "Confirm: “{stage}” is done",
        "confirmed": "Noted: “{stage}” is done. {partner} sees it too.",
        "confirmed_before": "“{stage}” had been confirmed before. Nothing has changed.",
        "done_all": "The installation is complete.",
        "nothing_to_do": "There is nothing to install at the moment.",
        "not_open": "This installation has been stopped. Please contact {partner}.",
        "questions": "Any questions? {partner} will answer: {email}",
        "choose_title": "Choose your password",
        "choose_lead": "You will use it to sign in to the account of {company}.",
        "login": "Login",
        "password": "Password",
        "again": "The same password once more",
        "password_hint": "At least {least} characters. A whole phrase does very well.",
        "choose": "Save the password",
        "short": "This password is too short. It needs at least {least} characters.",
        "long": "This password is too long. Keep it to {most} characters at most.",
        "differ": "The two entries differ. Type the same password twice.",
        "chosen_before": "The password was chosen before. Sign in with that one.",
        "enter_title": "Sign in",
        "enter_lead": "The account of {company}.",
        "enter": "Sign in",
        "wrong": "This is not the right password. Check it and try again.",
        "resting": "Too many failed attempts. Try again in five minutes.",
        "account_title": "Your account",
        "account_lead": "You are signed in as {person}.",
        "chosen": "Your password is saved. To come back, keep the e-mail: its link leads here.",
        "contacts": "Your contacts",
        "no_contacts": "No contact is recorded.",
        "setup_waits": "A stage of the installation waits for you: {stage}.",
        "go_on": "Go on with the installation",
        "leave": "Sign out",
        "left_title": "You are signed out",
        "left": "To come back, open the link in your e-mail and type your password.",
        "unknown_title": "This link leads nowhere",
        "unknown": (
            "It is incomplete, or this portal did not issue it. Open it directly from the e-mail, or ask"
            " your reseller for a new e-mail."
        ),
        "often_title": "Too many failed attempts",
        "often": "Try again in five minutes, with the exact link of the e-mail or the document.",
        "expired_title": "This link is no longer valid",
        "expired": (
            "It has expired, or a later e-mail has replaced it. Open the link in the latest e-mail you"
            " received, or ask {partner} for a new one: {email}"
        ),
        "closed_title": "This account is not active",
        "closed": "The account of {company} is not active at the moment. Please contact {partner}: {email}",
        "foreign_title": "Request refused",
        "foreign": "This form does not come from this page. Open the link in your e-mail again.",
        "mail_title": "E-mail of the demo",
        "mail_lead": "This portal has no mail server. This is what customers would receive.",
        "mail_none": "No e-mail yet. Opening an account and sending an onboarding e-mail write one.",
        "busy_title": "The portal is busy",
        "busy": "Nothing was changed. Try again in a moment.",
        "failed_title": "Something went wrong",
        "failed": "The portal could not answer. Try again later, or contact your reseller.",
    },
}
_WORDS = {
    language: {**said, **OFFER_WORDS[language], **VERIFY_WORDS[language]}
    for language, said in _ACCOUNT.items()
}
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}


class Words:
    """The sentences of one language, by name; ``{names}`` in them are filled in."""

    def __init__(self, language: str) -> None:
        self.language = language if language in _WORDS else "en"

    def __call__(self, name: str, **values: object) -> str:
        """The sentence called ``name``."""
        return self.spaced(_WORDS[self.language][name]).format_map(values)

    def spaced(self, text: str) -> str:
        """``text`` with the spaces that this language keeps together."""
        return french(text) if self.language == "fr" else text

    def seats(self, quantity: int) -> str:
        """``25 licences``; French counts none as one."""
        is_one = quantity == 1 or (self.language == "fr" and quantity == 0)
        return f"{quantity}\u00a0{self('licence' if is_one else 'licences')}"

    def pick(self, texts: Mapping[str, str]) -> str:
        """``texts`` in this language, or in one that it has."""
        return text_in(texts, self.language)

    def day(self, day: date) -> str:
        """``day`` as this language writes it."""
        if self.language == "fr":
            return f"{day:%d/%m/%Y}"
        return f"{day.day} {_MONTHS['en'][day.month - 1][:3]} {day.year}"

    def long_day(self, day: date) -> str:
        """``day`` with its month in full."""
        first = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        return f"{first}\u00a0{_MONTHS[self.language][day.month - 1]} {day.year}"

    def moment(self, at: datetime) -> str:
        """Day and time of ``at`` as its own time zone has them."""
        if self.language == "fr":
            return f"{self.day(at)} à {at:%H}{NARROW}h{NARROW}{at:%M}"
        return f"{self.day(at)} at {at:%H:%M}"

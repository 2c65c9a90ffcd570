"""The sentences of the sign-in page, in its two languages."""

from collections.abc import Mapping

_WORDS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "title": "Se connecter à Channel Desk",
        "lead": "Connectez-vous avec votre compte partenaire pour synchroniser cet ordinateur.",
        "login": "Adresse e-mail",
        "password": "Mot de passe",
        "submit": "Se connecter",
        "wrong": "Adresse e-mail ou mot de passe incorrect. Vérifiez-les puis réessayez.",
        "resting": "Trop d’essais infructueux. Réessayez dans cinq minutes.",
        "after": "Vous reviendrez ensuite dans l’application. Vous pourrez fermer cette page.",
        "refused_title": "Connexion impossible",
        "refused": (
            "Cette demande ne vient pas de Channel Desk sur cet ordinateur."
            " Fermez cette page et recommencez depuis l’application."
        ),
    },
    "en": {
        "title": "Sign in to Channel Desk",
        "lead": "Use your partner account to synchronise this computer.",
        "login": "E-mail address",
        "password": "Password",
        "submit": "Sign in",
        "wrong": "The e-mail address or the password is wrong. Check both and try again.",
        "resting": "Too many failed attempts. Try again in five minutes.",
        "after": "You will return to the app and can then close this page.",
        "refused_title": "Sign-in is not possible",
        "refused": (
            "This request does not come from Channel Desk on this computer."
            " Close this page and start again from the app."
        ),
    },
}
_DEFAULT = "fr"


def choose_language(asked: str, accepted: str) -> str:
    """The first language of ``asked`` (``ui_locales``), then of ``accepted``, that the page speaks."""
    wanted = [*asked.split(), *(each.split(";")[0].strip() for each in accepted.split(","))]
    known = (each[:2].lower() for each in wanted)
    return next((each for each in known if each in _WORDS), _DEFAULT)


def words_in(language: str) -> Mapping[str, str]:
    """Every sentence of the page in ``language``."""
    return _WORDS[language]

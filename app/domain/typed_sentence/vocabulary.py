"""The words of a sentence that are no names, French and English, folded as tokens are."""

from collections.abc import Mapping

from app.domain.typed_sentence.parts import Intent, Mode


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


INTENTS: Mapping[Intent, frozenset[str]] = {
    Intent.QUOTE: _words(
        "devis deviser chiffrer chiffrage proposition proposer offre quote quotation offer proposal estimate"
    ),
    Intent.RENEWAL: _words(
        "renouveler renouveller renouvelle renouvellement renouvelement renouv reconduire reconduction"
        " prolonger prolongation renew renewal renewing extend extension"
    ),
    Intent.ADD: _words(
        "ajouter ajoute ajout rajouter rajoute rajout augmenter augmente add adding increase plus"
    ),
    Intent.REMOVE: _words(
        "retirer retire enlever enleve supprimer supprime reduire reduit diminuer baisser oter moins"
        " remove removing reduce lower decrease drop cut delete minus"
    ),
    Intent.SET: _words("porter porte mettre fixer set"),
    Intent.SWITCH: _words(
        "passer passe passage basculer changer modifier monter niveau"
        " switch upgrade downgrade move change modify level"
    ),
}
INTENT_OF = {word: intent for intent, words in INTENTS.items() for word in words}

MODE_PHRASES: tuple[tuple[tuple[str, ...], Mode], ...] = (
    (("de", "plus"), Mode.MORE),
    (("en", "plus"), Mode.MORE),
    (("supplementaires",), Mode.MORE),
    (("supplementaire",), Mode.MORE),
    (("supp",), Mode.MORE),
    (("additional",), Mode.MORE),
    (("more",), Mode.MORE),
    (("extra",), Mode.MORE),
    (("de", "moins"), Mode.FEWER),
    (("en", "moins"), Mode.FEWER),
    (("fewer",), Mode.FEWER),
    (("less",), Mode.FEWER),
    (("au", "total"), Mode.TOTAL),
    (("en", "tout"), Mode.TOTAL),
    (("in", "total"), Mode.TOTAL),
    (("in", "all"), Mode.TOTAL),
    (("total",), Mode.TOTAL),
    (("au", "lieu", "de"), Mode.TOTAL),
    (("instead", "of"), Mode.TOTAL),
)
UNITS = _words(
    "licence licences license licenses lic seat seats siege sieges poste postes utilisateur utilisateurs"
    " user users mailbox mailboxes boite boites unite unites x"
)
NUMBER_WORDS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "un une one",
            "deux two",
            "trois three",
            "quatre four",
            "cinq five",
            "six",
            "sept seven",
            "huit eight",
            "neuf nine",
            "dix ten",
        ),
        start=1,
    )
    for word in words.split()
}
MONTH_UNITS = _words("mois month months m mo")
YEAR_UNITS = _words("an ans annee annees year years yr yrs y")
WEEK_UNITS = _words("semaine semaines week weeks")
DAY_UNITS = _words("jour jours day days j")
PERCENT_WORDS = _words("pct pourcent percent")
DISCOUNT_WORDS = _words("remise remises rabais ristourne reduction discount rebate off")
LATER_WORDS = _words("dans in sous")
"""What makes of a number of weeks a day: ``dans 2 semaines``."""
TERM_WORDS = _words("engagement commitment duree term")
FILLERS = _words(
    "pour chez de du des d la le les l un une a au aux en dans sur et avec par des partir compter depuis"
    " debut est nouveau nouvelle nouveaux client cliente contrat commande svp stp merci"
    " for at to from on in the of an and by with over starting as since new customer contract order please s"
)
"""Words that only hold the others together, and politeness."""
PUNCTUATION = frozenset(",;:.!?()'\"«»“”-/&°=…→>")
"""Signs that part words and say nothing."""
TURNING = _words(
    "pas ne n non ni jamais sans sauf hors annuler annule valider valide envoyer envoie imprimer imprime"
    " refuser refuse remplacer remplace transferer transfere deplacer deplace copier dupliquer signer appeler"
    " not no never without except cancel validate send print reject replace transfer copy duplicate sign call"
    " don doesn didn won"
)
"""Words that make of a sentence the contrary, or another act: with them nothing is opened."""
COMPANY_WORDS = _words("de du des d la le les l et and the of sas sarl sa eurl inc llc ltd gmbh")
"""Words of names that tell no company from another."""
MONTHS: tuple[frozenset[str], ...] = tuple(
    _words(each)
    for each in (
        "janvier janv jan january",
        "fevrier fevr fev february feb",
        "mars march mar",
        "avril avr april apr",
        "mai may",
        "juin june jun",
        "juillet juil july jul",
        "aout august aug",
        "septembre sept september sep",
        "octobre oct october",
        "novembre nov november",
        "decembre dec december",
    )
)
WEEKDAYS: tuple[frozenset[str], ...] = tuple(
    _words(each)
    for each in (
        "lundi monday",
        "mardi tuesday",
        "mercredi wednesday",
        "jeudi thursday",
        "vendredi friday",
        "samedi saturday",
        "dimanche sunday",
    )
)

"""The sentences of the page that checks an accepted paper, in its two languages."""

from collections.abc import Mapping

VERIFY_WORDS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "verify_title": "Vérifier un document accepté",
        "verify_lead": (
            "Cette page dit si un devis ou une modification est bien ce qui a été accepté, par qui et quand."
        ),
        "verify_by_file": "Avec le fichier",
        "verify_file": "Le PDF du document accepté",
        "verify_file_hint": "{most} Mo au plus. Le fichier est lu puis oublié.",
        "verify_by_hand": "Ou avec ce qui est imprimé",
        "verify_number": "Référence du document",
        "verify_fingerprint": "Empreinte (SHA-256)",
        "verify_fingerprint_hint": "64 chiffres et lettres de a à f, avec ou sans espaces.",
        "verify_check": "Vérifier",
        "verify_kept": "Rien de ce que vous envoyez n’est conservé, et rien n’est dit d’un autre document.",
        "verify_nothing": "Choisissez un fichier, ou saisissez la référence et l’empreinte.",
        "verify_no_pdf": "Ce fichier n’est pas un PDF. Choisissez le PDF du document accepté.",
        "verify_no_acceptance": (
            "Ce PDF ne contient pas d’accord. Choisissez le PDF établi après l’acceptation."
        ),
        "verify_changed": "Ce fichier a été modifié : il n’est pas ce qui a été accepté.",
        "verify_unknown": (
            "Ce fichier ne correspond à aucun accord conservé ici : il a été modifié, ou vient d’ailleurs."
        ),
        "verify_no_pair": "Cette référence et cette empreinte ne correspondent à aucun accord conservé ici.",
        "verify_genuine_title": "Document authentique",
        "verify_genuine": "{number}, révision {revision}, accepté le {date} par {who}.",
        "verify_compare": (
            "L’accord que contient le fichier est intact. Comparez ces montants à ceux de ses pages :"
            " ce sont eux qui ont été acceptés."
        ),
        "verify_another": "Vérifier un autre document",
        "large_title": "Envoi trop volumineux",
        "large": "Rien n’en a été lu. Revenez en arrière, et envoyez moins.",
    },
    "en": {
        "verify_title": "Check an accepted document",
        "verify_lead": ("This page says whether a quote or a change is what was accepted, by whom and when."),
        "verify_by_file": "With the file",
        "verify_file": "The PDF of the accepted document",
        "verify_file_hint": "{most} MB at most. The file is read, then forgotten.",
        "verify_by_hand": "Or with what is printed",
        "verify_number": "Reference of the document",
        "verify_fingerprint": "Fingerprint (SHA-256)",
        "verify_fingerprint_hint": "64 digits and letters from a to f, with or without spaces.",
        "verify_check": "Check",
        "verify_kept": "Nothing of what you send is kept, and nothing is told of any other document.",
        "verify_nothing": "Choose a file, or type the reference and the fingerprint.",
        "verify_no_pdf": "This file is no PDF. Choose the PDF of the accepted document.",
        "verify_no_acceptance": (
            "This PDF carries no acceptance. Choose the PDF that was made after the yes."
        ),
        "verify_changed": "This file was changed: it is not what was accepted.",
        "verify_unknown": (
            "This file matches no acceptance that is kept here: it was changed, or comes from elsewhere."
        ),
        "verify_no_pair": "This reference and this fingerprint match no acceptance that is kept here.",
        "verify_genuine_title": "Genuine document",
        "verify_genuine": "{number}, revision {revision}, accepted on {date} by {who}.",
        "verify_compare": (
            "The acceptance that the file carries is intact. Compare these amounts with those of its pages:"
            " they are what was accepted."
        ),
        "verify_another": "Check another document",
        "large_title": "Too much was sent",
        "large": "Nothing of it was read. Go back, and send less.",
    },
}

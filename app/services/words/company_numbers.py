"""What each country calls the number of a company, and the one for its value added tax."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words

_REGISTRATION: Mapping[str, Marked] = {
    "FR": QT_TRANSLATE_NOOP("wizard", "SIRET"),
    "BE": QT_TRANSLATE_NOOP("wizard", "Enterprise number (BCE/KBO)"),
    "CH": QT_TRANSLATE_NOOP("wizard", "UID (company number)"),
    "LI": QT_TRANSLATE_NOOP("wizard", "UID (company number)"),
    "LU": QT_TRANSLATE_NOOP("wizard", "RCS Luxembourg number"),
    "DE": QT_TRANSLATE_NOOP("wizard", "Commercial register number (HRB)"),
    "AT": QT_TRANSLATE_NOOP("wizard", "Commercial register number"),
    "GB": QT_TRANSLATE_NOOP("wizard", "Company number"),
    "IE": QT_TRANSLATE_NOOP("wizard", "CRO number"),
    "US": QT_TRANSLATE_NOOP("wizard", "EIN"),
    "CA": QT_TRANSLATE_NOOP("wizard", "Business number (BN)"),
    "MA": QT_TRANSLATE_NOOP("wizard", "ICE"),
    "ES": QT_TRANSLATE_NOOP("wizard", "CIF"),
    "IT": QT_TRANSLATE_NOOP("wizard", "Partita IVA"),
    "PT": QT_TRANSLATE_NOOP("wizard", "NIPC"),
    "NL": QT_TRANSLATE_NOOP("wizard", "KvK number"),
    "AU": QT_TRANSLATE_NOOP("wizard", "ABN"),
}
_OTHER_REGISTRATION = QT_TRANSLATE_NOOP("wizard", "Registration number")
_VAT: Mapping[str, Marked] = {
    "CA": QT_TRANSLATE_NOOP("wizard", "GST/HST number"),
    "CH": QT_TRANSLATE_NOOP("wizard", "VAT number (MWST/TVA/IVA)"),
    "DE": QT_TRANSLATE_NOOP("wizard", "VAT number (USt-IdNr.)"),
    "MA": QT_TRANSLATE_NOOP("wizard", "Tax identifier (IF)"),
}
_OTHER_VAT = QT_TRANSLATE_NOOP("wizard", "VAT number")


def registration_label(words: Words, country: str) -> str:
    """What the country calls the number of a company."""
    return words.say(_REGISTRATION.get(country, _OTHER_REGISTRATION))


def vat_label(words: Words, country: str) -> str:
    """What the country calls the number of a company for value added tax."""
    return words.say(_VAT.get(country, _OTHER_VAT))

"""What each country calls the number of a company, and the one for its value added tax."""

from collections.abc import Mapping

from app.domain.checks.registers import register_of
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words

_REGISTRATION: Mapping[str, Marked] = {
    "FR": QT_TRANSLATE_NOOP("wizard", "SIRET"),
    "BE": QT_TRANSLATE_NOOP("wizard", "Enterprise number (BCE/KBO)"),
    "CH": QT_TRANSLATE_NOOP("wizard", "UID (company number)"),
    "LI": QT_TRANSLATE_NOOP("wizard", "Commercial register number (FL)"),
    "LU": QT_TRANSLATE_NOOP("wizard", "RCS Luxembourg number"),
    "DE": QT_TRANSLATE_NOOP("wizard", "Commercial register number (HRB)"),
    "AT": QT_TRANSLATE_NOOP("wizard", "Commercial register number (FN)"),
    "GB": QT_TRANSLATE_NOOP("wizard", "Company number"),
    "IE": QT_TRANSLATE_NOOP("wizard", "CRO number"),
    "US": QT_TRANSLATE_NOOP("wizard", "EIN"),
    "CA": QT_TRANSLATE_NOOP("wizard", "Business number (BN)"),
    "MA": QT_TRANSLATE_NOOP("wizard", "ICE"),
    "ES": QT_TRANSLATE_NOOP("wizard", "NIF"),
    "IT": QT_TRANSLATE_NOOP("wizard", "Partita IVA"),
    "PT": QT_TRANSLATE_NOOP("wizard", "NIPC"),
    "NL": QT_TRANSLATE_NOOP("wizard", "KvK number"),
    "DK": QT_TRANSLATE_NOOP("wizard", "CVR number"),
    "FI": QT_TRANSLATE_NOOP("wizard", "Business ID (Y-tunnus)"),
    "NO": QT_TRANSLATE_NOOP("wizard", "Organisation number"),
    "SE": QT_TRANSLATE_NOOP("wizard", "Organisation number"),
    "AU": QT_TRANSLATE_NOOP("wizard", "ABN"),
}
_OTHER_REGISTRATION = QT_TRANSLATE_NOOP("wizard", "Registration number")
# As short as it stands before a number: above a fact, in a line of a document.
_SHORT: Mapping[str, Marked] = {
    "BE": QT_TRANSLATE_NOOP("wizard", "Enterprise no."),
    "CH": QT_TRANSLATE_NOOP("wizard", "UID"),
    "LI": QT_TRANSLATE_NOOP("wizard", "Register no."),
    "LU": QT_TRANSLATE_NOOP("wizard", "RCS Luxembourg"),
    "DE": QT_TRANSLATE_NOOP("wizard", "Commercial register"),
    "AT": QT_TRANSLATE_NOOP("wizard", "Commercial register"),
    "GB": QT_TRANSLATE_NOOP("wizard", "Company no."),
    "IE": QT_TRANSLATE_NOOP("wizard", "CRO"),
    "CA": QT_TRANSLATE_NOOP("wizard", "BN"),
    "NL": QT_TRANSLATE_NOOP("wizard", "KvK"),
    "DK": QT_TRANSLATE_NOOP("wizard", "CVR"),
    "FI": QT_TRANSLATE_NOOP("wizard", "Y-tunnus"),
    "NO": QT_TRANSLATE_NOOP("wizard", "Organisation no."),
    "SE": QT_TRANSLATE_NOOP("wizard", "Organisation no."),
}
_VAT: Mapping[str, Marked] = {
    "CA": QT_TRANSLATE_NOOP("wizard", "GST/HST number"),
    "CH": QT_TRANSLATE_NOOP("wizard", "VAT number (MWST/TVA/IVA)"),
    "DE": QT_TRANSLATE_NOOP("wizard", "VAT number (USt-IdNr.)"),
    "IN": QT_TRANSLATE_NOOP("wizard", "GSTIN"),
    "LI": QT_TRANSLATE_NOOP("wizard", "VAT number (MWST)"),
    "MA": QT_TRANSLATE_NOOP("wizard", "Tax identifier (IF)"),
}
_OTHER_VAT = QT_TRANSLATE_NOOP("wizard", "VAT number")
_SHORT_VAT: Mapping[str, Marked] = {
    "CA": QT_TRANSLATE_NOOP("wizard", "GST/HST"),
    "IN": QT_TRANSLATE_NOOP("wizard", "GSTIN"),
    "MA": QT_TRANSLATE_NOOP("wizard", "IF"),
}
_OTHER_SHORT_VAT = QT_TRANSLATE_NOOP("wizard", "VAT")


def registration_label(words: Words, country: str) -> str:
    """What the country calls the number of a company."""
    return words.say(_REGISTRATION.get(register_of(country), _OTHER_REGISTRATION))


def short_registration_label(words: Words, country: str) -> str:
    """The same as short as it stands before a number."""
    short = _SHORT.get(register_of(country))
    return words.say(short) if short else registration_label(words, country)


def vat_label(words: Words, country: str) -> str:
    """What the country calls the number of a company for value added tax."""
    return words.say(_VAT.get(country, _OTHER_VAT))


def short_vat_label(words: Words, country: str) -> str:
    """The same as short as it stands before a number."""
    return words.say(_SHORT_VAT.get(country, _OTHER_SHORT_VAT))

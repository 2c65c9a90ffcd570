"""What can be wrong with what each country writes in its own way: company and VAT numbers, postal codes.

A code with a country after it is said of that country, in the words that people there use.
"""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

_BELGIAN = QT_TRANSLATE_NOOP(
    "problems", "An enterprise number has 10 digits, the first of them 0 or 1, as in {example}."
)
_SWISS = QT_TRANSLATE_NOOP("problems", "A UID is CHE and 9 digits, as in {example}.")
_CANADIAN = QT_TRANSLATE_NOOP("problems", "A business number has 9 digits, as in {example}.")
_MOROCCAN = QT_TRANSLATE_NOOP("problems", "An ICE has 15 digits, as in {example}.")
_FOUR_DIGITS = QT_TRANSLATE_NOOP("problems", "A postal code has 4 digits there, as in {example}.")
_FIVE_DIGITS = QT_TRANSLATE_NOOP("problems", "A postal code has 5 digits there, as in {example}.")

_REGISTRATION: Mapping[str, Marked] = {
    "registration.missing": QT_TRANSLATE_NOOP("problems", "Enter the registration number of the company."),
    "registration.missing.FR": QT_TRANSLATE_NOOP("problems", "Enter the SIRET of the company."),
    "registration.format": QT_TRANSLATE_NOOP(
        "problems", "This is not a registration number of this country. It looks like {example}."
    ),
    "registration.length": QT_TRANSLATE_NOOP(
        "problems",
        "This registration number does not have the right length for {country}. It looks like {example}.",
    ),
    "registration.format.BE": _BELGIAN,
    "registration.length.BE": _BELGIAN,
    "registration.format.CA": _CANADIAN,
    "registration.length.CA": _CANADIAN,
    "registration.format.CH": _SWISS,
    "registration.length.CH": _SWISS,
    "registration.format.DE": QT_TRANSLATE_NOOP(
        "problems", "Give the section and the number, and the court where it is known, as in {example}."
    ),
    "registration.format.GB": QT_TRANSLATE_NOOP(
        "problems", "A company number has 8 digits, or 2 letters and 6 digits: {example}, SC123456."
    ),
    "registration.format.IE": QT_TRANSLATE_NOOP(
        "problems", "A CRO number has up to 7 digits, as in {example}."
    ),
    "registration.format.LU": QT_TRANSLATE_NOOP(
        "problems", "An RCS number is a letter and up to 6 digits, as in {example}."
    ),
    "registration.format.MA": _MOROCCAN,
    "registration.length.MA": _MOROCCAN,
    "registration.format.US": QT_TRANSLATE_NOOP("problems", "An EIN has 9 digits, as in {example}."),
    "registration.check_digit": QT_TRANSLATE_NOOP(
        "problems",
        "The check digit of this registration number is wrong. Compare it with the company’s papers.",
    ),
    "registration.check_digit.BE": QT_TRANSLATE_NOOP(
        "problems",
        "The last two digits of this enterprise number do not fit the others. Compare it with the company’s "
        "papers.",
    ),
    "registration.check_digit.CA": QT_TRANSLATE_NOOP(
        "problems",
        "This business number is not valid: one digit is wrong. Compare it with the company’s papers.",
    ),
    "registration.check_digit.CH": QT_TRANSLATE_NOOP(
        "problems", "This UID is not valid: one digit is wrong. Compare it with the company’s papers."
    ),
    "registration.check_digit.MA": QT_TRANSLATE_NOOP(
        "problems",
        "The last two digits of this ICE do not fit the others. Compare it with the company’s papers.",
    ),
    "registration.prefix_unknown": QT_TRANSLATE_NOOP(
        "problems", "No number of this register is known to begin so. Check it."
    ),
    "siret.letters": QT_TRANSLATE_NOOP("problems", "A SIRET has digits only."),
    "siret.is_siren": QT_TRANSLATE_NOOP(
        "problems", "This is the SIREN of the company. Its SIRET has 5 more digits after it."
    ),
    "siret.length": QT_TRANSLATE_NOOP("problems", "A SIRET has {expected} digits; this one has {found}."),
    "siret.check_digit": QT_TRANSLATE_NOOP(
        "problems",
        "This SIRET is not valid: one digit is wrong. Compare it with the company’s papers, or say "
        "why it is right all the same.",
    ),
    "siren.letters": QT_TRANSLATE_NOOP("problems", "A SIREN has digits only."),
    "siren.length": QT_TRANSLATE_NOOP("problems", "A SIREN has {expected} digits; this one has {found}."),
    "siren.check_digit": QT_TRANSLATE_NOOP(
        "problems", "This SIREN is not valid: one digit is wrong. Compare it with the company’s papers."
    ),
}
_VAT: Mapping[str, Marked] = {
    "vat.format": QT_TRANSLATE_NOOP(
        "problems", "This is not a VAT number of {country}. It looks like {example}."
    ),
    "vat.format.CA": QT_TRANSLATE_NOOP(
        "problems", "A GST/HST number is the business number, RT and 4 digits, as in {example}."
    ),
    "vat.format.MA": QT_TRANSLATE_NOOP(
        "problems", "A tax identifier (IF) has 7 or 8 digits, as in {example}."
    ),
    "vat.length": QT_TRANSLATE_NOOP(
        "problems", "This VAT number does not have the right length for {country}. It looks like {example}."
    ),
    "vat.check_digit": QT_TRANSLATE_NOOP("problems", "This VAT number is not valid: one digit is wrong."),
    "vat.key": QT_TRANSLATE_NOOP(
        "problems", "The key of this VAT number does not fit its SIREN. It should be {suggestion}."
    ),
    "vat.other_country": QT_TRANSLATE_NOOP(
        "problems", "This VAT number is of another country than the company’s address."
    ),
    "vat.other_siren": QT_TRANSLATE_NOOP(
        "problems", "This VAT number is of another company than the SIRET: its SIREN is {siren}."
    ),
}
_ADDRESS: Mapping[str, Marked] = {
    "region.missing": QT_TRANSLATE_NOOP("problems", "Choose the state or province."),
    "region.missing.CA": QT_TRANSLATE_NOOP("problems", "Choose the province or territory."),
    "region.missing.ES": QT_TRANSLATE_NOOP("problems", "Choose the province."),
    "region.missing.IT": QT_TRANSLATE_NOOP("problems", "Choose the province."),
    "region.missing.JP": QT_TRANSLATE_NOOP("problems", "Choose the prefecture."),
    "region.missing.US": QT_TRANSLATE_NOOP("problems", "Choose the state."),
    "region.unknown": QT_TRANSLATE_NOOP("problems", "This state or province is not one of {country}."),
    "postcode.missing": QT_TRANSLATE_NOOP("problems", "Enter the postal code."),
    "postcode.missing.CH": QT_TRANSLATE_NOOP("problems", "Enter the postcode (NPA)."),
    "postcode.missing.GB": QT_TRANSLATE_NOOP("problems", "Enter the postcode."),
    "postcode.missing.US": QT_TRANSLATE_NOOP("problems", "Enter the ZIP code."),
    "postcode.format": QT_TRANSLATE_NOOP(
        "problems", "This is not a postal code of {country}. It looks like {example}."
    ),
    "postcode.format.BE": _FOUR_DIGITS,
    "postcode.format.CA": QT_TRANSLATE_NOOP(
        "problems", "A Canadian postal code has 3 letters and 3 digits, as in {example}."
    ),
    "postcode.format.CH": QT_TRANSLATE_NOOP(
        "problems", "A Swiss postcode (NPA) has 4 digits, as in {example}."
    ),
    "postcode.format.DE": _FIVE_DIGITS,
    "postcode.format.FR": _FIVE_DIGITS,
    "postcode.format.GB": QT_TRANSLATE_NOOP(
        "problems", "This is not a postcode of the United Kingdom. It looks like {example}."
    ),
    "postcode.format.IE": QT_TRANSLATE_NOOP(
        "problems", "An Eircode has 7 letters and digits, as in {example}."
    ),
    "postcode.format.LU": _FOUR_DIGITS,
    "postcode.format.MA": _FIVE_DIGITS,
    "postcode.format.US": QT_TRANSLATE_NOOP(
        "problems", "A ZIP code has 5 digits, or 9, as in {example} or {example}‑1234."
    ),
    "postcode.not_given": QT_TRANSLATE_NOOP(
        "problems", "No postal code of {country} is like that. It looks like {example}."
    ),
    "postcode.not_given.IE": QT_TRANSLATE_NOOP(
        "problems", "No Eircode is like that. It looks like {example}."
    ),
    "postcode.other_region": QT_TRANSLATE_NOOP(
        "problems", "This postal code is usually of another state or province. Check both."
    ),
    "postcode.other_region.CA": QT_TRANSLATE_NOOP(
        "problems", "This postal code is usually of another province. Check both."
    ),
    "postcode.other_region.US": QT_TRANSLATE_NOOP(
        "problems", "This ZIP code is usually of another state. Check both."
    ),
}
_ELECTRONIC: Mapping[str, Marked] = {
    "electronic.scheme": QT_TRANSLATE_NOOP("problems", "Choose of which kind the electronic address is."),
    "electronic.missing": QT_TRANSLATE_NOOP("problems", "Enter the electronic address."),
    "electronic.characters": QT_TRANSLATE_NOOP(
        "problems", "An electronic address has letters, digits, dots, hyphens and underscores only."
    ),
    "electronic.too_long": QT_TRANSLATE_NOOP(
        "problems", "An electronic address has {max} characters at most."
    ),
    "electronic.siren": QT_TRANSLATE_NOOP(
        "problems", "A French electronic address begins with the SIREN of the company, 9 digits."
    ),
    "electronic.siret": QT_TRANSLATE_NOOP(
        "problems", "What follows the SIREN is not a SIRET of the same company. Compare the digits."
    ),
    "electronic.other_siren": QT_TRANSLATE_NOOP(
        "problems", "This electronic address is of another company: the SIREN of this one is {expected}."
    ),
    "reference.too_long": QT_TRANSLATE_NOOP("problems", "A reference has {max} characters at most."),
    "reference.characters": QT_TRANSLATE_NOOP(
        "problems", "A reference is one line of letters, digits and signs."
    ),
}
NATIONAL: Mapping[str, Marked] = {**_REGISTRATION, **_VAT, **_ADDRESS, **_ELECTRONIC}

"""What can be wrong with a typed value, said at its field."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

FIELDS: Mapping[str, Marked] = {
    "name.missing": QT_TRANSLATE_NOOP("problems", "Enter the name."),
    "last_name.missing": QT_TRANSLATE_NOOP("problems", "Enter the last name."),
    "bill_to.missing": QT_TRANSLATE_NOOP("problems", "Say who receives the invoices."),
    "email.missing": QT_TRANSLATE_NOOP(
        "problems", "Enter the e-mail address: this person receives messages from us."
    ),
    "email.at_missing": QT_TRANSLATE_NOOP("problems", "An e-mail address contains an @."),
    "email.local": QT_TRANSLATE_NOOP(
        "problems", "What stands before the @ is not possible in an e-mail address: {part}"
    ),
    "email.domain": QT_TRANSLATE_NOOP(
        "problems", "What stands after the @ is not the name of a domain: {part}"
    ),
    "email.local_missing": QT_TRANSLATE_NOOP("problems", "Something must stand before the @."),
    "email.domain_missing": QT_TRANSLATE_NOOP(
        "problems", "The name of the domain is missing after the @, as in example.com."
    ),
    "domain.ip": QT_TRANSLATE_NOOP("problems", "Enter a domain name, not an IP address."),
    "domain.format": QT_TRANSLATE_NOOP("problems", "This is not a domain name. It looks like example.com."),
    "domain.not_bare": QT_TRANSLATE_NOOP("problems", "Enter the bare domain: {suggestion}"),
    "domain.no_suffix": QT_TRANSLATE_NOOP("problems", "The end of the domain is missing, as in example.com."),
    "domain.only_suffix": QT_TRANSLATE_NOOP(
        "problems", "This is only the end of a domain. Enter the whole, as in example.com."
    ),
    "domain.suffix_unknown": QT_TRANSLATE_NOOP(
        "problems", "No domain known here ends with .{suffix}. Check the spelling."
    ),
    "phone.letters": QT_TRANSLATE_NOOP("problems", "A telephone number has digits only."),
    "phone.too_short": QT_TRANSLATE_NOOP("problems", "This number is too short. It looks like {example}."),
    "phone.too_long": QT_TRANSLATE_NOOP("problems", "This number is too long. It looks like {example}."),
    "phone.invalid": QT_TRANSLATE_NOOP(
        "problems", "This is not a telephone number of this country. It looks like {example}."
    ),
    "phone.calling_code": QT_TRANSLATE_NOOP("problems", "No country has this calling code."),
    "country.missing": QT_TRANSLATE_NOOP("problems", "Choose the country."),
    "country.unknown": QT_TRANSLATE_NOOP("problems", "This country is not known: {country}"),
    "street.missing": QT_TRANSLATE_NOOP("problems", "Enter the street and number."),
    "city.missing": QT_TRANSLATE_NOOP("problems", "Enter the city."),
    "contacts.primary_missing": QT_TRANSLATE_NOOP("problems", "Name the primary contact."),
    "contacts.one_primary": QT_TRANSLATE_NOOP("problems", "There can be only one primary contact."),
    "contacts.technical_missing": QT_TRANSLATE_NOOP(
        "problems", "Name at least one technical contact, for setting up what is bought."
    ),
    "text.too_long": QT_TRANSLATE_NOOP("problems", "This text has {length} characters; {max} are allowed."),
    "number.shortened": QT_TRANSLATE_NOOP(
        "problems",
        "A spreadsheet has shortened this number, and its last digits are lost. Type the whole number.",
    ),
    "number.decimals": QT_TRANSLATE_NOOP(
        "problems", "{typed} has decimals, which no number of this kind has. Type its digits alone."
    ),
    "size.several": QT_TRANSLATE_NOOP("problems", "{typed} reaches over several sizes. Choose one of them."),
    "number.several": QT_TRANSLATE_NOOP("problems", "There are two values here. Keep one of them."),
    "number.invalid": QT_TRANSLATE_NOOP("problems", "This is not a number: {typed}"),
    "number.ambiguous": QT_TRANSLATE_NOOP(
        "problems",
        "{typed} can be read in two ways. Leave out the thousands mark, or add a zero at the end.",
    ),
    "number.other_unit": QT_TRANSLATE_NOOP("problems", "Type the number without this unit: {typed}"),
    "number.negative": QT_TRANSLATE_NOOP("problems", "The number cannot be negative."),
    "number.too_long": QT_TRANSLATE_NOOP("problems", "This number has too many digits."),
    "number.too_many_decimals": QT_TRANSLATE_NOOP("problems", "There can be {places} decimals at most."),
    "number.too_large": QT_TRANSLATE_NOOP("problems", "The number cannot be more than {max}."),
    "number.too_small": QT_TRANSLATE_NOOP("problems", "The number cannot be less than {min}."),
    "date.invalid": QT_TRANSLATE_NOOP("problems", "This is not a date: {typed}. Write it as 31/12/2026."),
    "date.range": QT_TRANSLATE_NOOP("problems", "This date is out of the calendar."),
    "date.too_early": QT_TRANSLATE_NOOP("problems", "The date cannot be before {min}."),
    "date.too_late": QT_TRANSLATE_NOOP("problems", "The date cannot be after {max}."),
    "date.missing": QT_TRANSLATE_NOOP("problems", "Enter the date."),
    "wizard.no_programme": QT_TRANSLATE_NOOP(
        "problems",
        "Your company sells no programme that customers can be added to. Exchange with the portal.",
    ),
    "customer_type.missing": QT_TRANSLATE_NOOP("problems", "Choose the customer type."),
    "programme.missing": QT_TRANSLATE_NOOP("problems", "Choose the programme."),
    "field.missing": QT_TRANSLATE_NOOP("problems", "This is missing."),
    "field.unknown": QT_TRANSLATE_NOOP("problems", "This is not known here. Known are: {allowed}."),
    "field.repeated": QT_TRANSLATE_NOOP("problems", "This is there twice. Remove one of them."),
    "object.invalid": QT_TRANSLATE_NOOP("problems", "This must be a JSON object, and is: {typed}"),
    "list.invalid": QT_TRANSLATE_NOOP("problems", "This must be a list, and is: {typed}"),
    "list.empty": QT_TRANSLATE_NOOP("problems", "This list is empty. Give it one entry at least."),
    "text.invalid": QT_TRANSLATE_NOOP("problems", "This must be a text between quotation marks: {typed}"),
    "text.not_printable": QT_TRANSLATE_NOOP(
        "problems", "There are signs in this text that cannot be printed: {typed}"
    ),
    "flag.invalid": QT_TRANSLATE_NOOP("problems", "This must be true or false, and is: {typed}"),
    "choice.unknown": QT_TRANSLATE_NOOP("problems", "{typed} is not possible here. Possible are: {allowed}."),
    "number.comma": QT_TRANSLATE_NOOP("problems", "Write decimals after a point, as in 24.95: {typed}"),
    "number.not_whole": QT_TRANSLATE_NOOP("problems", "This must be a whole number, and is {typed}."),
    "date.not_iso": QT_TRANSLATE_NOOP("problems", "This is not a date: {typed}. Write it as 2026‑12‑31."),
    "date.outside_period": QT_TRANSLATE_NOOP(
        "problems", "{on} is not within the period, which goes from {start} up to {end}."
    ),
    "part.reversed": QT_TRANSLATE_NOOP("problems", "The dates are the wrong way round: {start}, then {end}."),
    "days.range": QT_TRANSLATE_NOOP("problems", "The number of days must be between {min} and {max}."),
    "term_months.range": QT_TRANSLATE_NOOP("problems", "The term must be between {min} and {max} months."),
    "unit_price.missing": QT_TRANSLATE_NOOP("problems", "Give a unit price, or tiers."),
    "value.missing": QT_TRANSLATE_NOOP("problems", "There is nothing to check."),
    "unit_price.or_tiers": QT_TRANSLATE_NOOP("problems", "Give a unit price or tiers, not both."),
    "number.range": QT_TRANSLATE_NOOP("problems", "The number must be between {min} and {max}."),
    "moment.invalid": QT_TRANSLATE_NOOP(
        "problems",
        "This is not a moment with its time zone: {typed}. Write it as 2026‑12‑31T09:30:00+01:00.",
    ),
}

"""Everything that the portal's administration says, in English: what was done, and why something was not."""

from collections.abc import Mapping

from app.domain.errors import Problem
from portal.admin.act import Done
from portal.catalogue.sentences import SENTENCES as CATALOGUE
from portal.catalogue.sentences import sentence as catalogue_sentence

DONE: Mapping[str, str] = {
    "partner.added": "partner {id}, {name}: added",
    "partner.already": "partner {id}, {name}: already so",
    "partner.changed": "partner {id}: changed {fields}",
    "catalogue.published": "published; new documents: {documents}, partners that get some: {partners}",
    "catalogue.already": "already published so",
    "programme.taken_part": "partner {id} takes part in {programme} as {partnership}",
    "programme.already": "partner {id} takes part in {programme} as {partnership}: already so",
    "programme.left": "partner {id} has left {programme} as {partnership}",
    "programme.already_left": "partner {id} does not take part in {programme} as {partnership}: already so",
    "account.added": "account {login}: added to {id}",
    "account.already": "account {login}: already so",
    "account.changed": "account {login}: changed",
    "account.reopened": "account {login}: open again, with the password given",
    "account.is_closed": "account {login}: closed, its sign-ins have ended",
    "account.already_closed": "account {login}: closed already",
    "client.revoked": "installation {client}: revoked, the sign-ins of its user have ended",
    "client.already": "installation {client}: revoked already",
    "password.set": "account {login}: the password is another one, its sign-ins have ended",
    "password.already": "account {login}: has this password already",
}

REFUSALS: Mapping[str, str] = {
    "partner.unknown": (
        "there is no partner {id}; there are: {known}. Add it with: channeldesk-portal partner add"
    ),
    "partner.exists": (
        "there is a partner {id} already, with another {fields}. "
        "Change it with: channeldesk-portal partner change"
    ),
    "partner.id": (
        "{id} can be no id of a partner: write small letters, digits and hyphens, "
        "3 to 40 of them, a letter first"
    ),
    "partner.country": (
        "a partner's papers carry a French company number, so its address cannot be in {country}"
    ),
    "name.missing": "write a name",
    "legal_form.missing": "write the legal form, such as SAS or SARL: every quote carries it",
    "capital.missing": "write the capital, such as '50 000 €': every quote carries it",
    "rcs_city.missing": "write the town of the trade register: every quote carries it",
    "text.control": "there are characters in it that nobody sees; type it anew",
    "text.too_long": "{length} characters are too many; {max} are possible",
    "language.unknown": "{language} is no language of the desk; choose fr or en",
    "colour.format": "{colour} is no colour; write it as #0F5B6B",
    "payment_days.range": "{days} days are not possible; choose 0 to {max}",
    "early_discount.days": "the discount for early payment needs more than these {days} days to pay",
    "percent.range": "{value} is no percentage from {min} to {max}",
    "currency.unknown": "{currency} is no currency of ISO 4217",
    "number.format": "{value} is no number",
    "time_zone.unknown": (
        "{zone} is no time zone of this machine; write the name of the IANA database, such as Europe/Paris, "
        "Indian/Reunion or Pacific/Tahiti"
    ),
    "siren.letters": "a SIREN has digits only",
    "siren.length": "a SIREN has {expected} digits, this has {found}",
    "siren.check_digit": "this is no SIREN: a digit is wrong",
    "vat.format": "this is no VAT number of {country}; one looks like {example}",
    "vat.length": "this VAT number of {country} has another length; one looks like {example}",
    "vat.check_digit": "this is no VAT number of {country}: a digit is wrong",
    "vat.key": "the key does not belong to the SIREN; {suggestion} does",
    "electronic.missing": "write the electronic address",
    "electronic.characters": "an electronic address has letters, digits, dots, hyphens and underscores only",
    "electronic.too_long": "an electronic address has {max} characters at most",
    "electronic.siren": "an electronic address begins with the SIREN, nine digits",
    "electronic.siret": "what follows the SIREN is no SIRET of the same company",
    "email.at_missing": "an e-mail address has an @",
    "email.local": "{part} cannot stand before the @ of an e-mail address",
    "email.local_missing": "something must stand before the @ of an e-mail address",
    "email.domain_missing": "the domain is missing after the @ of an e-mail address",
    "email.domain": "{part} cannot stand behind the @ of an e-mail address",
    "phone.letters": "a phone number has no letters",
    "phone.calling_code": "nobody has this country calling code",
    "phone.too_short": "this phone number is too short",
    "phone.too_long": "this phone number is too long",
    "phone.invalid": "nobody has this phone number",
    "domain.not_bare": "write it as {suggestion}",
    "domain.ip": "write a name, not an IP address",
    "domain.format": "this is no website",
    "domain.no_suffix": "a website has an ending, such as .fr",
    "domain.only_suffix": "this is an ending only",
    "domain.suffix_unknown": "nobody knows the ending {suffix}",
    "postcode.not_given": "no place of the country has this postal code",
    "postcode.other_region": "this postal code is in another region",
    "region.missing": "write the state or province",
    "region.unknown": "this is no state or province of the country",
    "country.missing": "write the country by its two letters",
    "country.unknown": "{country} is no country of ISO 3166",
    "street.missing": "write the street",
    "city.missing": "write the town",
    "postcode.missing": "write the postal code",
    "postcode.format": "this is no postal code of the country",
    "login.taken": (
        "{login} signs in for the partner {owner} already; close it there first, or take another address"
    ),
    "account.unknown": "the partner {id} has no account {login}. Add it with: channeldesk-portal account add",
    "account.closed": "{login} is closed. Open it again with: channeldesk-portal account add",
    "account.other_password": (
        "{login} is there with another password. Change it with: channeldesk-portal account password"
    ),
    "password.missing": "an empty password is not accepted",
    "password.short": "the password has {length} characters and needs {min}; a whole phrase does very well",
    "password.long": "the password has {length} characters; {max} are possible",
    "password.common": "this password is one of the first that anybody tries; take another",
    "password.own_word": "the password holds {word}, which anybody would try; take another",
    "password.differ": "the two entries differ; type the same password twice",
    "password.unreadable": "the password on the pipe is not UTF-8 text",
    "catalogue.not_published": (
        "no catalogue is published yet. Do it with: channeldesk-portal catalogue publish FOLDER"
    ),
    "programme.unknown": "no programme {id} is published; there are: {known}",
    "partnership.unknown": "{id} is not sold as {asked}; it is as: {known}",
    "client.unknown": "there is no such installation; the audit log names those there are",
    "mail.unknown": "there is no such message; channeldesk-portal mail list names those there are",
    "port.taken": "port {port} on {host} is in use. Stop what uses it, or choose another with --port",
    "port.forbidden": "port {port} needs rights that you do not have. Choose one above 1023 with --port",
    "host.unknown": (
        "{host} is no address of this machine. Choose one with --host, such as 127.0.0.1 or 0.0.0.0"
    ),
    "database.address": (
        "{url} is no address of a database. Write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"
    ),
    "database.kind": (
        "{kind} is no database that the portal works with. Write sqlite:///FILE or postgresql://..."
    ),
    "database.none": (
        "there is no database {file}. Name the right one with --database, or begin one with: "
        "channeldesk-portal catalogue publish FOLDER"
    ),
    "database.empty": (
        "{file} is empty, so it is no database. Put back the right file, or delete this one to begin anew"
    ),
    "database.folder_missing": "the folder of {file} is not there; make it first",
    "database.not_a_database": (
        "{file} is not a database of the portal; it was left as it is. Choose another file"
    ),
    "database.read_only": (
        "{file} cannot be written: give the portal's user the right to write it and its folder"
    ),
    "database.full": (
        "the disk with the database is full; nothing of this was written. Make room and try again"
    ),
    "database.unreadable": "{file} cannot be opened: {reason}",
    "database.busy": "somebody else is writing to the database; nothing of this was written. Try again",
    "database.newer": (
        "the database is of another version of the portal (schema {found}, this one has {own}); "
        "it was left as it is. Use that version, or another database"
    ),
    "database.password": (
        "the PostgreSQL server refuses the password of {user}; check the address in --database"
    ),
    "database.password_missing": (
        "the PostgreSQL server asks for a password of {user}. Write postgresql://{user}:PASSWORD@HOST/{name}"
    ),
    "database.sign_in": "the PostgreSQL server does not let {user} in: {reason}",
    "database.unreachable": "no PostgreSQL server answers at {host}: {reason}",
    "database.missing": "the PostgreSQL server has no database {name}. Make it with: CREATE DATABASE {name}",
    "database.rights": (
        "{user} may not do this in PostgreSQL: {reason}. Give it the rights that docs/run-a-portal.md names"
    ),
    "database.failed": "the database refuses: {reason}",
}


def done_sentence(done: Done) -> str:
    """What an act did, in one line."""
    return DONE[done.code].format_map(done.data)


def refusal_sentence(problem: Problem) -> str:
    """Why something was refused, where, and what to do about it."""
    if "file" in problem.data and problem.code in CATALOGUE:
        return catalogue_sentence(problem)
    said = REFUSALS.get(problem.code, f"is refused [{problem.code}]").format_map(_Blank(problem.data))
    if not problem.field or problem.code.partition(".")[0] in _SAY_WHERE:
        return said
    return f"{option_of(problem.field)}: {said}"


def option_of(field: str) -> str:
    """The option that a field is given by."""
    name = field.rpartition(".")[2]
    if field.startswith("discount_limits."):
        return f"--{name}-limit"
    return _OPTIONS.get(name, f"--{name.replace('_', '-')}")


_SAY_WHERE = frozenset(
    "account catalogue client database host login mail partner partnership password port programme".split()
)
"""Subjects whose sentences name the thing themselves."""
_OPTIONS = {"line1": "--address", "line2": "--address-2", "target_margin_percent": "--target-margin"}


class _Blank(dict[str, str]):
    """Data of a problem; what it does not say is left out of the sentence."""

    def __missing__(self, _key: str) -> str:
        return ""

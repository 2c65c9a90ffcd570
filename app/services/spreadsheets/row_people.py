"""The people of a row: their names out of one cell, or out of an address where there is none."""

import re

from app.domain.checks.email import check_email
from app.services.spreadsheets.fields import BELONGS_TO, FULL_NAME, IS_COMPANY

_PARTICLES = frozenset(
    "d da de del della der des di do dos du l la le les ten ter van von vom zu zum".split()
)
_FALSE = frozenset({"false", "0", "no", "non", "faux", "person", "individual", "particulier", "personne"})
_OF_PERSON = {"phone": "phone", "contacts.0.email": "email", "contacts.0.phone": "phone"}
_GREETING = re.compile(r"^(?:m|mr|mrs|ms|mme|mlle|dr|monsieur|madame)\.?\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"[._]+")


def is_person(said: dict[str, str]) -> bool:
    """Whether a row says that it is no company."""
    return said.get(IS_COMPANY, "").strip().lower() in _FALSE


def person_in(said: dict[str, str]) -> dict[str, str]:
    """What a row that is a person says of that person, by the names of a contact's columns."""
    parts = {name: said[id] for id, name in _OF_PERSON.items() if id in said}
    own = {id.removeprefix("contacts.0."): text for id, text in said.items() if id.startswith("contacts.0.")}
    if not own.keys() & {FULL_NAME, "name.last", "name.first"} and "identity.name" in said:
        # Contacts of an address book that holds both have their name where companies have theirs.
        own[FULL_NAME] = said["identity.name"]
    return parts | own


def company_of(said: dict[str, str]) -> str:
    """The company that a row which is a person belongs to; empty where it says none."""
    return said.get(BELONGS_TO, "")


def with_name(person: dict[str, str]) -> tuple[dict[str, str], bool]:
    """``person`` with first and last name, out of the whole name or the address; whether of the latter."""
    full = person.pop(FULL_NAME, "")
    if person.get("name.last") or (person.get("name.first") and not full):
        return person, False
    if full:
        first, last = in_two(full)
        return person | ({"name.first": first} if first else {}) | {"name.last": last}, False
    email = check_email(person.get("email", ""))
    if not email.is_valid:
        return person, False
    words = [each.capitalize() for each in _BETWEEN.split(email.normal.partition("@")[0]) if each]
    first, last = (words[0], " ".join(words[1:])) if len(words) == 2 else ("", " ".join(words))
    return person | ({"name.first": first} if first else {}) | {"name.last": last}, True


def in_two(full: str) -> tuple[str, str]:
    """First and last name of somebody: ``Anne de la Tour``, ``MEUNIER Anne``, ``Meunier, Anne``."""
    text = _GREETING.sub("", " ".join(full.split()))
    last, comma, first = text.partition(",")
    if comma and first.strip():
        return first.strip(), last.strip()
    words = text.replace(",", "").split()
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if capitals and len(capitals) < len(words) and words[: len(capitals)] == capitals:
        return " ".join(words[len(capitals) :]), " ".join(capitals)
    at = next((at for at, word in enumerate(words) if at and word.lower().strip("'’") in _PARTICLES), None)
    at = max(len(words) - 1, 0) if at is None or at == len(words) - 1 else at
    return " ".join(words[:at]), " ".join(words[at:])

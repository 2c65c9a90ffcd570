"""Invented companies: a name that reads as one, its numbers, an address and people to talk to."""

import re
import unicodedata
from dataclasses import dataclass
from random import Random

from app.domain.customer.customer import Address, LegalIdentity, Phone
from portal.demo import identifiers, people, places, trades
from portal.demo.places import City

_COUNTRIES, _COUNTRY_WEIGHTS = ("FR", "BE", "CH", "US"), (86, 7, 4, 3)
_ENDINGS = {"FR": "fr", "BE": "be", "CH": "ch", "US": "com"}
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "&": " et ", "’": " ", "'": " ", "ß": "ss"})
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_TRIES_PER_PATTERN = 3


@dataclass(frozen=True, slots=True)
class Company:
    identity: LegalIdentity
    industry: str
    is_public: bool
    address: Address
    phone: Phone
    domain: str
    area: str

    @property
    def language(self) -> str:
        """The language its documents are written in."""
        return "fr" if self.address.country in ("FR", "BE", "CH") else "en"


def slug(name: str) -> str:
    """``name`` in the letters, digits and hyphens of a domain."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LIGATURES))
    return "-".join(_NOT_PLAIN.sub(" ", plain.encode("ascii", "ignore").decode()).split())


def invented(rng: Random, taken: set[str], country: str = "") -> Company:
    """A company whose domain is not among ``taken``, which then holds it."""
    country = country or rng.choices(_COUNTRIES, _COUNTRY_WEIGHTS)[0]
    city = rng.choice(places.CITIES[country])
    attempt = 0
    while True:
        trade, name = _named(rng, country)
        if attempt >= _TRIES_PER_PATTERN:
            name = f"{name} {city.name}"
        if attempt >= 2 * _TRIES_PER_PATTERN:
            name = f"{name} {people.family_name(rng, country)}"
        if slug(name) not in taken:
            return company(rng, taken, name, trade.industry, city, is_public=trade.is_public)
        attempt += 1


def company(
    rng: Random, taken: set[str], name: str, industry: str, city: City, is_public: bool = False
) -> Company:
    """The company of that name in ``city``, with everything else invented."""
    short = slug(name)
    taken.add(short)
    return Company(
        identity=identifiers.identity(rng, name, city.country),
        industry=industry,
        is_public=is_public,
        address=places.address(rng, city),
        phone=identifiers.phone(rng, city.country, city.area),
        domain=f"{short[:60].rstrip('-')}.{_ENDINGS[city.country]}",
        area=city.area,
    )


def _named(rng: Random, country: str) -> tuple[trades.Trade, str]:
    match country:
        case "US":
            ending, industry = rng.choice(trades.AMERICAN_ENDINGS)
            first = _american_first(rng)
            return trades.Trade(ending, industry), f"{first} {ending}"
        case "FR":
            return _french(rng)
        case _:
            trade = rng.choice(trades.BELGIAN if country == "BE" else trades.SWISS)
            suffix = rng.choice(("", "", "", " & Fils", " Frères"))
            return trade, f"{trade.word} {people.family_name(rng, country)}{suffix}"


def _american_first(rng: Random) -> str:
    match rng.randrange(3):
        case 0:
            return rng.choice(trades.AMERICAN_PLACES)
        case 1:
            return people.family_name(rng, "US")
        case _:
            first, second = people.family_name(rng, "US"), people.family_name(rng, "US")
            return f"{first} & {second}" if first != second else f"{first} & Sons"


def _french(rng: Random) -> tuple[trades.Trade, str]:
    roll = rng.random()
    if roll < 0.68:
        trade = rng.choice(trades.FRENCH_BY_NAME)
        family = people.family_name(rng, "FR")
        second = people.family_name(rng, "FR")
        if second != family and rng.random() < 0.15:
            family = f"{family}-{second}"
        return trade, f"{trade.word} {family}{rng.choice(trades.SUFFIXES)}"
    if roll < 0.92:
        trade = rng.choice(trades.FRENCH_BY_PLACE)
        return trade, f"{trade.word} {rng.choice(trades.PLACES)}"
    trade = rng.choice(trades.FRENCH_PUBLIC)
    if trade.industry == "public":
        return trade, f"{trade.word} {rng.choice(trades.PLACES)}"
    return trade, f"{trade.word} {rng.choice(trades.SAINTS)}"

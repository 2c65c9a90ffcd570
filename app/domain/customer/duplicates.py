"""Whether a customer that is being added is there already."""

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from math import ceil, floor

from app.domain.checks.checked import compact
from app.domain.checks.domain import host_of, registrable
from app.domain.checks.siret import siren_of
from app.domain.customer.customer import ContactRole, Customer
from app.domain.texts import words


class DuplicateKind(StrEnum):
    """Why two customers may be one, the surest reason first."""

    SAME_REGISTRATION = "same_registration"
    SAME_SIREN = "same_siren"
    SAME_VAT = "same_vat"
    SAME_DOMAIN = "same_domain"
    SIMILAR_NAME = "similar_name"

    @property
    def blocks(self) -> bool:
        """Whether the second one may not be created; the other reasons only warn."""
        return self is DuplicateKind.SAME_REGISTRATION


@dataclass(frozen=True, slots=True)
class DuplicateKeys:
    """What customers are compared by, in a form that can be stored and looked up; empty where unknown."""

    country: str
    registration: str
    siren: str
    vat: str
    domain: str
    name: str
    postcode: str


_LEGAL_FORMS = frozenset(
    "ag asbl bv bvba ei eirl eurl gie gmbh inc kg llc llp ltd nv oy sa sarl sas sasu sca scic scop selarl snc"
    " spa sprl srl the".split()
)
# Many customers share these with half the country: the same one says nothing.
_MAILBOX_PROVIDERS = frozenset(
    "aol.com bluewin.ch bbox.fr free.fr gmail.com gmx.ch gmx.fr gmx.net hotmail.com hotmail.fr icloud.com"
    " laposte.net live.com live.fr me.com msn.com neuf.fr numericable.fr onmicrosoft.com orange.fr"
    " outlook.com outlook.fr proton.me protonmail.com sfr.fr skynet.be telenet.be wanadoo.fr yahoo.com"
    " yahoo.fr".split()
)
_NEARLY_THE_SAME = 0.88


def duplicate_keys(customer: Customer) -> DuplicateKeys:
    """The keys of ``customer``; French companies alone have a SIREN."""
    country, identity = customer.address.country, customer.identity
    return DuplicateKeys(
        country=country,
        registration=compact(identity.registration_number),
        siren=siren_of(identity.registration_number) if country == "FR" else "",
        vat=compact(identity.vat_number),
        domain=_domain(customer),
        name=_name(identity.name),
        postcode=compact(customer.address.postal_code),
    )


def same_company(one: DuplicateKeys, other: DuplicateKeys) -> DuplicateKind | None:
    """The surest reason why two customers may be one."""
    if one.country == other.country:
        if _agree(one.registration, other.registration):
            return DuplicateKind.SAME_REGISTRATION
        if _agree(one.siren, other.siren):
            return DuplicateKind.SAME_SIREN
    if _agree(one.vat, other.vat):
        return DuplicateKind.SAME_VAT
    if _agree(one.domain, other.domain):
        return DuplicateKind.SAME_DOMAIN
    is_near = one.country == other.country and _agree(one.postcode, other.postcode)
    if is_near and resemble(one.name, other.name):
        return DuplicateKind.SIMILAR_NAME
    return None


def resemble(one: str, other: str) -> bool:
    """Whether two names, as ``DuplicateKeys`` has them, are nearly the same.

    Of several words one at least must be the same. The quick questions come first: one name is compared with
    the thousands at the postal code of a capital while the rep types.
    """
    if not one or not other or one == other:
        return bool(one) and one == other
    if " " in one and " " in other and _words(one).isdisjoint(other.split()):
        return False
    return _share_letters(one, other) and SequenceMatcher(None, one, other).ratio() >= _NEARLY_THE_SAME


def lengths_like(name: str) -> tuple[int, int]:
    """The least and the most letters of a name that can be nearly the same as ``name``."""
    widest = 2 / _NEARLY_THE_SAME - 1
    return ceil(len(name) / widest), floor(len(name) * widest)


@lru_cache(maxsize=16)
def _words(name: str) -> frozenset[str]:
    return frozenset(name.split())


@lru_cache(maxsize=16)
def _letters(name: str) -> tuple[tuple[str, int], ...]:
    """The letters of a name with how often each occurs."""
    return tuple(Counter(name).items())


def _agree(one: str, other: str) -> bool:
    return bool(one) and one == other


def _share_letters(one: str, other: str) -> bool:
    """Whether two names have enough letters in common, in whatever order: far quicker than comparing them."""
    needed = _NEARLY_THE_SAME * (len(one) + len(other)) / 2
    return sum(min(count, other.count(letter)) for letter, count in _letters(one)) >= needed


def _name(name: str) -> str:
    """The words of a name in alphabetical order, without its legal form."""
    said = words(name)
    return " ".join(sorted(word for word in said if word not in _LEGAL_FORMS) or sorted(said))


def _domain(customer: Customer) -> str:
    """The company's own domain, from its website or else its primary contact's address."""
    contact = customer.contact_with(ContactRole.PRIMARY)
    addresses = (customer.website, contact.email if contact else "")
    found = (registrable(host_of(address)) for address in addresses if address)
    return next((domain for domain in found if domain and domain not in _MAILBOX_PROVIDERS), "")

"""The people at a company: who signs, who pays, who installs."""

from collections.abc import Callable
from functools import lru_cache
from random import Random

from app.domain.customer.customer import Contact, ContactRole, Phone
from app.domain.ids import ContactId
from portal.demo import identifiers, people
from portal.demo.companies import Company, slug
from portal.demo.identity import new_id
from portal.demo.people import Person

PRIMARY, BILLING, TECHNICAL = ContactRole.PRIMARY, ContactRole.BILLING, ContactRole.TECHNICAL
_mailbox = lru_cache(maxsize=1024)(slug)
_MICRO, _SMALL, _MEDIUM = 10, 30, 150


def contacts_of(
    rng: Random, company: Company, seats: int, signer: Person | None = None
) -> tuple[Contact, ...]:
    """One to four people, more in a larger company; each with an e-mail address of the company's domain.

    ``signer`` is the first of them, if it is known who that is.
    """
    found: list[Contact] = []
    for draw, roles in _posts(seats):
        person = draw(rng, company.address.country)
        if signer and not found:
            person = signer
        while any(person.name == contact.name for contact in found):
            person = draw(rng, company.address.country)
        found.append(person_at(rng, company, person, *roles))
    return tuple(found)


def person_at(rng: Random, company: Company, who: Person, *roles: ContactRole) -> Contact:
    """``who`` as a contact of ``company``."""
    mailbox = f"{_mailbox(who.name.first)}.{_mailbox(who.name.last)}"
    has_phone = PRIMARY in roles or rng.random() < 0.8
    return Contact(
        id=ContactId(new_id(rng)),
        name=who.name,
        email=f"{mailbox}@{company.domain}",
        phone=identifiers.phone(rng, company.address.country, company.area) if has_phone else Phone(),
        job_title=who.job_title[:1].upper() + who.job_title[1:],
        roles=roles,
    )


def _posts(seats: int) -> list[tuple[Callable[[Random, str], Person], tuple[ContactRole, ...]]]:
    if seats < _MICRO:
        return [(people.decider, (PRIMARY, BILLING, TECHNICAL))]
    if seats < _SMALL:
        return [(people.decider, (PRIMARY, BILLING)), (people.technician, (TECHNICAL,))]
    posts: list[tuple[Callable[[Random, str], Person], tuple[ContactRole, ...]]] = [
        (people.decider, (PRIMARY,)),
        (people.technician, (TECHNICAL,)),
        (people.accountant, (BILLING,)),
    ]
    return [*posts, (people.technician, (TECHNICAL,))] if seats >= _MEDIUM else posts

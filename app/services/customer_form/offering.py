"""The programmes that a customer can be added for, as far as this desk has their pages."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import PartnershipTerms, Programme
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.partner.partner import Participation
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.pages import Page

_BUILT = frozenset(page.value for page in Page) - {Page.PROGRAMME.value}


@dataclass(frozen=True, slots=True)
class Offering:
    """A programme that the partner sells, with the terms of the partnership under which it does."""

    participation: Participation
    programme: Programme
    terms: PartnershipTerms

    def asks_for(self, page: Page) -> bool:
        """Whether ``page`` is among the programme's."""
        return any(page in step.pages for step in self.terms.wizard)


def offerings(catalogue: Catalogue) -> tuple[Offering, ...]:
    """The programmes for which a customer can be added here; one that asks for more pages is left out.

    Raises:
        RuleViolation: ``catalogue.not_here`` before the first exchange, ``wizard.no_programme``.
    """
    found = []
    for participation in catalogue.participations():
        offering = _offering(catalogue, participation)
        if offering is not None and _can_ask(offering.terms):
            found.append(offering)
    if not found:
        raise violation("wizard.no_programme")
    return tuple(found)


def offering_of(catalogue: Catalogue, customer: Customer) -> Offering | None:
    """What the customer was added for; None where its partnership is no longer sold."""
    return _offering(catalogue, Participation(customer.programme_id, customer.partnership))


def _offering(catalogue: Catalogue, participation: Participation) -> Offering | None:
    programme = catalogue.programme(participation.programme_id)
    terms = programme.terms_for(participation.partnership)
    return None if terms is None else Offering(participation, programme, terms)


def _can_ask(terms: PartnershipTerms) -> bool:
    pages = [page for step in terms.wizard for page in step.pages]
    return bool(pages) and _BUILT.issuperset(pages)

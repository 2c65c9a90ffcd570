"""The steps of the add-customer wizard: what the programme asks for, as far as this desk can ask it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.catalogue.catalogue import PartnershipTerms, Programme, Texts
from app.domain.customer.account_creation_rules import PAGE_OF
from app.domain.errors import Problem, violation
from app.domain.partner.partner import Participation
from app.services.catalogue.catalogue import Catalogue


class Page(StrEnum):
    """A page of the wizard that this desk can show."""

    PROGRAMME = "programme"
    COMPANY = "company"
    CONTACTS = "contacts"
    MICROSOFT_ACCOUNT = "microsoft_account"
    ADDITIONAL = "additional"
    ACCOUNT_PACKAGE = "account_package"
    DOMAIN_USER = "domain_user"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Offering:
    """A programme that the partner sells, and all whose pages this desk has."""

    participation: Participation
    programme: Programme
    terms: PartnershipTerms

    def asks_for(self, page: Page) -> bool:
        """Whether ``page`` is among the programme's."""
        return any(page in step.pages for step in self.terms.wizard)


@dataclass(frozen=True, slots=True)
class WizardStep:
    """A step as the rep sees it; ``name`` is None for the choice of the programme, the desk's own."""

    name: Texts | None
    pages: tuple[Page, ...]


CHOICE = WizardStep(None, (Page.PROGRAMME,))
_BUILT = frozenset(page.value for page in Page) - {Page.PROGRAMME.value}


def offerings(catalogue: Catalogue) -> tuple[Offering, ...]:
    """The programmes for which a customer can be added here; one that asks for more pages is left out.

    Raises:
        RuleViolation: ``catalogue.not_here`` before the first exchange, ``wizard.no_programme``.
    """
    found = []
    for participation in catalogue.participations():
        programme = catalogue.programme(participation.programme_id)
        terms = programme.terms_for(participation.partnership)
        if terms is not None and _can_ask(terms):
            found.append(Offering(participation, programme, terms))
    if not found:
        raise violation("wizard.no_programme")
    return tuple(found)


def steps_for(offering: Offering | None, *, has_choice: bool) -> tuple[WizardStep, ...]:
    """The steps of an offering, after the choice of the programme where there is one to make."""
    asked = () if offering is None else offering.terms.wizard
    steps = tuple(WizardStep(step.name, tuple(Page(page) for page in step.pages)) for step in asked)
    return (CHOICE, *steps) if has_choice else steps


def page_of(problem: Problem) -> Page:
    """The page where ``problem`` can be put right."""
    head = problem.field.partition(".")[0]
    if head == "participation":
        return Page.PROGRAMME
    name = PAGE_OF.get(problem.field) or PAGE_OF.get(head, Page.COMPANY)
    return next((each for each in Page if each.value == name), Page.COMPANY)


def _can_ask(terms: PartnershipTerms) -> bool:
    pages = [page for step in terms.wizard for page in step.pages]
    return bool(pages) and _BUILT.issuperset(pages)

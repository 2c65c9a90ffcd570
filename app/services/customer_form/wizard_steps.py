"""The steps of the add-customer wizard: those of the programme, after the choice of it."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Texts
from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page


@dataclass(frozen=True, slots=True)
class WizardStep:
    """A step as the rep sees it; ``name`` is None for the choice of the programme, the desk's own."""

    name: Texts | None
    pages: tuple[Page, ...]


CHOICE = WizardStep(None, (Page.PROGRAMME,))


def steps_for(offering: Offering | None, *, has_choice: bool) -> tuple[WizardStep, ...]:
    """The steps of an offering, after the choice of the programme where there is one to make."""
    asked = () if offering is None else offering.terms.wizard
    steps = tuple(WizardStep(step.name, tuple(Page(page) for page in step.pages)) for step in asked)
    return (CHOICE, *steps) if has_choice else steps

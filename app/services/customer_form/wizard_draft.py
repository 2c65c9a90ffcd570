"""The wizard as it is kept: every answer, and where the rep was."""

from dataclasses import dataclass

from app.domain.customer.customer import Customer
from app.domain.errors import Problem
from app.services.customer_form.customer_answers import CustomerAnswers, answers_of
from app.services.customer_form.pages import Page, page_of
from app.services.drafts.drafts import DraftKind, Drafts


@dataclass(frozen=True, slots=True)
class WizardDraft:
    """Keeps where the wizard is: ``page`` is None before the first, ``passed`` are the pages completed."""

    id: str
    answers: CustomerAnswers
    page: Page | None = None
    passed: frozenset[Page] = frozenset()
    refused: tuple[Problem, ...] = ()
    """What the portal had against it, until the rep types something else."""


def draft_of(customer: Customer, id: str, refused: tuple[Problem, ...] = ()) -> WizardDraft:
    """A draft that opens on a customer who was refused, with every problem said at its field."""
    page = page_of(refused[0]) if refused else Page.COMPANY
    return WizardDraft(id, answers_of(customer), page, frozenset(Page), refused)


def keep(drafts: Drafts, draft: WizardDraft) -> None:
    """Keep ``draft`` durably; what was kept of it before is replaced."""
    title = " ".join(draft.answers.identity.name.split())
    drafts.save(draft.id, DraftKind.WIZARD, draft, title=title)


def reopen(drafts: Drafts, id: str) -> WizardDraft:
    """The draft kept under ``id``.

    Raises:
        RuleViolation: ``draft.missing``, or ``wire.malformed`` when another version of the desk kept it.
    """
    found: WizardDraft = drafts.load(id, WizardDraft)
    return found

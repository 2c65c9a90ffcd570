"""Editing the profile of a customer: the form of somebody who is there, and what saving it changes."""

from dataclasses import dataclass, replace

from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.customer.merge import SIMPLE_GROUPS, CustomerPatch, apply_patch, difference, merge
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.customer_answers import CustomerAnswers
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.form_rules import ExistingCustomerRules, FormChoices, answers_about
from app.services.customer_form.offering import offering_of
from app.services.customer_form.pages import Page
from app.services.drafts.drafts import DraftKind, Drafts

_PAGES = (Page.COMPANY, Page.CONTACTS)
_PAGES_OF_SOME = (Page.DOMAIN_USER, Page.MICROSOFT_ACCOUNT, Page.ADDITIONAL)


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """A profile being edited, as it is kept: what was on screen, and every answer."""

    before: Customer
    answers: CustomerAnswers
    language: str
    refused: tuple[Problem, ...] = ()
    """What the portal had against it, until the rep types something else."""
    instead_of: str = ""
    """The refused change that this one puts right, if any."""


class ProfileEdit:
    """The profile without its window: what the rep changes in ``form``, against ``before``."""

    def __init__(self, draft: ProfileDraft, choices: FormChoices) -> None:
        self.before, self.language, self.instead_of = draft.before, draft.language, draft.instead_of
        self.form = CustomerForm(draft.answers, ExistingCustomerRules(draft.before, choices), draft.refused)
        self._says_everything = False

    @property
    def draft(self) -> ProfileDraft:
        """Everything that the profile needs to open again as it is."""
        form = self.form
        return ProfileDraft(self.before, form.answers, self.language, form.refused, self.instead_of)

    @property
    def draft_id(self) -> str:
        """Where the draft is kept."""
        return profile_draft_id(self.before.id)

    @property
    def pages(self) -> tuple[Page, ...]:
        """They stand below each other: what every customer has, then what the programme's wizard asks."""
        offering = self.form.offering
        asked = (each for each in _PAGES_OF_SOME if offering is not None and offering.asks_for(each))
        return (*_PAGES, *asked)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the answers, and what the portal had against them."""
        return (*self.form.problems(), *self.form.refused)

    @property
    def says_everything(self) -> bool:
        """Whether what is missing as a whole is said, too: the rep asked to save."""
        return self._says_everything

    def ask_for_everything(self) -> None:
        """From here on say all that is missing: the rep asked to save."""
        self._says_everything = True

    @property
    def is_onboarding_due(self) -> bool:
        """Whether the technical contacts are still to receive the onboarding link."""
        return self.before.status is LifecycleStatus.PROSPECT

    def customer(self) -> Customer:
        """The customer as the answers make it, in the language that was chosen for it."""
        return replace(self.form.customer(), language=self.language)

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.customer() != self.before

    @property
    def patch(self) -> CustomerPatch:
        """What saving would change."""
        return difference(self.before, self.customer())

    @property
    def changed_groups(self) -> tuple[str, ...]:
        """The groups that saving would change; a contact is one."""
        return _groups_of(self.patch)

    def changed_elsewhere(self, current: Customer) -> tuple[str, ...]:
        """The groups that somebody else changed meanwhile, and not to what the rep typed."""
        differs = _groups_of(difference(self.customer(), current))
        return tuple(each for each in _groups_of(difference(self.before, current)) if each in differs)

    def contested(self, current: Customer) -> tuple[str, ...]:
        """The groups that the rep changed and somebody else changed meanwhile, differently."""
        return tuple(each.group for each in merge(current, self.patch).conflicts)

    def rebased(self, current: Customer) -> ProfileDraft:
        """The draft over what stands now: the rep's changes, except where somebody else changed the same."""
        contested = self.contested(current)
        patch = self.patch
        dropped = {group: None for group in contested if not group.startswith("contacts.")}
        contacts = tuple(each for each in patch.contacts if f"contacts.{each.id}" not in contested)
        wanted = apply_patch(current, replace(patch, contacts=contacts, **dropped))
        refused = self.form.refused
        return ProfileDraft(current, answers_about(wanted), wanted.language, refused, self.instead_of)


def edit_profile(catalogue: Catalogue, draft: ProfileDraft) -> ProfileEdit:
    """The profile of ``draft``, with what there is to choose for a customer of its programme."""
    offering = offering_of(catalogue, draft.before)
    offered = () if offering is None else (offering,)
    return ProfileEdit(
        draft, FormChoices(offered, catalogue.customer_types(), catalogue.partner_subscriptions())
    )


def _groups_of(patch: CustomerPatch) -> tuple[str, ...]:
    simple = (group for group in SIMPLE_GROUPS if getattr(patch, group) is not None)
    return (*simple, *(f"contacts.{each.id}" for each in patch.contacts))


def begin(current: Customer) -> ProfileDraft:
    """A draft in which nothing is changed yet."""
    return ProfileDraft(current, answers_about(current), current.language)


def keep(drafts: Drafts, draft: ProfileDraft) -> None:
    """Keep ``draft`` durably; what was kept of the same customer is replaced."""
    id = profile_draft_id(draft.before.id)
    customer, title = draft.before, draft.before.identity.name
    drafts.save(id, DraftKind.PROFILE, draft, customer_id=customer.id, title=title)


def kept_profile(drafts: Drafts, id: CustomerId) -> ProfileDraft | None:
    """The draft kept of a customer's profile, if there is one that can be read."""
    if not any(each.customer_id == id for each in drafts.kept(DraftKind.PROFILE)):
        return None
    found: ProfileDraft = drafts.load(profile_draft_id(id), ProfileDraft)
    return found


def profile_draft_id(id: CustomerId) -> str:
    """Where the draft of a customer's profile is kept: there is one at most."""
    return f"profile-{id}"

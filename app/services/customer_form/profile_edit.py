"""Editing the profile of a customer: the wizard's answers and rules, over somebody who is there already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import CustomerType
from app.domain.customer.customer import Contact, Customer, LifecycleStatus
from app.domain.customer.merge import SIMPLE_GROUPS, CustomerPatch, apply_patch, difference, merge
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.domain.partner.partner import Participation
from app.domain.subscription.subscription import PartnerSubscription
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.customer_answers import CustomerAnswers, answers_of, to_customer
from app.services.customer_form.normalisation import written
from app.services.customer_form.wizard import AddingCustomer
from app.services.customer_form.wizard_draft import WizardDraft
from app.services.customer_form.wizard_steps import Offering, Page, page_of
from app.services.drafts.drafts import DraftKind, Drafts

_PAGES = (Page.COMPANY, Page.CONTACTS)
_PAGES_OF_SOME = (Page.DOMAIN_USER, Page.MICROSOFT_ACCOUNT, Page.ADDITIONAL)
# The wizard takes the language from the country; here it is the rep's to choose.
_ANSWERED = tuple(group for group in SIMPLE_GROUPS if group != "language")


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


class EditingProfile(AddingCustomer):
    """The profile without its window. What the rep did not touch stays exactly as it is."""

    def __init__(
        self,
        draft: ProfileDraft,
        offering: Offering | None,
        customer_types: Sequence[CustomerType],
        subscriptions: Sequence[PartnerSubscription] = (),
    ) -> None:
        super().__init__(
            WizardDraft(
                profile_draft_id(draft.before.id), draft.answers, Page.COMPANY, refused=draft.refused
            ),
            () if offering is None else (offering,),
            customer_types,
            draft.before.sales_rep,
            has_choice=False,
            subscriptions=subscriptions,
        )
        self.before, self.language, self.instead_of = draft.before, draft.language, draft.instead_of
        self._untouched = to_customer(answers_about(draft.before), draft.before.sales_rep)

    @property
    def pages(self) -> tuple[Page, ...]:
        """They stand below each other: what every customer has, then what the programme's wizard asks."""
        offering = self.offering
        asked = (each for each in _PAGES_OF_SOME if offering is not None and offering.asks_for(each))
        return (*_PAGES, *asked)

    @property
    def asks_for_admin(self) -> bool:
        """An admin user is named when the customer is created, and not later."""
        return self.before.admin_user is not None

    @property
    def asks_for_first_user(self) -> bool:
        """The first user is named when the account is opened, and not later."""
        return False

    @property
    def is_tenant_fixed(self) -> bool:
        """The portal has settled the account; before, another one can be chosen."""
        return self.before.microsoft is not None and self.before.microsoft.is_confirmed

    @property
    def is_login_fixed(self) -> bool:
        """Nobody changes the login once the tenant exists."""
        return True

    @property
    def kept(self) -> ProfileDraft:
        """Everything that the profile needs to open again as it is."""
        return ProfileDraft(self.before, self.answers, self.language, self._draft.refused, self.instead_of)

    @property
    def shown_problems(self) -> tuple[Problem, ...]:
        """What is wrong with the answers, and what the portal had against them."""
        return (*self.problems(), *self._draft.refused)

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.customer() != self.before

    @property
    def is_onboarding_due(self) -> bool:
        """Whether the technical contacts are still to receive the onboarding link."""
        return self.before.status is LifecycleStatus.PROSPECT

    def customer(self) -> Customer:
        """The customer as the answers make it."""
        written = to_customer(self.answers, self.before.sales_rep)
        changed = {
            group: getattr(written, group)
            for group in _ANSWERED
            if getattr(written, group) != getattr(self._untouched, group)
        }
        contacts = tuple(self._contact(each) for each in written.contacts)
        return replace(self.before, language=self.language, contacts=contacts, **changed)

    def ask_for_everything(self) -> None:
        """From here on say all that is missing: the rep asked to save."""
        self._draft = replace(self._draft, passed=frozenset(self.pages))

    @property
    def changed_groups(self) -> tuple[str, ...]:
        """The groups that saving would change; a contact is one."""
        return _groups_of(self._patch())

    def changed_elsewhere(self, current: Customer) -> tuple[str, ...]:
        """The groups that somebody else changed meanwhile, and not to what the rep typed."""
        differs = _groups_of(difference(self.customer(), current))
        return tuple(each for each in _groups_of(difference(self.before, current)) if each in differs)

    def contested(self, current: Customer) -> tuple[str, ...]:
        """The groups that the rep changed and somebody else changed meanwhile, differently."""
        return tuple(each.group for each in merge(current, self._patch()).conflicts)

    def over(self, current: Customer) -> ProfileDraft:
        """The draft over what stands now: the rep's changes, except where somebody else changed the same."""
        contested = self.contested(current)
        patch = self._patch()
        dropped = {group: None for group in contested if not group.startswith("contacts.")}
        contacts = tuple(each for each in patch.contacts if f"contacts.{each.id}" not in contested)
        rebased = apply_patch(current, replace(patch, contacts=contacts, **dropped))
        return ProfileDraft(
            current, answers_about(rebased), rebased.language, self._draft.refused, self.instead_of
        )

    def _problems(self) -> Sequence[Problem]:
        customer = self.customer()
        found = list(self._wrong_answers(customer))
        if self.before.primary_domain and not customer.primary_domain:
            found.append(Problem("domain.missing", "primary_domain"))
        return tuple(found)

    def _patch(self) -> CustomerPatch:
        return difference(self.before, self.customer())

    def _contact(self, written: Contact) -> Contact:
        """Who was not touched is as before, also where a number was never in normal form."""
        for untouched, before in zip(self._untouched.contacts, self.before.contacts, strict=True):
            if untouched == written:
                return before
        return written


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


def offering_of(catalogue: Catalogue, customer: Customer) -> Offering | None:
    """What the customer was added for; None where its partnership is no longer sold."""
    programme = catalogue.programme(customer.programme_id)
    terms = programme.terms_for(customer.partnership)
    if terms is None:
        return None
    return Offering(Participation(customer.programme_id, customer.partnership), programme, terms)


def on_page(problems: Iterable[Problem], page: Page) -> list[Problem]:
    """Those of ``problems`` that can be put right on ``page``."""
    return [each for each in problems if page_of(each) is page]


def answers_about(customer: Customer) -> CustomerAnswers:
    """The answers that make ``customer``, its numbers as they are printed."""
    answers, identity = answers_of(customer), customer.identity
    registration, vat = written(identity.registration_number), written(identity.vat_number)
    return replace(answers, identity=replace(identity, registration_number=registration, vat_number=vat))

"""Adding a customer, step by step: the answers, what is wrong with them, and the way back and forth."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.catalogue import CustomerType
from app.domain.checks.phone import calling_code
from app.domain.checks.siret import siren_of
from app.domain.checks.vat_number import vat_from_siren
from app.domain.customer import Address, Contact, ContactRole, Customer, SalesRep
from app.domain.customer_rules import check_customer
from app.domain.errors import Problem
from app.domain.ids import ContactId
from app.domain.partner import Participation
from app.services.flows.customer_answers import CustomerAnswers, new_contact, to_customer
from app.services.flows.paths import text_at, with_text
from app.services.flows.tidying import tidied, written
from app.services.flows.wizard_draft import WizardDraft
from app.services.flows.wizard_steps import Offering, Page, WizardStep, steps_for
from app.services.queries.duplicates import Duplicate

_REGISTRATION, _VAT = "identity.registration_number", "identity.vat_number"


class AddingCustomer:
    """The wizard without its window: each answer changes ``draft``, which is all there is to keep.

    ``offerings`` are the programmes to choose from, ``customer_types`` those of the partner. ``has_choice``
    shows the choice of the programme as a step, also where only one can be chosen.
    """

    def __init__(
        self,
        draft: WizardDraft,
        offerings: Sequence[Offering],
        customer_types: Sequence[CustomerType],
        sales_rep: SalesRep,
        *,
        has_choice: bool,
    ) -> None:
        self.offerings, self._types, self._sales_rep = tuple(offerings), tuple(customer_types), sales_rep
        self._has_choice = has_choice
        self._duplicates: tuple[Duplicate, ...] = ()
        self._built: tuple[CustomerAnswers, Customer] | None = None
        self._draft = draft
        if self.offering is None:
            self._choose_the_only()
        if self._draft.page not in self.pages:
            self._draft = replace(self._draft, page=self.pages[0])

    @property
    def draft(self) -> WizardDraft:
        """Everything that the wizard needs to open again where it is."""
        return self._draft

    @property
    def answers(self) -> CustomerAnswers:
        return self._draft.answers

    @property
    def offering(self) -> Offering | None:
        """The programme that was chosen."""
        chosen = self.answers.participation
        return next((each for each in self.offerings if each.participation == chosen), None)

    @property
    def steps(self) -> tuple[WizardStep, ...]:
        """The steps, with the choice of the programme first where there is one to make."""
        return steps_for(self.offering, has_choice=self._has_choice)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of all steps, in order."""
        return tuple(page for step in self.steps for page in step.pages)

    @property
    def page(self) -> Page:
        """Where the rep is."""
        return self._draft.page or self.pages[0]

    @property
    def following(self) -> Page | None:
        """The page that comes next; None on the last."""
        later = self.pages[self.pages.index(self.page) + 1 :]
        return later[0] if later else None

    @property
    def asks_for_type(self) -> bool:
        """Whether the partner has customer types to choose from."""
        return bool(self._types)

    def text(self, path: str) -> str:
        """The answer at ``path`` as it was typed."""
        return text_at(self.answers, path)

    def answer(self, path: str, text: str) -> None:
        """Take what was typed; what follows from it is filled in, unless the rep filled it in already."""
        before = self.answers
        after = with_text(before, path, text)
        if path in (_REGISTRATION, "address.country"):
            after = _with_vat(before, after)
            # Whether the new number is somebody's is for the next search to say.
            self._duplicates = tuple(each for each in self._duplicates if not each.kind.blocks)
        if path == "address.country":
            after = _with_country(before, after)
        self._answer(after)

    def tidy(self, path: str) -> None:
        """The field was left: write its answer as people write it."""
        self._answer(tidied(self.answers, path))

    def choose(self, participation: Participation) -> None:
        """Add the customer for this programme."""
        self._answer(replace(self.answers, participation=participation))

    def bill_elsewhere(self, is_billed_elsewhere: bool) -> None:
        """Ask for a billing profile, or not; what was typed there stays."""
        self._answer(replace(self.answers, is_billed_elsewhere=is_billed_elsewhere))

    def add_contact(self, id: ContactId) -> None:
        """Add somebody, technical contact unless the rep says otherwise."""
        contact = new_contact(id, calling_code(self.answers.address.country))
        self._answer(replace(self.answers, contacts=(*self.answers.contacts, contact)))

    def remove_contact(self, index: int) -> Contact:
        """Take somebody out; gives back who it was, for ``restore_contact``."""
        contacts = self.answers.contacts
        self._answer(replace(self.answers, contacts=(*contacts[:index], *contacts[index + 1 :])))
        return contacts[index]

    def restore_contact(self, index: int, contact: Contact) -> None:
        """Put somebody back who was taken out."""
        contacts = self.answers.contacts
        self._answer(replace(self.answers, contacts=(*contacts[:index], contact, *contacts[index:])))

    def set_role(self, index: int, role: ContactRole, holds: bool) -> None:
        """Give a role to a contact or take it; the primary one is one person, so it goes from the other."""
        contacts = list(self.answers.contacts)
        for at, contact in enumerate(contacts):
            is_theirs = holds if at == index else role in contact.roles
            if role is ContactRole.PRIMARY and holds and at != index:
                is_theirs = False
            held = {*contact.roles, role} if is_theirs else {*contact.roles} - {role}
            contacts[at] = replace(contact, roles=tuple(each for each in ContactRole if each in held))
        self._answer(replace(self.answers, contacts=tuple(contacts)))

    def copy_primary(self, index: int) -> None:
        """Write the primary contact's name, addresses and numbers over those of another contact."""
        contacts = self.answers.contacts
        primary = next((each for each in contacts if ContactRole.PRIMARY in each.roles), None)
        if primary is not None:
            copied = replace(primary, id=contacts[index].id, roles=contacts[index].roles)
            self._answer(replace(self.answers, contacts=(*contacts[:index], copied, *contacts[index + 1 :])))

    def know_duplicates(self, found: Sequence[Duplicate]) -> None:
        """Take note of the customers that may be the one being typed."""
        self._duplicates = tuple(found)

    @property
    def duplicates(self) -> tuple[Duplicate, ...]:
        """Customers that may be this one, the surest reason first."""
        return self._duplicates

    def problems(self, page: Page | None = None) -> tuple[Problem, ...]:
        """What keeps the rep from creating the customer; with ``page``, from going on from there."""
        found = tuple(self._problems())
        return found if page is None else tuple(each for each in found if page_of(each) is page)

    def is_passed(self, page: Page) -> bool:
        """Whether the rep asked to go on from ``page``, so that all that is missing there is said."""
        return page in self._draft.passed

    def can_open(self, page: Page) -> bool:
        """Whether ``page`` can be gone to: it lies behind, or the rep asked to go on from all before it."""
        at = self.pages.index(page)
        return at <= self.pages.index(self.page) or all(map(self.is_passed, self.pages[:at]))

    def next(self) -> tuple[Problem, ...]:
        """Go on to the following page, or stay and hear what is missing."""
        self._draft = replace(self._draft, passed=self._draft.passed | {self.page})
        missing = self.problems(self.page)
        if not missing and self.following is not None:
            self._draft = replace(self._draft, page=self.following)
        return missing

    def back(self) -> bool:
        """Return to the page before; False on the first. Nothing is lost."""
        at = self.pages.index(self.page)
        if at:
            self._draft = replace(self._draft, page=self.pages[at - 1])
        return at > 0

    def open(self, page: Page) -> bool:
        """Go to a page that can be gone to; whether the rep is there now."""
        if page in self.pages and self.can_open(page):
            self._draft = replace(self._draft, page=page)
        return self.page is page

    def customer(self) -> Customer:
        """The customer that the answers describe."""
        # Every keystroke asks for it several times, and reading numbers and addresses is most of its work.
        if self._built is None or self._built[0] is not self.answers:
            self._built = self.answers, to_customer(self.answers, self._sales_rep)
        return self._built[1]

    def _choose_the_only(self) -> None:
        """Where there is one programme it is chosen, and the rep begins after that step."""
        draft, only = self._draft, self.offerings[0].participation if len(self.offerings) == 1 else None
        self._draft = replace(draft, answers=replace(draft.answers, participation=only))
        if only is not None and self._has_choice and draft.page is None:
            passed = draft.passed | {Page.PROGRAMME}
            self._draft = replace(self._draft, page=self.pages[1], passed=passed)

    def _answer(self, answers: CustomerAnswers) -> None:
        self._draft = replace(self._draft, answers=answers)

    def _problems(self) -> Sequence[Problem]:
        found = [] if self.offering else [Problem("programme.missing", "participation")]
        found += check_customer(self.customer())
        if self.asks_for_type and not self.answers.customer_type_id:
            found.append(Problem("customer_type.missing", "customer_type_id"))
        for each in self._duplicates:
            if each.kind.blocks:
                found.append(Problem("customer.duplicate", _REGISTRATION, {"id": each.id, "name": each.name}))
        return found


def page_of(problem: Problem) -> Page:
    """The page where ``problem`` can be put right."""
    head = problem.field.partition(".")[0]
    if head == "participation":
        return Page.PROGRAMME
    return Page.CONTACTS if head == "contacts" else Page.COMPANY


def _with_vat(before: CustomerAnswers, after: CustomerAnswers) -> CustomerAnswers:
    """The French VAT number follows the SIREN as long as the rep has not typed another one."""
    if after.identity.vat_number not in ("", _vat_of(before)):
        return after
    return with_text(after, _VAT, _vat_of(after))


def _vat_of(answers: CustomerAnswers) -> str:
    if answers.address.country != "FR":
        return ""
    return written(vat_from_siren(siren_of(answers.identity.registration_number)))


def _with_country(before: CustomerAnswers, after: CustomerAnswers) -> CustomerAnswers:
    """The region is one of the country's; calling codes and billing country follow where nothing is typed."""
    old, new = before.address.country, after.address.country
    old_code, new_code = calling_code(old), calling_code(new)
    if after.billing.address == Address(old):
        after = with_text(after, "billing.address.country", new)
    for index, contact in enumerate(after.contacts):
        for name in ("phone", "fax"):
            phone = getattr(contact, name)
            if phone.calling_code == old_code and not phone.number:
                after = with_text(after, f"contacts.{index}.{name}.calling_code", new_code)
    return after

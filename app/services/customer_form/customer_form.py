"""What is said about a new customer: each answer, what follows from it, and what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.catalogue.catalogue import CustomerType
from app.domain.customer.account import SALES_CONTACTS_MAX, SalesContact
from app.domain.customer.account_creation_rules import check_account_creation
from app.domain.customer.customer import Contact, ContactRole, Customer, SalesRep
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.customer.phone import calling_code
from app.domain.customer.warnings import warnings_about
from app.domain.errors import Problem
from app.domain.ids import ContactId
from app.domain.partner.partner import Participation
from app.domain.subscription.subscription import PartnerSubscription
from app.services.customer_form.answers_by_country import with_kept_answers
from app.services.customer_form.customer_answers import (
    CustomerAnswers,
    is_blank,
    new_contact,
    new_sales_contact,
    to_customer,
)
from app.services.customer_form.derived_defaults import (
    with_admin_name,
    with_company_details,
    with_country,
    with_vat,
)
from app.services.customer_form.microsoft_answers import prefix_of
from app.services.customer_form.normalisation import tidied
from app.services.customer_form.paths import text_at, with_text
from app.services.customer_form.tenant_search import TenantFinding, finding_problem
from app.services.customer_form.wizard_draft import WizardDraft
from app.services.customer_form.wizard_steps import Offering, Page, page_of
from app.services.queries.duplicates import Duplicate

_REGISTRATION, _DISPLAY_NAME = "identity.registration_number", "admin_user.display_name"


class CustomerForm:
    """The answers of the wizard without its pages; ``draft`` is all there is to keep.

    ``offerings`` are the programmes to choose from, ``customer_types`` and ``subscriptions`` the partner's.
    """

    def __init__(
        self,
        draft: WizardDraft,
        offerings: Sequence[Offering],
        customer_types: Sequence[CustomerType],
        sales_rep: SalesRep,
        subscriptions: Sequence[PartnerSubscription] = (),
    ) -> None:
        self.offerings, self._types, self._sales_rep = tuple(offerings), tuple(customer_types), sales_rep
        self.subscriptions = tuple(subscriptions)
        self._duplicates: tuple[Duplicate, ...] = ()
        self._finding: TenantFinding | None = None
        self._built: tuple[CustomerAnswers, Customer] | None = None
        self._draft = draft

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
    def asks_for_type(self) -> bool:
        """Whether the partner has customer types to choose from."""
        return bool(self._types)

    @property
    def asks_for_subscription(self) -> bool:
        """Whether the customer buys under one of the partner's own subscriptions, and there are some."""
        return bool(self.subscriptions) and self.asks_for_tenant

    @property
    def asks_for_admin(self) -> bool:
        """Whether somebody is to administer the customer's tenant."""
        return self.asks_for_tenant

    @property
    def asks_for_tenant(self) -> bool:
        """Whether the programme asks for the customer's Microsoft account."""
        return self.offering is not None and self.offering.asks_for(Page.MICROSOFT_ACCOUNT)

    @property
    def is_tenant_fixed(self) -> bool:
        """Whether the Microsoft account is in use, so that it cannot be exchanged for another one."""
        return False

    @property
    def is_login_fixed(self) -> bool:
        """Whether the login of the admin user can be changed no more."""
        return False

    def text(self, path: str) -> str:
        """The answer at ``path`` as it was typed."""
        return text_at(self.answers, path)

    def answer(self, path: str, text: str) -> None:
        """Take what was typed; what follows from it is filled in, unless the rep filled it in already."""
        before = self.answers
        after = with_text(before, path, text)
        if path.endswith("address.country"):
            after = with_kept_answers(before, after, path)
        if path in (_REGISTRATION, "address.country"):
            after = with_vat(before, after)
            # Whether the new number is somebody's is for the next search to say.
            self._duplicates = tuple(each for each in self._duplicates if not each.kind.blocks)
        if path == "address.country":
            after = with_country(before, after)
        self._answer(after)

    def tidy(self, path: str) -> None:
        """The field was left: write its answer as people write it."""
        after = tidied(self.answers, path)
        self._answer(with_admin_name(after, after) if path == _DISPLAY_NAME else after)

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

    def add_sales_contact(self) -> None:
        """Make room for another sales representative."""
        contact = new_sales_contact(calling_code(self.answers.address.country))
        self._answer(replace(self.answers, sales_contacts=(*self.answers.sales_contacts, contact)))

    @property
    def has_room_for_sales_contact(self) -> bool:
        """Whether there can be another sales representative."""
        return len(self.answers.sales_contacts) < SALES_CONTACTS_MAX

    def remove_sales_contact(self, index: int) -> SalesContact:
        """Take a sales representative out; gives back who it was, for ``restore_sales_contact``."""
        contacts = self.answers.sales_contacts
        self._answer(replace(self.answers, sales_contacts=(*contacts[:index], *contacts[index + 1 :])))
        return contacts[index]

    def restore_sales_contact(self, index: int, contact: SalesContact) -> None:
        """Put a sales representative back who was taken out."""
        contacts = self.answers.sales_contacts
        kept = (*contacts[:index], contact, *contacts[index:])
        self._answer(replace(self.answers, sales_contacts=kept))

    def choose_microsoft(self, kind: MicrosoftAccountKind) -> None:
        """Say which account it is; a domain that was not found is proposed as the name of a new one."""
        microsoft = replace(self.answers.microsoft, kind=kind)
        prefix = prefix_of(microsoft.existing_domain)
        if kind is MicrosoftAccountKind.NEW and prefix and not microsoft.new_tenant.prefix:
            microsoft = replace(microsoft, new_tenant=replace(microsoft.new_tenant, prefix=prefix))
        self._answer(replace(self.answers, microsoft=microsoft))

    def copy_company(self) -> None:
        """Write what is known about the company and its primary contact over the answers about the tenant."""
        self._answer(with_company_details(self.answers))

    def clear_refusal(self) -> None:
        """The rep typed something else than what the portal refused."""
        self._draft = replace(self._draft, refused=())

    def know_tenant(self, finding: TenantFinding | None) -> None:
        """Take note of what the portal says about the Microsoft account."""
        self._finding = finding

    @property
    def finding(self) -> TenantFinding | None:
        """What the portal said about the Microsoft account of the answers, if it was asked."""
        found, account = self._finding, self.customer().microsoft
        return found if found and account and account.tenant_domain == found.domain else None

    def know_duplicates(self, found: Sequence[Duplicate]) -> None:
        """Take note of the customers that may be the one being typed."""
        self._duplicates = tuple(found)

    @property
    def duplicates(self) -> tuple[Duplicate, ...]:
        """Customers that may be this one, the surest reason first."""
        return self._duplicates

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What may be wrong with the answers, and keeps the rep from nothing."""
        return warnings_about(self.customer())

    def problems(self, page: Page | None = None) -> tuple[Problem, ...]:
        """What keeps the rep from creating the customer; with ``page``, from going on from there."""
        found = tuple(self._problems())
        return found if page is None else tuple(each for each in found if page_of(each) is page)

    def customer(self) -> Customer:
        """The customer that the answers describe."""
        # Every keystroke asks for it several times, and reading numbers and addresses is most of its work.
        if self._built is None or self._built[0] is not self.answers:
            self._built = self.answers, self._asked_for(to_customer(self.answers, self._sales_rep))
        return self._built[1]

    def _asked_for(self, customer: Customer) -> Customer:
        """What was typed for a programme that was chosen before stays among the answers only."""
        if not self.asks_for_tenant:
            customer = replace(customer, microsoft=None, admin_user=None, partner_subscription_id=None)
        has_sales = self.offering is not None and self.offering.asks_for(Page.ADDITIONAL)
        return customer if has_sales else replace(customer, sales_contacts=())

    def _answer(self, answers: CustomerAnswers) -> None:
        before = self.answers
        if answers.contacts is not before.contacts:
            answers = with_admin_name(before, answers)
        self._draft = replace(self._draft, answers=answers)

    def _problems(self) -> Sequence[Problem]:
        customer, offering = self.customer(), self.offering
        found = [] if offering else [Problem("programme.missing", "participation")]
        found += self._wrong_answers(customer)
        if offering is not None:
            found += check_account_creation(customer, offering.programme)
        if self.asks_for_type and not self.answers.customer_type_id:
            found.append(Problem("customer_type.missing", "customer_type_id"))
        if self.asks_for_subscription and not self.answers.partner_subscription_id:
            found.append(Problem("partner_subscription.missing", "partner_subscription_id"))
        return found

    def _wrong_answers(self, customer: Customer) -> Iterator[Problem]:
        """What is wrong with the answers that are there, by the rules and by what is known elsewhere."""
        yield from (self._in_row(each) for each in check_customer(customer))
        taken = finding_problem(customer.microsoft, self._finding)
        if taken is not None:
            yield taken
        for each in self._duplicates:
            if each.kind.blocks:
                yield Problem("customer.duplicate", _REGISTRATION, {"id": each.id, "name": each.name})

    def _in_row(self, problem: Problem) -> Problem:
        """A problem of a sales representative at its row: rows that say nothing count for nobody."""
        head, _, rest = problem.field.partition(".")
        if head != "sales_contacts" or not rest:
            return problem
        rows = [at for at, each in enumerate(self.answers.sales_contacts) if not is_blank(each)]
        index, _, name = rest.partition(".")
        return replace(problem, field=f"sales_contacts.{rows[int(index)]}.{name}")

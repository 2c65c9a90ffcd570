"""The form of a customer: each answer, what follows from it, and what is wrong with it."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.checks.phone import calling_code
from app.domain.customer.account import SALES_CONTACTS_MAX, SalesContact
from app.domain.customer.customer import Contact, ContactRole, Customer
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.customer.warnings import warnings_about
from app.domain.errors import Problem
from app.domain.ids import ContactId
from app.services.customer_form.account_creation_answers import bare_domain
from app.services.customer_form.answers_by_country import with_kept_answers
from app.services.customer_form.customer_answers import (
    CustomerAnswers,
    is_blank,
    new_contact,
    new_sales_contact,
)
from app.services.customer_form.derived_defaults import (
    with_admin_name,
    with_company_details,
    with_country,
    with_display_name,
    with_first_user_email,
    with_package_of,
    with_scheme,
    with_vat,
)
from app.services.customer_form.form_rules import AskedFields, FormChoices, FormRules
from app.services.customer_form.microsoft_answers import prefix_of
from app.services.customer_form.normalisation import tidied
from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page, on_page
from app.services.customer_form.paths import text_at, with_text
from app.services.customer_form.same_as import (
    is_copied,
    with_billing_address,
    with_delivery_address,
    with_payer,
)
from app.services.customer_form.tenant_search import TenantFinding, finding_problem
from app.services.queries.duplicates import Duplicate

_REGISTRATION = "identity.registration_number"
_DISPLAY_NAME, _ADMIN_NAME = "admin_user.display_name", "admin_user.name."
_DOMAIN, _FIRST_USER = "primary_domain", "first_user"


class CustomerForm:
    """The answers about one customer, by their paths; ``rules`` say what is asked and what comes of it.

    ``refused`` is what the portal had against the answers, until the rep types something else.
    """

    def __init__(self, answers: CustomerAnswers, rules: FormRules, refused: Sequence[Problem] = ()) -> None:
        self._answers, self._rules = answers, rules
        self._refused = tuple(refused)
        self._duplicates: tuple[Duplicate, ...] = ()
        self._finding: TenantFinding | None = None
        self._built: tuple[CustomerAnswers, Customer] | None = None

    @property
    def answers(self) -> CustomerAnswers:
        """Every answer as it was typed."""
        return self._answers

    @property
    def choices(self) -> FormChoices:
        """What there is to choose from."""
        return self._rules.choices

    @property
    def offering(self) -> Offering | None:
        """The programme that was chosen."""
        return self.choices.offering(self.answers)

    @property
    def asks(self) -> AskedFields:
        """What is asked for besides the company and its contacts."""
        return self._rules.fields(self.offering)

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
        if path == "electronic_address.value":
            after = with_scheme(after)
        if path == "package.family_id":
            after = with_package_of(self.offering, after)
        if path.startswith(_ADMIN_NAME):
            after = with_display_name(before, after)
        if path == _DOMAIN or path.startswith(f"{_FIRST_USER}.name."):
            after = with_first_user_email(before, after)
        self.change(after)

    def tidy(self, path: str) -> None:
        """The field was left: write its answer as people write it."""
        after = tidied(self.answers, path)
        if path in (_DOMAIN, f"{_FIRST_USER}.email"):
            after = with_first_user_email(after, after)
        self.change(with_admin_name(after, after) if path.startswith((_DISPLAY_NAME, _ADMIN_NAME)) else after)

    def change(self, answers: CustomerAnswers) -> None:
        """Take ``answers`` in the place of those that are there."""
        before, self._answers = self._answers, answers
        if answers.contacts is not before.contacts:
            self._answers = with_admin_name(before, answers)

    def bill_elsewhere(self, is_billed_elsewhere: bool) -> None:
        """Ask for a billing address, which begins as the company's, or not; what was typed there stays."""
        self.change(with_billing_address(self.answers, is_billed_elsewhere))

    def bill_other(self, is_other: bool) -> None:
        """Ask who is billed, at first the company, or not; what was typed there stays."""
        self.change(with_payer(self.answers, is_other))

    def deliver_elsewhere(self, is_delivered_elsewhere: bool) -> None:
        """Ask for a delivery address, which begins as the company's, or not; what was typed there stays."""
        self.change(with_delivery_address(self.answers, is_delivered_elsewhere))

    def send_order_updates(self, are_sent: bool) -> None:
        """Write to the primary contact about orders, or not."""
        self.change(replace(self.answers, gets_order_updates=are_sent))

    def add_contact(self, id: ContactId) -> None:
        """Add somebody, technical contact unless the rep says otherwise."""
        contact = new_contact(id, calling_code(self.answers.address.country))
        self.change(replace(self.answers, contacts=(*self.answers.contacts, contact)))

    def remove_contact(self, index: int) -> Contact:
        """Take somebody out; gives back who it was, for ``restore_contact``.

        After the primary contact the first of the others is the primary one.
        """
        contacts = self.answers.contacts
        self.change(replace(self.answers, contacts=(*contacts[:index], *contacts[index + 1 :])))
        if ContactRole.PRIMARY in contacts[index].roles and self.answers.contacts:
            self.set_role(0, ContactRole.PRIMARY, True)
        return contacts[index]

    def restore_contact(self, index: int, contact: Contact) -> None:
        """Put somebody back who was taken out, as the primary contact if they were."""
        contacts = self.answers.contacts
        self.change(replace(self.answers, contacts=(*contacts[:index], contact, *contacts[index:])))
        if ContactRole.PRIMARY in contact.roles:
            self.set_role(index, ContactRole.PRIMARY, True)

    def set_role(self, index: int, role: ContactRole, holds: bool) -> None:
        """Give a role to a contact or take it; the primary one is one person, so it goes from the other."""
        contacts = list(self.answers.contacts)
        for at, contact in enumerate(contacts):
            is_theirs = holds if at == index else role in contact.roles
            if role is ContactRole.PRIMARY and holds and at != index:
                is_theirs = False
            held = {*contact.roles, role} if is_theirs else {*contact.roles} - {role}
            contacts[at] = replace(contact, roles=tuple(each for each in ContactRole if each in held))
        self.change(replace(self.answers, contacts=tuple(contacts)))

    def copy_primary(self, index: int) -> None:
        """Write the primary contact's name, addresses and numbers over those of another contact."""
        contacts = self.answers.contacts
        primary = next((each for each in contacts if ContactRole.PRIMARY in each.roles), None)
        if primary is not None:
            copied = replace(primary, id=contacts[index].id, roles=contacts[index].roles)
            self.change(replace(self.answers, contacts=(*contacts[:index], copied, *contacts[index + 1 :])))

    def add_sales_contact(self) -> None:
        """Make room for another sales representative."""
        contact = new_sales_contact(calling_code(self.answers.address.country))
        self.change(replace(self.answers, sales_contacts=(*self.answers.sales_contacts, contact)))

    @property
    def has_room_for_sales_contact(self) -> bool:
        """Whether there can be another sales representative."""
        return len(self.answers.sales_contacts) < SALES_CONTACTS_MAX

    def remove_sales_contact(self, index: int) -> SalesContact:
        """Take a sales representative out; gives back who it was, for ``restore_sales_contact``."""
        contacts = self.answers.sales_contacts
        self.change(replace(self.answers, sales_contacts=(*contacts[:index], *contacts[index + 1 :])))
        return contacts[index]

    def restore_sales_contact(self, index: int, contact: SalesContact) -> None:
        """Put a sales representative back who was taken out."""
        contacts = self.answers.sales_contacts
        kept = (*contacts[:index], contact, *contacts[index:])
        self.change(replace(self.answers, sales_contacts=kept))

    def choose_microsoft(self, kind: MicrosoftAccountKind) -> None:
        """Choose the kind of account; a domain that was not found is proposed as the name of a new one."""
        microsoft = replace(self.answers.microsoft, kind=kind)
        prefix = prefix_of(microsoft.existing_domain)
        if kind is MicrosoftAccountKind.NEW and prefix and not microsoft.new_tenant.prefix:
            microsoft = replace(microsoft, new_tenant=replace(microsoft.new_tenant, prefix=prefix))
        self.change(replace(self.answers, microsoft=microsoft))

    def copy_company(self) -> None:
        """Write what is known about the company and its primary contact over the answers about the tenant."""
        self.change(with_company_details(self.answers))

    @property
    def suggested_domain(self) -> str:
        """The bare domain in what was pasted as the domain; empty where nothing is to be suggested."""
        return bare_domain(self.answers.primary_domain)

    def welcome(self, gets_welcome: bool) -> None:
        """Send the first user the welcome e-mail, or not."""
        first_user = replace(self.answers.first_user, gets_welcome=gets_welcome)
        self.change(replace(self.answers, first_user=first_user))

    def clear_refusal(self) -> None:
        """The rep typed something else than what the portal refused."""
        self._refused = ()

    @property
    def refused(self) -> tuple[Problem, ...]:
        """What the portal had against these answers."""
        return self._refused

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
        """What is wrong or missing; with ``page``, what can be put right there."""
        customer = self.customer()
        found = [
            *(self._in_row(each) for each in check_customer(customer) if not is_copied(self.answers, each)),
            *self._problems_elsewhere(customer),
            *self._rules.missing(self.answers, customer),
        ]
        return tuple(found) if page is None else on_page(found, page)

    def customer(self) -> Customer:
        """The customer that the answers describe."""
        # Every keystroke asks for it several times, and reading numbers and addresses is most of its work.
        if self._built is None or self._built[0] is not self.answers:
            self._built = self.answers, self._rules.customer(self.answers)
        return self._built[1]

    def _problems_elsewhere(self, customer: Customer) -> list[Problem]:
        """What is known elsewhere and speaks against ``customer``."""
        taken = finding_problem(customer.microsoft, self._finding)
        blocking = (each for each in self._duplicates if each.kind.blocks)
        twins = [
            Problem("customer.duplicate", _REGISTRATION, {"id": each.id, "name": each.name})
            for each in blocking
        ]
        return twins if taken is None else [taken, *twins]

    def _in_row(self, problem: Problem) -> Problem:
        """A problem of a sales representative at its row: rows that say nothing count for nobody."""
        head, _, rest = problem.field.partition(".")
        if head != "sales_contacts" or not rest:
            return problem
        rows = [at for at, each in enumerate(self.answers.sales_contacts) if not is_blank(each)]
        index, _, name = rest.partition(".")
        return replace(problem, field=f"sales_contacts.{rows[int(index)]}.{name}")

"""What a form asks for and the customer its answers make: of somebody new, or of somebody who is there."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from app.domain.catalogue.catalogue import CustomerType
from app.domain.customer.account_creation_rules import check_account_creation
from app.domain.customer.account_rules import check_admin_name
from app.domain.customer.customer import Contact, Customer, CustomerKind, SalesRep
from app.domain.customer.merge import SIMPLE_GROUPS
from app.domain.customer.microsoft_rules import check_chosen
from app.domain.errors import Problem
from app.domain.subscription.subscription import PartnerSubscription
from app.services.customer_form.account_creation_answers import licences_problem
from app.services.customer_form.customer_answers import CustomerAnswers, answers_of, to_customer
from app.services.customer_form.normalisation import written
from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page

# The language is no answer of the form: a new customer's follows from the country.
_ANSWERED = tuple(group for group in SIMPLE_GROUPS if group != "language")


@dataclass(frozen=True, slots=True)
class FormChoices:
    """What there is to choose from: programmes, and the partner's customer types and subscriptions."""

    offerings: tuple[Offering, ...]
    customer_types: tuple[CustomerType, ...] = ()
    subscriptions: tuple[PartnerSubscription, ...] = ()

    def offering(self, answers: CustomerAnswers) -> Offering | None:
        """The programme that was chosen; None before, and where it is no longer sold."""
        chosen = answers.participation
        return next((each for each in self.offerings if each.participation == chosen), None)


@dataclass(frozen=True, slots=True)
class AskedFields:
    """What is asked for besides the company and its contacts, and what of it can be changed no more."""

    tenant: bool
    admin: bool
    first_user: bool
    customer_type: bool
    subscription: bool
    is_tenant_fixed: bool = False
    is_login_fixed: bool = False
    electronic_address: bool = False
    """With the delivery address: what is known of neither follows from the rest, so nobody new is asked."""


class FormRules(Protocol):
    """What differs between the form of a new customer and the form of one who is there already."""

    @property
    def choices(self) -> FormChoices:
        """What there is to choose from."""
        ...

    def fields(self, offering: Offering | None) -> AskedFields:
        """What is asked for a customer of ``offering``."""
        ...

    def customer(self, answers: CustomerAnswers) -> Customer:
        """The customer that ``answers`` make."""
        ...

    def missing(self, answers: CustomerAnswers, customer: Customer) -> Iterator[Problem]:
        """What is asked for and not answered; ``customer`` is the one that ``answers`` make."""
        ...


@dataclass(frozen=True, slots=True)
class NewCustomerRules:
    """The programme decides what is asked, and what another one asked for stays behind with it."""

    choices: FormChoices
    sales_rep: SalesRep

    def fields(self, offering: Offering | None) -> AskedFields:
        """What the programme asks for; nothing while none is chosen."""
        has_tenant = _asks_for(offering, Page.MICROSOFT_ACCOUNT)
        return AskedFields(
            tenant=has_tenant,
            admin=has_tenant,
            # Where there are contacts, one of them is written to.
            first_user=_asks_for(offering, Page.DOMAIN_USER) and not _asks_for(offering, Page.CONTACTS),
            customer_type=bool(self.choices.customer_types),
            subscription=has_tenant and bool(self.choices.subscriptions),
        )

    def customer(self, answers: CustomerAnswers) -> Customer:
        """The customer to be created, with what its programme asks for and nothing else."""
        offering = self.choices.offering(answers)
        fields = self.fields(offering)
        customer = to_customer(answers, self.sales_rep)
        if not fields.tenant:
            customer = replace(customer, microsoft=None, admin_user=None, partner_subscription_id=None)
        if not _asks_for(offering, Page.ADDITIONAL):
            customer = replace(customer, sales_contacts=())
        if offering is not None and not _asks_for(offering, Page.CONTACTS):
            customer = replace(customer, contacts=())
        if not _asks_for(offering, Page.ACCOUNT_PACKAGE):
            customer = replace(customer, kind=CustomerKind.ORGANIZATION, package=None)
        if not _asks_for(offering, Page.DOMAIN_USER):
            customer = replace(customer, primary_domain="")
        if not fields.first_user:
            customer = replace(customer, first_user=None)
        return customer if _asks_for(offering, Page.REVIEW) else replace(customer, eula=None)

    def missing(self, answers: CustomerAnswers, customer: Customer) -> Iterator[Problem]:
        """What the programme requires, and the partner's own lists."""
        offering = self.choices.offering(answers)
        fields = self.fields(offering)
        if offering is None:
            yield Problem("programme.missing", "participation")
        else:
            unread = licences_problem(answers.package)
            for each in check_account_creation(customer, offering.programme):
                # Why the number cannot be read says more than that there is none.
                yield unread if unread is not None and each.field == unread.field else each
        if fields.customer_type and not answers.customer_type_id:
            yield Problem("customer_type.missing", "customer_type_id")
        if fields.subscription and not answers.partner_subscription_id:
            yield Problem("partner_subscription.missing", "partner_subscription_id")


class ExistingCustomerRules:
    """What was not touched stays exactly as it is, also where it was never in normal form."""

    def __init__(self, before: Customer, choices: FormChoices) -> None:
        self.before, self.choices = before, choices
        self._untouched = to_customer(answers_about(before), before.sales_rep)

    def fields(self, offering: Offering | None) -> AskedFields:
        """The admin user and the first user are named when the account is opened, and not later."""
        tenant = self.before.microsoft
        has_tenant = _asks_for(offering, Page.MICROSOFT_ACCOUNT)
        return AskedFields(
            tenant=has_tenant,
            admin=self.before.admin_user is not None,
            first_user=False,
            customer_type=bool(self.choices.customer_types),
            subscription=has_tenant and bool(self.choices.subscriptions),
            # The portal has settled the account; before, another one can be chosen.
            is_tenant_fixed=tenant is not None and tenant.is_confirmed,
            is_login_fixed=True,
            electronic_address=True,
        )

    def customer(self, answers: CustomerAnswers) -> Customer:
        """The customer as the answers make it, in the groups where they say something else than before."""
        edited = to_customer(answers, self.before.sales_rep)
        changed = {
            group: getattr(edited, group)
            for group in _ANSWERED
            if getattr(edited, group) != getattr(self._untouched, group)
        }
        contacts = tuple(map(self._contact, edited.contacts))
        return replace(self.before, contacts=contacts, **changed)

    def missing(self, answers: CustomerAnswers, customer: Customer) -> Iterator[Problem]:
        """What was there and is no more, and what an account that is chosen now must say."""
        if self.before.primary_domain and not customer.primary_domain:
            yield Problem("domain.missing", "primary_domain")
        if customer.admin_user is not None and self.before.admin_user is not None:
            named = check_admin_name(self.before.admin_user, customer.admin_user)
            yield from (each.at("admin_user") for each in named)
        chosen = check_chosen(self.before.microsoft, customer.microsoft)
        yield from (each.at("microsoft") for each in chosen)

    def _contact(self, edited: Contact) -> Contact:
        for untouched, before in zip(self._untouched.contacts, self.before.contacts, strict=True):
            if untouched == edited:
                return before
        return edited


def answers_about(customer: Customer) -> CustomerAnswers:
    """The answers that make ``customer``, its numbers as they are printed."""
    answers, identity = answers_of(customer), customer.identity
    registration, vat = written(identity.registration_number), written(identity.vat_number)
    return replace(answers, identity=replace(identity, registration_number=registration, vat_number=vat))


def _asks_for(offering: Offering | None, page: Page) -> bool:
    return offering is not None and offering.asks_for(page)

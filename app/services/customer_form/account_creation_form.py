"""The answers about how an account is opened: its package, domain and first user, and the EULA."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.catalogue.acceptance import Acceptance
from app.domain.catalogue.catalogue import Product, ProductFamily
from app.domain.customer.account import AccountCreation, FirstUser
from app.domain.customer.customer import Customer, CustomerKind
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.domain.partner.partner import Participation
from app.services.customer_form.account_creation_answers import (
    bare_domain,
    licences_problem,
    packages,
    with_proposal,
    with_the_only_family,
)
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.wizard_steps import Page

_DOMAIN, _EMAIL = "primary_domain", "first_user.email"


class AccountCreationForm(CustomerForm):
    """Adds to the answers what programmes with accounts of their own ask for."""

    @property
    def asks_for_first_user(self) -> bool:
        """Whether a first user is asked for; where contacts are, one of them is written to."""
        return self.asks_for(Page.DOMAIN_USER) and not self.asks_for(Page.CONTACTS)

    @property
    def families(self) -> tuple[ProductFamily, ...]:
        """The product families to choose from."""
        return () if self.offering is None else self.offering.programme.families

    @property
    def packages(self) -> tuple[Product, ...]:
        """The packages of the chosen family."""
        offering = self.offering
        return () if offering is None else packages(offering.programme, self.answers.package.family_id)

    @property
    def trial_days(self) -> int:
        """How long a package can be tried; 0 where none can be."""
        return 0 if self.offering is None else self.offering.programme.trial_days

    @property
    def suggested_domain(self) -> str:
        """The bare domain in what was pasted as the domain; empty where nothing is to be suggested."""
        return bare_domain(self.answers.primary_domain)

    def asks_for(self, page: Page) -> bool:
        """Whether the programme's wizard has ``page``."""
        return self.offering is not None and self.offering.asks_for(page)

    def answer(self, path: str, text: str) -> None:
        before = self.answers
        super().answer(path, text)
        if path == "package.family_id":
            self._choose_only_family()
        if path == _DOMAIN or path.startswith("first_user.name."):
            self._propose((before.first_user, before.primary_domain))

    def tidy(self, path: str) -> None:
        super().tidy(path)
        if path in (_DOMAIN, _EMAIL):
            self._propose((self.answers.first_user, self.answers.primary_domain))

    def choose(self, participation: Participation) -> None:
        super().choose(participation)
        self._choose_only_family()

    def choose_kind(self, kind: CustomerKind) -> None:
        """Say whether the customer hosts customers of its own."""
        self._answer(replace(self.answers, kind=kind))

    def choose_package(self, id: ProductId) -> None:
        """Begin with that package."""
        self._answer(replace(self.answers, package=replace(self.answers.package, product_id=id)))

    def choose_account_creation(self, account_creation: AccountCreation) -> None:
        """Begin with a purchase or a trial."""
        self._answer(
            replace(self.answers, package=replace(self.answers.package, account_creation=account_creation))
        )

    def welcome(self, gets_welcome: bool) -> None:
        """Send the first user the welcome e-mail, or not."""
        first_user = replace(self.answers.first_user, gets_welcome=gets_welcome)
        self._answer(replace(self.answers, first_user=first_user))

    def accept(self, eula: Acceptance | None) -> None:
        """Take note of who accepts which version of the EULA; None when it is accepted no more."""
        self._answer(replace(self.answers, eula=eula))

    def _choose_only_family(self) -> None:
        # What was chosen for another programme waits for the rep to return to that one.
        if self.offering is not None and self.asks_for(Page.ACCOUNT_PACKAGE):
            package = with_the_only_family(self.answers.package, self.offering.programme)
            self._answer(replace(self.answers, package=package))

    def _propose(self, before: tuple[FirstUser, str]) -> None:
        answers = self.answers
        first_user = with_proposal(before, answers.first_user, answers.primary_domain)
        self._answer(replace(answers, first_user=first_user))

    def _asked_for(self, customer: Customer) -> Customer:
        customer = super()._asked_for(customer)
        if self.offering is not None and not self.asks_for(Page.CONTACTS):
            customer = replace(customer, contacts=())
        if not self.asks_for(Page.ACCOUNT_PACKAGE):
            customer = replace(customer, kind=CustomerKind.ORGANIZATION, package=None)
        if not self.asks_for(Page.DOMAIN_USER):
            customer = replace(customer, primary_domain="")
        if not self.asks_for_first_user:
            customer = replace(customer, first_user=None)
        return customer if self.asks_for(Page.REVIEW) else replace(customer, eula=None)

    def _problems(self) -> Sequence[Problem]:
        found = super()._problems()
        unread = licences_problem(self.answers.package)
        if unread is None:
            return found
        return [unread if each.field == unread.field else each for each in found]

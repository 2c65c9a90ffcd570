"""Opening a customer's account from the wizard: the customer, and what it begins with, in one step."""

from dataclasses import dataclass, replace
from typing import assert_never

from app.domain.commands.commands import Command, CreateCustomer, StartTrial
from app.domain.customer.account import AccountCreation, PackageChoice
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.money import Money
from app.services.customers.customers import Customers
from app.services.purchases.orders import Orders
from app.services.quotes.offers import Offers
from app.services.store.store import Store
from app.wire.protocol import Target


@dataclass(frozen=True, slots=True)
class _Begun:
    """What the customer begins with, and the document that it makes."""

    command: Command
    target: Target


class AccountCreations:
    """Creates customers with their first order or trial; one transaction, or nothing."""

    def __init__(self, store: Store, customers: Customers, offers: Offers, orders: Orders) -> None:
        self._store, self._customers = store, customers
        self._offers, self._orders = offers, orders

    def open(self, filled_in: Customer, draft_id: str | None = None) -> Customer:
        """A new prospect, queued for the portal, and behind it the order or trial of the package chosen.

        The draft it was written in goes with it.

        Raises:
            RuleViolation: every problem, at its field; those of the package at ``package``.
        """
        customer = self._customers.prospect(filled_in)
        begun = self._begun(customer)
        with self._store.write() as work:
            created = work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
            if begun is not None:
                work.enqueue(begun.command, begun.target, depends_on=(created,))
            if draft_id is not None:
                work.discard_draft(draft_id)
        return customer

    def monthly_price(self, customer: Customer, package: PackageChoice) -> Money | None:
        """What the package costs each month before VAT; None where that cannot be said.

        The customer need be neither kept nor complete.
        """
        try:
            terms = self._orders.package_terms(customer, package.product_id, package.licences)
            pricing = self._offers.pricing_for(customer, terms)
            return pricing.price(terms).month.net if terms.lines else None
        except RuleViolation:
            # A country without a VAT rate, a package that is not chosen yet: the fields say so.
            return None

    def _begun(self, customer: Customer) -> _Begun | None:
        package = customer.package
        if package is None or package.account_creation is None:
            return None
        try:
            return self._first(customer, package, package.account_creation)
        except RuleViolation as refused:
            raise RuleViolation(
                *(replace(each, field="package.account_creation") for each in refused.problems)
            ) from None

    def _first(self, customer: Customer, package: PackageChoice, account_creation: AccountCreation) -> _Begun:
        match account_creation:
            case AccountCreation.PURCHASE:
                terms = self._orders.package_terms(customer, package.product_id, package.licences)
                bought = self._orders.bought(customer, terms)
                return _Begun(bought, Target(Kind.ORDER, bought.order.id))
            case AccountCreation.TRIAL:
                trial = self._orders.tried(customer, package.product_id, package.licences)
                return _Begun(StartTrial(trial), Target(Kind.TRIAL, trial.id))
            case never:
                assert_never(never)

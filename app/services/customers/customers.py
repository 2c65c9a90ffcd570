"""What a rep can do with customers."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.checks.email import check_email
from app.domain.checks.registration import check_registration
from app.domain.checks.vat_number import check_vat_number
from app.domain.commands.commands import CreateCustomer, UpdateCustomer
from app.domain.customer.account_rules import check_admin_change
from app.domain.customer.customer import Contact, Customer, LegalIdentity, LifecycleStatus
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.merge import difference, merge
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import CustomerId
from app.domain.partner.partner import Role
from app.services.queries.duplicates import find_duplicates
from app.services.session.clock import Clock
from app.services.session.identity import Account
from app.services.store.existing import existing_customer
from app.services.store.store import Store
from app.wire.protocol import Target


class Customers:
    """Creates and changes customers; each method is one transaction, or nothing."""

    def __init__(self, store: Store, clock: Clock, account: Account) -> None:
        self._store, self._clock, self._account = store, clock, account

    def get(self, id: CustomerId) -> Customer:
        """The customer as the rep sees it.

        Raises:
            RuleViolation: ``customer.missing``.
        """
        return existing_customer(self._store, id)

    def check(self, customer: Customer) -> tuple[Problem, ...]:
        """Everything that keeps ``customer`` from being created, the same company twice included."""
        return (*check_customer(customer), *self._blocked(customer))

    def create(self, filled_in: Customer, draft_id: str | None = None) -> Customer:
        """A new prospect of the rep, queued for the portal; the draft it was written in goes with it.

        Raises:
            RuleViolation: every problem, at its field.
        """
        customer = self.prospect(filled_in)
        with self._store.write() as work:
            work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
            if draft_id is not None:
                work.discard_draft(draft_id)
        return customer

    def prospect(self, filled_in: Customer) -> Customer:
        """The new prospect of the rep that ``filled_in`` makes, not kept yet.

        Raises:
            RuleViolation: every problem, at its field.
        """
        may_write(self._account)
        customer = replace(
            normal(filled_in),
            status=LifecycleStatus.PROSPECT,
            sales_rep=self._account.sales_rep,
            changed_at=self._clock.now(),
        )
        raise_any(self.check(customer))
        return customer

    def update(self, before: Customer, edited: Customer, instead_of: str = "") -> Customer:
        """The customer after the rep's changes: what differs between ``before``, which was on screen, and
        ``edited`` is laid over what stands now, and queued.

        ``instead_of`` names a refused change that these put right: it leaves the attention list.

        Raises:
            RuleViolation: every problem, or ``customer.changed_elsewhere`` for each group that somebody else
                changed since it was on screen.
        """
        may_write(self._account)
        patch = difference(before, normal(edited))
        current = self.get(before.id)
        merged = merge(current, patch)
        raise_any(Problem("customer.changed_elsewhere", each.group) for each in merged.conflicts)
        if not merged.changed:
            self._settle(instead_of)
            return merged.customer
        raise_any(check_admin_change(current.admin_user, merged.customer.admin_user))
        raise_any((*check_customer(merged.customer), *self._blocked(merged.customer)))
        with self._store.write() as work:
            if instead_of and work.waits_for_person(instead_of):
                work.discard_refusal(instead_of)
            # One that the portal refused is not there to be changed: it is created again, put right.
            is_refused = work.is_refused(before.id)
            command = CreateCustomer(merged.customer) if is_refused else UpdateCustomer(patch)
            work.enqueue(command, Target(Kind.CUSTOMER, before.id))
        return self.get(before.id)

    def _settle(self, instead_of: str) -> None:
        """The portal has every value already: what was refused needs nobody any more."""
        if instead_of:
            with self._store.write() as work:
                if work.waits_for_person(instead_of):
                    work.discard_refusal(instead_of)

    def _blocked(self, customer: Customer) -> tuple[Problem, ...]:
        found = find_duplicates(self._store.readers, customer)
        return tuple(
            Problem("customer.duplicate", "identity.registration_number", {"id": each.id, "name": each.name})
            for each in found
            if each.kind.blocks
        )


def may_write(account: Account) -> None:
    """Make sure that the account may change anything.

    Raises:
        RuleViolation: ``account.reads_only``.
    """
    if account.role is Role.VIEWER:
        raise violation("account.reads_only")


def normal(customer: Customer) -> Customer:
    """``customer`` with legal numbers and e-mails in normal form; addresses and phones stay as typed."""
    country = customer.address.country
    return replace(
        customer,
        identity=_normal_identity(customer.identity, country),
        contacts=tuple(_normal_contact(contact) for contact in customer.contacts),
    )


def _normal_identity(identity: LegalIdentity, country: str) -> LegalIdentity:
    registration = check_registration(identity.registration_number, country)
    vat = check_vat_number(identity.vat_number, country)
    return replace(
        identity,
        name=identity.name.strip(),
        registration_number=registration.normal if registration.is_valid else identity.registration_number,
        vat_number=vat.normal if vat.is_valid else identity.vat_number,
    )


def _normal_contact(contact: Contact) -> Contact:
    email = check_email(contact.email) if contact.email.strip() else None
    return replace(contact, email=email.normal) if email is not None and email.is_valid else contact


def raise_any(problems: Iterable[Problem]) -> None:
    """Raise ``RuleViolation`` with ``problems`` when there are any."""
    found = tuple(problems)
    if found:
        raise RuleViolation(*found)

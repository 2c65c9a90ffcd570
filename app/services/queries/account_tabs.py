"""The tabs of a customer file about accounts: products, subscriptions, CSP accounts, users, installation."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain.catalogue.catalogue import Period
from app.domain.customer.customer import Contact, Customer, InstallationStage
from app.domain.customer.mailing import SentMail
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import CspAccountId, CustomerId, PartnerSubscriptionId, ProductId, ProgrammeId
from app.domain.money import Money
from app.domain.subscription.subscription import (
    CspAccount,
    CustomerUser,
    PartnerSubscription,
    Subscription,
    SubscriptionStatus,
    Trial,
)
from app.domain.subscription.term import TermState
from app.models.connection import Readers
from app.services.queries.customer_file import licences_of
from app.services.queries.owned import owned
from app.services.queries.rows import LicenceRow

_NOT_NOW = (TermState.UPCOMING, TermState.ENDED)


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A line of the Products tab; the category is the product's family in its programme.

    Without a subscription of its own a licence counts as one that is active since its start.
    """

    id: str
    status: SubscriptionStatus
    programme_id: ProgrammeId | None
    product_id: ProductId
    level: str | None
    billing: Period
    quantity: int
    payment: Money
    purchased_on: date
    end_date: date
    csp_account_id: CspAccountId | None = None
    partner_subscription_id: PartnerSubscriptionId | None = None


@dataclass(frozen=True, slots=True)
class Installation:
    """How far the installation is, who receives the onboarding, and what was sent, newest first."""

    stage: InstallationStage | None
    technical_contacts: tuple[Contact, ...]
    mails: tuple[SentMail, ...]


def products_of(readers: Readers, id: CustomerId) -> tuple[ProductRow, ...]:
    """What the customer has bought, the last bought first."""
    subscriptions, held = _subscriptions(readers, id), _Held.of(readers, id)
    covered = {
        (contract_id, each.product_id) for each in subscriptions for contract_id in held.contracts_of(each)
    }
    programmes = _programmes(readers, id)
    rows = [_subscribed(held.as_held(each)) for each in subscriptions]
    rows += [
        _licensed(each, programmes.get(each.contract_id))
        for each in held.licences
        if (each.contract_id, each.product_id) not in covered
    ]
    return tuple(sorted(rows, key=lambda row: (-row.purchased_on.toordinal(), row.product_id, row.id)))


def subscriptions_of(readers: Readers, id: CustomerId) -> tuple[Subscription, ...]:
    """The customer's subscriptions as they are today, the last bought first."""
    held = _Held.of(readers, id)
    found = (held.as_held(each) for each in _subscriptions(readers, id))
    return tuple(sorted(found, key=lambda each: (each.purchased_on, each.number), reverse=True))


def csp_accounts_of(readers: Readers, id: CustomerId) -> tuple[CspAccount, ...]:
    """The customer's Microsoft tenants, by domain."""
    found = owned(readers, Kind.CSP_ACCOUNT, CspAccount, id)
    return tuple(sorted(found, key=lambda each: each.tenant_domain))


def users_of(readers: Readers, id: CustomerId) -> tuple[CustomerUser, ...]:
    """The people who can sign in to the customer's account, admins first."""
    found = owned(readers, Kind.CUSTOMER_USER, CustomerUser, id)
    return tuple(sorted(found, key=lambda each: (each.role, each.name, each.id)))


def trials_of(readers: Readers, id: CustomerId) -> tuple[Trial, ...]:
    """What the customer tries or tried, the last started first."""
    found = owned(readers, Kind.TRIAL, Trial, id)
    return tuple(sorted(found, key=lambda each: (each.started_on, each.id), reverse=True))


def mails_of(readers: Readers, id: CustomerId) -> tuple[SentMail, ...]:
    """What the portal sent to the customer's people, or will, newest first."""
    found = owned(readers, Kind.SENT_MAIL, SentMail, id)
    return tuple(sorted(found, key=lambda each: (each.asked_at, each.id), reverse=True))


def installation_of(readers: Readers, id: CustomerId) -> Installation:
    """The Installation tab.

    Raises:
        RuleViolation: ``customer.missing``.
    """
    found = owned(readers, Kind.CUSTOMER, Customer, id)
    if not found:
        raise violation("customer.missing", id=id)
    return Installation(found[0].stage, found[0].technical_contacts, mails_of(readers, id))


def partner_subscriptions(readers: Readers) -> tuple[PartnerSubscription, ...]:
    """The partner's own subscriptions, to buy under, in the portal's order of ids."""
    return tuple(sorted(owned(readers, Kind.PARTNER_SUBSCRIPTION, PartnerSubscription, ""), key=_id))


def _id(subscription: PartnerSubscription) -> str:
    return subscription.id


def _subscriptions(readers: Readers, id: CustomerId) -> list[Subscription]:
    """The customer's subscriptions as the portal wrote them."""
    return list(owned(readers, Kind.SUBSCRIPTION, Subscription, id))


@dataclass(frozen=True, slots=True)
class _Held:
    """What a customer holds today, and which contract took the place of which."""

    licences: tuple[LicenceRow, ...]
    renews: Mapping[str, str]

    @classmethod
    def of(cls, readers: Readers, id: CustomerId) -> "_Held":
        """What is held by the customer."""
        with readers.borrow() as connection:
            rows = connection.execute(
                "SELECT id, renews FROM contract WHERE customer_id = ? AND renews <> ''", (id,)
            ).fetchall()
        return cls(licences_of(readers, id), dict(rows))

    def contracts_of(self, subscription: Subscription) -> Iterator[str]:
        """The contract of a subscription, then those that it took the place of: one may run yet."""
        contract_id: str | None = subscription.contract_id
        while contract_id:
            yield contract_id
            contract_id = self.renews.get(contract_id)

    def as_held(self, subscription: Subscription) -> Subscription:
        """The subscription with the seats, the payment and the term of its licence as they are today."""
        mine = [
            each
            for contract_id in self.contracts_of(subscription)
            for each in self.licences
            if (each.contract_id, each.product_id) == (contract_id, subscription.product_id)
        ]
        if not mine:
            return subscription
        held = next((each for each in mine if each.state not in _NOT_NOW), mine[0])
        is_over = held.state is TermState.ENDED
        return replace(
            subscription,
            status=SubscriptionStatus.CANCELLED if is_over else subscription.status,
            quantity=held.quantity,
            payment=held.payment,
            end_date=mine[0].end_date,
        )


def _subscribed(subscription: Subscription) -> ProductRow:
    return ProductRow(
        id=subscription.id,
        status=subscription.status,
        programme_id=subscription.programme_id,
        product_id=subscription.product_id,
        level=None,
        billing=subscription.billing,
        quantity=subscription.quantity,
        payment=subscription.payment,
        purchased_on=subscription.purchased_on,
        end_date=subscription.end_date,
        csp_account_id=subscription.csp_account_id,
        partner_subscription_id=subscription.partner_subscription_id,
    )


def _licensed(licence: LicenceRow, programme_id: ProgrammeId | None) -> ProductRow:
    is_over = licence.state is TermState.ENDED
    return ProductRow(
        id=licence.id,
        status=SubscriptionStatus.CANCELLED if is_over else SubscriptionStatus.ACTIVE,
        programme_id=programme_id,
        product_id=licence.product_id,
        level=licence.level,
        billing=licence.period,
        quantity=licence.quantity,
        payment=licence.payment,
        purchased_on=licence.start_date,
        end_date=licence.end_date,
    )


def _programmes(readers: Readers, id: CustomerId) -> dict[str, ProgrammeId]:
    """The programme of each contract of the customer."""
    with readers.borrow() as connection:
        rows = connection.execute("SELECT id, programme_id FROM contract WHERE customer_id = ?", (id,))
        return {contract_id: ProgrammeId(programme_id) for contract_id, programme_id in rows}

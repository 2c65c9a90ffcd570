"""What a customer subscribes to, and under whose accounts. The portal alone writes these."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.catalogue.catalogue import Period
from app.domain.ids import (
    ContractId,
    CspAccountId,
    CustomerId,
    CustomerUserId,
    OrderId,
    PartnerSubscriptionId,
    ProductId,
    ProgrammeId,
    SubscriptionId,
    TrialId,
)
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class PartnerSubscription:
    """A subscription of the partner's own, under which its customers buy; decides how they are billed."""

    id: PartnerSubscriptionId
    name: Mapping[str, str]
    billing: Period
    credit_days: int


class SubscriptionStatus(StrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Subscription:
    """A product that a customer pays for over a term; ``payment`` is one full billing period's net amount."""

    id: SubscriptionId
    number: str
    customer_id: CustomerId
    programme_id: ProgrammeId
    product_id: ProductId
    status: SubscriptionStatus
    quantity: int
    billing: Period
    payment: Money
    term_months: int
    purchased_on: date
    end_date: date
    order_id: OrderId | None = None
    contract_id: ContractId | None = None
    partner_subscription_id: PartnerSubscriptionId | None = None
    csp_account_id: CspAccountId | None = None


class CspAccountState(StrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class CspAccount:
    """A customer's Microsoft tenant, as the partner buys for it."""

    id: CspAccountId
    customer_id: CustomerId
    tenant_domain: str
    company_name: str
    state: CspAccountState
    linked_on: date


class CustomerUserRole(StrEnum):
    ADMIN = "admin"
    USER = "user"


class CustomerUserState(StrEnum):
    INVITED = "invited"
    ACTIVE = "active"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class CustomerUser:
    """A person of the customer's who can sign in to its account."""

    id: CustomerUserId
    customer_id: CustomerId
    name: str
    email: str
    role: CustomerUserRole
    state: CustomerUserState
    created_on: date


class TrialStatus(StrEnum):
    RUNNING = "running"
    CONVERTED = "converted"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Trial:
    """A package tried without paying; ``ends_on`` is its last day. A purchase converts it."""

    id: TrialId
    customer_id: CustomerId
    programme_id: ProgrammeId
    product_id: ProductId
    licences: int
    started_on: date
    ends_on: date
    started_at: datetime
    converted_on: date | None = None
    order_id: OrderId | None = None

    def status_on(self, today: date) -> TrialStatus:
        """How the trial stands on ``today``."""
        if self.converted_on is not None:
            return TrialStatus.CONVERTED
        return TrialStatus.RUNNING if today <= self.ends_on else TrialStatus.ENDED


def trial_end(started_on: date, trial_days: int) -> date:
    """The last day of a trial; the day it starts is not counted."""
    return started_on + timedelta(days=trial_days)

"""Values of a customer's field groups as conflicts and the audit log carry them, read as the domain's own."""

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from app.domain.acceptance.acceptance import Acceptance
from app.domain.approval.approval import ApprovalAnswer, ApprovalStatus
from app.domain.catalogue.catalogue import CustomerType, LostReason, RefusalReason
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.customer.account import AdminUser, FirstUser, PackageChoice, SalesContact
from app.domain.customer.customer import (
    AccountState,
    Address,
    BillingProfile,
    Contact,
    InstallationStage,
    LegalIdentity,
    LifecycleStatus,
    Phone,
    SalesRep,
)
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.customer.loss import Loss
from app.domain.customer.microsoft import MicrosoftAccount
from app.domain.ids import CustomerTypeId, PartnerSubscriptionId
from app.domain.partner.branding import (
    BankAccount,
    GeneralConditions,
    LegalMentions,
    Logo,
    PaymentTerms,
)
from app.domain.partner.partner_lists import OwnLists
from app.domain.quote.quote import QuoteStatus, Refusal
from app.domain.subscription.contract import OrderStatus
from app.domain.subscription.subscription import PartnerSubscription
from app.wire.codec import decode_as

CONTACTS = "contacts."
"""What the name of a contact's group begins with; its identity follows."""

_TYPES: dict[str, Any] = {
    "identity": LegalIdentity,
    "address": Address,
    "billing": BillingProfile | None,
    "electronic_address": ElectronicAddress | None,
    "delivery_address": Address | None,
    "gets_order_updates": bool,
    "phone": Phone,
    "customer_type_id": CustomerTypeId | None,
    "partner_subscription_id": PartnerSubscriptionId | None,
    "sales_contacts": tuple[SalesContact, ...],
    "admin_user": AdminUser | None,
    "microsoft": MicrosoftAccount | None,
    "account_state": AccountState | None,
    "stage": InstallationStage | None,
    "loss": Loss | None,
    "lost_on": date | None,
    "sales_rep": SalesRep,
    "package": PackageChoice | None,
    "first_user": FirstUser | None,
}


_OF_KIND: dict[tuple[str, str], Any] = {
    ("customer", "status"): LifecycleStatus,
    ("quote", "status"): QuoteStatus,
    ("quote", "refusal"): Refusal | None,
    ("quote", "acceptance"): Acceptance | None,
    ("order", "status"): OrderStatus,
    ("change_order", "status"): ChangeOrderStatus,
    ("approval", "status"): ApprovalStatus,
    ("approval", "answer"): ApprovalAnswer | None,
    ("partner", "mentions"): LegalMentions,
    ("partner", "payment"): PaymentTerms | None,
    ("partner", "payment_days"): int,
    ("partner", "logo"): Logo | None,
    ("partner", "bank"): BankAccount | None,
    ("partner", "footers"): dict[str, str],
    ("partner", "conditions"): tuple[GeneralConditions, ...],
    ("partner", "attaches_conditions"): bool,
    ("partner", "vat_on_debits"): bool,
    ("partner", "customer_types"): tuple[CustomerType, ...],
    ("partner", "partner_subscriptions"): tuple[PartnerSubscription, ...],
    ("partner", "refusal_reasons"): tuple[RefusalReason, ...],
    ("partner", "lost_reasons"): tuple[LostReason, ...],
    ("partner", "discount_limits"): dict[str, Decimal],
    ("partner", "lists"): OwnLists | None,
}


def value_of(group: str, raw: msgspec.Raw, kind: str = "customer") -> object:
    """The value of ``group`` of a document of ``kind`` that ``raw`` holds.

    Raises:
        RuleViolation: ``wire.malformed``.
    """
    expected = Contact | None if group.startswith(CONTACTS) else _OF_KIND.get((kind, group))
    value: object = decode_as(expected or _TYPES.get(group, str), bytes(raw))
    return value

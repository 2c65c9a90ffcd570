"""The names of statuses, stages, roles and periods, as DESIGN's table of words gives them."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.catalogue import OfferType, Period
from app.domain.contract import InvoiceStatus, OrderStatus
from app.domain.customer import AccountState, ContactRole, CustomerKind, InstallationStage, LifecycleStatus
from app.domain.partner import Role
from app.domain.quote import QuoteStatus
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

_Table = Mapping[str, Marked]

QUEUED = QT_TRANSLATE_NOOP("names", "To send")
"""What a quote, a customer or a change is until the portal has it."""

_QUOTE_STATUS: _Table = {
    QuoteStatus.DRAFT: QT_TRANSLATE_NOOP("names", "Draft"),
    QuoteStatus.OPEN: QT_TRANSLATE_NOOP("names", "Open"),
    QuoteStatus.VALIDATED: QT_TRANSLATE_NOOP("names", "Validated"),
    QuoteStatus.REFUSED: QT_TRANSLATE_NOOP("names", "Refused"),
    QuoteStatus.EXPIRED: QT_TRANSLATE_NOOP("names", "Expired"),
    QuoteStatus.SUPERSEDED: QT_TRANSLATE_NOOP("names", "Superseded"),
}
_LIFECYCLE_STATUS: _Table = {
    LifecycleStatus.PROSPECT: QT_TRANSLATE_NOOP("names", "Prospect"),
    LifecycleStatus.INSTALLING: QT_TRANSLATE_NOOP("names", "Installing"),
    LifecycleStatus.INSTALLED: QT_TRANSLATE_NOOP("names", "Installed"),
    LifecycleStatus.LOST: QT_TRANSLATE_NOOP("names", "Lost"),
}
_ACCOUNT_STATE: _Table = {
    AccountState.ENABLED: QT_TRANSLATE_NOOP("names", "Enabled"),
    AccountState.DISABLED: QT_TRANSLATE_NOOP("names", "Disabled"),
    AccountState.SUSPENDED: QT_TRANSLATE_NOOP("names", "Suspended"),
}
_INSTALLATION_STAGE: _Table = {
    InstallationStage.PREREQUISITES: QT_TRANSLATE_NOOP("names", "Prerequisites"),
    InstallationStage.REDIRECTION: QT_TRANSLATE_NOOP("names", "Redirection"),
    InstallationStage.COMPLETED: QT_TRANSLATE_NOOP("names", "Completed"),
}
_CUSTOMER_KIND: _Table = {
    CustomerKind.ORGANIZATION: QT_TRANSLATE_NOOP("names", "Organization"),
    CustomerKind.CHANNEL: QT_TRANSLATE_NOOP("names", "Channel"),
}
_CONTACT_ROLE: _Table = {
    ContactRole.PRIMARY: QT_TRANSLATE_NOOP("names", "Primary contact"),
    ContactRole.BILLING: QT_TRANSLATE_NOOP("names", "Billing contact"),
    ContactRole.TECHNICAL: QT_TRANSLATE_NOOP("names", "Technical contact"),
    ContactRole.ADMIN: QT_TRANSLATE_NOOP("names", "Admin user"),
}
_ROLE: _Table = {
    Role.REP: QT_TRANSLATE_NOOP("names", "Sales rep"),
    Role.MANAGER: QT_TRANSLATE_NOOP("names", "Manager"),
    Role.VIEWER: QT_TRANSLATE_NOOP("names", "Viewer"),
}
_OFFER_TYPE: _Table = {
    OfferType.BUNDLE: QT_TRANSLATE_NOOP("names", "Bundle"),
    OfferType.CUSTOM: QT_TRANSLATE_NOOP("names", "Custom"),
}
_PERIOD: _Table = {
    Period.ONE_TIME: QT_TRANSLATE_NOOP("names", "One-time"),
    Period.MONTH: QT_TRANSLATE_NOOP("names", "Monthly"),
    Period.YEAR: QT_TRANSLATE_NOOP("names", "Yearly"),
}
_ORDER_STATUS: _Table = {
    OrderStatus.PLACED: QT_TRANSLATE_NOOP("names", "Placed"),
    OrderStatus.PROVISIONED: QT_TRANSLATE_NOOP("names", "Provisioned"),
}
_INVOICE_STATUS: _Table = {
    InvoiceStatus.DUE: QT_TRANSLATE_NOOP("names", "Due"),
    InvoiceStatus.PAID: QT_TRANSLATE_NOOP("names", "Paid"),
    InvoiceStatus.OVERDUE: QT_TRANSLATE_NOOP("names", "Overdue"),
}

# Members of different enumerations compare equal when their codes do, so each type has its own table.
NAMES: Mapping[type[StrEnum], _Table] = {
    QuoteStatus: _QUOTE_STATUS,
    LifecycleStatus: _LIFECYCLE_STATUS,
    AccountState: _ACCOUNT_STATE,
    InstallationStage: _INSTALLATION_STAGE,
    CustomerKind: _CUSTOMER_KIND,
    ContactRole: _CONTACT_ROLE,
    Role: _ROLE,
    OfferType: _OFFER_TYPE,
    Period: _PERIOD,
    OrderStatus: _ORDER_STATUS,
    InvoiceStatus: _INVOICE_STATUS,
}

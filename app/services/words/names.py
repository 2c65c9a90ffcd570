"""The names of statuses, stages, roles and periods, as DESIGN's table of words gives them."""

from collections.abc import Mapping

from app.services.words.account_names import ACCOUNT_NAMES
from app.services.words.mail_names import MAIL_NAMES
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

_Table = Mapping[str, Marked]

QUEUED = QT_TRANSLATE_NOOP("names", "To send")
"""What a quote, a customer or a change is until the portal has it."""

_QUOTE_STATUS: _Table = {
    "draft": QT_TRANSLATE_NOOP("names", "Draft"),
    "open": QT_TRANSLATE_NOOP("names", "Open"),
    "validated": QT_TRANSLATE_NOOP("names", "Validated"),
    "refused": QT_TRANSLATE_NOOP("names", "Refused"),
    "expired": QT_TRANSLATE_NOOP("names", "Lost (expired)"),
    "superseded": QT_TRANSLATE_NOOP("names", "Superseded"),
}
_LIFECYCLE_STATUS: _Table = {
    "prospect": QT_TRANSLATE_NOOP("names", "Prospect"),
    "installing": QT_TRANSLATE_NOOP("names", "Installing"),
    "installed": QT_TRANSLATE_NOOP("names", "Installed"),
    "lost": QT_TRANSLATE_NOOP("names", "Lost"),
}
_ACCOUNT_STATE: _Table = {
    "enabled": QT_TRANSLATE_NOOP("names", "Enabled"),
    "disabled": QT_TRANSLATE_NOOP("names", "Disabled"),
    "suspended": QT_TRANSLATE_NOOP("names", "Suspended"),
}
_INSTALLATION_STAGE: _Table = {
    "prerequisites": QT_TRANSLATE_NOOP("names", "Prerequisites"),
    "redirection": QT_TRANSLATE_NOOP("names", "Redirection"),
    "completed": QT_TRANSLATE_NOOP("names", "Completed"),
}
_CUSTOMER_KIND: _Table = {
    "organization": QT_TRANSLATE_NOOP("names", "Organization"),
    "channel": QT_TRANSLATE_NOOP("names", "Channel"),
}
_CONTACT_ROLE: _Table = {
    "primary": QT_TRANSLATE_NOOP("names", "Primary contact"),
    "billing": QT_TRANSLATE_NOOP("names", "Billing contact"),
    "technical": QT_TRANSLATE_NOOP("names", "Technical contact"),
    "admin": QT_TRANSLATE_NOOP("names", "Admin user"),
}
_ROLE: _Table = {
    "rep": QT_TRANSLATE_NOOP("names", "Sales rep"),
    "manager": QT_TRANSLATE_NOOP("names", "Manager"),
    "viewer": QT_TRANSLATE_NOOP("names", "Viewer"),
}
_OFFER_TYPE: _Table = {
    "bundle": QT_TRANSLATE_NOOP("names", "Bundle"),
    "custom": QT_TRANSLATE_NOOP("names", "Custom"),
}
_PERIOD: _Table = {
    "one_time": QT_TRANSLATE_NOOP("names", "One-time"),
    "month": QT_TRANSLATE_NOOP("names", "Monthly"),
    "year": QT_TRANSLATE_NOOP("names", "Yearly"),
}
_ORDER_STATUS: _Table = {
    "placed": QT_TRANSLATE_NOOP("names", "Placed"),
    "provisioned": QT_TRANSLATE_NOOP("names", "Provisioned"),
}
_CHANGE_ORDER_STATUS: _Table = {
    "draft": QT_TRANSLATE_NOOP("names", "Draft"),
    "open": QT_TRANSLATE_NOOP("names", "Open"),
    "submitted": QT_TRANSLATE_NOOP("changes", "Ordered"),
    "cancelled": QT_TRANSLATE_NOOP("changes", "Cancelled"),
    "expired": QT_TRANSLATE_NOOP("changes", "Expired"),
}
_APPROVAL_STATUS: _Table = {
    "requested": QT_TRANSLATE_NOOP("names", "Asked for"),
    "approved": QT_TRANSLATE_NOOP("names", "Approved"),
    "declined": QT_TRANSLATE_NOOP("names", "Declined"),
    "withdrawn": QT_TRANSLATE_NOOP("names", "Withdrawn"),
    "void": QT_TRANSLATE_NOOP("names", "Void"),
}
_INVOICE_STATUS: _Table = {
    "upcoming": QT_TRANSLATE_NOOP("accounts", "Upcoming"),
    "due": QT_TRANSLATE_NOOP("names", "Due"),
    "paid": QT_TRANSLATE_NOOP("names", "Paid"),
    "overdue": QT_TRANSLATE_NOOP("names", "Overdue"),
}

# By the names of the types, so that saying one name does not load all the nouns; a test holds them together.
NAMES: Mapping[str, _Table] = {
    "QuoteStatus": _QUOTE_STATUS,
    "LifecycleStatus": _LIFECYCLE_STATUS,
    "AccountState": _ACCOUNT_STATE,
    "InstallationStage": _INSTALLATION_STAGE,
    "CustomerKind": _CUSTOMER_KIND,
    "ContactRole": _CONTACT_ROLE,
    "Role": _ROLE,
    "OfferType": _OFFER_TYPE,
    "Period": _PERIOD,
    "OrderStatus": _ORDER_STATUS,
    "ChangeOrderStatus": _CHANGE_ORDER_STATUS,
    "InvoiceStatus": _INVOICE_STATUS,
    "ApprovalStatus": _APPROVAL_STATUS,
    **ACCOUNT_NAMES,
    **MAIL_NAMES,
}

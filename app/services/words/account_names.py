"""The names of what customers subscribe to, of their accounts and of mailings."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

ACCOUNT_NAMES: Mapping[str, Mapping[str, Marked]] = {
    "SubscriptionStatus": {
        "active": QT_TRANSLATE_NOOP("accounts", "Active"),
        "suspended": QT_TRANSLATE_NOOP("accounts", "Suspended"),
        "cancelled": QT_TRANSLATE_NOOP("accounts", "Cancelled"),
    },
    "CspAccountState": {
        "active": QT_TRANSLATE_NOOP("accounts", "Linked"),
        "suspended": QT_TRANSLATE_NOOP("accounts", "Suspended"),
    },
    "CustomerUserRole": {
        "admin": QT_TRANSLATE_NOOP("accounts", "Admin user"),
        "user": QT_TRANSLATE_NOOP("accounts", "User"),
    },
    "CustomerUserState": {
        "invited": QT_TRANSLATE_NOOP("accounts", "Invited"),
        "active": QT_TRANSLATE_NOOP("accounts", "Signed in"),
        "disabled": QT_TRANSLATE_NOOP("accounts", "Disabled"),
    },
    "TrialStatus": {
        "running": QT_TRANSLATE_NOOP("accounts", "Running"),
        "converted": QT_TRANSLATE_NOOP("accounts", "Purchased"),
        "ended": QT_TRANSLATE_NOOP("accounts", "Ended"),
    },
    "MailKind": {
        "onboarding": QT_TRANSLATE_NOOP("accounts", "Onboarding e-mail"),
        "confirmation": QT_TRANSLATE_NOOP("accounts", "Confirmation of an order"),
        "credentials": QT_TRANSLATE_NOOP("accounts", "Credentials and portal link"),
        "request": QT_TRANSLATE_NOOP("accounts", "Request from a colleague"),
    },
    "MailState": {
        "waiting": QT_TRANSLATE_NOOP("accounts", "Waiting"),
        "sent": QT_TRANSLATE_NOOP("accounts", "Sent"),
        "failed": QT_TRANSLATE_NOOP("accounts", "Failed"),
    },
    "MicrosoftAccountKind": {
        "existing": QT_TRANSLATE_NOOP("accounts", "Existing Microsoft account"),
        "new": QT_TRANSLATE_NOOP("accounts", "New Microsoft account"),
        "skipped": QT_TRANSLATE_NOOP("accounts", "No Microsoft account for now"),
    },
    "Qualification": {
        "commercial": QT_TRANSLATE_NOOP("accounts", "Commercial"),
        "education": QT_TRANSLATE_NOOP("accounts", "Education"),
        "non_profit": QT_TRANSLATE_NOOP("accounts", "Non-profit"),
    },
    "EducationSegment": {
        "primary_secondary": QT_TRANSLATE_NOOP("accounts", "Primary or secondary school"),
        "higher": QT_TRANSLATE_NOOP("accounts", "Higher education"),
        "research": QT_TRANSLATE_NOOP("accounts", "Research"),
        "other": QT_TRANSLATE_NOOP("accounts", "Other education"),
    },
    "AccountCreation": {
        "purchase": QT_TRANSLATE_NOOP("accounts", "Purchase"),
        "trial": QT_TRANSLATE_NOOP("accounts", "Trial"),
    },
}

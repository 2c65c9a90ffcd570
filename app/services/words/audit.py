"""What the audit log says was done, to what, and how it came out."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words

_ACTIONS: Mapping[str, Marked] = {
    "customer.create": QT_TRANSLATE_NOOP("history", "Customer created"),
    "customer.update": QT_TRANSLATE_NOOP("history", "Profile changed"),
    "customer.set_account_state": QT_TRANSLATE_NOOP("history", "Account state changed"),
    "customer.lose": QT_TRANSLATE_NOOP("history", "Marked as lost"),
    "customer.reopen": QT_TRANSLATE_NOOP("history", "Taken up again as a prospect"),
    "quote.create": QT_TRANSLATE_NOOP("history", "Quote created"),
    "quote.revise": QT_TRANSLATE_NOOP("history", "Quote modified"),
    "quote.refuse": QT_TRANSLATE_NOOP("history", "Quote refused"),
    "quote.validate": QT_TRANSLATE_NOOP("history", "Quote validated"),
    "order.purchase": QT_TRANSLATE_NOOP("history", "Order placed"),
    "trial.start": QT_TRANSLATE_NOOP("history", "Trial started"),
    "onboarding.send": QT_TRANSLATE_NOOP("history", "Onboarding e-mail asked for"),
    "credentials.send": QT_TRANSLATE_NOOP("history", "Sign-in e-mail asked for"),
    "customer.ask_for": QT_TRANSLATE_NOOP("history", "Customer asked for by a colleague"),
    "onboarding.open": QT_TRANSLATE_NOOP("history", "Onboarding opened"),
    "onboarding.confirm": QT_TRANSLATE_NOOP("history", "Stage of the installation confirmed"),
    "credentials.choose": QT_TRANSLATE_NOOP("history", "Password of the customer portal chosen"),
    "customer.sign_in": QT_TRANSLATE_NOOP("history", "Signed in to the customer portal"),
    "mail.sent": QT_TRANSLATE_NOOP("history", "E-mail sent"),
    "mail.failed": QT_TRANSLATE_NOOP("history", "E-mail not sent"),
}
_OUTCOMES: Mapping[str, Marked] = {
    "applied": QT_TRANSLATE_NOOP("history", "Done"),
    "merged": QT_TRANSLATE_NOOP("history", "Merged"),
    "noop": QT_TRANSLATE_NOOP("history", "Done already"),
    "conflict": QT_TRANSLATE_NOOP("history", "Conflict"),
    "rejected": QT_TRANSLATE_NOOP("history", "Refused"),
    "dependency_failed": QT_TRANSLATE_NOOP("history", "Not carried out"),
    "retry_later": QT_TRANSLATE_NOOP("history", "Put off"),
}
_FIELDS: Mapping[str, Marked] = {
    "identity": QT_TRANSLATE_NOOP("history", "name and legal numbers"),
    "address": QT_TRANSLATE_NOOP("history", "address"),
    "billing": QT_TRANSLATE_NOOP("history", "billing profile"),
    "phone": QT_TRANSLATE_NOOP("history", "phone"),
    "website": QT_TRANSLATE_NOOP("history", "website"),
    "industry": QT_TRANSLATE_NOOP("history", "industry"),
    "segment": QT_TRANSLATE_NOOP("history", "company size"),
    "language": QT_TRANSLATE_NOOP("history", "language of documents"),
    "customer_type_id": QT_TRANSLATE_NOOP("history", "customer type"),
    "contacts": QT_TRANSLATE_NOOP("history", "contacts"),
    "status": QT_TRANSLATE_NOOP("history", "status"),
    "account_state": QT_TRANSLATE_NOOP("history", "account state"),
    "stage": QT_TRANSLATE_NOOP("history", "installation stage"),
    "loss": QT_TRANSLATE_NOOP("history", "reason of the loss"),
    "lost_on": QT_TRANSLATE_NOOP("history", "day of the loss"),
    "parent_id": QT_TRANSLATE_NOOP("history", "channel account"),
    "primary_domain": QT_TRANSLATE_NOOP("history", "domain"),
    "partner_subscription_id": QT_TRANSLATE_NOOP("history", "partner subscription"),
    "sales_contacts": QT_TRANSLATE_NOOP("history", "sales representatives"),
    "admin_user": QT_TRANSLATE_NOOP("history", "admin user"),
    "microsoft": QT_TRANSLATE_NOOP("history", "Microsoft account"),
    "package": QT_TRANSLATE_NOOP("history", "package"),
    "first_user": QT_TRANSLATE_NOOP("history", "first user"),
    "terms": QT_TRANSLATE_NOOP("history", "lines and terms"),
    "totals": QT_TRANSLATE_NOOP("history", "amounts"),
    "revision": QT_TRANSLATE_NOOP("history", "revision"),
    "refusal": QT_TRANSLATE_NOOP("history", "reason of the refusal"),
    "acceptance": QT_TRANSLATE_NOOP("history", "acceptance"),
    "number": QT_TRANSLATE_NOOP("history", "number"),
    "recipients": QT_TRANSLATE_NOOP("history", "recipients"),
}
_BOOKKEEPING = frozenset({"written_at", "earlier", "changed_at"})
"""What changes with every revision, and says nothing to a reader."""


def audit_action(words: Words, action: str) -> str:
    """What was done; the portal's own name for it where this desk does not know it yet."""
    return words.say(_ACTIONS[action]) if action in _ACTIONS else action


def audit_outcome(words: Words, outcome: str) -> str:
    """How it came out."""
    return words.say(_OUTCOMES[outcome]) if outcome in _OUTCOMES else outcome


def audit_fields(words: Words, fields: tuple[str, ...]) -> str:
    """Which fields changed, parted by commas."""
    shown = (each for each in fields if each not in _BOOKKEEPING)
    return ", ".join(words.say(_FIELDS[each]) if each in _FIELDS else each for each in shown)

"""What the audit log says was done, to what, and how it came out."""

from collections.abc import Mapping

from app.domain.commands.specs import name_of
from app.services.words.commands import COMMAND_WORDS
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words

_ACTIONS: Mapping[str, Marked] = {
    **{name_of(cls): said.audit for cls, said in COMMAND_WORDS.items()},
    "onboarding.open": QT_TRANSLATE_NOOP("audit", "Onboarding opened"),
    "onboarding.confirm": QT_TRANSLATE_NOOP("audit", "Stage of the installation confirmed"),
    "offer.accept": QT_TRANSLATE_NOOP("audit", "Accepted on-line by the customer"),
    "offer.ask": QT_TRANSLATE_NOOP("audit", "Change asked for on-line by the customer"),
    "credentials.choose": QT_TRANSLATE_NOOP("audit", "Password of the customer portal chosen"),
    "customer.sign_in": QT_TRANSLATE_NOOP("audit", "Signed in to the customer portal"),
    "mail.sent": QT_TRANSLATE_NOOP("audit", "E-mail sent"),
    "mail.failed": QT_TRANSLATE_NOOP("audit", "E-mail not sent"),
}
_OUTCOMES: Mapping[str, Marked] = {
    "applied": QT_TRANSLATE_NOOP("audit", "Done"),
    "merged": QT_TRANSLATE_NOOP("audit", "Merged"),
    "noop": QT_TRANSLATE_NOOP("audit", "Done already"),
    "conflict": QT_TRANSLATE_NOOP("audit", "Conflict"),
    "rejected": QT_TRANSLATE_NOOP("audit", "Refused"),
    "dependency_failed": QT_TRANSLATE_NOOP("audit", "Not carried out"),
    "retry_later": QT_TRANSLATE_NOOP("audit", "Put off"),
}
_FIELDS: Mapping[str, Marked] = {
    "identity": QT_TRANSLATE_NOOP("audit", "name and legal numbers"),
    "address": QT_TRANSLATE_NOOP("audit", "address"),
    "billing": QT_TRANSLATE_NOOP("audit", "billing profile"),
    "electronic_address": QT_TRANSLATE_NOOP("audit", "electronic address"),
    "delivery_address": QT_TRANSLATE_NOOP("audit", "delivery address"),
    "gets_order_updates": QT_TRANSLATE_NOOP("audit", "order updates"),
    "phone": QT_TRANSLATE_NOOP("audit", "phone"),
    "website": QT_TRANSLATE_NOOP("audit", "website"),
    "industry": QT_TRANSLATE_NOOP("audit", "industry"),
    "segment": QT_TRANSLATE_NOOP("audit", "company size"),
    "language": QT_TRANSLATE_NOOP("audit", "language of documents"),
    "customer_type_id": QT_TRANSLATE_NOOP("audit", "customer type"),
    "contacts": QT_TRANSLATE_NOOP("audit", "contacts"),
    "status": QT_TRANSLATE_NOOP("audit", "status"),
    "account_state": QT_TRANSLATE_NOOP("audit", "account state"),
    "stage": QT_TRANSLATE_NOOP("audit", "installation stage"),
    "loss": QT_TRANSLATE_NOOP("audit", "reason of the loss"),
    "lost_on": QT_TRANSLATE_NOOP("audit", "day of the loss"),
    "parent_id": QT_TRANSLATE_NOOP("audit", "channel account"),
    "primary_domain": QT_TRANSLATE_NOOP("audit", "domain"),
    "partner_subscription_id": QT_TRANSLATE_NOOP("audit", "partner subscription"),
    "sales_contacts": QT_TRANSLATE_NOOP("audit", "sales representatives"),
    "admin_user": QT_TRANSLATE_NOOP("audit", "admin user"),
    "microsoft": QT_TRANSLATE_NOOP("audit", "Microsoft account"),
    "package": QT_TRANSLATE_NOOP("audit", "package"),
    "first_user": QT_TRANSLATE_NOOP("audit", "first user"),
    "terms": QT_TRANSLATE_NOOP("audit", "lines and terms"),
    "totals": QT_TRANSLATE_NOOP("audit", "amounts"),
    "revision": QT_TRANSLATE_NOOP("audit", "revision"),
    "refusal": QT_TRANSLATE_NOOP("audit", "reason of the refusal"),
    "acceptance": QT_TRANSLATE_NOOP("audit", "acceptance"),
    "answer": QT_TRANSLATE_NOOP("audit", "answer"),
    "void_revision": QT_TRANSLATE_NOOP("audit", "revision"),
    "order_id": QT_TRANSLATE_NOOP("audit", "order"),
    "number": QT_TRANSLATE_NOOP("audit", "number"),
    "name": QT_TRANSLATE_NOOP("audit", "name"),
    "legal_form": QT_TRANSLATE_NOOP("audit", "legal form"),
    "capital": QT_TRANSLATE_NOOP("audit", "capital"),
    "siren": QT_TRANSLATE_NOOP("audit", "SIREN"),
    "rcs_city": QT_TRANSLATE_NOOP("audit", "trade register"),
    "vat_number": QT_TRANSLATE_NOOP("audit", "VAT number"),
    "colour": QT_TRANSLATE_NOOP("audit", "colour"),
    "logo": QT_TRANSLATE_NOOP("audit", "logo"),
    "payment_days": QT_TRANSLATE_NOOP("audit", "days of payment"),
    "payment": QT_TRANSLATE_NOOP("audit", "terms of payment"),
    "bank": QT_TRANSLATE_NOOP("audit", "bank account"),
    "footers": QT_TRANSLATE_NOOP("audit", "foot of the page"),
    "conditions": QT_TRANSLATE_NOOP("audit", "general conditions"),
    "attaches_conditions": QT_TRANSLATE_NOOP("audit", "general conditions attached"),
    "vat_on_debits": QT_TRANSLATE_NOOP("audit", "VAT on debits"),
    "lists": QT_TRANSLATE_NOOP("audit", "lists of the partner"),
    "customer_types": QT_TRANSLATE_NOOP("audit", "customer types"),
    "partner_subscriptions": QT_TRANSLATE_NOOP("audit", "partner subscriptions"),
    "refusal_reasons": QT_TRANSLATE_NOOP("audit", "reasons of refusal"),
    "lost_reasons": QT_TRANSLATE_NOOP("audit", "reasons of loss"),
    "discount_limits": QT_TRANSLATE_NOOP("audit", "limits of discount"),
    "recipients": QT_TRANSLATE_NOOP("audit", "recipients"),
}
_BOOKKEEPING = frozenset({"written_at", "earlier", "changed_at"})
"""What changes with every revision, and says nothing to a reader."""


def audit_action(words: Words, action: str) -> str:
    """What was done; the portal's own name for it where this desk does not know it yet."""
    return words.say(_ACTIONS[action]) if action in _ACTIONS else action


def audit_outcome(words: Words, outcome: str) -> str:
    """Say the outcome of an action: applied, refused, in conflict."""
    return words.say(_OUTCOMES[outcome]) if outcome in _OUTCOMES else outcome


def audit_fields(words: Words, fields: tuple[str, ...]) -> str:
    """Which fields changed, parted by commas."""
    shown = (each for each in fields if each not in _BOOKKEEPING)
    return ", ".join(words.say(_FIELDS[each]) if each in _FIELDS else each for each in shown)

"""Everything a rep can ask for, and what it does to the document that it is about.

A command says what the rep did, never what a row should be. The laptop replays pending commands on the
portal's last copy to show their outcome; the portal applies the same functions and decides.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from app.domain.checks.transitions import advance
from app.domain.customer.customer import Customer
from app.domain.customer.mailing import SentMail
from app.domain.customer.merge import CustomerPatch, apply_patch
from app.domain.customer.transitions import (
    LoseCustomer,
    ReopenCustomer,
    SetAccountState,
    Transition,
    apply_transition,
)
from app.domain.document import Document
from app.domain.errors import violation
from app.domain.ids import TrialId
from app.domain.quote.lifecycle import QUOTE_TRANSITIONS, QuoteEvent
from app.domain.quote.quote import (
    Acceptance,
    Quote,
    QuoteRevision,
    QuoteStatus,
    QuoteTerms,
    QuoteTotals,
    Refusal,
)
from app.domain.subscription.contract import Order
from app.domain.subscription.subscription import Trial


@dataclass(frozen=True, slots=True)
class CreateCustomer:
    customer: Customer


@dataclass(frozen=True, slots=True)
class UpdateCustomer:
    patch: CustomerPatch


@dataclass(frozen=True, slots=True)
class CreateQuote:
    quote: Quote


@dataclass(frozen=True, slots=True)
class ReviseQuote:
    """A new revision; ``totals`` are the figures the rep saw."""

    terms: QuoteTerms
    totals: QuoteTotals
    written_at: datetime


@dataclass(frozen=True, slots=True)
class RefuseQuote:
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class ValidateQuote:
    """The customer said yes to ``totals``, under the agreement named in ``acceptance``."""

    acceptance: Acceptance
    totals: QuoteTotals


@dataclass(frozen=True, slots=True)
class Purchase:
    """Buy ``terms`` at ``totals``, the figures the rep saw; ``order`` is what it is until the portal speaks.

    ``trial_id`` names the trial that this converts.
    """

    order: Order
    terms: QuoteTerms
    totals: QuoteTotals
    trial_id: TrialId | None = None


@dataclass(frozen=True, slots=True)
class StartTrial:
    trial: Trial


@dataclass(frozen=True, slots=True)
class SendOnboarding:
    """Send the onboarding link to those named in ``mail``."""

    mail: SentMail


@dataclass(frozen=True, slots=True)
class SendCredentials:
    """Send those named in ``mail`` once more how to sign in to the customer's account."""

    mail: SentMail


@dataclass(frozen=True, slots=True)
class AskForCustomer:
    """Ask whoever looks after the customer of ``mail`` to hand it over."""

    mail: SentMail


Command = (
    CreateCustomer
    | UpdateCustomer
    | CreateQuote
    | ReviseQuote
    | RefuseQuote
    | ValidateQuote
    | Purchase
    | StartTrial
    | SendOnboarding
    | SendCredentials
    | AskForCustomer
    | Transition
)

COMMAND_TYPES: dict[str, type[Command]] = {
    "customer.create": CreateCustomer,
    "customer.update": UpdateCustomer,
    "customer.set_account_state": SetAccountState,
    "customer.lose": LoseCustomer,
    "customer.reopen": ReopenCustomer,
    "quote.create": CreateQuote,
    "quote.revise": ReviseQuote,
    "quote.refuse": RefuseQuote,
    "quote.validate": ValidateQuote,
    "order.purchase": Purchase,
    "trial.start": StartTrial,
    "onboarding.send": SendOnboarding,
    "credentials.send": SendCredentials,
    "customer.ask_for": AskForCustomer,
}

_NAME_OF: dict[type[Command], str] = {cls: name for name, cls in COMMAND_TYPES.items()}


def command_type(command: Command) -> str:
    """The name a command travels under."""
    return _NAME_OF[type(command)]


def apply(document: Document | None, command: Command) -> Document:
    """``document`` after ``command``.

    Raises:
        RuleViolation: the document does not exist, exists already, is of another kind, or its status does not
            allow the command.
    """
    match command:
        case (
            CreateCustomer(customer=created)
            | CreateQuote(quote=created)
            | Purchase(order=created)
            | StartTrial(trial=created)
            | SendOnboarding(mail=created)
            | SendCredentials(mail=created)
            | AskForCustomer(mail=created)
        ):
            if document is not None:
                raise violation("document.exists")
            return created
        case UpdateCustomer(patch=patch):
            if not isinstance(document, Customer):
                raise violation("document.missing")
            return apply_patch(document, patch)
        case SetAccountState() | LoseCustomer() | ReopenCustomer():
            if not isinstance(document, Customer):
                raise violation("document.missing")
            return apply_transition(document, command)
        case _:
            if not isinstance(document, Quote):
                raise violation("document.missing")
            return _apply_to_quote(document, command)


def replay(document: Document | None, commands: Iterable[Command]) -> Document | None:
    """``document`` after all of ``commands``, in order."""
    for command in commands:
        document = apply(document, command)
    return document


def _apply_to_quote(quote: Quote, command: ReviseQuote | RefuseQuote | ValidateQuote) -> Quote:
    match command:
        case ReviseQuote():
            return _revised(quote, command)
        case RefuseQuote(refusal=refusal):
            status = advance(QUOTE_TRANSITIONS, quote.status, QuoteEvent.REFUSE)
            return replace(quote, status=status, refusal=refusal)
        case ValidateQuote(acceptance=acceptance):
            status = advance(QUOTE_TRANSITIONS, quote.status, QuoteEvent.VALIDATE)
            return replace(quote, status=status, acceptance=acceptance)
        case _:
            assert_never(command)


def _revised(quote: Quote, command: ReviseQuote) -> Quote:
    status: QuoteStatus = advance(QUOTE_TRANSITIONS, quote.status, QuoteEvent.REVISE)
    kept = QuoteRevision(quote.revision, quote.terms, quote.totals, quote.written_at)
    return replace(
        quote,
        status=status,
        revision=quote.revision + 1,
        terms=command.terms,
        totals=command.totals,
        written_at=command.written_at,
        earlier=(*quote.earlier, kept),
    )

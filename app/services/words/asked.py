"""What a rep asked for, in a few words: the name of a command in outbox and attention."""

from typing import assert_never

from app.domain.commands.commands import (
    AskForCustomer,
    Command,
    CreateCustomer,
    CreateQuote,
    Purchase,
    RefuseQuote,
    ReviseQuote,
    SendCredentials,
    SendOnboarding,
    StartTrial,
    UpdateCustomer,
    ValidateQuote,
)
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from app.services.words.words import Words


def asked(words: Words, command: Command, number: str) -> str:
    """``Créer le client``, ``Valider le devis D-2026-1203``; ``number`` is that of the quote it is about."""
    match command:
        case CreateCustomer():
            return words.translate("asked", "Create the customer")
        case UpdateCustomer():
            return words.translate("asked", "Change the profile")
        case SetAccountState(event=event):
            return _account_change(words, event)
        case LoseCustomer():
            return words.translate("asked", "Mark as lost")
        case ReopenCustomer():
            return words.translate("asked", "Take up again as a prospect")
        case CreateQuote():
            return words.translate("asked", "Create quote {number}", number=number)
        case ReviseQuote():
            return words.translate("asked", "Modify quote {number}", number=number)
        case RefuseQuote():
            return words.translate("asked", "Refuse quote {number}", number=number)
        case ValidateQuote():
            return words.translate("asked", "Validate quote {number}", number=number)
        case Purchase():
            return words.translate("accounts", "Place the order")
        case StartTrial():
            return words.translate("accounts", "Start the trial")
        case SendOnboarding():
            return words.translate("accounts", "Send the onboarding e-mail")
        case SendCredentials():
            return words.translate("accounts", "Send the sign-in e-mail")
        case AskForCustomer():
            return words.translate("accounts", "Ask a colleague for the customer")
        case _:
            assert_never(command)


def _account_change(words: Words, event: AccountEvent) -> str:
    match event:
        case AccountEvent.ENABLE:
            return words.translate("asked", "Enable the account")
        case AccountEvent.DISABLE:
            return words.translate("asked", "Disable the account")
        case AccountEvent.SUSPEND:
            return words.translate("asked", "Suspend the account")
        case _:
            assert_never(event)

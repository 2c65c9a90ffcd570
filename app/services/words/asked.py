"""What a rep asked for, in a few words: the name of a command in outbox and attention."""

from typing import assert_never

from app.domain.commands import (
    Command,
    CreateCustomer,
    CreateQuote,
    Purchase,
    RefuseQuote,
    ReviseQuote,
    SendOnboarding,
    StartTrial,
    UpdateCustomer,
    ValidateQuote,
)
from app.services.words.words import Words


def asked(words: Words, command: Command, number: str) -> str:
    """``Créer le client``, ``Valider le devis D-2026-1203``; ``number`` is that of the quote it is about."""
    match command:
        case CreateCustomer():
            return words.translate("asked", "Create the customer")
        case UpdateCustomer():
            return words.translate("asked", "Change the profile")
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
        case _:
            assert_never(command)

"""What each command is called: while it waits, when the portal refused it, and in the audit log."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.commands.commands import (
    AddFile,
    ApproveRequest,
    AskForCustomer,
    CancelChangeOrder,
    Command,
    CreateChangeOrder,
    CreateCustomer,
    CreateQuote,
    DeclineRequest,
    ModifyLicences,
    NoteComparison,
    Purchase,
    RecordSent,
    RefuseQuote,
    RequestApproval,
    ReviseChangeOrder,
    ReviseQuote,
    RevokeOffer,
    SendCredentials,
    SendOnboarding,
    SetBranding,
    SetLists,
    SetMailTemplate,
    SettleOffer,
    ShareOffer,
    StartTrial,
    SubmitChangeOrder,
    UpdateCustomer,
    ValidateQuote,
    WithdrawRequest,
)
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words


@dataclass(frozen=True, slots=True)
class CommandWords:
    """Three names of one command; ``{number}`` in the first two is that of the quote or change order.

    ``asked`` is a choice among texts where the command alone does not say what it does.
    """

    asked: Marked | Callable[[Any], Marked]
    refused: Marked
    audit: Marked


_ACCOUNT_EVENTS: Mapping[AccountEvent, Marked] = {
    AccountEvent.ENABLE: QT_TRANSLATE_NOOP("asked", "Enable the account"),
    AccountEvent.DISABLE: QT_TRANSLATE_NOOP("asked", "Disable the account"),
    AccountEvent.SUSPEND: QT_TRANSLATE_NOOP("asked", "Suspend the account"),
}


def _account_event(command: SetAccountState) -> Marked:
    return _ACCOUNT_EVENTS[command.event]


COMMAND_WORDS: Mapping[type[Command], CommandWords] = {
    CreateCustomer: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Create the customer"),
        refused=QT_TRANSLATE_NOOP("attention", "new customer refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Customer created"),
    ),
    AddFile: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Send a file for the papers"),
        refused=QT_TRANSLATE_NOOP("attention", "file for the papers refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "File for the papers added"),
    ),
    SetBranding: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Publish identity and documents"),
        refused=QT_TRANSLATE_NOOP("attention", "identity and documents refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Identity and documents changed"),
    ),
    SetMailTemplate: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Publish a template of e-mail"),
        refused=QT_TRANSLATE_NOOP("attention", "template of e-mail refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Template of e-mail changed"),
    ),
    SetLists: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Publish the partner’s lists"),
        refused=QT_TRANSLATE_NOOP("attention", "lists of the partner refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Lists of the partner changed"),
    ),
    UpdateCustomer: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Change the profile"),
        refused=QT_TRANSLATE_NOOP("attention", "change of the profile refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Profile changed"),
    ),
    SetAccountState: CommandWords(
        asked=_account_event,
        refused=QT_TRANSLATE_NOOP("attention", "change of the account refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Account state changed"),
    ),
    LoseCustomer: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Mark as lost"),
        refused=QT_TRANSLATE_NOOP("attention", "marking as lost refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Marked as lost"),
    ),
    ReopenCustomer: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Take up again as a prospect"),
        refused=QT_TRANSLATE_NOOP("attention", "taking up again refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Taken up again as a prospect"),
    ),
    CreateQuote: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Create quote {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "new quote {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Quote created"),
    ),
    ReviseQuote: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Modify quote {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "change of quote {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Quote modified"),
    ),
    RefuseQuote: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Refuse quote {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "closing of quote {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Quote refused"),
    ),
    ValidateQuote: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Validate quote {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "validation of quote {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Quote validated"),
    ),
    Purchase: CommandWords(
        asked=QT_TRANSLATE_NOOP("accounts", "Place the order"),
        refused=QT_TRANSLATE_NOOP("accounts", "order refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Order placed"),
    ),
    CreateChangeOrder: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Create change order {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "new change order {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Change order created"),
    ),
    ReviseChangeOrder: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Modify change order {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "new revision of change order {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Change order modified"),
    ),
    CancelChangeOrder: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Cancel change order {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "cancelling change order {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Change order cancelled"),
    ),
    SubmitChangeOrder: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Submit change order {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "change order {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Change order submitted"),
    ),
    ModifyLicences: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Change the licences"),
        refused=QT_TRANSLATE_NOOP("attention", "change of the licences refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Licences changed"),
    ),
    RequestApproval: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Ask for approval"),
        refused=QT_TRANSLATE_NOOP("attention", "request for approval refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Approval asked for"),
    ),
    ApproveRequest: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Approve the discount"),
        refused=QT_TRANSLATE_NOOP("attention", "approval refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Discount approved"),
    ),
    DeclineRequest: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Decline the discount"),
        refused=QT_TRANSLATE_NOOP("attention", "answer to a request refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Discount declined"),
    ),
    WithdrawRequest: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Withdraw the request for approval"),
        refused=QT_TRANSLATE_NOOP("attention", "withdrawal of a request refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Request for approval withdrawn"),
    ),
    ShareOffer: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Share {number} on-line"),
        refused=QT_TRANSLATE_NOOP("attention", "on-line link of {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "On-line link given"),
    ),
    RevokeOffer: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Revoke the on-line link of {number}"),
        refused=QT_TRANSLATE_NOOP("attention", "revoking the on-line link of {number} refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "On-line link revoked"),
    ),
    NoteComparison: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Keep the wording of what changed"),
        refused=QT_TRANSLATE_NOOP("attention", "wording of what changed refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "What changed worded"),
    ),
    SettleOffer: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Take note of what the customer asked for"),
        refused=QT_TRANSLATE_NOOP("attention", "note of a customer’s request refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Request of the customer read"),
    ),
    RecordSent: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Tell the colleagues what was sent"),
        refused=QT_TRANSLATE_NOOP("attention", "record of an e-mail refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Sent by e-mail"),
    ),
    StartTrial: CommandWords(
        asked=QT_TRANSLATE_NOOP("accounts", "Start the trial"),
        refused=QT_TRANSLATE_NOOP("accounts", "trial refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Trial started"),
    ),
    SendOnboarding: CommandWords(
        asked=QT_TRANSLATE_NOOP("accounts", "Send the onboarding e-mail"),
        refused=QT_TRANSLATE_NOOP("accounts", "onboarding e-mail refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Onboarding e-mail asked for"),
    ),
    SendCredentials: CommandWords(
        asked=QT_TRANSLATE_NOOP("accounts", "Send the sign-in e-mail"),
        refused=QT_TRANSLATE_NOOP("accounts", "sign-in e-mail refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Sign-in e-mail asked for"),
    ),
    AskForCustomer: CommandWords(
        asked=QT_TRANSLATE_NOOP("accounts", "Ask a colleague for the customer"),
        refused=QT_TRANSLATE_NOOP("accounts", "request to a colleague refused by the portal"),
        audit=QT_TRANSLATE_NOOP("audit", "Customer asked for by a colleague"),
    ),
}


def asked(words: Words, command: Command, number: str) -> str:
    """Say what a rep asked for: ``Créer le client``, ``Valider le devis D-2026-1203``.

    ``number`` is that of the quote it is about, as the outbox and the attention list know it.
    """
    said = COMMAND_WORDS[type(command)].asked
    return words.say(said if isinstance(said, Marked) else said(command), number=number)


def refused(words: Words, command: Command, number: str) -> str:
    """Say in a few words, after a customer's name, what the portal refused."""
    return words.say(COMMAND_WORDS[type(command)].refused, number=number)

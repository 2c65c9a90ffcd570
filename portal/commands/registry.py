"""Every type of command the portal carries out, and its handler."""

from collections.abc import Mapping

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
from app.domain.commands.specs import name_of
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from portal.commands.approval.answer import APPROVE_REQUEST, DECLINE_REQUEST
from portal.commands.approval.request import REQUEST_APPROVAL
from portal.commands.approval.withdraw import WITHDRAW_REQUEST
from portal.commands.change.cancel import CANCEL_CHANGE_ORDER
from portal.commands.change.create import CREATE_CHANGE_ORDER
from portal.commands.change.modify import MODIFY_LICENCES
from portal.commands.change.revise import REVISE_CHANGE_ORDER
from portal.commands.change.submit import SUBMIT_CHANGE_ORDER
from portal.commands.customer.ask_for import ASK_FOR_CUSTOMER
from portal.commands.customer.create import CREATE_CUSTOMER
from portal.commands.customer.transitions import LOSE_CUSTOMER, MOVE_CUSTOMER
from portal.commands.customer.update import UPDATE_CUSTOMER
from portal.commands.mail.credentials_send import SEND_CREDENTIALS
from portal.commands.mail.document_sent import RECORD_SENT
from portal.commands.mail.onboarding_send import SEND_ONBOARDING
from portal.commands.online.comparison_note import NOTE_COMPARISON
from portal.commands.online.share import REVOKE_OFFER, SETTLE_OFFER, SHARE_OFFER
from portal.commands.partner.branding import SET_BRANDING
from portal.commands.partner.files import ADD_FILE
from portal.commands.partner.lists import SET_LISTS
from portal.commands.partner.mail_templates import SET_MAIL_TEMPLATE
from portal.commands.pipeline.handling import Handler
from portal.commands.quote.create import CREATE_QUOTE
from portal.commands.quote.refuse import REFUSE_QUOTE
from portal.commands.quote.revise import REVISE_QUOTE
from portal.commands.sale.purchase import PURCHASE
from portal.commands.sale.trial_start import START_TRIAL
from portal.commands.sale.validate import VALIDATE_QUOTE

_HANDLER_OF: Mapping[type[Command], Handler] = {
    CreateCustomer: CREATE_CUSTOMER,
    UpdateCustomer: UPDATE_CUSTOMER,
    SetAccountState: MOVE_CUSTOMER,
    LoseCustomer: LOSE_CUSTOMER,
    ReopenCustomer: MOVE_CUSTOMER,
    CreateQuote: CREATE_QUOTE,
    ReviseQuote: REVISE_QUOTE,
    RefuseQuote: REFUSE_QUOTE,
    ValidateQuote: VALIDATE_QUOTE,
    Purchase: PURCHASE,
    CreateChangeOrder: CREATE_CHANGE_ORDER,
    ReviseChangeOrder: REVISE_CHANGE_ORDER,
    CancelChangeOrder: CANCEL_CHANGE_ORDER,
    SubmitChangeOrder: SUBMIT_CHANGE_ORDER,
    ModifyLicences: MODIFY_LICENCES,
    RequestApproval: REQUEST_APPROVAL,
    ApproveRequest: APPROVE_REQUEST,
    DeclineRequest: DECLINE_REQUEST,
    WithdrawRequest: WITHDRAW_REQUEST,
    ShareOffer: SHARE_OFFER,
    RevokeOffer: REVOKE_OFFER,
    SettleOffer: SETTLE_OFFER,
    NoteComparison: NOTE_COMPARISON,
    RecordSent: RECORD_SENT,
    StartTrial: START_TRIAL,
    SendOnboarding: SEND_ONBOARDING,
    SendCredentials: SEND_CREDENTIALS,
    AskForCustomer: ASK_FOR_CUSTOMER,
    AddFile: ADD_FILE,
    SetBranding: SET_BRANDING,
    SetMailTemplate: SET_MAIL_TEMPLATE,
    SetLists: SET_LISTS,
}

HANDLERS: Mapping[str, Handler] = {name_of(cls): handler for cls, handler in _HANDLER_OF.items()}
"""How each command is carried out, by its name."""

"""Every command once: the name it travels under, its class, the kind of document it is about, its replay.

The laptop replays pending commands on the portal's last copy to show their outcome; the portal applies the
same functions and decides. `./dev check commands` names what a command that is added here still lacks.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from app.domain.approval.approval import ApprovalEvent, ApprovalRequest, answered, withdrawn
from app.domain.change.change_order import (
    CHANGE_ORDER_TRANSITIONS,
    ChangeOrder,
    ChangeOrderEvent,
    ChangeOrderRevision,
)
from app.domain.checks.transitions import advance
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
from app.domain.customer.customer import Customer
from app.domain.customer.merge import apply_patch
from app.domain.customer.transitions import (
    LoseCustomer,
    ReopenCustomer,
    SetAccountState,
    Transition,
    apply_transition,
)
from app.domain.document import Document
from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.mail.message_template import with_template
from app.domain.online.online_offer import OnlineEvent, OnlineOffer, moved
from app.domain.partner.branding_change import apply_patch as apply_branding
from app.domain.partner.branding_change import branding_of, with_branding
from app.domain.partner.partner import Partner
from app.domain.partner.partner_lists import OwnLists
from app.domain.quote.lifecycle import QUOTE_TRANSITIONS, QuoteEvent
from app.domain.quote.quote import Quote, QuoteRevision

C = TypeVar("C")
Replay = Callable[[Document | None, C], Document]


@dataclass(frozen=True, slots=True)
class CommandSpec(Generic[C]):
    """What both sides know of one command.

    ``replay`` gives the document after it, or raises ``RuleViolation``: the document does not exist, exists
    already, is of another kind, or its status does not allow the command.
    """

    name: str
    cls: type[C]
    kind: Kind
    replay: Replay[C]


def _on_customer(change: Callable[[Customer, C], Customer]) -> Replay[C]:
    def replay(document: Document | None, command: C) -> Document:
        if not isinstance(document, Customer):
            raise violation("document.missing")
        return change(document, command)

    return replay


def _on_quote(change: Callable[[Quote, C], Quote]) -> Replay[C]:
    def replay(document: Document | None, command: C) -> Document:
        if not isinstance(document, Quote):
            raise violation("document.missing")
        return change(document, command)

    return replay


def _on_change_order(change: Callable[[ChangeOrder, C], ChangeOrder]) -> Replay[C]:
    def replay(document: Document | None, command: C) -> Document:
        if not isinstance(document, ChangeOrder):
            raise violation("document.missing")
        return change(document, command)

    return replay


def _on_request(change: Callable[[ApprovalRequest, C], ApprovalRequest]) -> Replay[C]:
    def replay(document: Document | None, command: C) -> Document:
        if not isinstance(document, ApprovalRequest):
            raise violation("document.missing")
        return change(document, command)

    return replay


def _on_offer(change: Callable[[OnlineOffer, C], OnlineOffer]) -> Replay[C]:
    def replay(document: Document | None, command: C) -> Document:
        if not isinstance(document, OnlineOffer):
            raise violation("document.missing")
        return change(document, command)

    return replay


@dataclass(frozen=True, slots=True)
class _Creating(Generic[C]):
    """The replay of a command that its document comes of."""

    created: Callable[[C], Document]

    def __call__(self, document: Document | None, command: C) -> Document:
        if document is not None:
            raise violation("document.exists")
        return self.created(command)


def _updated(customer: Customer, command: UpdateCustomer) -> Customer:
    return apply_patch(customer, command.patch)


def _moved(customer: Customer, command: Transition) -> Customer:
    return apply_transition(customer, command)


def _revised(quote: Quote, command: ReviseQuote) -> Quote:
    kept = QuoteRevision(quote.revision, quote.terms, quote.totals, quote.written_at)
    return replace(
        quote,
        status=advance(QUOTE_TRANSITIONS, quote.status, QuoteEvent.REVISE),
        revision=quote.revision + 1,
        terms=command.terms,
        totals=command.totals,
        written_at=command.written_at,
        earlier=(*quote.earlier, kept),
    )


def _refused(quote: Quote, command: RefuseQuote) -> Quote:
    status = advance(QUOTE_TRANSITIONS, quote.status, QuoteEvent.REFUSE)
    return replace(quote, status=status, refusal=command.refusal)


def _validated(quote: Quote, command: ValidateQuote) -> Quote:
    status = advance(QUOTE_TRANSITIONS, quote.status, QuoteEvent.VALIDATE)
    return replace(quote, status=status, acceptance=command.acceptance)


def _change_revised(change: ChangeOrder, command: ReviseChangeOrder) -> ChangeOrder:
    kept = ChangeOrderRevision(change.revision, change.terms, change.totals, change.written_at)
    return replace(
        change,
        status=advance(CHANGE_ORDER_TRANSITIONS, change.status, ChangeOrderEvent.REVISE),
        revision=change.revision + 1,
        terms=command.terms,
        totals=command.totals,
        written_at=command.written_at,
        earlier=(*change.earlier, kept),
    )


def _cancelled(change: ChangeOrder, _command: CancelChangeOrder) -> ChangeOrder:
    return replace(change, status=advance(CHANGE_ORDER_TRANSITIONS, change.status, ChangeOrderEvent.CANCEL))


def _submitted(change: ChangeOrder, command: SubmitChangeOrder) -> ChangeOrder:
    status = advance(CHANGE_ORDER_TRANSITIONS, change.status, ChangeOrderEvent.SUBMIT)
    return replace(change, status=status, submission=command.submission)


def _approved(request: ApprovalRequest, command: ApproveRequest) -> ApprovalRequest:
    return answered(request, ApprovalEvent.APPROVE, command.answer)


def _declined(request: ApprovalRequest, command: DeclineRequest) -> ApprovalRequest:
    return answered(request, ApprovalEvent.DECLINE, command.answer)


def _withdrawn(request: ApprovalRequest, _command: WithdrawRequest) -> ApprovalRequest:
    return withdrawn(request)


def _shared(document: Document | None, command: ShareOffer) -> Document:
    if document is None:
        return command.offer
    if not isinstance(document, OnlineOffer):
        raise violation("document.missing")
    return document if document.is_open else command.offer


def _noted(document: Document | None, command: NoteComparison) -> Document:
    if document is not None:
        raise violation("document.exists")
    return command.note


def _revoked(offer: OnlineOffer, _command: RevokeOffer) -> OnlineOffer:
    return moved(offer, OnlineEvent.REVOKE)


def _settled(offer: OnlineOffer, _command: SettleOffer) -> OnlineOffer:
    return moved(offer, OnlineEvent.SETTLE)


def _filed(document: Document | None, command: AddFile) -> Document:
    # The same bytes have the same name: whoever sends them first, everybody means that file.
    return command.part if document is None else document


def _branded(document: Document | None, command: SetBranding) -> Document:
    if not isinstance(document, Partner):
        raise violation("document.missing")
    return with_branding(document, apply_branding(branding_of(document), command.patch))


def _with_template(document: Document | None, command: SetMailTemplate) -> Document:
    if not isinstance(document, Partner):
        raise violation("document.missing")
    wanted = with_template(document.mail_templates, command.key, command.after)
    return replace(document, mail_templates=wanted)


def _with_lists(document: Document | None, command: SetLists) -> Document:
    if not isinstance(document, Partner):
        raise violation("document.missing")
    changed = {group: change.new for group, change in command.patch.groups.items()}
    limits = changed.pop("discount_limits", document.discount_limits)
    own = replace(document.lists or OwnLists(), **changed) if changed else document.lists
    return replace(document, lists=own, discount_limits=limits)


def _mail(command: SendOnboarding | SendCredentials | AskForCustomer) -> Document:
    return command.mail


_SPECS: tuple[CommandSpec[Any], ...] = (
    CommandSpec(
        "customer.create",
        CreateCustomer,
        Kind.CUSTOMER,
        _Creating(lambda command: command.customer),
    ),
    CommandSpec("customer.update", UpdateCustomer, Kind.CUSTOMER, _on_customer(_updated)),
    CommandSpec("customer.set_account_state", SetAccountState, Kind.CUSTOMER, _on_customer(_moved)),
    CommandSpec("customer.lose", LoseCustomer, Kind.CUSTOMER, _on_customer(_moved)),
    CommandSpec("customer.reopen", ReopenCustomer, Kind.CUSTOMER, _on_customer(_moved)),
    CommandSpec("quote.create", CreateQuote, Kind.QUOTE, _Creating(lambda command: command.quote)),
    CommandSpec("quote.revise", ReviseQuote, Kind.QUOTE, _on_quote(_revised)),
    CommandSpec("quote.refuse", RefuseQuote, Kind.QUOTE, _on_quote(_refused)),
    CommandSpec("quote.validate", ValidateQuote, Kind.QUOTE, _on_quote(_validated)),
    CommandSpec("order.purchase", Purchase, Kind.ORDER, _Creating(lambda command: command.order)),
    CommandSpec(
        "change_order.create",
        CreateChangeOrder,
        Kind.CHANGE_ORDER,
        _Creating(lambda command: command.change_order),
    ),
    CommandSpec(
        "change_order.revise", ReviseChangeOrder, Kind.CHANGE_ORDER, _on_change_order(_change_revised)
    ),
    CommandSpec("change_order.cancel", CancelChangeOrder, Kind.CHANGE_ORDER, _on_change_order(_cancelled)),
    CommandSpec("change_order.submit", SubmitChangeOrder, Kind.CHANGE_ORDER, _on_change_order(_submitted)),
    CommandSpec("licences.modify", ModifyLicences, Kind.ORDER, _Creating(lambda command: command.order)),
    CommandSpec(
        "approval.request", RequestApproval, Kind.APPROVAL, _Creating(lambda command: command.request)
    ),
    CommandSpec("approval.approve", ApproveRequest, Kind.APPROVAL, _on_request(_approved)),
    CommandSpec("approval.decline", DeclineRequest, Kind.APPROVAL, _on_request(_declined)),
    CommandSpec("approval.withdraw", WithdrawRequest, Kind.APPROVAL, _on_request(_withdrawn)),
    CommandSpec("offer.share", ShareOffer, Kind.ONLINE_OFFER, _shared),
    CommandSpec("offer.revoke", RevokeOffer, Kind.ONLINE_OFFER, _on_offer(_revoked)),
    CommandSpec("offer.settle", SettleOffer, Kind.ONLINE_OFFER, _on_offer(_settled)),
    CommandSpec("comparison.note", NoteComparison, Kind.COMPARISON_NOTE, _noted),
    CommandSpec("trial.start", StartTrial, Kind.TRIAL, _Creating(lambda command: command.trial)),
    CommandSpec("document.sent", RecordSent, Kind.SENT_DOCUMENT, _Creating(lambda command: command.sent)),
    CommandSpec("onboarding.send", SendOnboarding, Kind.SENT_MAIL, _Creating(_mail)),
    CommandSpec("credentials.send", SendCredentials, Kind.SENT_MAIL, _Creating(_mail)),
    CommandSpec("customer.ask_for", AskForCustomer, Kind.SENT_MAIL, _Creating(_mail)),
    CommandSpec("partner.add_file", AddFile, Kind.PARTNER_FILE, _filed),
    CommandSpec("partner.set_branding", SetBranding, Kind.PARTNER, _branded),
    CommandSpec("partner.set_mail_template", SetMailTemplate, Kind.PARTNER, _with_template),
    CommandSpec("partner.set_lists", SetLists, Kind.PARTNER, _with_lists),
)

COMMANDS: Mapping[str, CommandSpec[Any]] = {spec.name: spec for spec in _SPECS}
"""Every command by its name."""

CREATIONS = frozenset(spec.name for spec in _SPECS if isinstance(spec.replay, _Creating))
"""The names of those that a document comes of."""

_SPEC_OF: Mapping[type[Any], CommandSpec[Any]] = {spec.cls: spec for spec in _SPECS}


def name_of(cls: type[Command]) -> str:
    """The name that commands of a class travel under."""
    return _SPEC_OF[cls].name


def command_type(command: Command) -> str:
    """The name a command travels under."""
    return name_of(type(command))


def apply(document: Document | None, command: Command) -> Document:
    """``document`` after ``command``.

    Raises:
        RuleViolation: the document does not exist, exists already, is of another kind, or its status does not
            allow the command.
    """
    after: Document = _SPEC_OF[type(command)].replay(document, command)
    return after


def replay(document: Document | None, commands: Iterable[Command]) -> Document | None:
    """``document`` after all of ``commands``, in order."""
    for command in commands:
        document = apply(document, command)
    return document

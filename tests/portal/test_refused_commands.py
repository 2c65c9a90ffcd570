"""A refused command changes nothing, whatever its handler did before it refused, and however it says so."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import count

import pytest
from sqlalchemy import select

from app.domain.catalogue.catalogue import Partnership
from app.domain.commands import commands as c
from app.domain.commands.commands import Command
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.loss import Loss
from app.domain.customer.mailing import MailKind
from app.domain.customer.merge import Change, CustomerPatch
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from app.domain.document import Document
from app.domain.errors import violation
from app.domain.ids import CustomerId
from app.domain.online.online_offer import OnlineStatus
from app.domain.partner.branding_change import BrandingPatch
from app.domain.partner.partner_file import parts_of
from app.domain.partner.partner_lists import ListsPatch
from app.wire.protocol import OperationResult, ResultStatus
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, rejected
from portal.commands.pipeline.pipeline import Pipeline, Received
from portal.commands.registry import HANDLERS
from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Account, Caller
from portal.store.command_context import CommandContext
from portal.store.engine import reading
from portal.store.seeding import seed
from portal.store.tables import metadata
from tests.portal.test_accounts import purchase
from tests.support import account_programmes as p
from tests.support import approvals as a
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.online_links import LINK
from tests.support.portal_laptop import ARVANE, MANAGER, REP, REP2, Laptop, SettableClock
from tests.support.refusals import Watch

Doing = Callable[[CommandContext, ResolvedCommand, Command], Outcome]

LIMITS = {"rep": Decimal(12), "manager": Decimal(40), "viewer": Decimal(0)}
ENABLED = b.customer(
    id=CustomerId(b.some_id(60)),
    identity=b.identity(name="Activé", registration_number="40483304800022"),
    status=LifecycleStatus.INSTALLED,
    account_state=AccountState.ENABLED,
)
LOST = b.customer(
    id=CustomerId(b.some_id(61)),
    identity=b.identity(name="Perdu", registration_number="", vat_number="", override_reason="test"),
    status=LifecycleStatus.LOST,
    loss=Loss(b.lost_reason().id, ""),
)


@dataclass(frozen=True)
class Case:
    """A command that would be applied after ``before``."""

    command: Command
    target: Document | str
    before: tuple[tuple[Command, Document], ...] = ()
    options: dict[str, str] = field(default_factory=dict)
    seeds: tuple[Document, ...] = ()
    by: Account = REP


CUSTOMER, QUOTE, ESSENTIALS, MICROSOFT = (
    b.customer(),
    b.quote(),
    p.essentials_customer(),
    p.microsoft_customer(),
)
_CREATED = ((c.CreateCustomer(CUSTOMER), CUSTOMER),)
_QUOTED = (*_CREATED, (c.CreateQuote(QUOTE), QUOTE))
_SELLING = ((c.CreateCustomer(ESSENTIALS), ESSENTIALS),)
_ON_FIRST = {"if_version": "1"}
_PURCHASE = purchase(ESSENTIALS)
_HELD = h.held()
_HOLDER = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
_HOLDING = (*h.catalogue(), _HOLDER, _HELD.contract, *_HELD.licences)
_ASKED = h.terms(_HELD, [h.line(h.protect(), 700), h.line(h.coach(), 700)])
CHANGE = h.change_order(_ASKED, h.basis(_HELD))
_CHANGED = ((c.CreateChangeOrder(CHANGE), CHANGE),)
_MORE = h.terms(_HELD, [h.line(h.protect(), 710), h.line(h.coach(), 700)])
_FIRST = h.terms(None, [h.added("protect", 40, level="essential")])
_ORDER = h.order()
_TOO_MUCH = a.quote()
_REQUEST = a.request(_TOO_MUCH)
_BEYOND = (*_CREATED, (c.CreateQuote(_TOO_MUCH), _TOO_MUCH))
_WAITING = (*_BEYOND, (c.RequestApproval(_REQUEST), _REQUEST))
_OFFER = b.online_offer(QUOTE)
_SHARED = (*_QUOTED, (c.ShareOffer(_OFFER, LINK), _OFFER))
_WISHED = replace(_OFFER, status=OnlineStatus.CHANGE_ASKED)
(_PART,) = parts_of(b"a small file")
_OTHERS = replace(CUSTOMER, sales_rep=b.sales_rep(id=REP2.user_id, name=REP2.name))

CASES = {
    "customer.create": Case(c.CreateCustomer(MICROSOFT), MICROSOFT),
    "customer.update": Case(
        c.UpdateCustomer(
            CustomerPatch(
                identity=Change(
                    CUSTOMER.identity, replace(CUSTOMER.identity, registration_number="55203253400679")
                )
            )
        ),
        CUSTOMER,
        _CREATED,
    ),
    "customer.set_account_state": Case(SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED), ENABLED),
    "customer.lose": Case(
        LoseCustomer(Loss(b.lost_reason().id, ""), b.TODAY, LifecycleStatus.PROSPECT), CUSTOMER, _CREATED
    ),
    "customer.reopen": Case(ReopenCustomer(), LOST),
    "quote.create": Case(c.CreateQuote(QUOTE), QUOTE, _CREATED),
    "quote.revise": Case(c.ReviseQuote(QUOTE.terms, QUOTE.totals, b.NOW), QUOTE, _QUOTED, _ON_FIRST),
    "quote.refuse": Case(c.RefuseQuote(b.refusal()), QUOTE, _QUOTED, _ON_FIRST),
    "quote.validate": Case(c.ValidateQuote(b.acceptance(), QUOTE.totals), QUOTE, _QUOTED, _ON_FIRST),
    "order.purchase": Case(_PURCHASE, _PURCHASE.order, _SELLING),
    "trial.start": Case(c.StartTrial(b.trial()), b.trial(), _SELLING),
    "onboarding.send": Case(c.SendOnboarding(b.sent_mail()), b.sent_mail(), _CREATED),
    "credentials.send": Case(
        c.SendCredentials(b.sent_mail(kind=MailKind.CREDENTIALS, recipients=())),
        b.sent_mail(),
        ((c.CreateCustomer(MICROSOFT), MICROSOFT),),
    ),
    "change_order.create": Case(c.CreateChangeOrder(CHANGE), CHANGE, seeds=_HOLDING),
    "change_order.revise": Case(
        c.ReviseChangeOrder(_MORE, h.totals(_MORE, h.basis(_HELD)), b.NOW),
        CHANGE,
        _CHANGED,
        _ON_FIRST,
        _HOLDING,
    ),
    "change_order.submit": Case(
        c.SubmitChangeOrder(h.submission(), CHANGE.totals), CHANGE, _CHANGED, _ON_FIRST, _HOLDING
    ),
    "change_order.cancel": Case(c.CancelChangeOrder(), CHANGE, _CHANGED, _ON_FIRST, _HOLDING),
    "licences.modify": Case(
        c.ModifyLicences(_ORDER, _FIRST, h.totals(_FIRST, h.basis(None)), b.NOW),
        _ORDER,
        seeds=(*h.catalogue(), b.customer(partnership=Partnership.EM)),
    ),
    "approval.request": Case(c.RequestApproval(_REQUEST), _REQUEST, _BEYOND),
    "approval.approve": Case(
        c.ApproveRequest(_REQUEST.subject.digest, a.answer()), _REQUEST, _WAITING, by=MANAGER
    ),
    "approval.decline": Case(
        c.DeclineRequest(_REQUEST.subject.digest, a.answer("Trop.")), _REQUEST, _WAITING, by=MANAGER
    ),
    "approval.withdraw": Case(c.WithdrawRequest(), _REQUEST, _WAITING),
    "offer.share": Case(c.ShareOffer(_OFFER, LINK), _OFFER, _QUOTED),
    "offer.revoke": Case(c.RevokeOffer(), _OFFER, _SHARED),
    "comparison.note": Case(
        c.NoteComparison(b.comparison_note(document_id=QUOTE.id)),
        b.comparison_note(document_id=QUOTE.id),
        _QUOTED,
    ),
    "document.sent": Case(
        c.RecordSent(b.sent_document(document_id=QUOTE.id)), b.sent_document(document_id=QUOTE.id), _QUOTED
    ),
    "offer.settle": Case(c.SettleOffer(), _WISHED, seeds=(CUSTOMER, QUOTE, _WISHED)),
    "customer.ask_for": Case(
        c.AskForCustomer(b.sent_mail()), b.sent_mail(), ((c.CreateCustomer(_OTHERS), _OTHERS),)
    ),
    "partner.add_file": Case(c.AddFile(_PART), _PART, by=MANAGER),
    "partner.set_branding": Case(
        c.SetBranding(BrandingPatch(colour=Change(b.partner().colour, "#0C4F5E"))), ARVANE, by=MANAGER
    ),
    "partner.set_mail_template": Case(
        c.SetMailTemplate(b.message_template().id, "fr", None, b.message_template()), ARVANE, by=MANAGER
    ),
    "partner.set_lists": Case(
        c.SetLists(ListsPatch(discount_limits=Change(b.partner().discount_limits, LIMITS))),
        ARVANE,
        by=MANAGER,
    ),
}


def declines(context: CommandContext, asked: ResolvedCommand, command: Command, do: Doing) -> Outcome:
    do(context, asked, command)
    raise rejected("not-allowed", data={"role": "rep"})


def breaks_a_rule(context: CommandContext, asked: ResolvedCommand, command: Command, do: Doing) -> Outcome:
    do(context, asked, command)
    raise violation("document.missing", "target.id")


def answers_no(context: CommandContext, asked: ResolvedCommand, command: Command, do: Doing) -> Outcome:
    do(context, asked, command)
    return Outcome(ResultStatus.CONFLICT, 1)


WAYS_TO_REFUSE = [declines, breaks_a_rule, answers_no]


def refusing(handler: Handler, refuse_by: Callable[..., Outcome]) -> Handler:
    """``handler``, which does all that it does and refuses then."""
    return replace(
        handler, run=lambda context, asked, command: refuse_by(context, asked, command, handler.run)
    )


@pytest.fixture
def portal(portal: EmbeddedPortal) -> EmbeddedPortal:
    """A portal that opens accounts, with a customer that has one, and one that was lost."""
    seed(portal.engine, ARVANE, [p.seller(b.partner()), *p.programmes(), ENABLED, LOST], [])
    return portal


@pytest.fixture
def settle(portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock) -> Callable[..., OperationResult]:
    """Settles a case through a pipeline of other handlers than the portal's own."""
    numbers = count(1)

    def settle(case: Case, handlers: dict[str, Handler]) -> OperationResult:
        caller = Caller(case.by.partner_id, case.by.user_id, case.by.name, case.by.role)
        op_id = f"tried-{next(numbers)}"
        operation = laptop.operation(case.command, case.target, op_id=op_id, **case.options)
        return Pipeline(portal.engine, clock, handlers).settle(
            caller, Received(operation, op_id.encode(), "")
        )

    return settle


def everything(portal: EmbeddedPortal) -> dict[str, list[str]]:
    """Every row of the partner's that a command may change, and where its feed stands."""
    told_of_commands = {"result", "audit_entry", "client", "failed_operation"}
    with reading(portal.engine, ARVANE) as connection:
        found = {
            table.name: sorted(str(tuple(row)) for row in connection.execute(select(table)))
            for table in metadata.sorted_tables
            if table.name not in told_of_commands
        }
        feed = metadata.tables["partner_feed"].c
        heads = connection.execute(select(feed.partner_id, feed.head, feed.digest))
        found["partner_feed"] = sorted(str(tuple(row)) for row in heads)
    return found


def test_every_command_has_a_case() -> None:
    assert set(CASES) == set(HANDLERS)


@pytest.mark.parametrize("name", CASES)
def test_what_a_handler_did_before_it_refused_is_undone(
    portal: EmbeddedPortal, laptop: Laptop, settle: Callable[..., OperationResult], name: str
) -> None:
    case = CASES[name]
    seed(portal.engine, ARVANE, case.seeds)
    for command, target in case.before:
        assert laptop.do(command, target).status is ResultStatus.APPLIED
    before = everything(portal)
    for refuse_by in WAYS_TO_REFUSE:
        result = settle(case, {name: refusing(HANDLERS[name], refuse_by)})
        assert result.status in {ResultStatus.REJECTED, ResultStatus.CONFLICT}, result
        assert (result.feed_seq, result.effects) == (None, {})
        assert everything(portal) == before
    # The same command is one that changes something, where its handler lets it.
    assert settle(case, dict(HANDLERS)).status is ResultStatus.APPLIED
    assert everything(portal) != before


def _applies_and_says_no(context: CommandContext, asked: ResolvedCommand, command: Command) -> Outcome:
    # What the watch is for: a change that a savepoint does not undo, beside a result that says nothing was.
    context.next_number("Z")
    return Outcome(ResultStatus.NOOP, 1, effects={"number": "Z-2026-0001"})


def test_the_watch_over_all_tests_sees_what_a_refused_command_left(
    settle: Callable[..., OperationResult], refusals_change_nothing: Watch
) -> None:
    careless = replace(HANDLERS["customer.create"], run=_applies_and_says_no)
    settle(CASES["customer.create"], {"customer.create": careless})
    (complaint,) = refusals_change_nothing.take()
    assert "tried-1 is noop, but it wrote to counter, its result tells of" in complaint

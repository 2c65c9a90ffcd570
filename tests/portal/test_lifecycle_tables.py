"""Every event on a document in every status, as the portal answers it: the tables of the domain, in full."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count, product

from app.domain.approval.approval import APPROVAL_TRANSITIONS, ApprovalEvent, ApprovalStatus
from app.domain.change.change_order import (
    CHANGE_ORDER_TRANSITIONS,
    ChangeOrder,
    ChangeOrderEvent,
    ChangeOrderStatus,
)
from app.domain.commands import commands as c
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.domain.quote.lifecycle import QUOTE_TRANSITIONS, QuoteEvent
from app.domain.quote.quote import Quote, QuoteStatus
from app.wire.protocol import ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import approvals as a
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, MANAGER, Laptop

YESTERDAY = date(2026, 11, 20)
HELD = h.held()
TERMS = h.terms(HELD, [h.line(h.protect(), 700), h.line(h.coach())])
OTHER = h.terms(HELD, [h.line(h.protect(), 710), h.line(h.coach())])
SAVED = h.change_order(TERMS, h.basis(HELD))
REVISED = replace(b.terms(), internal_notes="Rappeler")


def change_commands() -> dict[ChangeOrderEvent, c.Command]:
    return {
        ChangeOrderEvent.REVISE: c.ReviseChangeOrder(OTHER, h.totals(OTHER, h.basis(HELD)), b.NOW),
        ChangeOrderEvent.CANCEL: c.CancelChangeOrder(),
        ChangeOrderEvent.SUBMIT: c.SubmitChangeOrder(h.submission(), SAVED.totals),
    }


def quote_commands() -> dict[QuoteEvent, c.Command]:
    return {
        QuoteEvent.REVISE: c.ReviseQuote(REVISED, b.totals(), b.NOW),
        QuoteEvent.REFUSE: c.RefuseQuote(b.refusal()),
        QuoteEvent.VALIDATE: c.ValidateQuote(b.acceptance(), b.totals()),
    }


def test_change_orders(portal: EmbeddedPortal, laptop: Laptop) -> None:
    customer = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
    tried: list[tuple[ChangeOrder, ChangeOrderEvent, bool]] = []
    for number, (status, event) in enumerate(product(ChangeOrderStatus, change_commands()), start=400):
        change = replace(SAVED, id=ChangeOrderId(b.some_id(number)), status=status)
        if status is ChangeOrderStatus.EXPIRED:
            change = replace(change, status=ChangeOrderStatus.OPEN, expires_on=YESTERDAY)
        # Whoever lets an expired one go takes it off the list.
        is_allowed = (status, event) in CHANGE_ORDER_TRANSITIONS or (
            (status, event) == (ChangeOrderStatus.EXPIRED, ChangeOrderEvent.CANCEL)
        )
        tried.append((change, event, is_allowed))
    changes = [change for change, _, _ in tried]
    seed(portal.engine, ARVANE, [*h.catalogue(), customer, HELD.contract, *HELD.licences, *changes])
    for change, event, is_allowed in tried:
        result = laptop.do(change_commands()[event], change, if_version="1")
        assert (result.status is ResultStatus.APPLIED) is is_allowed, (change.status, event, result)


def test_quotes(portal: EmbeddedPortal, laptop: Laptop) -> None:
    tried: list[tuple[Quote, QuoteEvent, bool]] = []
    customers = []
    for number, (status, event) in enumerate(product(QuoteStatus, quote_commands()), start=400):
        # A customer each: of several quotes of one, a validated one supersedes the others.
        identity = replace(b.identity(), registration_number="", vat_number="", name=f"Client {number}")
        customers.append(b.customer(id=CustomerId(b.some_id(number + 100)), identity=identity))
        quote = b.quote(
            id=QuoteId(b.some_id(number)), customer_id=customers[-1].id, status=status, totals=b.totals()
        )
        if status is QuoteStatus.EXPIRED:
            quote = replace(quote, status=QuoteStatus.OPEN, expires_on=YESTERDAY)
        is_allowed = (status, event) in QUOTE_TRANSITIONS or (
            (status, event) == (QuoteStatus.EXPIRED, QuoteEvent.REFUSE)
        )
        tried.append((quote, event, is_allowed))
    seed(portal.engine, ARVANE, [*customers, *(quote for quote, _, _ in tried)])
    for quote, event, is_allowed in tried:
        result = laptop.do(quote_commands()[event], quote, if_version="1")
        assert (result.status is ResultStatus.APPLIED) is is_allowed, (quote.status, event, result)


def test_requests_for_approval(
    portal: EmbeddedPortal, laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    manager, numbers = laptop_of(MANAGER, "manager"), count(400)
    events = (ApprovalEvent.APPROVE, ApprovalEvent.DECLINE, ApprovalEvent.WITHDRAW)
    tried = []
    for status, event in product(ApprovalStatus, events):
        number = next(numbers)
        quote = a.quote(id=QuoteId(b.some_id(number)))
        request = a.request(quote, number + 100, status=status)
        tried.append((quote, request, event))
    seed(portal.engine, ARVANE, [b.customer(), *(e for q, r, _ in tried for e in (q, r))])
    for _, request, event in tried:
        match event:
            case ApprovalEvent.APPROVE:
                result = manager.do(c.ApproveRequest(request.subject.digest, a.answer()), request)
            case ApprovalEvent.DECLINE:
                result = manager.do(c.DeclineRequest(request.subject.digest, a.answer("Trop.")), request)
            case _:
                result = laptop.do(c.WithdrawRequest(), request)
        is_allowed = (request.status, event) in APPROVAL_TRANSITIONS
        assert (result.status is ResultStatus.APPLIED) is is_allowed, (request.status, event, result)

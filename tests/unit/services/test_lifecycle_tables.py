"""Every event on a document in every status, as the laptop does it: the tables of the domain, in full.

The portal has the same tables in ``tests/portal/test_lifecycle_tables.py``.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest

from app.domain.approval.approval import APPROVAL_TRANSITIONS, ApprovalEvent, ApprovalStatus
from app.domain.change.change_order import (
    CHANGE_ORDER_TRANSITIONS,
    ChangeOrder,
    ChangeOrderEvent,
    ChangeOrderStatus,
)
from app.domain.document import Document
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ReasonId
from app.domain.quote.lifecycle import QUOTE_TRANSITIONS, QuoteEvent
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from tests.support import approvals as a
from tests.support import builders as b
from tests.support.caches import desk_in, fed, page
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named

CHANGES = (ChangeOrderEvent.REVISE, ChangeOrderEvent.CANCEL, ChangeOrderEvent.SUBMIT)
QUOTES = (QuoteEvent.REVISE, QuoteEvent.REFUSE, QuoteEvent.VALIDATE)
ANSWERS = (ApprovalEvent.APPROVE, ApprovalEvent.DECLINE, ApprovalEvent.WITHDRAW)
YES = Consent(is_governed=True, is_authorised=True, po_number=None)


def feed(desk: Desk, *documents: Document) -> None:
    desk.store.apply_page(page(fed(each, 95_000 + place, 9) for place, each in enumerate(documents)))


def is_done(act: Callable[[], object]) -> bool:
    """Whether ``act`` is queued for the portal; what is refused leaves nothing behind."""
    try:
        act()
    except RuleViolation:
        return False
    return True


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path / "manager", FixedClock(), "manager")
    yield opened
    opened.close()


def saved(desk: Desk, status: ChangeOrderStatus) -> ChangeOrder:
    """A change order that the portal has, in that status."""
    contract = desk.queries.contracts(CustomerId(customer_named(desk, "Groupe Valmondois").id))[0]
    editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(contract.id))
    editor.editing.change_line(0, quantity=700)
    today = desk.store.clock.today()
    is_over = status is ChangeOrderStatus.EXPIRED
    change = b.change_order(
        customer_id=editor.draft.customer_id,
        terms=editor.editing.terms,
        totals=editor.editing.state.priced.totals,
        status=ChangeOrderStatus.OPEN if is_over else status,
        expires_on=today - timedelta(days=1) if is_over else today,
    )
    feed(desk, change)
    return change


@pytest.mark.parametrize(("status", "event"), [*product(ChangeOrderStatus, CHANGES)])
def test_change_orders(desk: Desk, status: ChangeOrderStatus, event: ChangeOrderEvent) -> None:
    change, orders = saved(desk, status), desk.change_services.change_orders
    draft = desk.change_services.builder.draft_of(change)
    lines = (replace(draft.terms.lines[0], quantity=710), *draft.terms.lines[1:])
    other = replace(draft, terms=replace(draft.terms, lines=lines))
    acts: dict[ChangeOrderEvent, Callable[[], object]] = {
        ChangeOrderEvent.REVISE: lambda: orders.save(other),
        ChangeOrderEvent.CANCEL: lambda: orders.cancel(change.id),
        ChangeOrderEvent.SUBMIT: lambda: orders.place(draft, YES),
    }
    # Whoever lets an expired one go takes it off the list.
    expected = (status, event) in CHANGE_ORDER_TRANSITIONS or (
        (status, event) == (ChangeOrderStatus.EXPIRED, ChangeOrderEvent.CANCEL)
    )
    assert (event in orders.actions(change)) is expected
    assert is_done(acts[event]) is expected
    assert desk.store.queue_counts().to_send == int(expected)


def quoted(desk: Desk, status: QuoteStatus) -> Quote:
    """A quote of somebody without a contract that the portal has, in that status."""
    customer_id = CustomerId(customer_named(desk, "Maison Corbière").id)
    terms = desk.quote_services.offers.new_terms(customer_id)
    lines = (replace(terms.lines[0], quantity=25), *terms.lines[1:])
    draft = replace(terms, lines=lines)
    today, is_over = desk.store.clock.today(), status is QuoteStatus.EXPIRED
    quote = b.quote(
        customer_id=customer_id,
        terms=draft,
        totals=desk.quote_services.offers.pricing(customer_id, draft).price(draft).agreed,
        status=QuoteStatus.OPEN if is_over else status,
        expires_on=today - timedelta(days=1) if is_over else today,
    )
    feed(desk, quote)
    return quote


@pytest.mark.parametrize(("status", "event"), [*product(QuoteStatus, QUOTES)])
def test_quotes(desk: Desk, status: QuoteStatus, event: QuoteEvent) -> None:
    quote, quotes = quoted(desk, status), desk.quotes
    acts: dict[QuoteEvent, Callable[[], object]] = {
        QuoteEvent.REVISE: lambda: quotes.revise(quote.id, replace(quote.terms, internal_notes="Rappeler")),
        QuoteEvent.REFUSE: lambda: quotes.refuse(quote.id, ReasonId("price")),
        QuoteEvent.VALIDATE: lambda: quotes.validate(quote.id, "Paul Lemaire", is_another_contract=True),
    }
    expected = (status, event) in QUOTE_TRANSITIONS or (
        (status, event) == (QuoteStatus.EXPIRED, QuoteEvent.REFUSE)
    )
    assert (event in quotes.actions(quote.id)) is expected
    assert is_done(acts[event]) is expected
    assert desk.store.queue_counts().to_send == int(expected)


@pytest.mark.parametrize(("status", "event"), [*product(ApprovalStatus, ANSWERS)])
def test_requests_for_approval(manager: Desk, status: ApprovalStatus, event: ApprovalEvent) -> None:
    customer_id = CustomerId(customer_named(manager, "Maison Corbière").id)
    request = a.request(a.quote(), customer_id=customer_id, status=status)
    feed(manager, request)
    approvals, digest = manager.approvals, request.subject.digest
    acts: dict[ApprovalEvent, Callable[[], object]] = {
        ApprovalEvent.APPROVE: lambda: approvals.approve(request.id, digest, ""),
        ApprovalEvent.DECLINE: lambda: approvals.decline(request.id, digest, "Trop."),
        ApprovalEvent.WITHDRAW: lambda: approvals.withdraw(request.id),
    }
    expected = (status, event) in APPROVAL_TRANSITIONS
    assert is_done(acts[event]) is expected
    assert manager.store.queue_counts().to_send == int(expected)

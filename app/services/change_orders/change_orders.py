"""What a rep can do about what a customer holds: start a change, save it, place it, let it go."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.change.change_order import (
    CHANGE_ORDER_TRANSITIONS,
    ChangeOrder,
    ChangeOrderEvent,
    ChangeOrderStatus,
)
from app.domain.checks.transitions import advance
from app.domain.commands.commands import (
    CancelChangeOrder,
    CreateChangeOrder,
    ModifyLicences,
    ReviseChangeOrder,
    SubmitChangeOrder,
)
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import ChangeOrderId, ContractId, CustomerId, OrderId
from app.domain.partner.role import Role
from app.domain.pricing.change_effects import month_after, order_lines
from app.domain.shown.shown import Shown
from app.domain.subscription.contract import Order, OrderStatus
from app.services.approvals.approvals import Approvals, Asking
from app.services.catalogue.sales_context import SalesContext
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_checks import ChangeChecks, CheckedChange, Consent
from app.services.change_orders.change_draft import ChangeDraft
from app.services.customers.customers import may_write
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.queries.known_sales import known_sales
from app.services.queries.owned import owned
from app.services.store.counters import PROVISIONAL_CHANGE_ORDER
from app.services.store.existing import existing_change_order
from app.wire.protocol import Target

if TYPE_CHECKING:
    from app.services.store.unit_of_work import UnitOfWork


class ChangeOrders:
    """Changes what is held; each method is one transaction, or nothing."""

    def __init__(
        self, context: SalesContext, builder: ChangeBuilder, drafts: Drafts, approvals: Approvals
    ) -> None:
        self._store, self._clock = context.store, context.clock
        self._identities, self._account = context.identities, context.account
        self._drafts, self._approvals = drafts, approvals
        self._checks = ChangeChecks(context, builder, approvals)

    @property
    def discount_limit(self) -> Decimal:
        """The highest effective discount, in percent, that the rep's role may grant."""
        return self._approvals.limit()

    @property
    def highest_discount_limit(self) -> Decimal:
        """The highest effective discount, in percent, that anybody may grant: a manager's."""
        return self._approvals.limit(Role.MANAGER)

    def get(self, id: ChangeOrderId) -> ChangeOrder:
        """The change order as the rep sees it.

        Raises:
            RuleViolation: ``change_order.missing``.
        """
        return existing_change_order(self._store, id)

    def find(self, id: ChangeOrderId | None) -> ChangeOrder | None:
        """The same; None where there is none, or it is gone meanwhile."""
        found = self._store.load(Kind.CHANGE_ORDER, id) if id is not None else None
        return found if isinstance(found, ChangeOrder) else None

    def of_customer(self, id: CustomerId) -> tuple[ChangeOrder, ...]:
        """The customer's change orders, the last written first."""
        found = owned(self._store.readers, Kind.CHANGE_ORDER, ChangeOrder, id)
        return tuple(sorted(found, key=lambda each: each.written_at, reverse=True))

    def kept_draft(self, customer_id: CustomerId, contract_id: ContractId | None) -> ChangeDraft | None:
        """The last draft of a change of a contract that is no revision; None where there is none."""
        for kept in self._drafts.kept(DraftKind.CHANGE):
            if kept.customer_id == customer_id:
                draft: ChangeDraft = self._drafts.load(kept.id, ChangeDraft)
                if draft.change_order_id is None and draft.terms.contract_id == contract_id:
                    return draft
        return None

    def save(self, draft: ChangeDraft) -> ChangeOrder:
        """The change order, or its new revision, queued for the portal; the draft is gone then.

        Raises:
            RuleViolation: every problem of the terms, at its field; it is not open any more.
        """
        checked = self._checks.checked(draft)
        if checked.before is not None and checked.terms == checked.before.terms:
            raise violation("change_order.unchanged")
        with self._store.write() as work:
            saved = self._keep(work, draft, checked, self._clock.now())
        return self.get(saved.id)

    def save_all(self, drafts: Sequence[ChangeDraft], of_draft: str) -> tuple[ChangeOrder, ...]:
        """A change order for each of the changes, all of them or none: one undo takes them back.

        ``of_draft`` is the draft that they were written in together.

        Raises:
            RuleViolation: every problem of the first that has any, at its field.
        """
        checked = [(draft, self._checks.checked(draft)) for draft in drafts]
        with self._store.write() as work:
            work.discard_draft(of_draft)
            now = self._clock.now()
            saved = [self._keep(work, draft, each, now) for draft, each in checked]
        return tuple(self.get(each.id) for each in saved)

    def place(self, draft: ChangeDraft, consent: Consent) -> ChangeOrder:
        """Place the order, saved first where it differs from what is saved: all of it, or nothing.

        Raises:
            RuleViolation: every problem of the terms and of ``consent``; it is not open any more; the
                discount needs approval, or waits for it.
        """
        (placed,) = self.place_all((draft,), consent)
        return placed

    def place_all(
        self, drafts: Sequence[ChangeDraft], consent: Consent, of_draft: str = ""
    ) -> tuple[ChangeOrder, ...]:
        """Place an order for each of the changes, all of them or none: one undo takes them back.

        The portal settles each by itself: one that it refuses keeps no other from being carried out.
        ``of_draft`` is the draft that they were written in together, if they were.

        Raises:
            RuleViolation: what ``place`` says of the first that cannot be placed so.
        """
        checks = self._checks
        ready = []
        for draft in drafts:
            checked = checks.may_be_placed(draft)
            submission = checks.submission(consent, checked)
            terms, approval_id = checked.terms, checks.approval_to_place(checked)
            first_in = None if terms.contract_id is not None else terms.programme_id
            is_another = self._is_another(draft)
            command = SubmitChangeOrder(submission, checked.totals, approval_id, first_in, is_another)
            ready.append((draft, checked, command))
        placed = []
        with self._store.write() as work:
            if of_draft:
                work.discard_draft(of_draft)
            for draft, checked, command in ready:
                saved = self._keep(work, draft, checked, command.submission.submitted_at)
                work.enqueue(command, Target(Kind.CHANGE_ORDER, saved.id), observed=str(saved.revision))
                placed.append(saved.id)
        return tuple(self.get(id) for id in placed)

    def cancel(self, id: ChangeOrderId) -> ChangeOrder:
        """Let a saved change order go.

        Raises:
            RuleViolation: it is not open any more.
        """
        may_write(self._account)
        advance(CHANGE_ORDER_TRANSITIONS, self.get(id).status, ChangeOrderEvent.CANCEL)
        with self._store.write() as work:
            work.enqueue(CancelChangeOrder(), Target(Kind.CHANGE_ORDER, id))
        return self.get(id)

    def modify(self, draft: ChangeDraft) -> Order:
        """Change what is held at once, without a change order, where the programme assigns licences directly.

        Raises:
            RuleViolation: every problem of the terms, at its field; the discount needs approval, or waits.
        """
        checked = self._checks.may_be_placed(draft)
        approval_id = self._approvals.granted(self._checks.to_modify(draft, checked))
        terms, priced = checked.terms, checked.priced
        order = Order(
            id=OrderId(self._identities.new()),
            number="",
            customer_id=draft.customer_id,
            contract_id=terms.contract_id,
            placed_on=self._clock.today(),
            status=OrderStatus.PLACED,
            lines=order_lines(terms, priced, checked.basis.held),
            monthly_net=month_after(terms, priced),
            new_end=terms.new_end,
        )
        is_another = self._is_another(draft)
        with self._store.write() as work:
            _put_away(work, draft)
            now = self._clock.now()
            command = ModifyLicences(order, terms, checked.totals, now, is_another, approval_id)
            work.enqueue(command, Target(Kind.ORDER, order.id))
        return order

    def shown(self, draft: ChangeDraft, language: str = "") -> Shown:
        """What the customer is shown of a change as it can be placed today, by default in its own language.

        Raises:
            RuleViolation: every problem of the terms, at its field.
        """
        return self._checks.shown(self._checks.checked(draft), language)

    def shown_as_saved(self, change: ChangeOrder, language: str = "") -> Shown:
        """What the customer is shown of a change order as it was saved, by default in its own language.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        return self._checks.shown_as_saved(change, language)

    def is_current(self, change: ChangeOrder) -> bool:
        """Whether a change order comes to what was saved, beside what is held and at the prices now.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        return self._checks.is_current(change)

    def is_as_saved(self, draft: ChangeDraft) -> bool:
        """Whether the change order that ``draft`` would be a revision of says just the same."""
        return self._checks.is_as_saved(draft)

    def asking(self, change: ChangeOrder) -> Asking:
        """What a manager may be asked about a saved change order, in its revision and at its amounts.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        return self._checks.to_place(change)

    def asking_to_modify(self, draft: ChangeDraft) -> Asking:
        """What a manager may be asked about a direct change, which is in the request itself.

        Raises:
            RuleViolation: every problem of the terms, at its field.
        """
        return self._checks.to_modify(draft, self._checks.checked(draft))

    def actions(self, change: ChangeOrder) -> frozenset[ChangeOrderEvent]:
        """What may be done with a change order today."""
        status = change.status_on(self._clock.today())
        allowed = {event for state, event in CHANGE_ORDER_TRANSITIONS if state is status}
        if change.status is ChangeOrderStatus.OPEN:
            allowed.add(ChangeOrderEvent.CANCEL)
        return frozenset(allowed - {ChangeOrderEvent.CREATE})

    def _is_another(self, draft: ChangeDraft) -> bool:
        """Whether it makes a contract beside what the customer has, which the file that it is from shows."""
        is_first = draft.terms.contract_id is None
        return is_first and known_sales(self._store.readers, draft.customer_id).is_any

    def _keep(
        self, work: "UnitOfWork", draft: ChangeDraft, checked: CheckedChange, now: datetime
    ) -> ChangeOrder:
        """Create the change order, or its next revision where something is other than it was.

        ``now`` is when it is written, never after it is placed: the portal believes no order before that.
        """
        _put_away(work, draft)
        before, totals = checked.before, checked.totals
        if before is None:
            opened = self._opened(draft, checked, now)
            number = f"PM-{work.next_number(PROVISIONAL_CHANGE_ORDER):04d}"
            saved = replace(opened, provisional_number=number)
            work.enqueue(CreateChangeOrder(saved), Target(Kind.CHANGE_ORDER, saved.id))
            return saved
        if checked.terms == before.terms:
            return before
        command = ReviseChangeOrder(checked.terms, totals, now)
        work.enqueue(command, Target(Kind.CHANGE_ORDER, before.id), observed=str(before.revision))
        return replace(before, revision=before.revision + 1, terms=checked.terms, totals=totals)

    def _opened(self, draft: ChangeDraft, checked: CheckedChange, now: datetime) -> ChangeOrder:
        today = self._clock.today()
        return ChangeOrder(
            id=ChangeOrderId(self._identities.new()),
            customer_id=draft.customer_id,
            status=advance(CHANGE_ORDER_TRANSITIONS, ChangeOrderStatus.DRAFT, ChangeOrderEvent.CREATE),
            terms=checked.terms,
            totals=checked.totals,
            created_on=today,
            expires_on=checked.expires_on(today),
            written_at=now,
            created_by=self._account.sales_rep,
        )


def _put_away(work: "UnitOfWork", draft: ChangeDraft) -> None:
    """Let go what becomes something else: the draft, and what it stands for."""
    work.discard_draft(draft.id)
    if draft.instead_of is not None:
        work.let_refusal_go(draft.instead_of)
    if draft.cancels is not None:
        former = work.load(Kind.CHANGE_ORDER, draft.cancels)
        if isinstance(former, ChangeOrder) and former.status is ChangeOrderStatus.OPEN:
            work.enqueue(CancelChangeOrder(), Target(Kind.CHANGE_ORDER, former.id))

"""What a rep can do about what a customer holds: start a change, save it, place it, let it go."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest
from app.domain.catalogue.catalogue import Programme
from app.domain.change.change_order import (
    CHANGE_ORDER_TRANSITIONS,
    ChangeOrder,
    ChangeOrderEvent,
    ChangeOrderStatus,
    ChangeOrderTerms,
    ChangeOrderTotals,
    Submission,
)
from app.domain.change.submission_rules import check_submission
from app.domain.checks.transitions import advance
from app.domain.commands.commands import (
    CancelChangeOrder,
    CreateChangeOrder,
    ModifyLicences,
    ReviseChangeOrder,
    SubmitChangeOrder,
)
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import ApprovalId, ChangeOrderId, ContractId, CustomerId, OrderId
from app.domain.partner.role import Role
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_effects import month_after, order_lines
from app.domain.pricing.change_order import ChangeBasis, PricedChangeOrder, price_change_order
from app.domain.pricing.change_order_rules import check_change_order, check_seats_buyer
from app.domain.pricing.change_rebase import written_against
from app.domain.quote.expiry import quote_expiry
from app.domain.subscription.contract import Order, OrderStatus
from app.services.approvals.approvals import Approvals, Asking
from app.services.catalogue.sales_context import SalesContext
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_draft import ChangeDraft
from app.services.customers.customers import may_write, raise_any
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.queries.known_sales import known_sales
from app.services.queries.owned import owned
from app.services.queries.waiting_orders import waiting_order
from app.services.store.counters import PROVISIONAL_CHANGE_ORDER
from app.services.store.existing import existing_change_order, existing_customer
from app.services.store.store import Store
from app.wire.protocol import Target

if TYPE_CHECKING:
    from app.services.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Consent:
    """What was agreed to in the review: both boxes, and the customer's number of the order, if any."""

    is_governed: bool
    is_authorised: bool
    po_number: str | None


@dataclass(frozen=True, slots=True)
class _Checked:
    """A change that may be saved or placed; ``before`` is the change order that it is a revision of."""

    customer: Customer
    terms: ChangeOrderTerms
    basis: ChangeBasis
    priced: PricedChangeOrder
    before: ChangeOrder | None

    @property
    def totals(self) -> ChangeOrderTotals:
        return self.priced.totals


class ChangeOrders:
    """Changes what is held; each method is one transaction, or nothing."""

    def __init__(
        self, context: SalesContext, builder: ChangeBuilder, drafts: Drafts, approvals: Approvals
    ) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._identities, self._account = context.identities, context.account
        self._builder, self._drafts, self._approvals = builder, drafts, approvals

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
        checked = self._checked(draft)
        if checked.before is not None and checked.terms == checked.before.terms:
            raise violation("change_order.unchanged")
        with self._store.write() as work:
            saved = self._keep(work, draft, checked)
        return self.get(saved.id)

    def place(self, draft: ChangeDraft, consent: Consent) -> ChangeOrder:
        """Place the order, saved first where it differs from what is saved: all of it, or nothing.

        Raises:
            RuleViolation: every problem of the terms and of ``consent``; it is not open any more; the
                discount needs approval, or waits for it.
        """
        checked = self._checked(draft)
        raise_any(tuple(check_seats_buyer(checked.customer, checked.priced)))
        approval_id = self._approval_to_place(checked)
        submission = self._submission(consent, checked.basis.programme)
        with self._store.write() as work:
            saved = self._keep(work, draft, checked)
            first_in = None if saved.terms.contract_id is not None else saved.terms.programme_id
            command = SubmitChangeOrder(submission, checked.totals, approval_id, first_in)
            work.enqueue(command, Target(Kind.CHANGE_ORDER, saved.id), observed=str(saved.revision))
        return self.get(saved.id)

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
        checked = self._checked(draft)
        raise_any(tuple(check_seats_buyer(checked.customer, checked.priced)))
        approval_id = self._approvals.granted(_asking_to_modify(draft, checked))
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
        # A first assignment beside what the customer has is seen as such in the file it is made from.
        is_first = terms.contract_id is None
        is_another = is_first and known_sales(self._store.readers, draft.customer_id).is_any
        with self._store.write() as work:
            _put_away(work, draft)
            now = self._clock.now()
            command = ModifyLicences(order, terms, checked.totals, now, is_another, approval_id)
            work.enqueue(command, Target(Kind.ORDER, order.id))
        return order

    def is_as_saved(self, draft: ChangeDraft) -> bool:
        """Whether the change order that ``draft`` would be a revision of says just the same."""
        if draft.change_order_id is None:
            return False
        before = self.get(draft.change_order_id)
        terms = _kept(draft.terms)
        basis = self._builder.basis(existing_customer(self._store, draft.customer_id), terms)
        return written_against(terms, basis.held) == before.terms

    def asking(self, change: ChangeOrder) -> Asking:
        """What a manager may be asked about a saved change order, in its revision and at its amounts.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        terms = change.terms
        basis = self._builder.basis(existing_customer(self._store, change.customer_id), terms)
        priced = price_change_order(terms, basis)
        digest = change_digest(terms, priced.totals)
        return Asking(
            change.customer_id,
            ApprovalSubject(SubjectKind.CHANGE_ORDER, change.id, change.revision, digest),
            lambda limit: change_approval_reasons(terms, basis, priced, limit),
            notes={line.id: line.internal_notes for line in terms.lines},
        )

    def asking_to_modify(self, draft: ChangeDraft) -> Asking:
        """What a manager may be asked about a direct change, which is in the request itself.

        Raises:
            RuleViolation: every problem of the terms, at its field.
        """
        return _asking_to_modify(draft, self._checked(draft))

    def actions(self, change: ChangeOrder) -> frozenset[ChangeOrderEvent]:
        """What may be done with a change order today."""
        status = change.status_on(self._clock.today())
        allowed = {event for state, event in CHANGE_ORDER_TRANSITIONS if state is status}
        if change.status is ChangeOrderStatus.OPEN:
            allowed.add(ChangeOrderEvent.CANCEL)
        return frozenset(allowed - {ChangeOrderEvent.CREATE})

    def _approval_to_place(self, checked: "_Checked") -> ApprovalId | None:
        """The approval by which the order is placed; only what is saved can have been approved.

        Raises:
            RuleViolation: the discounts beyond the limit; ``approval.waits``.
        """
        before = checked.before
        if before is not None and checked.terms == before.terms:
            return self._approvals.granted(self.asking(before))
        limit = self._approvals.limit()
        raise_any(change_approval_reasons(checked.terms, checked.basis, checked.priced, limit))
        return None

    def _checked(self, draft: ChangeDraft) -> "_Checked":
        """The change as it can be saved or placed today, priced.

        Raises:
            RuleViolation: the role may not write, every problem of the terms, or it is not open any more.
        """
        may_write(self._account)
        before = None
        if draft.change_order_id is not None:
            before = self._open(draft.change_order_id, ChangeOrderEvent.REVISE)
        terms, customer = _kept(draft.terms), existing_customer(self._store, draft.customer_id)
        basis = self._builder.basis(customer, terms)
        terms = written_against(terms, basis.held)
        raise_any(check_change_order(terms, basis))
        _check_none_waits(self._store, draft)
        return _Checked(customer, terms, basis, price_change_order(terms, basis), before)

    def _keep(self, work: "UnitOfWork", draft: ChangeDraft, checked: "_Checked") -> ChangeOrder:
        """Create the change order, or its next revision where something is other than it was."""
        _put_away(work, draft)
        before, totals, now = checked.before, checked.totals, self._clock.now()
        if before is None:
            opened = self._opened(draft, checked)
            number = f"PM-{work.next_number(PROVISIONAL_CHANGE_ORDER):04d}"
            saved = replace(opened, provisional_number=number)
            work.enqueue(CreateChangeOrder(saved), Target(Kind.CHANGE_ORDER, saved.id))
            return saved
        if checked.terms == before.terms:
            return before
        command = ReviseChangeOrder(checked.terms, totals, now)
        work.enqueue(command, Target(Kind.CHANGE_ORDER, before.id), observed=str(before.revision))
        return replace(before, revision=before.revision + 1, terms=checked.terms, totals=totals)

    def _opened(self, draft: ChangeDraft, checked: "_Checked") -> ChangeOrder:
        today = self._clock.today()
        return ChangeOrder(
            id=ChangeOrderId(self._identities.new()),
            customer_id=draft.customer_id,
            status=advance(CHANGE_ORDER_TRANSITIONS, ChangeOrderStatus.DRAFT, ChangeOrderEvent.CREATE),
            terms=checked.terms,
            totals=checked.totals,
            created_on=today,
            expires_on=quote_expiry(checked.basis.programme, today),
            written_at=self._clock.now(),
            created_by=self._account.sales_rep,
        )

    def _open(self, id: ChangeOrderId, event: ChangeOrderEvent) -> ChangeOrder:
        """The change order, when ``event`` may happen to it today."""
        change = self.get(id)
        status = change.status_on(self._clock.today())
        if status is ChangeOrderStatus.EXPIRED:
            raise violation("change_order.expired", "status", expires_on=change.expires_on.isoformat())
        advance(CHANGE_ORDER_TRANSITIONS, status, event)
        return change

    def _submission(self, consent: Consent, programme: Programme) -> Submission:
        """What was agreed to, as it is placed.

        Raises:
            RuleViolation: what ``check_submission`` finds; no agreement is in force.
        """
        agreement_id, version = programme.agreement_id, 0
        if agreement_id is not None:
            version = self._catalogue.agreement_in_force(agreement_id, self._clock.today()).version
        submission = Submission(
            is_governed=consent.is_governed,
            is_authorised=consent.is_authorised,
            agreement_id=agreement_id,
            agreement_version=version,
            po_number=consent.po_number.strip() if consent.po_number is not None else None,
            submitted_by=self._account.sales_rep,
            submitted_at=self._clock.now(),
        )
        raise_any(check_submission(submission, programme))
        return submission


def _check_none_waits(store: Store, draft: ChangeDraft) -> None:
    """Check that no order about the same contract is on its way: two are never added up unseen.

    Raises:
        RuleViolation: ``change.order_waits``: the second would come back as a conflict with the rep's own.
    """
    if waiting_order(store.readers, draft.customer_id, draft.terms.contract_id) is not None:
        raise violation("change.order_waits", "contract_id")


def _asking_to_modify(draft: ChangeDraft, checked: _Checked) -> Asking:
    terms, basis, priced = checked.terms, checked.basis, checked.priced
    return Asking(
        draft.customer_id,
        ApprovalSubject(SubjectKind.LICENCES, draft.id, 1, change_digest(terms, priced.totals)),
        lambda limit: change_approval_reasons(terms, basis, priced, limit),
        modification=terms,
        notes={line.id: line.internal_notes for line in terms.lines},
    )


def _put_away(work: "UnitOfWork", draft: ChangeDraft) -> None:
    """Let go what becomes something else: the draft, and the refused command that it stands for."""
    work.discard_draft(draft.id)
    if draft.instead_of is not None:
        work.discard_refusal(draft.instead_of)


def _kept(terms: ChangeOrderTerms) -> ChangeOrderTerms:
    """``terms`` without what was looked at and not added."""
    return replace(terms, lines=tuple(each for each in terms.lines if each.quantity or each.licence_id))

"""What a change has to pass before it is saved or placed: its rules, its approval, what was agreed to."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.acceptance.acceptance import SignedBy
from app.domain.acceptance.acceptance_rules import check_acceptance
from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest
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
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.ids import ApprovalId, ChangeOrderId
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import ChangeBasis, PricedChangeOrder, price_change_order
from app.domain.pricing.change_order_rules import check_change_order, check_seats_buyer
from app.domain.pricing.change_rebase import is_contract_kept, written_against
from app.domain.quote.expiry import quote_expiry
from app.domain.shown.shown import Shown
from app.domain.shown.shown_change import shown_change
from app.services.approvals.approvals import Approvals, Asking
from app.services.catalogue.sales_context import SalesContext
from app.services.catalogue.shown_frame import accepted, frame_of, in_language
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_draft import ChangeDraft
from app.services.customers.customers import may_write, raise_any
from app.services.queries.waiting_orders import waiting_order
from app.services.store.existing import existing_change_order, existing_customer
from app.services.store.store import Store


@dataclass(frozen=True, slots=True)
class Consent:
    """What was agreed to in the review: both boxes, and the customer's number of the order, if any.

    ``signed`` is who said yes at the table, where the customer did, ``language`` the one it was shown in, by
    default the customer's, and ``sealed`` the fingerprint of what was signed.
    """

    is_governed: bool
    is_authorised: bool
    po_number: str | None
    signed: SignedBy | None = None
    language: str = ""
    sealed: str = ""


@dataclass(frozen=True, slots=True)
class CheckedChange:
    """A change that may be saved or placed; ``before`` is the change order that it is a revision of."""

    customer: Customer
    terms: ChangeOrderTerms
    basis: ChangeBasis
    priced: PricedChangeOrder
    before: ChangeOrder | None

    @property
    def totals(self) -> ChangeOrderTotals:
        return self.priced.totals

    @property
    def revision(self) -> int:
        """The revision that it is placed as: the next one, where it differs from what is saved."""
        if self.before is None:
            return 1
        return self.before.revision + (self.terms != self.before.terms)

    def expires_on(self, today: date) -> date:
        """The last day of the change order that it is, or becomes today."""
        return quote_expiry(self.basis.programme, today) if self.before is None else self.before.expires_on


class ChangeChecks:
    """Checks changes as they can be saved or placed today, and says what a manager is asked about them."""

    def __init__(self, context: SalesContext, builder: ChangeBuilder, approvals: Approvals) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._account, self._builder, self._approvals = context.account, builder, approvals

    def checked(self, draft: ChangeDraft) -> CheckedChange:
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
        return CheckedChange(customer, terms, basis, price_change_order(terms, basis), before)

    def may_be_placed(self, draft: ChangeDraft) -> CheckedChange:
        """The change as it can be placed today, priced.

        Raises:
            RuleViolation: what ``checked`` says; the customer gets no more seats.
        """
        found = self.checked(draft)
        raise_any(tuple(check_seats_buyer(found.customer, found.priced)))
        return found

    def approval_to_place(self, checked: CheckedChange) -> ApprovalId | None:
        """The approval by which the order is placed; only what is saved can have been approved.

        Raises:
            RuleViolation: the discounts beyond the limit; ``approval.waits``.
        """
        before = checked.before
        if before is not None and checked.terms == before.terms:
            return self._approvals.granted(self.to_place(before))
        limit = self._approvals.limit()
        raise_any(change_approval_reasons(checked.terms, checked.basis, checked.priced, limit))
        return None

    def submission(self, consent: Consent, checked: CheckedChange) -> Submission:
        """What was agreed to, as it is placed.

        Raises:
            RuleViolation: what ``check_submission`` and ``check_acceptance`` find; no agreement is in force;
                ``acceptance.changed``.
        """
        programme, now = checked.basis.programme, self._clock.now()
        agreement_id, version, acceptance = programme.agreement_id, 0, None
        if agreement_id is not None:
            version = self._catalogue.agreement_in_force(agreement_id, self._clock.today()).version
        if consent.signed is not None:
            shown = self.shown(checked, consent.language)
            acceptance = accepted(shown, consent.signed, self._account.name, now, consent.sealed)
            raise_any(tuple(check_acceptance(acceptance)))
        submission = Submission(
            is_governed=consent.is_governed,
            is_authorised=consent.is_authorised,
            agreement_id=agreement_id,
            agreement_version=version,
            po_number=consent.po_number.strip() if consent.po_number is not None else None,
            submitted_by=self._account.sales_rep,
            submitted_at=now,
            acceptance=acceptance,
        )
        raise_any(check_submission(submission, programme))
        return submission

    def shown(self, checked: CheckedChange, language: str = "") -> Shown:
        """What the customer is shown of a change as it would be placed now, by default in its own language.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        basis, today = checked.basis, self._clock.today()
        frame = frame_of(
            self._catalogue,
            checked.customer,
            basis.programme,
            checked.revision,
            checked.expires_on(today),
            today,
        )
        return shown_change(in_language(frame, language), checked.terms, checked.priced, basis.held)

    def shown_as_saved(self, change: ChangeOrder, language: str = "") -> Shown:
        """What the customer is shown of a change order as it was saved, beside what is held now.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        customer, today = existing_customer(self._store, change.customer_id), self._clock.today()
        basis = self._builder.basis(customer, change.terms)
        frame = frame_of(
            self._catalogue, customer, basis.programme, change.revision, change.expires_on, today
        )
        priced = price_change_order(change.terms, basis)
        return shown_change(in_language(frame, language), change.terms, priced, basis.held)

    def is_current(self, change: ChangeOrder) -> bool:
        """Whether the change order comes to what was saved, beside what is held and at the prices now.

        Raises:
            RuleViolation: the contract or a part of the catalogue is not here.
        """
        terms = change.terms
        if change.status is ChangeOrderStatus.OPEN and self._builder.current(terms) != terms:
            return False
        basis = self._builder.basis(existing_customer(self._store, change.customer_id), terms)
        is_kept = is_contract_kept(terms, basis.held)
        return is_kept and price_change_order(terms, basis).totals == change.totals

    def to_place(self, change: ChangeOrder) -> Asking:
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

    def to_modify(self, draft: ChangeDraft, checked: CheckedChange) -> Asking:
        """What a manager may be asked about a direct change, which is in the request itself."""
        return asking_about(draft, checked.terms, checked.basis, checked.priced)

    def is_as_saved(self, draft: ChangeDraft) -> bool:
        """Whether the change order that ``draft`` would be a revision of says just the same."""
        if draft.change_order_id is None:
            return False
        before = existing_change_order(self._store, draft.change_order_id)
        terms = _kept(draft.terms)
        basis = self._builder.basis(existing_customer(self._store, draft.customer_id), terms)
        return written_against(terms, basis.held) == before.terms

    def _open(self, id: ChangeOrderId, event: ChangeOrderEvent) -> ChangeOrder:
        """The change order, when ``event`` may happen to it today."""
        change = existing_change_order(self._store, id)
        status = change.status_on(self._clock.today())
        if status is ChangeOrderStatus.EXPIRED:
            raise violation("change_order.expired", "status", expires_on=change.expires_on.isoformat())
        advance(CHANGE_ORDER_TRANSITIONS, status, event)
        return change


def asking_about(
    draft: ChangeDraft, terms: ChangeOrderTerms, basis: ChangeBasis, priced: PricedChangeOrder
) -> Asking:
    """What a manager may be asked about a direct change that is written in ``draft`` and priced already."""
    return Asking(
        draft.customer_id,
        ApprovalSubject(SubjectKind.LICENCES, draft.id, 1, change_digest(terms, priced.totals)),
        lambda limit: change_approval_reasons(terms, basis, priced, limit),
        modification=terms,
        notes={line.id: line.internal_notes for line in terms.lines},
    )


def _check_none_waits(store: Store, draft: ChangeDraft) -> None:
    """Check that no order about the same contract is on its way: two are never added up unseen.

    Raises:
        RuleViolation: ``change.order_waits``: the second would come back as a conflict with the rep's own.
    """
    if waiting_order(store.readers, draft.customer_id, draft.terms.contract_id) is not None:
        raise violation("change.order_waits", "contract_id")


def _kept(terms: ChangeOrderTerms) -> ChangeOrderTerms:
    """``terms`` without what was looked at and not added."""
    return replace(terms, lines=tuple(each for each in terms.lines if each.quantity or each.licence_id))

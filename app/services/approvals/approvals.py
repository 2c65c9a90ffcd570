"""What a rep and a manager do with requests for approval; each method is one transaction, or nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from app.domain.approval.approval import (
    ApprovalAnswer,
    ApprovalRequest,
    ApprovalStatus,
    ApprovalSubject,
    SubjectKind,
)
from app.domain.approval.request_rules import check_answer, check_decline, check_request, may_withdraw
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.commands.commands import (
    ApproveRequest,
    Command,
    DeclineRequest,
    RequestApproval,
    WithdrawRequest,
)
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from app.domain.ids import ApprovalId, CustomerId
from app.domain.partner.role import Role
from app.domain.quote.quote import QuoteTerms
from app.services.catalogue.sales_context import SalesContext
from app.services.customers.customers import may_write, raise_any
from app.services.queries.approval_rows import requests_about, requests_of
from app.services.store.existing import existing
from app.wire.protocol import Target

ReasonsOver = Callable[[Decimal], tuple[Problem, ...]]
"""Finds the discounts beyond a limit, in percent."""
BEYOND_ANY = "approval-beyond"
"""Of a discount that is more than a manager may grant."""
_SAVED = {SubjectKind.QUOTE: Kind.QUOTE, SubjectKind.CHANGE_ORDER: Kind.CHANGE_ORDER}


class ApprovalStanding(StrEnum):
    """Where something stands between its rep and the managers."""

    FREE = "free"
    """The account's own limit grants it."""
    NEEDED = "needed"
    WAITS = "waits"
    GRANTED = "granted"


@dataclass(frozen=True, slots=True)
class Asking:
    """What a manager may be asked about: bound as an approval is, with the discounts that are in it.

    ``purchase`` and ``modification`` are the terms of an order that is no document yet.
    """

    customer_id: CustomerId
    subject: ApprovalSubject
    reasons_over: ReasonsOver
    purchase: QuoteTerms | None = None
    modification: ChangeOrderTerms | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    """What the rep wrote for a line while it was written, by the line's id."""


class Approvals:
    """Asks, answers, and knows what was answered."""

    def __init__(self, context: SalesContext) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._identities, self._account = context.identities, context.account

    def get(self, id: str) -> ApprovalRequest:
        """The request as it is seen here.

        Raises:
            RuleViolation: ``approval.missing``.
        """
        return existing(self._store, Kind.APPROVAL, ApprovalRequest, id, "approval.missing")

    def limit(self, role: Role | None = None) -> Decimal:
        """The highest discount, in percent, that a role may grant; by default that of the account."""
        limits = self._catalogue.partner().discount_limits
        return limits.get((role or self._account.role).value, Decimal(0))

    def managers(self) -> tuple[str, ...]:
        """The names of those who may answer."""
        return tuple(each.name for each in self._catalogue.users() if each.role is Role.MANAGER)

    def about(self, asking: Asking) -> ApprovalRequest | None:
        """The last request about just that; None where nothing was asked, or it was let go.

        An order that is no document is known by what is in it: opened again, its draft is another.
        """
        wanted, readers = asking.subject, self._store.readers
        if wanted.kind in _SAVED:
            ids = requests_about(readers, wanted.id)
        else:
            ids = requests_of(readers, asking.customer_id, wanted.kind.value)
        for id in ids:
            request = self.get(id)
            is_same = request.subject == wanted
            if wanted.kind not in _SAVED:
                is_same = request.subject.digest == wanted.digest
            if is_same and request.order_id is None:
                return request
        return None

    def of_draft(self, draft_id: str) -> ApprovalStanding:
        """Where the last request about an order that is written in a draft stands; free without one."""
        for id in requests_about(self._store.readers, draft_id):
            request = self.get(id)
            if request.status is ApprovalStatus.REQUESTED:
                return ApprovalStanding.WAITS
            if request.status is ApprovalStatus.APPROVED and request.order_id is None:
                return ApprovalStanding.GRANTED
        return ApprovalStanding.FREE

    def granted(self, asking: Asking) -> ApprovalId | None:
        """The approval that a sale needs; None where the account's own limit grants it.

        Raises:
            RuleViolation: ``approval.waits`` where a manager has not answered yet; the discounts beyond the
                limit where none was asked, or said no.
        """
        reasons = asking.reasons_over(self.limit())
        if not reasons:
            return None
        request = self.about(asking)
        if request is not None and request.status is ApprovalStatus.APPROVED:
            return request.id
        if request is not None and request.status is ApprovalStatus.REQUESTED:
            raise violation("approval.waits")
        raise_any(reasons)
        return None

    def is_needed(self, asking: Asking) -> bool:
        """Whether the discounts are beyond the account's own limit."""
        return bool(asking.reasons_over(self.limit()))

    def check(self, asking: Asking) -> tuple[Problem, ...]:
        """What keeps anybody from approving: the discount is more than a manager may grant."""
        limit = self.limit(Role.MANAGER)
        beyond = asking.reasons_over(limit)
        if not beyond:
            return ()
        most = max(beyond, key=lambda each: Decimal(each.data["percent"]))
        found = beyond_any(replace(most, field=""), limit)
        return () if found is None else (found,)

    def ask(
        self, asking: Asking, note: str, line_reasons: Mapping[str, str] | None = None
    ) -> ApprovalRequest:
        """Ask the managers, on this laptop at once and on theirs after the next exchange.

        Raises:
            RuleViolation: ``approval.note_missing`` at ``note``; ``approval-beyond``; ``approval-asked``.
        """
        may_write(self._account)
        raise_any(self.check(asking))
        before = self.about(asking)
        if before is not None and before.status is ApprovalStatus.REQUESTED:
            raise violation("approval-asked", name=before.requested_by.name)
        kept = {id: text.strip() for id, text in (line_reasons or {}).items() if text.strip()}
        request = ApprovalRequest(
            id=ApprovalId(self._identities.new()),
            customer_id=asking.customer_id,
            status=ApprovalStatus.REQUESTED,
            subject=asking.subject,
            requested_by=self._account.sales_rep,
            requested_at=self._clock.now(),
            note=note.strip(),
            line_reasons=kept,
            purchase=asking.purchase,
            modification=asking.modification,
        )
        raise_any(check_request(request))
        saved = _SAVED.get(asking.subject.kind)
        with self._store.write() as work:
            needed = work.unsettled(Target(saved, asking.subject.id)) if saved is not None else []
            work.enqueue(RequestApproval(request), Target(Kind.APPROVAL, request.id), depends_on=needed)
        return request

    def withdraw(self, id: str) -> ApprovalRequest:
        """Let a request go, that waits or was declined.

        Raises:
            RuleViolation: ``approval.missing``; ``not-allowed`` to a colleague of who asked; or it was
                answered otherwise meanwhile.
        """
        may_write(self._account)
        if not self._may_withdraw(self.get(id)):
            raise violation("not-allowed", role=self._account.role.value)
        return self._do(WithdrawRequest(), id)

    def withdraw_about(self, subject_id: str) -> ApprovalRequest | None:
        """Let go what waits for an answer about a document or draft; None where nothing does.

        What a colleague asked for is left to them: the next revision makes it void.
        """
        for id in requests_about(self._store.readers, subject_id):
            request = self.get(id)
            if request.status is ApprovalStatus.REQUESTED and self._may_withdraw(request):
                return self.withdraw(id)
        return None

    def _may_withdraw(self, request: ApprovalRequest) -> bool:
        is_manager = self._account.role is Role.MANAGER
        return may_withdraw(request, self._account.user_id, is_manager=is_manager)

    def approve(self, id: str, digest: str, text: str) -> ApprovalRequest:
        """Say yes to what ``digest`` stands for, with or without words.

        Raises:
            RuleViolation: ``not-a-manager``; ``approval-void`` where something else is asked by now.
        """
        return self._answer(ApproveRequest, id, digest, text)

    def decline(self, id: str, digest: str, text: str) -> ApprovalRequest:
        """Say no, and what is missing.

        Raises:
            RuleViolation: ``not-a-manager``; ``approval.answer_missing`` at ``text``.
        """
        answer = self._signed(text)
        raise_any(tuple(check_decline(answer, self.get(id).requested_by.name)))
        return self._answer(DeclineRequest, id, digest, text)

    def _answer(
        self, command: type[ApproveRequest] | type[DeclineRequest], id: str, digest: str, text: str
    ) -> ApprovalRequest:
        if self._account.role is not Role.MANAGER:
            raise violation("not-a-manager", role=self._account.role.value)
        answer, request = self._signed(text), self.get(id)
        raise_any(tuple(check_answer(answer)))
        if request.subject.digest != digest:
            raise violation("approval-void", revision=str(request.subject.revision))
        return self._do(command(digest, answer), id)

    def _signed(self, text: str) -> ApprovalAnswer:
        return ApprovalAnswer(self._account.sales_rep, self._clock.now(), text.strip())

    def _do(self, command: Command, id: str) -> ApprovalRequest:
        self.get(id)
        with self._store.write() as work:
            work.enqueue(command, Target(Kind.APPROVAL, id))
        return self.get(id)


def beyond_any(reason: Problem, highest: Decimal) -> Problem | None:
    """That no manager may grant what ``reason`` names, at its field, where it is more than ``highest``."""
    percent = Decimal(reason.data["percent"])
    if percent <= highest:
        return None
    return Problem(BEYOND_ANY, reason.field, {"percent": str(percent), "limit": str(highest)})


def standing(approvals: Approvals, asking: Asking) -> ApprovalStanding:
    """Whether a manager must approve ``asking``, and what was answered."""
    if not approvals.is_needed(asking):
        return ApprovalStanding.FREE
    request = approvals.about(asking)
    match request.status if request is not None else None:
        case ApprovalStatus.REQUESTED:
            return ApprovalStanding.WAITS
        case ApprovalStatus.APPROVED:
            return ApprovalStanding.GRANTED
        case _:
            return ApprovalStanding.NEEDED

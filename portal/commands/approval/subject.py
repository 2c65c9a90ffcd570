"""What a request is about, as the portal has it: its revision, its price, and the discounts in it."""

from dataclasses import dataclass, replace
from typing import assert_never

from app.domain.approval.approval import ApprovalRequest, ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest, quote_digest
from app.domain.catalogue.catalogue import SellingFlow
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.partner.partner import Partner
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.quote.quote import QuoteStatus
from portal.commands.change.pricing import ChangeCase, check_flow, find_case, price_case
from portal.commands.change.state import lock_change_order
from portal.commands.permission.limits import ReasonsOver
from portal.commands.pipeline.outcome import rejected
from portal.commands.quote.pricing import find_offer, price_offer
from portal.commands.quote.state import lock_quote
from portal.store.command_context import CommandContext


@dataclass(frozen=True, slots=True)
class PricedSubject:
    """What a request is about, priced now; nobody else changes it until the commit."""

    subject: ApprovalSubject
    partner: Partner
    reasons_over: ReasonsOver


def price_subject(context: CommandContext, request: ApprovalRequest) -> PricedSubject:
    """What ``request`` is about, in the revision and at the price that the portal has.

    Raises:
        Declined: ``approval-closed``: it cannot be sold any more.
        RuleViolation: ``document.missing``, or a rule forbids it by now.
    """
    kind = request.subject.kind
    context.find(Kind.CUSTOMER, request.customer_id, lock=True)
    match kind:
        case SubjectKind.QUOTE:
            return _quote(context, request)
        case SubjectKind.CHANGE_ORDER:
            return _change_order(context, request)
        case SubjectKind.PURCHASE:
            return _purchase(context, request)
        case SubjectKind.LICENCES:
            return _modification(context, request)
        case _ as never:
            assert_never(never)


def _quote(context: CommandContext, request: ApprovalRequest) -> PricedSubject:
    quote = lock_quote(context, request.subject.id).quote
    _check_customer(request, quote.customer_id)
    if quote.status_on(context.today) is not QuoteStatus.OPEN:
        raise rejected("approval-closed", data={"number": quote.display_number})
    offer = find_offer(context, quote.customer_id, quote.terms)
    priced = price_offer(context, offer, quote.terms, quote.created_on)
    digest = quote_digest(quote.terms, priced.agreed)
    subject = replace(request.subject, revision=quote.revision, digest=digest)
    return PricedSubject(subject, offer.partner, lambda limit: approval_reasons(priced, limit))


def _change_order(context: CommandContext, request: ApprovalRequest) -> PricedSubject:
    change = lock_change_order(context, request.subject.id).change_order
    _check_customer(request, change.customer_id)
    if change.status_on(context.today) is not ChangeOrderStatus.OPEN:
        raise rejected("approval-closed", data={"number": change.display_number})
    case = find_case(context, change.customer_id, change.terms, context.now)
    return _change(case, replace(request.subject, revision=change.revision))


def _purchase(context: CommandContext, request: ApprovalRequest) -> PricedSubject:
    terms = request.purchase
    if terms is None:
        raise violation("approval.terms", "request.purchase")
    offer = find_offer(context, request.customer_id, terms)
    priced = price_offer(context, offer, terms, context.today)
    subject = replace(request.subject, revision=1, digest=quote_digest(terms, priced.agreed))
    return PricedSubject(subject, offer.partner, lambda limit: approval_reasons(priced, limit))


def _modification(context: CommandContext, request: ApprovalRequest) -> PricedSubject:
    terms = request.modification
    if terms is None:
        raise violation("approval.terms", "request.modification")
    case = find_case(context, request.customer_id, terms, context.now)
    check_flow(case, SellingFlow.DIRECT, "licences.not_sold_so")
    return _change(case, replace(request.subject, revision=1))


def _change(case: ChangeCase, subject: ApprovalSubject) -> PricedSubject:
    priced = price_case(case)
    return PricedSubject(
        replace(subject, digest=change_digest(case.terms, priced.totals)),
        case.offer.partner,
        lambda limit: change_approval_reasons(case.terms, case.basis, priced, limit),
    )


def _check_customer(request: ApprovalRequest, customer_id: str) -> None:
    if request.customer_id != customer_id:
        raise violation("document.missing", "request.subject.id", kind=request.subject.kind.value)

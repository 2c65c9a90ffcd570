"""What a customer is offered on-line, as the portal has it now, and what saying yes to it asks for."""

from dataclasses import dataclass

from app.domain.approval.approval import ApprovalStatus, ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest, quote_digest
from app.domain.catalogue.catalogue import Agreement, Programme
from app.domain.catalogue.in_force import agreement_in_force
from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import ShareOffer
from app.domain.commands.specs import name_of
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import ApprovalId
from app.domain.online.online_offer import OfferedKind
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.quote.quote import Quote
from app.domain.shown.shown import Shown
from app.domain.shown.shown_change import shown_change
from app.domain.shown.shown_quote import shown_quote
from portal.commands.change.drift import price_as_seen
from portal.commands.change.pricing import find_case, totals_data
from portal.commands.change.state import lock_change_order
from portal.commands.permission.approvals import requests_about
from portal.commands.permission.limits import ReasonsOver, Sold, check_granted
from portal.commands.pipeline.outcome import in_conflict
from portal.commands.quote.pricing import Offer, find_offer, frame_of, price_offer
from portal.commands.quote.pricing import totals_data as quote_totals_data
from portal.commands.quote.state import lock_quote
from portal.store.command_context import CommandContext
from portal.store.documents import Stored

Offerable = Quote | ChangeOrder


@dataclass(frozen=True, slots=True)
class Offered:
    """An open offer that may be accepted as it is, nobody else's until the commit."""

    stored: Stored
    document: Offerable
    shown: Shown
    agreement: Agreement | None
    approval_id: ApprovalId | None


def lock_offerable(context: CommandContext, kind: OfferedKind, id: str) -> tuple[Stored, Offerable]:
    """The quote or change order, nobody else's until the commit.

    Raises:
        RuleViolation: ``document.missing``.
    """
    if kind is OfferedKind.QUOTE:
        quote = lock_quote(context, id)
        return quote.stored, quote.quote
    change = lock_change_order(context, id)
    return change.stored, change.change_order


def is_open(context: CommandContext, document: Offerable) -> bool:
    """Whether it can still be accepted today."""
    is_superseded = isinstance(document, Quote) and document.superseded_by is not None
    return document.status_on(context.today).value == "open" and not is_superseded


def find_offered(
    context: CommandContext, stored: Stored, document: Offerable, language: str = "en"
) -> Offered:
    """What the customer is shown of ``document``, which is locked, and may accept.

    Raises:
        Declined: prices, what is held, or the day moved; ``approval-needed``.
        RuleViolation: it is not open, or a rule forbids it by now.
    """
    if not is_open(context, document):
        state = document.status_on(context.today).value
        raise violation("transition.not_allowed", "status", state=state, event=name_of(ShareOffer))
    if isinstance(document, Quote):
        return _quote(context, stored, document, language)
    return _change(context, stored, document, language)


def _quote(context: CommandContext, stored: Stored, quote: Quote, language: str) -> Offered:
    terms = quote.terms
    offer = find_offer(context, quote.customer_id, terms)
    priced = price_offer(context, offer, terms, quote.created_on)
    if priced.agreed != quote.totals:
        raise in_conflict("price-changed", stored, quote_totals_data(priced.agreed))
    agreement = _agreement(context, offer.programme)
    digest = quote_digest(terms, priced.agreed)
    subject = ApprovalSubject(SubjectKind.QUOTE, quote.id, quote.revision, digest)
    approval_id = _granted(context, offer, quote, subject, lambda limit: approval_reasons(priced, limit))
    frame = frame_of(offer, agreement, language, quote.revision, quote.expires_on)
    return Offered(stored, quote, shown_quote(frame, terms, priced), agreement, approval_id)


def _change(context: CommandContext, stored: Stored, change: ChangeOrder, language: str) -> Offered:
    terms = change.terms
    case = find_case(context, change.customer_id, terms, context.now)
    priced = price_as_seen(context, case, change.totals, lambda code, data: in_conflict(code, stored, data))
    if priced.totals != change.totals:
        raise in_conflict("price-changed", stored, totals_data(priced.totals))
    agreement = _agreement(context, case.offer.programme)
    digest = change_digest(terms, priced.totals)
    subject = ApprovalSubject(SubjectKind.CHANGE_ORDER, change.id, change.revision, digest)
    approval_id = _granted(
        context,
        case.offer,
        change,
        subject,
        lambda limit: change_approval_reasons(terms, case.basis, priced, limit),
    )
    frame = frame_of(case.offer, agreement, language, change.revision, change.expires_on)
    return Offered(
        stored, change, shown_change(frame, terms, priced, case.basis.held), agreement, approval_id
    )


def _agreement(context: CommandContext, programme: Programme) -> Agreement | None:
    """The version in force today; None where the programme has none.

    Raises:
        RuleViolation: ``agreement.unknown``.
    """
    wanted = programme.agreement_id
    if wanted is None:
        return None
    current = agreement_in_force(context.all_of(Kind.AGREEMENT, Agreement), wanted, context.today)
    if current is None:
        raise violation("agreement.unknown", "agreement_id", expected=wanted)
    return current


def _granted(
    context: CommandContext,
    offer: Offer,
    document: Offerable,
    subject: ApprovalSubject,
    reasons_over: ReasonsOver,
) -> ApprovalId | None:
    """The approval that the discount needs, of this very revision; None where the role grants it."""
    approvals = requests_about(context, document.customer_id, subject.kind, subject.id)
    given = [each.request for each in approvals]
    found = [each.id for each in given if each.status is ApprovalStatus.APPROVED and each.subject == subject]
    approval_id = found[0] if found else None
    check_granted(context, offer.partner, Sold(document.customer_id, subject, reasons_over, approval_id))
    return approval_id

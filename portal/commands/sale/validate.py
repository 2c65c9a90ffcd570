"""``quote.validate``: exactly once, the quote becomes a contract with its licences and its order."""

from dataclasses import replace

from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import quote_digest
from app.domain.catalogue.catalogue import Agreement
from app.domain.catalogue.in_force import agreement_in_force
from app.domain.commands.commands import ValidateQuote
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.priced import PricedQuote
from app.domain.quote.quote import Acceptance, Quote, QuoteStatus
from app.domain.shown.shown import Shown
from app.domain.shown.shown_quote import shown_quote
from portal.commands.permission.approvals import close_requests
from portal.commands.permission.limits import Sold, check_granted
from portal.commands.pipeline.content import check_content
from portal.commands.pipeline.dates import decided_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, in_conflict
from portal.commands.quote.pricing import Offer, find_offer, frame_of, price_offer, totals_data
from portal.commands.quote.state import StoredQuote, check_current, lock_quote
from portal.commands.sale.first_contract import check_first_contract
from portal.commands.sale.renew import end_renewed, lock_renewed
from portal.commands.sale.sale import record_sale
from portal.store.command_context import CommandContext


def _validate(context: CommandContext, asked: ResolvedCommand, command: ValidateQuote) -> Outcome:
    found = lock_quote(context, asked.target_id)
    quote, terms = found.quote, found.quote.terms
    acceptance = _accepted(context, quote, command.acceptance)
    check_current(context, asked, found, on=context.date_of(acceptance.accepted_at))
    another, version = command.is_another_contract, found.stored.version
    renewed = lock_renewed(context, found)
    if renewed is None:
        check_first_contract(context, quote.customer_id, is_another=another, version=version)
    offer = find_offer(context, quote.customer_id, terms)
    agreement = _check_agreement(context, found, offer, acceptance)
    priced = price_offer(context, offer, terms, quote.created_on)
    if not priced.agreed == command.totals == quote.totals:
        raise in_conflict("price-changed", found.stored, totals_data(priced.agreed))

    def own(language: str) -> Shown:
        frame = frame_of(offer, agreement, language, quote.revision, quote.expires_on)
        return shown_quote(frame, terms, priced)

    check_content(acceptance, own, lambda code, data: in_conflict(code, found.stored, data))
    check_granted(context, offer.partner, _sold(quote, priced, command))
    close_requests(context, quote.customer_id, SubjectKind.QUOTE, quote.id)
    validated = apply(quote, replace(command, acceptance=acceptance))
    if not isinstance(validated, Quote):
        raise TypeError(type(validated))
    sale = record_sale(context, validated, offer.programme, priced, acceptance.accepted_at)
    if renewed is not None:
        end_renewed(context, renewed, sale, offer)
    settled = replace(validated, contract_id=sale.contract.id, contract_number=sale.contract.number)
    version = context.replace(found.stored, settled)
    return applied(
        version,
        contract_id=sale.contract.id,
        contract_number=sale.contract.number,
        order_number=sale.order.number,
    )


def _accepted(context: CommandContext, quote: Quote, claimed: Acceptance) -> Acceptance:
    """The acceptance as the portal believes it, marked where it was given in time and arrived too late."""
    moment = decided_moment(claimed.accepted_at, context.now)
    if moment < quote.written_at:
        # Nobody accepts what is not written yet: the clock of the laptop is wrong.
        moment = context.now
    is_late = quote.status_on(context.today) is QuoteStatus.EXPIRED
    return replace(claimed, accepted_at=moment, received_at=context.now if is_late else None)


def _check_agreement(
    context: CommandContext, found: StoredQuote, offer: Offer, acceptance: Acceptance
) -> Agreement | None:
    """The version that was in force when the customer accepted it; None where the programme has none.

    Raises:
        Declined: ``agreement-changed`` with that version.
        RuleViolation: the agreement is not the programme's.
    """
    wanted = offer.programme.agreement_id
    if wanted is None:
        return None
    day = context.date_of(acceptance.accepted_at)
    current = agreement_in_force(context.all_of(Kind.AGREEMENT, Agreement), wanted, day)
    if current is None or acceptance.agreement_id != wanted:
        raise violation("agreement.unknown", "acceptance.agreement_id", expected=wanted)
    if acceptance.agreement_version != current.version:
        data = {"agreement_id": wanted, "version": str(current.version)}
        raise in_conflict("agreement-changed", found.stored, data)
    return current


def _sold(quote: Quote, priced: PricedQuote, command: ValidateQuote) -> Sold:
    digest = quote_digest(quote.terms, priced.agreed)
    subject = ApprovalSubject(SubjectKind.QUOTE, quote.id, quote.revision, digest)
    return Sold(
        quote.customer_id, subject, lambda limit: approval_reasons(priced, limit), command.approval_id
    )


VALIDATE_QUOTE = Handler(_validate, needs_version=True)

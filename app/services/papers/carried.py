"""The files that a paper of what was accepted carries: the acceptance, and the order that it makes."""

from dataclasses import dataclass

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Programme
from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.partner.partner import Partner, User
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.pricing.vat import EXPORT_MENTION, REVERSE_CHARGE_MENTION
from app.domain.quote.invoicing_terms import InvoicingTerms, nature_of
from app.domain.quote.quote import Quote
from app.domain.shown.shown import ShownKind
from app.services.order_x.order_x import OrderSources, order_x
from app.services.papers.accepted_paper import acceptance_of, attachment_of
from app.services.papers.parts.legal import mention
from app.services.papers.parts.payment import paid
from app.services.papers.views.paper import ATTACHMENT_NAME, ORDER_NAME, Attachment
from app.services.papers.views.quote import QuotePaper
from app.services.words import Words
from app.wire.shown import decode_shown

_ORDER_KINDS = {ShownKind.QUOTE: "ORDER", ShownKind.CHANGE: "ORDER_CHANGE"}
_MENTIONS = (REVERSE_CHARGE_MENTION, EXPORT_MENTION)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Who sells what to whom: what stands around the content that was accepted."""

    partner: Partner
    customer: Customer
    author: User | None
    programme: Programme | None
    payment_days: int
    contract_number: str = ""


def carried_by(document: Quote | ChangeOrder, around: Surroundings) -> tuple[Attachment, ...]:
    """What the paper of ``document`` carries; nothing where no content was accepted."""
    acceptance = acceptance_of(document)
    if acceptance is None:
        return ()
    order = order_sources(document, acceptance, around)
    kind = _ORDER_KINDS[order.shown.kind]
    return (
        Attachment(ATTACHMENT_NAME, "application/json", "Acceptance", attachment_of(document)),
        Attachment(ORDER_NAME, "text/xml", "Order-X", order_x(order), kind),
    )


def order_in(view: QuotePaper, number: str) -> str:
    """The XML of the order that the paper of ``number`` carries.

    Raises:
        RuleViolation: ``paper.no_order``: nobody has accepted what it shows.
    """
    files = view.proof.attachments if view.proof is not None else ()
    found = next((each for each in files if each.name == ORDER_NAME), None)
    if found is None:
        raise violation("paper.no_order", number=number)
    return found.content


def order_sources(
    document: Quote | ChangeOrder, acceptance: Acceptance, around: Surroundings
) -> OrderSources:
    """What the order is made from that ``acceptance`` of ``document`` makes.

    Nothing that the portal tells later, such as the number of the contract that came of it: the paper that
    was handed out at the table has to stay the same.
    """
    shown, partner = decode_shown(acceptance.shown), around.partner
    said = shown.references
    terms = InvoicingTerms(said.buyer_order, said.service_code, said.nature) if said else InvoicingTerms()
    submission = document.submission if isinstance(document, ChangeOrder) else None
    sold = (line.product_id for line in shown.lines if not line.is_optional)
    return OrderSources(
        number=document.display_number,
        acceptance=acceptance,
        shown=shown,
        partner=partner,
        customer=around.customer,
        author_name=document.created_by.name,
        author=around.author,
        on=date_in(time_zone(partner.time_zone), acceptance.accepted_at),
        payment_terms=paid(Words(shown.language), partner, around.payment_days),
        vat_mentions={code: mention(shown.language, code) for code in _MENTIONS},
        nature=nature_of(terms, sold, around.programme),
        buyer_order=(submission.po_number if submission else None) or terms.buyer_order,
        service_code=terms.service_code,
        contract_number=around.contract_number,
    )

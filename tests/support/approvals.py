"""A quote beyond what a rep may grant, a request to approve it, and a manager's answers."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.domain.approval.approval import (
    ApprovalAnswer,
    ApprovalRequest,
    ApprovalStatus,
    ApprovalSubject,
    SubjectKind,
)
from app.domain.approval.content import quote_digest
from app.domain.customer.customer import SalesRep
from app.domain.ids import ApprovalId, CustomerId, UserId
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import Quote, QuoteTerms, QuoteTotals
from tests.support import builders as b

MANAGER = SalesRep(UserId(b.some_id(22)), "Inès Garnier")


def totals_of(terms: QuoteTerms) -> QuoteTotals:
    """What ``terms`` come to for the builders' customer."""
    vat = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
    return price_quote(terms, b.price_list(), vat).agreed


def quote(percent: str = "20", **kw: Any) -> Quote:
    """The builders' quote with a discount: the rep may grant 15 %, the manager 40 %."""
    terms = b.terms(discount_percent=Decimal(percent))
    return b.quote(**{"terms": terms, "totals": totals_of(terms), **kw})


def request(of: Quote, number: int = 900, **kw: Any) -> ApprovalRequest:
    """Asks for what ``of`` grants."""
    subject = ApprovalSubject(SubjectKind.QUOTE, of.id, of.revision, quote_digest(of.terms, of.totals))
    base = ApprovalRequest(
        id=ApprovalId(b.some_id(number)),
        customer_id=CustomerId(of.customer_id),
        status=ApprovalStatus.REQUESTED,
        subject=subject,
        requested_by=b.sales_rep(),
        requested_at=b.NOW,
        note="Le concurrent propose 1 110 € par mois.",
    )
    return replace(base, **kw)


def answer(text: str = "", **kw: Any) -> ApprovalAnswer:
    """A manager's words."""
    return replace(ApprovalAnswer(MANAGER, b.NOW, text), **kw)

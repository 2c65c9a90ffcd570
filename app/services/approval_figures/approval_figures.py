"""A request as a manager reads it: what is asked, about what, and every figure it is decided by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import assert_never

from app.domain.approval.approval import ApprovalRequest, SubjectKind
from app.domain.approval.content import change_digest, quote_digest
from app.domain.catalogue.catalogue import PriceList
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.domain.money import Money, total
from app.domain.partner.role import Role
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.approval_figures import (
    AskedLine,
    AskedTotals,
    change_lines,
    quote_lines,
    totals_of,
)
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import price_change_order
from app.domain.pricing.priced import effective_discount
from app.domain.pricing.trace import Step, explain_term_total
from app.domain.pricing.trace.change import ChangeAmount, explain_change_total
from app.domain.quote.quote import QuoteTerms
from app.services.approvals.approvals import Approvals, ReasonsOver
from app.services.catalogue.catalogue import Catalogue
from app.services.change_orders.change_services import ChangeServices
from app.services.customers.customers import Customers
from app.services.quotes.quote_services import QuoteServices

TermLine = tuple[str, str, str]
"""A line of a change: its id, its product and its level."""


@dataclass(frozen=True, slots=True)
class ApprovalFigures:
    """A request with the figures of what it is about, as this laptop has it.

    ``number`` and ``revision`` are of the document, empty and 1 for an order that is none. ``term_net`` is
    what is asked over the term, None without an end; ``term_before`` without the asked discounts, None
    where only a part of the contract is asked about. ``seats`` are those before a change and after it.
    ``term_steps`` tell how ``term_net`` comes about, ``before_steps`` how ``term_before`` does, and
    ``term_lines`` what the lines in them are called. ``terms`` and ``prices`` are what the lines come from.
    ``percent`` is the highest discount that is asked for. ``beyond`` tells why no manager may approve.
    """

    request: ApprovalRequest
    customer_name: str
    number: str
    revision: int
    terms: QuoteTerms | ChangeOrderTerms
    prices: PriceList
    lines: tuple[AskedLine, ...]
    totals: AskedTotals
    effective: Decimal | None
    percent: Decimal
    term_net: Money | None
    term_before: Money | None
    term_end: date | None
    seats: tuple[int, int] | None
    rep_limit: Decimal
    own_limit: Decimal
    target_margin: Decimal
    digest: str
    beyond: tuple[Problem, ...]
    term_steps: tuple[Step, ...] = ()
    before_steps: tuple[Step, ...] = ()
    term_lines: tuple[TermLine, ...] = ()

    @property
    def months(self) -> int:
        """For how many months what is asked about is committed to."""
        return self.terms.commitment_months


@dataclass(frozen=True, slots=True)
class _Priced:
    """What differs between a sale and a change."""

    number: str
    revision: int
    terms: QuoteTerms | ChangeOrderTerms
    prices: PriceList
    lines: tuple[AskedLine, ...]
    reasons_over: ReasonsOver
    digest: str
    effective: Decimal | None
    term_net: Money | None
    term_before: Money | None = None
    term_end: date | None = None
    seats: tuple[int, int] | None = None
    term_steps: tuple[Step, ...] = ()
    before_steps: tuple[Step, ...] = ()
    term_lines: tuple[TermLine, ...] = ()


class ApprovalDesk:
    """Reads requests for whoever answers them."""

    def __init__(
        self,
        approvals: Approvals,
        quotes: QuoteServices,
        changes: ChangeServices,
        customers: Customers,
        catalogue: Catalogue,
    ) -> None:
        self._approvals, self._quotes, self._changes = approvals, quotes, changes
        self._customers, self._catalogue = customers, catalogue

    def figures(self, id: str) -> ApprovalFigures:
        """The request ``id`` with its figures, computed from what this laptop has.

        Raises:
            RuleViolation: the request, what it is about or a part of the catalogue is not here.
        """
        request = self._approvals.get(id)
        priced = self._priced(request)
        partner = self._catalogue.partner()
        limit = self._approvals.limit(Role.MANAGER)
        reasons = priced.reasons_over(Decimal(-1))
        beyond = priced.reasons_over(limit)
        percent = max((Decimal(each.data["percent"]) for each in reasons), default=Decimal(0))
        return ApprovalFigures(
            request=request,
            customer_name=self._customers.get(request.customer_id).identity.name,
            number=priced.number,
            revision=priced.revision,
            terms=priced.terms,
            prices=priced.prices,
            lines=priced.lines,
            totals=totals_of(priced.lines, priced.terms.currency),
            effective=priced.effective,
            percent=percent,
            term_net=priced.term_net,
            term_before=priced.term_before,
            term_end=priced.term_end,
            seats=priced.seats,
            rep_limit=self._approvals.limit(Role.REP),
            own_limit=limit,
            target_margin=partner.target_margin_percent,
            digest=priced.digest,
            beyond=(Problem("approval-beyond", data={"percent": str(percent), "limit": str(limit)}),)
            if beyond
            else (),
            term_steps=priced.term_steps,
            before_steps=priced.before_steps,
            term_lines=priced.term_lines,
        )

    def _priced(self, request: ApprovalRequest) -> _Priced:
        kind = request.subject.kind
        match kind:
            case SubjectKind.QUOTE:
                quote = self._quotes.quotes.get(QuoteId(request.subject.id))
                return self._sale(
                    request.customer_id,
                    quote.terms,
                    quote.created_on,
                    quote.display_number,
                    quote.revision,
                )
            case SubjectKind.CHANGE_ORDER:
                change = self._changes.change_orders.get(ChangeOrderId(request.subject.id))
                return self._change(request.customer_id, change.terms, change.display_number, change.revision)
            case SubjectKind.PURCHASE:
                if request.purchase is None:
                    raise RuleViolation(Problem("approval.terms", "purchase"))
                return self._sale(request.customer_id, request.purchase, None, "", 1)
            case SubjectKind.LICENCES:
                if request.modification is None:
                    raise RuleViolation(Problem("approval.terms", "modification"))
                return self._change(request.customer_id, request.modification, "", 1)
            case _ as never:
                assert_never(never)

    def _sale(
        self,
        customer_id: CustomerId,
        terms: QuoteTerms,
        created_on: date | None,
        number: str,
        revision: int,
    ) -> _Priced:
        pricing = self._quotes.offers.pricing(customer_id, terms, created_on)
        priced = pricing.price(terms)
        plain = tuple(
            replace(line, discount_percent=Decimal(0), manual_unit_price=None) for line in terms.lines
        )
        before = pricing.price(replace(terms, lines=plain, discount_percent=Decimal(0)))
        return _Priced(
            number=number,
            revision=revision,
            terms=terms,
            prices=pricing.prices,
            lines=quote_lines(terms, priced, pricing.prices),
            reasons_over=lambda limit: approval_reasons(priced, limit),
            digest=quote_digest(terms, priced.agreed),
            effective=priced.effective_discount_percent,
            term_net=priced.term_total,
            term_before=before.term_total,
            term_steps=explain_term_total(priced, terms.commitment_months),
            before_steps=explain_term_total(before, terms.commitment_months),
        )

    def _change(
        self, customer_id: CustomerId, terms: ChangeOrderTerms, number: str, revision: int
    ) -> _Priced:
        basis = self._changes.builder.basis(self._customers.get(customer_id), terms)
        priced = price_change_order(terms, basis)
        lines = change_lines(terms, basis, priced)
        ids = {line.line_id for line in lines}
        granted = [each for each in priced.change.lines if each.line_id in ids]
        return _Priced(
            number=number,
            revision=revision,
            terms=terms,
            prices=basis.prices,
            lines=lines,
            reasons_over=lambda limit: change_approval_reasons(terms, basis, priced, limit),
            digest=change_digest(terms, priced.totals),
            effective=_effective(lines, terms),
            term_net=priced.change.to_term_end,
            term_end=priced.change.term_end,
            term_steps=explain_change_total(ChangeAmount.TO_TERM_END, priced.change),
            term_lines=tuple((each.id, each.product_id, each.level or "") for each in terms.lines),
            seats=(
                max((each.prior_quantity for each in granted), default=0),
                max((each.quantity for each in granted), default=0),
            ),
        )


def _effective(lines: Sequence[AskedLine], terms: ChangeOrderTerms) -> Decimal | None:
    """What is asked in all that is billed together; of what is billed otherwise alone, in that."""
    together = [line for line in lines if line.period is terms.period] or lines
    listed, net = (
        total((getattr(each, name) for each in together), terms.currency) for name in ("listed", "net")
    )
    return effective_discount(listed, net)

"""What reps of the demo ask their managers to approve: what is open and beyond a rep's limit."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus, ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest, quote_digest
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus, ChangeOrderTerms
from app.domain.document import Document
from app.domain.ids import ApprovalId
from app.domain.partner.partner import Partner
from app.domain.partner.role import Role
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import ChangeBasis, HeldContract, price_change_order
from app.domain.pricing.quote import price_quote
from app.domain.quote.quote import Quote, QuoteStatus, QuoteTerms
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from portal.demo.calendar import moment, month_start
from portal.demo.changes import terms_of_change
from portal.demo.identity import new_id
from portal.demo.offers import Offer
from portal.demo.plans import PlannedChange
from portal.demo.quotes import Buyer
from portal.demo.sales import Desk, terms_on, vat_for

_ASKED_AFTER = timedelta(minutes=20)
_NOTES = {
    SubjectKind.QUOTE: "Le concurrent est 8\u00a0% en dessous sur trois ans. Le client signe cette semaine "
    "si nous nous alignons\u00a0; il garde la formation de ses équipes.",
    SubjectKind.CHANGE_ORDER: "Client depuis trois ans, aucun litige. Il ajoute un site et compare les prix.",
    SubjectKind.LICENCES: "Le groupement des transporteurs a obtenu ce prix ailleurs.",
    SubjectKind.PURCHASE: "Premier achat chez nous\u00a0: il nous confie tout son parc au printemps.",
}
_REASON = "Alignement sur l’offre concurrente"


def approvals_of(
    desk: Desk,
    partner: Partner,
    buyer: Buyer,
    there: Sequence[Document],
    asked: Offer | PlannedChange | None = None,
) -> Iterator[ApprovalRequest]:
    """Requests about the open documents in ``there`` that need one, and about what is ``asked`` beside them.

    ``asked`` is an order that is none yet: a cart, or a direct change of the first contract in ``there``.
    """
    rng = Random(f"{buyer.customer.id}:approvals")
    for document in there:
        if isinstance(document, Quote) and document.status_on(desk.today) is QuoteStatus.OPEN:
            if _is_quote_beyond(desk, partner, buyer, document):
                yield _about_quote(desk, buyer, document, rng)
        elif isinstance(document, ChangeOrder):
            held = _held(desk, there)
            if held is not None and _is_change_beyond(desk, partner, buyer, document, held):
                yield _about_change(desk, buyer, document, rng)
    if isinstance(asked, Offer):
        yield _purchase(desk, buyer, asked, rng)
    elif asked is not None and (held := _held(desk, there)) is not None:
        yield _modification(desk, buyer, asked, held, rng)


def _is_quote_beyond(desk: Desk, partner: Partner, buyer: Buyer, quote: Quote) -> bool:
    prices = next(each for each in desk.catalogue.price_lists if each.id == quote.terms.price_list_id)
    priced = price_quote(quote.terms, prices, vat_for(desk, buyer.customer, quote.created_on))
    return bool(approval_reasons(priced, partner.discount_limits[Role.REP]))


def _is_change_beyond(
    desk: Desk, partner: Partner, buyer: Buyer, change: ChangeOrder, held: HeldContract
) -> bool:
    if change.status_on(desk.today) is not ChangeOrderStatus.OPEN:
        return False
    basis = _basis(desk, buyer, change.terms, held)
    priced = price_change_order(change.terms, basis)
    limit = partner.discount_limits[Role.REP]
    return bool(change_approval_reasons(change.terms, basis, priced, limit))


def _basis(desk: Desk, buyer: Buyer, terms: ChangeOrderTerms, held: HeldContract) -> ChangeBasis:
    prices = next(each for each in desk.catalogue.price_lists if each.id == terms.price_list_id)
    programme = desk.catalogue.programme(terms.programme_id)
    return ChangeBasis(programme, prices, vat_for(desk, buyer.customer, terms.on), held, moment(terms.on, 95))


def _about_quote(desk: Desk, buyer: Buyer, quote: Quote, rng: Random) -> ApprovalRequest:
    digest = quote_digest(quote.terms, quote.totals)
    subject = ApprovalSubject(SubjectKind.QUOTE, quote.id, quote.revision, digest)
    return _request(desk, buyer, subject, quote.terms, rng)


def _about_change(desk: Desk, buyer: Buyer, change: ChangeOrder, rng: Random) -> ApprovalRequest:
    digest = change_digest(change.terms, change.totals)
    subject = ApprovalSubject(SubjectKind.CHANGE_ORDER, change.id, change.revision, digest)
    return _request(desk, buyer, subject, change.terms, rng)


def _purchase(desk: Desk, buyer: Buyer, offer: Offer, rng: Random) -> ApprovalRequest:
    start = month_start(desk.today, 1)
    terms, prices = terms_on(desk, offer, desk.today, start, buyer.discount, rng)
    priced = price_quote(terms, prices, vat_for(desk, buyer.customer, desk.today))
    subject = ApprovalSubject(SubjectKind.PURCHASE, new_id(rng), 1, quote_digest(terms, priced.agreed))
    return _request(desk, buyer, subject, terms, rng)


def _modification(
    desk: Desk, buyer: Buyer, planned: PlannedChange, held: HeldContract, rng: Random
) -> ApprovalRequest:
    written_at = moment(desk.today, 95)
    terms, basis = terms_of_change(desk, buyer, planned, held, written_at, rng)
    digest = change_digest(terms, price_change_order(terms, basis).totals)
    subject = ApprovalSubject(SubjectKind.LICENCES, new_id(rng), 1, digest)
    return _request(desk, buyer, subject, terms, rng)


def _request(
    desk: Desk,
    buyer: Buyer,
    subject: ApprovalSubject,
    terms: QuoteTerms | ChangeOrderTerms,
    rng: Random,
) -> ApprovalRequest:
    first = next(line for line in terms.lines if line.quantity)
    return ApprovalRequest(
        id=ApprovalId(new_id(rng)),
        customer_id=buyer.customer.id,
        status=ApprovalStatus.REQUESTED,
        subject=subject,
        requested_by=buyer.customer.sales_rep,
        requested_at=moment(_day_before(desk.today), 420) + _ASKED_AFTER,
        note=_NOTES[subject.kind],
        line_reasons={first.id: _REASON},
        purchase=terms if subject.kind is SubjectKind.PURCHASE and isinstance(terms, QuoteTerms) else None,
        modification=terms
        if subject.kind is SubjectKind.LICENCES and isinstance(terms, ChangeOrderTerms)
        else None,
    )


def _day_before(today: date) -> date:
    return today - timedelta(days=1)


def _held(desk: Desk, there: Sequence[Document]) -> HeldContract | None:
    contract = next((each for each in there if isinstance(each, Contract)), None)
    if contract is None:
        return None
    licences = (each for each in there if isinstance(each, Licence))
    mine = tuple(each for each in licences if each.contract_id == contract.id)
    return HeldContract(contract, mine, desk.catalogue.price_lists)

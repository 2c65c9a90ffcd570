"""Which columns of which table repeat a document, so that lists need not open it."""

from datetime import date, datetime
from typing import Any

from app.domain.approval.approval import ApprovalRequest
from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import duplicate_keys
from app.domain.customer.mailing import SentMail
from app.domain.document import Document
from app.domain.mail.sent_document import SentDocument
from app.domain.online.online_offer import OnlineOffer
from app.domain.quote.quote import Quote
from app.domain.shown.comparison_note import ComparisonNote
from app.domain.subscription.contract import Contract, Invoice, Order
from app.domain.subscription.due import changes_on, next_due
from app.domain.subscription.licence import Licence, held_on
from app.domain.subscription.subscription import CspAccount, CustomerUser, Subscription, Trial
from app.domain.subscription.term import is_priced_by_term, term_on
from app.domain.texts import fold, index_letter, sort_key
from app.models.absent import FAR as FAR

Row = dict[str, Any]
"""Values of one row by column name."""


def owner_of(document: Document) -> str:
    """The customer that ``document`` belongs to, itself for a customer; empty for the catalogue."""
    match document:
        case Customer():
            return document.id
        case Quote() | ChangeOrder() | ApprovalRequest() | Contract() | Licence() | Order() | Invoice():
            return document.customer_id
        case Subscription() | CspAccount() | CustomerUser() | Trial() | SentMail() | OnlineOffer():
            return document.customer_id
        case ComparisonNote() | SentDocument():
            return document.customer_id
        case _:
            return ""


def list_row(document: Document, today: date) -> Row:
    """The columns of ``document``, as of ``today``, in the table named after its kind; none without one."""
    match document:
        case Customer():
            return _customer_row(document)
        case Quote():
            return _quote_row(document)
        case ChangeOrder():
            return _change_order_row(document)
        case ApprovalRequest():
            return _approval_row(document)
        case Contract():
            return _contract_row(document, today)
        case Licence():
            return _licence_row(document, today)
        case _:
            return {}


def _day(value: date | None) -> str:
    return value.isoformat() if value else FAR


def _moment(value: datetime | None) -> str:
    return value.isoformat() if value else ""


def _customer_row(customer: Customer) -> Row:
    keys = duplicate_keys(customer)
    return {
        "id": customer.id,
        "name": customer.identity.name,
        "sort_key": sort_key(customer.identity.name),
        "letter": index_letter(customer.identity.name),
        "status": customer.status.value,
        "account_state": customer.account_state.value if customer.account_state else "",
        "kind": customer.kind.value,
        "parent_id": customer.parent_id or "",
        "customer_type_id": customer.customer_type_id or "",
        "city": customer.address.city,
        "city_key": fold(customer.address.city),
        "country": customer.address.country,
        "rep": customer.sales_rep.name,
        "rep_key": fold(customer.sales_rep.name),
        "changed_at": _moment(customer.changed_at),
        "registration": keys.registration,
        "siren": keys.siren,
        "vat": keys.vat,
        "domain": keys.domain,
        "postcode": keys.postcode,
        "name_words": keys.name,
        "programme_id": customer.programme_id,
    }


def _quote_row(quote: Quote) -> Row:
    terms, totals = quote.terms, quote.totals
    held = [line for line in terms.lines if line.quantity > 0 and not line.is_optional]
    return {
        "id": quote.id,
        "customer_id": quote.customer_id,
        "number": quote.number,
        "provisional_number": quote.provisional_number,
        "revision": quote.revision,
        "status": quote.status.value,
        "programme_id": terms.programme_id,
        "offer": terms.offer.value,
        "products": " ".join(f"{line.product_id}|{line.level or ''}|{line.quantity}" for line in held),
        "seats": max((line.quantity for line in held), default=0),
        "commitment_months": terms.commitment_months,
        "start_date": terms.start_date.isoformat(),
        "currency": terms.currency,
        "monthly_minor": totals.monthly_net.minor,
        "yearly_minor": totals.yearly_net.minor,
        "one_time_minor": totals.one_time_net.minor,
        "term_minor": totals.term_total.minor,
        "created_on": quote.created_on.isoformat(),
        "expires_on": quote.expires_on.isoformat(),
        "written_at": quote.written_at.isoformat(),
        "rep": quote.created_by.name,
        "contract_id": quote.contract_id or "",
        "contract_number": quote.contract_number,
        "superseded_by": quote.superseded_by or "",
        "reason_id": quote.refusal.reason_id if quote.refusal else "",
        "refused_at": _moment(quote.refusal.refused_at if quote.refusal else None),
        "accepted_at": _moment(quote.acceptance.accepted_at if quote.acceptance else None),
        "renews": quote.renews or "",
    }


def _change_order_row(change: ChangeOrder) -> Row:
    terms, totals = change.terms, change.totals
    return {
        "id": change.id,
        "customer_id": change.customer_id,
        "number": change.number,
        "provisional_number": change.provisional_number,
        "revision": change.revision,
        "status": change.status.value,
        "programme_id": terms.programme_id,
        "contract_id": terms.contract_id or "",
        "period": terms.period.value,
        "currency": terms.currency,
        "new_total_minor": totals.new_total.minor,
        "difference_minor": (totals.new_total - totals.prior_total).minor,
        "to_term_end_minor": totals.to_term_end.minor if totals.to_term_end is not None else None,
        "created_on": change.created_on.isoformat(),
        "expires_on": change.expires_on.isoformat(),
        "written_at": change.written_at.isoformat(),
        "rep": change.created_by.name,
        "order_number": change.order_number,
    }


def _approval_row(request: ApprovalRequest) -> Row:
    subject, answer = request.subject, request.answer
    return {
        "id": request.id,
        "customer_id": request.customer_id,
        "subject_kind": subject.kind.value,
        "subject_id": subject.id,
        "revision": subject.revision,
        "status": request.status.value,
        "requested_at": request.requested_at.isoformat(),
        "requester_id": request.requested_by.id,
        "requester": request.requested_by.name,
        "answered_at": _moment(answer.at if answer else None),
        "answered_by": answer.by.name if answer else "",
        "order_id": request.order_id or "",
    }


def _contract_row(contract: Contract, today: date) -> Row:
    term, due = term_on(contract, today), next_due(contract, today)
    return {
        "id": contract.id,
        "customer_id": contract.customer_id,
        "quote_id": contract.quote_id or "",
        "number": contract.number,
        "programme_id": contract.programme_id,
        "start_date": contract.start_date.isoformat(),
        "end_date": _day(term.end),
        "commitment_months": contract.commitment_months,
        "currency": contract.currency,
        "state": term.state.value,
        "changes_on": _day(changes_on(contract, today)),
        "due_on": _day(due.on if due else None),
        "is_notice": int(due is not None and due.is_notice),
        "is_tacit": int(contract.terms.is_tacit),
        "renewal_months": contract.terms.renewal_months,
        "renews": contract.renews or "",
        "is_priced_by_term": int(is_priced_by_term(contract, term)),
    }


def _licence_row(licence: Licence, today: date) -> Row:
    held = held_on(licence, today)
    return {
        "id": licence.id,
        "customer_id": licence.customer_id,
        "contract_id": licence.contract_id,
        "product_id": licence.product_id,
        "level": licence.level or "",
        "quantity": held.quantity,
        "period": licence.period.value,
        "payment_minor": held.payment.minor,
        "currency": held.payment.currency,
        "start_date": licence.start_date.isoformat(),
        "changes_on": _day(next((each.on for each in licence.scheduled if each.on > today), None)),
    }

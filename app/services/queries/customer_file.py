"""What a customer file shows: its header and its tabs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain.catalogue.catalogue import Period
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import CustomerId
from app.domain.money import Money
from app.domain.quote.quote import QuoteStatus
from app.domain.subscription.contract import Invoice, Order
from app.domain.subscription.licence import Licence, held_on
from app.domain.subscription.term import TermState
from app.models.connection import Readers
from app.services.queries.customer_list import rows_by
from app.services.queries.customer_row import day
from app.services.queries.offer_drafts import OFFER_DRAFTS
from app.services.queries.owned import owned
from app.services.queries.rows import ContractRow, CustomerRow, LicenceRow
from app.wire.codec import decode_document


@dataclass(frozen=True, slots=True)
class CustomerHeader:
    """Who the customer is and how much each tab holds.

    ``quotes`` counts change quotes too, and so do ``open_quotes``, as of today, and ``drafts``.
    """

    customer: Customer
    row: CustomerRow
    parent_name: str
    commitment_months: int | None
    contracts: int
    licences: int
    quotes: int
    open_quotes: int
    drafts: int
    orders: int
    invoices: int
    products: int
    subscriptions: int
    csp_accounts: int
    users: int
    trials: int
    sent: int


def customer_header(readers: Readers, id: CustomerId, today: date) -> CustomerHeader:
    """The header of the file of customer ``id``.

    Raises:
        RuleViolation: ``customer.missing``.
    """
    with readers.borrow() as connection:
        body = connection.execute(_BODY, (id,)).fetchone()
        row = rows_by(connection, "id", [id]).get(id)
        if body is None or row is None:
            raise violation("customer.missing", id=id)
        counts = connection.execute(_COUNTS, {"id": id, "today": today.isoformat()}).fetchone()
        months = connection.execute(
            "SELECT commitment_months FROM contract WHERE customer_id = ? ORDER BY end_date DESC", (id,)
        ).fetchone()
        parent = connection.execute(_NAME, (row.parent_id or "",)).fetchone()
    customer = decode_document(Kind.CUSTOMER, body[0])
    assert isinstance(customer, Customer)
    return CustomerHeader(customer, row, parent[0] if parent else "", months[0] if months else None, *counts)


def licences_of(readers: Readers, id: CustomerId) -> tuple[LicenceRow, ...]:
    """What the customer holds, by contract."""
    rows = tuple(_licence(values) for values in _select(readers, _LICENCES, id))
    if not any(row.changes_on for row in rows):
        return rows
    licences = {each.id: each for each in owned(readers, Kind.LICENCE, Licence, id)}
    return tuple(_with_change(row, licences.get(row.id)) for row in rows)


def contracts_of(readers: Readers, id: CustomerId) -> tuple[ContractRow, ...]:
    """The customer's contracts, the last to end first."""
    return tuple(_contract(values) for values in _select(readers, _CONTRACTS, id))


def orders_of(readers: Readers, id: CustomerId) -> tuple[Order, ...]:
    """The customer's orders, newest first."""
    found = owned(readers, Kind.ORDER, Order, id)
    return tuple(sorted(found, key=lambda order: (order.placed_on, order.number), reverse=True))


def invoices_of(readers: Readers, id: CustomerId) -> tuple[Invoice, ...]:
    """The customer's invoices, newest first."""
    found = owned(readers, Kind.INVOICE, Invoice, id)
    return tuple(sorted(found, key=lambda invoice: (invoice.issued_on, invoice.number), reverse=True))


_OPEN = QuoteStatus.OPEN.value
_OFFER_DRAFTS = ", ".join(f"'{kind}'" for kind in OFFER_DRAFTS)
_COUNTS = f"""
SELECT
    (SELECT count(*) FROM contract WHERE customer_id = :id),
    (SELECT count(*) FROM licence WHERE customer_id = :id AND quantity > 0),
    (SELECT count(*) FROM quote WHERE customer_id = :id)
    + (SELECT count(*) FROM change_order WHERE customer_id = :id),
    (SELECT count(*) FROM quote WHERE customer_id = :id AND status = '{_OPEN}' AND expires_on >= :today)
    + (SELECT count(*) FROM change_order
       WHERE customer_id = :id AND status = '{_OPEN}' AND expires_on >= :today),
    (SELECT count(*) FROM draft WHERE customer_id = :id AND kind IN ({_OFFER_DRAFTS})),
    (SELECT count(*) FROM document WHERE kind = 'order' AND owner_id = :id),
    (SELECT count(*) FROM document WHERE kind = 'invoice' AND owner_id = :id),
    (SELECT count(*) FROM document WHERE kind = 'subscription' AND owner_id = :id)
    + (SELECT count(*) FROM licence l WHERE l.customer_id = :id AND l.quantity > 0 AND NOT EXISTS (
        SELECT 1 FROM document s WHERE s.kind = 'subscription' AND s.owner_id = :id
        AND json_extract(CAST(s.body AS TEXT), '$.contract_id') = l.contract_id
        AND json_extract(CAST(s.body AS TEXT), '$.product_id') = l.product_id)),
    (SELECT count(*) FROM document WHERE kind = 'subscription' AND owner_id = :id),
    (SELECT count(*) FROM document WHERE kind = 'csp_account' AND owner_id = :id),
    (SELECT count(*) FROM document WHERE kind = 'customer_user' AND owner_id = :id),
    (SELECT count(*) FROM document WHERE kind = 'trial' AND owner_id = :id),
    (SELECT count(*) FROM document WHERE kind = 'sent_document' AND owner_id = :id)
"""
_BODY = "SELECT body FROM document WHERE kind = 'customer' AND id = ?"
_NAME = "SELECT name FROM customer WHERE id = ?"
_LICENCES = (
    "SELECT l.id, l.contract_id, coalesce(k.number, ''), l.product_id, l.level, l.quantity, l.period,"
    " coalesce(l.charged_minor, l.payment_minor), l.currency, l.start_date,"
    " coalesce(k.end_date, l.start_date),"
    " coalesce(k.state, 'initial'), l.changes_on FROM licence l LEFT JOIN contract k ON k.id = l.contract_id"
    " WHERE l.customer_id = ? AND l.quantity > 0"
    " ORDER BY k.number, l.product_id, l.id"
)
_CONTRACTS = (
    "SELECT id, number, quote_id, programme_id, start_date, end_date, commitment_months, currency, state"
    " FROM contract WHERE customer_id = ? ORDER BY end_date DESC, number"
)


def _licence(values: Sequence[Any]) -> LicenceRow:
    id, contract_id, number, product_id, level, quantity, period, minor, currency, start, *term = values
    end, state, changes_on = term
    return LicenceRow(
        id=id,
        contract_id=contract_id,
        contract_number=number,
        product_id=product_id,
        level=level or None,
        quantity=quantity,
        period=Period(period),
        payment=Money(minor, currency),
        start_date=date.fromisoformat(start),
        end_date=date.fromisoformat(end),
        state=TermState(state),
        changes_on=day(changes_on),
    )


def _with_change(row: LicenceRow, licence: Licence | None) -> LicenceRow:
    if row.changes_on is None or licence is None:
        return row
    return replace(row, changes_to=held_on(licence, row.changes_on).quantity)


def _contract(values: Sequence[Any]) -> ContractRow:
    id, number, quote_id, programme_id, start, end, months, currency, state = values
    return ContractRow(
        id=id,
        number=number,
        quote_id=quote_id or None,
        programme_id=programme_id,
        start_date=date.fromisoformat(start),
        end_date=date.fromisoformat(end),
        commitment_months=months,
        currency=currency,
        state=TermState(state),
    )


def _select(readers: Readers, sql: str, id: str) -> list[tuple[Any, ...]]:
    with readers.borrow() as connection:
        found: list[tuple[Any, ...]] = connection.execute(sql, (id,)).fetchall()
    return found

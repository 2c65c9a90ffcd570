"""A row of a list of change quotes: made from columns and never tied to the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.ids import ChangeOrderId, ContractId, CustomerId, ProgrammeId
from app.domain.money import Money
from app.domain.quote.expiry import status_on
from app.domain.quote.number import display_number
from app.models.connection import Readers
from app.services.queries.approval_rows import ApprovalMark, mark_column, mark_of
from app.services.queries.customer_row import MARKS, SyncMark
from app.services.queries.online_rows import OnlineMark, online_column, online_of
from app.services.queries.written_rows import row_numbered, rows_by_id, rows_of_customer


@dataclass(frozen=True, slots=True)
class ChangeQuoteRow:
    """A line of a list of change quotes; ``status`` is as of today.

    ``new_total`` is one full ``period``'s amount after the change, ``difference`` what it is more than
    before, ``to_term_end`` all that is billed until the term ends, None without an end. ``contract_id`` is
    None for a first assignment.
    """

    id: ChangeOrderId
    customer_id: CustomerId
    customer_name: str
    number: str
    provisional_number: str
    revision: int
    status: ChangeOrderStatus
    programme_id: ProgrammeId
    contract_id: ContractId | None
    contract_number: str
    period: Period
    new_total: Money
    difference: Money
    to_term_end: Money | None
    created_on: date
    expires_on: date
    written_at: datetime
    sales_rep: str
    order_number: str
    mark: SyncMark = SyncMark.SYNCED
    approval: ApprovalMark | None = None
    online: OnlineMark | None = None
    is_accepted_offline: bool = False
    """Whether its customer said yes in time, to a laptop that was offline, and the portal heard it late."""

    @property
    def display_number(self) -> str:
        """The number a person reads."""
        return display_number(self.number, self.provisional_number, self.revision)


_SELECT = (
    "SELECT h.id, h.customer_id, coalesce(c.name, ''), h.number, h.provisional_number, h.revision, h.status,"
    " h.programme_id, h.contract_id, coalesce(k.number, ''), h.period, h.currency, h.new_total_minor,"
    " h.difference_minor, h.to_term_end_minor, h.created_on, h.expires_on, h.written_at, h.rep,"
    " h.order_number,"
    " h.status = 'submitted' AND EXISTS (SELECT 1 FROM document d"
    " WHERE d.kind = 'change_order' AND d.id = h.id"
    " AND json_extract(CAST(d.body AS TEXT), '$.submission.acceptance.received_at') IS NOT NULL),"
    " (SELECT max(CASE o.state WHEN 'attention' THEN 2 WHEN 'queued' THEN 1 WHEN 'sent' THEN 1 ELSE 0 END)"
    " FROM outbox o WHERE o.kind = 'change_order' AND o.target_id = h.id), "
    + mark_column("h")
    + ", "
    + online_column("h")
    + " FROM change_order h LEFT JOIN customer c ON c.id = h.customer_id"
    " LEFT JOIN contract k ON k.id = h.contract_id"
)


def change_quote_rows(readers: Readers, ids: Sequence[str], today: date) -> dict[str, ChangeQuoteRow]:
    """The rows of the change quotes in ``ids`` that exist."""
    return rows_by_id(readers, _SELECT, "h", ids, lambda values: _row(values, today))


def change_quotes_of(readers: Readers, customer_id: CustomerId, today: date) -> tuple[ChangeQuoteRow, ...]:
    """Every change quote of a customer, the last written first."""
    return rows_of_customer(readers, _SELECT, "h", customer_id, lambda values: _row(values, today))


def find_change_quote(readers: Readers, number: str, today: date) -> ChangeQuoteRow | None:
    """The change quote with that number, final or provisional, with or without its revision."""
    return row_numbered(readers, _SELECT, "h", number, lambda values: _row(values, today))


def _row(values: Sequence[Any], today: date) -> ChangeQuoteRow:
    (id, customer_id, customer_name, number, provisional, revision, status, programme, contract_id,
     contract_number, period, currency, new_total, difference, to_term_end, created, expires, written, rep,
     order_number, offline, mark, approval, online) = values  # fmt: skip
    last_day = date.fromisoformat(expires)
    return ChangeQuoteRow(
        id=id,
        customer_id=customer_id,
        customer_name=customer_name,
        number=number,
        provisional_number=provisional,
        revision=revision,
        status=status_on(ChangeOrderStatus(status), last_day, today),
        programme_id=programme,
        contract_id=contract_id or None,
        contract_number=contract_number,
        period=Period(period),
        new_total=Money(new_total, currency),
        difference=Money(difference, currency),
        to_term_end=None if to_term_end is None else Money(to_term_end, currency),
        created_on=date.fromisoformat(created),
        expires_on=last_day,
        written_at=datetime.fromisoformat(written),
        sales_rep=rep,
        order_number=order_number,
        mark=MARKS[mark or 0],
        approval=mark_of(approval),
        online=online_of(online),
        is_accepted_offline=bool(offline),
    )

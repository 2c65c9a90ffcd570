"""Rows of grids and tabs: frozen values, made from columns and never tied to the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.catalogue.catalogue import OfferType, Period
from app.domain.ids import (
    ContractId,
    CustomerId,
    LicenceId,
    ProductId,
    ProgrammeId,
    QuoteId,
    ReasonId,
)
from app.domain.money import Money
from app.domain.quote.expiry import status_on
from app.domain.quote.number import display_number
from app.domain.quote.quote import QuoteStatus
from app.domain.subscription.term import TermState
from app.services.queries.approval_rows import ApprovalMark, mark_column, mark_of
from app.services.queries.customer_row import MARKS, moment
from app.services.queries.customer_row import CustomerRow as CustomerRow
from app.services.queries.customer_row import SyncMark as SyncMark
from app.services.queries.online_rows import OnlineMark, online_column, online_of


@dataclass(frozen=True, slots=True)
class Held:
    """A product with its level and count, as a quote or licence names it."""

    product_id: ProductId
    level: str | None
    quantity: int


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A line of a list of quotes; ``status`` is as of today, that of a local draft is ``draft``."""

    id: QuoteId
    customer_id: CustomerId
    customer_name: str
    number: str
    provisional_number: str
    revision: int
    status: QuoteStatus
    programme_id: ProgrammeId
    offer: OfferType
    lines: tuple[Held, ...]
    seats: int
    commitment_months: int
    start_date: date
    monthly: Money
    yearly: Money
    one_time: Money
    term_total: Money
    created_on: date
    expires_on: date
    written_at: datetime
    sales_rep: str
    contract_id: ContractId | None = None
    contract_number: str = ""
    superseded_by: QuoteId | None = None
    reason_id: ReasonId | None = None
    refused_at: datetime | None = None
    accepted_at: datetime | None = None
    is_accepted_offline: bool = False
    mark: SyncMark = SyncMark.SYNCED
    approval: ApprovalMark | None = None
    online: OnlineMark | None = None

    @property
    def display_number(self) -> str:
        """The number a person reads."""
        return display_number(self.number, self.provisional_number, self.revision)


QUOTE_COLUMNS = (
    "q.id, q.customer_id, coalesce(c.name, ''), q.number, q.provisional_number, q.revision, q.status,"
    " q.programme_id, q.offer, q.products, q.seats, q.commitment_months, q.start_date, q.currency,"
    " q.monthly_minor, q.yearly_minor, q.one_time_minor, q.term_minor, q.created_on, q.expires_on,"
    " q.written_at, q.rep, q.contract_id, q.contract_number, q.superseded_by, q.reason_id, q.refused_at,"
    " q.accepted_at,"
    " q.status = 'validated' AND EXISTS (SELECT 1 FROM document d WHERE d.kind = 'quote' AND d.id = q.id"
    " AND json_extract(CAST(d.body AS TEXT), '$.acceptance.received_at') IS NOT NULL),"
    " (SELECT max(CASE o.state WHEN 'attention' THEN 2 WHEN 'queued' THEN 1 WHEN 'sent' THEN 1 ELSE 0 END)"
    " FROM outbox o WHERE o.kind = 'quote' AND o.target_id = q.id), "
    + mark_column("q")
    + ", "
    + online_column("q")
)


def quote_row(values: Sequence[Any], today: date) -> QuoteRow:
    """The row in ``QUOTE_COLUMNS``, with the status as of ``today``."""
    (id, customer_id, customer_name, number, provisional, revision, status, programme, offer, products, seats,
     months, start, currency, monthly, yearly, one_time, term, created, expires, written, rep, contract_id,
     contract_number, superseded_by, reason_id, refused_at, accepted_at, offline, mark,
     approval, online) = values  # fmt: skip
    last_day = date.fromisoformat(expires)
    return QuoteRow(
        id=id,
        customer_id=customer_id,
        customer_name=customer_name,
        number=number,
        provisional_number=provisional,
        revision=revision,
        status=status_on(QuoteStatus(status), last_day, today),
        programme_id=programme,
        offer=OfferType(offer),
        lines=tuple(_held(each) for each in products.split()),
        seats=seats,
        commitment_months=months,
        start_date=date.fromisoformat(start),
        monthly=Money(monthly, currency),
        yearly=Money(yearly, currency),
        one_time=Money(one_time, currency),
        term_total=Money(term, currency),
        created_on=date.fromisoformat(created),
        expires_on=last_day,
        written_at=datetime.fromisoformat(written),
        sales_rep=rep,
        contract_id=contract_id or None,
        contract_number=contract_number,
        superseded_by=superseded_by or None,
        reason_id=reason_id or None,
        refused_at=moment(refused_at),
        accepted_at=moment(accepted_at),
        is_accepted_offline=bool(offline),
        mark=MARKS[mark or 0],
        approval=mark_of(approval),
        online=online_of(online),
    )


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """Seats held of one product; ``payment`` is one full billing period's amount.

    ``state`` and ``end_date`` are those of the contract's term. Seats become ``changes_to`` on
    ``changes_on``, where that is ordered already.
    """

    id: LicenceId
    contract_id: ContractId
    contract_number: str
    product_id: ProductId
    level: str | None
    quantity: int
    period: Period
    payment: Money
    start_date: date
    end_date: date
    state: TermState
    changes_on: date | None
    changes_to: int | None = None


@dataclass(frozen=True, slots=True)
class ContractRow:
    """A commitment of a customer; ``end_date`` is the last day of the term that runs, or of the last one."""

    id: ContractId
    number: str
    quote_id: QuoteId | None
    programme_id: ProgrammeId
    start_date: date
    end_date: date
    commitment_months: int
    currency: str
    state: TermState


def _held(text: str) -> Held:
    product_id, level, quantity = text.split("|")
    return Held(ProductId(product_id), level or None, int(quantity))

"""Rows of grids and tabs: frozen values, made from columns and never tied to the file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.domain.catalogue import OfferType, Period
from app.domain.customer import AccountState, CustomerKind, LifecycleStatus
from app.domain.ids import (
    ContractId,
    CustomerId,
    CustomerTypeId,
    LicenceId,
    ProductId,
    ProgrammeId,
    QuoteId,
    ReasonId,
)
from app.domain.money import Money
from app.domain.quote import QuoteStatus
from app.models.columns import FAR


class SyncMark(StrEnum):
    """What stands between a row and the portal."""

    SYNCED = "synced"
    QUEUED = "queued"
    ATTENTION = "attention"


_MARKS = (SyncMark.SYNCED, SyncMark.QUEUED, SyncMark.ATTENTION)


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A line of the customer grid. ``monthly`` is in the customer's main currency, the rest beside it."""

    id: CustomerId
    name: str
    status: LifecycleStatus
    account_state: AccountState | None
    kind: CustomerKind
    parent_id: CustomerId | None
    customer_type_id: CustomerTypeId | None
    city: str
    country: str
    programme_ids: tuple[ProgrammeId, ...]
    seats: int
    monthly: Money | None
    other_monthly: tuple[Money, ...]
    open_quotes: int
    next_expiry: date | None
    contract_end: date | None
    sales_rep: str
    mark: SyncMark
    changed_at: datetime | None


CUSTOMER_COLUMNS = (
    "id, name, status, account_state, kind, parent_id, customer_type_id, city, country, programmes, seats,"
    " monthly_minor, monthly_currency, monthly_other, open_quotes, next_expiry, contract_end, rep, pending,"
    " changed_at"
)


def customer_row(values: Sequence[Any]) -> CustomerRow:
    """The grid row in ``CUSTOMER_COLUMNS``."""
    (id, name, status, account, kind, parent, type_id, city, country, programmes, seats, minor, currency,
     other, open_quotes, expiry, end, rep, pending, changed) = values  # fmt: skip
    return CustomerRow(
        id=id,
        name=name,
        status=LifecycleStatus(status),
        account_state=AccountState(account) if account else None,
        kind=CustomerKind(kind),
        parent_id=parent or None,
        customer_type_id=type_id or None,
        city=city,
        country=country,
        programme_ids=tuple(programmes.split()),
        seats=seats,
        monthly=Money(minor, currency) if currency else None,
        other_monthly=monies(other),
        open_quotes=open_quotes,
        next_expiry=day(expiry),
        contract_end=day(end),
        sales_rep=rep,
        mark=_MARKS[pending],
        changed_at=moment(changed),
    )


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
    mark: SyncMark = SyncMark.SYNCED

    @property
    def shown_number(self) -> str:
        """The number a person reads: the portal's, else the provisional one; later revisions carry theirs."""
        base = self.number or self.provisional_number
        return f"{base}-{self.revision}" if self.revision > 1 else base


QUOTE_COLUMNS = (
    "q.id, q.customer_id, coalesce(c.name, ''), q.number, q.provisional_number, q.revision, q.status,"
    " q.programme_id, q.offer, q.products, q.seats, q.commitment_months, q.start_date, q.currency,"
    " q.monthly_minor, q.yearly_minor, q.one_time_minor, q.term_minor, q.created_on, q.expires_on,"
    " q.written_at, q.rep, q.contract_id, q.contract_number, q.superseded_by, q.reason_id, q.refused_at,"
    " q.accepted_at,"
    " (SELECT max(CASE o.state WHEN 'attention' THEN 2 WHEN 'queued' THEN 1 WHEN 'sent' THEN 1 ELSE 0 END)"
    " FROM outbox o WHERE o.kind = 'quote' AND o.target_id = q.id)"
)


def quote_row(values: Sequence[Any], today: date) -> QuoteRow:
    """The row in ``QUOTE_COLUMNS``, with the status as of ``today``."""
    (id, customer_id, customer_name, number, provisional, revision, status, programme, offer, products, seats,
     months, start, currency, monthly, yearly, one_time, term, created, expires, written, rep, contract_id,
     contract_number, superseded_by, reason_id, refused_at, accepted_at, mark) = values  # fmt: skip
    row = QuoteRow(
        id=id,
        customer_id=customer_id,
        customer_name=customer_name,
        number=number,
        provisional_number=provisional,
        revision=revision,
        status=QuoteStatus(status),
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
        expires_on=date.fromisoformat(expires),
        written_at=datetime.fromisoformat(written),
        sales_rep=rep,
        contract_id=contract_id or None,
        contract_number=contract_number,
        superseded_by=superseded_by or None,
        reason_id=reason_id or None,
        refused_at=moment(refused_at),
        accepted_at=moment(accepted_at),
        mark=_MARKS[mark or 0],
    )
    if row.status is QuoteStatus.OPEN and today > row.expires_on:
        return replace(row, status=QuoteStatus.EXPIRED)
    return row


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """Seats held of one product; ``payment`` is one full billing period's amount."""

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


@dataclass(frozen=True, slots=True)
class ContractRow:
    """A commitment of a customer; ``end_date`` is its last day."""

    id: ContractId
    number: str
    quote_id: QuoteId | None
    programme_id: ProgrammeId
    start_date: date
    end_date: date
    commitment_months: int
    currency: str


def day(text: str) -> date | None:
    """A stored date; the far end of time stands for none."""
    return None if text == FAR else date.fromisoformat(text)


def moment(text: str) -> datetime | None:
    """A stored moment; empty for none."""
    return datetime.fromisoformat(text) if text else None


def monies(text: str) -> tuple[Money, ...]:
    """Amounts stored as ``USD:1200 GBP:300``."""
    parts = (each.partition(":") for each in text.split())
    return tuple(Money(int(minor), currency) for currency, _, minor in parts)


def _held(text: str) -> Held:
    product_id, level, quantity = text.split("|")
    return Held(ProductId(product_id), level or None, int(quantity))

"""A row of the customer grid, known without the documents that its figures come from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.domain.customer.states import AccountState, CustomerKind, LifecycleStatus
from app.domain.ids import CustomerId, CustomerTypeId, ProgrammeId
from app.domain.money import Money
from app.models.absent import FAR


class SyncMark(StrEnum):
    """What stands between a row and the portal."""

    SYNCED = "synced"
    QUEUED = "queued"
    ATTENTION = "attention"


MARKS = (SyncMark.SYNCED, SyncMark.QUEUED, SyncMark.ATTENTION)
"""The mark for each value of the column ``pending``."""


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
        mark=MARKS[pending],
        changed_at=moment(changed),
    )


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

"""The contracts that are due in the days to come: rows for the page of renewals, and how many of each kind.

The day on which a contract is due next stands in a column with an index, computed when the document or the
day changes (``Writing.roll_over``): a tacit contract goes on by itself, so that a query over its start and
its months would have to open every contract there is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.customer.states import LifecycleStatus
from app.domain.ids import ContractId, CustomerId, ProgrammeId, QuoteId
from app.domain.money import Money
from app.domain.quote.number import display_number
from app.models.absent import FAR
from app.models.connection import Readers

# The start page asks what is due; what a quote is made of is loaded with the first that renews something.
if TYPE_CHECKING:
    from app.domain.quote.quote import QuoteStatus

HORIZONS = (90, 60, 30)
"""Days that the page looks ahead, the farthest first."""

_BY_DUE = "ix_contract_due_on_is_notice_is_tacit_programme_id"
_ANSWERED = (
    # That it is not empty lets SQLite use the index, which holds the few that renew something.
    "FROM quote q WHERE q.renews <> '' AND q.renews = k.id"
    " AND ((q.status = 'open' AND q.expires_on >= :today) OR (q.status = 'validated' AND q.contract_id = ''))"
)
"""A quote that renews the contract and is open, or validated and not yet seen by the portal."""
_HELD = (
    # Both in one: the licences of a contract are looked up once.
    "SELECT max(l.quantity) || '|' || sum(CASE l.period"
    " WHEN 'month' THEN coalesce(l.charged_minor, l.payment_minor)"
    " WHEN 'year' THEN (coalesce(l.charged_minor, l.payment_minor) + 6) / 12 ELSE 0 END)"
    " FROM licence l WHERE l.customer_id = k.customer_id AND l.contract_id = k.id"
)
"""The most seats of one product, and the minor units of a month of all of them."""
_QUOTED = "q.id || '|' || q.number || '|' || q.provisional_number || '|' || q.revision || '|' || q.status"
_COLUMNS = (
    "k.id, k.customer_id, coalesce({name}, ''), k.number, k.programme_id, k.start_date, k.end_date, k.due_on,"
    " k.is_notice, k.is_tacit, k.renewal_months, k.currency, coalesce((" + _HELD + "), '0|0'),"
    f" (SELECT {_QUOTED} {_ANSWERED} ORDER BY q.id DESC LIMIT 1)"
)
_ORDER = "k.due_on, k.is_notice, k.is_tacit, k.programme_id, k.rowid"
"""The order of the index, so that nothing is sorted: of one day, what ends before what asks for notice."""
_FROM = f"FROM contract k INDEXED BY {_BY_DUE} LEFT JOIN customer c ON c.id = k.customer_id"
_WITHIN = (
    f"k.due_on >= :today AND k.due_on <= :until AND coalesce(c.status, '') <> '{LifecycleStatus.LOST.value}'"
)


@dataclass(frozen=True, slots=True)
class OpenRenewal:
    """The quote that renews a contract already: open, or validated and on its way to the portal."""

    quote_id: QuoteId
    number: str
    status: "QuoteStatus"


@dataclass(frozen=True, slots=True)
class RenewalRow:
    """A contract that is due; ``current`` is a month of what is held, before VAT, ``seats`` of the most.

    ``due_on`` is the last day to give notice (``is_notice``) or the last day of the term, ``end_date``.
    """

    contract_id: ContractId
    customer_id: CustomerId
    customer_name: str
    number: str
    programme_id: ProgrammeId
    start_date: date
    end_date: date
    due_on: date
    is_notice: bool
    is_tacit: bool
    renewal_months: int
    seats: int
    current: Money
    quote: OpenRenewal | None = None


@dataclass(frozen=True, slots=True)
class RenewalFilter:
    """What narrows the list to the contracts that are due within ``days``, today included."""

    days: int = HORIZONS[0]
    is_notice: bool = False
    is_tacit: bool | None = None
    without_quote: bool = False
    programme_id: ProgrammeId | None = None


@dataclass(frozen=True, slots=True)
class RenewalCounts:
    """How many contracts each choice would list, all else in the filter being equal."""

    by_days: Mapping[int, int]
    notice: int
    tacit: int
    not_tacit: int
    without_quote: int
    by_programme: Mapping[ProgrammeId, int]


def renewal_rows(
    readers: Readers, wanted: RenewalFilter, today: date, start: int, length: int
) -> tuple[RenewalRow, ...]:
    """The contracts of a filter, the next to be due first, from position ``start`` on."""
    where, values = _where(wanted, today)
    with readers.borrow() as connection:
        found = connection.execute(
            # In the order of the index: what the columns look up is only asked of the rows of the page.
            f"SELECT {_COLUMNS.format(name='c.name')} {_FROM} WHERE {where} ORDER BY {_ORDER}"
            " LIMIT :length OFFSET :start",
            {**values, "length": length, "start": start},
        ).fetchall()
    return tuple(_row(each) for each in found)


def renewal_rows_of(readers: Readers, ids: Sequence[str], today: date) -> dict[str, RenewalRow]:
    """The rows of those contracts in ``ids`` that are due some day, to show them as they are now."""
    rows: dict[str, RenewalRow] = {}
    with readers.borrow() as connection:
        for id in ids:
            found = connection.execute(
                f"SELECT {_COLUMNS.format(name='c.name')} FROM contract k"
                " LEFT JOIN customer c ON c.id = k.customer_id"
                f" WHERE k.id = :id AND k.due_on < '{FAR}'",
                {"id": id, "today": today.isoformat()},
            ).fetchone()
            if found is not None:
                rows[id] = _row(found)
    return rows


def renewal_counts(readers: Readers, wanted: RenewalFilter, today: date) -> RenewalCounts:
    """How many contracts the chips would list."""
    values = {"today": today.isoformat(), "until": _until(today, HORIZONS[0])}
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT k.due_on, k.is_notice, k.is_tacit, k.programme_id, EXISTS (SELECT 1 {_ANSWERED}),"
            f" count(*) {_FROM} WHERE {_WITHIN} GROUP BY 1, 2, 3, 4, 5",
            values,
        ).fetchall()
    groups = [_Group(date.fromisoformat(each[0]), *each[1:]) for each in found]
    return _counted(groups, wanted, today)


def renewals_due(readers: Readers, today: date, days: int = HORIZONS[0]) -> int:
    """How many contracts are due within ``days``."""
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT count(*) {_FROM} WHERE {_WITHIN}",
            {"today": today.isoformat(), "until": _until(today, days)},
        ).fetchone()
    return int(found[0])


def next_due_after(readers: Readers, today: date, days: int = HORIZONS[0]) -> date | None:
    """The first day after the next ``days`` on which a contract is due; None when none ever is."""
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT min(due_on) FROM contract WHERE due_on > ? AND due_on < '{FAR}'", (_until(today, days),)
        ).fetchone()
    return date.fromisoformat(found[0]) if found[0] else None


def open_renewal_of(connection: sqlcipher.Connection, contract_id: str, today: date) -> OpenRenewal | None:
    """The quote that renews a contract already, if there is one."""
    found = connection.execute(
        f"SELECT {_QUOTED} {_ANSWERED.replace('k.id', ':contract')} ORDER BY q.id DESC LIMIT 1",
        {"contract": contract_id, "today": today.isoformat()},
    ).fetchone()
    return None if found is None else _open_renewal(found[0])


@dataclass(frozen=True, slots=True)
class _Group:
    due_on: date
    is_notice: int
    is_tacit: int
    programme_id: str
    has_quote: int
    count: int


def _counted(groups: Sequence[_Group], wanted: RenewalFilter, today: date) -> RenewalCounts:
    def count(days: int = wanted.days, **changed: Any) -> int:
        until = date.fromisoformat(_until(today, days))
        asked = {
            "is_notice": wanted.is_notice,
            "is_tacit": wanted.is_tacit,
            "without_quote": wanted.without_quote,
            "programme_id": wanted.programme_id,
            **changed,
        }
        return sum(each.count for each in groups if each.due_on <= until and _fits(each, asked))

    programmes = sorted({each.programme_id for each in groups})
    return RenewalCounts(
        by_days={days: count(days) for days in HORIZONS},
        notice=count(is_notice=True),
        tacit=count(is_tacit=True),
        not_tacit=count(is_tacit=False),
        without_quote=count(without_quote=True),
        by_programme={ProgrammeId(each): count(programme_id=each) for each in programmes},
    )


def _fits(group: _Group, asked: Mapping[str, Any]) -> bool:
    return (
        (not asked["is_notice"] or bool(group.is_notice))
        and (asked["is_tacit"] is None or asked["is_tacit"] == bool(group.is_tacit))
        and not (asked["without_quote"] and group.has_quote)
        and asked["programme_id"] in (None, group.programme_id)
    )


def _until(today: date, days: int) -> str:
    return (today + timedelta(days=days)).isoformat()


def _where(wanted: RenewalFilter, today: date) -> tuple[str, dict[str, object]]:
    parts = [_WITHIN]
    values: dict[str, object] = {"today": today.isoformat(), "until": _until(today, wanted.days)}
    if wanted.is_notice:
        parts.append("k.is_notice")
    if wanted.is_tacit is not None:
        parts.append("k.is_tacit = :tacit")
        values["tacit"] = int(wanted.is_tacit)
    if wanted.without_quote:
        parts.append(f"NOT EXISTS (SELECT 1 {_ANSWERED})")
    if wanted.programme_id is not None:
        parts.append("k.programme_id = :programme")
        values["programme"] = wanted.programme_id
    return " AND ".join(parts), values


def _row(values: Sequence[Any]) -> RenewalRow:
    (id, customer_id, name, number, programme, start, end, due, is_notice, is_tacit, months, currency, held,
     quote) = values  # fmt: skip
    seats, _, minor = held.partition("|")
    day = date.fromisoformat
    # In the order of the fields: a page of rows takes a fifth longer where each is named.
    return RenewalRow(
        id,
        customer_id,
        name,
        number,
        programme,
        day(start),
        day(end),
        day(due),
        is_notice == 1,
        is_tacit == 1,
        months,
        int(seats),
        Money(int(minor), currency),
        None if quote is None else _open_renewal(quote),
    )


def _open_renewal(text: str) -> OpenRenewal:
    # With the first that there is.
    from app.domain.quote.quote import QuoteStatus

    id, number, provisional, revision, status = text.split("|")
    return OpenRenewal(QuoteId(id), display_number(number, provisional, int(revision)), QuoteStatus(status))

"""Which customers a grid shows and in which order, as SQL over the grid's table."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.customer.states import AccountState, LifecycleStatus
from app.domain.ids import CustomerId, ProgrammeId
from app.domain.texts import OTHER_LETTER, fold


class CustomerSort(StrEnum):
    """Columns that the grid can be sorted by; the value is the column's sort key in the file."""

    NAME = "sort_key"
    STATUS = "status"
    ACCOUNT_STATE = "account_state"
    KIND = "kind"
    CUSTOMER_TYPE = "customer_type_id"
    CITY = "city_key"
    COUNTRY = "country"
    PROGRAMMES = "programmes"
    SEATS = "seats"
    MONTHLY = "monthly_minor"
    OPEN_QUOTES = "next_expiry"
    CONTRACT_END = "contract_end"
    SALES_REP = "rep_key"
    SYNC_MARK = "pending"
    CHANGED = "changed_at"


@dataclass(frozen=True, slots=True)
class CustomerFilter:
    """What narrows the grid; everything combines.

    Without text it shows the customers directly under ``parent_id`` (None: the partner's own); with text, of
    every depth when ``parent_id`` is None. ``programme_id`` is of those who are in the programme or hold
    something of it; ``sales_rep`` is a name. With ``is_of_any_depth`` the partner's customers are all that
    there are, those that a channel account hosts too.
    """

    text: str = ""
    status: LifecycleStatus | None = None
    letter: str | None = None
    parent_id: CustomerId | None = None
    contract_ends_before: date | None = None
    account_state: AccountState | None = None
    programme_id: ProgrammeId | None = None
    sales_rep: str = ""
    sort: CustomerSort = CustomerSort.NAME
    descending: bool = False
    is_of_any_depth: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """Conditions on ``customer`` joined by AND, with their parameters."""

    sql: str
    values: tuple[object, ...]


def condition(wanted: CustomerFilter, *, any_parent: bool = False) -> Condition:
    """The condition of ``wanted`` without its text."""
    parts: list[str] = []
    values: list[object] = []
    if not ((any_parent or wanted.is_of_any_depth) and wanted.parent_id is None):
        parts.append("parent_id = ?")
        values.append(wanted.parent_id or "")
    if wanted.status is not None:
        parts.append("status = ?")
        values.append(wanted.status.value)
    if wanted.letter is not None:
        part, bounds = _letter(wanted.letter)
        parts.append(part)
        values += bounds
    if wanted.contract_ends_before is not None:
        parts.append("contract_end < ?")
        values.append(wanted.contract_ends_before.isoformat())
    narrowed = choices(wanted)
    if narrowed.sql:
        parts.append(narrowed.sql)
        values += narrowed.values
    return Condition(" AND ".join(parts) or "1", tuple(values))


def choices(wanted: CustomerFilter) -> Condition:
    """The condition of account state, programme and sales rep; the tally has these columns as well."""
    parts: list[str] = []
    values: list[object] = []
    if wanted.account_state is not None:
        parts.append("account_state = ?")
        values.append(wanted.account_state.value)
    if wanted.programme_id is not None:
        parts.append("(programme_id = ? OR instr(' ' || programmes || ' ', ?))")
        values += [wanted.programme_id, f" {wanted.programme_id} "]
    if wanted.sales_rep:
        parts.append("rep_key = ?")
        values.append(fold(wanted.sales_rep))
    return Condition(" AND ".join(parts), tuple(values))


def order_columns(wanted: CustomerFilter) -> tuple[str, ...]:
    """The columns that order the grid; the last is unique, so that every row has one place."""
    if wanted.sort is CustomerSort.NAME:
        return ("sort_key", "status", "row")
    if wanted.sort is CustomerSort.STATUS:
        return ("status", "sort_key", "row")
    return (wanted.sort.value, "sort_key", "status", "row")


def index_name(wanted: CustomerFilter, *, are_few: bool = False) -> str:
    """The index that yields the rows in order; if ``are_few``, the one that yields those that are wanted."""
    if wanted.sort is CustomerSort.NAME or are_few:
        # Each yields the names in order behind the one value that is wanted of it.
        if wanted.sales_rep:
            return "ix_customer_by_rep_key"
        if wanted.account_state is not None:
            return "ix_customer_by_account_state"
        if wanted.status is not None:
            return "ix_customer_by_status"
    return f"ix_customer_by_{wanted.sort.value}"


def found_by_programme(wanted: CustomerFilter) -> Condition:
    """Those of a programme by its indexes: the tally knows which combinations of programmes there are."""
    inside, programme = wanted.parent_id or "", wanted.programme_id
    return Condition(
        "row IN (SELECT row FROM customer INDEXED BY ix_customer_by_programme_id"
        " WHERE parent_id = ? AND programme_id = ?"
        " UNION SELECT row FROM customer INDEXED BY ix_customer_by_programmes"
        " WHERE parent_id = ? AND programmes IN (SELECT programmes FROM tally"
        " WHERE parent_id = ? AND instr(' ' || programmes || ' ', ?)))",
        (inside, programme, inside, inside, f" {programme} "),
    )


def _letter(letter: str) -> tuple[str, list[object]]:
    # A range of the sort key, which the index of names knows how to find.
    if letter == OTHER_LETTER:
        return "(sort_key < 'a' OR sort_key >= '{')", []
    low = letter.lower()
    return "sort_key >= ? AND sort_key < ?", [low, chr(ord(low) + 1)]

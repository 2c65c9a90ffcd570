"""The columns of the customer grid: what each shows of a row, how wide it is, what it sorts by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.customer.states import AccountState, CustomerKind, LifecycleStatus
from app.domain.money import Money
from app.domain.texts import hit_spans
from app.services.queries.customer_filter import CustomerSort
from app.services.queries.customer_row import CustomerRow, SyncMark
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words, expires_short
from app.ui.labels.status_look import STATUS_LOOK
from app.ui.tables.cell import Cell, number_cell, pill_cell
from app.ui.theme.icons import IconName

_SOON_DAYS = 7


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column; ``yields`` ranks who hides first when the window is narrow (0: never)."""

    id: str
    head: str
    width: int
    sort: CustomerSort
    cell: Callable[[CustomerRow], Cell]
    align_right: bool = False
    is_shown: bool = True
    yields: int = 0


@dataclass(frozen=True, slots=True)
class GridWords:
    """What the cells need besides a row: words, names of the catalogue, what is searched for.

    ``today`` is the partner's date, for expiries; ``now`` is in the reader's zone, for moments.
    """

    words: Words
    today: date
    now: datetime
    currency: str
    programme_names: Mapping[str, str]
    customer_types: Mapping[str, str]
    query: Callable[[], str]


_HEADS: Mapping[str, Marked] = {
    "name": QT_TRANSLATE_NOOP("customers", "Name"),
    "status": QT_TRANSLATE_NOOP("customers", "Status"),
    "account": QT_TRANSLATE_NOOP("customers", "Account"),
    "kind": QT_TRANSLATE_NOOP("customers", "Account type"),
    "type": QT_TRANSLATE_NOOP("customers", "Type"),
    "city": QT_TRANSLATE_NOOP("customers", "City"),
    "country": QT_TRANSLATE_NOOP("customers", "Country"),
    "programmes": QT_TRANSLATE_NOOP("customers", "Programmes"),
    "seats": QT_TRANSLATE_NOOP("customers", "Licences"),
    "quotes": QT_TRANSLATE_NOOP("customers", "Open quotes"),
    "contract": QT_TRANSLATE_NOOP("customers", "Contract"),
    "rep": QT_TRANSLATE_NOOP("customers", "Sales rep"),
    "sync": QT_TRANSLATE_NOOP("customers", "Exchange"),
    "changed": QT_TRANSLATE_NOOP("customers", "Changed"),
}


def grid_columns(grid: GridWords) -> tuple[GridColumn, ...]:
    """Every column of the grid, in its first order."""
    sort = CustomerSort
    monthly = grid.words.translate(
        "customers", "Monthly, {currency}", currency=grid.words.formats.currency(grid.currency)
    )
    cells = _Cells(grid)
    return (
        GridColumn("name", _head(grid, "name"), 216, sort.NAME, cells.name),
        GridColumn("status", _head(grid, "status"), 122, sort.STATUS, cells.status),
        GridColumn("account", _head(grid, "account"), 86, sort.ACCOUNT_STATE, cells.account, yields=5),
        GridColumn("kind", _head(grid, "kind"), 104, sort.KIND, cells.kind, is_shown=False),
        GridColumn("type", _head(grid, "type"), 60, sort.CUSTOMER_TYPE, cells.customer_type, yields=3),
        GridColumn("city", _head(grid, "city"), 102, sort.CITY, cells.city, yields=2),
        GridColumn("country", _head(grid, "country"), 96, sort.COUNTRY, cells.country, is_shown=False),
        GridColumn("programmes", _head(grid, "programmes"), 118, sort.PROGRAMMES, cells.programmes, yields=4),
        GridColumn("seats", _head(grid, "seats"), 64, sort.SEATS, cells.seats, align_right=True),
        GridColumn("monthly", monthly, 94, sort.MONTHLY, cells.monthly, align_right=True),
        GridColumn("quotes", _head(grid, "quotes"), 144, sort.OPEN_QUOTES, cells.quotes, yields=7),
        GridColumn("contract", _head(grid, "contract"), 92, sort.CONTRACT_END, cells.contract, yields=6),
        GridColumn("rep", _head(grid, "rep"), 120, sort.SALES_REP, cells.rep, is_shown=False),
        GridColumn("sync", _head(grid, "sync"), 96, sort.SYNC_MARK, cells.sync, is_shown=False),
        GridColumn("changed", _head(grid, "changed"), 62, sort.CHANGED, cells.changed, True, yields=1),
    )


def _head(grid: GridWords, column: str) -> str:
    return grid.words.say(_HEADS[column])


class _Cells:
    """How each column shows a row."""

    def __init__(self, grid: GridWords) -> None:
        self._grid = grid
        self._words, self._formats = grid.words, grid.words.formats

    def name(self, row: CustomerRow) -> Cell:
        marks: dict[SyncMark, IconName] = {SyncMark.QUEUED: "cloud", SyncMark.ATTENTION: "attention"}
        return Cell(
            row.name,
            ink="text3" if row.status is LifecycleStatus.LOST else "text",
            strong=row.status is not LifecycleStatus.LOST,
            tag=self._words.name(row.kind) if row.kind is CustomerKind.CHANNEL else "",
            mark=marks.get(row.mark),
            mark_ink="violet" if row.mark is SyncMark.QUEUED else "danger",
            hits=tuple((start, end - start) for start, end in hit_spans(row.name, self._grid.query())),
        )

    def status(self, row: CustomerRow) -> Cell:
        return pill_cell(self._words.name(row.status), *STATUS_LOOK[row.status])

    def account(self, row: CustomerRow) -> Cell:
        if row.account_state is None:
            return Cell()
        icons: dict[AccountState, IconName] = {AccountState.SUSPENDED: "lock", AccountState.DISABLED: "no"}
        is_suspended = row.account_state is AccountState.SUSPENDED
        return Cell(
            self._words.name(row.account_state),
            ink="warning" if is_suspended else "text2",
            icon=icons.get(row.account_state),
            icon_ink="warning" if is_suspended else "text3",
        )

    def kind(self, row: CustomerRow) -> Cell:
        return Cell(self._words.name(row.kind))

    def customer_type(self, row: CustomerRow) -> Cell:
        return Cell(self._grid.customer_types.get(row.customer_type_id or "", ""))

    def city(self, row: CustomerRow) -> Cell:
        spans = hit_spans(row.city, self._grid.query())
        return Cell(row.city, hits=tuple((start, end - start) for start, end in spans))

    def country(self, row: CustomerRow) -> Cell:
        return Cell(self._formats.country(row.country) if row.country else "")

    def programmes(self, row: CustomerRow) -> Cell:
        names = (self._grid.programme_names.get(id, id) for id in row.programme_ids)
        return Cell(" · ".join(names) if row.seats else "")

    def seats(self, row: CustomerRow) -> Cell:
        return number_cell(self._formats.count(row.seats) if row.seats else "")

    def monthly(self, row: CustomerRow) -> Cell:
        if row.monthly is None or row.monthly.minor == 0:
            return Cell()
        return self._amount(row.monthly)

    def quotes(self, row: CustomerRow) -> Cell:
        if not row.open_quotes:
            return Cell()
        count = self._formats.count(row.open_quotes)
        if row.next_expiry is None:
            return Cell(before=count)
        is_soon = (row.next_expiry - self._grid.today).days < _SOON_DAYS
        return Cell(
            expires_short(self._words, row.next_expiry, self._grid.today),
            ink="warning" if is_soon else "text3",
            icon="clock" if is_soon else None,
            icon_ink="warning",
            before=count,
        )

    def contract(self, row: CustomerRow) -> Cell:
        return Cell(self._formats.short_date(row.contract_end) if row.contract_end else "")

    def rep(self, row: CustomerRow) -> Cell:
        return Cell(row.sales_rep)

    def sync(self, row: CustomerRow) -> Cell:
        match row.mark:
            case SyncMark.QUEUED:
                return Cell(
                    self._words.translate("customers", "To send"),
                    ink="violet",
                    icon="cloud",
                    icon_ink="violet",
                )
            case SyncMark.ATTENTION:
                return Cell(self._words.translate("customers", "Attention"), ink="danger", icon="attention")
            case SyncMark.SYNCED:
                return Cell()

    def changed(self, row: CustomerRow) -> Cell:
        if row.changed_at is None:
            return Cell()
        moment = row.changed_at.astimezone()
        return Cell(self._tight_moment(moment), ink="text3", align_right=True)

    def _tight_moment(self, moment: datetime) -> str:
        """A time of today, a day of this year, or a year."""
        today = self._grid.now.date()
        if moment.date() == today:
            return self._formats.clock(moment)
        if moment.year == today.year:
            return self._formats.tight_date(moment.date())
        return str(moment.year)

    def _amount(self, money: Money) -> Cell:
        is_other = money.currency != self._grid.currency
        return number_cell(self._formats.amount(money), money.currency if is_other else "")

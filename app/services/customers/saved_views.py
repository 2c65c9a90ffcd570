"""Saved views of the customer grid: a name for a search, its filters, its order and its columns."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.customer.states import AccountState, LifecycleStatus
from app.domain.errors import RuleViolation, violation
from app.domain.ids import CustomerId, ProgrammeId
from app.domain.texts import fold
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.services.session.identity import Identities
from app.services.store.store import Store
from app.wire.values import decode_as, encode

KEPT_VIEWS = "customers.views"
ENDING_DAYS = 90
"""How soon *ends soon* is."""


@dataclass(frozen=True, slots=True)
class GridView:
    """Keeps a filter and columns of the grid under a name; ``layout`` is as the grid writes it.

    ``ends_soon`` stands for a day, which is counted from the one on which the view is opened.
    """

    id: str
    name: str
    text: str = ""
    status: LifecycleStatus | None = None
    letter: str | None = None
    ends_soon: bool = False
    account_state: AccountState | None = None
    programme_id: ProgrammeId | None = None
    sales_rep: str = ""
    sort: CustomerSort = CustomerSort.NAME
    descending: bool = False
    layout: str = ""
    is_default: bool = False

    def filter_on(self, today: date, parent_id: CustomerId | None = None) -> CustomerFilter:
        """Return the filter of the view, for the whole portfolio or inside a channel account."""
        return CustomerFilter(
            text=self.text,
            status=self.status,
            letter=self.letter,
            parent_id=parent_id,
            contract_ends_before=ends_before(today) if self.ends_soon else None,
            account_state=self.account_state,
            programme_id=self.programme_id,
            sales_rep=self.sales_rep,
            sort=self.sort,
            descending=self.descending,
        )


def ends_before(today: date) -> date:
    """The day before which a contract must end to end soon."""
    return today + timedelta(days=ENDING_DAYS)


def view_of(name: str, shown: CustomerFilter, layout: str) -> GridView:
    """Make a view of the present filter and columns; it has no id before it is saved."""
    return GridView(
        id="",
        name=name,
        text=shown.text,
        status=shown.status,
        letter=shown.letter,
        ends_soon=shown.contract_ends_before is not None,
        account_state=shown.account_state,
        programme_id=shown.programme_id,
        sales_rep=shown.sales_rep,
        sort=shown.sort,
        descending=shown.descending,
        layout=layout,
    )


class SavedViews:
    """Keeps views in the rep's own encrypted cache: a search may name a customer.

    Every method that writes raises ``RuleViolation``: ``view.missing`` when somebody deleted the view
    meanwhile.
    """

    def __init__(self, store: Store, identities: Identities) -> None:
        self._store, self._identities = store, identities

    def all(self) -> tuple[GridView, ...]:
        """The views by name; none where another version of the desk kept what this one cannot read."""
        kept = self._store.values(KEPT_VIEWS).get(KEPT_VIEWS, "")
        if not kept:
            return ()
        try:
            views: tuple[GridView, ...] = decode_as(tuple[GridView, ...], kept)
        except RuleViolation:
            return ()
        return tuple(sorted(views, key=lambda view: fold(view.name)))

    def default(self) -> GridView | None:
        """The view that the grid opens with."""
        return next((view for view in self.all() if view.is_default), None)

    def save(self, view: GridView) -> GridView:
        """Keep a new view, or one with the same identity anew.

        Raises:
            RuleViolation: ``view.name_missing`` or ``view.name_taken``, at ``name``.
        """
        named = self._named(view, view.name)
        kept = replace(named, id=named.id or self._identities.new())
        self._keep((*self._others(kept.id), kept))
        return kept

    def rename(self, id: str, name: str) -> GridView:
        """The view under another name.

        Raises:
            RuleViolation: as ``save`` does.
        """
        return self.save(replace(self._find(id), name=name))

    def delete(self, id: str) -> GridView:
        """Forget a view; returns it, for ``save`` to bring it back."""
        found = self._find(id)
        self._keep(self._others(id))
        return found

    def open_with(self, id: str | None) -> None:
        """Set the view that the grid opens with, or none."""
        if id is not None:
            self._find(id)
        self._keep(replace(view, is_default=view.id == id) for view in self.all())

    def _named(self, view: GridView, name: str) -> GridView:
        tidy = " ".join(name.split())
        if not tidy:
            raise violation("view.name_missing", "name")
        if any(fold(other.name) == fold(tidy) for other in self._others(view.id)):
            raise violation("view.name_taken", "name", name=tidy)
        return replace(view, name=tidy)

    def _others(self, id: str) -> tuple[GridView, ...]:
        return tuple(view for view in self.all() if view.id != id)

    def _find(self, id: str) -> GridView:
        found = next((view for view in self.all() if view.id == id), None)
        if found is None:
            raise violation("view.missing", id=id)
        return found

    def _keep(self, views: Iterable[GridView]) -> None:
        # SQLAlchemy comes with the first write: the grid is the first page of a start, and only reads.
        from app.models import meta

        body = encode(tuple(views)).decode()
        with self._store.transaction() as connection:
            meta.put(connection, KEPT_VIEWS, body)

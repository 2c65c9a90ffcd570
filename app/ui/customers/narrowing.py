"""What the grid shows and in which order: one filter, set by search, chips, letters, heads and views."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.customer.states import LifecycleStatus
from app.services.customers.saved_views import GridView, view_of
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.ui.customers.grid_view import CustomerGridView
from app.ui.customers.tools import GridTools
from app.ui.customers.views_chip import ViewsChip
from app.ui.widgets.az_index import AzIndex
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import NarrowingServices


class Narrowing(QObject):
    """Keeps the controls and ``filter`` telling the same.

    Signals:
        changed: there is another filter; whether what it shows is other customers, to be read from the top.
    """

    changed = Signal(bool)

    def __init__(
        self,
        workspace: "Workspace[NarrowingServices]",
        place: places.Customers,
        tools: GridTools,
        letters: AzIndex,
        view: CustomerGridView,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._place = workspace, place
        self._tools, self._letters, self._view = tools, letters, view
        self.filter = CustomerFilter(parent_id=place.parent_id)
        self._views = ViewsChip(workspace, self._present_view, tools)
        tools.add(self._views)
        self._connect()

    def begin(self) -> None:
        """Show what the grid opens with: a place's own order, the rep's default view, or everybody."""
        views = self._workspace.services.saved_views
        default = views.default() if self._place == places.Customers() else None
        if default is not None:
            self._show_view(default)
            return
        if self._place.newest_first:
            self._view.sort_newest_first()
        if self._place.status is not None:
            self._narrow(replace(self.filter, status=self._place.status))
            return
        self.changed.emit(False)

    def everybody(self) -> CustomerFilter:
        """What shows all customers in the order that the rep chose."""
        shown = self.filter
        return CustomerFilter(parent_id=shown.parent_id, sort=shown.sort, descending=shown.descending)

    def clear(self) -> None:
        """Narrow nothing any more."""
        self._narrow(self.everybody())

    def _connect(self) -> None:
        self._tools.search.searched.connect(self._on_searched)
        self._tools.status_chosen.connect(self._on_status_chosen)
        self._tools.ending_toggled.connect(self._on_ending_toggled)
        self._tools.filters.chosen.connect(self._narrow)
        self._letters.chosen.connect(self._on_letter_chosen)
        self._view.sort_chosen.connect(self._on_sort_chosen)
        self._views.chosen.connect(self._show_view)

    def _narrow(self, shown: CustomerFilter, *, from_top: bool = True) -> None:
        self.filter = shown
        self._tools.show_filter(shown)
        self._letters.set_letter(shown.letter or "")
        self.changed.emit(from_top)

    def _present_view(self) -> GridView:
        """What is on show, to be kept under a name."""
        return view_of("", self.filter, self._view.layout_text())

    def _show_view(self, view: GridView) -> None:
        self._view.show_sort(view.sort, view.descending)
        self._view.set_layout(view.layout)
        self._narrow(view.filter_on(self._workspace.services.clock.today(), self._place.parent_id))
        self._views.show_current(view)

    def _on_searched(self, text: str) -> None:
        self._narrow(replace(self.filter, text=text))

    def _on_status_chosen(self, status: LifecycleStatus | None) -> None:
        self._narrow(replace(self.filter, status=status))

    def _on_ending_toggled(self, before: date | None) -> None:
        self._narrow(replace(self.filter, contract_ends_before=before))

    def _on_letter_chosen(self, letter: str) -> None:
        self._narrow(replace(self.filter, letter=letter or None))

    def _on_sort_chosen(self, wanted: CustomerSort, descending: bool) -> None:
        self._narrow(replace(self.filter, sort=wanted, descending=descending), from_top=False)

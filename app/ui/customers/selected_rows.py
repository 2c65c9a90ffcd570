"""What the rep does with the selected rows: the bar below the table, and the menu of one or of many.

What acts on rows is imported when some are selected: the grid is the first page of a start.
"""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.queries.customer_row import CustomerRow
from app.services.store.changes import Changes
from app.ui.customers.grid_model import CustomerGridModel
from app.ui.customers.grid_view import CustomerGridView
from app.ui.workspace.workspace import Workspace

# The grid is the first page of a start: what moves customers waits until somebody moves one.
if TYPE_CHECKING:
    from app.services.customers.transitions import Event
    from app.ui.actions.customer_actions import CustomerActions
    from app.ui.customers.selection_bar import SelectionBar
    from app.ui.customers.services import SelectedRowsServices


class SelectedRows(QWidget):
    """Empty until several rows are selected; opens the menu of a row, or of all that are selected with it.

    Signals:
        look_asked: a quick look at the row where the keyboard is, or no more of it.
    """

    look_asked = Signal()

    def __init__(
        self,
        workspace: "Workspace[SelectedRowsServices]",
        view: CustomerGridView,
        model: CustomerGridModel,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._view, self._model = workspace, view, model
        self._has_bar = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        view.menu_asked.connect(self._on_menu_asked)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        workspace.bridge.changed.connect(self._on_changed)
        self.hide()

    @cached_property
    def _actions(self) -> "CustomerActions":
        from app.ui.actions.customer_actions import CustomerActions

        return CustomerActions(self._workspace, self)

    @cached_property
    def _bar(self) -> "SelectionBar":
        from app.ui.customers.selection_bar import SelectionBar

        bar = SelectionBar(self._workspace.words, self)
        bar.asked.connect(self._on_asked)
        bar.pin_asked.connect(self._on_pin_asked)
        bar.dropped.connect(self._on_dropped)
        cast(QVBoxLayout, self.layout()).addWidget(bar)
        self._has_bar = True
        return bar

    def _rows(self) -> list[CustomerRow]:
        """The selected customers, as many as one action takes."""
        from app.services.customers.transitions import AT_ONCE_MAX

        found = (self._model.row_at(row) for row in self._view.selected_rows()[:AT_ONCE_MAX])
        return [row for row in found if row is not None]

    def _is_too_many(self) -> bool:
        """Whether more are selected than one action takes; the rep is told."""
        from app.services.customers.transitions import AT_ONCE_MAX

        count = self._view.selected_count()
        if count <= AT_ONCE_MAX:
            return False
        data = {"max": str(AT_ONCE_MAX), "count": str(count)}
        self._workspace.messages.problems([Problem("selection.too_large", data=data)])
        return True

    def show_count(self) -> None:
        """Say how many are selected, and what can be done with them."""
        count = self._view.selected_count()
        if count > 1 or self._has_bar:
            self._bar.show_selected(count, self._actions.allowed(self._rows()))
        self.setVisible(count > 1)

    def _on_selection_changed(self) -> None:
        self.show_count()

    def _on_changed(self, news: object) -> None:
        if self.isVisible() and not cast(Changes, news).is_empty:
            self.show_count()

    def _on_menu_asked(self, row: int) -> None:
        from app.ui.customers.row_menu import menu_of_row, menu_of_rows
        from app.ui.labels.look_item import add_look

        place, selected = self._view.menu_place(row), self._view.selected_rows()
        if len(selected) > 1 and row in selected:
            if self._is_too_many():
                return
            menu = menu_of_rows(self._workspace, self._actions, self._rows(), self._view)
            if not menu.isEmpty():
                menu.open_at(place)
            return
        customer = self._model.row_at(row)
        if customer is not None:
            menu = menu_of_row(self._workspace, self._actions, customer, self._view)
            add_look(self._workspace.words, menu, self.look_asked.emit)
            menu.open_at(place)

    def _on_asked(self, event: "Event") -> None:
        if not self._is_too_many():
            self._actions.ask([row.id for row in self._rows()], event)

    def _on_pin_asked(self) -> None:
        from app.ui.actions.pin_meeting import ask_for_meeting

        if not self._is_too_many():
            ask_for_meeting(self._workspace, [row.id for row in self._rows()], "", self)

    def _on_dropped(self) -> None:
        self._view.select_current()
        self._view.setFocus()

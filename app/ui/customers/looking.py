"""The quick look at a customer of the grid.

What shows it is imported when somebody first asks for it: the grid is the first page of a start.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.customers.grid_model import CustomerGridModel
from app.ui.customers.grid_view import CustomerGridView
from app.ui.tables.look_key import LookKey
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.quick_look.look import Look
    from app.ui.quick_look.panel import QuickLook
    from app.ui.quick_look.services import QuickLookServices


class Looking(QObject):
    """Opens and closes the quick look of ``view`` by Space; ``toggle`` does it for the menu of a row."""

    def __init__(
        self, workspace: "Workspace[QuickLookServices]", view: CustomerGridView, model: CustomerGridModel
    ) -> None:
        super().__init__(view)
        self._workspace, self._view, self._model = workspace, view, model
        self._panel: QuickLook | None = None
        LookKey(view).asked.connect(self.toggle)

    def toggle(self) -> None:
        """Look at the row where the keyboard is, or look no more."""
        if self._panel is None:
            from app.ui.quick_look.panel import QuickLook

            self._panel = QuickLook(self._workspace, self._view, self._look_at)
        self._panel.toggle()

    def _look_at(self, row: int) -> "Look | None":
        from app.ui.quick_look.customer_look import customer_look

        customer = self._model.row_at(row) if row >= 0 else None
        return customer_look(self._workspace, customer.id) if customer is not None else None

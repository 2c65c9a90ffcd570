"""The column that says why a search shows a customer, where its name and city do not."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from app.domain.checks.searched_number import found_spans
from app.services.queries.customer_filter import CustomerSort
from app.services.queries.customer_row import CustomerRow
from app.ui.customers.columns import GridColumn
from app.ui.tables.cell import Cell
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import GridServices

WIDTH = 168


class Found:
    """Looks at a customer's file only where the row itself does not answer; ``query`` is what is typed."""

    def __init__(self, workspace: "Workspace[GridServices]", query: Callable[[], str]) -> None:
        self._workspace, self._query = workspace, query
        self._known: dict[str, str] = {}

    def column(self) -> GridColumn:
        """The column, which comes and goes with the search and belongs to no layout."""
        head = self._workspace.words.translate("customers", "Found by")
        return GridColumn("found", head, WIDTH, CustomerSort.NAME, self._cell, is_shown=False)

    def remove(self) -> None:
        """Look again: another search, or a changed file."""
        self._known.clear()

    def is_in_any(self, rows: Iterable[CustomerRow]) -> bool:
        """Whether one of ``rows`` needs the column."""
        return bool(self._query()) and any(self._of(row) for row in rows)

    def _cell(self, row: CustomerRow) -> Cell:
        text = self._of(row)
        spans = found_spans(text, self._query())
        return Cell(text, hits=tuple((start, end - start) for start, end in spans))

    def _of(self, row: CustomerRow) -> str:
        known = self._known.get(row.id)
        if known is None:
            known = self._known[row.id] = self._workspace.services.queries.found_in(row, self._query())
        return known

"""Looks for customers like the one being typed, while the rep goes on typing."""

from PySide6.QtCore import QObject, Signal

from app.domain.customer import Customer
from app.domain.duplicates import duplicate_keys
from app.services.queries import Queries
from app.services.queries.duplicates import Duplicate
from app.ui.tasks import Tasks

_Found = tuple[Customer, tuple[Duplicate, ...]]


class DuplicateSearch(QObject):
    """Searches for the last customer given to ``look_for``, one search at a time.

    Signals:
        found: the customers that may be the same (a tuple of ``Duplicate``), the surest reason first.
    """

    found = Signal(object)

    def __init__(self, queries: Queries, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries, self._tasks = queries, tasks
        self._wanted: Customer | None = None
        self._running: Customer | None = None

    def look_for(self, candidate: Customer) -> None:
        """Search for ``candidate`` as soon as the search before has ended."""
        self._wanted = candidate
        if self._running is None:
            self._search(candidate)

    def _search(self, candidate: Customer) -> None:
        self._running = candidate
        queries = self._queries
        self._tasks.query(lambda: (candidate, queries.duplicates(candidate)), self._on_found)

    def _on_found(self, outcome: _Found) -> None:
        candidate, found = outcome
        self._running = None
        wanted = self._wanted
        if (
            wanted is not None
            and wanted is not candidate
            and duplicate_keys(wanted) != duplicate_keys(candidate)
        ):
            self._search(wanted)
            return
        self.found.emit(found)

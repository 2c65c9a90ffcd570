"""Looks for customers like the one being typed, here and on the portal, while the rep goes on typing."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import DuplicateKeys, duplicate_keys
from app.services.customer_form.duplicate_answer import DuplicateAnswer, ask_for_duplicates, can_be_recognised
from app.services.queries.duplicates import Duplicate, with_portals
from app.services.sync.status import Phase
from app.ui.customer_form.services import DuplicateSearchServices
from app.ui.workspace.tasks import Tasks

_Found = tuple[Customer, tuple[Duplicate, ...]]
_REST_MS = 400
_ONLINE = frozenset({Phase.IDLE, Phase.SYNCING})


class DuplicateSearch(QObject):
    """Searches for the last customer given to ``look_for``, one search at a time.

    The cache is asked at once; the portal when the rep rests for a moment, and only while it can be reached.

    Signals:
        found: the customers that may be the same (a tuple of ``Duplicate``), the surest reason first.
    """

    found = Signal(object)

    def __init__(
        self, services: DuplicateSearchServices, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._wanted: Customer | None = None
        self._running: Customer | None = None
        self._mine: tuple[Duplicate, ...] = ()
        self._answer: DuplicateAnswer | None = None
        self._is_asking = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask_portal)

    def look_for(self, candidate: Customer) -> None:
        """Search for ``candidate`` as soon as the search before has ended."""
        self._wanted = candidate
        if self._running is None:
            self._search(candidate)
        if self._is_unanswered(duplicate_keys(candidate)):
            self._rest.start()

    def _search(self, candidate: Customer) -> None:
        self._running = candidate
        queries = self._services.queries
        self._tasks.query(lambda: (candidate, queries.duplicates(candidate)), self._on_found)

    def _on_found(self, outcome: _Found) -> None:
        candidate, self._mine = outcome
        self._running = None
        wanted = self._wanted
        if (
            wanted is not None
            and wanted is not candidate
            and duplicate_keys(wanted) != duplicate_keys(candidate)
        ):
            self._search(wanted)
            return
        self._tell()

    def _is_unanswered(self, keys: DuplicateKeys) -> bool:
        """Whether the portal is to be asked about a company with ``keys``."""
        is_answered = self._answer is not None and self._answer.keys == keys
        return not is_answered and can_be_recognised(keys) and self._services.sync_status.phase in _ONLINE

    def _ask_portal(self) -> None:
        wanted, online = self._wanted, self._services.online
        if wanted is None or self._is_asking or not self._is_unanswered(duplicate_keys(wanted)):
            return
        self._is_asking = True
        self._tasks.query(lambda: ask_for_duplicates(online, wanted), self._on_answered)

    def _on_answered(self, answer: DuplicateAnswer) -> None:
        self._is_asking = False
        self._answer = answer
        if self._wanted is not None and self._is_unanswered(duplicate_keys(self._wanted)):
            self._rest.start()
        elif self._running is None:
            self._tell()

    def _tell(self) -> None:
        """What is known of the company as it is typed now; an answer about another one counts for nothing."""
        answer, wanted = self._answer, self._wanted
        is_fresh = answer is not None and wanted is not None and answer.keys == duplicate_keys(wanted)
        self.found.emit(with_portals(self._mine, answer.found if answer is not None and is_fresh else ()))

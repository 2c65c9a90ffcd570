"""Asks the portal about a Microsoft account while the rep goes on typing."""

from PySide6.QtCore import QObject, Signal

from app.services.customer_form.tenant_search import TenantFinding, search_tenant
from app.ui.customer_form.services import MicrosoftPageServices
from app.ui.workspace.tasks import Tasks


class TenantSearch(QObject):
    """Asks about the last domain given to ``look_for``, one question at a time.

    Signals:
        found: what the portal says about that domain (``TenantFinding``).
    """

    found = Signal(object)

    def __init__(self, services: MicrosoftPageServices, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._wanted = self._asked = ""

    @property
    def searching(self) -> str:
        """The domain whose answer is on its way; empty when none is."""
        return self._wanted if self._asked else ""

    def look_for(self, domain: str) -> None:
        """Ask about ``domain`` as soon as the question before is answered."""
        self._wanted = domain
        if not self._asked:
            self._ask(domain)

    def _ask(self, domain: str) -> None:
        self._asked = domain
        services = self._services
        self._tasks.query(lambda: search_tenant(services.online, domain), self._on_found)

    def _on_found(self, finding: TenantFinding) -> None:
        self._asked = ""
        if finding.domain != self._wanted:
            self._ask(self._wanted)
            return
        self.found.emit(finding)

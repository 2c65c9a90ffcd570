"""What stands in the place of the renewals where there are none."""

from PySide6.QtWidgets import QWidget

from app.services.queries.renewal_list import RenewalFilter
from app.ui.renewals.services import RenewalsServices
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace.workspace import Workspace


class NothingDue(EmptyState):
    """Says that nothing is due and when something is next, or that nothing fits what was chosen."""

    def __init__(self, workspace: Workspace[RenewalsServices], parent: QWidget) -> None:
        super().__init__("calendar", "", "", None, parent)
        self._workspace = workspace

    def say(self, wanted: RenewalFilter, text: str) -> None:
        """Say why ``wanted`` and the search for ``text`` show nothing."""
        words = self._workspace.words
        if text or wanted != RenewalFilter(days=wanted.days):
            self.sentence.setText(words.translate("renewals", "No contract fits"))
            said = words.translate("renewals", "Take a chip or the search away to see the others.")
        else:
            nothing = words.translate("renewals", "Nothing comes to its end within {n} days.", n=wanted.days)
            self.sentence.setText(nothing)
            said = self._next_day()
        self.next_step.setText(said)
        self.next_step.setVisible(bool(said))

    def _next_day(self) -> str:
        day = self._workspace.services.queries.next_renewal()
        if day is None:
            return ""
        words = self._workspace.words
        return words.translate("renewals", "The next day is {day}.", day=words.formats.long_date(day))

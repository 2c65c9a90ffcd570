"""What the rep types over in the check: kept in the session, its row held against everything again."""

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Problem
from app.services.spreadsheets.dry_run import DryRun, Finding
from app.services.spreadsheets.import_session import Correction, ImportSession
from app.ui.workspace.workspace import Workspace


class Corrections(QObject):
    """Checks corrected rows in the background, one at a time, for each builds on the one before.

    Signals:
        begun: a row is checked again; what is ready is not known until then.
        checked: a ``DryRun``: every row that was corrected is in it.
        failed: problems, as a tuple.
    """

    begun = Signal()
    checked = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace[object], session: ImportSession, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        self._rows: list[int] = []

    def correct(self, found: Finding, text: str) -> None:
        """Read ``text`` in place of what the cell of ``found`` says."""
        self._session.correct(Correction(found.row, found.source, text))
        self._check(found.row)

    def take_back(self) -> None:
        """Undo the last correction."""
        self._check(self._session.take_back().row)

    def _check(self, number: int) -> None:
        self._rows.append(number)
        if len(self._rows) == 1:
            self._check_next()
        self.begun.emit()

    def _check_next(self) -> None:
        self._workspace.tasks.query(self._session.row_check(self._rows[0]), self._on_checked, self._on_failed)

    def _on_checked(self, checked: DryRun) -> None:
        self._session.take_row(checked)
        del self._rows[0]
        if self._rows:
            self._check_next()
        else:
            self.checked.emit(checked)

    def _on_failed(self, problems: tuple[Problem, ...]) -> None:
        self._rows.clear()
        self.failed.emit(problems)

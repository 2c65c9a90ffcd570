"""What the check found, saved as a table to be worked through elsewhere."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.spreadsheets.import_session import ImportSession
from app.services.spreadsheets.importing import save_findings
from app.ui.workspace.workspace import Workspace


class SavedList(QObject):
    """Asks where, writes in the background, and says the name.

    Signals:
        failed: problems, as a tuple.
    """

    failed = Signal(object)

    def __init__(self, workspace: Workspace[object], session: ImportSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._session, self._frame = workspace, session, parent
        self._path = Path()

    def choose(self) -> None:
        """Ask where the list goes."""
        words = self._workspace.words
        chosen, _ = QFileDialog.getSaveFileName(
            self._frame,
            words.translate("imports", "Save the list"),
            str(Path.home() / words.translate("imports", "problems.csv")),
            "CSV (*.csv);;XLSX (*.xlsx)",
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the list to ``path``."""
        checked, table, words = self._session.checked, self._session.table, self._workspace.words
        if checked is not None and table is not None:
            self._path = path
            self._workspace.tasks.command(
                lambda: save_findings(checked, table, path, words), self._on_saved, self.failed.emit
            )

    def _on_saved(self, _count: int) -> None:
        words, name = self._workspace.words, self._path.name
        self._workspace.messages.toast(words.translate("imports", "Saved as {name}", name=name))

"""The button that writes the renewals on show to a file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Problem
from app.ui.renewals.services import RenewalsServices
from app.ui.renewals.shown_row import ShownRow
from app.ui.widgets.buttons import Button
from app.ui.workspace.workspace import Workspace

_FORMATS = {".xlsx": "XLSX (*.xlsx)", ".csv": "CSV (*.csv)"}


class ExportButton(Button):
    """Asks where, then writes the rows that ``shown`` gives, in their order."""

    def __init__(
        self,
        workspace: Workspace[RenewalsServices],
        shown: Callable[[], Sequence[ShownRow]],
        parent: QWidget,
    ) -> None:
        super().__init__(workspace.words.translate("renewals", "Export"), "secondary", "download", parent)
        self.setObjectName("export_renewals")
        self._workspace, self._shown, self._path = workspace, shown, Path()
        self.clicked.connect(self._ask_where)

    def save(self, path: Path) -> None:
        """Write the renewals on show to ``path``, CSV or XLSX by its name."""
        exports, shown = self._workspace.services.renewal_exports, tuple(self._shown())
        rows, renewed = [each.row for each in shown], {each.id: each.renewed for each in shown}
        self._path = path
        self._workspace.tasks.query(
            lambda: exports.save(rows, renewed, path), self._on_saved, self._on_refused
        )

    def _ask_where(self) -> None:
        words = self._workspace.words
        name = words.translate("renewals", "Renewals")
        chosen, kind = QFileDialog.getSaveFileName(
            self,
            words.translate("renewals", "Export the renewals"),
            str(Path.home() / f"{name} {self._workspace.services.clock.today().isoformat()}.xlsx"),
            ";;".join(_FORMATS.values()),
        )
        if chosen:
            path = Path(chosen)
            suffix = next((suffix for suffix, words_of in _FORMATS.items() if words_of == kind), ".xlsx")
            self.save(path if path.suffix.lower() in _FORMATS else path.with_name(path.name + suffix))

    def _on_saved(self, count: int) -> None:
        words = self._workspace.words
        said = words.translate("renewals", "{n} renewals exported to {name}", n=count, name=self._path.name)
        self._workspace.messages.toast(said)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._workspace.messages.problems(problems)

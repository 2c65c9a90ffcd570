"""Customers out of the grid: copy what is selected, export what is shown.

What exports is imported when the rep first copies or saves: the grid is the first page of a start.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from app.domain.errors import Problem
from app.services.queries.customer_filter import CustomerFilter
from app.services.session.progress import Progress
from app.ui.customers.grid_model import CustomerGridModel
from app.ui.customers.grid_view import CustomerGridView
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

# A start needs none of it.
if TYPE_CHECKING:
    from app.services.spreadsheets.export import Copied
    from app.ui.customers.services import SharingServices

_LONG = 2_000
"""From so many customers on an export takes long enough to say that it has begun."""
_FORMATS = {".csv": "CSV (*.csv)", ".xlsx": "XLSX (*.xlsx)"}


class GridSharing(QObject):
    """``wanted`` gives the filter on show; Ctrl+C in the table copies its selected rows."""

    def __init__(
        self,
        workspace: "Workspace[SharingServices]",
        view: CustomerGridView,
        model: CustomerGridModel,
        wanted: Callable[[], CustomerFilter],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._view, self._model, self._wanted = workspace, view, model, wanted
        self._page = parent
        self._path = Path()
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.copy)

    def open_menu(self, button: QAbstractButton) -> None:
        """Offer it all below ``button``."""
        words = self._workspace.words
        menu = Menu(words.translate("customers", "Copy, export"), self._page)
        menu.setObjectName("sharing_menu")
        copy = menu.add(words.translate("customers", "Copy the selected rows"), "copy", "Ctrl+C")
        copy.setEnabled(self._view.selected_count() > 0)
        copy.triggered.connect(self.copy)
        menu.addSeparator()
        shown = menu.add(words.translate("customers", "Export what is shown…"), "download")
        shown.triggered.connect(lambda: self._ask_where(with_profile=False))
        whole = menu.add(words.translate("customers", "Export with whole profiles…"), "download")
        whole.triggered.connect(lambda: self._ask_where(with_profile=True))
        for action in (shown, whole):
            action.setEnabled(self._model.rowCount() > 0)
        menu.open_below(button)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with the columns that are shown."""
        from app.services.spreadsheets.export import COPY_MAX

        exports, columns = self._workspace.services.exports, self._columns()
        rows = self._view.selected_rows()[: COPY_MAX + 1]
        found = (self._model.row_at(row) for row in rows)
        ids = [row.id for row in found if row is not None]
        if ids:
            self._workspace.tasks.query(lambda: exports.copy(ids, columns), self._on_copied, self._on_refused)

    def save(self, path: Path, *, with_profile: bool) -> None:
        """Write the customers on show to ``path``, CSV or XLSX by its name."""
        from app.services.spreadsheets.export import ExportOrder

        exports = self._workspace.services.exports
        order = ExportOrder(self._wanted(), self._columns(), with_profile)
        self._path, progress = path, Progress()
        if self._model.rowCount() > _LONG:
            words = self._workspace.words
            text = words.translate("customers", "Exporting to {name}…", name=path.name)
            self._workspace.messages.toast(text, words.translate("customers", "Cancel"), progress.cancel)
        self._workspace.tasks.query(
            lambda: exports.save(order, path, progress), self._on_saved, self._on_refused
        )

    def _columns(self) -> Sequence[str]:
        """The columns of the table as they stand, from the first to the last."""
        return self._view.visible_columns()

    def _ask_where(self, *, with_profile: bool) -> None:
        words = self._workspace.words
        name = words.translate("customers", "Customers")
        chosen, kind = QFileDialog.getSaveFileName(
            self._page,
            words.translate("customers", "Export the customers"),
            str(Path.home() / f"{name} {self._workspace.services.clock.today().isoformat()}.xlsx"),
            ";;".join(reversed(_FORMATS.values())),
        )
        if chosen:
            path = Path(chosen)
            suffix = next(
                suffix for suffix, words_of in _FORMATS.items() if words_of == (kind or _FORMATS[".xlsx"])
            )
            is_named = path.suffix.lower() in _FORMATS
            self.save(path if is_named else path.with_name(path.name + suffix), with_profile=with_profile)

    def _on_copied(self, copied: "Copied") -> None:
        data = QMimeData()
        data.setText(copied.text)
        data.setHtml(copied.table)
        QGuiApplication.clipboard().setMimeData(data)
        words = self._workspace.words
        self._workspace.messages.toast(words.translate("customers", "{n} rows copied", n=copied.rows))

    def _on_saved(self, count: int) -> None:
        words, name = self._workspace.words, self._path.name
        self._workspace.messages.toast(
            words.translate("customers", "{n} customers exported to {name}", n=count, name=name)
        )

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._workspace.messages.problems(problems)

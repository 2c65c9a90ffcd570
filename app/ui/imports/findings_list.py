"""What the check found, a line for each cell: read in full, corrected in its place, the other file opened."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.services.spreadsheets.dry_run import Finding
from app.services.spreadsheets.import_session import ImportSession
from app.ui.columns.kept_columns import keep_columns
from app.ui.imports.cell_editor import CellEditor
from app.ui.imports.services import ImportServices
from app.ui.tables.cell import Cell, name_cell
from app.ui.tables.row_actions import RowAction
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_WIDTHS = (72, 150, 190, 0)
_VALUE = 2
_SENTENCE_AT_LEAST = 220
_SHOWN_MAX = 2_000
_CORRECT = "correct"


class FindingsList(QWidget):
    """A table, the whole sentence of its current row below it, and what can be done about that.

    Signals:
        corrected: a ``Finding``, and what the rep typed in place of its value.
        file_asked: the id of the customer that a row is like.
    """

    corrected = Signal(object, str)
    file_asked = Signal(str)

    def __init__(
        self, workspace: Workspace[ImportServices], session: ImportSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        words = workspace.words
        self._model: RowModel[Finding] = RowModel(self._columns(), _key, self)
        self.view = TableView(words.translate("imports", "What the check found"), self)
        self.view.setObjectName("findings")
        self.view.setModel(self._model)
        correct = words.translate("imports", "Correct the value")
        self.view.set_row_actions((RowAction(_CORRECT, "pen", correct),))
        keep_columns(workspace, self.view, "import.findings", _WIDTHS, _SENTENCE_AT_LEAST, (1,))
        self._editor = CellEditor(self.view, _VALUE, correct)
        self._clear = EmptyState(
            "ok", words.translate("imports", "Nothing stands in the way"), "", None, self
        )
        self._whole = Label("", CELL, parent=self, wrap=True)
        self._whole.setObjectName("whole_finding")
        self._correct = Button(correct, "link", parent=self, height=28)
        self._correct.setObjectName("correct_value")
        self._file = Button("", "link", parent=self, height=28)
        self._file.setObjectName("open_that_file")
        self._more = Label("", CELL, "text2", self)
        self._lay_out()
        self._connect()

    def show_findings(self, found: Sequence[Finding], position: int = 0, none: str = "") -> None:
        """Show these, or say ``none``; where the current one is gone, the one at ``position`` is current."""
        words, hidden = self._workspace.words, len(found) - _SHOWN_MAX
        self._model.set_rows(found[:_SHOWN_MAX])
        if found and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(min(position, self._model.rowCount() - 1), 0))
        self._clear.sentence.setText(none or words.translate("imports", "Nothing stands in the way"))
        self._stack.setCurrentWidget(self.view if found else self._clear)
        self._more.setVisible(hidden > 0)
        self._more.setText(
            words.translate("imports", "and {n} more, all of them in the saved list", n=max(0, hidden))
        )
        self._tell(self.view.currentIndex())

    @property
    def position(self) -> int:
        """Which row is current; -1 for none."""
        return self.view.currentIndex().row()

    def correct_current(self) -> None:
        """Type over the value of the current row."""
        if self.position >= 0:
            self._on_opened(self.position)

    def _columns(self) -> tuple[Column[Finding], ...]:
        words = self._workspace.words
        return (
            Column("cell", words.translate("spreadsheets", "Cell"), lambda found: name_cell(found.cell)),
            Column("column", words.translate("spreadsheets", "Column"), self._column_of),
            Column("value", words.translate("spreadsheets", "Value"), lambda found: Cell(_line(found.value))),
            Column("problem", words.translate("spreadsheets", "Problem"), self._sentence_of),
        )

    def _column_of(self, found: Finding) -> Cell:
        table = self._session.table
        return Cell("" if table is None else found.head(table, self._workspace.words), ink="text2")

    def _sentence_of(self, found: Finding) -> Cell:
        return Cell(self._workspace.words.problem(found.problem))

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._clear)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._whole, 1)
        below.addWidget(self._correct, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._file, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(body, 1)
        column.addLayout(below)
        column.addWidget(self._more)

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self.view.opened.connect(self._on_opened)
        self.view.action_asked.connect(lambda _action, row: self._on_opened(row))
        self._editor.finished.connect(self._on_finished)
        self._file.clicked.connect(self._on_file)
        self._correct.clicked.connect(self.correct_current)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F2), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.correct_current)

    def _tell(self, current: QModelIndex) -> None:
        """Say the whole sentence of a row: in a narrow window the table shortens it."""
        found = self._model.row_at(current.row()) if current.isValid() else None
        words = self._workspace.words
        name = found.problem.data.get("name", "") if found and found.problem.data.get("id") else ""
        self._correct.setVisible(found is not None and bool(found.source))
        self._file.setVisible(bool(name))
        self._file.setText(words.translate("imports", "Open the file of {name}", name=name))
        self._whole.setText(
            ""
            if found is None
            else words.translate(
                "imports", "{cell}: {sentence}", cell=found.cell, sentence=words.problem(found.problem)
            )
        )

    def _on_opened(self, row: int) -> None:
        found = self._model.row_at(row)
        # A row that is read as part of another has no cell of its own to be corrected.
        if found.source:
            self.view.setCurrentIndex(self._model.index(row, _VALUE))
            self._editor.open(row, found.value)

    def _on_finished(self, row: int, text: str) -> None:
        self.corrected.emit(self._model.row_at(row), text)

    def _on_file(self) -> None:
        if self.position >= 0:
            self.file_asked.emit(self._model.row_at(self.position).problem.data["id"])


def _key(found: Finding) -> str:
    return f"{found.row} {found.field} {found.problem.code} {sorted(found.problem.data.items())}"


def _line(value: str) -> str:
    return " ".join(value.split())

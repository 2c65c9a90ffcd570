"""The third step of an import: what the dry run found, cell by cell, and whether to go on all the same."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.services.spreadsheets.dry_run import DryRun, Finding
from app.services.spreadsheets.import_session import ImportSession
from app.ui.tables.cell import Cell, name_cell
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.widgets.segmented import Segmented
from app.ui.workspace.workspace import Workspace

_WIDTHS = (72, 150, 190, 0)
_SENTENCE_AT_LEAST = 220
_SHOWN_MAX = 2_000
_GAP = 8
PROBLEMS, WARNINGS = "problems", "warnings"


class CheckStep(QWidget):
    """Counts, and a table of findings; bad rows stay out only when the rep says so.

    Signals:
        changed: the rep decided about the bad rows.
        save_asked: the list of problems is wanted as a file.
    """

    changed = Signal()
    save_asked = Signal()

    def __init__(
        self, workspace: Workspace[object], session: ImportSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        words = workspace.words
        self._good = Pill("", "success", "ok", self)
        self._bad = Pill("", "danger", "error", self)
        self._with_warning = Pill("", "warning", "attention", self)
        self._pills = (self._good, self._bad, self._with_warning)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choice = Segmented(
            words.translate("imports", "What is listed"),
            [
                (PROBLEMS, words.translate("imports", "Problems")),
                (WARNINGS, words.translate("imports", "Possible duplicates")),
            ],
            self,
        )
        self.save = Button(words.translate("imports", "Save the list"), "secondary", "download", self)
        self.save.setObjectName("save_findings")
        self._more = Label("", CELL, "text2", self)
        self._whole = Label("", CELL, parent=self, wrap=True)
        self._whole.setObjectName("whole_finding")
        self.leave_out = CheckBox("", self)
        self.leave_out.setObjectName("leave_out_bad")
        self._model: RowModel[Finding] = RowModel(self._columns(), _key, self)
        self._view = TableView(words.translate("imports", "What the check found"), self)
        self._view.setObjectName("findings")
        self._view.setModel(self._model)
        ColumnFit(self._view, _WIDTHS, _SENTENCE_AT_LEAST, yields=(1,))
        self._clear = EmptyState(
            "ok", words.translate("imports", "Nothing stands in the way"), "", None, self
        )
        self._lay_out()
        self._choice.chosen.connect(self._show_findings)
        self._view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.save.clicked.connect(self.save_asked)
        self.leave_out.toggled.connect(self._on_decided)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.leave_out if self.leave_out.isVisibleTo(self) else self._choice

    def show_outcome(self, checked: DryRun) -> None:
        """Show what a dry run found."""
        words = self._workspace.words
        good, bad, warnings = len(checked.good), len(checked.bad), len(checked.warnings)
        self._good.set_status(words.translate("imports", "{n} rows ready", n=good), "success", "ok")
        self._bad.set_status(words.translate("imports", "{n} rows with problems", n=bad), "danger", "error")
        text = words.translate("imports", "{n} possible duplicates", n=warnings)
        self._with_warning.set_status(text, "warning", "attention")
        self._bad.setVisible(bad > 0)
        self._with_warning.setVisible(warnings > 0)
        self._choice.setVisible(warnings > 0)
        self._choice.set_value(PROBLEMS if bad else WARNINGS)
        self.save.setVisible(bad + warnings > 0)
        self.leave_out.blockSignals(True)
        self.leave_out.setChecked(False)
        self.leave_out.blockSignals(False)
        self.leave_out.setText(words.translate("imports", "Leave out the {n} rows with problems", n=bad))
        self.leave_out.setVisible(bad > 0 and good > 0)
        self._fit()
        self._show_findings()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where counts and tools have no room beside each other, the tools stand below."""
        shown = [each for each in (*self._pills, self._choice, self.save) if not each.isHidden()]
        needed = sum(each.sizeHint().width() + _GAP for each in shown)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if needed <= self.width() else down)

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
        counts, tools = (_row(each) for each in (self._pills, (self._choice, self.save)))
        self._top.setSpacing(_GAP)
        self._top.addLayout(counts, 1)
        self._top.addLayout(tools)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(12)
        column.addLayout(self._top)
        column.addWidget(body, 1)
        column.addWidget(self._whole)
        column.addWidget(self._more)
        column.addWidget(self.leave_out)

    def _show_findings(self) -> None:
        checked = self._session.checked
        if checked is None:
            return
        found = checked.warnings if self._choice.value() == WARNINGS else checked.findings
        self._model.set_rows(found[:_SHOWN_MAX])
        if found:
            self._view.setCurrentIndex(self._model.index(0, 0))
        self._stack.setCurrentWidget(self._view if found else self._clear)
        words, hidden = self._workspace.words, len(found) - _SHOWN_MAX
        self._more.setVisible(hidden > 0)
        self._more.setText(
            words.translate("imports", "and {n} more, all of them in the saved list", n=max(0, hidden))
        )

    def _on_row_changed(self, current: QModelIndex) -> None:
        """Say the whole sentence of a row: in a narrow window the table shortens it."""
        if not current.isValid():
            self._whole.setText("")
            return
        found, words = self._model.row_at(current.row()), self._workspace.words
        self._whole.setText(
            words.translate(
                "imports", "{cell}: {sentence}", cell=found.cell, sentence=words.problem(found.problem)
            )
        )

    def _on_decided(self, leaves_out: bool) -> None:
        self._session.leaves_out_bad = leaves_out
        self.changed.emit()


def _row(parts: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _key(found: Finding) -> str:
    return f"{found.row} {found.field} {found.problem.code} {sorted(found.problem.data.items())}"


def _line(value: str) -> str:
    return " ".join(value.split())

"""The third step of an import: what the dry run found, cell by cell, and whether to go on all the same."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.spreadsheets.dry_run import DryRun
from app.services.spreadsheets.import_session import ImportSession
from app.ui.imports.findings_list import FindingsList
from app.ui.imports.services import ImportServices
from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.widgets.segmented import Segmented
from app.ui.workspace.workspace import Workspace

_GAP = 8
PROBLEMS, WARNINGS, NOTES = "problems", "warnings", "notes"


class CheckStep(QWidget):
    """Counts, and a table of findings; bad rows stay out only when the rep says so.

    Signals:
        changed: the rep decided about the bad rows.
        save_asked: the list of problems is wanted as a file.
        take_back_asked: the last correction is to be undone.
    """

    changed = Signal()
    save_asked = Signal()
    take_back_asked = Signal()

    def __init__(
        self, workspace: Workspace[ImportServices], session: ImportSession, parent: QWidget | None = None
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
                (NOTES, words.translate("imports", "Changed by reading")),
            ],
            self,
        )
        self._choice.setObjectName("listed")
        self.save = Button(words.translate("imports", "Save the list"), "secondary", "download", self)
        self.save.setObjectName("save_findings")
        self.findings = FindingsList(workspace, session, self)
        self.leave_out = CheckBox("", self)
        self.leave_out.setObjectName("leave_out_bad")
        self._corrected = Label("", CELL, "text2", self)
        self._corrected.setObjectName("corrected")
        undo = words.translate("imports", "Undo the last correction")
        self._take_back = Button(undo, "link", parent=self, height=28)
        self._take_back.setObjectName("undo_correction")
        self._lay_out()
        self._choice.chosen.connect(lambda _value: self._show_findings(0))
        self.save.clicked.connect(self.save_asked)
        self.leave_out.toggled.connect(self._on_decided)
        self._take_back.clicked.connect(self.take_back_asked)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_undo)

    def first_control(self) -> QWidget:
        """Where the keyboard begins: at what can be corrected, or at what is listed."""
        checked = self._session.checked
        if checked is not None and checked.bad and self.findings.view.isVisibleTo(self):
            return self.findings.view
        return self._choice

    @property
    def listed(self) -> str:
        """What is listed: problems, warnings or notes."""
        return str(self._choice.value())

    def show_outcome(self, checked: DryRun) -> None:
        """Show what a dry run found."""
        self._choice.set_value(PROBLEMS if checked.bad or not checked.warnings else WARNINGS)
        self.show_again(checked)

    def show_again(self, checked: DryRun, listed: str = "", position: int = -1) -> None:
        """Show what is found now; what is listed and which row is current stay as they are."""
        words = self._workspace.words
        good, bad, warnings = len(checked.good), len(checked.bad), len(checked.warnings)
        self._good.set_status(words.translate("imports", "{n} rows ready", n=good), "success", "ok")
        self._bad.set_status(words.translate("imports", "{n} rows with problems", n=bad), "danger", "error")
        text = words.translate("imports", "{n} possible duplicates", n=warnings)
        self._with_warning.set_status(text, "warning", "attention")
        self._bad.setVisible(bad > 0)
        self._with_warning.setVisible(warnings > 0)
        if listed:
            self._choice.set_value(listed)
        self._choice.setVisible(warnings + len(checked.notes) > 0)
        self.save.setVisible(bad + warnings + len(checked.notes) > 0)
        self.leave_out.blockSignals(True)
        self.leave_out.setChecked(self._session.leaves_out_bad)
        self.leave_out.blockSignals(False)
        self.leave_out.setText(words.translate("imports", "Leave out the {n} rows with problems", n=bad))
        self.leave_out.setVisible(bad > 0 and good > 0)
        count = self._session.corrected
        self._corrected.setText(
            words.translate("imports", "{n} cells corrected here; the file stays as it is", n=count)
        )
        self._corrected.setVisible(count > 0)
        self._take_back.setVisible(self._session.last_correction is not None)
        self._fit()
        self._show_findings(self.findings.position if position < 0 else position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where counts and tools have no room beside each other, the tools stand below."""
        shown = [each for each in (*self._pills, self._choice, self.save) if not each.isHidden()]
        needed = sum(each.sizeHint().width() + _GAP for each in shown)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if needed <= self.width() else down)

    def _lay_out(self) -> None:
        counts, tools = (_row(each) for each in (self._pills, (self._choice, self.save)))
        self._top.setSpacing(_GAP)
        self._top.addLayout(counts, 1)
        self._top.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(12)
        column.addLayout(self._top)
        column.addWidget(self.findings, 1)
        column.addLayout(_row((self._corrected, self._take_back)))
        column.addWidget(self.leave_out)

    def _show_findings(self, position: int) -> None:
        checked = self._session.checked
        if checked is None:
            return
        words = self._workspace.words
        lists = {PROBLEMS: checked.findings, WARNINGS: checked.warnings, NOTES: checked.notes}
        none = {
            WARNINGS: words.translate("imports", "No row is like another customer"),
            NOTES: words.translate("imports", "Every cell was read as it stands"),
        }
        listed = self.listed
        self.findings.show_findings(lists[listed], max(0, position), none.get(listed, ""))

    def _on_decided(self, leaves_out: bool) -> None:
        self._session.leaves_out_bad = leaves_out
        self.changed.emit()

    def _on_undo(self) -> None:
        if self._session.last_correction is not None:
            self.take_back_asked.emit()


def _row(parts: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row

"""The steps of an import on one page: file, columns, check, done."""

from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.spreadsheets.dry_run import DryRun
from app.services.spreadsheets.import_session import (
    ImportSession,
    KeptImport,
    ReadFile,
    Stage,
    read_file,
)
from app.services.spreadsheets.reading import Encoding, Separator
from app.ui.imports.corrections import Corrections
from app.ui.imports.layout import ImportLayout
from app.ui.imports.saved_list import SavedList
from app.ui.imports.services import ImportServices
from app.ui.undo.say_done import say_done
from app.ui.workspace import places
from app.ui.workspace.progress_signals import ProgressSignals
from app.ui.workspace.workspace import Workspace

_BEFORE = {Stage.COLUMNS: Stage.FILE, Stage.CHECK: Stage.COLUMNS}


class ImportFrame(QWidget):
    """Shows ``session`` and does its work in the background.

    Signals:
        stage_changed: the rep is at another ``Stage``.
        keep_asked: a ``KeptImport``, and the customer whose file is opened meanwhile.
    """

    stage_changed = Signal(object)
    keep_asked = Signal(object, str)

    def __init__(
        self, workspace: Workspace[ImportServices], session: ImportSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        self.stage, self._opened, self._is_writing = Stage.FILE, object(), False
        self.saved_list = SavedList(workspace, session, self)
        self.saved_list.failed.connect(self._tell)
        self._progress_signals = ProgressSignals(workspace.tasks)
        self.parts = ImportLayout(workspace, session, self)
        self.setAcceptDrops(True)
        self._connect()
        self._go(Stage.FILE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._first_control().setFocus(event.reason())

    def leave(self) -> None:
        """Stop the dry run; what is being written is written to its end."""
        if not self._is_writing:
            self._progress_signals.progress.cancel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.stage is not Stage.DONE and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        url = next(each for each in event.mimeData().urls() if each.isLocalFile())
        self.open_file(Path(url.toLocalFile()))

    def open_file(self, path: Path) -> None:
        """Read the file at ``path`` and go on with it; what is still being read is not wanted any more."""
        self._opened = object()
        opened = self._opened

        def is_wanted() -> bool:
            return isValid(self) and self._opened is opened

        self._workspace.tasks.query(
            lambda: read_file(path),
            lambda table: self._on_read(table) if is_wanted() else None,
            lambda problems: self._tell(problems) if is_wanted() else None,
        )

    def resume(self, kept: KeptImport) -> None:
        """Show the check of an import that was left to look at something else."""
        self.parts.file.refresh()
        if kept.session.checked is not None:
            self._go(Stage.CHECK)
            self.parts.check.show_again(kept.session.checked, kept.listed, kept.position)

    def _connect(self) -> None:
        parts = self.parts
        parts.file.choose_asked.connect(self._on_choose)
        parts.file.dialect_chosen.connect(self._on_dialect_chosen)
        parts.columns.changed.connect(self._refresh)
        parts.check.changed.connect(self._refresh)
        parts.check.save_asked.connect(self.saved_list.choose)
        corrections = Corrections(self._workspace, self._session, self)
        parts.check.take_back_asked.connect(corrections.take_back)
        parts.check.findings.corrected.connect(corrections.correct)
        corrections.begun.connect(lambda: parts.bar.next.setEnabled(False))
        corrections.checked.connect(self._on_rows_checked)
        corrections.failed.connect(self._on_stopped)
        parts.check.findings.file_asked.connect(self._on_file_asked)
        parts.steps.chosen.connect(self._on_step_chosen)
        parts.bar.back.clicked.connect(self._on_back)
        parts.bar.next.clicked.connect(self._on_next)
        parts.bar.close_button.clicked.connect(self._workspace.router.back)
        parts.trouble.action_triggered.connect(self._on_read_again)
        parts.bar.progress.cancelled.connect(self._on_cancelled)
        parts.header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._progress_signals.progressed.connect(self._on_progressed)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._on_escape)

    def _first_control(self) -> QWidget:
        parts = self.parts
        match self.stage:
            case Stage.FILE:
                return parts.file.choose if self._session.file is None else parts.bar.next
            case Stage.COLUMNS:
                return parts.columns.first_control() or parts.bar.next
            case Stage.CHECK:
                return parts.check.first_control() if self._session.ready == 0 else parts.bar.next
            case Stage.DONE:
                return parts.bar.next
            case never:
                assert_never(never)

    def _go(self, stage: Stage) -> None:
        self.stage = stage
        if stage is Stage.COLUMNS:
            self.parts.columns.rebuild()
        self.parts.trouble.hide()
        self._refresh()
        self._first_control().setFocus(Qt.FocusReason.OtherFocusReason)
        self.stage_changed.emit(stage)

    def _refresh(self) -> None:
        self.parts.show_stage(self.stage)

    def _on_choose(self) -> None:
        words = self._workspace.words
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            words.translate("imports", "Choose a file"),
            str(Path.home()),
            words.translate("imports", "Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)"),
        )
        if chosen:
            self.open_file(Path(chosen))

    def _on_read(self, file: ReadFile) -> None:
        self._session.take(file)
        self.parts.file.refresh()
        self._go(Stage.FILE)

    def _on_dialect_chosen(self, encoding: Encoding, separator: Separator) -> None:
        file = self._session.file
        if file is not None:
            self._workspace.tasks.query(
                lambda: file.read_again(encoding, separator), self._on_read, self._on_not_read_again
            )

    def _on_not_read_again(self, problems: tuple[Problem, ...]) -> None:
        self.parts.file.refresh()
        self._tell(problems)

    def _on_next(self) -> None:
        if not self.parts.bar.next.isEnabled():
            return
        match self.stage:
            case Stage.FILE:
                self._go(Stage.COLUMNS)
            case Stage.COLUMNS if self._session.checked is not None:
                self._go(Stage.CHECK)
            case Stage.COLUMNS:
                self._check()
            case Stage.CHECK:
                self._write()
            case Stage.DONE:
                self._workspace.router.replace(places.Customers(newest_first=True))
            case never:
                assert_never(never)

    def _on_back(self) -> None:
        if self.stage in _BEFORE and self.parts.bar.back.isEnabled():
            self._go(_BEFORE[self.stage])

    def _on_step_chosen(self, index: int) -> None:
        stage = tuple(Stage)[index]
        if self.parts.can_open(stage, self.stage):
            self._go(stage)

    def _check(self) -> None:
        self._begin_work()
        progress = self._progress_signals.begin()
        self._workspace.tasks.query(lambda: self._session.check(progress), self._on_checked, self._on_stopped)

    def _on_checked(self, checked: DryRun) -> None:
        self._end_work()
        self._session.take_check(checked)
        self.parts.check.show_outcome(checked)
        self._go(Stage.CHECK)

    def _on_rows_checked(self, checked: DryRun) -> None:
        view = self.parts.check.findings.view
        had_keyboard = view.hasFocus()
        self.parts.check.show_again(checked)
        self._refresh()
        if had_keyboard and not view.isVisible():
            self._first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_file_asked(self, customer_id: str) -> None:
        position = self.parts.check.findings.position
        self.keep_asked.emit(KeptImport(self._session, self.parts.check.listed, position), customer_id)

    def _write(self) -> None:
        self._begin_work()
        self._is_writing = True
        progress = self._progress_signals.begin()
        self._workspace.tasks.command(
            lambda: self._session.confirm(progress), self._on_written, self._on_stopped
        )

    def _on_written(self, written: Sequence[CustomerId]) -> None:
        self._end_work()
        self.parts.show_written(len(written))
        self._go(Stage.DONE)
        text = self._workspace.words.translate("imports", "{n} customers imported", n=len(written))
        say_done(self._workspace, text, Kind.CUSTOMER, written[0])

    def _on_stopped(self, problems: tuple[Problem, ...]) -> None:
        self._end_work()
        self._refresh()
        self._tell(problems)

    def _begin_work(self) -> None:
        self.parts.trouble.hide()
        self.parts.bar.progress.set_progress(0, "")
        self.parts.bar.set_working(True)

    def _end_work(self) -> None:
        self._is_writing = False
        self.parts.bar.set_working(False)

    def _on_progressed(self, done: int, total: int) -> None:
        words = self._workspace.words
        text = words.translate("imports", "{done} of {n} rows", n=total, done=done)
        self.parts.bar.progress.set_progress(done / max(1, total), text)

    def _on_cancelled(self) -> None:
        self._progress_signals.progress.cancel()

    def _on_escape(self) -> None:
        if self.parts.bar.progress.isVisible():
            self._on_cancelled()
        else:
            self._workspace.router.back()

    def _on_read_again(self) -> None:
        if self._session.file is not None:
            self.open_file(self._session.file.path)

    def _tell(self, problems: Sequence[Problem]) -> None:
        text = " ".join(dict.fromkeys(self._workspace.words.problem(problem) for problem in problems))
        self.parts.trouble.set_message("warning", "", text, icon="attention")
        has_changed = any(problem.code == "import.file_changed" for problem in problems)
        again = self._workspace.words.translate("imports", "Read it again") if has_changed else ""
        self.parts.trouble.set_action(again)
        self.parts.trouble.show()

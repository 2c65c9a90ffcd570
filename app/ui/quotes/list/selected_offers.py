"""What is done with the selected quotes: their papers saved or printed in one go, with its progress."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.domain.quote.quote import QuoteStatus
from app.services.papers.many_papers import AT_ONCE_MAX, ManyMade, Wanted
from app.services.printing.print_job import PrintJob
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.session.progress import Progress
from app.ui.labels.offered_cells import OfferedRow
from app.ui.pdf.printing import PaperPrinter
from app.ui.pdf.saved_notice import SavedNotice
from app.ui.pdf.where_to import ask_folder, last_folder, remember_folder
from app.ui.quotes.list.left_out import LeftOutList
from app.ui.quotes.list.services import QuotesServices
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.theme import CELL_STRONG
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label
from app.ui.widgets.progress import ProgressLine
from app.ui.workspace.progress_signals import ProgressSignals
from app.ui.workspace.workspace import Workspace

_FEW = 2


class SelectedOffers(QWidget):
    """There while several rows are selected, while papers are being made, and until the outcome is closed."""

    def __init__(
        self,
        workspace: Workspace[QuotesServices],
        view: TableView,
        model: RowModel[OfferedRow],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("selected_offers")
        keep_clear(self)
        self._workspace, self._view, self._model = workspace, view, model
        self._is_busy = self._is_printing = self._is_left = False
        self._folder = Path()
        words = workspace.words
        # Its parent lives as long as the window: the worker may speak after the page is left.
        self._signals = ProgressSignals(workspace.tasks)
        self._signals.progressed.connect(self._on_progressed)
        self._count = Label("", CELL_STRONG, "accent_text", self)
        self._bar = self._build_bar()
        self._progress = ProgressLine(
            words.translate("quote_list", "Papers"), words.translate("quote_list", "Cancel"), self
        )
        self._progress.setObjectName("papers_progress")
        self._progress.cancelled.connect(self._on_cancelled)
        self._saved = SavedNotice(workspace, self)
        self._left_out = LeftOutList(words, self)
        self._left_out.closed.connect(self._show)
        self._printer = PaperPrinter(workspace, workspace.messages.problems, self)
        self._lay_out()
        view.selectionModel().selectionChanged.connect(self._show)
        self._show()

    @property
    def is_busy(self) -> bool:
        """Whether papers are being made."""
        return self._is_busy

    def save_to(self, folder: Path) -> None:
        """Write the papers of what is selected into ``folder``."""
        wanted, papers = self._wanted(), self._workspace.services.many_papers
        self._folder = folder
        self._begin(lambda progress: papers.save(wanted, folder, progress), len(wanted), is_printing=False)
        remember_folder(self._workspace.tasks, self._workspace.services.choices, folder)

    def print(self, job: PrintJob) -> None:
        """Hand the papers of what is selected to a printer."""
        wanted, papers = self._wanted(), self._workspace.services.many_papers
        self._begin(lambda progress: papers.print(wanted, job, progress), len(wanted), is_printing=True)

    def leave(self) -> None:
        """Stop at the next paper; what was made stays, and is told wherever the rep is by then."""
        self._is_left = True
        self._signals.progress.cancel()

    def come_back(self) -> None:
        """Tell here again what is made."""
        self._is_left = False
        self._show()

    def _build_bar(self) -> QWidget:
        words, flow = self._workspace.words, FlowRow(self)
        self._save = Button(
            words.translate("quote_list", "Save papers…"), "secondary", "download", self, height=28
        )
        self._save.setObjectName("save_papers")
        self._save.clicked.connect(self._on_save)
        self._print = Button(
            words.translate("quote_list", "Print papers…"), "secondary", "print", self, height=28
        )
        self._print.setObjectName("print_papers")
        self._print.clicked.connect(self._on_print)
        drop = Button(words.translate("quote_list", "Select none"), "discreet", parent=self, height=28)
        drop.setObjectName("select_no_offer")
        drop.clicked.connect(self._on_dropped)
        for button in (self._save, self._print, drop):
            flow.add(button)
        return flow

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._count)
        row.addWidget(self._bar, 1)
        column.addLayout(row)
        for part in (self._progress, self._saved, self._left_out):
            column.addWidget(part)
        self._saved.closed.connect(self._show)
        self._saved.failed.connect(lambda problem: self._workspace.messages.problems((problem,)))
        self._progress.hide()

    def _rows(self) -> Sequence[OfferedRow]:
        """What is selected, from top to bottom."""
        places = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        return [self._model.row_at(place) for place in places]

    def _with_papers(self) -> Sequence[OfferedRow]:
        """Those of the selected that have a paper: drafts have none."""
        return [row for row in self._rows() if row.status.value != QuoteStatus.DRAFT.value]

    def _wanted(self) -> Sequence[Wanted]:
        return tuple(
            Wanted(
                Kind.CHANGE_ORDER if isinstance(row, ChangeQuoteRow) else Kind.QUOTE,
                row.id,
                f"{row.display_number}, {row.customer_name}",
            )
            for row in self._with_papers()
        )

    def _show(self) -> None:
        count = len(self._view.selectionModel().selectedRows())
        has_selection = count >= _FEW and not self._is_busy
        self._count.setText(self._workspace.words.translate("quote_list", "{n} selected", n=count))
        self._count.setVisible(has_selection)
        self._bar.setVisible(has_selection)
        has_papers = has_selection and bool(self._with_papers())
        for button in (self._save, self._print):
            button.setVisible(has_papers)
        self._progress.setVisible(self._is_busy)
        parts = (self._saved, self._left_out)
        self.setVisible(has_selection or self._is_busy or any(not part.isHidden() for part in parts))

    def _is_too_many(self) -> bool:
        """Whether more are selected than one pass takes; the rep is told."""
        count = len(self._rows())
        if count <= AT_ONCE_MAX:
            return False
        data = {"max": str(AT_ONCE_MAX), "count": str(count)}
        self._workspace.messages.problems([Problem("selection.too_large", data=data)])
        return True

    def _on_save(self) -> None:
        if self._is_too_many():
            return
        kept = self._workspace.services.choices.settings.papers_folder
        folder = ask_folder(self._workspace.words, last_folder(kept), self)
        if folder is not None:
            self.save_to(folder)

    def _on_print(self) -> None:
        if not self._is_too_many():
            title = self._workspace.words.translate("quote_list", "Papers")
            self._printer.choose(title, self.print)

    def _on_dropped(self) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._view.selectionModel().select(self._view.currentIndex(), flags)
        self._view.setFocus()

    def _begin(self, work: Callable[[Progress], ManyMade], count: int, *, is_printing: bool) -> None:
        if self._is_busy or not count:
            return
        self._is_busy, self._is_printing = True, is_printing
        self._saved.hide()
        self._left_out.hide()
        self._on_progressed(0, count)
        progress = self._signals.begin()
        # Not in the row of what the rep saves: a pass over many takes seconds.
        # A function of its own, which is called also where the page was left meanwhile.
        self._workspace.tasks.query(
            lambda: work(progress), lambda made: self._end(made), lambda problems: self._fail(problems)
        )
        self._show()

    def _on_progressed(self, done: int, total: int) -> None:
        if self._is_busy:
            words = self._workspace.words
            text = words.translate("quote_list", "Papers: {done} of {total}", done=done, total=total)
            self._progress.set_progress(done / max(1, total), text)

    def _on_cancelled(self) -> None:
        self._signals.progress.cancel()

    def _end(self, made: ManyMade) -> None:
        """Say what was made, where the rep is by now."""
        said = self._said(made)
        self._is_busy = False
        if self._is_left:
            self._workspace.messages.toast(said)
            return
        if self._is_printing:
            self._workspace.messages.toast(said)
        else:
            self._saved.show_many(self._folder, said)
        self._left_out.show_left_out(made.left_out)
        self._show()

    def _said(self, made: ManyMade) -> str:
        words, count = self._workspace.words, len(made.made)
        if self._is_printing:
            said = words.translate("quote_list", "{n} papers handed to the printer", n=count)
        else:
            said = words.translate("quote_list", "{n} papers saved", n=count)
        return f"{words.translate('quote_list', 'Stopped.')} {said}" if made.is_cancelled else said

    def _fail(self, problems: tuple[Problem, ...]) -> None:
        self._is_busy = False
        if not self._is_left:
            self._show()
        self._workspace.messages.problems(problems)

"""A paper on screen: drawn by a worker, in either language, searched, printed and saved as it is seen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.files.disk_errors import violation_of_disk
from app.services.papers.left_out import left_out
from app.services.papers.views.paper import Paper
from app.ui.papers.copying import Copying
from app.ui.papers.file_handle import FileHandle
from app.ui.papers.find_strip import FindStrip
from app.ui.papers.finding import Finding
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.reader_bar import ReaderBar
from app.ui.papers.services import ReaderServices
from app.ui.papers.thumbnails import Thumbnails
from app.ui.pdf.left_out_notice import LeftOutNotice
from app.ui.pdf.page_view import PageView
from app.ui.pdf.pdf_pages import PdfPages
from app.ui.pdf.printing import PaperPrinter, ToPrint
from app.ui.pdf.saved_notice import SavedNotice
from app.ui.pdf.where_to import ask_where, last_folder, remember_folder
from app.ui.pdf.zoom import Fit, read_zoom
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace

_ZOOM, _PAGE_LIST = "paper_zoom", "paper_page_list"
_SHOWN = "shown"


class PaperSource(Protocol):
    """Which paper is read, and what is done with it; what may be slow runs on a worker."""

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        """The paper as it is read here."""
        ...

    def view(self, language: str, *, with_annex: bool) -> Paper:
        """What it says."""
        ...

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        """Write the paper that is handed out to ``path``."""
        ...

    def file_name(self, language: str, *, with_annex: bool) -> str:
        """What its file is called."""
        ...

    def why_kept_back(self) -> str:
        """Why it is neither printed, saved nor copied; empty where it may be."""
        ...


class PaperReader(QWidget):
    """The pages below what is done with them; ``tools`` are shown wherever the page has room for them.

    Signals:
        annex_switched: whether the calculation is part of the paper from now on.
    """

    annex_switched = Signal(bool)

    def __init__(
        self,
        workspace: Workspace[ReaderServices],
        source: PaperSource,
        tools: PreviewTools,
        name: str,
        parent: QWidget,
        *,
        language: str,
        with_annex: bool = False,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._source, self._tools = workspace, source, tools
        self._language, self._with_annex = language, with_annex
        self._data, self._asked = b"", 0
        words = workspace.words
        self._trouble = _trouble_banner(self)
        self._missing, self._saved = LeftOutNotice(words, self), SavedNotice(workspace, self)
        self._bar = ReaderBar(words, self)
        self._view = PageView(name, workspace.tasks, self._name_of, self)
        self._thumbnails = Thumbnails(
            words.translate("paper_page", "List of pages"), self._view.feed, self._name_of, self
        )
        self._finding = Finding(self._view)
        self._find = FindStrip(words, self._finding, self)
        self._handle = FileHandle(words, self._make_file, self._bar)
        self._bar.add(self._handle)
        self._copying = Copying(self._view, source.why_kept_back, self._say)
        self._printer = PaperPrinter(workspace, self._tell, self)
        # No focus proxy: Tab would leave out what stands between the page and its proxy.
        parent.installEventFilter(self)
        self._lay_out()
        self._connect()
        self._add_keys(parent)
        self._take_look()

    @property
    def pages(self) -> int:
        """How many pages are on screen; none until they are drawn."""
        return self._view.count

    def leave(self) -> None:
        """Let go of the paper; what is still being drawn comes too late."""
        self._asked += 1
        self._view.close_pages()

    def draw(self) -> None:
        """Draw the paper as it is now."""
        self._asked += 1
        source, asked = self._source, self._asked
        language, with_annex = self._language, self._with_annex

        def work() -> tuple[bytes, PdfPages, Problem | None]:
            data = source.draw(language, with_annex=with_annex)
            return data, PdfPages(data), left_out(source.view(language, with_annex=with_annex))

        self._workspace.tasks.query(work, lambda drawn: self._on_drawn(*drawn, asked), self._on_problems)

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on screen to ``path``."""
        source, language, with_annex = self._source, self._language, self._with_annex
        self._workspace.tasks.command(
            lambda: source.save(path, language, with_annex=with_annex), self._on_saved, self._tell
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keyboard on to the paper when the page gets it, so that arrows and Space go through it."""
        if event.type() is QEvent.Type.FocusIn and watched is self.parent():
            self._view.setFocus(cast(QFocusEvent, event).reason())
        return False

    def _name_of(self, page: int, count: int) -> str:
        words = self._workspace.words
        counted = words.formats.count
        return words.translate(
            "paper_page", "Page {page} of {count}", page=counted(page), count=counted(count)
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(21, 8, 21, 4)
        inset.setSpacing(8)
        # What is wrong comes below what was saved: it must not move the links that it is about.
        for part in (self._missing, self._saved, self._trouble, self._bar):
            inset.addWidget(part)
        column.addLayout(inset)
        column.addWidget(self._find)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._thumbnails)
        beside.addWidget(self._view, 1)
        column.addLayout(beside, 1)

    def _connect(self) -> None:
        tools, bar, view = self._tools, self._bar, self._view
        tools.language_chosen.connect(self._on_language_chosen)
        tools.annex_switched.connect(self._on_annex_switched)
        tools.save.clicked.connect(self._on_save)
        tools.print.clicked.connect(self._on_print)
        bar.page_asked.connect(view.go_to)
        bar.zoom_asked.connect(view.set_zoom)
        bar.larger_asked.connect(view.zoom_in)
        bar.smaller_asked.connect(view.zoom_out)
        bar.pages_asked.connect(self._on_pages_asked)
        bar.find_asked.connect(self._find.open_strip)
        self._thumbnails.chosen.connect(view.go_to)
        view.page_changed.connect(self._show_page)
        view.zoomed.connect(self._on_zoomed)
        self._find.closed.connect(view.setFocus)
        self._saved.failed.connect(lambda problem: self._tell((problem,)))
        self._handle.copied.connect(self._on_file_copied)

    def _add_keys(self, page: QWidget) -> None:
        """What the keyboard does wherever it is on ``page``."""
        keys: dict[str, Callable[[], None]] = {
            "Ctrl++": self._view.zoom_in,
            "Ctrl+=": self._view.zoom_in,
            "Ctrl+-": self._view.zoom_out,
            "Ctrl+0": lambda: self._view.set_zoom(Fit.AUTO),
            "Ctrl+F": self._find.open_strip,
            "F3": lambda: self._finding.step(1),
            "Shift+F3": lambda: self._finding.step(-1),
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _take_look(self) -> None:
        """Begin as the rep left the last paper."""
        layouts = self._workspace.services.choices.settings.layouts
        self._view.set_zoom(read_zoom(layouts.get(_ZOOM, "")))
        self._thumbnails.setVisible(layouts.get(_PAGE_LIST) == _SHOWN)

    def _keep_look(self, name: str, value: str) -> None:
        choices = self._workspace.services.choices
        if choices.settings.layouts.get(name, "") != value:
            self._workspace.tasks.command(
                lambda: choices.change_settings(
                    lambda settings: replace(settings, layouts={**settings.layouts, name: value})
                )
            )

    def _on_drawn(self, data: bytes, pages: PdfPages, missing: Problem | None, asked: int) -> None:
        if asked != self._asked:
            # Something else was chosen since and is on its way, or the rep is elsewhere.
            pages.close()
            return
        self._data = data
        self._trouble.hide()
        self._missing.show_left_out(missing)
        kept_back = self._source.why_kept_back()
        self._tools.set_ready(True, kept_back)
        self._handle.setVisible(not kept_back)
        self._view.show_pages(pages)
        self._thumbnails.build()
        self._finding.again()
        self._show_page(self._view.page)
        self._on_zoomed()

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._tell(problems)
        self._tools.set_ready(False)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        self._say(" ".join(dict.fromkeys(self._workspace.words.problem(problem) for problem in problems)))

    def _say(self, text: str) -> None:
        self._trouble.set_message("warning", "", text)
        self._trouble.show()

    def _show_page(self, page: int) -> None:
        self._bar.show_page(page, self._view.count)
        self._thumbnails.show_page(page)

    def _on_zoomed(self) -> None:
        self._bar.show_zoom(self._view.zoom, self._view.percent)
        zoom = self._view.zoom
        self._keep_look(_ZOOM, str(zoom.value if isinstance(zoom, Fit) else zoom))

    def _on_pages_asked(self) -> None:
        is_on = self._thumbnails.isHidden()
        self._thumbnails.setVisible(is_on)
        self._keep_look(_PAGE_LIST, _SHOWN if is_on else "")

    def _on_language_chosen(self, language: str) -> None:
        self._language = language
        self.draw()

    def _on_annex_switched(self, with_annex: bool) -> None:
        self._with_annex = with_annex
        self.annex_switched.emit(with_annex)
        self.draw()

    def _on_save(self) -> None:
        self._trouble.hide()
        with self._workspace.messages.saying_refusals():
            folder = last_folder(self._workspace.services.choices.settings.papers_folder)
            chosen = ask_where(self._workspace.words, folder, self._file_name(), self)
            if chosen is not None:
                self.save_to(chosen)

    def _on_saved(self, path: Path) -> None:
        self._trouble.hide()
        self._saved.show_saved(path)
        remember_folder(self._workspace.tasks, self._workspace.services.choices, path.parent)

    def _on_print(self) -> None:
        with self._workspace.messages.saying_refusals():
            title = self._file_name().removesuffix(".pdf")
            self._trouble.hide()
            self._printer.print(ToPrint(self._data, title, self._view.count))

    def _make_file(self) -> Path | None:
        """The paper on screen as a file for another program; None where it may not leave."""
        if not self._data:
            return None
        with self._workspace.messages.saying_refusals():
            reason = self._source.why_kept_back()
            if reason:
                self._say(reason)
                return None
            try:
                return self._workspace.services.private_files.put(self._file_name(), self._data)
            except OSError as error:
                raise violation_of_disk(error) from error
        return None

    def _on_file_copied(self) -> None:
        words = self._workspace.words
        self._workspace.messages.toast(words.translate("paper_page", "The PDF is on the clipboard"))

    def _file_name(self) -> str:
        return self._source.file_name(self._language, with_annex=self._with_annex)


def _trouble_banner(parent: QWidget) -> Banner:
    """Says what is wrong, once anything is."""
    banner = Banner("warning", "", "", parent)
    banner.setObjectName("paper_trouble")
    banner.hide()
    return banner

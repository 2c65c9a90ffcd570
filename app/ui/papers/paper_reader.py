"""A paper on screen: drawn by a worker, in either language, printed and saved as it is seen."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.ui.papers.page_view import PageView
from app.ui.papers.pdf_pages import PdfPages
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.printing import print_pages
from app.ui.papers.where_to import ask_where
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace


class PaperSource(Protocol):
    """Which paper is read, and what is done with it; what may be slow runs on a worker."""

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        """The paper as it is read here."""
        ...

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        """Write the paper that is handed out to ``path``."""
        ...

    def file_name(self, language: str, *, with_annex: bool) -> str:
        """What its file is called."""
        ...

    def why_kept_back(self) -> str:
        """Why it is neither printed nor saved; empty where it may be."""
        ...


class PaperReader(QWidget):
    """The pages below what went wrong; ``tools`` are shown wherever the page has room for them.

    Signals:
        annex_switched: whether the calculation is part of the paper from now on.
    """

    annex_switched = Signal(bool)

    def __init__(
        self,
        workspace: Workspace[object],
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
        self._trouble = Banner("warning", "", "", self)
        self._trouble.hide()
        self._view = PageView(name, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(24, 0, 24, 0)
        inset.addWidget(self._trouble)
        column.addLayout(inset)
        column.addWidget(self._view, 1)
        tools.language_chosen.connect(self._on_language_chosen)
        tools.annex_switched.connect(self._on_annex_switched)
        tools.save.clicked.connect(self._on_save)
        tools.print.clicked.connect(self._on_print)

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
        self._workspace.tasks.query(
            lambda: source.draw(language, with_annex=with_annex),
            lambda data: self._on_drawn(data, asked),
            self._on_problems,
        )

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on screen to ``path``."""
        source, language, with_annex = self._source, self._language, self._with_annex
        self._workspace.tasks.command(
            lambda: source.save(path, language, with_annex=with_annex), self._on_saved, self._tell
        )

    def _on_drawn(self, data: bytes, asked: int) -> None:
        if asked != self._asked:
            # Something else was chosen since and is on its way, or the rep is elsewhere.
            return
        self._data = data
        self._trouble.hide()
        self._tools.set_ready(True, self._source.why_kept_back())
        self._view.show_pages(PdfPages(data))

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._tell(problems)
        self._tools.set_ready(False)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        text = " ".join(dict.fromkeys(self._workspace.words.problem(problem) for problem in problems))
        self._trouble.set_message("warning", "", text)
        self._trouble.show()

    def _on_language_chosen(self, language: str) -> None:
        self._language = language
        self.draw()

    def _on_annex_switched(self, with_annex: bool) -> None:
        self._with_annex = with_annex
        self.annex_switched.emit(with_annex)
        self.draw()

    def _on_save(self) -> None:
        with self._workspace.messages.saying_refusals():
            chosen = ask_where(self._workspace.words, self._file_name(), self)
            if chosen is not None:
                self.save_to(chosen)

    def _on_saved(self, path: Path) -> None:
        self._trouble.hide()
        words = self._workspace.words
        self._workspace.messages.toast(words.translate("paper_page", "Saved as {name}", name=path.name))

    def _on_print(self) -> None:
        with self._workspace.messages.saying_refusals():
            print_pages(self._data, self._file_name().removesuffix(".pdf"), self)

    def _file_name(self) -> str:
        return self._source.file_name(self._language, with_annex=self._with_annex)

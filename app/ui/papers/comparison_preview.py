"""A comparison as the customer gets it: its PDF on screen, printed or saved."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.ui.papers.page_view import PageView
from app.ui.papers.pdf_pages import PdfPages
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.printing import print_pages
from app.ui.papers.services import ComparisonPreviewServices
from app.ui.papers.where_to import ask_where
from app.ui.widgets.banner import Banner
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class ComparisonPreviewPage(QWidget):
    """Draws the PDF that would be saved, in either language."""

    def __init__(
        self,
        workspace: Workspace[ComparisonPreviewServices],
        place: places.ReadChanges,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, place.document_id
        self._kind = Kind.CHANGE_ORDER if place.is_change else Kind.QUOTE
        self._pair = place.before, place.after
        self._data, self._asked = b"", 0
        words, comparisons = workspace.words, workspace.services.comparisons
        self._language = comparisons.language(self._kind, self._id)
        subject = comparisons.subject(self._kind, self._id)
        self._header = ObjectHeader(words.translate("paper_page", "Where you are"), [], self)
        self._header.title.setText(words.translate("paper_page", "What changed"))
        customer = workspace.services.customers.get(subject.customer_id)
        back = places.WhatChanged(self._id, *self._pair, is_change=place.is_change)
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("paper_page", "Customers")),
                (places.CustomerFile(subject.customer_id, "quotes"), customer.identity.name),
                (back, subject.display_number),
            ]
        )
        self._tools = PreviewTools(words, self._language, self)
        self._trouble = Banner("warning", "", "", self)
        self._view = PageView(words.translate("paper_page", "Pages of the comparison"), self)
        self._lay_out()
        self._connect()
        self._draw()

    @property
    def pages(self) -> int:
        """How many pages are on screen; none until they are drawn."""
        return self._view.count

    def leave(self) -> None:
        """Let go of the document; what is still being drawn comes too late."""
        self._asked += 1
        self._view.close_pages()

    def _lay_out(self) -> None:
        self._header.below.addSpacing(10)
        self._header.below.addWidget(self._tools)
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        inset = QVBoxLayout()
        inset.setContentsMargins(24, 8, 24, 0)
        inset.addWidget(self._trouble)
        column.addLayout(inset)
        column.addWidget(self._view, 1)

    def _connect(self) -> None:
        self._header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._tools.language_chosen.connect(self._on_language_chosen)
        self._tools.save.clicked.connect(self._on_save)
        self._tools.print.clicked.connect(self._on_print)

    def _draw(self) -> None:
        self._asked += 1
        papers, asked, language = self._workspace.services.comparison_papers, self._asked, self._language
        self._workspace.tasks.query(
            lambda: papers.preview_pdf(self._kind, self._id, self._pair, language),
            lambda data: self._on_drawn(data, asked),
            self._on_problems,
        )

    def _on_drawn(self, data: bytes, asked: int) -> None:
        if asked != self._asked:
            return
        self._data = data
        self._trouble.hide()
        reason = ""
        if self._workspace.services.comparison_papers.needs_approval(self._kind, self._id):
            reason = self._workspace.words.problem(Problem("comparison.approval_needed"))
        self._tools.set_ready(True, reason)
        self._view.show_pages(PdfPages(data))

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._tell(problems)
        self._tools.set_ready(False)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        text = " ".join(dict.fromkeys(self._workspace.words.problem(each) for each in problems))
        self._trouble.set_message("warning", "", text)
        self._trouble.show()

    def _on_language_chosen(self, language: str) -> None:
        self._language = language
        self._draw()

    def _on_save(self) -> None:
        with self._workspace.messages.saying_refusals():
            chosen = ask_where(self._workspace.words, self._file_name(), self)
            if chosen is not None:
                self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on screen to ``path``."""
        papers, language = self._workspace.services.comparison_papers, self._language
        self._workspace.tasks.command(
            lambda: papers.save(self._kind, self._id, self._pair, path, language), self._on_saved, self._tell
        )

    def _on_saved(self, path: Path) -> None:
        self._trouble.hide()
        words = self._workspace.words
        self._workspace.messages.toast(words.translate("paper_page", "Saved as {name}", name=path.name))

    def _on_print(self) -> None:
        with self._workspace.messages.saying_refusals():
            print_pages(self._data, self._file_name().removesuffix(".pdf"), self)

    def _file_name(self) -> str:
        papers = self._workspace.services.comparison_papers
        return papers.file_name(self._kind, self._id, self._pair, self._language)

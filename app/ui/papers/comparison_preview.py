"""A comparison as the customer gets it: its PDF on screen, printed or saved."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.ui.papers.paper_layout import lay_out
from app.ui.papers.paper_reader import PaperReader
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.services import ComparisonPreviewServices
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
        words, comparisons = workspace.words, workspace.services.comparisons
        kind, id = _kind_of(place), place.document_id
        language = comparisons.language(kind, id)
        subject = comparisons.subject(kind, id)
        self._header = ObjectHeader(words.translate("paper_page", "Where you are"), [], self)
        self._header.title.setText(words.translate("paper_page", "What changed"))
        customer = workspace.services.customers.get(subject.customer_id)
        back = places.WhatChanged(id, place.before, place.after, is_change=place.is_change)
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("paper_page", "Customers")),
                (places.CustomerFile(subject.customer_id, "quotes"), customer.identity.name),
                (back, subject.display_number),
            ]
        )
        tools = PreviewTools(words, language, self)
        source = _ComparisonSource(workspace, place)
        name = words.translate("paper_page", "Pages of the comparison")
        self._reader = PaperReader(workspace, source, tools, name, self, language=language)
        lay_out(self, self._header, tools, self._reader)
        self._header.breadcrumb.chosen.connect(workspace.router.go)
        self._reader.draw()

    @property
    def pages(self) -> int:
        """How many pages are on screen; none until they are drawn."""
        return self._reader.pages

    def leave(self) -> None:
        """Let go of the document; what is still being drawn comes too late."""
        self._reader.leave()

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on screen to ``path``."""
        self._reader.save_to(path)


class _ComparisonSource:
    """The paper of what is different between two versions."""

    def __init__(self, workspace: Workspace[ComparisonPreviewServices], place: places.ReadChanges) -> None:
        self._papers, self._words = workspace.services.comparison_papers, workspace.words
        self._kind, self._id, self._pair = _kind_of(place), place.document_id, (place.before, place.after)

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._papers.preview_pdf(self._kind, self._id, self._pair, language)

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        return self._papers.save(self._kind, self._id, self._pair, path, language)

    def file_name(self, language: str, *, with_annex: bool) -> str:
        return self._papers.file_name(self._kind, self._id, self._pair, language)

    def why_kept_back(self) -> str:
        if not self._papers.needs_approval(self._kind, self._id):
            return ""
        return self._words.problem(Problem("comparison.approval_needed"))


def _kind_of(place: places.ReadChanges) -> Kind:
    """What kind of document two versions are compared of."""
    return Kind.CHANGE_ORDER if place.is_change else Kind.QUOTE

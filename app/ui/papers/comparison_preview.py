"""A comparison as the customer gets it: its PDF on screen, printed or saved."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.services.papers.views.paper import Paper
from app.ui.papers.plain_preview import PlainPreviewPage, Previewed
from app.ui.papers.services import ComparisonPreviewServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class ComparisonPreviewPage(PlainPreviewPage):
    """Draws the PDF that would be saved, in either language."""

    def __init__(
        self,
        workspace: Workspace[ComparisonPreviewServices],
        place: places.ReadChanges,
        parent: QWidget | None = None,
    ) -> None:
        words, comparisons = workspace.words, workspace.services.comparisons
        kind, id = _kind_of(place), place.document_id
        subject = comparisons.subject(kind, id)
        customer = workspace.services.customers.get(subject.customer_id)
        back = places.WhatChanged(id, place.before, place.after, is_change=place.is_change)
        previewed = Previewed(
            title=words.translate("paper_page", "What changed"),
            way=[
                (places.CustomerFile(subject.customer_id, "quotes"), customer.identity.name),
                (back, subject.display_number),
            ],
            language=comparisons.language(kind, id),
            pages=words.translate("paper_page", "Pages of the comparison"),
        )
        super().__init__(workspace, _ComparisonSource(workspace, place), previewed, parent)


class _ComparisonSource:
    """The paper of what is different between two versions."""

    def __init__(self, workspace: Workspace[ComparisonPreviewServices], place: places.ReadChanges) -> None:
        self._papers, self._words = workspace.services.comparison_papers, workspace.words
        self._kind, self._id, self._pair = _kind_of(place), place.document_id, (place.before, place.after)

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._papers.preview_pdf(self._kind, self._id, self._pair, language)

    def view(self, language: str, *, with_annex: bool) -> Paper:
        return self._papers.view(self._kind, self._id, self._pair, language)

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

"""Variants side by side as the customer gets them: their PDF on screen, printed or saved."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.papers.views.paper import Paper
from app.ui.papers.plain_preview import PlainPreviewPage, Previewed
from app.ui.papers.services import VariantsPreviewServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class VariantsPreviewPage(PlainPreviewPage):
    """Draws the PDF that would be saved, in either language."""

    def __init__(
        self,
        workspace: Workspace[VariantsPreviewServices],
        place: places.ReadVariants,
        parent: QWidget | None = None,
    ) -> None:
        words = workspace.words
        board = workspace.services.variants_papers.board(place.draft_id, is_change=place.is_change)
        customer = board.customer
        tab: places.FileTab = "licences" if place.is_change else "quotes"
        previewed = Previewed(
            title=words.translate("paper_page", "Proposals"),
            way=[
                (places.CustomerFile(customer.id, tab), customer.identity.name),
                (_board_of(place), words.translate("paper_page", "Scenarios")),
            ],
            language=board.frame.language,
            pages=words.translate("paper_page", "Pages of the proposals"),
        )
        super().__init__(workspace, _VariantsSource(workspace, place), previewed, parent)


class _VariantsSource:
    """The paper of a scenario board."""

    def __init__(self, workspace: Workspace[VariantsPreviewServices], place: places.ReadVariants) -> None:
        self._papers = workspace.services.variants_papers
        self._id, self._is_change = place.draft_id, place.is_change

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._papers.preview_pdf(self._id, language, is_change=self._is_change)

    def view(self, language: str, *, with_annex: bool) -> Paper:
        return self._papers.view(self._id, language, is_change=self._is_change)

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        return self._papers.save(self._id, path, language, is_change=self._is_change)

    def file_name(self, language: str, *, with_annex: bool) -> str:
        return self._papers.file_name(self._id, language, is_change=self._is_change)

    def why_kept_back(self) -> str:
        return ""


def _board_of(place: places.ReadVariants) -> places.Place:
    """Where the variants are edited."""
    if place.is_change:
        return places.CompareChange(place.draft_id)
    return places.CompareOffer(place.draft_id)

"""Variants side by side as the customer gets them: their PDF on screen, printed or saved."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui.papers.paper_layout import lay_out
from app.ui.papers.paper_reader import PaperReader
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.services import VariantsPreviewServices
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class VariantsPreviewPage(QWidget):
    """Draws the PDF that would be saved, in either language."""

    def __init__(
        self,
        workspace: Workspace[VariantsPreviewServices],
        place: places.ReadVariants,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = workspace.words
        board = workspace.services.variants_papers.board(place.draft_id, is_change=place.is_change)
        customer = board.customer
        self._header = ObjectHeader(words.translate("paper_page", "Where you are"), [], self)
        self._header.title.setText(words.translate("paper_page", "Proposals"))
        tab: places.FileTab = "licences" if place.is_change else "quotes"
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("paper_page", "Customers")),
                (places.CustomerFile(customer.id, tab), customer.identity.name),
                (_board_of(place), words.translate("paper_page", "Scenarios")),
            ]
        )
        tools = PreviewTools(words, board.frame.language, self)
        name = words.translate("paper_page", "Pages of the proposals")
        source = _VariantsSource(workspace, place)
        self._reader = PaperReader(workspace, source, tools, name, self, language=board.frame.language)
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


class _VariantsSource:
    """The paper of a scenario board."""

    def __init__(self, workspace: Workspace[VariantsPreviewServices], place: places.ReadVariants) -> None:
        self._papers = workspace.services.variants_papers
        self._id, self._is_change = place.draft_id, place.is_change

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._papers.preview_pdf(self._id, language, is_change=self._is_change)

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

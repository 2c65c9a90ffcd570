"""The minutes of a meeting as its customer gets them: their PDF on screen, printed or saved."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.papers.views.paper import Paper
from app.ui.papers.plain_preview import PlainPreviewPage, Previewed
from app.ui.papers.services import MinutesPreviewServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class MinutesPreviewPage(PlainPreviewPage):
    """Draws the PDF that would be saved, in either language."""

    def __init__(
        self,
        workspace: Workspace[MinutesPreviewServices],
        place: places.ReadMinutes,
        parent: QWidget | None = None,
    ) -> None:
        words, customer = workspace.words, workspace.services.customers.get(place.customer_id)
        previewed = Previewed(
            title=words.translate("papers", "Meeting minutes"),
            way=[(places.CustomerFile(customer.id), customer.identity.name)],
            language=customer.language,
            pages=words.translate("paper_page", "Pages of the minutes"),
        )
        super().__init__(workspace, _MinutesSource(workspace, place), previewed, parent)


class _MinutesSource:
    """The paper of what was gone through on a day."""

    def __init__(self, workspace: Workspace[MinutesPreviewServices], place: places.ReadMinutes) -> None:
        self._minutes = workspace.services.minutes
        self._id, self._day = place.customer_id, place.day

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._minutes.preview_pdf(self._id, self._day, language)

    def view(self, language: str, *, with_annex: bool) -> Paper:
        return self._minutes.view(self._id, self._day, language)

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        return self._minutes.save(self._id, self._day, path, language)

    def file_name(self, language: str, *, with_annex: bool) -> str:
        return self._minutes.file_name(self._id, self._day, language)

    def why_kept_back(self) -> str:
        return ""

"""The review of an account as its customer gets it: its PDF on screen, printed or saved."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.papers.views.paper import Paper
from app.ui.papers.plain_preview import PlainPreviewPage, Previewed
from app.ui.papers.services import ReviewPreviewServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class ReviewPreviewPage(PlainPreviewPage):
    """Draws the PDF that would be saved, in either language."""

    def __init__(
        self,
        workspace: Workspace[ReviewPreviewServices],
        place: places.ReadReview,
        parent: QWidget | None = None,
    ) -> None:
        words, customer = workspace.words, workspace.services.customers.get(place.customer_id)
        previewed = Previewed(
            title=words.translate("papers", "Account review"),
            way=[(places.CustomerFile(customer.id), customer.identity.name)],
            language=customer.language,
            pages=words.translate("paper_page", "Pages of the review"),
        )
        super().__init__(workspace, _ReviewSource(workspace, place), previewed, parent)


class _ReviewSource:
    """The paper of what a customer holds and is offered."""

    def __init__(self, workspace: Workspace[ReviewPreviewServices], place: places.ReadReview) -> None:
        self._reviews, self._id = workspace.services.account_reviews, place.customer_id

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._reviews.preview_pdf(self._id, language)

    def view(self, language: str, *, with_annex: bool) -> Paper:
        return self._reviews.view(self._id, language)

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        return self._reviews.save(self._id, path, language)

    def file_name(self, language: str, *, with_annex: bool) -> str:
        return self._reviews.file_name(self._id, language)

    def why_kept_back(self) -> str:
        return ""

"""The page of the offer editor: opens a draft, or says why it cannot."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.services.quotes.quote_editor import QuoteEditor
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.editor.services import EditorServices
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class EditorPage(QWidget):
    """The editor on the draft of ``place``; a draft that is gone has its sentence and a way out."""

    def __init__(
        self, workspace: Workspace[EditorServices], place: places.EditOffer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor: OfferEditor | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        try:
            writing = QuoteEditor(workspace.services.quote_services, place.draft_id)
        except RuleViolation as refused:
            title = workspace.words.translate("quotes", "This offer cannot be opened")
            column.addWidget(refused_page(workspace, self, "quote", title, refused))
        else:
            workspace.services.drafts.histories.resume(place.draft_id, writing.editing)
            self.editor = OfferEditor(workspace, writing, self)
            column.addWidget(self.editor)

    def leave(self) -> None:
        """Hand over what is not on the disk yet."""
        if self.editor is not None:
            self.editor.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.editor is not None:
            self.editor.focus_first()

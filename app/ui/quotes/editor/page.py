"""The page of the offer editor: opens a draft, or says why it cannot."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.quotes.quote_editor import QuoteEditor
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.editor.services import EditorServices
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class EditorPage(QWidget):
    """The editor on the draft of ``place``; a draft that is gone has its sentence and a way out."""

    def __init__(
        self, workspace: Workspace[EditorServices], place: places.EditOffer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.editor: OfferEditor | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        try:
            writing = QuoteEditor(workspace.services.quote_services, place.draft_id)
        except RuleViolation as refused:
            column.addWidget(self._build_trouble(refused.problems))
        else:
            self.editor = OfferEditor(workspace, writing, self)
            column.addWidget(self.editor)

    def leave(self) -> None:
        """Hand over what is not on the disk yet."""
        if self.editor is not None:
            self.editor.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.editor is not None:
            self.editor.focus_first()
        else:
            self.focusNextChild()

    def _build_trouble(self, problems: Sequence[Problem]) -> EmptyState:
        words = self._workspace.words
        back = Button(words.translate("quotes", "Back to the customers"), "primary", parent=self)
        back.setObjectName("back_to_customers")
        back.clicked.connect(self._on_back)
        return EmptyState(
            "quote",
            words.translate("quotes", "This offer cannot be opened"),
            "\n".join(words.problem(problem) for problem in problems),
            back,
            self,
        )

    def _on_back(self) -> None:
        self._workspace.router.replace(places.Customers())

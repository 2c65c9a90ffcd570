"""The page of the scenario board: opens the variants of a draft, or says why it cannot."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.services.scenarios.scenarios import ScenarioBoard
from app.ui.scenarios.board_view import BoardView
from app.ui.scenarios.services import ScenariosServices
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class ScenariosPage(QWidget):
    """The board of the draft of ``place``; a draft that is gone has its sentence and a way out."""

    def __init__(
        self,
        workspace: Workspace[ScenariosServices],
        place: places.CompareOffer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view: BoardView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        try:
            board = ScenarioBoard(workspace.services.quote_services, place.draft_id)
        except RuleViolation as refused:
            title = workspace.words.translate("scenarios", "This offer cannot be compared")
            column.addWidget(refused_page(workspace, self, "scale", title, refused))
        else:
            self.view = BoardView(workspace, board, self)
            column.addWidget(self.view)

    def leave(self) -> None:
        """Hand over what is not on the disk yet."""
        if self.view is not None:
            self.view.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.view is not None:
            self.view.focus_first()

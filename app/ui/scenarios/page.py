"""The page of the scenario board: opens the variants of a draft, or says why it cannot."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.scenarios.scenarios import ScenarioBoard
from app.ui.scenarios.board_view import BoardView
from app.ui.scenarios.services import ScenariosServices
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import places
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
        self._workspace = workspace
        self.view: BoardView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        try:
            board = ScenarioBoard(workspace.services.quote_services, place.draft_id)
        except RuleViolation as refused:
            column.addWidget(self._build_trouble(refused.problems))
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
        else:
            self.focusNextChild()

    def _build_trouble(self, problems: Sequence[Problem]) -> EmptyState:
        words = self._workspace.words
        back = Button(words.translate("scenarios", "Back to the customers"), "primary", parent=self)
        back.setObjectName("back_to_customers")
        back.clicked.connect(self._on_back)
        return EmptyState(
            "scale",
            words.translate("scenarios", "This offer cannot be compared"),
            "\n".join(words.problem(problem) for problem in problems),
            back,
            self,
        )

    def _on_back(self) -> None:
        self._workspace.router.replace(places.Customers())

"""The pages of scenario boards: each opens the variants of a draft, or says why it cannot."""

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.services.scenarios.change_board import ChangeBoard
from app.services.scenarios.scenarios import ScenarioBoard
from app.ui.scenarios.board_view import BoardView
from app.ui.scenarios.change_flow import ChangeFlow
from app.ui.scenarios.flow import BoardFlow
from app.ui.scenarios.quote_flow import QuoteFlow
from app.ui.scenarios.services import ChangeScenariosServices, ScenariosServices
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class ScenariosPage(QWidget):
    """The board of what ``opened`` finds; a draft that is gone has its sentence and a way out.

    ``refusal`` is the title where the board cannot be opened.
    """

    def __init__(
        self,
        workspace: Workspace[object],
        opened: Callable[[], BoardFlow],
        refusal: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view: BoardView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        try:
            flow = opened()
        except RuleViolation as refused:
            column.addWidget(refused_page(workspace, self, "scale", refusal, refused))
        else:
            self.view = BoardView(workspace, flow, self)
            column.addWidget(self.view)

    def leave(self) -> None:
        """Hand over what is not on the disk yet."""
        if self.view is not None:
            self.view.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.view is not None:
            self.view.focus_first()


def offer_board(workspace: Workspace[ScenariosServices], place: places.CompareOffer) -> ScenariosPage:
    """The board of an offer being written."""
    services, title = (
        workspace.services,
        workspace.words.translate("scenarios", "This offer cannot be compared"),
    )
    return ScenariosPage(
        workspace,
        lambda: QuoteFlow(ScenarioBoard(services.quote_services, place.draft_id), services.drafts),
        title,
    )


def change_board(workspace: Workspace[ChangeScenariosServices], place: places.CompareChange) -> ScenariosPage:
    """The board of a change being written."""
    services = workspace.services
    title = workspace.words.translate("scenarios", "This change cannot be compared")
    return ScenariosPage(
        workspace, lambda: ChangeFlow(ChangeBoard(services.change_services, place.draft_id)), title
    )

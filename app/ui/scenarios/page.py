"""The pages of scenario boards: each opens the variants of a draft, or says why it cannot."""

from collections.abc import Callable
from typing import cast

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.services.scenarios.change_board import ChangeBoard
from app.services.scenarios.scenarios import ScenarioBoard
from app.services.store.changes import Changes
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
        self._workspace, self._opened, self._refusal = workspace, opened, refusal
        self._flow: BoardFlow | None = None
        self.view: BoardView | None = None
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._open()
        workspace.bridge.changed.connect(self._on_changed)

    def leave(self) -> None:
        """Hand over what is not on the disk yet."""
        if self.view is not None:
            self.view.leave()

    def _open(self) -> None:
        try:
            self._flow = self._opened()
        except RuleViolation as refused:
            self._refuse(refused)
        else:
            self.view = BoardView(self._workspace, self._flow, self)
            self._show(self.view)

    def _refuse(self, refused: RuleViolation) -> None:
        self._flow = self.view = None
        self._show(refused_page(self._workspace, self, "scale", self._refusal, refused))

    def _show(self, content: QWidget) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)

    def _on_changed(self, news: object) -> None:
        """Open the board again beside what is held now, where somebody else has changed that."""
        if self._flow is None:
            return
        try:
            is_outdated = self._flow.is_outdated(cast(Changes, news))
        except RuleViolation as refused:
            self._refuse(refused)
            return
        if is_outdated:
            self.leave()
            self._open()
            words = self._workspace.words
            self._workspace.messages.toast(
                words.translate("scenarios", "What is held has changed: all variants stand beside it now.")
            )

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

"""What stands in the place of the rows when there are none: nothing yet, nothing found, or on its way."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.services.sync.status import Phase, SyncStatus
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.progress import ProgressLine
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import EmptyGridServices


class GridStates(QWidget):
    """One of three states, as the filter and the exchange have it.

    Signals:
        clear_asked: the rep wants to see everybody again.
    """

    clear_asked = Signal()

    def __init__(
        self,
        workspace: "Workspace[EmptyGridServices]",
        add_place: places.AddCustomer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._add_place = workspace, add_place
        words = workspace.words
        self._clear = Button(words.translate("customers", "Show everybody"), "secondary", parent=self)
        self._clear.clicked.connect(self.clear_asked)
        self._none_found = EmptyState(
            "search",
            words.translate("customers", "No customer fits"),
            words.translate("customers", "Try fewer words, or another status or letter."),
            self._clear,
            self,
        )
        self._none_yet = self._build_none_yet()
        self._arriving, self._progress = self._build_arriving()
        self._stack = QStackedLayout(self)
        for state in (self._none_yet, self._none_found, self._arriving):
            self._stack.addWidget(state)
        self._is_narrowed = False

    def set_narrowed(self, is_narrowed: bool, text: str) -> None:
        """Tell whether a search, a chip or a letter leaves nobody."""
        self._is_narrowed = is_narrowed
        words = self._workspace.words
        sentence = words.translate("customers", "No customer fits")
        if text.strip():
            sentence = words.translate("customers", "Nobody found for “{typed}”", typed=text.strip())
        self._none_found.sentence.setText(sentence)
        self._choose(self._workspace.services.sync_status)

    def follow_sync(self, news: object) -> None:
        """Show the progress of the first exchange."""
        self._choose(cast(SyncStatus, news))

    def _choose(self, status: SyncStatus) -> None:
        if self._is_narrowed:
            self._stack.setCurrentWidget(self._none_found)
        elif status.phase is Phase.SYNCING and status.last_at is None:
            self._show_progress(status)
        else:
            self._stack.setCurrentWidget(self._none_yet)

    def _show_progress(self, status: SyncStatus) -> None:
        words = self._workspace.words
        text = words.translate(
            "customers", "Receiving customers, {done} of {total}", done=status.done, total=status.total
        )
        self._progress.set_progress(status.done / status.total if status.total else 0.0, text)
        self._stack.setCurrentWidget(self._arriving)

    def _build_none_yet(self) -> EmptyState:
        words, router = self._workspace.words, self._workspace.router
        add = Button(words.translate("customers", "Add a customer"), "secondary", "plus", self)
        add.clicked.connect(lambda: router.go(self._add_place))
        return EmptyState(
            "customers",
            words.translate("customers", "No customers yet"),
            words.translate("customers", "Add the first; it is kept here and sent at the next exchange."),
            add,
            self,
        )

    def _build_arriving(self) -> tuple[QWidget, ProgressLine]:
        words = self._workspace.words
        place = QWidget(self)
        line = ProgressLine(
            words.translate("customers", "First exchange"), words.translate("customers", "Cancel"), place
        )
        line.setFixedWidth(420)
        line.cancelled.connect(self._on_cancelled)
        column = QVBoxLayout(place)
        column.addStretch(1)
        column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return place, line

    def _on_cancelled(self) -> None:
        self._workspace.services.sync.cancel()

"""Brings meetings and says how far that is; between two, since when the portal was not asked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.meetings.bringing import Brought
from app.services.meetings.sentences import moment_of
from app.services.sync.status import Phase
from app.ui.meetings.services import MeetingsServices
from app.ui.theme import NOTE
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.progress import ProgressLine
from app.ui.workspace.progress_signals import ProgressSignals
from app.ui.workspace.workspace import Workspace


class BringBar(QWidget):
    """Shows one line while nothing is under way, and the progress while something is.

    Signals:
        ended: the work has ended, however.
    """

    ended = Signal()

    def __init__(self, workspace: Workspace[MeetingsServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self._is_bringing = False
        # Its parent lives as long as the window: the worker may speak after the page is left.
        self._signals = ProgressSignals(workspace.tasks)
        self._signals.progressed.connect(self._on_progressed)
        self._line = Label("", NOTE, "text3", self)
        self._line.setObjectName("exchanged")
        self._progress = ProgressLine(
            words.translate("meetings", "Bringing"), words.translate("meetings", "Cancel"), self
        )
        self._progress.setObjectName("bringing")
        self._progress.cancelled.connect(self._on_cancelled)
        self._trouble = Banner("warning", "", "", self)
        self._trouble.setObjectName("not_brought")
        self._trouble.hide()
        self._progress.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 8)
        column.setSpacing(8)
        for each in (self._line, self._progress, self._trouble):
            column.addWidget(each)
        self.tell()

    def bring(self, ids: Sequence[str] | None) -> None:
        """Bring some meetings, or all; nothing while others are being brought."""
        if self._is_bringing:
            return
        self._is_bringing = True
        self._trouble.hide()
        self._progress.set_progress(0.0, self._workspace.words.translate("meetings", "Asking the portal…"))
        self._progress.show()
        self._line.hide()
        progress, bringing = self._signals.begin(), self._workspace.services.bringing
        # Not in the row of what the rep saves: that must not wait for the network.
        self._workspace.tasks.query(
            lambda: bringing.bring(None if ids is None else frozenset(ids), progress),
            self._on_brought,
            self._on_refused,
        )

    def tell(self) -> None:
        """Say since when the portal was not asked."""
        if self._is_bringing:
            return
        words, status = self._workspace.words, self._workspace.services.sync_status
        if status.last_at is None:
            text = words.translate("meetings", "Never exchanged with the portal")
        else:
            moment = moment_of(words, status.last_at, self._workspace.services.clock.today())
            if status.phase in (Phase.IDLE, Phase.SYNCING):
                text = words.translate("meetings", "Exchanged on {moment}", moment=moment)
            else:
                text = words.translate("meetings", "Not exchanged since {moment}.", moment=moment)
        self._line.setText(text)
        self._line.show()

    def _on_progressed(self, done: int, total: int) -> None:
        if self._is_bringing and done:
            text = self._workspace.words.translate(
                "meetings", "{done} of {total} prepared", done=done - 1, total=total - 1
            )
            self._progress.set_progress(done / max(1, total), text)

    def _on_cancelled(self) -> None:
        """Stop at the next step; what was prepared stays, and an exchange under way ends by itself."""
        self._signals.progress.cancel()
        self._end()

    def _on_brought(self, brought: Brought) -> None:
        if not self._is_bringing:
            return
        words = self._workspace.words
        if brought.problem is not None:
            self._say_trouble(brought.problem)
        else:
            text = words.translate("meetings", "{n} meetings are ready", n=brought.meetings)
            self._workspace.messages.toast(text)
        self._end()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        # Cancelled: the rep knows. Anything else is said.
        others = [each for each in problems if each.code != "work.cancelled"]
        if others:
            self._say_trouble(others[0])
        self._end()

    def _say_trouble(self, problem: Problem) -> None:
        words = self._workspace.words
        strong = words.translate("meetings", "Nothing newer came from the portal.")
        self._trouble.set_message("warning", strong, words.problem(problem), icon="offline")
        self._trouble.show()

    def _end(self) -> None:
        self._is_bringing = False
        self._progress.hide()
        self.tell()
        self.ended.emit()

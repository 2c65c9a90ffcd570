"""How fresh a customer file is: what the laptop last heard of it from the portal, and when."""

from typing import cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.sync.status import Phase, SyncStatus
from app.services.words import ago
from app.ui.customer_file.services import FreshnessServices
from app.ui.theme import NOTE
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_ONLINE = (Phase.IDLE, Phase.SYNCING)


class Freshness(QWidget):
    """*Up to date 2 min ago*, or how old what one reads is; follows the exchange."""

    def __init__(self, workspace: Workspace[FreshnessServices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("freshness")
        self._workspace = workspace
        self._icon = IconView("sync", "success", 14, self)
        self._text = Label("", NOTE, "text3", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self._show_status(workspace.services.sync_status)
        workspace.bridge.sync_changed.connect(self._on_sync_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_status(self._workspace.services.sync_status)

    def _on_sync_changed(self, status: object) -> None:
        self._show_status(cast(SyncStatus, status))

    def _show_status(self, status: SyncStatus) -> None:
        words = self._workspace.words
        if status.last_at is None:
            self._icon.set_icon("offline", "violet")
            self._text.setText(words.translate("file", "never exchanged"))
            return
        when = ago(words, status.last_at, self._workspace.services.clock.now().astimezone())
        if status.phase in _ONLINE:
            self._icon.set_icon("sync", "success")
            self._text.setText(words.translate("file", "up to date {when}", when=when))
        else:
            self._icon.set_icon("offline", "violet")
            self._text.setText(words.translate("file", "offline, exchanged {when}", when=when))

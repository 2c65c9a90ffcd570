"""What was rescued of damaged data, over the outbox: nothing of it leaves before the rep agrees."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.rescue.record import kept_record, mark_read
from app.services.rescue.sentences import lost_line, saved_of
from app.ui.outbox.services import RescuedServices
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace


class RescuedBanner(QWidget):
    """Says what a rescue saved and lost, until the rep lets what is held leave and puts it away."""

    def __init__(self, workspace: Workspace[RescuedServices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 12)
        self.refresh()

    def refresh(self) -> None:
        """Say how it stands now."""
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        self._banner = self._build()
        self.setVisible(self._banner is not None)
        if self._banner is not None:
            self._column.addWidget(self._banner)

    def _build(self) -> Banner | None:
        store, words = self._workspace.services.store, self._workspace.words
        record = kept_record(store)
        if record is None or record.is_read:
            return None
        is_held = store.is_held()
        lost = [lost_line(words, each) for part in record.parts for each in part.lost]
        sentences = [saved_of(words, record)]
        if is_held:
            sentences.append(words.translate("outbox", "Nothing of it leaves before you send it."))
        second = words.translate("outbox", "Lost: {names}", names=" · ".join(lost)) if lost else ""
        banner = Banner(
            "warning" if is_held or lost else "success",
            words.translate("outbox", "Rescued from damaged data"),
            " · ".join(sentences),
            self,
            second=second,
            close_name="" if is_held else words.translate("outbox", "Put away; the settings have it"),
        )
        banner.setObjectName("rescued")
        banner.closed.connect(self._on_closed)
        return banner

    def _on_closed(self) -> None:
        store = self._workspace.services.store
        self._workspace.tasks.command(lambda: mark_read(store))

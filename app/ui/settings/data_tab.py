"""Where the data of this laptop is, and how old it is."""

from PySide6.QtWidgets import QWidget

from app.services.rescue.record import kept_record
from app.services.rescue.sentences import record_lines
from app.services.sync.status import SyncStatus
from app.services.words import ago
from app.ui.settings.column import SettingsColumn
from app.ui.settings.erase_dialog import EraseDialog
from app.ui.settings.services import SettingsServices
from app.ui.widgets.buttons import Button
from app.ui.workspace.workspace import Workspace


class DataTab(SettingsColumn):
    """The last exchange, the encrypted cache, and what was rescued from damaged data."""

    def __init__(self, workspace: Workspace[SettingsServices], parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        services, words = workspace.services, workspace.words
        self.add_title(words.translate("settings", "Data"))
        status: SyncStatus = services.sync_status
        text = words.translate("settings", "not exchanged yet")
        if status.last_at is not None:
            text = ago(words, status.last_at.astimezone(), services.clock.now().astimezone())
        self.add_fact(words.translate("settings", "Last exchange"), text)
        self.add_fact(words.translate("settings", "Encrypted cache"), str(services.store.path))
        record = kept_record(services.store)
        if record is not None:
            lines = "\n".join(record_lines(words, record))
            self.add_fact(words.translate("settings", "Rescued from damaged data"), lines)
        self._add_erasing()
        self.finish()

    def _add_erasing(self) -> None:
        words = self._words
        self.add_title(words.translate("settings", "Leave nothing here"))
        self.add_note(
            words.translate(
                "settings",
                "Before the laptop goes to somebody else: everything that the desk keeps on it is removed,"
                " the key of the data first.",
            ),
            wrap=True,
        )
        erase = Button(words.translate("settings", "Erase this laptop…"), "danger", "trash", parent=self)
        erase.clicked.connect(self._on_erase)
        self.add(erase, "erase_laptop")

    def _on_erase(self) -> None:
        dialog = EraseDialog(self._workspace, self.window())
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(self._workspace.bridge.erase_asked)
        dialog.open(dialog.input)

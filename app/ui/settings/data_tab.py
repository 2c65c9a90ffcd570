"""Where the data of this laptop is and how old it is, all of it in one archive, and none of it left."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.files.cache_aside import size_of
from app.services.files.outside import show_in_folder
from app.services.rescue.record import kept_record
from app.services.rescue.sentences import record_lines
from app.services.session.progress import Progress
from app.services.sync.status import SyncStatus
from app.services.words import ago
from app.ui.labels.file_size import file_size
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
        size = file_size(words, size_of(services.store.path))
        self.add_fact(words.translate("settings", "Its size on the disk"), size)
        kept = words.translate(
            "settings",
            "Customers, quotes, contracts and prices as the portal has them, drafts, what waits to be sent,"
            " e-mails and papers.",
        )
        self.add_fact(words.translate("settings", "What is kept"), kept)
        folder = Button(words.translate("settings", "Open the folder"), "secondary", "folder", parent=self)
        folder.clicked.connect(self._on_open_folder)
        self.add(folder, "open_data_folder")
        record = kept_record(services.store)
        if record is not None:
            lines = "\n".join(record_lines(words, record))
            self.add_fact(words.translate("settings", "Rescued from damaged data"), lines)
        self._add_export()
        self._add_erasing()
        self.finish()

    def _on_open_folder(self) -> None:
        path, messages = self._workspace.services.store.path, self._workspace.messages
        self._workspace.tasks.query(lambda: show_in_folder(path), refused=messages.problems)

    def _add_export(self) -> None:
        words = self._words
        self.add_title(words.translate("settings", "Export all"))
        self.add_note(
            words.translate(
                "settings",
                "A ZIP archive with tables of customers, quotes, contracts, licences, orders and invoices,"
                " and every document exactly as it is. It is not encrypted: whoever has it can read it.",
            ),
            wrap=True,
        )
        export = Button(words.translate("settings", "Export all…"), "secondary", "download", parent=self)
        export.clicked.connect(self._ask_where)
        self.add(export, "export_all")

    def _ask_where(self) -> None:
        day = self._workspace.services.clock.today().isoformat()
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self._words.translate("settings", "Export all"),
            str(Path.home() / f"Channel Desk {day}.zip"),
            "ZIP (*.zip)",
        )
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip"))

    def export_to(self, path: Path) -> None:
        """Write everything to ``path``; it can be cancelled from the toast that says so."""
        whole, words, messages = self._workspace.services.whole_export, self._words, self._workspace.messages
        progress = Progress()
        text = words.translate("settings", "Exporting to {name}…", name=path.name)
        messages.toast(text, words.translate("settings", "Cancel"), progress.cancel)
        self._workspace.tasks.query(
            lambda: whole.save(path, progress),
            lambda counts: messages.toast(
                words.translate(
                    "settings", "{n} documents exported to {name}", n=counts.documents, name=path.name
                )
            ),
            messages.problems,
        )

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

"""What is said once a paper was saved: where it is, and the ways to it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.services.files.outside import open_file, show_in_folder
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.workspace.workspace import Workspace


class SavedNotice(Banner):
    """Hidden until something was saved.

    Signals:
        failed: the ``Problem``; nothing on this computer opens what was asked for.
    """

    failed = Signal(object)

    def __init__(self, workspace: Workspace[object], parent: QWidget) -> None:
        words = workspace.words
        close = words.translate("paper_page", "Close")
        super().__init__(
            "success", "", "", parent, action=words.translate("paper_page", "Open"), close_name=close
        )
        self.setObjectName("saved_notice")
        self._said_by, self._tasks, self._path = words, workspace.tasks, Path()
        self._folder = Button(words.translate("paper_page", "Show in folder"), "link", parent=self, height=28)
        self._folder.setObjectName("show_in_folder")
        # Beside what opens the file, before what closes the notice.
        self._row.insertWidget(2, self._folder)
        self.action_triggered.connect(self._on_open)
        self._folder.clicked.connect(self._on_show)
        self.hide()

    def show_saved(self, path: Path) -> None:
        """Say that a paper was saved at ``path``."""
        self._path = path
        said = self._said_by.translate("paper_page", "Saved as {name}", name=path.name)
        self.set_message(
            "success", said, self._said_by.translate("paper_page", "in {folder}", folder=str(path.parent))
        )
        self.show()

    def show_many(self, folder: Path, sentence: str) -> None:
        """Say ``sentence`` about what was saved in ``folder``."""
        self._path = folder
        self.set_message("success", sentence, "")
        self.set_action("")
        self.show()

    def _on_open(self) -> None:
        path = self._path
        self._tasks.query(lambda: open_file(path), refused=self._on_failed)

    def _on_show(self) -> None:
        path = self._path
        self._tasks.query(lambda: show_in_folder(path), refused=self._on_failed)

    def _on_failed(self, problems: tuple[Problem, ...]) -> None:
        self.failed.emit(problems[0])

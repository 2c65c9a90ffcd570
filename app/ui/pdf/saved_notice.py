"""What is said once a paper was saved: where it is, and the ways to it."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.services.words import Words
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button


class SavedNotice(Banner):
    """Hidden until something was saved.

    Signals:
        failed: the ``Problem``; nothing on this computer opens what was asked for.
    """

    failed = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        close = words.translate("paper_page", "Close")
        super().__init__(
            "success", "", "", parent, action=words.translate("paper_page", "Open"), close_name=close
        )
        self.setObjectName("saved_notice")
        self._said_by, self._path = words, Path()
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
        if not open_outside(self._path):
            self.failed.emit(Problem("file.no_program", data={"path": str(self._path)}))

    def _on_show(self) -> None:
        if not show_in_folder(self._path):
            self.failed.emit(Problem("folder.no_program", data={"path": str(self._path.parent)}))


def open_outside(path: Path) -> bool:
    """Open a file or folder with the system's own program; whether it is there and something opens it."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Open the folder of ``path``, with the file marked where the system can do that."""
    if path.is_dir():
        return open_outside(path)
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer.exe", [f"/select,{path}"])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    return open_outside(path.parent)

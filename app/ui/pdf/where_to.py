"""Asks where a paper, or what belongs to one, is saved, beginning where the last one was."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.words import Words
from app.ui.workspace.tasks import Tasks

if TYPE_CHECKING:
    from app.services.session.settings import Choices


def ask_where(
    words: Words, folder: Path, name: str, parent: QWidget, *, title: str = "", files: str = ""
) -> Path | None:
    """Where the rep wants the file called ``name``, by default a PDF; None where they changed their mind.

    The system asks before it lets another file be replaced.
    """
    dialog = QFileDialog(
        parent,
        title or words.translate("paper_page", "Save the PDF"),
        str(folder),
        files or words.translate("paper_page", "PDF files (*.pdf)"),
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    try:
        is_chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
        return Path(dialog.selectedFiles()[0]) if is_chosen else None
    finally:
        dialog.deleteLater()


def ask_folder(words: Words, folder: Path, parent: QWidget) -> Path | None:
    """Which folder the rep wants several papers in; None where they changed their mind."""
    title = words.translate("paper_page", "Save the papers in this folder")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(chosen) if chosen else None


def remember_folder(tasks: Tasks, choices: "Choices", folder: Path) -> None:
    """Begin in ``folder`` with the next paper, or with what belongs to one."""
    tasks.command(
        lambda: choices.change_settings(lambda settings: replace(settings, papers_folder=str(folder)))
    )


def last_folder(kept: str) -> Path:
    """The folder of the last paper; home where there is none, or where it is gone."""
    folder = Path(kept) if kept else Path.home()
    return folder if folder.is_dir() else Path.home()

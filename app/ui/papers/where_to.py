"""Asks where a paper is saved."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.words import Words


def ask_where(words: Words, name: str, parent: QWidget) -> Path | None:
    """Where the rep wants the paper called ``name``; None where they changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        words.translate("paper_page", "Save the PDF"),
        str(Path.home() / name),
        words.translate("paper_page", "PDF files (*.pdf)"),
    )
    return Path(chosen) if chosen else None

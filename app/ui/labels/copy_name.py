"""What a button that copies is called."""

from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.widgets.copy_button import CopyButton
from app.ui.workspace.workspace import Workspace


def copy_name(words: Words, text: str) -> str:
    """``Copy “123”``."""
    return words.translate("tables", "Copy “{copied}”", copied=text)


def number_copied(workspace: Workspace[object], around: QWidget, number: str) -> CopyButton:
    """A button that copies the number of what stands in the head ``around`` it, and says so."""
    button = CopyButton(number, copy_name(workspace.words, number), around)
    button.copied.connect(workspace.messages.copied)
    return button

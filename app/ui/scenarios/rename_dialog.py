"""Asks what a variant is to be called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.widgets.dialog import Dialog

NAME_MAX = 60


class RenameDialog(Dialog):
    """A name of the rep's own; left empty, the variant is called by its terms again.

    Signals:
        named: the name.
    """

    named = Signal(str)

    def __init__(self, words: Words, letter: str, name: str, by_terms: str, window: QWidget) -> None:
        super().__init__(
            window,
            words.translate("scenarios", "What is variant {letter} called?", letter=letter),
            words.translate("scenarios", "Rename"),
            words.translate("scenarios", "Cancel"),
        )
        self.setObjectName("rename_dialog")
        self.primary.setObjectName("rename_confirm")
        label = words.translate("scenarios", "Name of the variant")
        self.input = TextInput(label, self, placeholder=by_terms)
        self.input.setObjectName("variant_name")
        self.input.setMaxLength(NAME_MAX)
        self.input.setText(name)
        hint = words.translate("scenarios", "Left empty, it is called by its terms.")
        self.body.addWidget(Field(label, self.input, self, hint=hint))
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        name = self.input.text()
        self.close_over()
        self.named.emit(name)

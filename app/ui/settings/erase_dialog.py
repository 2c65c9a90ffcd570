"""Asks before everything on this laptop goes: what would be lost is counted, and a word is typed."""

from PySide6.QtWidgets import QWidget

from app.services.drafts.kept_drafts import DraftKind, kept_drafts
from app.services.store.store import Store
from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.settings.services import SignOutServices
from app.ui.widgets.dialog import Dialog
from app.ui.workspace.workspace import Workspace

_WIDTH = 520


class EraseDialog(Dialog):
    """``accepted`` means that the rep typed the word and goes on."""

    def __init__(self, workspace: Workspace[SignOutServices], window: QWidget) -> None:
        words = workspace.words
        self._word = words.translate("settings", "erase", "word to type")
        super().__init__(
            window,
            words.translate("settings", "Erase this laptop?"),
            words.translate("settings", "Erase for ever"),
            words.translate("settings", "Cancel"),
            text="\n\n".join(_sentences(words, workspace.services.store)),
            width=_WIDTH,
            danger=True,
        )
        self.setObjectName("erase_dialog")
        self.primary.setObjectName("erase_confirm")
        label = words.translate("settings", "Type “{word}” to go on", word=self._word)
        self.input = TextInput(label, self)
        self.input.setObjectName("erase_word")
        self.input.textChanged.connect(self._on_typed)
        self.body.addWidget(Field(label, self.input, self))
        self._on_typed("")

    def _on_typed(self, text: str) -> None:
        self.primary.setEnabled(text.strip().casefold() == self._word.casefold())


def _sentences(words: Words, store: Store) -> list[str]:
    """What goes, what is lost by it, and what stays at the portal."""
    sentences = [
        words.translate(
            "settings",
            "Data, sign-in, settings and papers kept for meetings go from this laptop. What the portal has"
            " stays there, and comes back with the next sign-in.",
        )
    ]
    counts = store.queue_counts()
    waiting = counts.to_send + counts.attention + store.mail_waiting()
    drafts = sum(1 for kind in DraftKind for _ in kept_drafts(store.readers, kind))
    if waiting:
        sentences.append(
            words.translate("settings", "{n} changes and e-mails that have not left yet are lost.", n=waiting)
        )
    if drafts:
        sentences.append(
            words.translate("settings", "{n} drafts are on this laptop only: they are lost.", n=drafts)
        )
    return sentences

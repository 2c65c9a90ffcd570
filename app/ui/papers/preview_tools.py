"""What is chosen and done with a document on screen: its language, what goes with it, print and save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.segmented import Segmented

_GAP = 16


class PreviewTools(FlowRow):
    """A row that goes on in the next line where the window is narrow or the text large.

    Signals:
        language_chosen: the language that the document is read in from now on.
        annex_switched: whether the calculation is part of it.
        changes_switched: whether what changed since the version before is part of it.
    """

    language_chosen = Signal(str)
    annex_switched = Signal(bool)
    changes_switched = Signal(bool)

    def __init__(self, words: Words, language: str, parent: QWidget) -> None:
        super().__init__(parent, _GAP)
        self._choice = Segmented(
            words.translate("paper_page", "Language of the document"),
            [("fr", "Français"), ("en", "English")],
            self,
        )
        self._choice.set_value(language)
        self._annex = CheckBox(words.translate("paper_page", "With the calculation"), self)
        self._annex.setObjectName("with_annex")
        self._annex.hide()
        self._changes = CheckBox(words.translate("paper_page", "With what changed"), self)
        self._changes.setObjectName("with_changes")
        self._changes.hide()
        self.print = Button(words.translate("paper_page", "Print"), "secondary", "print", self)
        self.print.setObjectName("print")
        self.save = Button(words.translate("paper_page", "Save the PDF"), "secondary", "download", self)
        self.save.setObjectName("save_pdf")
        self.acceptance = Button(words.translate("acceptances", "Acceptance"), "secondary", "ok", self)
        self.acceptance.setObjectName("show_acceptance")
        self.acceptance.hide()
        for part in (self._choice, self._annex, self._changes, self.print, self.save, self.acceptance):
            self.add(part)
        self._choice.chosen.connect(lambda language: self.language_chosen.emit(str(language)))
        self._annex.toggled.connect(self.annex_switched)
        self._changes.toggled.connect(self.changes_switched)

    def offer_annex(self, *, is_on: bool) -> None:
        """Let the calculation be part of it."""
        self._annex.setChecked(is_on)
        self._annex.show()

    def offer_changes(self) -> None:
        """Let what changed be part of it; the rep asks for that each time."""
        self._changes.show()

    def set_ready(self, is_ready: bool, reason: str = "") -> None:
        """Whether there is a document to print and to save; ``reason`` tells why one may not leave yet."""
        for button in (self.print, self.save):
            if reason:
                button.refuse(reason)
            else:
                button.allow()
                button.setEnabled(is_ready)

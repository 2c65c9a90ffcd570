"""The text of an agreement, over the page where it is accepted."""

from PySide6.QtWidgets import QWidget

from app.domain.catalogue.catalogue import Agreement
from app.services.words import Words
from app.services.words.catalogue_texts import text_in
from app.ui.theme import CELL, theme
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea

_TEXT_HEIGHT = 360


def title_of(words: Words, agreement: Agreement) -> str:
    """What an agreement is called, with its version."""
    title = text_in(agreement.title, words.language)
    return words.translate("wizard", "{title}, version {version}", title=title, version=agreement.version)


class EulaDialog(Dialog):
    """``accepted`` follows the primary button; ``text_area`` is scrolled with the keyboard."""

    def __init__(self, words: Words, agreement: Agreement, window: QWidget) -> None:
        super().__init__(
            window,
            title_of(words, agreement),
            words.translate("wizard", "Accept"),
            words.translate("wizard", "Close"),
            width=560,
        )
        self.setObjectName("eula_dialog")
        self.primary.setObjectName("eula_accept")
        self.cancel.setObjectName("eula_close")
        text = Label(text_in(agreement.body, words.language), CELL, "text2", self, wrap=True)
        text.setContentsMargins(12, 8, 12, 8)
        scroll = self.text_area = ScrollArea(self)
        scroll.setObjectName("eula_text")
        scroll.setAccessibleName(self.title.text())
        scroll.setWidget(text)
        room = window.height() - theme().scaled(220)
        scroll.setFixedHeight(max(theme().scaled(120), min(theme().scaled(_TEXT_HEIGHT), room)))
        self.body.addWidget(scroll)

"""In the head of the page: how much is not published, the way back, and the way on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label


class PublishBar(QWidget):
    """``publish`` and ``discard`` are its buttons; both are there only while something is changed."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._icon = IconView("draft", "text3", 16, self)
        self._count = Label("", NOTE, "text3", self)
        self._count.setObjectName("unpublished")
        self.discard = Button(words.translate("branding", "Discard changes"), "discreet", parent=self)
        self.discard.setObjectName("discard_branding")
        self.publish = Button(
            words.translate("branding", "Publish for the team"), "primary", "send", self, shortcut="Ctrl S"
        )
        self.publish.setObjectName("publish_branding")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._count)
        row.addSpacing(8)
        row.addWidget(self.discard)
        row.addWidget(self.publish)
        self.show_changes(0, is_right=True)

    def show_changes(self, count: int, *, is_right: bool) -> None:
        """Say how many groups are changed; without any, or while one is wrong, nothing can be published."""
        text = self._words.translate("branding", "{n} changes not published", n=count) if count else ""
        self._count.setText(text)
        for part in (self._icon, self._count, self.discard):
            part.setVisible(bool(count))
        self.publish.setVisible(bool(count) and is_right)

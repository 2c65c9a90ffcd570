"""In the head of the page: how much is not published, what is in the way, the way back, and the way on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import NOTE
from app.ui.theme.apply_style_sheet import set_tip
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
        self._reason = Label("", NOTE, "warning", self)
        self._reason.setObjectName("why_not_published")
        # It is shortened where there is no room; the button says it whole.
        self._reason.setMinimumWidth(1)
        self.discard = Button(words.translate("branding", "Discard changes"), "discreet", parent=self)
        self.discard.setObjectName("discard_branding")
        self.publish = Button(
            words.translate("branding", "Publish for the team"), "primary", "send", self, shortcut="Ctrl S"
        )
        self.publish.setObjectName("publish_branding")
        # The head of the page is as high without it, so that nothing moves when it comes.
        kept = self.publish.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.publish.setSizePolicy(kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._count)
        row.addWidget(self._reason, 1)
        row.addSpacing(8)
        row.addWidget(self.discard)
        row.addWidget(self.publish)
        self.show_changes(0)

    def show_changes(self, count: int, reason: str = "") -> None:
        """Say how many groups are changed, and for what ``reason`` they cannot be published."""
        text = self._words.translate("branding", "{n} changes not published", n=count) if count else ""
        self._count.setText(text)
        self._reason.setText(reason)
        set_tip(self._reason, reason)
        self._reason.setVisible(bool(count and reason))
        for part in (self._icon, self._count, self.discard, self.publish):
            part.setVisible(bool(count))
        if reason:
            self.publish.refuse(reason)
        else:
            self.publish.allow()

"""Says above the profile that somebody else changed the customer while the rep was writing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.words import Words
from app.services.words.audit import audit_fields
from app.ui.widgets.banner import Banner

_CONTACTS = "contacts."


class ElsewhereNotice(QWidget):
    """There only while it has something to say.

    Signals:
        reload_asked: the rep wants to see what stands now.
    """

    reload_asked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._banner = Banner(
            "warning", "", "", self, icon="attention", action=words.translate("file", "Reload")
        )
        self._banner.setObjectName("changed_elsewhere")
        self._banner.action_triggered.connect(self.reload_asked)
        inset = QVBoxLayout(self)
        inset.setContentsMargins(24, 16, 24, 8)
        inset.addWidget(self._banner)
        self.hide()

    def show_groups(self, contested: Sequence[str], others: Sequence[str]) -> None:
        """Name the groups that both changed, else those that only somebody else did; nothing without any."""
        words = self._words
        if contested:
            self._say(
                words.translate(
                    "file", "Somebody else changed the same: {groups}.", groups=self._named(contested)
                ),
                words.translate("file", "Reload takes theirs and keeps your other changes."),
            )
        elif others:
            self._say(
                words.translate("file", "Somebody else changed: {groups}.", groups=self._named(others)),
                words.translate("file", "Your own changes stay; saving keeps both."),
            )
        self.setVisible(bool(contested or others))

    def _say(self, what: str, then: str) -> None:
        self._banner.set_message("warning", what, second=then, icon="attention")

    def _named(self, groups: Sequence[str]) -> str:
        return named_groups(self._words, groups)


def named_groups(words: Words, groups: Sequence[str]) -> str:
    """The groups of a customer as people call them, parted by commas; contacts are one of them."""
    names = ("contacts" if each.startswith(_CONTACTS) else each for each in groups)
    return audit_fields(words, tuple(dict.fromkeys(names)))

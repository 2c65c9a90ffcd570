"""The bottom of the wizard: leave, what is missing, back and on."""

from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import CELL, CELL_STRONG, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label

_HEIGHT, _ROOMY = 64, 820


class BottomBar(Panel):
    """``cancel``, ``back`` and ``next`` are its buttons."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        self._words = words
        self.cancel = Button(words.translate("wizard", "Cancel"), "discreet", parent=self)
        self.back = Button(words.translate("wizard", "Back"), "secondary", parent=self)
        self.next = Button("", "primary", parent=self)
        self.cancel.setObjectName("wizard_cancel")
        self.back.setObjectName("wizard_back")
        self.next.setObjectName("wizard_next")
        self.next.set_main(ctrl_enter(words))
        kept = words.translate("wizard", "The draft stays in “Customers”")
        self._kept = Label(kept, CELL, "text3", self)
        self._is_kept = False
        self._mark = IconView("error", "danger", 16, self, line=CELL.line)
        self._before = Label(words.translate("wizard", "Before going on:"), CELL, "text2", self)
        self._missing = Label("", CELL_STRONG, "danger", self)
        self._missing.setObjectName("wizard_missing")
        self._missing.setMinimumWidth(1)
        self._lay_out()
        self.show_missing([])
        self.retheme()
        theme().follow(self)

    @property
    def missing(self) -> str:
        """What is said to be missing."""
        return self._missing.text()

    def show_kept(self, is_kept: bool) -> None:
        """Say where the draft is found again, once there is one."""
        self._is_kept = is_kept
        self._share_out()

    def show_missing(self, names: list[str]) -> None:
        """Name the fields that keep the rep from going on: the first three, and how many more."""
        words = self._words
        text = ", ".join(names[:3])
        if len(names) > 3:
            text = words.translate("wizard", "{names} and {n} more", n=len(names) - 3, names=text)
        if text and text != self._missing.text():
            QAccessible.updateAccessibility(QAccessibleEvent(self._missing, QAccessible.Event.Alert))
        self._missing.setText(text)
        self._mark.setVisible(bool(names))
        self._missing.setVisible(bool(names))
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self._share_out()
        self.update()

    def _share_out(self) -> None:
        """Where there is little room, what is missing comes before where the draft is."""
        has_room = self.width() >= theme().scaled(_ROOMY)
        self._kept.setVisible(self._is_kept and has_room)
        self._before.setVisible(bool(self._missing.text()) and has_room)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.cancel)
        row.addSpacing(8)
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(self._mark)
        row.addWidget(self._before)
        row.addWidget(self._missing)
        row.addSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.next)
        # After the last field the keyboard comes to the way on first, not to the way out.
        QWidget.setTabOrder(self.next, self.back)
        QWidget.setTabOrder(self.back, self.cancel)

"""The strip that looks for words in a paper: what is looked for, how often it is there, on to the next."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.papers.finding import Finding
from app.ui.theme import NOTE
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.search_box import SearchBox

_WIDTH = 280


class FindStrip(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before, Escape closes.

    Signals:
        closed: the rep looks for nothing any more.
    """

    closed = Signal()

    def __init__(self, words: Words, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_strip")
        self._words, self._finding = words, finding
        self._box = SearchBox(
            words.translate("paper_page", "Search in the paper"),
            words.translate("paper_page", "Product, amount, date…"),
            parent=self,
            width=_WIDTH,
        )
        self._box.setObjectName("find_in_paper")
        self._found = Label("", NOTE, "text2", self)
        self._found.setObjectName("found_in_paper")
        self._back = IconButton("up", words.translate("paper_page", "Previous place"), self)
        self._back.setObjectName("find_previous")
        self._next = IconButton("down", words.translate("paper_page", "Next place"), self)
        self._next.setObjectName("find_next")
        self._close = IconButton("close", words.translate("paper_page", "Close the search"), self)
        self._close.setObjectName("find_close")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 3, 24, 5)
        row.setSpacing(8)
        for part in (self._box, self._back, self._next, self._found):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._close)
        self._box.searched.connect(finding.find)
        self._box.installEventFilter(self)
        self._back.clicked.connect(lambda: finding.step(-1))
        self._next.clicked.connect(lambda: finding.step(1))
        self._close.clicked.connect(self.close_strip)
        finding.changed.connect(self._on_changed)
        self._on_changed()
        self.hide()

    def open_strip(self) -> None:
        """Show the strip, with the keyboard in it and what was looked for last."""
        self.show()
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()
        self._finding.find(self._box.text())

    def close_strip(self) -> None:
        """Look for nothing any more."""
        self.hide()
        self._finding.find("")
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a search that goes from place to place, before the box takes them for itself."""
        if event.type() is not QEvent.Type.KeyPress:
            return False
        pressed = cast(QKeyEvent, event)
        match pressed.key():
            case Qt.Key.Key_Escape:
                self.close_strip()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                is_back = bool(pressed.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._finding.step(-1 if is_back else 1)
            case _:
                return False
        return True

    def _on_changed(self) -> None:
        words, finding = self._words, self._finding
        count, is_on = finding.count, bool(self._box.text().strip())
        text = ""
        if count:
            text = words.translate(
                "paper_page",
                "{position} of {count}",
                position=words.formats.count(finding.position),
                count=words.formats.count(count),
            )
        elif is_on and finding.is_complete:
            text = words.translate("paper_page", "The paper does not say that.")
        elif is_on:
            text = words.translate("paper_page", "Searching…")
        for button in (self._back, self._next):
            button.setEnabled(count > 0)
        if text != self._found.text():
            self._found.setText(text)
            self._found.setAccessibleName(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self._found, QAccessible.Event.Alert))

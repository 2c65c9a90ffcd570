"""The preview folded to a bar at the bottom, where the page is too narrow for both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.quotes.offer_preview import OfferPreview
from app.services.words import Words
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.theme import CARD, CELL, CELL_STRONG, theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Panel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

_HEIGHT, _MARGIN = 56, 24


class PreviewBar(Panel):
    """Monthly amount and what is due first; a click opens the whole preview.

    Signals:
        toggled: open the preview, or close it.
        why_asked: the key of an amount and its button.
    """

    toggled = Signal()
    why_asked = Signal(object, object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__("surface", "top", parent)
        self.setObjectName("preview_bar")
        self._keys = AmountKeys(self)
        self._open_name = words.translate("quotes", "Open the preview")
        self._close_name = words.translate("quotes", "Close the preview")
        self._main = AmountButton("", CARD, self, flush="start")
        self._main.setObjectName("bar_main")
        self._unit = Label("", CELL, "text2", self)
        self._first_label = Label("", CELL, "text2", self)
        self._first = AmountButton("", CELL_STRONG, self)
        self._first.setObjectName("bar_due_first")
        self._button = IconButton("up", self._open_name, self, outlined=True)
        self._button.setObjectName("open_preview")
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(8)
        row.addWidget(self._main)
        row.addWidget(self._unit)
        row.addStretch(1)
        row.addWidget(self._first_label)
        row.addWidget(self._first)
        row.addSpacing(12)
        row.addWidget(self._button)
        self._button.clicked.connect(self.toggled)
        self._keys.why_asked.connect(self.why_asked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retheme()
        theme().follow(self)

    @property
    def main_amount(self) -> AmountButton:
        """The big figure."""
        return self._main

    def show_preview(self, shown: OfferPreview) -> None:
        """Show other amounts."""
        self._keys.show(self._main, shown.main)
        self._unit.setText(shown.main.label)
        self._first_label.setText(shown.first.label)
        self._keys.show(self._first, shown.first)

    def show_open(self, is_open: bool) -> None:
        """Say which way the button goes."""
        self._button.set_icon("down" if is_open else "up")
        self._button.set_name(self._close_name if is_open else self._open_name)

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.toggled.emit()

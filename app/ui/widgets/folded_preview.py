"""The bar that a preview folds to where a page is too narrow for both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import CARD, CELL, CELL_STRONG, theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Panel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label

_HEIGHT, _MARGIN = 56, 24


class FoldedPreview(Panel):
    """The amount that leads, one beside it, and a button; a click opens the whole preview.

    ``open_name`` and ``close_name`` are what the button is called.

    Signals:
        toggled: open the preview, or close it.
    """

    toggled = Signal()

    def __init__(self, open_name: str, close_name: str, parent: QWidget) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        self._open_name, self._close_name = open_name, close_name
        self.main_amount = AmountButton("", CARD, self, flush="start")
        self.main_amount.setObjectName("bar_main")
        self._unit = Label("", CELL, "text2", self)
        self._first_label = Label("", CELL, "text2", self)
        self.first_amount = AmountButton("", CELL_STRONG, self)
        self.first_amount.setObjectName("bar_due_first")
        self._button = IconButton("up", open_name, self, outlined=True)
        self._button.setObjectName("open_preview")
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(8)
        row.addWidget(self.main_amount)
        row.addWidget(self._unit)
        row.addStretch(1)
        row.addWidget(self._first_label)
        row.addWidget(self.first_amount)
        row.addSpacing(12)
        row.addWidget(self._button)
        self._button.clicked.connect(self.toggled)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retheme()
        theme().follow(self)

    def set_labels(self, main: str, first: str) -> None:
        """Say what the two amounts are."""
        self._unit.setText(main)
        self._first_label.setText(first)

    def show_open(self, is_open: bool) -> None:
        """Say which way the button goes."""
        self._button.set_icon("down" if is_open else "up")
        self._button.set_name(self._close_name if is_open else self._open_name)

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.toggled.emit()

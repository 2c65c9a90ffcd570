"""The bar that the papers fold to where the page is too narrow for both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import CELL_STRONG, theme
from app.ui.widgets.card import Panel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label


class FoldedPapers(Panel):
    """Names the papers, and a button that opens them.

    Signals:
        toggled: open the papers, or close them.
    """

    toggled = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        self._words = words
        self._button = IconButton("up", words.translate("mail", "Show the papers"), self, outlined=True)
        self._button.setObjectName("open_papers")
        self._button.clicked.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        title = words.translate("mail", "What the customer will receive")
        row.addWidget(Label(title, CELL_STRONG, parent=self), 1)
        row.addWidget(self._button)
        self.retheme()
        theme().follow(self)

    def show_open(self, is_open: bool) -> None:
        """Say which way the button goes."""
        words = self._words
        name = (
            words.translate("mail", "Hide the papers")
            if is_open
            else words.translate("mail", "Show the papers")
        )
        self._button.set_icon("down" if is_open else "up")
        self._button.set_name(name)

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(56))

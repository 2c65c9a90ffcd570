"""The line below a table: how many, how much, and what the keyboard does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import CELL, CELL_STRONG, NOTE, theme
from app.ui.widgets.card import Panel
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label

_MARGIN, _SPACING = 24, 8


class TableFooter(Panel):
    """40 high; ``set_parts`` gives the sums, ``set_hint`` the words at the right, which give way to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("canvas", "top", parent)
        keep_clear(self)
        self._parts: list[QWidget] = []
        self._between: list[QWidget] = []
        self._strong_hint = Label("", CELL_STRONG, parent=self)
        self._hint = Label("", NOTE, "text3", self)
        self._sums = QHBoxLayout()
        self._sums.setSpacing(4)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.setSpacing(_SPACING)
        layout.addLayout(self._sums)
        layout.addStretch(1)
        layout.addWidget(self._strong_hint)
        layout.addWidget(self._hint)
        self.retheme()
        theme().follow(self)

    def add_before_hint(self, widget: QWidget) -> None:
        """Put a control between the sums and the words at the right."""
        self._row.insertWidget(1, widget)
        self._between.append(widget)

    def set_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Show sums, each a figure and its words."""
        for part in self._parts:
            self._sums.removeWidget(part)
            part.deleteLater()
        self._parts = []
        for figure, words in parts:
            self._add(Label(figure, CELL_STRONG, parent=self))
            words_label = Label(words, CELL, "text2", self)
            words_label.setContentsMargins(0, 0, 20, 0)
            self._add(words_label)
        self._fit()

    def set_hint(self, strong: str, hint: str) -> None:
        """Say how many are selected, and what the keys do."""
        self._strong_hint.setText(strong)
        self._hint.setText(hint)
        self._fit()

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(40))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say what the keys do only where every sum can be read beside it."""
        # The layout does not count what has not been shown yet.
        between = (each for each in self._between if not each.isHidden())
        beside = (*self._parts, *between, self._strong_hint, self._hint)
        taken = sum(each.sizeHint().width() for each in beside) + self._sums.spacing() * len(self._parts)
        self._hint.setVisible(taken + 2 * _MARGIN + 3 * _SPACING <= self.width())

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._sums.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

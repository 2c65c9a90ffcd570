"""How large the customer sees the view: smaller, the size, larger."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.meeting.stage import ZOOM_STEPS
from app.ui.theme import BODY, theme
from app.ui.theme.paint import text_width
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton


class ZoomControl(QWidget):
    """Two buttons around the size in percent; a click on the size shows the whole view again.

    Signals:
        asked: by how many steps the view should be larger; 0 for all of it.
    """

    asked = Signal(int)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._smaller = IconButton("minus", words.translate("screens", "Smaller"), self, outlined=True)
        self._larger = IconButton("plus", words.translate("screens", "Larger"), self, outlined=True)
        self._whole = Button("", "discreet", parent=self)
        for button, name, steps in (
            (self._smaller, "meeting_smaller", -1),
            (self._whole, "meeting_whole", 0),
            (self._larger, "meeting_larger", 1),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, steps=steps: self.asked.emit(steps))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self._smaller, self._whole, self._larger):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        theme().follow(self)

    def show_percent(self, percent: int, *, is_open: bool) -> None:
        """Show the size in force; without a view there is none to change."""
        said = self._said(percent)
        self._whole.setText(said)
        self._whole.setAccessibleName(self._words.translate("screens", "Whole view, now {size}", size=said))
        self._smaller.setEnabled(is_open and percent > ZOOM_STEPS[0])
        self._larger.setEnabled(is_open and percent < ZOOM_STEPS[-1])
        self._whole.setEnabled(is_open)

    def retheme(self) -> None:
        """Keep the neighbours where they are, whatever the size."""
        widest = max(text_width(self._said(percent), BODY) for percent in ZOOM_STEPS)
        self._whole.setMinimumWidth(widest + 2 * theme().scaled(12))

    def _said(self, percent: int) -> str:
        return self._words.formats.percent(Decimal(percent))

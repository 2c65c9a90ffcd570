"""The top of the wizard: what it does, for which programme, and that everything is kept."""

from datetime import datetime

from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import BODY, CELL, TITLE, theme
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

_HEIGHT, _ROOMY = 72, 640


class TopBar(Panel):
    """``close`` leaves and keeps the draft, ``discard`` throws it away."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("canvas", "bottom", parent)
        self._words = words
        self.close_button = IconButton("close", words.translate("wizard", "Close, and keep the draft"), self)
        self.discard = IconButton("trash", words.translate("wizard", "Delete the draft"), self)
        self.close_button.setObjectName("wizard_close")
        self.discard.setObjectName("wizard_discard")
        self._programme = Label("", BODY, "text3", self)
        self._mark = IconView("check", "success", 16, self, line=CELL.line)
        self._saved = Label("", CELL, "text2", self)
        self._saved.setObjectName("wizard_saved")
        self._saved.setMinimumWidth(1)
        self._lay_out(Label(words.translate("wizard", "Add a customer"), TITLE, parent=self))
        self.show_nothing_kept()
        self.retheme()
        theme().follow(self)

    def show_programme(self, programme: str) -> None:
        """Name the programme after the title."""
        self._programme.setText(programme)

    def show_nothing_kept(self) -> None:
        """There is no draft yet, so nothing can be deleted."""
        for part in (self._mark, self._saved, self.discard):
            part.hide()

    def show_kept(self, moment: datetime) -> None:
        """Say when the draft was kept last; ``moment`` is in the rep's zone."""
        at = self._words.formats.clock(moment)
        self._saved.setText(self._words.translate("wizard", "Draft saved at {time}", time=at))
        self._mark.set_icon("check", "success")
        self._saved.set_colour("text2")
        for part in (self._mark, self._saved, self.discard):
            part.show()

    def show_not_kept(self, why: str) -> None:
        """Say that the last change is not on the disk, and why."""
        text = self._words.translate("wizard", "Draft not saved: {why}", why=why)
        self._saved.setText(text)
        self._mark.set_icon("error", "danger")
        self._saved.set_colour("danger")
        self._mark.show()
        self._saved.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._saved, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._programme.setVisible(self.width() >= theme().scaled(_ROOMY))

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self.update()

    def _lay_out(self, title: Label) -> None:
        self._programme.setContentsMargins(0, 4, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.close_button)
        row.addWidget(title)
        row.addSpacing(4)
        row.addWidget(self._programme)
        row.addStretch(1)
        row.addWidget(self._mark)
        row.addWidget(self._saved)
        row.addWidget(self.discard)

"""The rep's controls of what the customer sees: which screen, shown or not, frozen, blank, how large."""

from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.meeting.curtain import Curtain
from app.ui.meeting.customer_window import ZOOM_KEYS
from app.ui.meeting.presentation import CloseReason, Presentation
from app.ui.meeting.screen_words import closed_words, screen_label, warning_words
from app.ui.meeting.screens import SharingWarning
from app.ui.meeting.zoom_control import ZoomControl
from app.ui.theme import set_tip
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.select import Select

SHOW_KEY, FREEZE_KEY, BLANK_KEY, POINT_KEY = "F7", "F8", "F9", "F10"


class ScreenBar(QWidget):
    """Stands on the rep's page and rules over ``presentation``; says what there is to know in a line below.

    Signals:
        told: what became of the customer's view by itself, as a sentence.
    """

    told = Signal(str)

    def __init__(self, presentation: Presentation, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._presentation, self._words = presentation, words
        self._closed_by: CloseReason | None = None
        self._curtain: Curtain | None = None
        self._build()
        self._connect()
        self._refresh()

    def _build(self) -> None:
        words = self._words
        self._screens = Select(words.translate("screens", "Customer’s screen"), parent=self)
        self._screens.setObjectName("meeting_screen")
        self._show = Button("", "primary", "screen", self, shortcut=SHOW_KEY)
        self._show.setObjectName("meeting_show")
        self._freeze = self._chip(words.translate("screens", "Freeze"), "meeting_freeze", FREEZE_KEY)
        self._blank = self._chip(words.translate("screens", "Blank"), "meeting_blank", BLANK_KEY)
        self._point = self._chip(words.translate("screens", "Pointer"), "meeting_pointer", POINT_KEY)
        self._zoom = ZoomControl(words, self)
        self._note = Banner("info", "", "", self, action=words.translate("screens", "Go on there"))
        self._note.setObjectName("meeting_note")
        row = FlowRow(self, 12)
        for part in (self._screens, self._show, self._freeze, self._blank, self._point, self._zoom):
            row.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self._note)

    def _chip(self, text: str, name: str, key: str) -> Chip:
        chip = Chip(text, parent=self)
        chip.setObjectName(name)
        set_tip(chip, f"{text} ({key})")
        QShortcut(QKeySequence(key), self).activated.connect(chip.click)
        return chip

    def _connect(self) -> None:
        presentation = self._presentation
        self._screens.chosen.connect(self._on_screen_chosen)
        self._show.clicked.connect(self._on_show)
        QShortcut(QKeySequence(SHOW_KEY), self).activated.connect(self._show.click)
        self._freeze.toggled.connect(presentation.set_frozen)
        self._blank.toggled.connect(presentation.set_blank)
        self._point.toggled.connect(presentation.set_pointing)
        self._zoom.asked.connect(presentation.zoom)
        for keys, steps in ZOOM_KEYS:
            QShortcut(keys, self).activated.connect(lambda steps=steps: presentation.zoom(steps))
        self._note.action_triggered.connect(presentation.go_on)
        presentation.opened.connect(self._on_opened)
        presentation.closed.connect(self._on_closed)
        presentation.exposed.connect(self._on_exposed)
        presentation.changed.connect(self._refresh)

    def _on_screen_chosen(self, connector: object) -> None:
        self._presentation.choose(cast(str, connector))

    def _on_show(self) -> None:
        if self._presentation.is_open:
            self._presentation.stop()
        else:
            self._presentation.start()

    def _on_opened(self) -> None:
        self._closed_by = None

    def _on_closed(self, reason: object) -> None:
        assert isinstance(reason, CloseReason)
        self._closed_by = reason
        if said := closed_words(self._words, reason):
            self.told.emit(said)

    def _on_exposed(self, reason: object) -> None:
        """Cover the window with costs; the system may have moved the view before it said why."""
        self._cover()
        if reason is not self._closed_by:
            self._on_closed(reason)

    def _cover(self) -> None:
        if self._curtain is None:
            self._curtain = Curtain(self._words, self.window())
            self._curtain.view_asked.connect(self._presentation.start)
        self._curtain.fall()

    def _refresh(self) -> None:
        presentation, words = self._presentation, self._words
        screens, is_open, window = presentation.screens, presentation.is_open, presentation.window
        self._screens.set_options(
            [(each.connector, screen_label(words, each, screens.reps)) for each in screens.offered]
        )
        self._screens.set_value(screens.chosen.connector)
        self._show.setText(
            words.translate("screens", "Stop showing")
            if is_open
            else words.translate("screens", "Show the customer")
        )
        self._show.set_kind("secondary" if is_open else "primary")
        self._set(self._freeze, is_open, window is not None and window.is_frozen)
        self._set(self._blank, is_open, window is not None and window.is_blank)
        self._set(self._point, is_open, presentation.is_pointing)
        self._zoom.show_percent(window.stage.percent if window is not None else 100, is_open=is_open)
        self._say()

    def _set(self, chip: Chip, is_open: bool, is_on: bool) -> None:
        with QSignalBlocker(chip):
            chip.setChecked(is_on)
        chip.setEnabled(is_open)
        chip.update()

    def _say(self) -> None:
        """Say what became of the view, else what must be known before it is shown."""
        presentation, words = self._presentation, self._words
        offered, warning = presentation.offered, presentation.screens.warning
        closed = closed_words(words, self._closed_by) if self._closed_by is not None else ""
        self._note.set_action("")
        if presentation.is_open:
            self._note.hide()
            return
        if offered is not None:
            back = words.translate("screens", "The customer’s screen is back: {name}.", name=offered.label)
            self._note.set_message("info", back, icon="screen")
            self._note.set_action(words.translate("screens", "Go on there"))
        elif closed:
            second = "" if warning is None else warning_words(words, warning)
            self._note.set_message("warning", closed, second=second, icon="screen")
        elif warning is not None:
            is_harmless = warning is SharingWarning.ONE_SCREEN
            self._note.set_message(
                "info" if is_harmless else "warning", warning_words(words, warning), icon="screen"
            )
        self._note.setVisible(bool(offered or closed or warning))

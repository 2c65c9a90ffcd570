"""The palette itself: a card over the page, in which what is typed is found, opened and done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.palette.entries import Entry, Provider, in_order
from app.ui.palette.entry_list import EntryList
from app.ui.palette.palette_input import PaletteInput
from app.ui.theme import BODY, NOTE, theme
from app.ui.theme.paint import draw_box, draw_shadow, painter_on
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.overlay import Overlay

_WIDTH, _TOP, _BESIDE, _RADIUS = 640, 120, 24, 12
_EDGE, _FOOT = 20, 36


class Palette(Overlay):
    """Lists what the ``providers`` have for what is typed; Esc or a click beside it closes it.

    What is listed always belongs to the text that stands there: providers are asked at each pause of the
    typing, and before Enter is followed.
    """

    def __init__(self, window: QWidget, words: Words) -> None:
        super().__init__(window)
        self._words = words
        self._providers: Sequence[Provider] = ()
        self._shown_for: str | None = None
        title = words.translate("palette", "Search and act")
        self.setObjectName("palette")
        self.setAccessibleName(title)
        self._card = QWidget(self)
        self._card.setAccessibleName(title)
        placeholder = words.translate("palette", "A customer, a quote, something to do…")
        self.input = PaletteInput(title, placeholder, words.translate("palette", "Esc"), self._card)
        self.list = EntryList(
            words.translate("palette", "Found"), words.translate("palette", "Enter", "key"), self._card
        )
        self._nothing = QWidget(self._card)
        self._nothing.setObjectName("palette_nothing")
        keys = words.translate("palette", "↑ ↓ choose    Enter open    Esc close")
        self._keys = Label(keys, NOTE, "text3", self._card)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._lay_out()
        self._connect()
        theme().follow(self)

    def set_providers(self, providers: Sequence[Provider]) -> None:
        """Ask these from now on, in the order in which their sections are listed."""
        self._providers = tuple(providers)
        for place, strip in enumerate(each.strip for each in providers if each.strip is not None):
            self._strips.insertWidget(place, strip)

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self.input.text()

    def show_over(self) -> None:
        """Open with an empty line."""
        for each in self._providers:
            each.begin()
        self._pause.stop()
        self.input.clear()
        self._pause.stop()
        self._shown_for = None
        self.open(self.input)
        self._look()

    def refresh(self) -> None:
        """Ask the providers again: one of them has found something more for what is typed."""
        if self.isVisible() and not self._pause.isActive():
            self._look()

    def retheme(self) -> None:
        self._place()

    def mousePressEvent(self, event: QEvent) -> None:
        if isinstance(event, QMouseEvent) and not self._card.geometry().contains(event.position().toPoint()):
            self.close_over()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        found = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, card = painter_on(self), self._card.geometry()
        draw_shadow(painter, card, _RADIUS)
        draw_box(painter, card, _RADIUS, theme().color("raised"), theme().color("line2"))

    def _lay_out(self) -> None:
        self._strips = QVBoxLayout()
        self._strips.setSpacing(0)
        self._column = column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.input)
        column.addWidget(HLine("line", self._card))
        column.addLayout(self._strips)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addWidget(HLine("line", self._card))
        column.addWidget(self._keys)
        inside = QVBoxLayout(self._nothing)
        inside.setContentsMargins(_EDGE, 20, _EDGE, 20)
        nothing = self._words.translate("palette", "Nothing is found")
        inside.addWidget(Label(nothing, BODY, "text3", self._nothing))
        self._keys.setContentsMargins(_EDGE, 9, _EDGE, 9)

    def _connect(self) -> None:
        self.escaped.connect(self.close_over)
        self.input.closed.connect(self.close_over)
        self.input.textChanged.connect(lambda: self._pause.start())
        self._pause.timeout.connect(self._look)
        self.input.stepped.connect(self._on_stepped)
        self.input.entered.connect(self._on_entered)
        self.list.taken.connect(self._take)
        self.list.went_to.connect(self._announce)

    def _look(self) -> None:
        """List what there is for the text as it stands."""
        typed = self.typed
        sections = in_order([each for one in self._providers for each in one.sections(typed)])
        current = self.list.current
        kept = current.key if current is not None and self._shown_for == typed else ""
        self._shown_for = typed
        self.list.show_sections(sections, kept)
        self._nothing.setVisible(not sections)
        self.list.setVisible(bool(sections))
        self._place()
        if typed and self.list.current is not None:
            self._announce(self.list.current)

    def _catch_up(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._look()

    def _on_stepped(self, by: int) -> None:
        self._catch_up()
        self.list.step(by)

    def _on_entered(self) -> None:
        self._catch_up()
        if (entry := self.list.current) is not None:
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        if entry.why_not:
            self._announce(entry)
            return
        self.close_over()
        entry.run()

    def _announce(self, entry: Entry | None) -> None:
        if entry is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.input, entry.spoken))

    def _place(self) -> None:
        """The card in the middle of the window, as high as what it lists, as far as there is room."""
        look, window = theme(), self.size()
        width = min(look.scaled(_WIDTH), window.width() - 2 * _BESIDE)
        self._card.setFixedWidth(width)
        self.list.setFixedHeight(0)
        around = self._column
        around.activate()
        rest = around.heightForWidth(width) if around.hasHeightForWidth() else around.sizeHint().height()
        top = min(_TOP, max(_BESIDE, window.height() // 8))
        if not self.list.isHidden():
            room = max(look.scaled(120), window.height() - top - _BESIDE - rest)
            self.list.setFixedHeight(min(self.list.natural_height(), room))
            rest += self.list.height()
        self._card.setGeometry((window.width() - width) // 2, top, width, rest)
        self.update()

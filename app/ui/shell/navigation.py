"""The left column: who is signed in, where one can go, and how the exchange with the portal stands."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.shell.account_header import AccountHeader
from app.ui.shell.meeting_list import MeetingList
from app.ui.shell.navigation_item import NavigationItem
from app.ui.shell.search_entry import SearchEntry
from app.ui.shell.sync_badge import SyncBadge
from app.ui.theme import theme
from app.ui.theme.icons import IconName
from app.ui.workspace.places import (
    Attention,
    Customers,
    Home,
    Meetings,
    Outbox,
    Place,
    Quotes,
    Renewals,
    Settings,
)

WIDTH, _RAIL_MARGINS = 216, 40

_ENTRIES: tuple[tuple[Place, IconName, Marked], ...] = (
    (Home(), "home", QT_TRANSLATE_NOOP("shell", "Home")),
    (Customers(), "customers", QT_TRANSLATE_NOOP("shell", "Customers")),
    (Quotes(), "quote", QT_TRANSLATE_NOOP("shell", "Quotes")),
    (Renewals(), "calendar", QT_TRANSLATE_NOOP("shell", "Renewals")),
    (Attention(), "attention", QT_TRANSLATE_NOOP("shell", "Attention")),
    (Outbox(), "outbox", QT_TRANSLATE_NOOP("shell", "Outbox")),
    (Settings(), "settings", QT_TRANSLATE_NOOP("shell", "Settings")),
)


class Navigation(QWidget):
    """The entries, one of them current.

    Signals:
        chosen: the place the rep wants to go to.
    """

    chosen = Signal(object)

    def __init__(self, partner: str, rep: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.header = AccountHeader(partner, rep, self)
        self.search = SearchEntry(self)
        self.badge = SyncBadge(self)
        self.meetings = MeetingList(words, self)
        self.meetings.chosen.connect(self.chosen)
        self._items: dict[type[Place], NavigationItem] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._lay_out()
        self.set_rail(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self._words.translate("shell", "Navigation"))
        self.search.set_words(
            self._words.translate("shell", "Search, act…"), self._words.translate("shell", "Ctrl K")
        )
        self.meetings.retranslate()
        for place, _icon, label in _ENTRIES:
            self._items[type(place)].set_label(self._words.say(label))

    def set_current(self, place: type[Place] | None) -> None:
        """Mark the entry of ``place``."""
        is_meetings = place is Meetings
        self.meetings.set_current(is_meetings)
        item = self._items.get(place) if place is not None else None
        if item is not None:
            item.setChecked(True)
        elif is_meetings and (marked := self._group.checkedButton()) is not None:
            # A group of which one is always marked lets none be unmarked.
            self._group.setExclusive(False)
            marked.setChecked(False)
            self._group.setExclusive(True)

    def set_counts(self, attention: int, outbox: int) -> None:
        """Show how many things wait for a decision, and how many to be sent; zero shows nothing."""
        count = self._words.formats.count
        self._items[Attention].set_count(count(attention) if attention else "", is_alarm=True)
        self._items[Outbox].set_count(count(outbox) if outbox else "")

    def set_renewals(self, due: int) -> None:
        """Show how many contracts are due; zero shows nothing."""
        self._items[Renewals].set_count(self._words.formats.count(due) if due else "")

    def set_rail(self, is_rail: bool) -> None:
        """Fold the column to icons, or unfold it."""
        self.setFixedWidth(_RAIL_MARGINS + theme().icon_size(16) if is_rail else theme().scaled(WIDTH))
        self.header.set_rail(is_rail)
        self.search.set_rail(is_rail)
        self.badge.set_rail(is_rail)
        self.meetings.set_rail(is_rail)
        for item in self._items.values():
            item.set_rail(is_rail)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("nav"))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = 0 if is_mirrored else self.width() - 1
        painter.fillRect(QRect(edge, 0, 1, self.height()), theme().color("line"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        search = QHBoxLayout()
        search.setContentsMargins(12, 0, 12, 8)
        search.addWidget(self.search)
        column.addLayout(search)
        column.addSpacing(8)
        for place, icon, _label in _ENTRIES:
            if isinstance(place, Settings):
                column.addWidget(_Hairline(self))
            column.addWidget(self._build_item(place, icon))
        column.addWidget(self.meetings)
        column.addStretch(1)
        column.addWidget(self.badge)

    def _build_item(self, place: Place, icon: IconName) -> NavigationItem:
        item = NavigationItem(icon, self)
        item.setObjectName(f"go_{type(place).__name__.lower()}")
        item.clicked.connect(lambda: self.chosen.emit(place))
        self._group.addButton(item)
        self._items[type(place)] = item
        return item


class _Hairline(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(17)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(24, 8, self.width() - 48, 1), theme().color("line"))

"""Carries news from any thread into the window's thread, as signals."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMetaMethod, QObject, Signal

from app.services.store.store import Store

# The exchange is loaded after the first page is painted.
if TYPE_CHECKING:
    from app.services.store.changes import Changes
    from app.services.sync.sync import Sync


class Bridge(QObject):
    """Lives in the window's thread; emits there whatever thread the news came from.

    Signals:
        changed: ``Changes`` of a committed write, for models that re-read only those ids.
        sync_changed: the new ``SyncStatus``.
        damaged: the ``Problem``; the data were found damaged and nothing more is written.
        language_changed: the words speak another language now.
        sign_out_asked: the rep wants to leave this laptop to somebody else.
        erase_asked: nothing of the desk is to stay on this laptop.
    """

    changed = Signal(object)
    sync_changed = Signal(object)
    damaged = Signal(object)
    language_changed = Signal()
    sign_out_asked = Signal()
    erase_asked = Signal()

    def for_page(self) -> "PageBridge":
        """A bridge for one page and its parts: it tells them what this one tells, until the page is left."""
        page = PageBridge()
        self.changed.connect(page.hear)
        self.sync_changed.connect(page.hear_of_sync)
        page.language_changed.connect(self.language_changed)
        page.sign_out_asked.connect(self.sign_out_asked)
        page.erase_asked.connect(self.erase_asked)
        return page

    def fall_silent(self) -> None:
        """Tell nobody any more, not even those whose turn was still to come."""
        for signal in (self.changed, self.sync_changed, self.damaged):
            if self.isSignalConnected(QMetaMethod.fromSignal(signal)):
                signal.disconnect()


class StoreBridge(Bridge):
    """The window's own: it hears the store and the exchange.

    What another thread tells waits for the window's thread here, and not at whoever listens: a window that
    is closed meanwhile would be told all the same.
    """

    _heard = Signal(object)
    _heard_of_sync = Signal(object)
    _heard_of_damage = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self.changed)
        self._heard_of_sync.connect(self.sync_changed)
        self._heard_of_damage.connect(self.damaged)
        self._endings: list[Callable[[], None]] = [
            store.subscribe(self._heard.emit),
            store.on_damage(self._heard_of_damage.emit),
        ]

    def follow_sync(self, sync: "Sync") -> None:
        """Hear about the exchange from now on, and at once how it stands."""
        self._endings.append(sync.subscribe(self._heard_of_sync.emit))
        self.sync_changed.emit(sync.status)

    def close(self) -> None:
        """Hear no more news, and tell none that was heard."""
        for end in self._endings:
            end()
        self._endings.clear()
        self.fall_silent()


class PageBridge(Bridge):
    """A page's: what the page shows may be gone, and the page be left in the middle of telling its parts.

    While the rep is elsewhere it tells nothing, and on their return all of it at once.
    """

    def __init__(self) -> None:
        super().__init__()
        self._is_away = False
        self._missed: Changes | None = None
        self._missed_sync: object = None

    def hear(self, news: object) -> None:
        """Tell what changed, now or on the return."""
        if self._is_away:
            changes = cast("Changes", news)
            self._missed = changes if self._missed is None else self._missed.joined(changes)
        else:
            self.changed.emit(news)

    def hear_of_sync(self, status: object) -> None:
        """Tell how the exchange stands, now or on the return."""
        if self._is_away:
            self._missed_sync = status
        else:
            self.sync_changed.emit(status)

    def go_away(self) -> None:
        """Keep the news: nobody looks at the page."""
        self._is_away = True

    def come_back(self) -> None:
        """Tell what was missed."""
        self._is_away = False
        missed, self._missed = self._missed, None
        status, self._missed_sync = self._missed_sync, None
        if missed is not None:
            self.changed.emit(missed)
        if status is not None:
            self.sync_changed.emit(status)

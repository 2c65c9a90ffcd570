"""Carries news from any thread into the window's thread, as signals."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.store.store import Store

# The exchange is loaded after the first page is painted.
if TYPE_CHECKING:
    from app.services.sync.sync import Sync


class Bridge(QObject):
    """Lives in the window's thread; emits there whatever thread the news came from.

    Signals:
        changed: ``Changes`` of a committed write, for models that re-read only those ids.
        sync_changed: the new ``SyncStatus``.
        damaged: the ``Problem``; the data were found damaged and nothing more is written.
        language_changed: the words speak another language now.
        sign_out_asked: the rep wants to leave this laptop to somebody else.
    """

    changed = Signal(object)
    sync_changed = Signal(object)
    damaged = Signal(object)
    language_changed = Signal()
    sign_out_asked = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._endings: list[Callable[[], None]] = [
            store.subscribe(self.changed.emit),
            store.on_damage(self.damaged.emit),
        ]

    def follow_sync(self, sync: "Sync") -> None:
        """Hear about the exchange from now on, and at once how it stands."""
        self._endings.append(sync.subscribe(self.sync_changed.emit))
        self.sync_changed.emit(sync.status)

    def close(self) -> None:
        """Hear no more news."""
        for end in self._endings:
            end()
        self._endings.clear()

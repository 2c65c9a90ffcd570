"""Windows in processes of their own, which say on the standard output when they are painted.

``bare``: a window with an empty QTableView, the floor. ``grid HOME``: the desk of the laptop under HOME.
``home HOME``: its start page, with what it lists.
``exchange HOME URL TOKEN``: the same while its first exchange with a portal runs.
"""

import gc
import json
import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap import Laptop

HEAVY = (
    "sqlalchemy",
    "requests",
    "reportlab",
    "keyring",
    "app.domain.customer.customer",
    "PySide6.QtNetwork",
)
_KEY = bytes(range(32))
_BEAT_MS = 2


def bare() -> None:
    """What Qt needs for a window with a table in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QTableView

    application = QApplication([])
    view = QTableView()
    view.resize(1440, 900)
    view.show()
    # The paint is in the queue before this.
    QTimer.singleShot(0, _tell_and_leave)
    application.exec()


def grid(home: str) -> None:
    """What ``channeldesk`` does when somebody is signed in."""
    gc.disable()  # As app.__main__ does, in whose place this is: it gives the laptop another home.
    laptop = _laptop(home)
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QTableView

    from app.ui.application.application import Desktop, make_application
    from app.ui.process.single_instance import SingleInstance
    from app.ui.workspace import places

    class Watch(QObject):
        """Sees the first paint of a table that has rows."""

        def eventFilter(self, viewport: QObject, event: QEvent) -> bool:
            view = viewport.parent()
            if event.type() == QEvent.Type.Paint and isinstance(view, QTableView) and view.model().rowCount():
                QTimer.singleShot(0, _tell_and_leave)
            return False

    application = make_application(laptop)
    desktop = Desktop(laptop, SingleInstance(laptop.paths.lock_file), places.Customers())
    desktop.open(None)
    watch = Watch(desktop)
    for window in application.topLevelWidgets():
        view = window.findChild(QTableView, "customer_grid")
        if view is not None:
            view.viewport().installEventFilter(watch)
    application.exec()


def home(folder: str) -> None:
    """The same for the page that it starts with, once that shows what it has read."""
    gc.disable()
    laptop = _laptop(folder)
    from PySide6.QtCore import QTimer

    from app.ui.application.application import Desktop, make_application
    from app.ui.application.main_window import MainWindow
    from app.ui.home.page import HomePage
    from app.ui.process.single_instance import SingleInstance

    application = make_application(laptop)
    desktop = Desktop(laptop, SingleInstance(laptop.paths.lock_file))
    desktop.open(None)
    [window] = [each for each in application.topLevelWidgets() if isinstance(each, MainWindow)]
    timer = QTimer(window)

    def look() -> None:
        page = window.page
        if isinstance(page, HomePage) and page.is_shown:
            page.repaint()
            _tell_and_leave()

    timer.timeout.connect(look)
    timer.start(0)
    application.exec()


def exchange(home: str, url: str, token: str) -> None:
    """The longest time for which the window did nothing while everything came in."""
    laptop = _laptop(home)
    from PySide6.QtCore import QTimer

    from app.services.sync.status import Phase
    from app.ui.application.application import make_application
    from app.ui.application.main_window import MainWindow

    application = make_application(laptop)
    desk = laptop.resume(url, token)
    window = MainWindow(desk)
    window.show()
    gaps: list[float] = []
    last = [0.0]

    def beat() -> None:
        now = time.perf_counter()
        if last[0]:
            gaps.append((now - last[0]) * 1000)
        else:
            window.start_exchange()
        last[0] = now
        status = desk.sync_status
        if status.phase is Phase.IDLE and status.last_at is not None and window.workspace.tasks.is_idle:
            application.quit()

    timer = QTimer(window)
    timer.timeout.connect(beat)
    timer.start(_BEAT_MS)
    application.exec()
    gaps.sort()
    _say({"longest_ms": gaps[-1], "p99_ms": gaps[int(len(gaps) * 0.99)]})
    window.close()
    desk.close()


def _laptop(home: str) -> "Laptop":
    from app.bootstrap import Laptop
    from app.paths import Paths
    from app.services.vaults.vault import MemoryVault

    class GivenKey(MemoryVault):
        """Holds the key of every cache; reading it out of the system's keyring is a figure of its own."""

        def get(self, name: str) -> str | None:
            return _KEY.hex() if name.startswith("cache-key") else super().get(name)

    return Laptop(Paths.under(Path(home)), vault=GivenKey())


def _tell_and_leave() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    _say({"resident_mb": pages * 4096 / 1e6, "heavy": [name for name in HEAVY if name in sys.modules]})
    os._exit(0)


def _say(told: dict[str, object]) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


def main(verb: str, *arguments: str) -> None:
    """Show the window that ``verb`` names."""
    match verb:
        case "bare":
            bare()
        case "grid":
            grid(*arguments)
        case "home":
            home(*arguments)
        case _:
            exchange(*arguments)


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """End at the first error: a window whose timers fail would run for ever."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


if __name__ == "__main__":
    sys.excepthook = _give_up
    main(*sys.argv[1:])

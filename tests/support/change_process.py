"""The window in a process of its own, changing what is held, and ordering it when told to, until killed.

Arguments: the folder of the cache, the customer's name and ``write`` or ``order``. Once what it typed, or the
order, is on the disk, the process says so and waits.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.ui.application.main_window import MainWindow
from app.ui.drafts.draft_saver import DraftSaver
from app.ui.theme import apply_theme
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.desk import customer_named
from tests.support.windows import GRID

CUSTOMERS = 40
KEPT, ORDERED = "kept", "ordered"
TOTAL, NUMBER = "700", "BC-2026-3381"


def main(folder: Path, name: str, verb: str) -> None:
    """Change what the customer holds and stay."""
    application = QApplication([])
    apply_theme(application)
    desk = desk_in(folder, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    window.show()
    id = customer_named(desk, name).id
    contract = desk.queries.contracts(id)[0]
    window.workspace.router.go(places.ChangeLicences(id, contract.id))
    page = window.page
    assert page is not None
    saver = page.findChild(DraftSaver)
    assert isinstance(saver, DraftSaver)
    # Everything that was typed is on the disk; not from within the signal, but as the rep's next move.
    saver.saved.connect(lambda: QTimer.singleShot(0, lambda: go_on(window, verb)))
    box = page.findChild(QWidget, "all_totals")
    line = box.findChild(QLineEdit) if box is not None else None
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, TOTAL)
    application.exec()


def go_on(window: MainWindow, verb: str) -> None:
    """Say what is on the disk, after ordering it where that is asked for."""
    if verb == "write":
        say(KEPT)
        return
    press(window, "review_change")
    press(window, "is_governed")
    press(window, "is_authorised")
    number = window.findChild(QLineEdit, "po_number")
    assert isinstance(number, QLineEdit)
    QTest.keyClicks(number, NUMBER)
    press(window, "submit_change")
    window.workspace.tasks.finish_writing()
    say(ORDERED)


def press(window: MainWindow, name: str) -> None:
    """Press what has that name."""
    button = window.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def say(text: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])

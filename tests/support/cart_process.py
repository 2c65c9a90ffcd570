"""The window in a process of its own, filling a cart, and ordering it when told to, until it is killed.

Arguments: the folder of the cache, the customer's name and ``fill`` or ``order``. Once what it typed, or the
order, is on the disk, the process says so and waits.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.ui.application.main_window import MainWindow
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.theme import apply_theme
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.desk import customer_named
from tests.support.windows import GRID

CUSTOMERS = 40
KEPT, ORDERED = "kept", "ordered"
COUNTS = {"m365_business_premium": "25", "exchange_online_plan1": "140", "m365_business_basic": "14x"}
"""What is typed; the last of it is no count, and stays for the rep to mend."""


def main(folder: Path, name: str, verb: str) -> None:
    """Fill the cart and stay."""
    application = QApplication([])
    apply_theme(application)
    desk = desk_in(folder, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    window.show()
    window.workspace.router.go(places.BuyProducts(customer_named(desk, name).id))
    page = window.page
    assert page is not None
    auto_saver = page.findChild(AutoSaver)
    assert isinstance(auto_saver, AutoSaver)
    # Everything that was typed is on the disk; not from within the signal, but as the rep's next move.
    auto_saver.saved.connect(lambda: QTimer.singleShot(0, lambda: go_on(window, verb)))
    fill(page, {product: text for product, text in COUNTS.items() if verb == "fill" or text.isdecimal()})
    application.exec()


def fill(page: QWidget, counts: Mapping[str, str]) -> None:
    """Choose the second term and type ``counts``, key by key."""
    term = page.findChild(Select, "commitment")
    assert isinstance(term, Select)
    QTest.keyClick(term, Qt.Key.Key_Down)
    for product, text in counts.items():
        box = page.findChild(Stepper, f"quantity_{product}")
        assert isinstance(box, Stepper)
        line = box.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, text)


def go_on(window: MainWindow, verb: str) -> None:
    """Say what is on the disk, after ordering it where that is asked for."""
    place = window.findChild(QAbstractButton, "place_order")
    if verb == "fill" or place is None or not place.isEnabled():
        say(KEPT)
        return
    review = window.findChild(QAbstractButton, "review_order")
    assert isinstance(review, QAbstractButton)
    review.click()
    place.click()
    window.workspace.tasks.finish_writing()
    say(ORDERED)


def say(text: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])

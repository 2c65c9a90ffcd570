"""A meeting: until both of its windows are painted, and a seat more on both, by the number of lines."""

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.keystroke import _painted_ms
from benchmarks.measure import Figure

if TYPE_CHECKING:
    from app.services.desk.desk import Desk
    from app.ui.application.main_window import MainWindow
    from app.ui.workspace import places

_FEW, _MANY = 5, 50
_COUNTS = (_FEW, _MANY)
_EDITS, _ROUNDS, _OPENINGS = 20, 3, 5
_OPEN_MS, _FRAME_MS = 150.0, 1000 / 60
_SCREENS = (("laptop", 0, 1440, 900), ("beamer", 1440, 1920, 1080))
_QUOTE, _CHANGE = "quote", "change"


def figures() -> Iterator[Figure]:
    """The customer's window is on a screen of its own; *repaint* paints both as they are, turning nothing."""
    with _window() as window:
        meetings = {
            (what, count): place(window.workspace.services, count)
            for what, place in ((_QUOTE, _quote), (_CHANGE, _change))
            for count in _COUNTS
        }
        opened: dict[tuple[str, int], list[float]] = {which: [] for which in meetings}
        edited: dict[tuple[str, int], list[float]] = {which: [] for which in meetings}
        repainted: dict[tuple[str, int], list[float]] = {which: [] for which in meetings}
        # In turn, so that a busy machine is no unluckier for one than for another.
        for which in list(meetings) * _ROUNDS:
            opened[which].append(_opening(window, meetings[which]))
            edited[which].append(_painted_ms(window, _one_more(window), _EDITS))
            repainted[which].append(_painted_ms(window, _repaint, _EDITS))
    for what, count in meetings:
        which = (what, count)
        name = f"meeting about a {what} of {count} lines"
        yield Figure(f"{name}: opens, both windows painted", min(opened[which]), "ms", target=_OPEN_MS)
        taken, floor = min(edited[which]), min(repainted[which])
        yield Figure(f"{name}: a seat more painted on both", taken, "ms", target=_FRAME_MS)
        yield Figure(f"{name}: a seat more painted on both", taken, "ms", floor, "repaint")


@contextmanager
def _window() -> Iterator["MainWindow"]:
    """The real window on a desk with the demo's data, with a second screen beside it."""
    with tempfile.TemporaryDirectory(prefix="channeldesk-bench-") as home:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_two_screens(Path(home))}"
        from PySide6.QtWidgets import QApplication

        from app.ui.application.main_window import MainWindow
        from app.ui.process.garbage import GarbageCollector
        from app.ui.theme import Scheme, apply_theme
        from tests.support.desk import demo_desk

        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        apply_theme(application, Scheme.LIGHT)
        # As in the application: nothing is collected in the middle of a page.
        with GarbageCollector():
            desk = demo_desk(Path(home))
            window = MainWindow(desk)
            window.resize(1440, 900)
            window.show()
            yield window
            window.close()
            desk.close()


def _two_screens(home: Path) -> Path:
    config = home / "screens.json"
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": height}
        for name, x, width, height in _SCREENS
    ]
    config.write_text(json.dumps({"windowFrameMargins": False, "screens": screens}))
    return config


def _quote(desk: "Desk", count: int) -> "places.Meet":
    """A draft of ``count`` lines, each product again and again."""
    from app.domain.catalogue.catalogue import OfferType
    from app.domain.ids import LineId
    from app.services.drafts.drafts import QuoteDraft
    from app.ui.workspace import places
    from tests.support.desk import customer_named

    customer = customer_named(desk, "Maison Corbière")
    terms = desk.offers.with_offer(desk.offers.new_terms(customer.id), OfferType.CUSTOM)
    levels = {"protect": "advanced", "cyber_coach": "essential"}
    lines = tuple(
        replace(line, id=LineId(f"line-{number}"), quantity=10, level=levels.get(line.product_id))
        for number, line in enumerate(islice(cycle(terms.lines[:4]), count))
    )
    draft = QuoteDraft(f"draft-{count}", customer.id, replace(terms, lines=lines))
    desk.drafts.save_quote(draft)
    return places.Meet(draft.id)


def _change(desk: "Desk", count: int) -> "places.Meet":
    """A change of a contract with ``count`` licences."""
    from app.services.drafts.drafts import DraftKind
    from app.ui.workspace import places
    from tests.support.wide_contracts import wide_contract

    draft = desk.change_services.builder.new_draft(wide_contract(desk, count))
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id)
    return places.Meet(draft.id, is_change=True)


def _opening(window: "MainWindow", place: "places.Meet") -> float:
    """From the grid to the rep's page and the customer's view, both painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.ui.workspace import places

    def open_it(_number: int) -> None:
        window.workspace.router.go(place)
        QTest.keyClick(window, Qt.Key.Key_F7)

    taken = []
    for _ in range(_OPENINGS):
        window.workspace.router.go(places.Customers())
        window.activateWindow()
        taken.append(_painted_ms(window, open_it, 1))
    return min(taken)


def _one_more(window: "MainWindow") -> Callable[[int], None]:
    """Presses + of the first line on the rep's side."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QAbstractButton

    from app.ui.widgets.stepper import Stepper

    page = window.page
    assert page is not None
    stepper = page.findChild(Stepper, "meeting_quantity_0")
    assert stepper is not None
    more = stepper.findChildren(QAbstractButton)[1]
    return lambda _number: QTest.mouseClick(more, Qt.MouseButton.LeftButton)


def _repaint(_number: int) -> None:
    """Paint everything that is seen."""
    from PySide6.QtWidgets import QApplication

    for each in QApplication.topLevelWidgets():
        if each.isVisible():
            each.repaint()

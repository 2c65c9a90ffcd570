"""A keystroke in the change editor, and opening it, by the number of licences that are held."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.keystroke import _painted_ms
from benchmarks.measure import Figure

if TYPE_CHECKING:
    from app.domain.ids import ContractId
    from app.ui.application.main_window import MainWindow

_FEW, _MANY = 5, 200
_COUNTS = (_FEW, _MANY)
_KEYS, _ROUNDS, _OPENINGS = 20, 3, 5
_OPEN_MS, _ALL_MS = 80.0, 50.0


def figures() -> Iterator[Figure]:
    """Digits typed into the total of the first product, and of all, each repainted before the next one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    typed: dict[int, list[float]] = {count: [] for count in _COUNTS}
    all_typed: dict[int, list[float]] = {count: [] for count in _COUNTS}
    opened: dict[int, list[float]] = {count: [] for count in _COUNTS}
    with _window() as (window, contracts):
        # In turn, so that a busy machine is no unluckier for one count than for another.
        for count in _COUNTS * _ROUNDS:
            opened[count].append(_opening(window, contracts[count]))
            typed[count].append(_keystroke(window, "first"))
            all_typed[count].append(_keystroke(window, "all"))
    few, many = min(typed[_FEW]), min(typed[_MANY])
    all_of_many = min(all_typed[_MANY])
    yield Figure(f"change: keystroke to repaint, {_FEW} lines", few, "ms", target=1000 / 60)
    yield Figure(f"change: keystroke to repaint, {_MANY} lines", many, "ms", few, f"{_FEW} lines", 1.7)
    yield Figure(f"change: one key for all totals, {_MANY} lines", all_of_many, "ms", target=_ALL_MS)
    yield Figure(f"change: open, {_FEW} lines", min(opened[_FEW]), "ms", target=_OPEN_MS)
    yield Figure(f"change: open, {_MANY} lines", min(opened[_MANY]), "ms", target=_OPEN_MS)


@contextmanager
def _window() -> Iterator[tuple["MainWindow", dict[int, "ContractId"]]]:
    """The real window on a desk with the demo's data, and a contract with so many licences each."""
    from PySide6.QtWidgets import QApplication

    from app.ui.application.main_window import MainWindow
    from app.ui.process.garbage import GarbageCollector
    from app.ui.theme import Scheme, apply_theme
    from tests.support.desk import demo_desk
    from tests.support.wide_contracts import wide_contract

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, Scheme.LIGHT)
    # As in the application: nothing is collected in the middle of a page.
    with tempfile.TemporaryDirectory(prefix="channeldesk-bench-") as home, GarbageCollector():
        desk = demo_desk(Path(home))
        contracts = {count: wide_contract(desk, count) for count in _COUNTS}
        window = MainWindow(desk)
        window.resize(1440, 900)
        window.show()
        yield window, contracts
        window.close()
        desk.close()


def _opening(window: "MainWindow", contract_id: "ContractId") -> float:
    """From the customer's file to the painted editor."""
    from app.ui.workspace import places
    from tests.support.desk import customer_named
    from tests.support.wide_contracts import HOLDER

    customer = customer_named(window.workspace.services, HOLDER)
    place = places.ChangeLicences(customer.id, contract_id)

    def open_it(_number: int) -> None:
        window.workspace.router.go(place)

    taken = []
    for _ in range(_OPENINGS):
        window.workspace.router.go(places.Customers())
        taken.append(_painted_ms(window, open_it, 1))
    return min(taken)


def _keystroke(window: "MainWindow", which: str) -> float:
    """A key in the total of the first product, or of all of them."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    from app.ui.change_orders.lines.change_row import ChangeRow
    from app.ui.widgets.stepper import Stepper

    page = window.page
    assert page is not None
    row, total = page.findChild(ChangeRow), page.findChild(Stepper, "all_totals")
    assert row is not None
    assert total is not None
    box = (total if which == "all" else row.total).focusProxy()
    assert isinstance(box, QLineEdit)
    if which == "all":
        # What was typed for one product alone goes again: they share a total then.
        QTest.keyClick(row.total, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    box.setFocus()

    def type_one(number: int) -> None:
        if len(box.text()) > 3:
            box.clear()
        QTest.keyClicks(box, "789"[number % 3])

    return _painted_ms(window, type_one, _KEYS)

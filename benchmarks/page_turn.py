"""Turning a page of the wizard and opening a customer's file, warm, beside a bare form of as many fields."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.measure import Figure

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_TIMES = 15
_FIELDS = 24
_TURN_MS, _OPEN_MS = 50.0, 60.0
_CUSTOMERS = ("Maison Corbière", "Éditions du Ponant")


def figures() -> Iterator[Figure]:
    """From the click to the painted page; the floor builds and paints bare labels and line edits."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _window() as window:
        floor = _painted_ms(_bare_form(window))
        turn = _painted_ms(_page_turn(window))
        yield Figure("wizard page turn", turn, "ms", target=_TURN_MS)
        yield Figure("wizard page turn", turn, "ms", floor, f"a bare form of {_FIELDS} fields")
        opening = _painted_ms(_file_open(window))
        yield Figure("customer file open, warm", opening, "ms", target=_OPEN_MS)
        yield Figure("customer file open, warm", opening, "ms", floor, f"a bare form of {_FIELDS} fields")


@contextmanager
def _window() -> Iterator["MainWindow"]:
    """The real window on a desk with the demo's data."""
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow
    from app.ui.theme import Scheme, apply_theme
    from tests.support.desk import demo_desk

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, Scheme.LIGHT)
    with tempfile.TemporaryDirectory(prefix="channeldesk-bench-") as home:
        desk = demo_desk(Path(home))
        window = MainWindow(desk)
        window.resize(1440, 900)
        window.show()
        yield window
        window.close()
        desk.close()


def _bare_form(window: "MainWindow") -> Callable[[int], None]:
    """Builds and shows what any form of Qt has: a layout, labels and line edits."""
    from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

    shown: list[QWidget] = []

    def act(_number: int) -> None:
        form = QWidget(window)
        layout = QFormLayout(form)
        for field in range(_FIELDS):
            layout.addRow(f"Field {field}", QLineEdit(form))
        form.resize(700, 800)
        form.show()
        form.grab()
        for old in shown:
            old.deleteLater()
        shown[:] = [form]

    return act


def _page_turn(window: "MainWindow") -> Callable[[int], None]:
    """Forth to the contacts and back to the company, of a customer who is filled in."""
    from PySide6.QtWidgets import QAbstractButton

    from app.ui import places
    from tests.support.wizards import COMPANY

    window.workspace.router.go(places.AddCustomer())

    def press(name: str) -> None:
        assert window.page is not None
        found = window.page.findChildren(QAbstractButton, name)
        next(each for each in found if each.isVisible()).click()

    press("programme.cyber360.VAR")
    press("wizard_next")
    _fill_in(window, COMPANY)

    def act(number: int) -> None:
        press("wizard_back" if number % 2 else "wizard_next")

    return act


def _fill_in(window: "MainWindow", answers: dict[str, str]) -> None:
    from PySide6.QtWidgets import QLineEdit

    from app.ui.widgets.select import Select

    assert window.page is not None
    for path, text in answers.items():
        box = window.page.findChild(QLineEdit, path)
        assert isinstance(box, QLineEdit)
        box.setText(text)
        box.textEdited.emit(text)
    types = window.page.findChild(Select, "customer_type_id")
    assert isinstance(types, Select)
    types.set_value(window.workspace.desk.catalogue.customer_types()[0].id)
    types.activated.emit(types.currentIndex())


def _file_open(window: "MainWindow") -> Callable[[int], None]:
    """From one customer's file to another's."""
    from app.ui import places
    from tests.support.desk import customer_named

    ids = [customer_named(window.workspace.desk, name).id for name in _CUSTOMERS]
    return lambda number: window.workspace.router.go(places.CustomerFile(ids[number % len(ids)]))


def _painted_ms(act: Callable[[int], None]) -> float:
    """The middle of some times from ``act`` to the painted window, after the first that warms it."""
    from PySide6.QtWidgets import QApplication

    taken = []
    for number in range(_TIMES + 1):
        QApplication.processEvents()
        start = time.perf_counter()
        act(number)
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    return median(taken[1:]) * 1000

"""Turning a page of the wizard and opening a customer's file, warm, beside a bare form of as many fields."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Figure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from app.ui.application.main_window import MainWindow
    from benchmarks.painted import PaintClock, Taken

_TIMES, _WALKS = 16, 3
_FIELDS = 24
_TURN_MS, _OPEN_MS = 50.0, 60.0
_CUSTOMERS = ("Maison Corbière", "Éditions du Ponant")
Act = Callable[[int], None]


def figures() -> Iterator[Figure]:
    """From the click to the painted page; the floor builds and paints bare labels and line edits.

    *UnitOfWork* is what the window's thread does for it, without what other programs of the machine take.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _window() as window:
        from benchmarks.painted import PaintClock

        clock = PaintClock(window)
        bare = _bare_form(window)
        floor, turn = _middles(clock, bare, _page_turn(window))
        yield from _beside("wizard page turn", turn, floor, _TURN_MS)
        name, slowest = _slowest_page(window, clock)
        yield Figure(f"wizard page turn, slowest page ({name})", slowest.painted_ms, "ms", target=_TURN_MS)
        yield Figure(f"wizard page turn, slowest page ({name}), work", slowest.thread_ms, "ms")
        floor, opening = _middles(clock, bare, _file_open(window))
        yield from _beside("customer file open, warm", opening, floor, _OPEN_MS)
        yield Figure("customer file open, warm, until nothing moves", opening.settled_ms, "ms")


def _beside(name: str, taken: "Taken", floor: "Taken", target_ms: float) -> Iterator[Figure]:
    yield Figure(name, taken.painted_ms, "ms", target=target_ms)
    floor_name = f"a bare form of {_FIELDS} fields"
    yield Figure(f"{name}, work", taken.thread_ms, "ms", floor.thread_ms, floor_name)


@contextmanager
def _window() -> Iterator["MainWindow"]:
    """The real window on a desk with the demo's data."""
    from PySide6.QtWidgets import QApplication

    from app.ui.application.main_window import MainWindow
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


def _middles(clock: "PaintClock", floor: Act, act: Act) -> tuple["Taken", "Taken"]:
    """Both in turn, so that a busy machine is no unluckier for one of them, after two that warm them."""
    from benchmarks.painted import middle

    floors, acts = [], []
    for number in range(-2, _TIMES):
        floors.append(clock.time(partial(floor, number)))
        acts.append(clock.time(partial(act, number)))
    return middle(floors[2:]), middle(acts[2:])


def _bare_form(window: "MainWindow") -> Act:
    """Builds and shows what any form of Qt has: a layout, labels and line edits."""
    from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

    shown: list[QWidget] = []

    def act(_number: int) -> None:
        form = QWidget(window)
        form.setAutoFillBackground(True)
        layout = QFormLayout(form)
        for field in range(_FIELDS):
            layout.addRow(f"Field {field}", QLineEdit(form))
        form.resize(700, 800)
        form.show()
        for old in shown:
            old.deleteLater()
        shown[:] = [form]

    return act


def _page_turn(window: "MainWindow") -> Act:
    """Forth to the contacts and back to the company, of a customer who is filled in."""
    from app.ui.workspace import places
    from tests.support.wizards import COMPANY

    window.workspace.router.go(places.AddCustomer())
    _press(window, "programme.cyber360.VAR")
    _press(window, "wizard_next")
    _fill_in(window, COMPANY)
    return lambda number: _press(window, "wizard_back" if number % 2 else "wizard_next")


def _press(window: "MainWindow", name: str) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    button = _visible(window, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _visible(window: "MainWindow", name: str) -> "QAbstractButton | None":
    from PySide6.QtWidgets import QAbstractButton

    assert window.page is not None
    found = window.page.findChildren(QAbstractButton, name)
    return next((each for each in found if each.isVisible()), None)


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
    types.set_value(window.workspace.services.catalogue.customer_types()[0].id)
    types.activated.emit(types.currentIndex())


def _slowest_page(window: "MainWindow", clock: "PaintClock") -> tuple[str, "Taken"]:
    """Which page of all programmes takes longest to turn to, by its title, walked through forth and back."""
    from benchmarks.painted import middle

    taken: dict[str, list[Taken]] = {}
    for draft_id in _drafts(window):
        for _ in range(_WALKS):
            for title, each in _walk(window, clock, draft_id):
                taken.setdefault(title, []).append(each)
    middles = {title: middle(each) for title, each in taken.items()}
    title = max(middles, key=lambda each: middles[each].painted_ms)
    return f"{title}, of {len(middles)}", middles[title]


def _drafts(window: "MainWindow") -> list[str]:
    """One wizard for each way in which a programme is sold, with the answers of somebody who bought it."""
    from dataclasses import replace
    from typing import cast

    from app.domain.customer.customer import Customer
    from app.domain.document import Kind
    from app.services.customer_form.wizard_draft import draft_of, keep

    desk = window.workspace.services
    sold: dict[object, Customer] = {}
    for each in cast(list[Customer], desk.store.load_all(Kind.CUSTOMER)):
        sold.setdefault((each.programme_id, each.partnership), each)
    drafts = []
    for customer in sold.values():
        draft = replace(draft_of(customer, desk.drafts.new_id()), page=None)
        keep(desk.drafts, draft)
        drafts.append(draft.id)
    return drafts


def _walk(window: "MainWindow", clock: "PaintClock", draft_id: str) -> Iterator[tuple[str, "Taken"]]:
    """Forth by the list of steps and back page by page: the title of each, and how long it took."""
    from PySide6.QtWidgets import QAbstractButton

    from app.ui.widgets.steps import StepList
    from app.ui.workspace import places

    window.workspace.router.go(places.AddCustomer(draft_id=draft_id))
    assert window.page is not None
    steps = window.page.findChild(StepList)
    assert isinstance(steps, StepList)
    # The wizard opens on the first of them.
    for row in steps.findChildren(QAbstractButton)[1:]:
        taken = clock.time(row.click)
        yield _title(window), taken
    while back := _visible(window, "wizard_back"):
        taken = clock.time(back.click)
        yield _title(window), taken


def _title(window: "MainWindow") -> str:
    from app.ui.customer_form.step_page import StepPage

    assert window.page is not None
    return next(each.title.text() for each in window.page.findChildren(StepPage) if each.isVisible())


def _file_open(window: "MainWindow") -> Act:
    """From one customer's file to another's."""
    from app.ui.workspace import places
    from tests.support.desk import customer_named

    ids = [customer_named(window.workspace.services, name).id for name in _CUSTOMERS]
    return lambda number: window.workspace.router.go(places.CustomerFile(ids[number % len(ids)]))

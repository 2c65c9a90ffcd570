"""A keystroke in the change editor, and opening it, by the number of licences that are held."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from benchmarks.keystroke import _painted_ms
from benchmarks.measure import Figure

if TYPE_CHECKING:
    from app.domain.document import Document
    from app.domain.ids import ContractId
    from app.services.desk import Desk
    from app.ui.application.main_window import MainWindow

_FEW, _MANY = 5, 200
_COUNTS = (_FEW, _MANY)
_KEYS, _ROUNDS, _OPENINGS = 20, 3, 5
_OPEN_MS = 80.0
_HOLDER = "Groupe Valmondois"


def figures() -> Iterator[Figure]:
    """Digits typed into the total of the first product, each repainted before the next one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    typed: dict[int, list[float]] = {count: [] for count in _COUNTS}
    opened: dict[int, list[float]] = {count: [] for count in _COUNTS}
    with _window() as (window, contracts):
        # In turn, so that a busy machine is no unluckier for one count than for another.
        for count in _COUNTS * _ROUNDS:
            opened[count].append(_opening(window, contracts[count]))
            typed[count].append(_keystroke(window))
    few, many = min(typed[_FEW]), min(typed[_MANY])
    yield Figure(f"change: keystroke to repaint, {_FEW} lines", few, "ms", target=1000 / 60)
    yield Figure(f"change: keystroke to repaint, {_MANY} lines", many, "ms", few, f"{_FEW} lines", 1.7)
    yield Figure(f"change: open, {_FEW} lines", min(opened[_FEW]), "ms", target=_OPEN_MS)
    yield Figure(f"change: open, {_MANY} lines", min(opened[_MANY]), "ms", target=_OPEN_MS)


@contextmanager
def _window() -> Iterator[tuple["MainWindow", dict[int, "ContractId"]]]:
    """The real window on a desk with the demo's data, and a contract with so many licences each."""
    from PySide6.QtWidgets import QApplication

    from app.ui.application.main_window import MainWindow
    from app.ui.theme import Scheme, apply_theme
    from tests.support.desk import demo_desk

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, Scheme.LIGHT)
    with tempfile.TemporaryDirectory(prefix="channeldesk-bench-") as home:
        desk = demo_desk(Path(home))
        contracts = {count: _contract_of(desk, count) for count in _COUNTS}
        window = MainWindow(desk)
        window.resize(1440, 900)
        window.show()
        yield window, contracts
        window.close()
        desk.close()


def _contract_of(desk: "Desk", count: int) -> "ContractId":
    """A contract with ``count`` licences, pulled: those of the demo's holder again and again."""
    from app.domain.document import Kind
    from app.domain.ids import ContractId, LicenceId
    from app.domain.subscription.contract import Contract
    from app.domain.subscription.licence import Licence
    from tests.support import builders as b
    from tests.support.desk import customer_named

    customer = customer_named(desk, _HOLDER)
    of_customer = [
        each
        for kind in (Kind.CONTRACT, Kind.LICENCE)
        for each in desk.store.load_all(kind)
        if isinstance(each, Contract | Licence) and each.customer_id == customer.id
    ]
    contract = next(each for each in of_customer if isinstance(each, Contract))
    licences = [each for each in of_customer if isinstance(each, Licence)][:2]
    id = ContractId(b.some_id(50_000 + count))
    copies = [
        replace(each, id=LicenceId(b.some_id(60_000 + 1_000 * count + number)), contract_id=id)
        for number, each in enumerate(islice(cycle(licences), count))
    ]
    _pull(desk, [replace(contract, id=id, number=f"C-{count}"), *copies])
    return id


def _pull(desk: "Desk", documents: list["Document"]) -> None:
    from app.domain.document import document_id, kind_of
    from app.services.store.feed_writer import PulledPage
    from app.wire.codec import encode
    from app.wire.protocol import FeedLine

    lines = tuple(
        FeedLine(kind_of(each), document_id(each), 10**6 + place, 1, msgspec.Raw(encode(each)))
        for place, each in enumerate(documents)
    )
    desk.store.apply_page(PulledPage(lines, f"cursor-{len(documents)}", False, 10**6, "epoch"))


def _opening(window: "MainWindow", contract_id: "ContractId") -> float:
    """From the customer's file to the painted editor."""
    from app.ui.workspace import places
    from tests.support.desk import customer_named

    customer = customer_named(window.workspace.services, _HOLDER)
    place = places.ChangeLicences(customer.id, contract_id)

    def open_it(_number: int) -> None:
        window.workspace.router.go(place)

    taken = []
    for _ in range(_OPENINGS):
        window.workspace.router.go(places.Customers())
        taken.append(_painted_ms(window, open_it, 1))
    return min(taken)


def _keystroke(window: "MainWindow") -> float:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    from app.ui.change_orders.change_row import ChangeRow

    page = window.page
    assert page is not None
    row = page.findChild(ChangeRow)
    assert row is not None
    box = row.total.focusProxy()
    assert isinstance(box, QLineEdit)
    box.setFocus()

    def type_one(number: int) -> None:
        if len(box.text()) > 3:
            box.clear()
        QTest.keyClicks(box, "789"[number % 3])

    return _painted_ms(window, type_one, _KEYS)

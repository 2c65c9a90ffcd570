"""A keystroke in the offer editor, from the key to the repainted window, by the number of lines."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.measure import Figure

if TYPE_CHECKING:
    from app.ui.application.main_window import MainWindow
    from app.ui.quotes.editor.offer_editor import OfferEditor

_FEW, _MANY = 5, 2_000
_COUNTS = (_FEW, 20, 50, _MANY)
_KEYS = 30
_ROUNDS = 3
_FRAME_MS = 1000 / 60


def figures() -> Iterator[Figure]:
    """Keys typed into the first line; *anew* prices the whole offer and shows every row there is again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rounds: dict[int, list[float]] = {count: [] for count in _COUNTS}
    with _window() as window:
        # In turn, so that a busy machine is no unluckier for one count than for another.
        for count in _COUNTS * _ROUNDS:
            editor = _editor(window, count)
            rounds[count].append(_keystroke(window, editor))
        typed = {count: min(taken) for count, taken in rounds.items()}
        for count in _COUNTS[:-1]:
            yield Figure(f"keystroke to repaint, {count} lines", typed[count], "ms", target=_FRAME_MS)
        floor, many = typed[_FEW], typed[_MANY]
        yield Figure(f"keystroke to repaint, {_MANY:,} lines", many, "ms", floor, f"{_FEW} lines", 1.7)
        anew = _anew(window, editor)
        yield Figure(f"keystroke to repaint, {_MANY:,} lines", many, "ms", anew, "anew", 0.1)


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
        window.show()
        yield window
        window.close()
        desk.close()


def _editor(window: "MainWindow", count: int) -> "OfferEditor":
    """The editor on an offer of ``count`` lines, each product again and again."""
    from PySide6.QtWidgets import QApplication

    from app.domain.catalogue.catalogue import OfferType
    from app.domain.ids import LineId
    from app.services.drafts.drafts import QuoteDraft
    from app.ui.quotes.editor.page import EditorPage
    from app.ui.workspace import places
    from tests.support.desk import customer_named

    desk = window.workspace.services
    customer = customer_named(desk, "Maison Corbière")
    terms = desk.offers.with_offer(desk.offers.new_terms(customer.id), OfferType.CUSTOM)
    levels = {"protect": "advanced", "cyber_coach": "essential"}
    lines = tuple(
        replace(line, id=LineId(f"line-{number}"), quantity=10, level=levels.get(line.product_id))
        for number, line in enumerate(islice(cycle(terms.lines[:4]), count))
    )
    draft = QuoteDraft(f"draft-{count}", customer.id, replace(terms, lines=lines))
    desk.drafts.save_quote(draft)
    window.workspace.router.go(places.EditOffer(draft.id))
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, EditorPage)
    assert page.editor is not None
    return page.editor


def _keystroke(window: "MainWindow", editor: "OfferEditor") -> float:
    """The middle of some digits typed one after the other, each after the one before is on the disk."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    box = editor.form.rows[0].quantity.focusProxy()
    assert isinstance(box, QLineEdit)
    box.setFocus()

    def type_one(digit: str) -> None:
        if len(box.text()) > 3:
            box.clear()
        QTest.keyClicks(box, digit)

    return _painted_ms(window, lambda number: type_one("123"[number % 3]), _KEYS)


def _anew(window: "MainWindow", editor: "OfferEditor") -> float:
    """The same when everything is done again: what an editor does that keeps nothing."""
    terms = editor.form._editing.terms

    def everything(number: int) -> None:
        line = replace(terms.lines[0], quantity=20 + number)
        editor.form._editing.take_over(replace(terms, lines=(line, *terms.lines[1:])))
        editor.form._build_tables()
        editor._on_edited()

    return _painted_ms(window, everything, 5)


def _painted_ms(window: "MainWindow", act: Callable[[int], None], times: int) -> float:
    from PySide6.QtWidgets import QApplication

    taken = []
    for number in range(times):
        QApplication.processEvents()
        while not window.workspace.tasks.is_idle:
            QApplication.processEvents()
        start = time.perf_counter()
        act(number)
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    return median(taken) * 1000

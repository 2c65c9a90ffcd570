"""Garbage with widgets in it ends in the window's thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.process.garbage import GarbageCollector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    ours = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # Python's own, which the desk runs with.
    gc.collect()
    collector = GarbageCollector()
    yield collector
    collector.stop()
    gc.set_threshold(*ours)


def test_a_thread_that_allocates_much_destroys_no_widget(collector: GarbageCollector, qtbot: QtBot) -> None:
    ended_in: list[threading.Thread] = []

    class Page(QWidget):
        def __del__(self) -> None:
            ended_in.append(threading.current_thread())

    def leave_a_cycle() -> None:
        page = Page()
        page.setProperty("itself", page)
        page.__dict__["itself"] = page

    leave_a_cycle()
    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert not ended_in

    kept: list[list[int]] = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.main_thread()]
    assert kept


def test_python_collects_by_itself_again_afterwards(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()

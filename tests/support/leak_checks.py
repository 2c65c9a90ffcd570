"""Threads and timers that outlive their test would run inside another one, so they are named and fail it."""

import sys
import threading
import traceback
import weakref
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.patience import PATIENCE_S

_PARENT = "_started_by"


def _remember_parent(original: Any) -> Any:
    def start(thread: threading.Thread) -> None:
        setattr(thread, _PARENT, threading.current_thread())
        original(thread)

    return start


def _belongs_to(thread: threading.Thread, owners: set[threading.Thread]) -> bool:
    """Whether ``thread`` is one of ``owners`` or was started by one (a server's pool is the server's)."""
    main = threading.main_thread()
    seen: threading.Thread | None = thread
    while seen is not None and seen is not main:
        if seen in owners:
            return True
        seen = getattr(seen, _PARENT, None)
    return False


def _is_dangling(thread: threading.Thread, before: set[threading.Thread]) -> bool:
    # A dummy stands for a thread that Qt made; Python neither starts nor ends it.
    if thread is threading.main_thread() or isinstance(thread, threading._DummyThread):
        return False
    return not _belongs_to(thread, before)


@pytest.fixture(autouse=True, scope="session")
def _thread_parents() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threading.Thread, "start", _remember_parent(threading.Thread.start))
        yield


@pytest.fixture(autouse=True)
def no_thread_left_behind(_thread_parents: None) -> Iterator[None]:
    """Fails a test that leaves a thread running; fixtures of a wider scope may keep theirs."""
    before = set(threading.enumerate())
    yield
    mine = [thread for thread in threading.enumerate() if _is_dangling(thread, before)]
    for thread in mine:
        thread.join(PATIENCE_S)
    left = [thread for thread in mine if thread.is_alive()]
    if left:
        names = "; ".join(f"{thread.name} ({_where(thread)})" for thread in left)
        pytest.fail(f"threads left behind: {names}")


def _where(thread: threading.Thread) -> str:
    frame = sys._current_frames().get(thread.ident or 0)
    if frame is None:
        return "ended"
    last = traceback.extract_stack(frame)[-1]
    return f"{last.filename}:{last.lineno} in {last.name}"


@pytest.fixture(autouse=True)
def no_timer_left_behind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test of the window that leaves a QTimer ticking; it names the line that started it."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from shiboken6 import isValid

    started: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
    original = QTimer.start

    def start(timer: Any, *interval: Any) -> None:
        started[timer] = _caller()
        original(timer, *interval)

    monkeypatch.setattr(QTimer, "start", start)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    ticking = [where for timer, where in list(started.items()) if isValid(timer) and timer.isActive()]
    if ticking:
        pytest.fail("timers left ticking, started at: " + "; ".join(ticking))


def _caller() -> str:
    here = sys._getframe(2)  # Whoever called the function that asks; without a look at the file.
    return f"{here.f_code.co_filename}:{here.f_lineno} in {here.f_code.co_name}"

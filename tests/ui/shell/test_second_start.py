"""Channel Desk started while it is open: one window, and never none."""

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.paths import Paths
from app.ui.application.application import Desktop
from app.ui.process import single_instance
from app.ui.process.single_instance import SingleInstance
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.trouble.silent_page import SilentPage
from app.ui.trouble.window import TroubleWindow
from tests.support.patience import PATIENCE_MS, PATIENCE_S

ROOT = Path(__file__).parents[3]


@pytest.fixture
def laptop(tmp_path: Path, qapp: QApplication) -> Laptop:
    apply_theme(qapp, Scheme.LIGHT)
    return Laptop(Paths.under(tmp_path))


@pytest.fixture
def first(laptop: Laptop) -> Iterator[SingleInstance]:
    """The desk that is open, in this process."""
    alone = SingleInstance(laptop.paths.lock_file)
    yield alone
    alone.release()


@pytest.fixture
def other(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Channel Desk started in a process of its own."""
    with start(tmp_path) as process:
        yield process
        process.kill()


@pytest.fixture
def desktop(laptop: Laptop, other: "subprocess.Popen[bytes]") -> Iterator[Desktop]:
    """A start here, after that of the other process."""
    wait_until_it_answers(laptop)
    alone = SingleInstance(laptop.paths.lock_file)
    desktop = Desktop(laptop, alone)
    yield desktop
    desktop.close()
    alone.release()


def start(home: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-m", "app", "--home", str(home)], cwd=ROOT)


def wait_until_it_answers(laptop: Laptop) -> None:
    while True:
        alone = SingleInstance(laptop.paths.lock_file)
        if alone.is_first:
            alone.release()
        elif alone.wake_first():
            return


def shown(qapp: QApplication, kind: type[QWidget]) -> bool:
    return any(isinstance(each, kind) and each.isVisible() for each in qapp.topLevelWidgets())


def test_a_second_start_wakes_the_window_of_the_first_and_ends(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    first.listen()
    with qtbot.waitSignal(first.woken, timeout=PATIENCE_MS), start(tmp_path) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=PATIENCE_MS)
    assert process.returncode == 0


def test_a_start_that_meets_one_that_ends_takes_its_place(laptop: Laptop, first: SingleInstance) -> None:
    second = SingleInstance(laptop.paths.lock_file)
    assert not second.is_first
    woken: list[bool] = []
    asking = threading.Thread(target=lambda: woken.append(second.wake_first()))
    asking.start()
    first.release()
    asking.join(PATIENCE_S)

    assert (woken, second.is_first) == ([False], True)
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="there a process is not suspended by a signal")
def test_a_first_that_hangs_is_said_and_its_death_lets_the_second_open(
    qtbot: QtBot,
    qapp: QApplication,
    desktop: Desktop,
    other: "subprocess.Popen[bytes]",
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(single_instance, "ANSWER_LIMIT_S", 0.2)
    other.send_signal(signal.SIGSTOP)
    desktop.open(None)
    window = next(each for each in qapp.topLevelWidgets() if isinstance(each, TroubleWindow))
    page = window.page
    assert isinstance(page, SilentPage)

    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.is_asking, timeout=PATIENCE_MS)
    assert shown(qapp, TroubleWindow)

    other.kill()
    other.wait(PATIENCE_S)
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(qapp, SignInWindow), timeout=PATIENCE_MS)


@pytest.mark.skipif(sys.platform == "win32", reason="there a process is not suspended by a signal")
def test_a_first_that_goes_on_is_woken_and_the_second_closes(
    qtbot: QtBot,
    qapp: QApplication,
    desktop: Desktop,
    other: "subprocess.Popen[bytes]",
) -> None:
    other.send_signal(signal.SIGSTOP)
    desktop.open(None)
    window = next(each for each in qapp.topLevelWidgets() if isinstance(each, TroubleWindow))
    other.send_signal(signal.SIGCONT)

    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    assert other.poll() is None


@pytest.mark.parametrize("content", [b"", b"4711\npython\nanother-laptop\n"])
def test_a_lock_file_that_a_dead_desk_or_another_laptop_left_locks_nobody_out(
    laptop: Laptop, content: bytes
) -> None:
    laptop.paths.lock_file.parent.mkdir(parents=True)
    laptop.paths.lock_file.write_bytes(content)
    alone = SingleInstance(laptop.paths.lock_file)
    assert alone.is_first
    alone.release()


def test_a_desk_that_can_make_no_lock_opens_and_says_there_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"no folder")
    alone = SingleInstance(tmp_path / "state" / "channeldesk.lock")
    assert alone.is_first
    alone.release()

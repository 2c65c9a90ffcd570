"""Each guard of conftest is fed one violation, in a run of its own, and must name it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CONFTEST = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from tests.conftest import *
from tests.conftest import home, pytest_configure
from tests.support import leak_checks

leak_checks.PATIENCE_S = 0.5  # The stray thread below never ends.
"""

VIOLATIONS = """
import logging, socket, threading
import pytest
from PySide6.QtCore import QTimer, qWarning

kept = []

def test_thread():
    threading.Thread(target=threading.Event().wait, name="stray", daemon=True).start()

def test_timer(qapp):
    kept.append(QTimer())
    kept[0].start(1000)

def test_log():
    logging.getLogger("app").warning("odd")

@pytest.mark.expects_log("never comes")
def test_unseen_log():
    pass

def test_qt(qapp):
    qWarning("hm")

def test_network():
    try:
        socket.create_connection(("192.0.2.1", 9), timeout=1)
    except OSError:
        pass

@pytest.mark.expects_log("portal is away")
def test_clean(home):
    logging.getLogger("app").warning("the portal is away")
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
"""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of the violations under the house's conftest."""
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_it.py").write_text(VIOLATIONS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml")]
    command += ["--rootdir", str(folder), "--tb=short", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False).stdout


@pytest.mark.parametrize(
    "complaint",
    [
        "threads left behind: stray",
        "timers left ticking, started at: ",
        "WARNING app: odd",
        "expected in the log and never seen: never comes",
        "QtWarningMsg: hm",
        "tried to leave this machine: 192.0.2.1:9",
    ],
)
def test_a_guard_names_what_a_test_left_behind(output: str, complaint: str) -> None:
    assert complaint in output


def test_a_clean_test_with_an_expected_warning_is_not_accused(output: str) -> None:
    assert "test_clean" not in output.partition("short test summary")[2]
